const digits = text => Number.parseInt(text.replaceAll(".", "").trim(), 10) || 0;
const written = number => number.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ".");

export function steppers(root) {
  root.addEventListener("click", event => {
    const button = event.target.closest("[data-step]");
    if (!button) return;
    const input = button.parentElement.querySelector("input");
    const { min = "0", max = "999999999" } = input.dataset;
    const wanted = digits(input.value) + Number(button.dataset.step);
    input.value = written(Math.min(Number(max), Math.max(Number(min), wanted)));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
