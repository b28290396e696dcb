// Trees in tables: rows open and close in place, by the mouse and by the keys of a treegrid (WAI-ARIA, rows first).
// What lies below a row is fetched when it is opened, page by page. Without this each level has a screen of its own.
import { folderRows } from "./tree-folder.js";

export function trees(document) {
  document.querySelectorAll("form[data-tree]").forEach(tree);
}

const MOST_AT_FIRST = 5;
const level = (row) => Number(row.dataset.level);
const isOpen = (row) => row.getAttribute("aria-expanded") === "true";
const key = (row) => row.dataset.folder ?? row.dataset.id;
const hasMore = (row) => row.dataset.folder !== undefined || row.dataset.branch !== undefined;

function tree(form) {
  const body = form.querySelector("tbody");
  const rows = () => [...body.rows].filter((row) => row.dataset.level);
  const first = [...body.rows].filter((row) => row.dataset.id);
  if (first.length === 0) {
    return;
  }
  const table = body.closest("table");
  table.setAttribute("role", "treegrid");
  table.setAttribute("aria-label", table.parentElement.getAttribute("aria-label"));
  first.forEach((row) => (row.dataset.level ??= "1"));
  const remembered = memory(form.dataset.tree, form.dataset.openFirst === undefined ? [] : first.filter(hasMore).slice(0, MOST_AT_FIRST).map(key));
  number(first, Number(form.dataset.total), Number(form.dataset.offset));
  first.forEach(prepare);
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
  reopen(first).then(reveal);

  /** Makes a row one of the tree. */
  function prepare(row) {
    row.setAttribute("aria-level", row.dataset.level);
    row.tabIndex = -1;
    const head = row.querySelector("th");
    head?.style.setProperty("--level", Math.min(6, level(row) - 1));
    if (!hasMore(row)) {
      return;
    }
    head.querySelector("[aria-hidden]")?.remove();
    const twist = form.ownerDocument.createElement("button");
    twist.type = "button";
    twist.className = "twist";
    twist.tabIndex = -1;
    head.prepend(twist);
    show(row, false);
  }

  function show(row, open) {
    row.setAttribute("aria-expanded", open);
    const title = row.querySelector("th a").textContent.trim();
    row.querySelector(".twist").setAttribute("aria-label", (open ? form.dataset.close : form.dataset.open).replace("{0}", title));
  }

  async function turn(row) {
    const open = !isOpen(row);
    show(row, open);
    remembered.set(key(row), open);
    if (open && !row.dataset.loaded) {
      row.dataset.loaded = "true";
      await load(row, 1);
    }
    refresh();
  }

  /** One page of a folder behind what is there of it. */
  async function load(row, page) {
    row.setAttribute("aria-busy", "true");
    const answer = await folderRows(form, row, page, () => load(row, page + 1).then(refresh));
    row.removeAttribute("aria-busy");
    const more = moreOf(row);
    const focused = more?.contains(form.ownerDocument.activeElement);
    if (answer.lost && more) {
      more.cells[0].append(...answer.rows[0].cells[0].children);
      more.querySelector("button").removeAttribute("aria-disabled");
      return;
    }
    (more ?? below(row).at(-1) ?? row).after(...answer.rows);
    more?.remove();
    if (answer.lost) {
      delete row.dataset.loaded;
    } else {
      row.dataset.loaded = page;
    }
    number(answer.rows.filter((each) => each.dataset.id), answer.total, answer.offset);
    answer.rows.forEach((each) => each.dataset.id && prepare(each));
    if (focused) {
      answer.rows[0].focus();
    }
    form.dispatchEvent(new CustomEvent("rows", { detail: answer.rows }));
    await reopen(answer.rows);
  }

  async function reopen(among) {
    for (const row of among.filter((each) => hasMore(each) && remembered.has(key(each)) && !isOpen(each))) {
      await turn(row);
    }
  }

  /** Opens what is above the row that is to be seen, further pages of a level too, and puts the focus on it. */
  async function reveal() {
    const way = form.dataset.show?.split(" ") ?? [];
    for (const [index, id] of way.entries()) {
      const row = await found(id, way[index - 1]);
      if (!row) {
        return;
      }
      if (index === way.length - 1) {
        row.querySelector("th a").focus();
      } else if (!isOpen(row)) {
        await turn(row);
      }
    }
  }

  /** The row, once the pages of its level are there that come before it. */
  async function found(id, aboveId) {
    const above = rowOf(aboveId);
    while (above && !rowOf(id) && moreOf(above)) {
      const loaded = above.dataset.loaded;
      await load(above, Number(loaded) + 1);
      if (above.dataset.loaded === loaded) {
        break;
      }
    }
    refresh();
    return rowOf(id);
  }

  /** What fetches the next page of a level, when there is one. */
  function moreOf(row) {
    const last = below(row).at(-1);
    return last?.matches(".tree-more:has(button)") && level(last) === level(row) + 1 ? last : undefined;
  }

  function rowOf(id) {
    return rows().find((each) => each.dataset.id === id);
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

/** What somebody opened or closed stays so until the window is closed. */
function memory(name, atFirst) {
  const place = `tree:${name}`;
  const keys = new Set(JSON.parse(sessionStorage.getItem(place) ?? "null") ?? atFirst);
  return {
    has: (each) => keys.has(each),
    set(each, there) {
      keys[there ? "add" : "delete"](each);
      sessionStorage.setItem(place, JSON.stringify([...keys]));
    },
  };
}
