/**
 * The watch list on the visitor's device. The address of its page is the list; here it is kept under one name, from the
 * first entry somebody notes until the list is empty again. Links work where nothing can be kept.
 */
const KEY = "merkliste";
const PARAMETERS = ["vergleich", "unternehmen"];
const MOST = 30;

export function keepWatchList() {
  const page = document.querySelector("[data-watch-page]");
  if (!canKeep()) {
    return;
  }
  if (page && bringBack(page.dataset.watchPage)) {
    return;
  }
  document.querySelectorAll("a[data-watch]").forEach(makeSwitch);
  if (page) {
    offerKeeping(page);
    forgetOnTheWay(page);
  }
  window.addEventListener("storage", showCount);
  window.addEventListener("pageshow", showCount);
  showCount();
}

function canKeep() {
  try {
    return window.localStorage !== null;
  } catch {
    return false; // the browser forbids it
  }
}

function kept() {
  const list = {};
  let stored = null;
  try {
    stored = JSON.parse(localStorage.getItem(KEY));
  } catch {
    // not ours: begin anew
  }
  for (const parameter of PARAMETERS) {
    const names = Array.isArray(stored?.[parameter]) ? stored[parameter] : [];
    list[parameter] = names.filter((name) => typeof name === "string").slice(0, MOST);
  }
  return list;
}

function keep(list) {
  try {
    if (count(list) === 0) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, JSON.stringify(list));
    }
  } catch {
    // full or forbidden meanwhile: the address still has the list
  }
  showCount();
}

const count = (list) => PARAMETERS.reduce((sum, parameter) => sum + list[parameter].length, 0);

function asked() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(PARAMETERS.map((parameter) => [parameter, [...new Set(query.getAll(parameter))]]));
}

/** Opens the list page with what is kept when its address says nothing. */
function bringBack(here) {
  const list = kept();
  if (count(asked()) > 0 || count(list) === 0) {
    return false;
  }
  location.replace(address(here, list));
  return true;
}

function address(page, list) {
  const query = new URLSearchParams();
  for (const parameter of PARAMETERS) {
    list[parameter].forEach((name) => query.append(parameter, name));
  }
  return count(list) === 0 ? page : `${page}?${query}`;
}

function makeSwitch(link) {
  const { watch, name, noted } = link.dataset;
  const words = link.querySelector("[data-words]");
  const plain = words.textContent;
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...link.childNodes);
  link.replaceWith(button);
  const show = () => {
    const isNoted = kept()[watch].includes(name);
    button.setAttribute("aria-pressed", String(isNoted));
    words.textContent = isNoted ? noted : plain;
  };
  button.addEventListener("click", () => {
    const list = kept();
    const names = list[watch];
    list[watch] = names.includes(name) ? names.filter((one) => one !== name) : [...names, name].slice(-MOST);
    keep(list);
    show();
  });
  window.addEventListener("pageshow", show);
  show();
}

/** A list that came by a link is somebody else's until it is taken over. */
function offerKeeping(page) {
  const button = page.querySelector("[data-watch-save]");
  const shown = asked();
  const list = kept();
  if (!button || PARAMETERS.every((parameter) => shown[parameter].every((name) => list[parameter].includes(name)))) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    const both = kept();
    for (const parameter of PARAMETERS) {
      both[parameter] = [...new Set([...both[parameter], ...shown[parameter]])].slice(-MOST);
    }
    keep(both);
    button.hidden = true;
    page.querySelector("[data-watch-message]").textContent = page.dataset.saved;
  });
}

function forgetOnTheWay(page) {
  for (const link of page.querySelectorAll("[data-watch-drop]")) {
    link.addEventListener("click", () => {
      const list = kept();
      const parameter = link.dataset.watchDrop;
      list[parameter] = list[parameter].filter((name) => name !== link.dataset.name);
      keep(list);
    });
  }
  page.querySelector("[data-watch-clear]")?.addEventListener("click", () => keep(empty()));
}

const empty = () => Object.fromEntries(PARAMETERS.map((parameter) => [parameter, []]));

/** In the link to the list, which leads straight to what is kept. */
function showCount() {
  const list = kept();
  const entries = count(list);
  for (const link of document.querySelectorAll("[data-watch-count]")) {
    link.querySelector("[data-count]")?.remove();
    link.href = address(link.pathname, list);
    if (entries > 0) {
      const shown = document.createElement("span");
      shown.dataset.count = entries;
      shown.append(` (${entries}`);
      const unit = document.createElement("span");
      unit.className = "visually-hidden";
      unit.textContent = ` ${entries === 1 ? link.dataset.watchOne : link.dataset.watchCount}`;
      shown.append(unit, ")");
      link.append(shown);
    }
  }
}
