// Extras of single fields: one language at a time, the branch of a choice, the outline of an area.
export function fields(form) {
  languages(form);
  form.querySelectorAll("[data-switch]").forEach(branches);
  form.querySelectorAll("[data-polygon]").forEach(outline);
  // A link to a field in a folded tab or hidden language shows it first.
  form.ownerDocument.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#f-']");
    const field = link && form.ownerDocument.getElementById(link.getAttribute("href").slice(1));
    if (field) {
      field.closest("details")?.setAttribute("open", "");
      const tag = field.closest("[data-language]")?.dataset.language;
      const choice = tag && form.querySelector(`[name=_language][value="${CSS.escape(tag)}"]`);
      choice?.click();
      (field.hidden ? form.ownerDocument.getElementById(`${field.id}-editor`) : field)?.focus();
    }
  });
}

function languages(form) {
  const choice = form.querySelector("[data-languages]");
  if (!choice) {
    return;
  }
  choice.hidden = false;
  const show = () => {
    const chosen = choice.querySelector("input:checked").value;
    form.querySelectorAll("[data-language]").forEach((field) => {
      field.hidden = chosen !== "*" && field.dataset.language !== chosen;
    });
  };
  choice.addEventListener("change", show);
  show();
}

function branches(group) {
  const select = group.querySelector("select");
  const show = () => {
    group.querySelectorAll(":scope > [data-branch]").forEach((branch) => {
      branch.hidden = branch.dataset.branch !== select.value;
    });
  };
  select?.addEventListener("change", show);
  show();
}

function outline(textarea) {
  const svg = textarea.ownerDocument.querySelector(`[data-outline="${CSS.escape(textarea.id)}"]`);
  const draw = () => {
    const points = textarea.value.split("\n")
      .map((line) => line.trim().split(/[,;]?\s+|[,;]/).map(Number))
      .filter((point) => point.length === 2 && point.every(Number.isFinite));
    svg.toggleAttribute("hidden", points.length < 3);
    if (points.length < 3) {
      return;
    }
    const latitudes = points.map(([latitude]) => latitude);
    const longitudes = points.map(([, longitude]) => longitude);
    const shrink = Math.cos((latitudes[0] * Math.PI) / 180);
    const west = Math.min(...longitudes);
    const north = Math.max(...latitudes);
    const extent = Math.max((Math.max(...longitudes) - west) * shrink, north - Math.min(...latitudes)) || 1;
    svg.querySelector("polygon").setAttribute("points", points
      .map(([latitude, longitude]) => `${5 + (90 * (longitude - west) * shrink) / extent},${5 + (90 * (north - latitude)) / extent}`)
      .join(" "));
  };
  textarea.addEventListener("input", draw);
  draw();
}
