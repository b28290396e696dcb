// Forms and choosers open in a window over the page; they are the same screens as everywhere else, in a frame.
export function dialogs(editor, send) {
  const window_ = document.getElementById("part-dialog");
  const asking = document.getElementById("delete-dialog");
  let frame = null;
  let back = null;

  function open(link) {
    back = { part: link.closest("[data-part]")?.dataset.id, verb: link.dataset.verb, link };
    frame = document.createElement("iframe");
    frame.className = "dialog__page";
    frame.title = window_.dataset.title;
    frame.addEventListener("load", loaded);
    frame.src = link.href;
    window_.append(frame);
    window_.showModal();
  }

  function loaded() {
    const inner = frame?.contentDocument;
    if (!inner || inner.URL === "about:blank") {
      return;
    }
    const done = [...inner.querySelectorAll("main .notice[role=status]")];
    const wrong = inner.querySelector("main .notice--danger:not([hidden])");
    if (inner.getElementById("editor") || (done.length > 0 && !wrong)) {
      finish(done);
      return;
    }
    inner.addEventListener("saved", () => finish([inner.getElementById("saved")]));
    inner.querySelectorAll("[data-close]").forEach((link) => link.addEventListener("click", (event) => {
      event.preventDefault();
      window_.close();
    }));
    inner.addEventListener("keydown", (event) => event.key === "Escape" && !inner.querySelector("dialog[open]") && window_.close());
    (inner.querySelector("#item :is(input, textarea, select)[id^=f-]:not([type=hidden])") ?? inner.querySelector("main a"))?.focus();
  }

  async function finish(notices) {
    const from = back;
    window_.close();
    const added = await send.refresh(notices);
    send.focus(added || from.part, added ? "" : from.verb);
  }

  window_.addEventListener("close", () => {
    frame?.remove();
    frame = null;
    back?.link.isConnected && back.link.focus();
  });

  /** Deleting asks first. */
  function confirm(form, button) {
    document.getElementById("delete-what").textContent = form.getAttribute("aria-label");
    asking.returnValue = "";
    asking.addEventListener("close", () => {
      if (asking.returnValue === "yes") {
        send(form, button, { confirmed: "yes" });
      }
    }, { once: true });
    asking.showModal();
  }

  return { open, confirm };
}
