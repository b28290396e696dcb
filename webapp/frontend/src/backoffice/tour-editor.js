// Shows each standpoint's picture with its points above its fields. The fields stay in charge: a click only fills them.
import { hasWebGl, load } from "../scripts/tour.js";

const clamp = (value, most) => Math.min(most, Math.max(-most, value));
const short = (value) => String(Math.round(value * 10) / 10);

export function tourEditor(document) {
  const words = document.querySelector("[data-tour-editor]");
  const form = document.querySelector("form#item");
  if (!words || !form) {
    return;
  }
  words.hidden = false;
  const sheets = new Map();
  const refresh = () => {
    scenes(form).forEach((scene) => {
      let sheet = sheets.get(scene.entry);
      if (!sheet) {
        sheet = sheetOf(scene, words.dataset, form);
        sheets.set(scene.entry, sheet);
      }
      sheet.show();
    });
    targets(document, form);
  };
  form.addEventListener("input", refresh);
  form.addEventListener("change", refresh);
  // New entries come without an event of their own; what is drawn here is no reason to draw again.
  const own = ({ target, addedNodes }) => target.closest?.(".tour-sheet") || [...addedNodes].some((node) => node.classList?.contains("tour-sheet"));
  new MutationObserver((changes) => {
    if (!changes.every(own)) {
      refresh();
    }
  }).observe(form, { childList: true, subtree: true });
  document.getElementById("chooser")?.addEventListener("close", () => setTimeout(refresh));
  refresh();
  preview(words, form);
}

/** The entries of a list, each with a way to its own fields. */
function entries(root, list) {
  return [...root.querySelectorAll(`input[name$="${list}.#"]`)].map((token) => {
    const base = `${token.name.slice(0, -1)}${token.value}.`;
    const entry = token.closest("li");
    const field = (name) => [...entry.querySelectorAll("[name]")].find((input) => input.name.startsWith(base) && input.name.slice(base.length).split(".").pop() === name && !input.name.slice(base.length).includes("#") && input.closest("li") === entry);
    return { entry, field, value: (name) => field(name)?.value.trim() ?? "" };
  });
}

function scenes(form) {
  return entries(form, "scenes").map((scene) => ({ ...scene, points: () => entries(scene.entry, "hotspots") }));
}

const number = (text) => Number(text.replace(",", ".")) || 0;
const picture = (scene) => (scene.value("picture") ? `/backoffice/media/-/file?path=${encodeURIComponent(scene.value("picture"))}` : "");

function sheetOf(scene, words, form) {
  const figure = document.createElement("figure");
  figure.className = "tour-sheet";
  const choice = document.createElement("select");
  choice.className = "input";
  const label = document.createElement("label");
  label.append(`${words.mode} `, choice);
  const frame = document.createElement("div");
  frame.className = "tour-sheet__frame";
  const image = document.createElement("img");
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = words.pick;
  frame.append(image);
  figure.append(label, frame, hint);
  scene.entry.querySelector(":scope > fieldset > legend").after(figure);

  frame.addEventListener("click", (event) => {
    const box = image.getBoundingClientRect();
    const yaw = short(clamp(((event.clientX - box.left) / box.width - 0.5) * 360, 180));
    const pitch = short(clamp((0.5 - (event.clientY - box.top) / box.height) * 180, 90));
    if (choice.value === "new") {
      added(scene, form).then((point) => {
        fill(point, { yaw, pitch });
        choice.value = String(scene.points().length - 1);
      });
    } else if (choice.value === "start") {
      fill(scene, { startYaw: yaw, startPitch: pitch });
    } else {
      fill(scene.points()[Number(choice.value)], { yaw, pitch });
    }
  });

  return {
    show() {
      const address = picture(scene);
      figure.hidden = address === "";
      if (address && image.getAttribute("src") !== address) {
        image.src = address;
      }
      image.alt = words.round.replace("{0}", scene.value("title"));
      const points = scene.points();
      const names = [["start", words.modeStart], ["new", words.modeNew], ...points.map((point, index) => [String(index), `${words.modePoint.replace("{0}", index + 1)} ${point.value("title")}`])];
      if (names.join() !== [...choice.options].map((option) => [option.value, option.text]).join()) {
        const before = choice.value;
        choice.replaceChildren(...names.map(([value, text]) => new Option(text, value)));
        choice.value = names.some(([value]) => value === before) ? before : "start";
      }
      frame.querySelectorAll(".tour-sheet__mark").forEach((mark) => mark.remove());
      frame.append(
        mark("◎", number(scene.value("startYaw")), number(scene.value("startPitch"))),
        ...points.flatMap((point, index) => (point.value("yaw") && point.value("pitch") ? [mark(index + 1, number(point.value("yaw")), number(point.value("pitch")))] : [])),
      );
    },
  };
}

function mark(text, yaw, pitch) {
  const made = document.createElement("span");
  made.className = "tour-sheet__mark";
  made.setAttribute("aria-hidden", "true");
  made.textContent = text;
  made.style.left = `${(clamp(yaw, 180) / 360 + 0.5) * 100}%`;
  made.style.top = `${(0.5 - clamp(pitch, 90) / 180) * 100}%`;
  return made;
}

function fill(part, values) {
  for (const [name, value] of Object.entries(values)) {
    const input = part.field(name);
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Lets the form add a point in its own way and answers it. */
function added(scene, form) {
  const key = scene.entry.querySelector(':scope [name$="hotspots.#"]')?.name.slice(0, -2);
  const buttons = [...scene.entry.querySelectorAll("[data-add-nodes]")];
  const add = buttons.find((one) => one.value === `add:${key}:nodes`) ?? buttons.at(-1);
  const before = scene.points().length;
  return new Promise((resolve) => {
    const wait = new MutationObserver(() => {
      if (scene.points().length > before) {
        wait.disconnect();
        resolve(scene.points().at(-1));
      }
    });
    wait.observe(scene.entry, { childList: true, subtree: true });
    add.click();
  });
}

/** The short names of the standpoints, offered where a point asks for one. */
function targets(document, form) {
  let list = document.getElementById("tour-scene-keys");
  if (!list) {
    list = document.createElement("datalist");
    list.id = "tour-scene-keys";
    form.after(list);
  }
  const all = scenes(form);
  list.replaceChildren(...all.filter((scene) => scene.value("key")).map((scene) => new Option(scene.value("title"), scene.value("key"))));
  all.flatMap((scene) => scene.points()).forEach((point) => point.field("scene")?.setAttribute("list", list.id));
}

function preview(section, form) {
  const start = section.querySelector("[data-tour-preview]");
  const message = section.querySelector("[data-tour-message]");
  start.addEventListener("click", async () => {
    if (!hasWebGl()) {
      message.textContent = section.dataset.webgl;
      return;
    }
    const shown = scenes(form).filter(picture).map((scene) => ({
      key: scene.value("key"),
      title: scene.value("title"),
      captured: "",
      panorama: picture(scene),
      yaw: number(scene.value("startYaw")),
      pitch: number(scene.value("startPitch")),
      zoom: number(scene.value("startZoom") || "30"),
      hotspots: scene.points().map((point) => ({
        kind: point.value("kind") || "info",
        next: point.value("scene"),
        title: point.value("title") || point.value("scene") || "–",
        text: point.value("text"),
        where: "",
        address: "",
        yaw: number(point.value("yaw")),
        pitch: number(point.value("pitch")),
      })),
    }));
    message.textContent = "";
    try {
      const viewer = await load(section.dataset);
      start.disabled = true;
      await viewer.openTour(section, shown, section.dataset, () => {
        start.disabled = false;
        start.focus();
      });
    } catch {
      start.disabled = false;
      message.textContent = section.dataset.failed;
    }
  });
}
