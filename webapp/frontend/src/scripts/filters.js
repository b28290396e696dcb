/** Fields left empty do not end up in the address. */
export function keepAddressesShort() {
  for (const form of document.querySelectorAll("form[data-filters]")) {
    form.addEventListener("formdata", (event) => {
      for (const [name, value] of [...event.formData]) {
        if (value === "") {
          event.formData.delete(name);
        }
      }
    });
  }
}
