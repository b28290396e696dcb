import { EquirectangularVideoAdapter } from "@photo-sphere-viewer/equirectangular-video-adapter";
import { VideoPlugin } from "@photo-sphere-viewer/video-plugin";
import { button, controls, frame, sphere, turn } from "./sphere.js";

/** Shows the film of the player all around; captions are those of the player's own track. */
export async function openFilm(host, player, words, left) {
  const { region, container, bar } = frame(words.filmRegion);
  const caption = document.createElement("p");
  caption.className = "tour-caption";
  container.after(caption);
  host.append(region);
  player.hidden = true;
  const viewer = sphere(container, {
    adapter: EquirectangularVideoAdapter.withConfig({ autoplay: false, muted: true }),
    panorama: { source: player.querySelector("source").src },
    plugins: [VideoPlugin.withConfig({ progressbar: false, bigbutton: false })],
  });
  const film = viewer.getPlugin(VideoPlugin);
  // Who presses before the film is there starts it as soon as it is.
  const loaded = new Promise((resolve) => viewer.addEventListener("panorama-loaded", resolve, { once: true }));
  const play = button(words.play, () => loaded.then(() => film.playPause()));
  const leave = () => {
    viewer.destroy();
    region.remove();
    player.hidden = false;
    left();
  };
  bar.append(play, ...controls(viewer, region, words), button(words.leave, leave));
  const track = player.textTracks[0];
  if (track) {
    track.mode = "hidden";
  }
  film.addEventListener("play-pause", ({ playing }) => {
    play.textContent = playing ? words.pause : words.play;
  });
  film.addEventListener("progress", ({ time }) => {
    const cue = [...(track?.cues ?? [])].find(({ startTime, endTime }) => startTime <= time && time < endTime);
    caption.textContent = cue?.text ?? "";
  });
  region.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.fullscreenElement) {
      leave();
    } else if (turn(viewer, event.key)) {
      event.preventDefault();
    }
  });
  region.focus();
}
