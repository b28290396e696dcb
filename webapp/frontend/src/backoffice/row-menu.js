// The menu of a row lies over the table instead of making the row higher; it closes when the table moves away below it.
export function rowMenus(document) {
  menusIn(document);
  document.addEventListener("rows", (event) => event.detail.forEach(menusIn), true);
  const close = () => document.querySelectorAll("td details.menu[open]").forEach((menu) => (menu.open = false));
  document.addEventListener("scroll", close, { capture: true, passive: true });
  window.addEventListener("resize", close);
}

function menusIn(root) {
  root.querySelectorAll("td details.menu").forEach((menu) => {
    const items = menu.querySelector(".menu__items");
    items.classList.add("menu__items--over");
    menu.addEventListener("toggle", () => menu.open && place(menu, items));
  });
}

function place(menu, items) {
  const at = menu.querySelector("summary").getBoundingClientRect();
  const below = window.innerHeight - at.bottom;
  const top = below < items.offsetHeight && at.top > below ? Math.max(8, at.top - items.offsetHeight) : at.bottom;
  items.style.insetBlockStart = `${Math.min(top, Math.max(8, window.innerHeight - items.offsetHeight - 8))}px`;
  items.style.insetInlineEnd = `${Math.max(8, document.documentElement.clientWidth - at.right)}px`;
}
