import { h, icon } from "./dom.js";
import { t } from "./words.js";

const place = document.getElementById("panel");
let shown = null;
let opener = null;

/** The side panel holds one thing at a time; the same button opens and closes it. */
export function togglePanel(name, draw, button, takeFocus = true) {
  if (shown === name) return closePanel();
  shown = name;
  opener?.setAttribute("aria-expanded", "false");
  opener = button;
  opener?.setAttribute("aria-expanded", "true");
  const close = h("button", { class: "round", type: "button", "aria-label": t("close"), onclick: closePanel }, icon("close"));
  place.replaceChildren(h("header", { class: "panel-head" }, h("h2", {}, t(name)), close), draw());
  place.setAttribute("aria-label", t(name));
  place.hidden = false;
  if (takeFocus) close.focus();
  return undefined;
}

export function closePanel() {
  const had = place.contains(document.activeElement);
  place.hidden = true;
  place.replaceChildren();
  shown = null;
  opener?.setAttribute("aria-expanded", "false");
  if (had) opener?.focus();
}

export const isShown = (name) => shown === name;

place.addEventListener("keydown", (event) => event.key === "Escape" && closePanel());
