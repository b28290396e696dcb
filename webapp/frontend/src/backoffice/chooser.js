// Shows the page that finds targets in a window over the form, and takes the chosen one into its field.
export function chooser(document, changed) {
  const dialog = document.getElementById("chooser");
  const body = document.getElementById("chooser-body");
  if (!dialog || !body) {
    return;
  }
  let input = null;

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-chooser]");
    if (link && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      input = document.getElementById(link.dataset.chooser);
      show(link.href).then(() => {
        dialog.showModal();
        body.querySelector("input[type=search]")?.focus();
      });
    }
  });

  body.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    show(`${form.action}?${new URLSearchParams(new FormData(form))}`).then(() => {
      body.querySelector("input[type=search]")?.focus();
    });
  });

  body.addEventListener("click", (event) => {
    const hit = event.target.closest("[data-choose]");
    if (hit && input) {
      input.value = hit.dataset.choose;
      dialog.close();
      input.focus();
      changed();
    }
  });

  async function show(address) {
    const answer = await fetch(address, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = page.querySelectorAll("[data-chooser-search], [data-chooser-hits]");
    body.replaceChildren(...[...parts].map((part) => document.importNode(part, true)));
  }
}

/** Asks for a target and answers its path; for buttons of the rich text. */
export async function choosePath(document, place) {
  const link = document.createElement("a");
  const input = document.createElement("input");
  input.hidden = true;
  input.id = `choice-${Date.now()}`;
  link.href = `${document.getElementById("chooser").dataset.choosers}/${place}`;
  link.dataset.chooser = input.id;
  document.body.append(input, link);
  link.click();
  return new Promise((resolve) => {
    document.getElementById("chooser").addEventListener("close", () => {
      resolve(input.value);
      input.remove();
      link.remove();
    }, { once: true });
  });
}
