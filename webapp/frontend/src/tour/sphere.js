import { EquirectangularAdapter, Viewer } from "@photo-sphere-viewer/core";

/**
 * The library fetches a picture and shows it from a blob:, which our content security policy forbids; here the
 * browser loads it from its own address.
 */
class OwnAddressAdapter extends EquirectangularAdapter {
  loadTexture(...panorama) {
    const loader = this.viewer.textureLoader;
    loader.loadFile = (url) => loader.loadImage(url);
    loader.blobToImage = (image) => Promise.resolve(image);
    return super.loadTexture(...panorama);
  }
}
OwnAddressAdapter.id = EquirectangularAdapter.id;

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function sphere(container, options) {
  return new Viewer({
    container,
    adapter: [OwnAddressAdapter, { useXmpData: false }],
    navbar: false,
    // Keys are ours: they count only while the focus is in the tour.
    keyboard: false,
    mousewheelCtrlKey: true,
    touchmoveTwoFingers: true,
    ...options,
  });
}

/** Turns and zooms; answers whether the key meant something. */
export function turn(viewer, key) {
  const step = Math.PI / 12;
  const { yaw, pitch } = viewer.getPosition();
  const moves = {
    ArrowLeft: () => viewer.rotate({ yaw: yaw - step, pitch }),
    ArrowRight: () => viewer.rotate({ yaw: yaw + step, pitch }),
    ArrowUp: () => viewer.rotate({ yaw, pitch: Math.min(Math.PI / 2, pitch + step) }),
    ArrowDown: () => viewer.rotate({ yaw, pitch: Math.max(-Math.PI / 2, pitch - step) }),
    "+": () => viewer.zoom(Math.min(100, viewer.getZoomLevel() + 10)),
    "-": () => viewer.zoom(Math.max(0, viewer.getZoomLevel() - 10)),
  };
  moves[key]?.();
  return key in moves;
}

export function button(label, act, text = label) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  if (text !== label) {
    made.setAttribute("aria-label", label);
    made.title = label;
  }
  made.addEventListener("click", act);
  return made;
}

/** The frame of a viewer: a region that takes the keys, with the sphere and a bar. */
export function frame(label) {
  const region = document.createElement("div");
  region.className = "tour-view";
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", label);
  region.tabIndex = -1;
  const container = document.createElement("div");
  container.className = "tour-sphere";
  const bar = document.createElement("div");
  bar.className = "tour-bar";
  region.append(container, bar);
  return { region, container, bar };
}

/** Buttons for what keys do, whole screen included. */
export function controls(viewer, region, words) {
  const made = [
    button(words.left, () => turn(viewer, "ArrowLeft"), "←"),
    button(words.right, () => turn(viewer, "ArrowRight"), "→"),
    button(words.zoomOut, () => turn(viewer, "-"), "−"),
    button(words.zoomIn, () => turn(viewer, "+"), "+"),
  ];
  if (document.fullscreenEnabled) {
    made.push(button(words.fullscreen, () => (document.fullscreenElement ? document.exitFullscreen() : region.requestFullscreen())));
  }
  return made;
}
