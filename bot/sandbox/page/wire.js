import { get, post } from "./api.js";
import { h } from "./dom.js";
import { fullName, store } from "./store.js";
import { t } from "./words.js";

const MOST = 200;
const TROUBLE = {
  calm: [],
  lost: [{ method: "*", fault: "cut_after", probability: 0.2 }],
  busy: [{ method: "*", fault: "500", probability: 0.2 }],
  limit: [{ method: "*", fault: "429", probability: 0.2, seconds: 2 }],
};
let list = null;
let withPolls = false;

/** Every call that the bot makes, newest first, with what it got. */
export function drawWire() {
  list = h("ol", { class: "calls", "aria-label": t("wire"), reversed: true });
  fill();
  const polls = h("input", { type: "checkbox", onchange: () => { withPolls = polls.checked; fill(); } });
  polls.checked = withPolls;
  return h("div", { class: "panel-body" }, violations(), trouble(), h("label", { class: "check" }, polls, t("polls")), list);
}

async function fill() {
  const calls = (await get("calls")).slice(-MOST);
  list.replaceChildren();
  calls.forEach(addCall);
}

export function addCall(call) {
  if (!list?.isConnected && list?.parentElement === null) return;
  if (call.method === "getUpdates" && !withPolls) return;
  list.prepend(drawCall(call));
  while (list.children.length > MOST) list.lastElementChild.remove();
}

function drawCall(call) {
  const person = store.people.get(Number(call.params.chat_id));
  const mark = call.fault ? `⚡ ${call.fault}` : call.status || "—";
  const good = call.status === 200 && !call.fault;
  return h("li", {}, h("details", {},
    h("summary", {},
      h("span", { class: `code ${good ? "good" : "bad"}` }, String(mark)),
      h("strong", {}, call.method), h("span", { class: "whom" }, person ? fullName(person) : ""),
      h("small", {}, `${(call.seconds * 1000).toFixed(1)} ms`)),
    h("h3", {}, t("wireParams")), h("pre", { tabindex: "0" }, pretty(call.params)),
    h("h3", {}, t("wireResult")), h("pre", { tabindex: "0" }, pretty(call.result))));
}

/** Forms carry objects as JSON texts; they are read here so that people can read them too. */
function pretty(value) {
  const open = (_key, inner) => {
    if (typeof inner !== "string" || !/^[[{]/.test(inner)) return inner;
    try {
      return JSON.parse(inner);
    } catch {
      return inner;
    }
  };
  return JSON.stringify(value, open, 2) ?? "";
}

function violations() {
  if (!store.violations.length) return null;
  return h("div", { class: "violations", role: "alert" }, h("strong", {}, t("violations")), h("ul", {}, store.violations.map((words) => h("li", {}, words))));
}

function trouble() {
  const choose = (event) => post("faults", { rules: TROUBLE[event.target.value] });
  const select = h("select", { onchange: choose }, Object.keys(TROUBLE).map((name) => h("option", { value: name }, t(name))));
  get("faults").then(({ rules }) => {
    select.value = Object.keys(TROUBLE).find((name) => TROUBLE[name][0]?.fault === rules[0]?.fault) ?? "calm";
  });
  return h("label", { class: "trouble" }, h("span", {}, t("faults")), select);
}
