const root = document.documentElement;
root.classList.add("js");
const saved = localStorage.getItem("tema");
if (saved) root.dataset.theme = saved;
