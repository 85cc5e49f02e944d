import { followLink } from "./doings.js";
import { dialog, h } from "./dom.js";
import { t } from "./words.js";

/** The box into which a link to the bot is pasted. */
export function linkForm(person) {
  const field = h("input", { name: "link", type: "text", inputmode: "url", required: true, placeholder: t("linkHint"), "aria-label": t("openLink"), autocomplete: "off" });
  const submit = async (event) => {
    event.preventDefault();
    box.close();
    await followLink(person, field.value.trim());
  };
  const form = h("form", { class: "form", onsubmit: submit }, field, h("button", { class: "big" }, t("openLink")));
  const box = dialog(t("openLink"), form);
}
