// What is available and which rules apply, shown again while the form is filled in; the button "check" does the same.
const PATIENCE_MILLIS = 700;

export function liveHints(document) {
  const form = document.querySelector("form[data-hints]");
  const hints = document.getElementById("hints");
  if (!form || !hints) {
    return;
  }
  let waiting = 0;
  let asked = 0;
  form.addEventListener("change", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(ask, PATIENCE_MILLIS);
  });

  async function ask() {
    const mine = ++asked;
    const fields = new FormData(form);
    fields.delete("file");
    fields.set("check", "1");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById("hints");
      // Half a form is full of complaints; only what a complete one says is shown.
      if (mine === asked && answer.ok && found) {
        hints.replaceChildren(...found.childNodes);
      }
    } catch {
      // Without an answer the button still works.
    }
  }
}
