// Asks before typed text is lost by leaving the page. Passwords and codes are not worth asking for.
export function leavingWarning(document) {
  let changed = false;
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[method=post]");
    const asks = !/^(password|search)$/.test(event.target.type) && event.target.name !== "code" && event.target.name !== "id";
    // What keeps drafts loses nothing.
    changed ||= Boolean(form) && asks && !form.dataset.draft;
  });
  document.addEventListener("submit", () => {
    changed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}
