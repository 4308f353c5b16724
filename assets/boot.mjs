// Loads the small program that makes the page interactive, then the application when it is needed, and handles
// their failures: whatever fails, the page that was sent stays readable. Names after @ are filled in when the
// site is packaged.
//
// | state       | what the reader has                        | what leads on, and where to                        |
// |-------------|--------------------------------------------|----------------------------------------------------|
// | sent        | the page as it was sent; links lead on     | `start` runs: answering; it fails: given up        |
// | answering   | marks, choices and links answer as far as  | `wake`, or the first interaction once all parts    |
// |             | that needs no data                         | are loaded: waiting; `start` breaks down: waiting  |
// | waiting     | the same, and after a while a word of it   | the parts are there: taking over; one of them does |
// |             |                                            | not come: given up                                 |
// | taking over | the same; the application joins the page   | `taken-over`: running; an error, or no answer in   |
// |             |                                            | time: rescuing                                     |
// | running     | all of the explorer                        | an error of a program of ours, or `asked` without  |
// |             |                                            | `settled` in time: rescuing                        |
// | rescuing    | the page as it is, then drawn from the     | `taken-over`: running; it fails, or has come       |
// |             | beginning by another instance              | `MAX_RESCUES` times: given up                      |
// | given up    | the page as it was sent, and a notice; of  | `wake`, where the parts did not come: waiting;     |
// |             | another page or a version that is gone,    | nothing otherwise                                  |
// |             | that page is loaded instead                |                                                    |
//
// Until the page answers, an animation of the style sheet counts the time, as this script may be missing.
const CODE = { start: "@start.js", app: "@app.js", offline: "@offline.js" };
const MODULE = { start: "@start.wasm", app: "@app.wasm" };
const INTEGRITY = { app: "@app.js integrity", offline: "@offline.js integrity", startModule: "@start.wasm integrity", appModule: "@app.wasm integrity" };
// The messages while a reader waits, in every language.
const WORDS = "@words";

// Milliseconds until a message says that something is being loaded, until it says that this takes long, and until
// an application that is loaded must have taken over.
const TIMEOUTS = { said: 1000, long: 20000, answer: 5000 };
// The milliseconds between two polls of `withTimeout`.
const POLL = 250;
// How often the application is started again after it has broken down.
const MAX_RESCUES = 3;

const page = document.documentElement;
const root = () => document.getElementById("app");
const here = (name) => new URL(name, import.meta.url);

// Resolves at the first of some signs, which are functions that register a callback. One that throws, as where a
// browser lacks an API, is ignored: each list has another one that comes later.
const first = (...signs) => new Promise((resolve) => {
  for (const sign of signs) {
    try {
      sign(resolve);
    } catch (error) {
      console.warn(error);
    }
  }
});

// Resolves when all of the page is parsed, which this script may run before.
const parsed = first((then) => {
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", then) : then();
});
const loaded = () => first((then) => {
  document.readyState === "complete" ? then() : addEventListener("load", then, { once: true });
});
// Windows that are not shown are not painted, so that this also resolves after a while.
const painted = () => first(
  (then) => setTimeout(then, 500),
  (then) => requestAnimationFrame(() => first((after) => setTimeout(after), requestAnimationFrame).then(then)),
);
const idle = () => first(
  (then) => setTimeout(then, globalThis.requestIdleCallback ? 2000 : 200),
  (then) => globalThis.requestIdleCallback?.(then),
);

// Gives up: the page is readable as it was sent, and the style sheet hides what would not work.
const sent = location.pathname;
async function giveUp(error) {
  console.error(error);
  await parsed;
  // The address may be that of another page by now, which the server sends. If files are gone, a new version of the
  // site was published, and loading the page again gets that.
  if (location.pathname !== sent || (error?.isGone && !isReloaded())) return location.reload();
  page.dataset.still = "";
}

// Whether the page was reloaded already. It is reloaded once only: a file may be missing in the new version, too.
function isReloaded() {
  try {
    return performance.getEntriesByType("navigation")[0].type === "reload";
  } catch {
    return true;
  }
}

// Rejects if a promise takes longer than some milliseconds. Polls are counted instead of time: a slow machine makes
// none while it is busy, so that work in progress is not given up.
function withTimeout(milliseconds, promise, what) {
  let polls;
  const late = new Promise((_, reject) => {
    let left = milliseconds / POLL;
    polls = setInterval(() => --left < 0 && reject(new Error(what)), POLL);
  });
  return Promise.race([promise, late]).finally(() => clearInterval(polls));
}

// Shows that the application is being loaded until the returned function is called. Loading is never aborted.
function sayWaiting() {
  const line = document.createElement("p");
  const words = WORDS[page.lang] ?? Object.values(WORDS)[0];
  const say = () => document.getElementById("said")?.append(line);
  line.textContent = words.loading;
  // The name of a mark that is announced may have replaced the line.
  const saying = setInterval(() => line.isConnected || say(), TIMEOUTS.said);
  const slow = setTimeout(() => {
    const link = document.createElement("a");
    Object.assign(link, { href: "", target: "_self", textContent: words.reload });
    line.replaceChildren(words.slow, " ", link);
    say();
  }, TIMEOUTS.long);
  return () => {
    clearInterval(saying);
    clearTimeout(slow);
    line.remove();
  };
}

// With another fragment in its address a module is another instance of the same file. It can also be requested again
// after it did not arrive: browsers remember the failure of an address.
let instance = 0;
const code = () => here(instance ? `${CODE.app}#${instance}` : CODE.app);

// Fetches a file and checks its digest. Where that fails, a second request finds out whether the file is gone: the
// first one fails in any case, as an error page has another digest. Some hosts send a page in place of a file.
async function fetchChecked(address, integrity) {
  let failure;
  try {
    const answer = await fetch(address, { integrity });
    if (answer.ok) return answer;
    failure = new Error(`${address}: ${answer.status}`);
  } catch (error) {
    failure = error;
  }
  const { ok, status, headers } = await fetch(address, { method: "HEAD" });
  const isGone = status === 404 || (ok && /html/.test(headers.get("Content-Type")));
  throw isGone ? Object.assign(new Error(`${address} is gone`), { isGone }) : failure;
}

// Fetches code and checks its digest before it is imported; browsers that cannot check it import it as
// it is. Not every browser requests a module again that did not arrive once, so it is fetched first.
async function preload(address, integrity, isAgain = false) {
  if (isAgain) await (await fetchChecked(address, integrity)).arrayBuffer();
  const link = document.createElement("link");
  if (!link.relList?.supports?.("modulepreload")) return;
  return new Promise((resolve, reject) => {
    const onerror = () => reject(new Error(`${address} did not load`));
    Object.assign(link, { rel: "modulepreload", href: address, integrity, onload: resolve, onerror });
    document.head.append(link);
  });
}

// A server that does not know WebAssembly sends it as another type, which cannot be compiled while it
// arrives.
async function compile(address, integrity) {
  const answer = await fetchChecked(address, integrity);
  return WebAssembly.compileStreaming && answer.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

// The WebAssembly module is awaited first, as its error says why it could not be loaded.
async function loadParts() {
  const coming = preload(code(), INTEGRITY.app, instance > 0);
  coming.catch(() => {});
  const module = await compile(here(MODULE.app), INTEGRITY.appModule);
  await coming;
  return module;
}

let loading;
function load() {
  loading ??= loadParts().catch((error) => {
    loading = undefined;
    instance += 1;
    throw error;
  });
  return loading;
}

// The promise of an instance that is about to take over, to be settled from outside; and whether one has taken over.
let handover;
let isRunning = false;
let isBroken = false;
addEventListener("taken-over", () => {
  // The event may come late, from an instance that was given up and whose root element is gone.
  if (!root()?.hasAttribute("data-app")) return;
  isRunning = true;
  isBroken = false;
  delete page.dataset.still;
  handover?.resolve();
  // What breaks down from here on is a breakdown of what runs.
  handover = undefined;
});

// Runs the application until it has taken over. It may also break down in a later task, which `onError` sees.
async function run(mount) {
  const module = await load();
  root().dataset.mount = mount;
  const { default: init } = await import(code());
  const answer = new Promise((resolve, reject) => {
    handover = { resolve, reject };
    init({ module_or_path: module }).catch(reject);
  });
  try {
    await withTimeout(TIMEOUTS.answer, answer, "the application does not answer");
  } finally {
    handover = undefined;
  }
}

// Replaces the root element by a new one, without the listeners of the old one. The new one is not ready: it shows
// nothing yet, or less than the address may ask for.
function renew(content) {
  isRunning = false;
  const fresh = root().cloneNode(false);
  fresh.removeAttribute("data-app");
  fresh.removeAttribute("data-ready");
  fresh.append(...content);
  root().replaceWith(fresh);
}

// The `details` that the reader has opened are opened again, unless the page has another number of them.
const folds = () => [...root().querySelectorAll("details")];
const opened = () => folds().map((it) => it.open);
function reopen(states) {
  const all = folds();
  if (all.length === states.length) all.forEach((it, idx) => (it.open = states[idx]));
}

// The page as it was when it was taken over.
let before;
let rescues = 0;
async function rescue() {
  rescues += 1;
  const focused = document.activeElement?.id;
  let states = opened();
  try {
    // The dialog's listeners are gone with the application, so that nothing else would close it.
    document.querySelectorAll("dialog[open]").forEach((it) => it.close());
    if (rescues > MAX_RESCUES) throw new Error("the application breaks down again and again");
    instance += 1;
    await preload(code(), INTEGRITY.app, instance > 0);
    states = opened();
    // Makes the old instance write what was asked for to the address, where the next one reads it.
    dispatchEvent(new Event("taking-over"));
    renew([]);
    await run("render");
    delete page.dataset.still;
  } catch (error) {
    renew(before.cloneNode(true).childNodes);
    dispatchEvent(new Event("restored"));
    giveUp(error);
  }
  reopen(states);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

// One rescue at a time, and one for each instance: its further errors follow from the first.
let rescuing;
function breakDown(error) {
  console.warn(error);
  if (handover) handover.reject(error);
  else if (!isRunning) wake();
  else if (!isBroken) {
    isBroken = true;
    rescuing = Promise.resolve(rescuing).then(rescue).catch(giveUp);
  }
}

// An exception in a program of ours leaves it in an unknown state. Other errors may be those of extensions, and are
// ignored.
function onError({ error, reason, filename }) {
  const thrown = error ?? reason;
  const isOf = (name) => `${thrown?.stack} ${filename}`.includes(name.slice(1));
  // An instance that was given up may break down further.
  if (instance && isOf(CODE.app) && !isOf(`${CODE.app}#${instance}`)) return;
  if (isOf(CODE.app) || isOf(CODE.start) || thrown instanceof globalThis.WebAssembly?.RuntimeError) breakDown(thrown);
}
addEventListener("error", onError);
addEventListener("unhandledrejection", onError);

watchDrawing((error) => isRunning && breakDown(error));

// Frames of other sites store nothing.
async function storeAll() {
  if (self !== top) return;
  try {
    await preload(here(CODE.offline), INTEGRITY.offline);
    await import(here(CODE.offline));
  } catch (error) {
    console.warn(error);
  }
}

// Lays out the charts that are out of sight, one by one while the browser is idle, so that screenshots of the whole
// page and searches in it have all of them.
async function showAll() {
  for (const figure of document.querySelectorAll(".charts > .figure + .figure")) {
    await idle();
    const { height } = figure.getBoundingClientRect();
    figure.style.contentVisibility = "visible";
    const place = figure.getBoundingClientRect();
    // Browsers without scroll anchoring would move what the reader sees.
    if (place.bottom < 0 && !CSS.supports("overflow-anchor", "auto")) scrollBy(0, place.height - height);
  }
  page.dataset.shown = "";
}

let waking;
async function takeOver() {
  const end = sayWaiting();
  try {
    await load();
    delete page.dataset.still;
    before = root().cloneNode(true);
    await run("join").catch((error) => {
      console.warn(error);
      return rescue();
    });
  } catch (error) {
    // The next command tries again, as the network may be back by then.
    waking = undefined;
    giveUp(error);
  } finally {
    end();
  }
}

function wake() {
  waking ??= takeOver();
}

// Not at the top level of the module: when the document is removed while a module waits there, WebKit loops forever,
// and with it the whole tab.
async function begin() {
  addEventListener("wake", wake);
  const coming = import(here(CODE.start));
  coming.catch(() => {});
  const module_or_path = await compile(here(MODULE.start), INTEGRITY.startModule);
  const { default: init } = await coming;
  // Before all of the page is there, nobody interacts with it.
  await parsed;
  await painted();
  await init({ module_or_path });
  page.dataset.started = "";
  delete page.dataset.still;
  // A reader who interacts is about to ask for something, so the application takes over already.
  const firstInteraction = first((then) => {
    for (const sign of ["pointermove", "pointerdown", "focusin"]) {
      addEventListener(sign, then, { once: true, passive: true });
    }
  });
  // The application is loaded in the background, after all that the reader waits for.
  await loaded();
  await painted();
  await idle();
  load().then(() => {
    storeAll();
    showAll();
    return firstInteraction;
  }).then(idle).then(wake).catch((error) => console.warn(error));
}
begin().catch(giveUp);
