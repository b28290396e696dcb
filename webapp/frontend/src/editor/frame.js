// Shows the page in a frame. A new state is loaded behind the old one and takes its place once it is there, at the same
// height: nothing flashes and nothing jumps.
export function pageFrame(stage, shown) {
  let current = null;
  let width = 0;
  let latest = 0;

  function show(address) {
    const mine = ++latest;
    const next = document.createElement("iframe");
    next.className = "stage__page stage__page--coming";
    next.title = stage.dataset.title;
    next.addEventListener("load", () => {
      if (mine !== latest) {
        next.remove();
        return;
      }
      if (current === next) {
        return;
      }
      const old = current;
      current = next;
      fit();
      next.contentWindow.scrollTo({ top: old?.contentWindow?.scrollY ?? 0, behavior: "instant" });
      next.classList.remove("stage__page--coming");
      old?.remove();
      still(next.contentDocument);
      shown(next);
      stage.dispatchEvent(new CustomEvent("shown"));
    });
    next.src = address;
    stage.append(next);
    fit();
  }

  /** A link or a form of the page would lead the frame away from what is being edited. */
  function still(inner) {
    inner.addEventListener("click", (event) => event.target.closest?.("a[href]") && event.preventDefault(), true);
    inner.addEventListener("submit", (event) => event.preventDefault(), true);
  }

  /** A width wider than the place is drawn smaller. */
  function fit() {
    stage.querySelectorAll("iframe").forEach((frame) => {
      const scale = width ? Math.min(1, stage.clientWidth / width) : 1;
      frame.style.width = width ? `${width}px` : "100%";
      frame.style.height = `${100 / scale}%`;
      frame.style.transform = scale < 1 ? `scale(${scale})` : "";
      frame.style.marginInline = width && scale === 1 ? "auto" : "";
    });
  }

  new ResizeObserver(fit).observe(stage);
  return {
    show,
    wide(pixels) {
      width = pixels;
      fit();
    },
  };
}
