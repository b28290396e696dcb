/** A menu left open as a popover would cover the page when the window grows and the menu moves into the bar. */
export function closeMenuOnWideScreens() {
  const menu = document.querySelector(".nav[popover]");
  const wide = window.matchMedia("(width >= 68rem)");
  wide.addEventListener("change", () => {
    if (wide.matches && menu?.matches(":popover-open")) {
      menu.hidePopover();
    }
  });
}
