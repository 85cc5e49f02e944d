import { dialog, h } from "./dom.js";
import { t } from "./words.js";

/** The bot's answer to a tap: a few words that go, or an alert that waits for a nod. */
export function showToast(column, text, isAlert = false) {
  if (isAlert) {
    const ok = h("button", { class: "big", type: "button", onclick: () => box.close() }, t("ok"));
    const box = dialog(column.person.first_name, h("div", {}, h("p", { class: "alert-words" }, text), ok));
    return;
  }
  column.element.querySelector(".toast")?.remove();
  const toast = h("p", { class: "toast", role: "status" }, text);
  column.element.append(toast);
  setTimeout(() => toast.remove(), 4000);
}
