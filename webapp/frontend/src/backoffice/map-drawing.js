// Draws a map afresh: the municipalities with their names, the scale, the outline, its corners and the cross.
import { METRES } from "./map-ground.js";

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT] = [800, 520];
/** Pixels a name is high, and how wide its letters are of that at most. */
const LETTERS = 13;
const LETTER = 0.6;
/** The radius of a corner in pixels. */
const CORNER = 9;

export function drawn(svg, { areas, points, cross, onSheet, single, unit, words }) {
  // Units of the sheet to a pixel: letters and corners are as large on a phone as on a desk.
  const pixel = Math.max(1, WIDTH / (svg.clientWidth || WIDTH));
  const parts = [];
  const named = [];
  areas.filter(({ box }) => isSeen(box, onSheet)).forEach(({ name, rings, box }) => {
    parts.push(part("path", {
      class: "map__ground",
      "fill-rule": "evenodd",
      d: rings.map((ring) => `M${ring.map((point) => onSheet(point).map((at) => at.toFixed(1)).join(" ")).join("L")}z`).join(""),
    }));
    const [west, north] = onSheet([box.west, box.north]);
    const [east, south] = onSheet([box.east, box.south]);
    // Of what is seen of it, the middle.
    const middle = (from, to, most) => (Math.max(0, from) + Math.min(most, to)) / 2;
    named.push({ name, x: middle(west, east, WIDTH), y: middle(north, south, HEIGHT), wide: east - west });
  });
  parts.push(...names(named, pixel), ...scale(unit, pixel));
  const at = points.map(onSheet);
  if (!single && at.length > 1) {
    parts.push(part("polygon", { class: "map__outline", points: at.map((point) => point.join(",")).join(" ") }));
  }
  at.forEach(([x, y], index) => parts.push(part("circle", {
    class: "map__corner",
    cx: x,
    cy: y,
    r: CORNER * pixel,
    "data-corner": index,
    tabindex: 0,
    role: "button",
    "aria-label": single ? words.place : `${words.corner} ${index + 1}`,
  })));
  if (cross) {
    const [x, y] = onSheet(cross);
    parts.push(part("path", { class: "map__cross", d: `M${x - 12 * pixel} ${y}h${24 * pixel}M${x} ${y - 12 * pixel}v${24 * pixel}` }));
  }
  svg.replaceChildren(...parts);
}

function isSeen({ west, east, north, south }, onSheet) {
  const [left, top] = onSheet([west, north]);
  const [right, bottom] = onSheet([east, south]);
  return right > 0 && left < WIDTH && bottom > 0 && top < HEIGHT;
}

/** Those of the larger areas first, and none that would touch another, the scale or the edge. */
function names(named, pixel) {
  const taken = [{ left: 0, right: WIDTH / 4 + 32, top: HEIGHT - 24 - 2 * LETTERS * pixel, bottom: HEIGHT }];
  return named.sort((one, other) => other.wide - one.wide).flatMap(({ name, x, y }) => {
    const half = (name.length * LETTERS * LETTER * pixel) / 2;
    const frame = { left: x - half, right: x + half, top: y - LETTERS * pixel, bottom: y + (LETTERS / 2) * pixel };
    const isFree = frame.left >= 0 && frame.right <= WIDTH && frame.top >= 0 && frame.bottom <= HEIGHT
      && taken.every((other) => frame.left >= other.right || frame.right <= other.left
        || frame.top >= other.bottom || frame.bottom <= other.top);
    if (!isFree) {
      return [];
    }
    taken.push(frame);
    return [text(name, x, y, pixel)];
  });
}

function text(words, x, y, pixel) {
  const label = part("text", { class: "map__name", x, y });
  label.style.fontSize = `${LETTERS * pixel}px`;
  label.textContent = words;
  return label;
}

/** A round length of at most a quarter of the width. */
function scale(unit, pixel) {
  const most = (WIDTH / 4) * unit * METRES;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((step) => step * power).find((metres) => metres <= most) ?? power;
  const width = length / METRES / unit;
  const label = text(length >= 1000 ? `${length / 1000} km` : `${length} m`, 16 + width / 2, HEIGHT - 24, pixel);
  return [part("path", { class: "map__scale", d: `M16 ${HEIGHT - 20}v6h${width}v-6` }), label];
}

function part(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}
