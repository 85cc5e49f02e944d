import { act } from "./api.js";
import { menu } from "./dom.js";
import { note } from "./notes.js";
import { fullName, store } from "./store.js";
import { t } from "./words.js";

/** A link or a command in a chat: the bot's own open here, others are only named. */
export async function followLink(person, address) {
  if (address.startsWith("/")) return act(person, "say", { text: address });
  const answer = await act(person, "open", { link: address });
  if (answer?.outside) note(`${t("outside")} ${address}`);
  return answer;
}

export function messageMenu(column, message, button) {
  const items = [];
  const { message_id } = message;
  const text = message.text ?? message.caption;
  if (!message.by_bot && message.text) items.push([t("edit"), () => column.composer.edit(message)]);
  if (!message.local) items.push([t("forwardBot"), () => act(column.id, "forward", { message_id })]);
  if (text) items.push([t("copy"), () => navigator.clipboard?.writeText(text)]);
  for (const person of store.people.values()) {
    if (person.id !== column.id) {
      items.push([`${t("forwardTo")} ${fullName(person)}`, () => act(column.id, "forward", { message_id, to: person.id })]);
    }
  }
  menu(button, items);
}
