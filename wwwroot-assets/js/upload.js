const boxOf = node => node.closest?.(".upload");

function show(box, files) {
  for (const image of box.querySelectorAll("img")) image.remove();
  for (const file of [...files].filter(one => one.type.startsWith("image/"))) {
    const image = new Image();
    const reader = new FileReader();
    reader.addEventListener("load", () => { image.src = reader.result; image.alt = file.name; box.append(image); });
    reader.readAsDataURL(file);
  }
}

export function previews(root) {
  root.addEventListener("change", event => {
    if (event.target.type === "file" && boxOf(event.target)) show(boxOf(event.target), event.target.files);
  });
}

export function drops(root) {
  root.addEventListener("dragover", event => {
    if (boxOf(event.target)) event.preventDefault();
  });
  root.addEventListener("drop", event => {
    const box = boxOf(event.target);
    const input = box?.querySelector("input[type=file]");
    if (!input || event.target === input) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    show(box, input.files);
  });
}

/* The same form, sent with a bar that tells how far it is; the answer replaces the page as it would have. */
export function progress(root) {
  root.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || !("progress" in form.dataset)) return;
    event.preventDefault();
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", form.dataset.progress);
    form.append(bar);
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", sent => { bar.max = sent.total; bar.value = sent.loaded; });
    request.addEventListener("error", () => { bar.remove(); form.submit(); });
    request.addEventListener("load", () => {
      if (request.status < 400) { location.assign(request.responseURL); return; }
      document.open();
      document.write(request.responseText);
      document.close();
    });
    request.open("POST", form.action);
    request.send(new FormData(form, event.submitter));
  });
}
