// Stores the whole site for when there is no network, and says truthfully how that stands.
// The words stand after @, in every language, when the site is packaged.
const WORDS = "@words";

// So many milliseconds the browser may take to store the site, to answer, and to change the version.
const PATIENCE = 60_000;
// A reader who is busy is not disturbed; so many milliseconds later it is looked again.
const AGAIN = 1_000;

const page = document.documentElement;
const root = new URL("../", import.meta.url);
const line = document.createElement("p");
line.id = "offline";
line.className = "page note";

const wordsOf = (lang) => WORDS[lang] ?? Object.values(WORDS)[0];

// What is said: a name of the words, and what its button does; and the text of it, which a translator may
// have put elsewhere.
let said;
let shown;
function say(name, action) {
  said = [name, action];
  const words = wordsOf(page.lang);
  // A button stays the same under the reader's hand.
  if (shown === words[name]) return;
  shown = words[name];
  // Only what wants an answer is news to who is reading. All of it is found as what it is.
  line.role = "status";
  line.setAttribute("aria-live", action ? "polite" : "off");
  line.replaceChildren(words[name]);
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.change;
    button.addEventListener("click", () => said[1]());
    line.append(" ", button);
  }
  if (!line.isConnected) document.body.append(line);
}
try {
  new MutationObserver(() => said && say(...said)).observe(page, { attributeFilter: ["lang"] });
} catch (error) {
  // What is said stays in the language in which it was said.
  console.warn(error);
}

// Why not all is stored, by the codes in the messages of workers.
const REASONS = { refused: true, altered: true, incomplete: true };

// Whether all is stored, or else why not. Workers of other versions may know other reasons.
function ask(worker) {
  const answer = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("is all there?", [port2]);
  });
  return answer.then((it) => (it === true ? "ready" : Object.hasOwn(REASONS, it) ? it : "refused"));
}

// A version that is stored waits until the reader changes to it, here or in another window.
function offer(worker) {
  say("newer", () => {
    changes.isAsked = changes.isExpected = true;
    // The page is left as soon as it is answered by the new version.
    setTimeout(say, PATIENCE, "held");
    try {
      worker.postMessage("change");
    } catch (error) {
      console.warn(error);
      say("held");
    }
  });
}

async function settle(registration) {
  const { active } = registration;
  if (changes.isDue) return;
  if (registration.waiting && active) return offer(registration.waiting);
  if (!active) return;
  const late = setTimeout(say, PATIENCE, "unknown");
  const name = await ask(active).catch(() => "unknown");
  clearTimeout(late);
  // What has happened meanwhile has been announced already.
  if (active === registration.active && !registration.waiting && !changes.isDue) say(name);
}

function watch(registration, worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" || worker.state === "activated") settle(registration);
    // Nothing could be stored; what was stored before goes on working. The worker may have sent the reason.
    if (worker.state === "redundant" && !registration.active && !Object.hasOwn(REASONS, said?.[0])) say("refused");
  });
}

// A message of a worker: that something is missing by now, or why nothing could be stored.
function onMessage(registration, { offline: what }) {
  if (what === "missing") settle(registration);
  if (Object.hasOwn(REASONS, what) && !registration.active) say(what);
}

// Chromium asks the network for what a link saves, past the worker: what is stored is saved from here.
const BEGUN = 120_000;
async function save(link) {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
  const copy = document.createElement("a");
  copy.href = URL.createObjectURL(await answer.blob());
  copy.download = link.pathname.split("/").pop();
  copy.click();
  // The browser may ask the reader first; what it has begun to read by then it holds.
  setTimeout(() => URL.revokeObjectURL(copy.href), BEGUN);
}
function onClick(event) {
  const link = event.target.closest?.("a[download]");
  if (!link || event.defaultPrevented || !navigator.serviceWorker.controller) return;
  event.preventDefault();
  // Where it cannot be had from here, the browser may know a way, or says why not. The events of a link that is in
  // no page do not come here.
  save(link).catch(() => link.cloneNode().click());
}

// Whether another worker that answers this page is another version, whether the reader has asked for it
// here, and whether the page is about to be left for it.
const changes = { isExpected: false, isAsked: false, isDue: false };

// A dialog that is open, or something that is typed, would be lost.
function isBusy() {
  const field = document.activeElement;
  const isTyping = field?.matches("textarea, input:not([type=checkbox], [type=radio])") && field.value;
  return Boolean(isTyping || document.querySelector("dialog[open]"));
}

// What another window has changed to, this one follows when its reader is free.
function change() {
  if (changes.isAsked || !isBusy()) return location.reload();
  changes.isDue = true;
  say("newer", () => location.reload());
  setTimeout(change, AGAIN);
}

// Why nothing can be stored where no worker can be had.
async function reasonFor(script) {
  if (!isSecureContext) return "insecure";
  const answer = navigator.serviceWorker && (await fetch(script, { cache: "no-cache" }).catch(() => ({ ok: false })));
  return answer?.ok === false ? "incomplete" : "refused";
}

const address = new URL("sw.js", root).href;
const silence = setTimeout(() => said || say("unknown"), PATIENCE);
// Not at the top level, where WebKit goes round for ever if the page is left meanwhile.
async function begin() {
  const workers = navigator.serviceWorker;
  const policy = globalThis.trustedTypes?.createPolicy("qst-explorer", { createScriptURL: () => address });
  changes.isExpected = Boolean(workers.controller);
  addEventListener("click", onClick);
  workers.addEventListener("controllerchange", () => {
    if (changes.isExpected) change();
    changes.isExpected = true;
  });
  const options = { scope: root.href, updateViaCache: "none" };
  const registration = await workers.register(policy?.createScriptURL(address) ?? address, options);
  workers.addEventListener("message", ({ data }) => onMessage(registration, data ?? {}));
  watch(registration, registration.installing);
  registration.addEventListener("updatefound", () => watch(registration, registration.installing));
  // What was stored an hour ago need not be there any more.
  addEventListener("offline", () => settle(registration));
  await settle(registration);
}
begin().catch(async (error) => {
  console.warn(error);
  clearTimeout(silence);
  say(await reasonFor(address));
});
