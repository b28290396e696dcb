// Reads the editor's comments: which stretch of the page is which component or area.
const START = /^\s*cms:(area|component)\s+content="[^:"]*:([^"]*)"/;
const END = /^\s*\/cms:(area|component)/;

/** In the order of the page, outer ones before inner ones. */
export function places(page) {
  const found = [];
  const open = [];
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_COMMENT);
  for (let comment = walker.nextNode(); comment; comment = walker.nextNode()) {
    const start = START.exec(comment.data);
    if (start) {
      const place = { kind: start[1], path: text(start[2]), from: comment, to: null };
      found.push(place);
      open.push(place);
    } else if (END.test(comment.data)) {
      const place = open.pop();
      if (place) {
        place.to = comment;
      }
    }
  }
  return found.filter((place) => place.to).map((place) => ({ kind: place.kind, path: place.path, box: () => box(page, place) }));
}

function text(attribute) {
  return new DOMParser().parseFromString(attribute, "text/html").body.textContent;
}

/** Around everything between the two comments; an empty place is a line across its surroundings. */
function box(page, place) {
  const range = page.createRange();
  range.setStartAfter(place.from);
  range.setEndBefore(place.to);
  const boxes = [...range.getClientRects()].filter((each) => each.width > 0 && each.height > 0);
  if (boxes.length === 0) {
    const around = (place.from.parentElement ?? page.body).getBoundingClientRect();
    const before = place.from.previousElementSibling?.getBoundingClientRect();
    const top = before ? before.bottom : around.top;
    return { top, left: around.left, right: around.right, bottom: top + 48, width: around.width, height: 48 };
  }
  const top = Math.min(...boxes.map((each) => each.top));
  const left = Math.max(0, Math.min(...boxes.map((each) => each.left)));
  const right = Math.min(page.documentElement.clientWidth, Math.max(...boxes.map((each) => each.right)));
  const bottom = Math.max(...boxes.map((each) => each.bottom));
  return { top, left, right, bottom, width: right - left, height: bottom - top };
}
