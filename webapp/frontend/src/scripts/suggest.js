/** Offers names while somebody types, in the browser's own list; the field works without. */
const PAUSE = 150;

export function offerSuggestions() {
  for (const field of document.querySelectorAll("input[data-suggest]")) {
    const list = document.createElement("datalist");
    list.id = `${field.id}-suggestions`;
    field.after(list);
    field.setAttribute("list", list.id);
    let waiting;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => fill(list, field), PAUSE);
    });
  }
}

async function fill(list, field) {
  const typed = field.value.trim();
  if (typed.length < 2) {
    list.replaceChildren();
    return;
  }
  const query = new URLSearchParams({
    q: typed,
    language: document.documentElement.lang,
    workspace: field.dataset.suggest,
  });
  try {
    const answer = await fetch(`/suggestions.json?${query}`);
    const titles = answer.ok ? (await answer.json()).map((one) => one.title) : [];
    if (typed === field.value.trim()) {
      list.replaceChildren(...[...new Set(titles)].map((title) => new Option(title, title)));
    }
  } catch {
    list.replaceChildren(); // nobody misses what was only an offer
  }
}
