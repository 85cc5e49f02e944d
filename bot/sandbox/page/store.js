import { get } from "./api.js";
import { showTimesIn, t } from "./words.js";

/** What the page knows; views redraw when told that their part has changed. */
export const store = {
  bot: null,
  people: new Map(),
  hints: [],
  violations: [],
  clock: { offset_seconds: 0, moves_bot: false },
  unread: new Map(),
  open: [],
};

export const byRole = (role) => [...store.people.values()].find((person) => person.role === role);

export async function readState() {
  const state = await get("state");
  store.bot = state.bot;
  store.hints = state.hints;
  store.clock = state.clock;
  showTimesIn(state.clock.zone);
  store.violations = state.violations;
  store.people = new Map(state.people.map((person) => [person.id, person]));
}

/** The chats that were open last time, or as many of the first as fit. */
export function chooseOpen() {
  const kept = JSON.parse(localStorage.getItem("open") ?? "[]").filter((id) => store.people.has(id));
  const fit = Math.max(1, Math.min(3, Math.floor(innerWidth / 420)));
  store.open = kept.length ? kept : [...store.people.keys()].slice(0, fit);
}

export function keepOpen() {
  localStorage.setItem("open", JSON.stringify(store.open));
}

export const fullName = (person) => `${person.first_name} ${person.last_name}`.trim();
/** The role and, of whom the page knows more, a word or two of it. */
export const whoIs = (person) => [t(person.role || "guest"), person.about].filter(Boolean).join(" · ");
export const initials = (person) => `${person.first_name.slice(0, 1)}${person.last_name.slice(0, 1)}`.toUpperCase();
export const isNarrow = () => matchMedia("(max-width: 720px)").matches;
