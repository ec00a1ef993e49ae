/* Products seen lately are remembered by this browser alone; the server makes cards of them and keeps nothing. */
const STORE = "dilihat", KEPT = 12;

const seen = () => { try { return JSON.parse(localStorage.getItem(STORE)) ?? []; } catch { return []; } };
const keep = codes => { try { localStorage.setItem(STORE, JSON.stringify(codes.slice(0, KEPT))); } catch { /* private mode: nothing is kept */ } };

export async function recent(root) {
  root.querySelector("form[action='/keluar']")?.addEventListener("submit", () => keep([]));
  const place = root.querySelector("[data-recent]");
  if (!place) return;
  const now = place.dataset.seen;
  const others = seen().filter(code => code !== now);
  if (now) keep([now, ...others]);
  if (others.length === 0) return;
  place.addEventListener("click", event => {
    if (!event.target.closest("[data-forget-seen]")) return;
    keep(now ? [now] : []);
    place.replaceChildren();
  });
  try {
    const answer = await fetch(`${place.dataset.recent}?${new URLSearchParams(others.map(code => ["p", code]))}`);
    if (!answer.ok) return;
    place.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
    root.dispatchEvent(new Event("cards"));
  } catch { /* no connection: the page goes without */ }
}
