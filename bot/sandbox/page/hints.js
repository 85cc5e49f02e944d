import { followLink } from "./doings.js";
import { h } from "./dom.js";
import { byRole, fullName, store } from "./store.js";
import { t } from "./words.js";

const whose = (hint) => store.people.get(Number(hint.person)) ?? byRole(hint.person);

/** What the demo suggests to try, in order; a step's button does it. */
export function drawHints(openChat) {
  return h("ol", { class: "panel-body hints" }, store.hints.map((hint) => h("li", {}, h("h3", {}, hint.title), h("p", {}, hint.text), button(hint, openChat))));
}

function button(hint, openChat) {
  const person = whose(hint) ?? (hint.link ? store.people.values().next().value : null);
  if (!person) return null;
  const go = async () => {
    await openChat(person.id);
    if (hint.link) await followLink(person.id, hint.link);
  };
  const words = `${fullName(person)}: ${t(hint.link ? "openLink" : "go").toLowerCase()}`;
  return h("button", { class: "step", type: "button", onclick: go }, words);
}
