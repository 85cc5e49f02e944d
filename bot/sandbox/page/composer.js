import { act } from "./api.js";
import { attachments } from "./attaching.js";
import { h, icon, menu } from "./dom.js";
import { t } from "./words.js";

/** The line to type in, what can be attached, the bot's commands and its reply keyboard. */
export class Composer {
  constructor(column) {
    this.column = column;
    this.commands = [];
    this.editing = null;
    this.keyboard = null;
    this.keysShown = true;
    this.field = h("textarea", { rows: 1, placeholder: t("message"), "aria-label": t("message"), onkeydown: (event) => this.onKey(event), oninput: () => this.grow() });
    this.slash = this.round("commands", "slash", () => menu(this.slash, this.commands.map((c) => [`/${c.command.replace(/^\//, "")} — ${c.description}`, () => this.say(`/${c.command.replace(/^\//, "")}`)])));
    this.keysToggle = this.round("keys", "keyboard", () => this.toggleKeys());
    this.clip = this.round("attach", "attach", () => menu(this.clip, attachments(this.column.id, () => this.takeWords()), "tiles"));
    this.banner = h("p", { class: "banner", hidden: true });
    this.keys = h("div", { class: "reply-keys", hidden: true });
    this.form = h("form", { class: "composer", onsubmit: (event) => this.submit(event) },
      this.clip, this.field, this.slash, this.keysToggle,
      h("button", { class: "round send", "aria-label": t("send") }, icon("send")));
    this.element = h("div", {}, this.banner, this.form, this.keys);
  }

  round(label, name, onclick) {
    return h("button", { class: "round", type: "button", "aria-label": t(label), onclick }, icon(name));
  }

  refresh() {
    this.slash.hidden = this.commands.length === 0;
    this.drawKeys();
  }

  setKeyboard(keyboard) {
    this.keyboard = keyboard;
    this.keysShown = true;
    this.field.placeholder = keyboard?.input_field_placeholder ?? t("message");
    this.drawKeys();
  }

  drawKeys() {
    const rows = this.keyboard?.keyboard ?? [];
    this.keysToggle.hidden = rows.length === 0;
    this.keysToggle.setAttribute("aria-expanded", String(this.keysShown));
    this.keys.hidden = rows.length === 0 || !this.keysShown;
    this.keys.replaceChildren(...rows.map((row) => h("div", { class: "row" }, row.map((key) => this.key(key)))));
  }

  key(key) {
    const text = typeof key === "string" ? key : key.text;
    return h("button", { class: "reply-key", type: "button", onclick: () => act(this.column.id, "press", { text }) }, text);
  }

  toggleKeys() {
    this.keysShown = !this.keysShown;
    this.drawKeys();
  }

  /** What is typed goes along with a file, and is then gone from the line. */
  takeWords() {
    const words = this.editing ? "" : this.field.value.trim();
    if (words) this.stopEditing();
    return words;
  }

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.form.requestSubmit();
    } else if (event.key === "Escape" && this.editing) this.stopEditing();
  }

  submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    if (this.editing) act(this.column.id, "edit", { message_id: this.editing.message_id, text });
    else this.say(text);
    this.stopEditing();
  }

  say(text) {
    return act(this.column.id, "say", { text });
  }

  edit(message) {
    this.editing = message;
    this.field.value = message.text;
    const stop = h("button", { type: "button", class: "link", onclick: () => this.stopEditing() }, t("cancel"));
    this.banner.replaceChildren(icon("edit"), `${t("editing")} `, stop);
    this.banner.hidden = false;
    this.grow();
    this.field.focus();
  }

  stopEditing() {
    this.editing = null;
    this.field.value = "";
    this.banner.hidden = true;
    this.grow();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
  }
}
