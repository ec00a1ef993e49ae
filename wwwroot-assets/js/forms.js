export function autoSubmit(root) {
  root.addEventListener("change", event => {
    const form = event.target.form;
    if (form?.hasAttribute("data-autosubmit") && event.target.type !== "search") form.requestSubmit();
  });
}

export function guardForms(root) {
  root.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    event.submitter?.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", () => {
    for (const form of root.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    for (const button of root.querySelectorAll("[aria-busy=true]")) button.removeAttribute("aria-busy");
  });
}
