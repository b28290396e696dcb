// Lists: choose all, count what is chosen, drag items into folders. Everything can be done without as well.
export function lists(document) {
  document.querySelectorAll("form[data-list]").forEach((form) => {
    chooseAll(form);
    dragging(form);
  });
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.target.closest?.("details.menu[open]");
    if (menu && event.key === "Escape") {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

function chooseAll(form) {
  const all = form.querySelector("[data-all]");
  const ticks = [...form.querySelectorAll("input[name=id]")];
  const count = form.querySelector("[data-chosen-count]");
  if (!all) {
    return;
  }
  all.hidden = ticks.length === 0;
  const show = () => {
    const chosen = ticks.filter((tick) => tick.checked).length;
    all.checked = chosen > 0 && chosen === ticks.length;
    all.indeterminate = chosen > 0 && chosen < ticks.length;
    count.textContent = chosen ? count.dataset.text.replace("{0}", chosen) : "";
  };
  all.addEventListener("change", () => {
    ticks.forEach((tick) => (tick.checked = all.checked));
    show();
  });
  form.addEventListener("change", show);
  show();
}

function dragging(form) {
  const folders = form.querySelectorAll("[data-folder]");
  if (folders.length === 0) {
    return;
  }
  let dragged = "";
  form.querySelectorAll("[data-movable]").forEach((row) => {
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      dragged = row.dataset.id;
      event.dataTransfer.effectAllowed = "move";
    });
  });
  folders.forEach((folder) => {
    folder.addEventListener("dragover", (event) => {
      if (dragged && dragged !== folder.dataset.id) {
        event.preventDefault();
        folder.classList.add("over");
      }
    });
    folder.addEventListener("dragleave", () => folder.classList.remove("over"));
    folder.addEventListener("drop", (event) => {
      event.preventDefault();
      submit(form, `move:${dragged}`, folder.dataset.folder);
    });
  });
}

function submit(form, command, target) {
  const add = (name, value) => {
    const input = form.ownerDocument.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  };
  add("_do", command);
  add("confirmed", target);
  form.submit();
}
