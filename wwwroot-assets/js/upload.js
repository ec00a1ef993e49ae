export function previews(root) {
  root.addEventListener("change", event => {
    const box = event.target.type === "file" && event.target.closest(".upload");
    if (!box) return;
    box.querySelector("img")?.remove();
    const [file] = event.target.files;
    if (!file?.type.startsWith("image/")) return;
    const image = new Image();
    const reader = new FileReader();
    reader.addEventListener("load", () => { image.src = reader.result; image.alt = file.name; box.append(image); });
    reader.readAsDataURL(file);
  });
}
