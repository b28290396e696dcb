// Alt and the arrow keys move the component that has the focus, Delete asks whether to delete it.
export function keys(editor, act) {
  editor.addEventListener("keydown", (event) => {
    const part = event.target.closest?.("[data-part]");
    if (part && press(event, part, act)) {
      event.preventDefault();
    }
  });
}

/** Answers whether the key meant something. */
export function press(event, part, act) {
  const typing = event.target.matches?.("input, select, textarea");
  const verb = event.altKey ? { ArrowUp: "up", ArrowDown: "down" }[event.key] : !typing && event.key === "Delete" ? "delete" : "";
  const button = verb && own(part, verb);
  if (!button) {
    return Boolean(event.altKey && /^Arrow(Up|Down)$/.test(event.key));
  }
  if (!button.disabled) {
    act.press(button.form, button);
  }
  return true;
}

/** The component's button, not one of a component within it. */
export function own(part, verb) {
  return part.querySelector(`:scope > form [data-verb="${verb}"]`);
}
