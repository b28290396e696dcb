// The editor of rich texts. Loaded only by forms that have one; without it the text area keeps the HTML.
import { Editor } from "@tiptap/core";
import Image from "@tiptap/extension-image";
import { TableKit } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { choosePath } from "./chooser.js";
import { toolbar } from "./rich-text-bar.js";
import { withoutOffice } from "./rich-text-paste.js";

export function richTexts(form, changed) {
  form.querySelectorAll("textarea[data-rich]:not([hidden])").forEach((textarea) => richText(textarea, changed));
}

function richText(textarea, changed) {
  const document = textarea.ownerDocument;
  const box = document.createElement("div");
  box.className = "rich-text";
  const place = document.createElement("div");
  box.append(place);
  textarea.after(box);
  textarea.hidden = true;
  const editor = new Editor({
    element: place,
    injectCSS: false,
    editable: !textarea.readOnly,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3, 4] },
        link: { openOnClick: false, autolink: false, defaultProtocol: "https", HTMLAttributes: { rel: null, target: null }, isAllowedUri },
      }),
      Image,
      TableKit.configure({ table: { resizable: false, renderWrapper: false } }),
    ],
    content: textarea.value,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": textarea.dataset.rich,
        id: `${textarea.id}-editor`,
        ...(textarea.lang ? { lang: textarea.lang } : {}),
      },
      transformPastedHTML: withoutOffice,
    },
    onUpdate: () => {
      // Only now: what nobody touched stays exactly as it is stored.
      textarea.value = editor.isEmpty ? "" : withoutStyles(editor.getHTML());
      changed();
    },
  });
  box.prepend(toolbar(document, editor, textarea.dataset.rich, (place) => choosePath(document, place)));
  textarea.addEventListener("focus", () => editor.commands.focus());
  document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`)?.addEventListener("click", () => editor.commands.focus());
}

/** Links to nodes are tokens, not addresses. */
function isAllowedUri(address, context) {
  return address.startsWith("${link:") || address.startsWith("/") || address.startsWith("#") || context.defaultValidate(address);
}

function withoutStyles(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  template.content.querySelectorAll("[style]").forEach((element) => element.removeAttribute("style"));
  template.content.querySelectorAll("colgroup").forEach((element) => element.remove());
  return template.innerHTML;
}
