import { h } from "./dom.js";

const shelf = h("div", { class: "notes", role: "status", "aria-live": "polite" });
document.body.append(shelf);

/** A few words at the edge of the page that go by themselves. */
export function note(words) {
  const item = h("p", { class: "note" }, words);
  shelf.append(item);
  setTimeout(() => item.remove(), 5000);
}
