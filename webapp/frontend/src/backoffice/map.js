// A map beside the inputs of a place: corners are set, moved and removed by pointer and by keyboard.
import { METRES, boxOf, covers, ground, toDegrees, toPlane } from "./map-ground.js";
import { drawn } from "./map-drawing.js";
import { values } from "./map-values.js";

const [WIDTH, HEIGHT] = [800, 520];
/** Pixels below which a press is a click and a corner goes into a side. */
const NEAR = 8;
const STEP = 8;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const CLOSEST_UNITS = 60 / METRES;

export function maps(form) {
  form.querySelectorAll("[data-map]").forEach(async (map) => {
    const areas = await ground(map.dataset.mapGround);
    if (areas.length > 0) {
      start(form, map, areas);
    }
  });
}

function start(form, map, areas) {
  const svg = map.querySelector("svg");
  const single = map.dataset.map === "point";
  const value = values(form, map);
  const said = map.querySelector("[data-map-said]");
  const outside = form.querySelector(`[data-map-outside="${CSS.escape(map.dataset.mapOf)}"]`);
  const view = { x: 0, y: 0, unit: 1 };
  let cross = null;
  map.hidden = false;

  const corners = () => value.read().map(toPlane);
  const write = (points) => value.write(points.map(toDegrees));
  const onSheet = ([x, y]) => [(x - view.x) / view.unit, (y - view.y) / view.unit];
  const onPlane = ([x, y]) => [view.x + x * view.unit, view.y + y * view.unit];

  function fit({ west, east, north, south }, least) {
    const width = Math.max(east - west, least);
    const height = Math.max(south - north, least);
    view.unit = Math.max(width / WIDTH, height / HEIGHT) * 1.15;
    view.x = (west + east) / 2 - (WIDTH / 2) * view.unit;
    view.y = (north + south) / 2 - (HEIGHT / 2) * view.unit;
  }

  const county = () => fit(boxOf(areas.flatMap(({ rings }) => rings.flat())), 0);
  const entry = () => (corners().length > 0 ? fit(boxOf(corners()), single ? 2000 / METRES : 250 / METRES) : county());

  function zoom(factor) {
    const middle = cross ?? corners().at(-1) ?? onPlane([WIDTH / 2, HEIGHT / 2]);
    const [atX, atY] = onSheet(middle);
    view.unit = Math.max(CLOSEST_UNITS / WIDTH, Math.min(view.unit * factor, 2 / WIDTH));
    view.x = middle[0] - atX * view.unit;
    view.y = middle[1] - atY * view.unit;
    show();
  }

  function show() {
    const points = corners();
    const kept = svg.ownerDocument.activeElement?.closest?.(".map__corner")?.dataset.corner;
    drawn(svg, { areas, points, cross, onSheet, single, unit: view.unit, words: map.dataset });
    if (kept !== undefined && svg.contains(svg.querySelector(`[data-corner="${kept}"]`))) {
      svg.querySelector(`[data-corner="${kept}"]`).focus({ preventScroll: true });
    }
    outside.hidden = points.every((point) => covers(areas, point));
  }

  /** Says what a corner is now, for those who do not see it. */
  function say(point) {
    const place = areas.find((area) => covers([area], point));
    said.textContent = `${toDegrees(point).map((degrees) => degrees.toFixed(5)).join(", ")}${place ? ` – ${place.name}` : ""}`;
  }

  function put(point) {
    const points = corners();
    if (single) {
      write([point]);
    } else {
      points.splice(sideNear(points.map(onSheet), onSheet(point)), 0, point);
      write(points);
    }
    say(point);
  }

  function move(index, point) {
    const points = corners();
    points[index] = point;
    write(points);
    say(point);
  }

  function remove(index) {
    const points = corners();
    points.splice(index, 1);
    write(points);
    said.textContent = "";
    svg.focus({ preventScroll: true });
  }

  const shifted = (point, [x, y], far) => [point[0] + x * far * view.unit, point[1] + y * far * view.unit];

  svg.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    const far = event.shiftKey ? STEP * 5 : STEP;
    const corner = event.target.closest(".map__corner");
    const index = corner ? Number(corner.dataset.corner) : single && corners().length > 0 ? 0 : -1;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (arrow && index >= 0) {
      move(index, shifted(corners()[index], arrow, far));
    } else if (arrow) {
      cross = shifted(cross ?? corners().at(-1) ?? onPlane([WIDTH / 2, HEIGHT / 2]), arrow, far);
      show();
    } else if (event.key === "Enter" && !corner) {
      put(cross ?? onPlane([WIDTH / 2, HEIGHT / 2]));
    } else if (event.key === "Delete" && index >= 0) {
      remove(index);
    } else if (event.key === "Backspace" && corners().length > 0) {
      remove(corners().length - 1);
    } else if (event.key === "+" || event.key === "-") {
      zoom(event.key === "+" ? 0.5 : 2);
    } else {
      return;
    }
    event.preventDefault();
  });

  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) {
      return;
    }
    const from = at(svg, event);
    const origin = { ...view };
    const corner = event.target.closest(".map__corner");
    let dragged = false;
    svg.setPointerCapture(event.pointerId);
    const moving = (next) => {
      const to = at(svg, next);
      dragged ||= Math.hypot(to[0] - from[0], to[1] - from[1]) > NEAR / 2;
      if (dragged && corner) {
        move(Number(corner.dataset.corner), onPlane(to));
      } else if (dragged) {
        view.x = origin.x - (to[0] - from[0]) * view.unit;
        view.y = origin.y - (to[1] - from[1]) * view.unit;
        show();
      }
    };
    const done = () => {
      svg.removeEventListener("pointermove", moving);
      svg.removeEventListener("pointercancel", done);
      svg.removeEventListener("pointerup", ended);
    };
    const ended = () => {
      done();
      if (!dragged && corner) {
        svg.querySelector(`[data-corner="${corner.dataset.corner}"]`)?.focus({ preventScroll: true });
      } else if (!dragged) {
        put(onPlane(from));
        svg.focus({ preventScroll: true });
      }
    };
    svg.addEventListener("pointermove", moving);
    svg.addEventListener("pointercancel", done);
    svg.addEventListener("pointerup", ended);
    event.preventDefault();
  });

  const actions = {
    in: () => zoom(0.5),
    out: () => zoom(2),
    value: () => (entry(), show()),
    county: () => (county(), show()),
    undo: () => corners().length > 0 && remove(corners().length - 1),
  };
  map.addEventListener("click", (event) => actions[event.target.closest("[data-map-do]")?.dataset.mapDo]?.());
  value.inputs.forEach((input) => input.addEventListener("input", show));
  entry();
  show();
  new ResizeObserver(show).observe(svg);
}

function at(svg, event) {
  const box = svg.getBoundingClientRect();
  return [((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT];
}

/** Place in the list for a new corner: within the side it is near to, else at the end. */
function sideNear(points, [x, y]) {
  const found = points.length < 3 ? -1 : points.findIndex((a, i) => {
    const b = points[(i + 1) % points.length];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const along = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / length;
    const away = Math.abs((x - a[0]) * (b[1] - a[1]) - (y - a[1]) * (b[0] - a[0])) / length;
    return along > 0 && along < length && away < NEAR;
  });
  return found < 0 ? points.length : found + 1;
}
