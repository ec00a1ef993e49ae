/* A page that shows running work fetches itself; without script it reloads by meta refresh. */
const every = 1000;

async function renew(here) {
  try {
    const answer = await fetch(location.href);
    const next = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
    if (answer.ok && !next) { location.reload(); return; }
    if (next) update(here, next);
  } catch {
    /* No connection for a moment: the next round asks again. */
  }
  setTimeout(renew, every, here);
}

/* Only what changed is touched, so that a screen reader speaks at every ten percent and not every second. */
function update(here, next) {
  const bar = here.querySelector("progress");
  bar.value = next.querySelector("progress").value;
  for (const part of ["h2", "[role=status]"]) {
    const [old, now] = [here.querySelector(part), next.querySelector(part)];
    if (old.textContent !== now.textContent) old.textContent = now.textContent;
  }
}

export function live(root) {
  const here = root.querySelector("[data-live]");
  if (here) setTimeout(renew, every, here);
}
