// Registers the service worker that stores the whole site for use without a network, and shows whether it has.
// Packaging replaces "@words" by the messages in every language.
const WORDS = "@words";

// The milliseconds that the browser may take to store the site, to answer, or to change to another version.
const TIMEOUT = 60_000;
// The milliseconds after which a page that waits for a busy reader looks again.
const RETRY = 1_000;

const page = document.documentElement;
const root = new URL("../", import.meta.url);
const line = document.createElement("p");
line.id = "offline";
line.className = "page note";

const wordsOf = (lang) => WORDS[lang] ?? Object.values(WORDS)[0];

// The message that is shown: the name of its words with the action of its button, and its text, which translators may
// have moved to other elements.
let said;
let shown;
function say(name, action) {
  said = [name, action];
  const words = wordsOf(page.lang);
  // The same message keeps its elements: the reader may be about to press its button.
  if (shown === words[name]) return;
  shown = words[name];
  // Only a message with a button is announced to screen readers; all of them can be found as a status.
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
  // The message then stays in its language when the reader changes that of the page.
  console.warn(error);
}

// Why not all is stored, by the codes in the messages of workers.
const REASONS = { refused: true, altered: true, incomplete: true };

// Asks a worker whether all is stored: `ready`, or the reason why not. Workers of other versions may know reasons that
// this script does not.
function ask(worker) {
  const answer = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("is all there?", [port2]);
  });
  return answer.then((it) => (it === true ? "ready" : Object.hasOwn(REASONS, it) ? it : "refused"));
}

// Offers the change to a newer version, which is stored and waits until a reader changes to it in any window.
function offer(worker) {
  say("newer", () => {
    changes.isAsked = changes.isExpected = true;
    // If the new version takes over, the page is reloaded before this message would be shown.
    setTimeout(say, TIMEOUT, "held");
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
  const late = setTimeout(say, TIMEOUT, "unknown");
  const name = await ask(active).catch(() => "unknown");
  clearTimeout(late);
  // If something else has happened meanwhile, its own message is shown already.
  if (active === registration.active && !registration.waiting && !changes.isDue) say(name);
}

function watch(registration, worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" || worker.state === "activated") settle(registration);
    // The site could not be stored; a version stored before goes on working. The worker may have sent the reason.
    if (worker.state === "redundant" && !registration.active && !Object.hasOwn(REASONS, said?.[0])) say("refused");
  });
}

// A message of a worker: that something is missing by now, or why nothing could be stored.
function onMessage(registration, { offline: what }) {
  if (what === "missing") settle(registration);
  if (Object.hasOwn(REASONS, what) && !registration.active) say(what);
}

// The milliseconds that a saved file is kept. Chromium requests the target of a download link from the network,
// not from the worker, so that stored files are saved from here.
const BEGUN = 120_000;
async function save(link) {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
  const copy = document.createElement("a");
  copy.href = URL.createObjectURL(await answer.blob());
  copy.download = link.pathname.split("/").pop();
  copy.click();
  // The browser may ask the reader where to save it first.
  setTimeout(() => URL.revokeObjectURL(copy.href), BEGUN);
}
function onClick(event) {
  const link = event.target.closest?.("a[download]");
  if (!link || event.defaultPrevented || !navigator.serviceWorker.controller) return;
  event.preventDefault();
  // If that fails, the browser follows the link itself, and says why it cannot. The click on the clone, which is in no
  // page, does not come here again.
  save(link).catch(() => link.cloneNode().click());
}

// Whether a new controller of this page is another version, whether the reader has asked for it here, and whether
// the page is about to be reloaded for it.
const changes = { isExpected: false, isAsked: false, isDue: false };

// Whether reloading would lose an open dialog or typed text.
function isBusy() {
  const field = document.activeElement;
  const isTyping = field?.matches("textarea, input:not([type=checkbox], [type=radio])") && field.value;
  return Boolean(isTyping || document.querySelector("dialog[open]"));
}

// Reloads the page in the new version: at once if the reader asked for it here, otherwise when they are not busy.
function change() {
  if (changes.isAsked || !isBusy()) return location.reload();
  changes.isDue = true;
  say("newer", () => location.reload());
  setTimeout(change, RETRY);
}

// The reason why nothing can be stored where no worker can be registered.
async function reasonFor(script) {
  if (!isSecureContext) return "insecure";
  const answer = navigator.serviceWorker && (await fetch(script, { cache: "no-cache" }).catch(() => ({ ok: false })));
  return answer?.ok === false ? "incomplete" : "refused";
}

const address = new URL("sw.js", root).href;
const silence = setTimeout(() => said || say("unknown"), TIMEOUT);
// Not at the top level, where WebKit loops forever if the page is left meanwhile.
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
  // The browser may have deleted what was stored.
  addEventListener("offline", () => settle(registration));
  await settle(registration);
}
begin().catch(async (error) => {
  console.warn(error);
  clearTimeout(silence);
  say(await reasonFor(address));
});
