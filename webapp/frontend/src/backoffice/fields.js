// Extras of single fields: one language at a time, the branch of a choice.
export function fields(form) {
  languages(form);
  form.querySelectorAll("[data-switch]").forEach(branches);
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
