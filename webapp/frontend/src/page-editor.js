// The page editor: the page in a frame, with bars over its components. All it does are the forms of the list beside it.
import { bars } from "./editor/bars.js";
import { dialogs } from "./editor/dialogs.js";
import { dragging } from "./editor/drag.js";
import { keys } from "./editor/keys.js";
import { pageFrame } from "./editor/frame.js";
import { sender } from "./editor/send.js";

const editor = document.getElementById("editor");
if (editor) {
  start(editor);
}

function start(editor) {
  editor.classList.add("editor--live");
  document.getElementById("tools").hidden = false;
  document.getElementById("keys").hidden = false;
  const stage = document.getElementById("stage");
  stage.hidden = false;

  const tools = document.getElementById("tools");
  const chosen = (name) => tools.querySelector(`[name=${name}]:checked`)?.value ?? "";
  const address = () => `${editor.dataset.view}?${new URLSearchParams({ as: chosen("mode"), language: chosen("language") })}`;

  const send = sender(editor, () => frame.show(address()));
  const dialog = dialogs(editor, send);
  const act = { send, dialog, outline: () => document.getElementById("outline") };
  const drag = dragging(act);
  const frame = pageFrame(stage, (inner) => {
    if (chosen("mode") === "edit") {
      bars(inner, act, drag);
    }
  });

  keys(editor, act);
  drag.list(editor);
  tools.addEventListener("change", (event) => (event.target.name === "width" ? frame.wide(Number(chosen("width"))) : frame.show(address())));
  editor.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-dialog]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      dialog.open(link);
    }
  });
  editor.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "post") {
      event.preventDefault();
      act.press(form, event.submitter);
    }
  });
  act.press = (form, button) => (button?.value === "delete" ? dialog.confirm(form, button) : send(form, button));
  frame.show(address());
}
