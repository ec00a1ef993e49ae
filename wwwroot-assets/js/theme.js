export function theme(document) {
  const root = document.documentElement;
  document.addEventListener("click", event => {
    if (!event.target.closest("[data-theme-toggle]")) return;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    localStorage.setItem("tema", root.dataset.theme);
  });
}
