const KEPT = 8, PAUSE = 120, STORE = "pencarian";

const past = () => { try { return JSON.parse(localStorage.getItem(STORE)) ?? []; } catch { return []; } };
const forget = () => { try { localStorage.removeItem(STORE); } catch { /* nothing was kept */ } };
const remember = text => {
  try { localStorage.setItem(STORE, JSON.stringify([text, ...past().filter(one => one !== text)].slice(0, KEPT))); } catch { /* private mode: nothing is kept */ }
};

export function suggestions(root) {
  root.querySelector("form[action='/keluar']")?.addEventListener("submit", forget);
  for (const form of root.querySelectorAll("form[data-suggest]")) combobox(form);
}

/* A combobox with a list of links (ARIA APG: editable, list autocomplete). Without script it is a search field. */
function combobox(form) {
  const input = form.querySelector("input[type=search]");
  const list = Object.assign(document.createElement("ul"), { id: `${input.id}-saran`, className: "suggestions", hidden: true });
  const said = Object.assign(document.createElement("span"), { className: "sr" });
  let shown = [], at = -1, timer, asked;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.getAttribute("aria-label"));
  said.setAttribute("role", "status");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" })) input.setAttribute(name, value);
  form.append(list, said);

  const close = () => { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const mark = next => {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = next;
    const item = list.children[at];
    if (!item) return input.removeAttribute("aria-activedescendant");
    item.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  };
  const show = items => {
    shown = items;
    list.replaceChildren(...items.map((item, number) => {
      const row = document.createElement("li"), kind = document.createElement("small");
      row.id = `${list.id}-${number}`;
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      kind.textContent = item.kind;
      row.append(item.text, " ", kind);
      return row;
    }));
    at = -1;
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    input.removeAttribute("aria-activedescendant");
    said.textContent = items.length > 0 ? form.dataset.found.replace("{0}", items.length) : "";
  };
  const own = text => past().filter(one => one.toLowerCase().startsWith(text.toLowerCase()) && one !== text).slice(0, text ? 3 : KEPT)
    .map(one => ({ kind: form.dataset.past, text: one, url: `${form.action}?${new URLSearchParams({ [input.name]: one })}` }));
  const everyPast = () => { const all = own(""); return all.length > 0 ? [...all, { kind: "", text: form.dataset.forget, forgets: true }] : all; };
  const choose = item => {
    if (!item.forgets) return location.assign(item.url);
    forget();
    show([]);
    said.textContent = form.dataset.forgotten;
  };
  const ask = async () => {
    const text = input.value.trim();
    asked?.abort();
    asked = new AbortController();
    if (text.length < 2) return show(text ? own(text) : everyPast());
    try {
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: text })}`, { signal: asked.signal });
      if (answer.ok && document.activeElement === input) show([...own(text), ...await answer.json()]);
    } catch (error) { if (error.name !== "AbortError") close(); }
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
  input.addEventListener("focus", () => { if (!input.value.trim()) show(everyPast()); });
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", event => {
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "ArrowDown" && !list.hidden) { event.preventDefault(); mark((at + 1) % shown.length); }
    else if (event.key === "ArrowUp" && !list.hidden) { event.preventDefault(); mark((at <= 0 ? shown.length : at) - 1); }
    else if (event.key === "Enter" && at >= 0) { event.preventDefault(); choose(shown[at]); }
  });
  list.addEventListener("pointerdown", event => {
    const row = event.target.closest("li");
    if (row) { event.preventDefault(); choose(shown[[...list.children].indexOf(row)]); }
  });
  form.addEventListener("submit", () => { clearTimeout(timer); asked?.abort(); if (input.value.trim()) remember(input.value.trim()); });
}
