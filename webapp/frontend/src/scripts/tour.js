// A tour as the page's words tell it. Its viewer is loaded by a click only; without it the words remain.
export function offerTours() {
  document.querySelectorAll("[data-tour]").forEach((tour) => {
    const stage = tour.querySelector("[data-tour-stage]");
    const start = stage.querySelector("[data-tour-start]");
    const message = stage.querySelector("[data-tour-message]");
    start.hidden = false;
    start.querySelector("button").addEventListener("click", async (event) => {
      if (!hasWebGl()) {
        message.textContent = stage.dataset.webgl;
        tour.querySelector("details").open = true;
        return;
      }
      const button = event.currentTarget;
      button.disabled = true;
      message.textContent = stage.dataset.loading;
      try {
        const viewer = await load(stage.dataset);
        const poster = stage.querySelector("[data-tour-poster]");
        await viewer.openTour(stage, scenes(tour), stage.dataset, () => {
          poster.hidden = false;
          button.focus();
        });
        poster.hidden = true;
        // What was in sight has moved up by the picture that is gone.
        stage.scrollIntoView({ block: "start" });
        message.textContent = "";
      } catch {
        stage.querySelector(".tour-view")?.remove();
        message.textContent = stage.dataset.failed;
      }
      button.disabled = false;
    });
    offerFilm(tour, stage);
  });
}

function offerFilm(tour, stage) {
  const film = tour.querySelector("[data-tour-film]");
  const button = film?.querySelector("[data-tour-film-start]");
  if (!button || !hasWebGl()) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    const viewer = await load(stage.dataset);
    const player = film.querySelector("video");
    player.pause();
    button.hidden = true;
    await viewer.openFilm(film, player, stage.dataset, () => {
      button.hidden = false;
      button.focus();
    });
  });
}

export function hasWebGl() {
  const canvas = document.createElement("canvas");
  return Boolean(canvas.getContext("webgl2") ?? canvas.getContext("webgl"));
}

/** @param words addresses of the viewer's script and style sheet */
export async function load(words) {
  if (!document.querySelector(`link[href="${CSS.escape(words.style)}"]`)) {
    await new Promise((resolve, reject) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = words.style;
      link.onload = resolve;
      link.onerror = reject;
      document.head.append(link);
    });
  }
  return import(words.script);
}

function scenes(tour) {
  return [...tour.querySelectorAll("[data-scene]")].map((entry) => ({
    key: entry.dataset.scene,
    title: entry.querySelector("h3").textContent,
    captured: entry.querySelector("[data-captured]")?.textContent ?? "",
    panorama: entry.dataset.panorama,
    yaw: Number(entry.dataset.yaw),
    pitch: Number(entry.dataset.pitch),
    zoom: Number(entry.dataset.zoom),
    hotspots: [...entry.querySelectorAll("[data-hotspot]")].map((point) => ({
      kind: point.dataset.hotspot,
      next: point.dataset.next ?? "",
      title: point.querySelector("[data-title]").textContent,
      text: point.querySelector("[data-text]")?.textContent ?? "",
      where: point.querySelector(".tour-where").textContent,
      address: point.querySelector("a[data-title]")?.getAttribute("href") ?? "",
      yaw: Number(point.dataset.yaw),
      pitch: Number(point.dataset.pitch),
    })),
  }));
}
