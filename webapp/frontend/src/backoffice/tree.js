// Trees in tables: rows open and close in place, by the mouse and by the keys of a treegrid (WAI-ARIA, rows first).
// Folders are fetched when they are opened, page by page. Without this each folder has a screen of its own.
import { folderRows } from "./tree-folder.js";

export function trees(document) {
  document.querySelectorAll("form[data-tree]").forEach(tree);
}

const level = (row) => Number(row.dataset.level);
const isOpen = (row) => row.getAttribute("aria-expanded") === "true";
const key = (row) => row.dataset.folder ?? row.dataset.id;

function tree(form) {
  const body = form.querySelector("tbody");
  const rows = () => [...body.rows].filter((row) => row.dataset.level);
  const isLazy = form.dataset.total !== undefined;
  // Folders are closed until somebody opens them, pages open until somebody closes them.
  const remembered = memory(form.dataset.tree);

  const first = [...body.rows].filter((row) => row.dataset.id);
  if (first.length === 0) {
    return;
  }
  const table = body.closest("table");
  table.setAttribute("role", "treegrid");
  table.setAttribute("aria-label", table.parentElement.getAttribute("aria-label"));
  first.forEach((row) => (row.dataset.level ??= "1"));
  const top = Math.min(...first.map(level));
  if (isLazy) {
    number(first, Number(form.dataset.total), Number(form.dataset.offset));
  } else {
    numberAll(first);
  }
  first.forEach((row, index) => prepare(row, row.dataset.folder ?? level(first[index + 1] ?? row) > level(row)));
  first[0].tabIndex = 0;
  form.addEventListener("click", (event) => {
    const twist = event.target.closest(".twist");
    if (twist) {
      turn(twist.closest("tr"));
    }
  });
  form.addEventListener("focusin", (event) => {
    const row = event.target.closest("tr[data-level]");
    if (row) {
      rows().forEach((each) => (each.tabIndex = each === row ? 0 : -1));
    }
  });
  form.addEventListener("keydown", (event) => {
    if (event.target.matches("tr[data-level]") && !event.altKey && !event.ctrlKey && !event.metaKey && press(event.target, event.key)) {
      event.preventDefault();
    }
  });
  refresh();
  reopen(first);

  /** Makes a row one of the tree. */
  function prepare(row, expandable) {
    row.setAttribute("aria-level", row.dataset.level);
    row.tabIndex = -1;
    const head = row.querySelector("th");
    head?.style.setProperty("--level", Math.min(6, level(row) - top));
    if (!expandable) {
      return;
    }
    head.querySelector("[aria-hidden]")?.remove();
    const twist = form.ownerDocument.createElement("button");
    twist.type = "button";
    twist.className = "twist";
    twist.tabIndex = -1;
    head.prepend(twist);
    show(row, !isLazy && !remembered.has(key(row)));
  }

  function show(row, open) {
    row.setAttribute("aria-expanded", open);
    const title = row.querySelector("th a").textContent.trim();
    row.querySelector(".twist").setAttribute("aria-label", (open ? form.dataset.close : form.dataset.open).replace("{0}", title));
  }

  async function turn(row) {
    const open = !isOpen(row);
    show(row, open);
    remembered.set(key(row), open === isLazy);
    if (open && isLazy && !row.dataset.loaded) {
      row.dataset.loaded = "true";
      await load(row, 1);
    }
    refresh();
  }

  /** One page of a folder behind what is there of it. */
  async function load(row, page) {
    row.setAttribute("aria-busy", "true");
    const found = await folderRows(form, row, page, () => load(row, page + 1).then(refresh));
    row.removeAttribute("aria-busy");
    const last = below(row).at(-1);
    const focused = last?.contains(form.ownerDocument.activeElement);
    const after = last?.classList.contains("tree-more") ? last : (last ?? row);
    after.after(...found.rows);
    if (after !== row && after.classList.contains("tree-more")) {
      after.remove();
    }
    if (found.lost) {
      delete row.dataset.loaded;
    }
    number(found.rows.filter((each) => each.dataset.id), found.total, found.offset);
    found.rows.forEach((each) => prepare(each, each.dataset.folder));
    if (focused) {
      found.rows[0].focus();
    }
    form.dispatchEvent(new CustomEvent("rows", { detail: found.rows }));
    await reopen(found.rows);
  }

  async function reopen(among) {
    if (isLazy) {
      for (const row of among.filter((each) => each.dataset.folder && remembered.has(each.dataset.folder) && !isOpen(each))) {
        await turn(row);
      }
    }
  }

  function below(row) {
    const found = [];
    for (let next = row.nextElementSibling; next?.dataset.level && level(next) > level(row); next = next.nextElementSibling) {
      found.push(next);
    }
    return found;
  }

  /** A row is seen while all those above it are open. */
  function refresh() {
    let closed = Infinity;
    for (const row of rows()) {
      row.hidden = level(row) > closed;
      if (!row.hidden) {
        closed = row.getAttribute("aria-expanded") === "false" ? level(row) : Infinity;
      }
    }
  }

  /** @return whether the key meant something */
  function press(row, pressed) {
    const seen = rows().filter((each) => !each.hidden);
    const at = seen.indexOf(row);
    const go = (target) => {
      target?.focus();
      return true;
    };
    switch (pressed) {
      case "ArrowDown":
        return go(seen[at + 1]);
      case "ArrowUp":
        return go(seen[at - 1]);
      case "Home":
        return go(seen[0]);
      case "End":
        return go(seen.at(-1));
      case "ArrowRight":
        if (row.getAttribute("aria-expanded") === "false") {
          turn(row);
          return true;
        }
        return isOpen(row) && level(seen[at + 1] ?? row) > level(row) ? go(seen[at + 1]) : true;
      case "ArrowLeft":
        if (isOpen(row)) {
          turn(row);
          return true;
        }
        return go(seen.slice(0, at).findLast((each) => level(each) < level(row)));
      case "Enter":
        (row.querySelector("th a") ?? row.querySelector("button"))?.click();
        return true;
      case " ":
        row.querySelector("input[name=id]")?.click();
        return true;
      default:
        return false;
    }
  }
}

function number(rows, total, offset) {
  rows.forEach((row, index) => {
    row.setAttribute("aria-setsize", total);
    row.setAttribute("aria-posinset", offset + index + 1);
  });
}

/** Rows that are all there: those of one level up to the next higher one belong together. */
function numberAll(rows) {
  const groups = [];
  for (const row of rows) {
    groups.length = Math.min(groups.length, level(row) + 1);
    (groups[level(row)] ??= []).push(row);
    const group = groups[level(row)];
    group.forEach((each) => each.setAttribute("aria-setsize", group.length));
    row.setAttribute("aria-posinset", group.length);
  }
}

/** What somebody opened or closed stays so until the window is closed. */
function memory(name) {
  const place = `tree:${name}`;
  const keys = new Set(JSON.parse(sessionStorage.getItem(place) ?? "[]"));
  return {
    has: (each) => keys.has(each),
    set(each, there) {
      keys[there ? "add" : "delete"](each);
      sessionStorage.setItem(place, JSON.stringify([...keys]));
    },
  };
}
