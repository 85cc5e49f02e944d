import { followLink } from "./doings.js";
import { h } from "./dom.js";
import { byRole, fullName, store } from "./store.js";
import { t } from "./words.js";

const whose = (person) => store.people.get(Number(person)) ?? byRole(person);

/** What the demo suggests to try, in order and perhaps in parts; a step's buttons do it. */
export function drawHints(openChat) {
  const steps = store.hints.flatMap((hint) => [
    hint.part ? h("li", { class: "part" }, h("h3", {}, hint.part)) : null,
    h("li", {}, h("h3", {}, hint.title), h("p", {}, hint.text), h("div", { class: "doings" }, buttons(hint, openChat))),
  ]);
  return h("ol", { class: "panel-body hints" }, steps);
}

function buttons(hint, openChat) {
  const person = whose(hint.person) ?? (hint.link ? store.people.values().next().value : null);
  if (!person) return [];
  return [button(person, hint.link, openChat), ...(hint.also ?? []).map((other) => button(whose(other), null, openChat))];
}

function button(person, link, openChat) {
  const go = async () => {
    await openChat(person.id);
    if (link) await followLink(person.id, link);
  };
  return h("button", { class: "step", type: "button", onclick: go }, `${fullName(person)}: ${doing(link)}`);
}

/** What a button does; a command is said as it stands. */
function doing(link) {
  return link?.startsWith("/") ? link : t(link ? "openLink" : "go").toLowerCase();
}
