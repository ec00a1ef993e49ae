/* Favourites and comparison without leaving the page. Without script the same buttons lead to their lists. */
const LISTS = { favorit: { path: "/favorit", cookie: "favorit" }, bandingkan: { path: "/bandingkan", cookie: "banding" } };
const SHOWN = 5000;

const cookie = name => (document.cookie.split("; ").find(one => one.startsWith(`${name}=`)) ?? "").slice(name.length + 1);
const onDevice = kind => cookie(LISTS[kind].cookie).split(".").filter(Boolean);

export function choices(root) {
  const form = root.getElementById("pilihan");
  if (!form) return;
  const chosen = { favorit: [], bandingkan: onDevice("bandingkan") };
  const toast = Object.assign(root.createElement("p"), { className: "toast" });
  const tray = Object.assign(root.createElement("a"), { className: "tray", href: LISTS.bandingkan.path, hidden: true });
  let timer;
  toast.setAttribute("role", "status");
  root.body.append(toast, tray);

  const mark = () => {
    for (const button of root.querySelectorAll("[data-choice]")) {
      const kind = button.dataset.choice, on = chosen[kind].includes(button.value);
      button.setAttribute("aria-pressed", String(on));
      button.formAction = `${LISTS[kind].path}/${on ? "hapus" : "tambah"}`;
    }
    tray.hidden = chosen.bandingkan.length === 0 || location.pathname === LISTS.bandingkan.path;
    tray.textContent = form.dataset.compare.replace("{0}", chosen.bandingkan.length);
    root.body.classList.toggle("has-tray", !tray.hidden);
  };
  const say = (text, path) => {
    clearTimeout(timer);
    toast.replaceChildren(text, " ", Object.assign(root.createElement("a"), { href: path, textContent: form.dataset.look }));
    timer = setTimeout(() => toast.replaceChildren(), SHOWN);
  };
  const load = async () => {
    chosen.bandingkan = onDevice("bandingkan");
    chosen.favorit = onDevice("favorit");
    if (form.dataset.own && root.querySelector("[data-choice=favorit]")) {
      try {
        const answer = await fetch(form.dataset.own);
        if (answer.ok) chosen.favorit = await answer.json();
      } catch { /* the buttons work unmarked */ }
    }
    mark();
  };

  const send = async button => {
    const kind = button.dataset.choice;
    try {
      const answer = await fetch(button.formAction, {
        method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams({ produk: button.value }),
      });
      if (!answer.headers.get("Content-Type")?.includes("json")) return say(form.dataset.failed, LISTS[kind].path);
      const { text, codes } = await answer.json();
      chosen[kind] = codes;
      say(text, LISTS[kind].path);
      mark();
    } catch {
      say(form.dataset.failed, LISTS[kind].path);
    }
  };

  /* One after the other: each answer brings the list on which the next one builds. */
  let turn = Promise.resolve();
  root.addEventListener("submit", event => {
    const button = event.submitter;
    if (event.target !== form || !button?.dataset.choice) return;
    event.preventDefault();
    turn = turn.then(() => send(button));
  });
  root.addEventListener("cards", mark);
  addEventListener("pageshow", event => { if (event.persisted) load(); });
  load();
}
