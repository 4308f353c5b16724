// Stores the whole site for when there is no network, and says truthfully how that stands.
// The words stand after @, in every language, when the site is packaged.
const WORDS = "@words";

const page = document.documentElement;
const root = new URL("../", import.meta.url);
const line = document.createElement("p");
line.id = "offline";
line.className = "page note";

// What is said: a name of the words, and a deed that is offered.
let said;
function say(name, deed) {
  said = [name, deed];
  const words = WORDS[page.lang] ?? Object.values(WORDS)[0];
  // A button stays the same under the reader's hand.
  if (line.firstChild?.data === words[name]) return;
  // Only what wants an answer is news to who is reading.
  line.role = deed ? "status" : null;
  line.replaceChildren(words[name]);
  if (deed) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.change;
    button.addEventListener("click", () => said[1]());
    line.append(" ", button);
  }
  if (!line.isConnected) document.body.append(line);
}
new MutationObserver(() => said && say(...said)).observe(page, { attributeFilter: ["lang"] });

function isWhole(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data === true);
    worker.postMessage("is all there?", [port2]);
  });
}

// A version that is stored waits until the reader changes to it, here or in another window.
function offer(worker) {
  say("newer", () => {
    isOfVersion = true;
    worker.postMessage("change");
  });
}

async function settle(registration) {
  const { active } = registration;
  if (registration.waiting && active) return offer(registration.waiting);
  const name = active && ((await isWhole(active)) ? "ready" : "refused");
  // What has happened meanwhile was told already.
  if (active && active === registration.active && !registration.waiting) say(name);
}

function watch(registration, worker) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" || worker.state === "activated") settle(registration);
    // Nothing could be stored; what was stored before goes on working.
    if (worker.state === "redundant" && !registration.active) say("refused");
  });
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
  // Where it cannot be had from here, the browser may know a way, or tells why not. Of a link that is in
  // no page nothing is heard here.
  save(link).catch(() => link.cloneNode().click());
}

// Whether this page is of a version, and is of another one as soon as another worker answers.
let isOfVersion = false;

try {
  const workers = navigator.serviceWorker;
  const address = new URL("sw.js", root).href;
  const policy = globalThis.trustedTypes?.createPolicy("qst-explorer", { createScriptURL: () => address });
  isOfVersion = Boolean(workers.controller);
  addEventListener("click", onClick);
  workers.addEventListener("controllerchange", () => {
    if (isOfVersion) location.reload();
    isOfVersion = true;
  });
  const options = { scope: root.href, updateViaCache: "none" };
  const registration = await workers.register(policy?.createScriptURL(address) ?? address, options);
  watch(registration, registration.installing);
  registration.addEventListener("updatefound", () => watch(registration, registration.installing));
  await settle(registration);
} catch (error) {
  console.warn(error);
  say("refused");
}
