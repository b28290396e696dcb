// What word processors put on the clipboard, reduced to what it means.
export function withoutOffice(html) {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, "").replace(/<\/?o:[^>]*>/g, ""), "text/html");
  page.querySelectorAll("style, script, meta, link, title, xml").forEach((element) => element.remove());
  page.querySelectorAll("p[class*=MsoListParagraph]").forEach(listItem);
  page.querySelectorAll("*").forEach((element) => {
    [...element.attributes]
      .filter(({ name }) => !/^(href|src|alt|colspan|rowspan|scope|start|lang)$/.test(name))
      .forEach(({ name }) => element.removeAttribute(name));
  });
  page.querySelectorAll("h1").forEach((heading) => renamed(heading, "h2"));
  page.querySelectorAll("span, font").forEach((element) => element.replaceWith(...element.childNodes));
  page.querySelectorAll("p").forEach((paragraph) => {
    if (!paragraph.textContent.replace(/\u00a0/g, " ").trim() && !paragraph.querySelector("img")) {
      paragraph.remove();
    }
  });
  return page.body.innerHTML;
}

/** Word writes lists as paragraphs with a sign in front; those that follow each other become one list. */
function listItem(paragraph) {
  const text = paragraph.textContent.trim();
  const kind = /^(\d+|[a-z])[.)]/.test(text) ? "ol" : "ul";
  const previous = paragraph.previousElementSibling;
  const list = previous?.localName === kind && previous.dataset.pasted ? previous : paragraph.ownerDocument.createElement(kind);
  list.dataset.pasted = "yes";
  if (list !== previous) {
    paragraph.before(list);
  }
  const sign = paragraph.querySelector("span[style*='mso-list:Ignore'], span[style*='mso-list: Ignore']");
  sign?.remove();
  const item = paragraph.ownerDocument.createElement("li");
  item.append(...paragraph.childNodes);
  const first = item.firstChild;
  if (first?.nodeType === 3) {
    first.data = first.data.replace(/^\s*([·•o§-]|\d+[.)]|[a-z][.)])\s+/, "");
  }
  list.append(item);
  paragraph.remove();
}

function renamed(element, name) {
  const fresh = element.ownerDocument.createElement(name);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}
