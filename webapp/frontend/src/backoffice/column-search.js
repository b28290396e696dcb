// Narrows the columns on offer while somebody types; what is ticked stays ticked. Without script all of them are there.
export function columnSearch(document) {
  const field = document.querySelector("[data-column-search]");
  if (!field) {
    return;
  }
  const input = field.querySelector("input");
  const found = field.querySelector("[data-found]");
  const groups = [...field.closest("form").querySelectorAll("fieldset")];
  const boxes = groups.flatMap((group) => [...group.querySelectorAll("label")]);
  field.hidden = false;
  input.addEventListener("input", narrow);
  input.addEventListener("keydown", (event) => {
    // Enter in a search sends no form.
    if (event.key === "Enter") {
      event.preventDefault();
      boxes.find((box) => !box.hidden)?.querySelector("input").focus();
    }
  });

  function narrow() {
    const words = input.value.trim().toLowerCase();
    for (const group of groups) {
      const wholeGroup = group.querySelector("legend").textContent.toLowerCase().includes(words);
      const labels = [...group.querySelectorAll("label")];
      labels.forEach((label) => {
        label.hidden = !wholeGroup && !label.textContent.toLowerCase().includes(words);
      });
      group.hidden = labels.every((label) => label.hidden);
    }
    const shown = boxes.filter((box) => !box.hidden).length;
    found.textContent = words === "" ? "" : found.dataset.found.replace("{0}", shown).replace("{1}", boxes.length);
  }
}
