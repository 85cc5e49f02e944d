import { h } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

/**
 * Text with its entities as elements. Offsets count UTF-16 units, as JavaScript's strings do;
 * entities nest, so the outermost is drawn first and draws what is inside it.
 */
export function formatted(text, entities = [], onLink = () => {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return piece(text, sorted, 0, text.length, onLink);
}

function piece(text, entities, start, end, onLink) {
  const nodes = [];
  let at = start;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const last = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at || entity.offset >= end) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = entities.slice(index + 1).filter((other) => other.offset < last);
    const children = piece(text, inner, entity.offset, last, onLink);
    nodes.push(element(entity, text.slice(entity.offset, last), children, onLink));
    // A quotation ends its own line: the line break after it would show as an empty one.
    at = BLOCKS.has(entity.type) && text[last] === "\n" ? last + 1 : last;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function element(entity, words, children, onLink) {
  if (entity.type === "text_link") return link(entity.url, children, onLink);
  if (entity.type === "url") return link(words.includes("://") ? words : `https://${words}`, children, onLink);
  if (entity.type === "bot_command") return h("button", { class: "command", type: "button", onclick: () => onLink(words) }, words);
  if (entity.type === "spoiler") return spoiler(children);
  return h(TAGS[entity.type] ?? "span", {}, children);
}

function link(address, children, onLink) {
  const open = (event) => {
    event.preventDefault();
    onLink(address);
  };
  return h("a", { href: address, rel: "noreferrer noopener", onclick: open }, children);
}

function spoiler(children) {
  const show = (event) => event.currentTarget.classList.add("shown");
  return h("span", { class: "spoiler", tabindex: "0", onclick: show, onfocus: show }, children);
}
