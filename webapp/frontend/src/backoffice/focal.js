// Sets the focal point on the picture, by pointer and by arrow keys; the number fields stay in charge and the sections follow.
const WAIT = 250;

export function focalPoint(document) {
  const picture = document.querySelector("[data-focal-picture]");
  const x = document.getElementById("focusX");
  const y = document.getElementById("focusY");
  if (!picture || !x || !y) {
    return;
  }
  const marker = document.createElement("button");
  marker.type = "button";
  marker.className = "focal-marker";
  marker.setAttribute("aria-describedby", "focus-hint");
  picture.parentElement.append(marker);

  let timer;
  const show = () => {
    marker.style.left = `${percent(x)}%`;
    marker.style.top = `${percent(y)}%`;
    marker.setAttribute("aria-label", `${percent(x)} %, ${percent(y)} %`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      document.querySelectorAll("[data-focal-preview]").forEach((section) => {
        section.src = `${section.dataset.focalPreview}?x=${percent(x)}&y=${percent(y)}`;
      });
    }, WAIT);
  };
  const set = (left, top) => {
    x.value = clamp(left);
    y.value = clamp(top);
    x.dispatchEvent(new Event("input", { bubbles: true }));
  };
  picture.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect();
    set(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
    marker.focus();
  });
  marker.addEventListener("keydown", (event) => {
    const step = event.shiftKey ? 10 : 1;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      set(percent(x) + move[0], percent(y) + move[1]);
    }
  });
  x.addEventListener("input", show);
  y.addEventListener("input", show);
  show();
}

function percent(input) {
  return input.value === "" ? 50 : clamp(Number(input.value));
}

function clamp(value) {
  return Math.max(0, Math.min(100, Math.round(value)));
}
