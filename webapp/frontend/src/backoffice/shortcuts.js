// Keys that lead to screens. They work only where the account allows them (html[data-shortcuts]) and never while typing.
const PATIENCE_MILLIS = 1500;

export function shortcuts(document) {
  if (!document.documentElement.hasAttribute("data-shortcuts")) {
    return;
  }
  const dialog = document.getElementById("shortcuts");
  const search = document.getElementById("global-search");
  let waitingSince = 0;

  document.querySelector("[data-shortcuts-link]")?.addEventListener("click", (event) => {
    if (dialog && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      document.querySelector(".side:popover-open")?.hidePopover();
      dialog.showModal();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || dialog?.open) {
      return;
    }
    const wasWaiting = event.timeStamp - waitingSince < PATIENCE_MILLIS;
    waitingSince = 0;
    if (event.key === "?") {
      event.preventDefault();
      dialog?.showModal();
    } else if (event.key === "/") {
      event.preventDefault();
      search?.focus();
    } else if (wasWaiting) {
      const target = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (target) {
        event.preventDefault();
        target.click();
      }
    } else if (event.key === "g") {
      waitingSince = event.timeStamp;
    }
  });
}

function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
