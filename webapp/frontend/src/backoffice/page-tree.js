// Alt and the arrow keys press the button of the row that has the focus.
export function pageTree(document) {
  const form = document.querySelector("form[data-page-tree]");
  form?.addEventListener("keydown", (event) => {
    const key = event.altKey && !event.ctrlKey && event.key;
    const button = key && event.target.closest("tr")?.querySelector(`button[data-key="${CSS.escape(key)}"]`);
    if (button) {
      event.preventDefault();
      form.requestSubmit(button);
    }
  });
}
