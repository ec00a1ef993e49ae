/* Results follow a search field while one types, under the address that Enter would lead to. Without script Enter does. */
const PAUSE = 250, SHORTEST = 2;

export function results(root) {
  const here = root.querySelector("[data-results]");
  const said = root.querySelector("[data-said]");
  if (!here) return;
  let timer, asked;

  const renew = async form => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    const url = `${form.getAttribute("action")}${query.size ? "?" : ""}${query}`;
    asked?.abort();
    asked = new AbortController();
    here.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal: asked.signal });
      const page = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page && page.querySelector("[data-results]");
      if (!next) return here.removeAttribute("aria-busy");
      here.replaceChildren(...next.childNodes);
      here.removeAttribute("aria-busy");
      root.dispatchEvent(new Event("cards"));
      history.replaceState(history.state, "", url);
      root.title = page.title;
      said.textContent = here.querySelector("h1").textContent.trim();
    } catch (error) {
      if (error.name !== "AbortError") here.removeAttribute("aria-busy");
    }
  };

  for (const form of root.querySelectorAll("form[role=search]")) {
    const input = form.querySelector("input[type=search]");
    if (form.getAttribute("action") !== location.pathname) continue;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      const length = input.value.trim().length;
      if (length === 0 || length >= SHORTEST) timer = setTimeout(renew, PAUSE, form);
    });
    form.addEventListener("submit", () => { clearTimeout(timer); asked?.abort(); });
  }
}
