// Sends a form of the list, takes over the list of the answer and shows the page anew. Only what changed is touched.
export function sender(editor, showPage) {
  const toast = document.getElementById("notices");
  const said = document.getElementById("said");
  let forget = 0;

  async function send(form, button, more = {}) {
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) {
      body.set(button.name, button.value);
    }
    Object.entries(more).forEach(([name, value]) => body.set(name, value));
    const part = form.closest("[data-part]");
    try {
      const answer = await fetch(form.action, { method: "POST", credentials: "same-origin", body });
      take(new DOMParser().parseFromString(await answer.text(), "text/html"), part?.dataset.id, button?.dataset.verb);
    } catch {
      location.reload();
      return;
    }
    if (body.get("_do") !== "copy") {
      showPage();
    }
  }

  /** The list as it is now, asked for afresh. */
  async function refresh(notices = []) {
    const before = new Set(ids());
    const answer = await fetch(editor.dataset.address, { credentials: "same-origin" });
    take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    say(notices);
    showPage();
    return ids().find((id) => !before.has(id)) ?? "";
  }

  function ids() {
    return [...document.querySelectorAll("#outline [data-part]")].map((part) => part.dataset.id);
  }

  function take(page, part, verb) {
    const outline = page.getElementById("outline");
    if (!outline) {
      // Signed out or refused as a whole: the answer says what it is.
      say([...page.querySelectorAll("main p")].slice(0, 1));
      return;
    }
    const here = document.getElementById("outline");
    const hadFocus = here.contains(document.activeElement);
    const position = here.scrollTop;
    const fresh = document.importNode(outline, true);
    fresh.querySelector("#keys").hidden = false;
    here.replaceWith(fresh);
    fresh.scrollTop = position;
    replace(page, "page-status");
    const wasPublic = page.querySelector("[name=mode][value=published]");
    document.querySelector("[name=mode][value=published]").disabled = wasPublic.disabled;
    say([...page.querySelectorAll("main .notice")]);
    if (part && hadFocus) {
      focus(part, verb);
    }
    editor.dispatchEvent(new CustomEvent("outline"));
  }

  function replace(page, id) {
    document.getElementById(id).replaceChildren(...[...page.getElementById(id).childNodes].map((node) => document.importNode(node, true)));
  }

  function focus(id, verb) {
    const part = document.querySelector(`#outline [data-id="${id}"]`);
    const button = verb ? part?.querySelector(`[data-verb="${verb}"]:not([disabled])`) : null;
    (button?.checkVisibility() ? button : part ?? document.getElementById("outline").querySelector("a, button"))?.focus();
  }

  function say(notices) {
    if (notices.length === 0) {
      return;
    }
    clearTimeout(forget);
    said.textContent = notices.map((notice) => notice.textContent.trim()).join(" ");
    toast.replaceChildren(...notices.map((notice) => {
      const copy = document.importNode(notice, true);
      copy.removeAttribute("role");
      copy.removeAttribute("id");
      return copy;
    }));
    if (!notices.some((notice) => notice.matches(".notice--danger"))) {
      forget = setTimeout(() => toast.replaceChildren(), 8000);
    }
  }

  return Object.assign(send, { refresh, say, focus });
}
