// A read-only address is selected as a whole when it gets the focus, ready to be copied.
export function selectAll(document) {
  document.querySelectorAll("input[readonly].code").forEach((input) => {
    input.addEventListener("focus", () => input.select());
  });
}
