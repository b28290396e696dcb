// The inputs beside a map, read and written as corners [latitude, longitude]. They stay in charge.
const DIGITS = 6;

export function values(form, map) {
  const of = map.dataset.mapOf;
  return map.dataset.map === "point"
    ? point([...map.parentElement.querySelectorAll(".pair input")])
    : outline(form.ownerDocument.getElementById(of));
}

function point([latitude, longitude]) {
  return {
    inputs: [latitude, longitude],
    read: () => {
      const corner = [number(latitude.value), number(longitude.value)];
      return latitude.value.trim() && longitude.value.trim() && corner.every(Number.isFinite) ? [corner] : [];
    },
    write: (corners) => {
      const corner = corners[corners.length - 1];
      latitude.value = corner ? corner[0].toFixed(DIGITS).replace(".", ",") : "";
      longitude.value = corner ? corner[1].toFixed(DIGITS).replace(".", ",") : "";
      tell(latitude);
    },
  };
}

function outline(textarea) {
  return {
    inputs: [textarea],
    read: () => textarea.value.split("\n")
      .map((line) => line.trim().split(/[,;]?\s+|[,;]/).map(number))
      .filter((corner) => corner.length === 2 && corner.every(Number.isFinite)),
    write: (corners) => {
      textarea.value = corners.map((corner) => corner.map((degrees) => degrees.toFixed(DIGITS)).join(", ")).join("\n");
      tell(textarea);
    },
  };
}

function number(text) {
  return Number(text.trim().replace(",", "."));
}

function tell(input) {
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
