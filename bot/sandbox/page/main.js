import { listen } from "./api.js";
import { drawClock, offsetWords, tick } from "./clock.js";
import { Column } from "./column.js";
import { h, icon } from "./dom.js";
import { drawHints } from "./hints.js";
import { closePanel, isShown, togglePanel } from "./panel.js";
import { addPerson, avatar, choosePerson } from "./people.js";
import { chooseOpen, fullName, isNarrow, keepOpen, readState, store } from "./store.js";
import { addCall, drawWire } from "./wire.js";
import { language, switchLanguage, t } from "./words.js";

const columns = new Map();
const place = document.getElementById("columns");
const tabs = document.getElementById("tabs");
const TABS_ON_A_PHONE = 3;
const offset = h("span", { class: "offset" });

function drawBar() {
  const opener = (name, symbol, draw, extra = null) => {
    const button = h("button", { class: "tool", type: "button", "aria-expanded": "false", "aria-controls": "panel", "aria-label": t(name), "data-panel": name }, icon(symbol), h("span", { class: "label" }, t(name)), extra);
    button.addEventListener("click", () => togglePanel(name, draw, button));
    return button;
  };
  document.getElementById("bar").replaceChildren(
    h("img", { class: "logo", src: "/page/icon.svg", alt: "" }),
    h("div", { class: "brand" }, h("h1", {}, store.bot.first_name), h("p", {}, `@${store.bot.username} · ${t("subtitle")}`)),
    store.hints.length ? opener("hints", "hints", () => drawHints(openChat)) : "",
    opener("clock", "clock", drawClock, offset),
    opener("wire", "wire", drawWire),
    h("button", { class: "tool plain", type: "button", lang: t("other"), "aria-label": t("language"), title: t("language"), onclick: switchLanguage }, t("other").toUpperCase()));
}

function drawTabs() {
  const focused = document.activeElement?.dataset?.tab;
  const everybody = [...store.people.values()];
  const items = everybody.filter(hasTab).map((person) => {
    const unread = store.unread.get(person.id);
    const isOpen = isNarrow() ? store.open[0] === person.id : store.open.includes(person.id);
    return h("button", { class: "tab", type: "button", "data-tab": person.id, "aria-pressed": String(isOpen), title: fullName(person), onclick: () => toggle(person.id, isOpen) },
      avatar(person), h("span", {}, person.first_name, h("small", {}, t(person.role || "guest"))), unread ? h("b", { "aria-label": `${unread} ${t("newOnes")}` }, String(unread)) : null);
  });
  const others = everybody.filter((person) => person.aside);
  tabs.setAttribute("aria-label", t("people"));
  tabs.replaceChildren(...items, h("span", { class: "tab-tools" }, others.length ? moreTab(others) : addTab()));
  tabs.querySelector(`[data-tab="${focused}"]`)?.focus();
}

function addTab() {
  return h("button", { class: "tab add", type: "button", "aria-label": t("add"), title: t("add"), onclick: addSomebody }, icon("plus"));
}

function addSomebody() {
  addPerson((person) => {
    store.people.set(person.id, person);
    openChat(person.id);
  });
}

/** Those without a tab, in a list; there, too, somebody can be added. */
function moreTab(others) {
  const open = () => choosePerson(t("othersTitle"), null, ({ id }) => openChat(id), others, [t("add"), addSomebody]);
  return h("button", { class: "tab others", type: "button", "aria-haspopup": "dialog", title: t("othersTitle"), onclick: open }, `${t("others")} ${others.length}`);
}

/** Of those who stand aside: whoever has news, or whose chat is at hand. */
function hasTab({ id, aside }) {
  const atHand = isNarrow() ? store.open.slice(0, TABS_ON_A_PHONE) : store.open;
  return !aside || store.unread.has(id) || atHand.includes(id);
}

function toggle(id, isOpen) {
  if (isNarrow() || !isOpen) return openChat(id);
  return closeChat(id);
}

async function openChat(id) {
  const isThere = store.open.includes(id);
  if (isNarrow()) {
    closePanel();
    store.open = [id, ...store.open.filter((other) => other !== id)];
  } else if (!isThere) store.open = [...store.open, id];
  store.unread.delete(id);
  await drawColumns();
  columns.get(id)?.element.scrollIntoView({ inline: "nearest" });
  tabs.querySelector(`[data-tab="${id}"]`)?.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function closeChat(id) {
  store.open = store.open.filter((other) => other !== id);
  return drawColumns();
}

async function drawColumns() {
  keepOpen();
  drawTabs();
  for (const [id, column] of columns) {
    if (store.open.includes(id)) continue;
    column.element.remove();
    columns.delete(id);
  }
  const fresh = store.open.filter((id) => !columns.has(id)).map((id) => {
    const column = new Column(id, () => closeChat(id));
    columns.set(id, column);
    place.append(column.element);
    return column.load();
  });
  for (const [id, column] of columns) column.element.classList.toggle("front", id === store.open[0]);
  place.dataset.empty = store.open.length ? "" : t("empty");
  await Promise.all(fresh);
}

const ON = {
  message({ person_id, message }) {
    const column = columns.get(person_id);
    column?.whenLoaded(() => column.show(message));
    const hidden = !column || (isNarrow() && store.open[0] !== person_id);
    if (!hidden || !message.by_bot || message.deleted || message.edit_date) return;
    store.unread.set(person_id, (store.unread.get(person_id) ?? 0) + 1);
    drawTabs();
  },
  keyboard({ person_id, keyboard }) {
    const column = columns.get(person_id);
    column?.whenLoaded(() => column.composer.setKeyboard(keyboard));
  },
  toast: ({ person_id, text, alert }) => columns.get(person_id)?.toast(text, alert),
  action: ({ person_id }) => columns.get(person_id)?.setTyping(true),
  commands: () => columns.forEach((column) => column.reloadCommands()),
  call: ({ call }) => isShown("wire") && addCall(call),
  violation: ({ text }) => store.violations.push(text),
  clock({ offset_seconds }) {
    store.clock.offset_seconds = offset_seconds;
    showClock();
  },
  person({ person }) {
    store.people.set(person.id, person);
    drawTabs();
    columns.get(person.id)?.refresh();
  },
};

function showClock() {
  offset.textContent = offsetWords();
  tick();
}

async function readAgain() {
  await readState();
  drawTabs();
  await Promise.all([...columns.values()].map((column) => column.load()));
}

await readState();
chooseOpen();
document.documentElement.lang = language;
document.title = `${store.bot.first_name} · ${t("title")}`;
drawBar();
showClock();
listen((event) => ON[event.type]?.(event), readAgain);
await drawColumns();
document.addEventListener("open-chat", ({ detail }) => openChat(detail));
setInterval(tick, 10_000);
matchMedia("(max-width: 720px)").addEventListener("change", drawColumns);
const first = document.querySelector('[data-panel="hints"]');
if (first && innerWidth > 1100 && !localStorage.getItem("greeted")) togglePanel("hints", () => drawHints(openChat), first, false);
localStorage.setItem("greeted", "yes");
document.documentElement.dataset.ready = "yes";
