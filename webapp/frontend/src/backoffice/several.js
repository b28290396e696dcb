// Values of which there are several: add, take away, move, without going to the server. The server does the same when
// there is no script: each button carries its command.
export function several(form, changed) {
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move], [data-add]");
    if (!button || !form.contains(button)) {
      return;
    }
    const list = button.closest("fieldset.group").querySelector(":scope > ol.several");
    if (button.hasAttribute("data-add")) {
      if (!list.lastElementChild) {
        return;
      }
      event.preventDefault();
      add(list);
    } else {
      const item = button.closest(".several__one");
      const kind = button.dataset.move;
      if (kind === "remove" && item.parentElement.children.length === 1 && !item.matches(".several__one--group")) {
        event.preventDefault();
        clear(item);
      } else {
        event.preventDefault();
        move(item, kind);
      }
    }
    changed();
  });
}

function add(list) {
  const copy = list.lastElementChild.cloneNode(true);
  clear(copy);
  copy.querySelectorAll("[id]").forEach((element) => {
    const fresh = `${element.id}-${Date.now()}`;
    copy.querySelectorAll(`[for="${CSS.escape(element.id)}"]`).forEach((label) => label.setAttribute("for", fresh));
    copy.querySelectorAll(`[data-chooser="${CSS.escape(element.id)}"]`).forEach((link) => (link.dataset.chooser = fresh));
    element.id = fresh;
  });
  list.append(copy);
  number(list);
  copy.querySelector("input:not([type=hidden]), textarea, select")?.focus();
}

function clear(item) {
  item.querySelectorAll("input:not([type=hidden]), textarea, select").forEach((input) => (input.value = ""));
}

function move(item, kind) {
  const list = item.parentElement;
  const next = item.nextElementSibling ?? item.previousElementSibling;
  if (kind === "up") {
    item.previousElementSibling?.before(item);
  } else if (kind === "down") {
    item.nextElementSibling?.after(item);
  } else {
    item.remove();
  }
  number(list);
  const target = kind === "remove" ? next : item;
  const wanted = target?.querySelector(`[data-move=${kind}]:not(:disabled)`) ?? target?.querySelector("[data-move]:not(:disabled)");
  (wanted ?? list.parentElement.querySelector("[data-add], [data-add-nodes]"))?.focus();
}

/** The first cannot go up, the last not down, and the commands know their places. */
function number(list) {
  const items = [...list.children];
  items.forEach((item, index) => {
    const moves = item.querySelector(":scope > .moves");
    moves?.querySelectorAll("[data-move]").forEach((button) => {
      button.value = button.value.replace(/\d+$/, String(index));
      button.setAttribute("aria-label", button.getAttribute("aria-label").replace(/\d+/, String(index + 1)));
      button.disabled = (button.dataset.move === "up" && index === 0)
        || (button.dataset.move === "down" && index === items.length - 1);
    });
  });
}
