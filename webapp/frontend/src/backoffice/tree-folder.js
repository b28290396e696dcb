// The rows below a folder or a page, taken from the screen it has of its own.

/** @return the rows, with one that fetches the next page or says why there is none; how many there are in all, and before these */
export async function folderRows(form, folder, page, next) {
  const document = form.ownerDocument;
  const below = Number(folder.dataset.level) + 1;
  const list = await fetched(folder, page);
  if (!list) {
    return { rows: [said(folder, below, form.dataset.lost)], total: 0, offset: 0, lost: true };
  }
  const rows = [...list.querySelectorAll("tbody tr[data-id]")].map((row) => document.importNode(row, true));
  rows.forEach((row) => (row.dataset.level = below));
  const total = Number(list.dataset.total);
  const offset = Number(list.dataset.offset);
  const shown = offset + rows.length;
  if (rows.length === 0) {
    rows.push(said(folder, below, form.dataset.empty));
  } else if (shown < total) {
    const more = document.createElement("button");
    more.type = "button";
    more.className = "button button--small button--quiet";
    more.textContent = form.dataset.more.replace("{0}", shown).replace("{1}", total);
    more.addEventListener("click", () => {
      // A button that is disabled would lose the focus.
      if (more.getAttribute("aria-disabled") !== "true") {
        more.setAttribute("aria-disabled", "true");
        next();
      }
    });
    rows.push(line(folder, below, more));
  }
  return { rows, total, offset, lost: false };
}

async function fetched(folder, page) {
  const address = new URL(folder.dataset.branch ?? folder.querySelector("th a").href, location.href);
  for (const name of ["sort", "dir"]) {
    const asked = new URLSearchParams(location.search).get(name);
    if (asked) {
      address.searchParams.set(name, asked);
    }
  }
  address.searchParams.set("page", page);
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const screen = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok ? screen.querySelector("form[data-tree]") : null;
  } catch {
    return null;
  }
}

function said(folder, level, text) {
  const note = folder.ownerDocument.createElement("span");
  note.className = "note";
  note.setAttribute("role", "status");
  note.textContent = text;
  return line(folder, level, note);
}

function line(folder, level, content) {
  const row = folder.ownerDocument.createElement("tr");
  const cell = row.insertCell();
  row.className = "tree-more";
  row.dataset.level = level;
  cell.colSpan = [...folder.cells].reduce((sum, each) => sum + each.colSpan, 0);
  cell.style.setProperty("--level", level - 1);
  cell.append(content);
  return row;
}
