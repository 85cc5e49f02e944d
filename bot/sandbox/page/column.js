import { act, get } from "./api.js";
import { bubble } from "./bubble.js";
import { Composer } from "./composer.js";
import { h, icon, menu } from "./dom.js";
import { followLink, messageMenu } from "./doings.js";
import { linkForm } from "./link.js";
import { avatar } from "./people.js";
import { fullName, store, whoIs } from "./store.js";
import { showToast } from "./toast.js";
import { day, t } from "./words.js";

/** One person's phone: the chat, the keyboards, the line to type in. */
export class Column {
  constructor(id, onClose) {
    this.id = id;
    this.messages = new Map();
    this.log = h("div", { class: "log", role: "log", tabindex: "0", "aria-label": `${t("chatOf")} ${fullName(this.person)}` });
    this.followEnd();
    this.status = h("span", { class: "status" });
    this.composer = new Composer(this);
    this.foot = h("div", { class: "foot-area" });
    this.element = h("section", { class: "column", "data-person": id, "aria-label": fullName(this.person) }, this.head(onClose), this.log, this.foot);
  }

  get person() {
    return store.people.get(this.id);
  }

  head(onClose) {
    const options = h("button", { class: "round", type: "button", "aria-label": t("person"), "aria-haspopup": "menu" }, icon("more"));
    options.addEventListener("click", () => menu(options, this.options()));
    const close = h("button", { class: "round only-wide", type: "button", "aria-label": `${t("close")}: ${fullName(this.person)}`, onclick: onClose }, icon("close"));
    return h("header", { class: "head" }, avatar(this.person), h("div", { class: "who" }, h("h2", {}, fullName(this.person)), this.status), options, close);
  }

  options() {
    const { blocked } = this.person;
    return [
      [t("openLink"), () => linkForm(this.id)],
      [blocked ? t("unblock") : t("block"), () => act(this.id, "block", { blocked: !blocked })],
    ];
  }

  /** What happens while the chat is being read comes after what was read, which may be older. */
  whenLoaded(act) {
    if (this.early) this.early.push(act);
    else act();
  }

  async load() {
    this.early = [];
    const chat = await get(`people/${this.id}`);
    this.messages = new Map(chat.messages.map((message) => [message.message_id, message]));
    this.log.replaceChildren();
    this.lastDay = null;
    for (const message of chat.messages) this.append(message);
    this.composer.setKeyboard(chat.keyboard);
    this.composer.commands = chat.commands;
    const { early } = this;
    this.early = null;
    for (const act of early) act();
    this.refresh();
    this.toEnd();
  }

  /** The newest message stays in sight when pictures load or the keyboard opens, unless one reads above. */
  followEnd() {
    this.atEnd = true;
    this.log.addEventListener("scroll", () => this.onScroll());
    this.log.addEventListener("load", () => this.atEnd && this.toEnd(), true);
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.log);
  }

  /** Only a person scrolls away from the end; a picture or keyboard that changes the sizes does not. */
  onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    const sizes = `${scrollHeight} ${clientHeight}`;
    if (scrollHeight - scrollTop - clientHeight < 60) this.atEnd = true;
    else if (sizes === this.sizes) this.atEnd = false;
    this.sizes = sizes;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.sizes = `${this.log.scrollHeight} ${this.log.clientHeight}`;
    this.atEnd = true;
  }

  async reloadCommands() {
    this.composer.commands = (await get(`people/${this.id}`)).commands;
    this.refresh();
  }

  /** The part that depends on whether the person has started or blocked the bot. */
  refresh() {
    const { started, blocked } = this.person;
    this.status.textContent = blocked ? t("blocked") : whoIs(this.person);
    this.log.classList.toggle("quiet", !started && this.messages.size === 0);
    if (blocked) this.foot.replaceChildren(this.bigButton(t("unblock"), () => act(this.id, "block", { blocked: false })));
    else if (!started) this.foot.replaceChildren(this.welcome());
    else if (!this.foot.contains(this.composer.element)) this.foot.replaceChildren(this.composer.element);
    this.composer.refresh();
  }

  welcome() {
    const open = h("button", { class: "quiet-button", type: "button", onclick: () => linkForm(this.id) }, t("haveLink"));
    return h("div", { class: "welcome" }, h("p", { class: "lead" }, t("noChat")), h("p", {}, t("noChatMore")),
      this.bigButton(t("start"), () => act(this.id, "say", { text: "/start" })), open);
  }

  bigButton(words, onclick) {
    return h("button", { class: "big", type: "button", onclick }, words);
  }

  show(message) {
    const known = this.log.querySelector(`[data-message="${message.message_id}"]`);
    this.messages.set(message.message_id, message);
    if (message.deleted) known?.remove();
    else if (known) this.replace(known, message);
    else this.append(message, true);
  }

  append(message, isNew = false) {
    const { atEnd } = this;
    const today = day(message.date);
    if (today !== this.lastDay) this.log.append(h("p", { class: "day" }, today));
    this.lastDay = today;
    const drawn = bubble(message, this.doings());
    drawn.classList.toggle("new", isNew);
    this.log.append(drawn);
    if (message.by_bot) this.setTyping(false);
    if (atEnd || !message.by_bot) this.toEnd();
  }

  /** An edited bubble keeps the focus where it was, so that toggling by keyboard works. */
  replace(known, message) {
    const focused = [...known.querySelectorAll("button, a")].indexOf(document.activeElement);
    const { atEnd } = this;
    const drawn = bubble(message, this.doings());
    known.replaceWith(drawn);
    if (focused >= 0) drawn.querySelectorAll("button, a")[focused]?.focus();
    if (atEnd) this.toEnd();
  }

  doings() {
    return {
      link: (address) => followLink(this.id, address),
      more: (message, button) => messageMenu(this, message, button),
      tap: (message, button, key) => this.tap(message, button, key),
    };
  }

  async tap(message, button, key) {
    if (button.url) return followLink(this.id, button.url);
    if (button.copy_text) {
      await navigator.clipboard?.writeText(button.copy_text.text);
      return showToast(this, t("copied"));
    }
    if (!button.callback_data) return undefined;
    key.classList.add("waiting");
    setTimeout(() => key.classList.remove("waiting"), 5000);
    return act(this.id, "tap", { message_id: message.message_id, data: button.callback_data });
  }

  toast(text, isAlert) {
    for (const key of this.log.querySelectorAll(".waiting")) key.classList.remove("waiting");
    if (text) showToast(this, text, isAlert);
  }

  setTyping(isTyping) {
    clearTimeout(this.typing);
    if (isTyping) this.typing = setTimeout(() => this.setTyping(false), 5000);
    this.status.classList.toggle("typing", isTyping);
    this.status.textContent = isTyping ? t("typing") : this.person.blocked ? t("blocked") : whoIs(this.person);
  }
}
