/** An element with its attributes, listeners and children. Nothing is ever put in as markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "class") element.className = value;
  else element.setAttribute(name, value === true ? "" : value);
}

const PATHS = {
  send: "M3.4 20.4 21 12 3.4 3.6 3.4 10.2 15 12 3.4 13.8z",
  attach: "M16.5 6.5v10a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9.5a1.5 1.5 0 0 1-3 0V7.5",
  keyboard: "M4 6.5h16v11H4zM7.5 10h.01M11 10h.01M14.5 10h.01M8.5 14h7",
  slash: "M15 5 9 19",
  more: "M12 5.5h.01M12 12h.01M12 18.5h.01",
  close: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
  wire: "M4 8h13l-3-3M20 16H7l3 3",
  hints: "M12 3.5a6 6 0 0 0-3.5 10.9V17h7v-2.6A6 6 0 0 0 12 3.5zM9.5 20.5h5",
  file: "M7 3.5h6.5L18 8v12.5H7zM13.5 3.5V8H18",
  photo: "M4 6.5h4l1.5-2h5l1.5 2h4v12H4zM12 9.2a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z",
  document: "M7 3.5h6.5L18 8v12.5H7zM13.5 3.5V8H18",
  audio: "M9 17.5V5.5l9-2v11M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM18 14.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z",
  video: "M3.5 6.5h11v11h-11zM14.5 10.5l6-3v9l-6-3z",
  video_note: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM10 8.5v7l6-3.5z",
  voice: "M12 3.5a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.5",
  place: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  contact: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 6v12M15.5 6v12",
  edit: "m5 19 .8-3.6L16 5.2l2.8 2.8L8.6 18.2z",
};

/** A small drawing beside words; it says nothing of its own to a screen reader. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A modal dialog with a heading; Esc and a tap beside it close it. */
export function dialog(title, body, closing) {
  const heading = h("h2", { id: `title-${Math.random().toString(36).slice(2)}` }, title);
  const box = h("dialog", { class: "dialog", "aria-labelledby": heading.id }, heading, body);
  const back = document.activeElement;
  box.addEventListener("click", (event) => event.target === box && box.close());
  box.addEventListener("close", () => {
    box.remove();
    back?.focus?.();
    closing?.();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

/**
 * A menu at a button: arrows move, Esc closes, the focus comes back.
 * An item is its words, what it does, and perhaps an icon and a name for those who cannot see it.
 */
export function menu(button, items, look = "") {
  document.querySelector(".menu")?.remove();
  const list = h("div", { class: `menu ${look}`, role: "menu" });
  const close = () => {
    list.remove();
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
  };
  const outside = (event) => list.contains(event.target) || close();
  for (const [words, act, symbol, name] of items) {
    const choose = () => {
      close();
      button.focus();
      act();
    };
    list.append(h("button", { type: "button", role: "menuitem", "aria-label": name, onclick: choose }, symbol ? icon(symbol) : null, words));
  }
  list.addEventListener("keydown", (event) => moveInMenu(event, list, close, button));
  document.addEventListener("pointerdown", outside, true);
  document.body.append(list);
  place(list, button);
  button.setAttribute("aria-expanded", "true");
  list.firstElementChild?.focus();
}

function moveInMenu(event, list, close, button) {
  const items = [...list.children];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) items[(at + step + items.length) % items.length].focus();
  else if (event.key === "Escape" || event.key === "Tab") {
    close();
    button.focus();
  } else return;
  event.preventDefault();
}

function place(list, button) {
  const at = button.getBoundingClientRect();
  const size = list.getBoundingClientRect();
  const below = at.bottom + size.height + 8 < innerHeight;
  list.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
  list.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - size.height - 4)}px`;
}
