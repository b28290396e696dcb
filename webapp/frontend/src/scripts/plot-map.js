/** Lets people draw a part of the map with the mouse; the links below the map do the same without. */
const SMALLEST = 8;

export function offerParts(within = document) {
  for (const map of within.querySelectorAll("[data-plot-map]")) {
    // Who has nothing but a finger is told nothing about a mouse.
    map.closest("figure").querySelector("[data-plot-map-hint]").hidden = !matchMedia("(any-pointer: fine)").matches;
    map.addEventListener("pointerdown", (event) => begin(map, event));
  }
}

function begin(map, down) {
  // A finger scrolls the page.
  if (down.pointerType === "touch" || down.button !== 0) {
    return;
  }
  down.preventDefault();
  const from = place(map, down);
  const drawn = document.createElementNS(map.namespaceURI, "rect");
  drawn.classList.add("drawn-part");
  const ending = new AbortController();
  const draw = (event) => {
    const to = place(map, event);
    drawn.setAttribute("x", Math.min(from.x, to.x));
    drawn.setAttribute("y", Math.min(from.y, to.y));
    drawn.setAttribute("width", Math.abs(to.x - from.x));
    drawn.setAttribute("height", Math.abs(to.y - from.y));
    map.append(drawn);
  };
  const end = (event) => {
    ending.abort();
    drawn.remove();
    if (Math.abs(event.clientX - down.clientX) > SMALLEST && Math.abs(event.clientY - down.clientY) > SMALLEST) {
      // What lies under the mouse is not meant.
      window.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
      show(map, from, place(map, event));
    }
  };
  window.addEventListener("pointermove", draw, { signal: ending.signal });
  window.addEventListener("pointerup", end, { signal: ending.signal });
}

function place(map, event) {
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
}

function show(map, from, to) {
  const [west, south, east, north] = map.dataset.edges.split(",").map(Number);
  const box = map.viewBox.baseVal;
  const longitude = (x) => west + ((x - box.x) / box.width) * (east - west);
  const latitude = (y) => north - ((y - box.y) / box.height) * (north - south);
  const part = [longitude(from.x), latitude(from.y), longitude(to.x), latitude(to.y)];
  const address = new URL(location.href);
  address.searchParams.set("ausschnitt", part.map((degree) => degree.toFixed(4)).join(","));
  address.hash = "map";
  location.assign(address);
}
