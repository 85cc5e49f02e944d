import { attachment } from "./attachments.js";
import { h, icon } from "./dom.js";
import { formatted } from "./entities.js";
import { t, time } from "./words.js";

/** One message as it looks on a phone. `does` is what can be done with it: link, tap, more. */
export function bubble(message, does) {
  const side = message.by_bot ? "theirs" : "ours";
  const body = h("div", { class: `body ${message.sticker || message.video_note ? "bare" : ""}` }, origin(message), attachment(message), words(message, does), foot(message));
  const more = h("button", {
    class: "more", type: "button", "aria-label": t("actions"), "aria-haspopup": "menu",
    onclick: (event) => does.more(message, event.currentTarget),
  }, icon("more"));
  const keys = inlineKeyboard(message, does);
  const label = `${message.by_bot ? t("bot") : t("you")}, ${time(message.date)}`;
  return h("article", { class: `bubble ${side} ${message.local ? "local" : ""} ${keys ? "has-keys" : ""}`, "data-message": message.message_id, "aria-label": label },
    h("div", { class: "line" }, body, more), keys);
}

function origin(message) {
  const from = message.forward_origin?.sender_user;
  const parts = [];
  if (message.passed_on_by) parts.push(`${t("passedOn")} ${message.passed_on_by}`);
  if (from && !message.passed_on_by) parts.push(`${t("forwarded")} ${from.first_name} ${from.last_name ?? ""}`.trim());
  if (message.local) parts.push(t("local"));
  const quoted = message.reply_to_message;
  return [
    parts.length ? h("p", { class: "origin" }, parts.join(" · ")) : null,
    quoted ? h("p", { class: "quoted" }, quoted.text ?? quoted.caption ?? "…") : null,
  ];
}

function words(message, does) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  const entities = message.entities ?? message.caption_entities;
  return h("div", { class: "words", dir: "auto" }, formatted(text, entities, does.link));
}

function foot(message) {
  const edited = message.edit_date && !message.by_bot ? `${t("edited")} ` : "";
  return h("time", { class: "foot", datetime: new Date(message.date * 1000).toISOString() }, `${edited}${time(message.date)}`);
}

function inlineKeyboard(message, does) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return h("div", { class: "keys" }, rows.map((row) => h("div", { class: "row" }, row.map((button) => key(message, button, does)))));
}

function key(message, button, does) {
  const mark = button.url ? "↗" : button.copy_text ? "⧉" : "";
  const press = (event) => does.tap(message, button, event.currentTarget);
  return h("button", { class: `key ${button.style ?? ""}`, type: "button", onclick: press, title: button.url },
    h("span", {}, button.text), mark ? h("small", { "aria-hidden": "true" }, mark) : null);
}
