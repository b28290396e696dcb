// Uploads files one after the other, chosen or dragged, each with its progress. Without script the form sends them at once.
export function uploads(document) {
  document.querySelectorAll("form[data-upload]").forEach((form) => {
    const input = form.querySelector("input[type=file]");
    const list = form.querySelector("[data-upload-list]");
    let queue = Promise.resolve();
    let refused = false;
    const take = (files) => {
      for (const file of files) {
        const item = entry(list, file.name, form.dataset.uploadWait);
        queue = queue.then(() => send(form, file, item)).then((taken) => {
          refused ||= !taken;
        });
      }
      // Whoever reads why a file was refused is not interrupted by a new page.
      queue = queue.then(() => refused || window.location.reload());
    };
    form.addEventListener("submit", (event) => {
      if (input.files.length > 0) {
        event.preventDefault();
        take([...input.files]);
        input.value = "";
      }
    });
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("is-target");
    });
    form.addEventListener("dragleave", () => form.classList.remove("is-target"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("is-target");
      take([...event.dataTransfer.files]);
    });
  });
}

function entry(list, name, text) {
  const item = list.ownerDocument.createElement("li");
  const label = list.ownerDocument.createElement("span");
  label.textContent = `${name}: ${text}`;
  const progress = list.ownerDocument.createElement("progress");
  progress.max = 100;
  progress.value = 0;
  progress.setAttribute("aria-label", name);
  item.append(label, progress);
  list.append(item);
  return { name, label, progress };
}

function send(form, file, item) {
  const body = new FormData();
  body.append("_csrf", form.elements._csrf.value);
  body.append("folder", form.elements.folder.value);
  body.append("file", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.dataset.upload);
    request.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf.value);
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      item.progress.value = event.lengthComputable ? Math.round((event.loaded / event.total) * 100) : 0;
    });
    request.addEventListener("loadend", () => {
      const text = request.response?.text ?? form.dataset.uploadFailed;
      item.label.textContent = `${item.name}: ${text}`;
      item.progress.remove();
      resolve(request.status === 201);
    });
    request.send(body);
  });
}
