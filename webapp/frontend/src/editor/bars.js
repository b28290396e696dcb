// Draws bars over the components and areas of the page in the frame. They lie above the page and change nothing in it;
// what a bar offers is what the list offers for the same place.
import { places } from "./places.js";
import { own, press } from "./keys.js";
import { style } from "./bar-style.js";

const VERBS = [["edit", "✎"], ["up", "↑"], ["down", "↓"], ["duplicate", "⧉"], ["copy", "⎘"], ["delete", "✕"]];

export function bars(frame, act, drag) {
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  const host = page.createElement("div");
  host.lang = document.documentElement.lang;
  page.body.append(host);
  const layer = host.attachShadow({ mode: "open" });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  layer.adoptedStyleSheets = [sheet];
  const line = element("div", "line");
  line.hidden = true;
  layer.append(line);

  const items = places(page).flatMap((place) => (place.kind === "component" ? component(place) : area(place)));
  arrange();
  new view.ResizeObserver(arrange).observe(page.body);
  view.addEventListener("load", arrange);
  page.addEventListener("pointermove", (event) => hover(event.clientX, event.clientY), { passive: true });
  page.addEventListener("pointerdown", (event) => hover(event.clientX, event.clientY), { passive: true });
  page.addEventListener("dblclick", (event) => {
    const item = at(event.clientX, event.clientY);
    item && perform(item, "edit");
  });
  dropping();

  function element(name, className) {
    const made = page.createElement(name);
    made.className = className;
    return made;
  }

  function component(place) {
    const twin = () => document.querySelector(`#outline [data-part="${CSS.escape(place.path)}"]`);
    const part = twin();
    if (!part) {
      return [];
    }
    const box = element("div", "box");
    const bar = element("div", "bar");
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", part.querySelector(".part__head").textContent.trim().replace(/\s+/g, " "));
    const name = element("span", "name");
    name.textContent = part.querySelector(".part__head b").textContent;
    name.draggable = true;
    name.addEventListener("dragstart", (event) => drag.begin(event, twin()));
    name.addEventListener("dragend", () => {
      drag.end();
      line.hidden = true;
    });
    bar.append(name);
    const item = { place, twin, box, bar };
    for (const [verb, sign] of VERBS) {
      const source = own(part, verb);
      if (source) {
        const button = element("button", verb);
        button.type = "button";
        button.textContent = sign;
        button.disabled = Boolean(source.disabled);
        button.title = source.title || source.getAttribute("aria-label") || source.textContent.trim();
        button.setAttribute("aria-label", source.getAttribute("aria-label") || source.textContent.trim());
        button.addEventListener("click", () => perform(item, verb));
        bar.append(button);
      }
    }
    bar.addEventListener("keydown", (event) => press(event, twin(), act) && event.preventDefault());
    box.append(bar);
    layer.append(box);
    return [item];
  }

  function area(place) {
    const twin = () => document.querySelector(`#outline [data-place="${CSS.escape(place.path)}"]`);
    const part = twin();
    const ways = [...(part?.querySelectorAll(":scope > .area__head :is([data-verb=add], [data-verb=edit])") ?? [])];
    if (ways.length === 0) {
      return [];
    }
    const title = part.querySelector(".area__head :is(h3, h4, h5)").firstChild.textContent.trim();
    const box = element("div", "area");
    const buttons = element("div", "ways");
    for (const way of ways) {
      const verb = way.dataset.verb;
      const button = element("button", "way");
      button.type = "button";
      button.textContent = `${verb === "add" ? "+" : "✎"} ${title}`;
      button.setAttribute("aria-label", way.getAttribute("aria-label"));
      button.addEventListener("click", () => twin().querySelector(`:scope > .area__head [data-verb=${verb}]`).click());
      buttons.append(button);
    }
    box.append(buttons);
    layer.append(box);
    return [{ place, twin, box }];
  }

  function perform(item, verb) {
    const source = own(item.twin(), verb);
    if (source?.matches("a")) {
      act.dialog.open(source);
    } else if (source) {
      act.press(source.form, source);
    }
  }

  /** In coordinates of the page, so that scrolling moves them by itself. */
  function arrange() {
    for (const item of items) {
      const found = item.place.box();
      item.rect = found;
      Object.assign(item.box.style, {
        top: `${found.top + view.scrollY}px`,
        left: `${found.left + view.scrollX}px`,
        width: `${found.width}px`,
        height: `${found.height}px`,
      });
    }
  }

  function inside(item, x, y) {
    const box = item.place.box();
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  /** The innermost component at a point of the window. */
  function at(x, y) {
    return items.filter((item) => item.bar && inside(item, x, y)).pop();
  }

  function hover(x, y) {
    const item = at(x, y);
    items.forEach((each) => each.box.classList.toggle("on", each === item));
    document.querySelectorAll("#outline .part--on").forEach((part) => part.classList.remove("part--on"));
    item?.twin()?.classList.add("part--on");
  }

  function dropping() {
    page.addEventListener("dragover", (event) => {
      const target = target_(event);
      line.hidden = !target;
      if (target) {
        event.preventDefault();
        Object.assign(line.style, { top: `${target.y + view.scrollY}px`, left: `${target.left + view.scrollX}px`, width: `${target.width}px` });
      }
    });
    page.addEventListener("drop", (event) => {
      const target = target_(event);
      line.hidden = true;
      if (target) {
        event.preventDefault();
        drag.drop(target.area, target.before);
      }
    });
  }

  function target_(event) {
    const item = items.filter((each) => inside(each, event.clientX, event.clientY)).pop();
    const twin = item?.twin();
    const place = twin?.dataset.area ?? twin?.dataset.place;
    if (!place || !drag.takes(place)) {
      return null;
    }
    const box = item.place.box();
    if (!item.bar) {
      return { area: place, before: "", y: box.bottom, left: box.left, width: box.width };
    }
    const upper = event.clientY < box.top + box.height / 2;
    return { area: place, before: drag.place(twin, event.clientY, box), y: upper ? box.top : box.bottom, left: box.left, width: box.width };
  }
}
