// Draws a map afresh: the municipalities with their names, the scale, the outline, its corners and the cross.
import { METRES } from "./map-ground.js";

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT] = [800, 520];
/** Pixels an area is wide before its name stands in it. */
const NAMED_FROM = 70;

export function drawn(svg, { areas, points, cross, onSheet, single, unit, words }) {
  const parts = [];
  const names = [];
  areas.filter(({ box }) => isSeen(box, onSheet)).forEach(({ name, rings, box }) => {
    parts.push(part("path", {
      class: "map__ground",
      "fill-rule": "evenodd",
      d: rings.map((ring) => `M${ring.map((point) => onSheet(point).map((at) => at.toFixed(1)).join(" ")).join("L")}z`).join(""),
    }));
    const [west, north] = onSheet([box.west, box.north]);
    const [east, south] = onSheet([box.east, box.south]);
    if (east - west > NAMED_FROM) {
      // Of what is seen of it, the middle.
      const middle = (from, to, most) => (Math.max(0, from) + Math.min(most, to)) / 2;
      const label = part("text", { class: "map__name", x: middle(west, east, WIDTH), y: middle(north, south, HEIGHT) });
      label.textContent = name;
      names.push(label);
    }
  });
  parts.push(...names, ...scale(unit));
  const at = points.map(onSheet);
  if (!single && at.length > 1) {
    parts.push(part("polygon", { class: "map__outline", points: at.map((point) => point.join(",")).join(" ") }));
  }
  at.forEach(([x, y], index) => parts.push(part("circle", {
    class: "map__corner",
    cx: x,
    cy: y,
    r: 9,
    "data-corner": index,
    tabindex: 0,
    role: "button",
    "aria-label": single ? words.place : `${words.corner} ${index + 1}`,
  })));
  if (cross) {
    const [x, y] = onSheet(cross);
    parts.push(part("path", { class: "map__cross", d: `M${x - 12} ${y}h24M${x} ${y - 12}v24` }));
  }
  svg.replaceChildren(...parts);
}

function isSeen({ west, east, north, south }, onSheet) {
  const [left, top] = onSheet([west, north]);
  const [right, bottom] = onSheet([east, south]);
  return right > 0 && left < WIDTH && bottom > 0 && top < HEIGHT;
}

/** A round length of at most a quarter of the width. */
function scale(unit) {
  const most = (WIDTH / 4) * unit * METRES;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((step) => step * power).find((metres) => metres <= most) ?? power;
  const width = length / METRES / unit;
  const label = part("text", { class: "map__name", x: 16 + width / 2, y: HEIGHT - 24 });
  label.textContent = length >= 1000 ? `${length / 1000} km` : `${length} m`;
  return [part("path", { class: "map__scale", d: `M16 ${HEIGHT - 20}v6h${width}v-6` }), label];
}

function part(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}
