// The viewer of tours: loaded by a click, never with a page.
import { GyroscopePlugin } from "@photo-sphere-viewer/gyroscope-plugin";
import { MarkersPlugin } from "@photo-sphere-viewer/markers-plugin";
import { button, calm, controls, frame, sphere, turn } from "./tour/sphere.js";

export { openFilm } from "./tour/film.js";

const SIGNS = { info: "i", plot: "▰", company: "⌂", scene: "➜" };
const degrees = (value) => `${value}deg`;
const looking = ({ yaw, pitch }) => ({ yaw: degrees(yaw), pitch: degrees(pitch) });

/**
 * @param scenes what the page says about them, the first one to begin with
 * @param words texts of buttons by name
 * @param left called when the visitor has left
 */
export async function openTour(host, scenes, words, left) {
  const { region, container, bar } = frame(words.region);
  const now = document.createElement("p");
  now.setAttribute("role", "status");
  const points = document.createElement("ul");
  const standpoints = document.createElement("ul");
  points.className = standpoints.className = "tour-choices";
  const dialog = info(words);
  region.append(now, heading(words.points), points, heading(words.scenes), standpoints, dialog);
  host.append(region);

  let current = scenes[0];
  const viewer = sphere(container, {
    panorama: current.panorama,
    defaultYaw: degrees(current.yaw),
    defaultPitch: degrees(current.pitch),
    defaultZoomLvl: current.zoom,
    plugins: [MarkersPlugin, GyroscopePlugin],
  });
  const markers = viewer.getPlugin(MarkersPlugin);
  const gyroscope = viewer.getPlugin(GyroscopePlugin);

  async function go(key) {
    const next = scenes.find((scene) => scene.key === key);
    if (!next) {
      return;
    }
    markers.clearMarkers();
    const seen = await viewer.setPanorama(next.panorama, {
      position: looking(next),
      zoom: next.zoom,
      transition: calm() ? false : { effect: "fade", rotation: false, speed: 800 },
    });
    if (seen !== false) {
      show(next);
      region.focus({ preventScroll: true });
    }
  }

  function act(hotspot) {
    if (hotspot.kind === "scene") {
      go(hotspot.next);
    } else {
      dialog.show(hotspot);
    }
  }

  function show(scene) {
    current = scene;
    now.textContent = [scene.title, scene.captured].filter(Boolean).join(" – ");
    points.replaceChildren(...scene.hotspots.map((hotspot) => entry(button(hotspot.title, async () => {
      await look(viewer, hotspot);
      act(hotspot);
    }))));
    standpoints.replaceChildren(...scenes.map((one) => {
      const choice = button(one.title, () => go(one.key));
      choice.setAttribute("aria-current", String(one === scene));
      return entry(choice);
    }));
    markers.setMarkers(scene.hotspots.map((hotspot, index) => ({
      id: `point-${index}`,
      element: mark(hotspot, () => act(hotspot)),
      position: looking(hotspot),
      anchor: "center center",
    })));
    document.querySelectorAll("[data-plan-scene]").forEach((place) => {
      place.classList.toggle("here", place.dataset.planScene === scene.key);
    });
  }

  const leave = () => {
    viewer.destroy();
    region.remove();
    document.querySelectorAll("[data-plan-scene]").forEach((place) => place.classList.remove("here"));
    left();
  };
  bar.append(...controls(viewer, region, words));
  gyroscope.isSupported().then((supported) => {
    if (supported) {
      const tilt = button(words.gyroscope, () => gyroscope.toggle());
      tilt.setAttribute("aria-pressed", "false");
      gyroscope.addEventListener("gyroscope-updated", ({ gyroscopeEnabled }) => tilt.setAttribute("aria-pressed", String(gyroscopeEnabled)));
      bar.prepend(tilt);
    }
  });
  bar.append(button(words.leave, leave));

  region.addEventListener("keydown", (event) => {
    if (dialog.open) {
      return;
    }
    if (event.key === "Escape" && !document.fullscreenElement) {
      leave();
    } else if (turn(viewer, event.key)) {
      event.preventDefault();
    }
  });
  await new Promise((resolve, reject) => {
    viewer.addEventListener("ready", resolve, { once: true });
    viewer.addEventListener("panorama-error", ({ error }) => reject(error), { once: true });
  }).catch((error) => {
    viewer.destroy();
    region.remove();
    throw error;
  });
  show(current);
  region.focus();
}

/** Without motion for those who do not want it. */
function look(viewer, hotspot) {
  if (calm()) {
    viewer.rotate(looking(hotspot));
    return Promise.resolve();
  }
  return viewer.animate({ ...looking(hotspot), speed: 500 });
}

function mark(hotspot, act) {
  const made = button(`${hotspot.title} ${hotspot.where}`, act, SIGNS[hotspot.kind] ?? "i");
  made.className = "tour-hotspot";
  made.dataset.kind = hotspot.kind;
  return made;
}

function entry(content) {
  const made = document.createElement("li");
  made.append(content);
  return made;
}

function heading(text) {
  const made = document.createElement("p");
  made.className = "tour-heading";
  made.textContent = text;
  return made;
}

function info(words) {
  const dialog = document.createElement("dialog");
  dialog.className = "tour-info";
  const title = document.createElement("h3");
  title.id = "tour-info-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const where = document.createElement("p");
  const text = document.createElement("p");
  const way = document.createElement("p");
  const link = document.createElement("a");
  link.textContent = words.open;
  way.append(link);
  dialog.append(title, where, text, way, button(words.close, () => dialog.close()));
  dialog.show = (hotspot) => {
    title.textContent = hotspot.title;
    where.textContent = hotspot.where;
    text.textContent = hotspot.text;
    way.hidden = hotspot.address === "";
    link.href = hotspot.address;
    dialog.showModal();
  };
  // Escape closes the window, not the tour around it.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  return dialog;
}
