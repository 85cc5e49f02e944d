import { act } from "./api.js";
import { menu } from "./dom.js";
import { note } from "./notes.js";
import { choosePerson } from "./people.js";
import { fullName, store } from "./store.js";
import { t } from "./words.js";

/** A link or a command in a chat: the bot's own open here, others are only named. */
export async function followLink(person, address) {
  if (address.startsWith("/")) return act(person, "say", { text: address });
  if (isShare(address)) return choosePerson(t("forwardTo"), person, (to) => pass(person, "share", { link: address }, to));
  const answer = await act(person, "open", { link: address });
  if (answer?.outside) note(`${t("outside")} ${address}`);
  return answer;
}

function parsed(address) {
  try {
    const url = new URL(address.includes("://") ? address : `https://${address}`);
    return ["t.me", "telegram.me"].includes(url.hostname) ? url : null;
  } catch {
    return null;
  }
}

const isShare = (address) => /^\/share(\/url)?\/?$/.test(parsed(address)?.pathname ?? "");
const isOurs = (address) => parsed(address)?.pathname.slice(1).toLowerCase() === store.bot.username.toLowerCase();

/** The links to the bot in a message's words and on its buttons. */
function botLinks(message) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const words = entities.map(({ type, url, offset, length }) => (type === "url" ? text.slice(offset, offset + length) : url));
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat().map(({ url }) => url);
  return [...new Set([...words, ...buttons])].filter((address) => address && isOurs(address));
}

async function pass(person, doing, facts, to) {
  if (await act(person, doing, { ...facts, to: to.id })) note(`${t("passed")} ${fullName(to)}`);
}

/** Somebody else on this page opens the link, in their own chat. */
function openAs(person, link) {
  choosePerson(t("openAs"), person, (other) => {
    document.dispatchEvent(new CustomEvent("open-chat", { detail: other.id }));
    followLink(other.id, link);
  });
}

export function messageMenu(column, message, button) {
  const items = [];
  const { message_id } = message;
  const text = message.text ?? message.caption;
  if (!message.by_bot && message.text) items.push([t("edit"), () => column.composer.edit(message)]);
  items.push([t("forwardTo"), () => choosePerson(t("forwardTo"), column.id, (to) => pass(column.id, "forward", { message_id }, to))]);
  const links = botLinks(message);
  for (const link of links) {
    const which = links.length > 1 ? `: ${link.replace(/^.*start=/, "").slice(0, 12)}` : "";
    items.push([`${t("openAs")}${which}`, () => openAs(column.id, link)]);
  }
  if (!message.local) items.push([t("forwardBot"), () => act(column.id, "forward", { message_id })]);
  if (text) items.push([t("copy"), () => navigator.clipboard?.writeText(text)]);
  menu(button, items);
}
