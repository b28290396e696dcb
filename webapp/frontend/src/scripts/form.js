/** Proposes the page a visitor came from where a form asks for a page. */
export function proposeWhereVisitorsCameFrom() {
  for (const field of document.querySelectorAll("[data-came-from]")) {
    if (field.value === "" && document.referrer.startsWith(location.origin)) {
      const page = new URL(document.referrer);
      if (page.pathname !== location.pathname) {
        field.value = page.href;
      }
    }
  }
}
