import { post } from "./api.js";
import { dialog, h, icon } from "./dom.js";
import { note } from "./notes.js";
import { fullName, initials, store, whoIs } from "./store.js";
import { t } from "./words.js";

const ROLES = ["mentor", "student", "parent", "curator", "class_teacher", "teacher", "psychologist", "partner", "guest"];

export function avatar(person) {
  return h("span", { class: "avatar", style: `--hue:${(person.id * 67) % 360}`, "aria-hidden": "true" }, initials(person));
}

function field(label, attributes) {
  return h("label", {}, h("span", {}, t(label)), h("input", { autocomplete: "off", ...attributes }));
}

function choice(label, name, options) {
  return h("label", {}, h("span", {}, t(label)), h("select", { name }, options.map(([value, words]) => h("option", { value }, words))));
}

/** A new account; it has not pressed Start yet. */
export function addPerson(onAdded) {
  const submit = async (event) => {
    event.preventDefault();
    try {
      const person = await post("people", Object.fromEntries(new FormData(event.target)));
      box.close();
      onAdded(person);
    } catch (error) {
      note(`${t("failed")} ${error.message}`);
    }
  };
  const form = h("form", { class: "form", onsubmit: submit },
    field("first", { name: "first_name", required: true, maxlength: 64 }), field("last", { name: "last_name", maxlength: 64 }),
    field("phone", { name: "phone", type: "tel", placeholder: "+7…" }),
    choice("role", "role", ROLES.map((role) => [role, t(role)])),
    choice("tongue", "language_code", [["ru", "Русский"], ["en", "English"]]),
    h("button", { class: "big" }, t("add")));
  const box = dialog(t("add"), form);
}

/** One of the others, chosen from a list that says who they are; `last` is words and what they do. */
export function choosePerson(title, except, onChosen, among = [...store.people.values()], last = null) {
  const others = among.filter((person) => person.id !== except);
  const then = (act) => () => {
    box.close();
    act();
  };
  const row = (symbol, words, act) => h("button", { class: "somebody", type: "button", onclick: then(act) }, symbol, h("span", {}, words));
  const list = others.map((person) => row(avatar(person), [h("strong", {}, fullName(person)), h("small", {}, whoIs(person))], () => onChosen(person)));
  if (last) list.push(row(h("span", { class: "avatar plus" }, icon("plus")), last[0], last[1]));
  const box = dialog(title, h("div", { class: "people" }, list));
}
