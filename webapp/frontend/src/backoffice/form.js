// The form of an item: keeps a copy here every second and a draft on the server every five, saves without leaving the page, shows one language at a time.
import { chooser } from "./chooser.js";
import { drafts } from "./drafts.js";
import { fields } from "./fields.js";
import { maps } from "./map.js";
import { several } from "./several.js";

const EVERY_MILLIS = 5000;
const COPY_MILLIS = 1000;

export function itemForm(document) {
  const form = document.querySelector("form#item");
  if (!form) {
    return;
  }
  const saved = document.getElementById("saved");
  let typed = false;
  let shown = text(form);
  let copied = shown;

  const changed = () => (typed = true);
  form.addEventListener("input", changed);
  several(form, changed);
  chooser(document, changed);
  fields(form);
  maps(form);
  recovery(document, form);
  richTexts();

  function richTexts() {
    if (form.dataset.richText && form.querySelector("textarea[data-rich]:not([hidden])")) {
      import(form.dataset.richText).then((module) => module.richTexts(form, changed));
    }
  }

  setInterval(copy, COPY_MILLIS);
  setInterval(keepDraft, EVERY_MILLIS);
  window.addEventListener("pagehide", keepDraft);

  /** A browser that is killed takes no more than the last second along. */
  function copy() {
    const now = text(form);
    if (typed && now !== copied) {
      copied = now;
      drafts.keep(form.dataset.key, { at: Date.now(), revision: form.elements._revision.value, body: now });
    }
  }

  async function keepDraft() {
    const now = text(form);
    if (!typed || now === shown) {
      return;
    }
    shown = now;
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
    copy();
    try {
      const answer = await post(form.dataset.draft, now, true);
      say(answer.ok ? `${form.dataset.draftSaved} ${time}` : form.dataset.draftLocal);
      if (answer.ok) {
        drafts.settle(form.dataset.key, now);
      }
    } catch {
      say(form.dataset.draftLocal);
    }
  }

  form.addEventListener("submit", async (event) => {
    const command = event.submitter?.value ?? "save";
    if (/^(add|remove|up|down):/.test(command)) {
      event.preventDefault();
      rearrange(event.submitter.closest("fieldset.group"), command);
      return;
    }
    if (command !== "save") {
      // Publishing goes the long way; the draft is no news any more then.
      typed = false;
      return;
    }
    event.preventDefault();
    say(form.dataset.saving);
    const body = `${text(form)}&_do=save`;
    let answer;
    try {
      answer = await post(form.action, body, false);
    } catch {
      say(form.dataset.draftLocal);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.status === 409 || !page.getElementById("item")) {
      document.querySelector("main").replaceWith(document.importNode(page.querySelector("main"), true));
      document.querySelector("main h1")?.setAttribute("tabindex", "-1");
      document.querySelector("main h1")?.focus();
      return;
    }
    faults(document, page);
    if (answer.ok) {
      typed = false;
      shown = text(form);
      copied = shown;
      drafts.forget(form.dataset.key);
      named(form, page);
      richTexts();
      form.elements._revision.value = page.querySelector("[name=_revision]").value;
      history.replaceState(null, "", answer.url);
      document.querySelector("main h1").textContent = page.querySelector("main h1").textContent;
      document.querySelector(".title .actions").replaceChildren(
        ...[...page.querySelector(".title .actions").childNodes].map((node) => document.importNode(node, true)));
      saved.textContent = page.getElementById("saved").textContent;
      document.dispatchEvent(new CustomEvent("saved"));
    } else {
      say("");
    }
  });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(form.querySelector("[name=_do][value=save]"));
    }
  });

  /** The server knows what a new entry looks like; only its list is taken over. */
  async function rearrange(list, command) {
    const answer = await post(form.action, `${text(form)}&_do=${encodeURIComponent(command)}`, false);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = document.importNode(page.getElementById(list.id), true);
    list.replaceWith(fresh);
    form.querySelector("[data-languages]")?.dispatchEvent(new Event("change"));
    richTexts();
    changed();
    fresh.querySelector(":scope > ol > li:last-child :is(input:not([type=hidden]), textarea, select)")?.focus();
  }

  function say(words) {
    saved.textContent = words;
  }
}

/** New entries were numbered here; from now on they go by the ids under which they are stored. */
function named(form, page) {
  const names = new Set([...form.querySelectorAll("input[name$='.#']")].map((input) => input.name));
  names.forEach((name) => {
    const here = [...form.querySelectorAll(`input[name="${CSS.escape(name)}"]`)];
    const there = [...page.querySelectorAll(`input[name="${CSS.escape(name)}"]`)];
    if (here.length !== there.length) {
      const list = here[0].closest("fieldset.group[id]");
      list.replaceWith(form.ownerDocument.importNode(page.getElementById(list.id), true));
      return;
    }
    here.forEach((input, index) => {
      const key = name.slice(0, -1);
      const [before, after] = [`${key}${input.value}.`, `${key}${there[index].value}.`];
      input.value = there[index].value;
      input.closest("li").querySelectorAll("[name]").forEach((field) => {
        if (field.name.startsWith(before)) {
          field.name = after + field.name.slice(before.length);
        }
      });
    });
  });
}

function text(form) {
  return new URLSearchParams([...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "_language")).toString();
}

function post(address, body, keepalive) {
  return fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/x-www-form-urlencoded;charset=utf-8" },
    body,
    // Browsers take only so much along when a page is left.
    keepalive: keepalive && body.length < 60000,
  });
}

/** Takes over what is wrong, and only that: nothing folds, moves or loses the cursor. */
function faults(document, page) {
  const summary = document.getElementById("faults");
  const found = page.getElementById("faults");
  summary.replaceChildren(...[...found.children].map((child) => document.importNode(child, true)));
  summary.hidden = found.hidden;
  document.querySelectorAll("#item .wrong").forEach((wrong) => {
    const fresh = page.getElementById(wrong.id);
    const sentence = fresh?.textContent.trim() ?? "";
    wrong.textContent = sentence;
    wrong.hidden = sentence === "";
    wrong.parentElement.classList.toggle("field--wrong", sentence !== "");
    const input = document.getElementById(wrong.id.replace(/-wrong$/, ""));
    sentence ? input?.setAttribute("aria-invalid", "true") : input?.removeAttribute("aria-invalid");
  });
  if (!summary.hidden) {
    summary.focus();
  }
}

async function recovery(document, form) {
  const offer = document.getElementById("recovery");
  const kept = await drafts.find(form.dataset.key);
  if (!kept || kept.body === text(form)) {
    return;
  }
  offer.hidden = false;
  offer.querySelector("[data-recover]").addEventListener("click", async () => {
    const body = new URLSearchParams(kept.body);
    body.set("_csrf", form.elements._csrf.value);
    await post(form.dataset.draft, body.toString(), false);
    drafts.forget(form.dataset.key);
    location.assign(`${form.action}?draft=true`);
  });
  offer.querySelector("[data-forget]").addEventListener("click", () => {
    drafts.forget(form.dataset.key);
    offer.hidden = true;
  });
}
