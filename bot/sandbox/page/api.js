import { note } from "./notes.js";
import { t } from "./words.js";

async function ask(path, options) {
  const response = await fetch(`/sandbox/${path}`, options);
  if (!response.ok) throw new Error((await response.text()) || response.statusText);
  return response.json();
}

export const get = (path) => ask(path);

export const post = (path, facts = {}) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(facts) });

/** What a person does; a refusal is shown, not thrown, and gives null. */
export async function act(person, doing, facts) {
  try {
    return await post(`people/${person}/${doing}`, facts);
  } catch (error) {
    note(`${t("failed")} ${error.message}`);
    return null;
  }
}

/** A file as one of Telegram's kinds, with what the phone knows of it. */
export async function upload(person, file, as, facts = {}) {
  const form = new FormData();
  form.append("file", file);
  for (const [name, value] of Object.entries({ as, ...facts })) form.append(name, value);
  try {
    await ask(`people/${person}/file`, { method: "POST", body: form });
  } catch (error) {
    note(`${t("failed")} ${error.message}`);
  }
}

/** Live events; after a break the page is told to read everything again. */
export function listen(onEvent, onAgain) {
  let broken = false;
  const source = new EventSource("/sandbox/events");
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  source.onopen = () => {
    if (broken) onAgain();
    broken = false;
  };
  source.onerror = () => {
    if (!broken) note(t("offline"));
    broken = true;
  };
}
