import { post } from "./api.js";
import { h } from "./dom.js";
import { note } from "./notes.js";
import { store } from "./store.js";
import { day, secondsUntil, t, time } from "./words.js";

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Minutes after midnight: reminders come at nine. */
const MORNING = 9 * 60 + 1;
let face = null;

export const botSeconds = () => Date.now() / 1000 + store.clock.offset_seconds;

/** How far the clock stands from the real time, in the largest whole units. */
export function offsetWords() {
  const seconds = Math.round(store.clock.offset_seconds);
  if (!seconds) return "";
  const days = Math.trunc(seconds / DAY);
  const hours = Math.round((seconds - days * DAY) / 360) / 10;
  const parts = [days && `${days} ${t("days").slice(0, 1)}`, hours && `${hours} ${t("hours").slice(0, 1)}`].filter(Boolean);
  return `${seconds > 0 ? "+" : ""}${parts.join(" ")}`;
}

export function drawClock() {
  face = h("p", { class: "clock-face", "aria-live": "polite" });
  tick();
  const steps = [["plusHour", HOUR], ["plusDay", DAY], ["plus3", 3 * DAY]].map(([name, seconds]) =>
    h("button", { class: "step", type: "button", onclick: (event) => moveBy(seconds, event.currentTarget) }, t(name)));
  const morning = h("button", { class: "step wide", type: "button", onclick: (event) => moveBy(secondsUntil(MORNING, botSeconds()), event.currentTarget) }, t("morning"));
  const back = h("button", { class: "step wide", type: "button", onclick: (event) => moveTo(0, event.currentTarget) }, t("now"));
  return h("div", { class: "panel-body" }, h("p", { class: "muted" }, t("botTime")), face,
    h("div", { class: "steps" }, steps), morning, custom(), back,
    h("p", { class: "muted" }, t(store.clock.moves_bot ? "clockMore" : "clockAlone")));
}

function custom() {
  const amount = h("input", { type: "number", value: "7", step: "any", required: true, "aria-label": t("moveBy") });
  const unit = h("select", { "aria-label": t("moveBy") }, h("option", { value: DAY }, t("days")), h("option", { value: HOUR }, t("hours")));
  const submit = (event) => {
    event.preventDefault();
    moveBy(Number(amount.value) * Number(unit.value), event.submitter);
  };
  return h("form", { class: "custom", onsubmit: submit }, h("span", {}, t("moveBy")), amount, unit, h("button", { class: "step" }, t("move")));
}

const moveBy = (seconds, button) => moveTo(store.clock.offset_seconds + seconds, button);

async function moveTo(offset, button) {
  button.disabled = true;
  if (store.clock.moves_bot) note(t("moving"));
  try {
    await post("clock", { offset_seconds: offset });
  } catch (error) {
    note(`${t("failed")} ${error.message}`);
  }
  button.disabled = false;
  button.focus();
}

export function tick() {
  if (face) face.textContent = `${day(botSeconds())}, ${time(botSeconds())}${offsetWords() ? ` (${offsetWords()})` : ""}`;
}
