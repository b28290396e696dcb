// Dragging a component before or behind another one, in the page and in the list.
export function dragging(act) {
  let dragged = null;

  const from = (part) => part && {
    part,
    area: part.dataset.area,
    form: part.querySelector(":scope > form"),
    areas: new Set([part.dataset.area, ...[...part.querySelectorAll(":scope > form select[name=area] option")].map((option) => option.value)]),
  };

  function begin(event, part) {
    dragged = from(part);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", part.dataset.id);
  }

  const takes = (area) => Boolean(dragged?.form) && dragged.areas.has(area);

  /** @param before id of the component to stand in front of; empty for the end */
  function drop(area, before) {
    const what = dragged;
    dragged = null;
    if (what?.form && what.areas.has(area) && before !== what.part.dataset.id) {
      act.send(what.form, { name: "_do", value: "move", dataset: {} }, { area, before });
    }
  }

  /** In the upper half of a component: before it, in the lower half: before the next one. */
  function place(part, y, box) {
    return y < box.top + box.height / 2 ? part.dataset.id : part.nextElementSibling?.dataset.id ?? "";
  }

  function list(editor) {
    const arm = () => document.querySelectorAll("#outline [data-part]").forEach((part) => (part.draggable = Boolean(part.querySelector(":scope > form"))));
    arm();
    editor.addEventListener("outline", arm);
    editor.addEventListener("dragstart", (event) => event.target.matches?.("[data-part]") && begin(event, event.target));
    editor.addEventListener("dragover", (event) => {
      const area = event.target.closest?.("[data-place]");
      if (area && takes(area.dataset.place)) {
        event.preventDefault();
        clear();
        mark(event);
      }
    });
    editor.addEventListener("dragend", clear);
    editor.addEventListener("drop", (event) => {
      const area = event.target.closest?.("[data-place]");
      clear();
      if (area && takes(area.dataset.place)) {
        event.preventDefault();
        const part = event.target.closest("[data-part]");
        drop(area.dataset.place, part ? place(part, event.clientY, part.getBoundingClientRect()) : "");
      }
    });
  }

  function mark(event) {
    const part = event.target.closest("[data-part]");
    const above = part && event.clientY < part.getBoundingClientRect().top + part.offsetHeight / 2;
    (part ?? event.target.closest("[data-place]")).classList.add(above ? "drop-above" : "drop-below");
  }

  function clear() {
    document.querySelectorAll(".drop-above, .drop-below").forEach((element) => element.classList.remove("drop-above", "drop-below"));
  }

  return { begin, takes, drop, place, list, end: () => (dragged = null) };
}
