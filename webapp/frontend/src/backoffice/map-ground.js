// Degrees to the plane of a map, and what lies on it: the borders of the county's municipalities.
const MIDDLE_LATITUDE = 51.5;
const STRETCH = 1 / Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);
/** Metres of one degree of longitude at the middle latitude. */
export const METRES = 111320 / STRETCH;

/** One unit of the plane is one degree of longitude; the plane grows downwards. */
export const toPlane = ([latitude, longitude]) => [longitude, -latitude * STRETCH];
export const toDegrees = ([x, y]) => [-y / STRETCH, x];

const loaded = new Map();

/** Municipalities as {name, rings, box} in the plane; read once a page. */
export function ground(address) {
  if (!loaded.has(address)) {
    loaded.set(address, fetch(address, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.json() : []))
      .catch(() => [])
      .then((areas) => areas.map(({ name, rings }) => {
        const planes = rings.map(pairs);
        return { name, rings: planes, box: boxOf(planes.flat()) };
      })));
  }
  return loaded.get(address);
}

function pairs(flat) {
  const points = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    points.push(toPlane([flat[i + 1], flat[i]]));
  }
  return points;
}

export function boxOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}

/** Even-odd over all rings, as the server counts. */
export function covers(areas, [x, y]) {
  return areas.some(({ rings }) => {
    let inside = false;
    rings.forEach((ring) => ring.forEach((a, i) => {
      const b = ring[(i + ring.length - 1) % ring.length];
      if ((a[1] > y) !== (b[1] > y) && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }));
    return inside;
  });
}
