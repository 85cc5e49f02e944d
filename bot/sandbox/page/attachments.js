import { h, icon } from "./dom.js";
import { note } from "./notes.js";
import { t } from "./words.js";

const DRAW = { photo, video, video_note: round, audio, voice, document: file, sticker, contact, location: place };

/** What a message carries besides its words: a file, a card, a place. */
export function attachment(message) {
  const kind = Object.keys(DRAW).find((name) => message[name]);
  return kind ? DRAW[kind](message[kind]) : null;
}

const address = (stored) => `/sandbox/files/${stored.file_id}`;
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function photo(sizes) {
  const { width, height } = sizes.at(-1);
  const source = address(sizes.at(-1));
  return h("a", { class: "photo", href: source, target: "_blank", rel: "noopener" },
    h("img", { src: source, alt: t("photo"), width, height }));
}

function download(stored, name, ...about) {
  return h("a", { class: "name", href: address(stored), download: name },
    h("strong", {}, name), h("small", {}, about.filter(Boolean).join(" · ")));
}

function file(document) {
  const name = document.file_name || t("document");
  const link = download(document, name, size(document.file_size));
  link.classList.add("file");
  const words = h("span", {}, ...link.childNodes);
  link.replaceChildren(h("span", { class: "disc" }, icon("file")), words);
  return link;
}

/** A video that this browser cannot show is a file to keep. */
function video(clip) {
  const { width, height } = clip;
  const screen = h("video", { class: "video", src: address(clip), controls: true, preload: "metadata", width: width || null, height: height || null, "aria-label": t("video") });
  screen.addEventListener("error", () => screen.replaceWith(file({ ...clip, file_name: clip.file_name || t("video") })));
  return screen;
}

function round(clip) {
  const screen = video({ ...clip, file_name: t("video_note"), width: 0, height: 0 });
  screen.classList.add("round-video");
  return screen;
}

function audio(song) {
  const name = song.title ? [song.performer, song.title].filter(Boolean).join(" — ") : song.file_name || t("audio");
  return h("div", { class: "file" }, player(song, name), download(song, name, minutes(song.duration), size(song.file_size)));
}

function voice(said) {
  return h("div", { class: "file" }, player(said, t("voice")), wave(), h("small", {}, minutes(said.duration)));
}

function player(stored, name) {
  const sound = new Audio();
  sound.preload = "none";
  sound.src = address(stored);
  const draw = () => button.replaceChildren(icon(sound.paused ? "play" : "pause"));
  const toggle = () => (sound.paused ? sound.play().catch(() => note(t("cannotPlay"))) : sound.pause());
  const button = h("button", { class: "disc", type: "button", "aria-label": `${t("play")}: ${name}`, onclick: toggle }, icon("play"));
  for (const event of ["play", "pause", "ended"]) sound.addEventListener(event, draw);
  return button;
}

function wave() {
  const bars = [5, 9, 14, 8, 12, 16, 10, 6, 11, 15, 9, 5];
  return h("span", { class: "wave", role: "img", "aria-label": t("voice") }, bars.map((height) => h("i", { style: `height:${height}px` })));
}

function sticker({ emoji }) {
  return h("p", { class: "sticker" }, emoji);
}

function contact(card) {
  return h("p", { class: "file" }, h("span", { class: "disc" }, card.first_name.slice(0, 1)),
    h("span", {}, h("strong", {}, `${card.first_name} ${card.last_name ?? ""}`), h("small", {}, card.phone_number)));
}

function place({ latitude, longitude }) {
  return h("p", { class: "file" }, h("span", { class: "disc" }, icon("place")),
    h("span", {}, h("strong", {}, t("place")), h("small", {}, `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`)));
}
