import { offerParts } from "./plot-map.js";

/** Switches layers of the map without leaving the place on the page; the links do the same without. */
export function switchLayersInPlace() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-layer]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    exchange(link).catch(() => location.assign(link.href));
  });
}

async function exchange(link) {
  const map = link.closest("[data-finder-map]");
  map.setAttribute("aria-busy", "true");
  const answer = await fetch(link.href, { credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.querySelector("[data-finder-map]");
  if (!answer.ok || !next) {
    throw new Error("no map");
  }
  const address = new URL(link.href);
  address.hash = "";
  history.replaceState(history.state, "", address);
  map.replaceWith(next);
  offerParts(next);
  keepInForms(address);
  next.querySelector(`[data-layer="${CSS.escape(link.dataset.layer)}"]`)?.focus({ preventScroll: true });
}

/** The forms of the page hand on which layers are shown. */
function keepInForms(address) {
  for (const form of document.querySelectorAll("form[data-filters]")) {
    form.querySelectorAll("input[name=ebene]").forEach((field) => field.remove());
    for (const layer of address.searchParams.getAll("ebene")) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "ebene";
      field.value = layer;
      form.append(field);
    }
  }
}
