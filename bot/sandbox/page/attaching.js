import { act, upload } from "./api.js";
import { dialog, h } from "./dom.js";
import { note } from "./notes.js";
import { store } from "./store.js";
import { t } from "./words.js";

const STICKERS = ["👍", "🙂", "🎉", "🤔"];
const ACCEPTS = { photo: "image/png,image/jpeg", document: "", audio: "audio/*", video: "video/*", video_note: "video/*" };
const VOICE_SECONDS = 3;

/** What a phone can attach, as tiles of a menu; `takeWords` gives what is typed, as the caption. */
export function attachments(person, takeWords) {
  const files = Object.keys(ACCEPTS).map((kind) => [t(kind), () => pick(person, kind, takeWords), kind]);
  return [
    ...files,
    [t("voice"), () => sendVoice(person), "voice"],
    [t("place"), () => placeForm(person), "place"],
    [t("contact"), () => act(person, "contact", {}), "contact"],
    ...STICKERS.map((emoji) => [emoji, () => act(person, "sticker", { emoji }), null, `${t("sticker")} ${emoji}`]),
  ];
}

function pick(person, kind, takeWords) {
  const chosen = h("input", { type: "file", accept: ACCEPTS[kind] });
  chosen.addEventListener("change", async () => {
    const [file] = chosen.files;
    if (!file) return;
    const caption = kind === "video_note" ? "" : takeWords();
    upload(person, file, kind, { ...(await measured(file, kind)), ...(caption && { caption }) });
  });
  chosen.click();
}

/** What a phone knows of a sound or video that it sends; nothing if this browser cannot read it. */
async function measured(file, kind) {
  if (!/audio|video/.test(kind)) return {};
  const element = document.createElement(kind === "audio" ? "audio" : "video");
  element.preload = "metadata";
  element.src = URL.createObjectURL(file);
  const known = await new Promise((done) => {
    element.addEventListener("loadedmetadata", () => done(true));
    element.addEventListener("error", () => done(false));
  });
  URL.revokeObjectURL(element.src);
  if (!known) return {};
  const { duration, videoWidth: width = 0, videoHeight: height = 0 } = element;
  return { duration: Number.isFinite(duration) ? Math.round(duration) : 0, width, height, length: width };
}

function sendVoice(person) {
  return upload(person, new File([hum()], "voice.ogg", { type: "audio/ogg" }), "voice", { duration: VOICE_SECONDS });
}

/** A hum of 8,000 samples a second in a WAV file: nobody need speak to try a voice message. */
function hum() {
  const rate = 8000;
  const samples = Uint8Array.from({ length: rate * VOICE_SECONDS }, (_, at) => 128 + 24 * Math.sin(at / 6) * Math.sin(at / 900));
  const head = new DataView(new ArrayBuffer(44));
  const words = (at, text) => [...text].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  words(0, "RIFF"); head.setUint32(4, 36 + samples.length, true); words(8, "WAVEfmt ");
  head.setUint32(16, 16, true); head.setUint16(20, 1, true); head.setUint16(22, 1, true);
  head.setUint32(24, rate, true); head.setUint32(28, rate, true); head.setUint16(32, 1, true); head.setUint16(34, 8, true);
  words(36, "data"); head.setUint32(40, samples.length, true);
  return new Blob([head, samples]);
}

function placeForm(person) {
  const { latitude, longitude } = store.people.get(person);
  const field = h("input", { name: "place", required: true, inputmode: "text", value: `${latitude}, ${longitude}`, "aria-label": t("coordinates"), autocomplete: "off" });
  const submit = (event) => {
    event.preventDefault();
    const [north, east] = field.value.split(/[,;\s]+/).map(Number);
    box.close();
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) act(person, "location", { latitude: north, longitude: east });
    else note(t("noPlace"));
  };
  const form = h("form", { class: "form", onsubmit: submit }, h("label", {}, h("span", {}, t("coordinates")), field), h("button", { class: "big" }, t("send")));
  const box = dialog(t("place"), form);
}
