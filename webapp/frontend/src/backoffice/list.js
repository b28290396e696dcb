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
  const count = form.querySelector("[data-chosen-count]");
  if (!all) {
    return;
  }
  // Rows come when a folder is opened, and those of a closed one are still chosen.
  const ticks = () => [...form.querySelectorAll("input[name=id]")];
  all.hidden = ticks().length === 0;
  const show = () => {
    const there = ticks();
    const chosen = there.filter((tick) => tick.checked).length;
    all.checked = chosen > 0 && chosen === there.length;
    all.indeterminate = chosen > 0 && chosen < there.length;
    count.textContent = chosen ? count.dataset.text.replace("{0}", chosen) : "";
  };
  all.addEventListener("change", () => {
    ticks().forEach((tick) => (tick.checked = all.checked));
    show();
  });
  form.addEventListener("change", show);
  form.addEventListener("rows", show);
  show();
}

function dragging(form) {
  let dragged = "";
  const movable = (rows) => rows.filter((row) => row.matches("[data-movable]")).forEach((row) => (row.draggable = true));
  const folder = (event) => {
    const row = event.target.closest?.("[data-folder]");
    return dragged && row && row.dataset.id !== dragged ? row : null;
  };
  if (form.querySelector("[data-folder]")) {
    movable([...form.querySelectorAll("tr")]);
    form.addEventListener("rows", (event) => movable(event.detail));
  }
  form.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-movable]")?.dataset.id ?? "";
    event.dataTransfer.effectAllowed = "move";
  });
  form.addEventListener("dragend", () => (dragged = ""));
  form.addEventListener("dragover", (event) => {
    const row = folder(event);
    if (row) {
      event.preventDefault();
      row.classList.add("over");
    }
  });
  form.addEventListener("dragleave", (event) => event.target.closest?.("[data-folder]")?.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    const row = folder(event);
    if (row) {
      event.preventDefault();
      submit(form, `move:${dragged}`, row.dataset.folder);
    }
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
