import { h, icon } from "./dom.js";
import { formatted } from "./entities.js";
import { t, time } from "./words.js";

/** One message as it looks on a phone. `does` is what can be done with it: link, tap, more. */
export function bubble(message, does) {
  const side = message.by_bot ? "theirs" : "ours";
  const body = h("div", { class: `body ${message.sticker ? "bare" : ""}` }, origin(message), attachment(message), words(message, does), foot(message));
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

function attachment(message) {
  if (message.photo) return photo(message.photo.at(-1));
  if (message.document) return file(message.document);
  if (message.voice) return h("p", { class: "voice" }, wave(), ` ${message.voice.duration} ${t("seconds")}`);
  if (message.sticker) return h("p", { class: "sticker" }, message.sticker.emoji);
  if (message.contact) return contact(message.contact);
  return null;
}

function photo(size) {
  const address = `/sandbox/files/${size.file_id}`;
  return h("a", { class: "photo", href: address, target: "_blank", rel: "noopener" },
    h("img", { src: address, alt: t("photo"), width: size.width, height: size.height }));
}

function file(document) {
  const size = document.file_size < 1024 ? `${document.file_size} B` : `${Math.round(document.file_size / 1024)} KB`;
  return h("a", { class: "file", href: `/sandbox/files/${document.file_id}`, download: document.file_name },
    h("span", { class: "disc" }, icon("file")),
    h("span", {}, h("strong", {}, document.file_name), h("small", {}, size)));
}

function contact(card) {
  return h("p", { class: "file" }, h("span", { class: "disc" }, card.first_name.slice(0, 1)),
    h("span", {}, h("strong", {}, `${card.first_name} ${card.last_name ?? ""}`), h("small", {}, card.phone_number)));
}

function wave() {
  const bars = [5, 9, 14, 8, 12, 16, 10, 6, 11, 15, 9, 5];
  return h("span", { class: "wave", role: "img", "aria-label": t("voice") }, bars.map((height) => h("i", { style: `height:${height}px` })));
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
