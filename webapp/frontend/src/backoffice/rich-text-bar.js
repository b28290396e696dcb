// The toolbar of a rich text: one stop for the tab key, arrows move between the buttons.
const WORDS = {
  de: { paragraph: "Absatz", h2: "Überschrift 2", h3: "Überschrift 3", bold: "Fett", italic: "Kursiv", bullets: "Aufzählung", numbers: "Nummerierte Liste", quote: "Zitat", link: "Verweis auf eine Adresse", page: "Verweis auf eine Seite", unlink: "Verweis entfernen", table: "Tabelle einfügen", row: "Zeile anfügen", column: "Spalte anfügen", noTable: "Tabelle entfernen", image: "Bild einfügen", undo: "Rückgängig", redo: "Wiederholen", bar: "Formatierung", address: "Adresse des Verweises" , alt: "Beschreibung des Bildes (leer, wenn es nur schmückt)" },
  en: { paragraph: "Paragraph", h2: "Heading 2", h3: "Heading 3", bold: "Bold", italic: "Italic", bullets: "Bullet list", numbers: "Numbered list", quote: "Quote", link: "Link to an address", page: "Link to a page", unlink: "Remove link", table: "Insert table", row: "Add row", column: "Add column", noTable: "Remove table", image: "Insert image", undo: "Undo", redo: "Redo", bar: "Formatting", address: "Address of the link", alt: "Description of the image (empty if it only decorates)" },
};

export function toolbar(document, editor, label, choose) {
  const words = WORDS[document.documentElement.lang] ?? WORDS.de;
  const bar = document.createElement("div");
  bar.className = "rich-text__bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", `${words.bar}: ${label}`);
  const run = (work) => () => work(editor.chain().focus()).run();
  const items = [
    ["paragraph", "¶", run((c) => c.setParagraph()), () => editor.isActive("paragraph")],
    ["h2", "H2", run((c) => c.toggleHeading({ level: 2 })), () => editor.isActive("heading", { level: 2 })],
    ["h3", "H3", run((c) => c.toggleHeading({ level: 3 })), () => editor.isActive("heading", { level: 3 })],
    ["bold", "B", run((c) => c.toggleBold()), () => editor.isActive("bold")],
    ["italic", "I", run((c) => c.toggleItalic()), () => editor.isActive("italic")],
    ["bullets", "•", run((c) => c.toggleBulletList()), () => editor.isActive("bulletList")],
    ["numbers", "1.", run((c) => c.toggleOrderedList()), () => editor.isActive("orderedList")],
    ["quote", "„“", run((c) => c.toggleBlockquote()), () => editor.isActive("blockquote")],
    ["link", "↗", () => linkTo(editor, window.prompt(words.address, editor.getAttributes("link").href ?? "https://")), () => editor.isActive("link")],
    ["page", "→", async () => linkToPage(editor, await choose("nodes/website"))],
    ["unlink", "⇥", run((c) => c.unsetLink())],
    ["image", "▣", async () => image(editor, await choose("nodes/dam"), words)],
    ["table", "▦", run((c) => c.insertTable({ rows: 3, cols: 3, withHeaderRow: true }))],
    ["row", "+↓", run((c) => c.addRowAfter())],
    ["column", "+→", run((c) => c.addColumnAfter())],
    ["noTable", "▦×", run((c) => c.deleteTable())],
    ["undo", "↶", run((c) => c.undo())],
    ["redo", "↷", run((c) => c.redo())],
  ];
  const buttons = items.map(([name, sign, act, pressed], index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--small button--quiet";
    button.textContent = sign;
    button.title = words[name];
    button.setAttribute("aria-label", words[name]);
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener("click", act);
    button.update = () => pressed && button.setAttribute("aria-pressed", String(pressed()));
    return button;
  });
  bar.append(...buttons);
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -buttons.length, End: buttons.length }[event.key];
    if (step) {
      event.preventDefault();
      const at = buttons.indexOf(document.activeElement);
      const to = Math.min(buttons.length - 1, Math.max(0, at + step));
      buttons.forEach((button, index) => (button.tabIndex = index === to ? 0 : -1));
      buttons[to].focus();
    }
  });
  const update = () => buttons.forEach((button) => button.update());
  editor.on("transaction", update);
  update();
  return bar;
}

function linkTo(editor, address) {
  if (address) {
    editor.chain().focus().extendMarkRange("link").setLink({ href: address }).run();
  }
}

function linkToPage(editor, path) {
  linkTo(editor, path && "${link:{repository:{website},path:{" + path + "}}}");
}

function image(editor, path, words) {
  if (path) {
    editor.chain().focus().setImage({ src: `/dam${path}`, alt: window.prompt(words.alt, "") ?? "" }).run();
  }
}
