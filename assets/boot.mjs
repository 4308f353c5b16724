// Makes the page answer, then brings the application into it when it is needed, and watches over
// both: whatever fails, the page that was sent stays readable. Names after @ are filled in when the
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
// Until the page answers, the style sheet counts the time: it needs nothing that could be missing here.
const CODE = { start: "@start.js", app: "@app.js", offline: "@offline.js" };
const MODULE = { start: "@start.wasm", app: "@app.wasm" };
const INTEGRITY = { app: "@app.js integrity", offline: "@offline.js integrity", startModule: "@start.wasm integrity", appModule: "@app.wasm integrity" };
// What is said of waiting, in every language.
const WORDS = "@words";

// So many milliseconds until it is said that something is on its way, and that it takes long; and until the
// application must have taken over once it is there.
const PATIENCE = { said: 1000, long: 20000, answer: 5000 };
// So many milliseconds pass between two looks at how long something takes.
const LOOK = 250;
// So many times it is brought in anew after it has broken down.
const MAX_RESCUES = 3;

const page = document.documentElement;
const root = () => document.getElementById("app");
const here = (name) => new URL(name, import.meta.url);

// The first of some signs. One that is missing or throws is none: another one comes later.
const first = (...signs) => new Promise((resolve) => {
  for (const sign of signs) {
    try {
      sign(resolve);
    } catch (error) {
      console.warn(error);
    }
  }
});

// All of the page is there; what runs here may be there before it.
const parsed = first((then) => {
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", then) : then();
});
const loaded = () => first((then) => {
  document.readyState === "complete" ? then() : addEventListener("load", then, { once: true });
});
// Windows out of sight are not painted; whoever shows them wants them to be there all the same.
const painted = () => first(
  (then) => setTimeout(then, 500),
  (then) => requestAnimationFrame(() => first((after) => setTimeout(after), requestAnimationFrame).then(then)),
);
const idle = () => first(
  (then) => setTimeout(then, globalThis.requestIdleCallback ? 2000 : 200),
  (then) => globalThis.requestIdleCallback?.(then),
);

// Charts, tables and sources are there; nothing is offered that would not work.
const sent = location.pathname;
async function stayStill(error) {
  console.error(error);
  await parsed;
  // The address may ask for another page by now, which is there as it was sent. The page of a version
  // whose files are gone comes in the new one.
  if (location.pathname !== sent || (error?.isGone && !isReloaded())) return location.reload();
  page.dataset.still = "";
}

// It is reloaded once: a file may be missing in the new version, too.
function isReloaded() {
  try {
    return performance.getEntriesByType("navigation")[0].type === "reload";
  } catch {
    return true;
  }
}

// Gives something so much time. Looks are counted, not the clock: while a slow machine keeps the page busy none
// is taken, and what is at work is not given up.
function withTimeout(milliseconds, promise, what) {
  let looks;
  const late = new Promise((_, reject) => {
    let left = milliseconds / LOOK;
    looks = setInterval(() => --left < 0 && reject(new Error(what)), LOOK);
  });
  return Promise.race([promise, late]).finally(() => clearInterval(looks));
}

// Says what the reader is waiting for, for as long as they do. Nothing that is on its way is broken off.
function sayWaiting() {
  const line = document.createElement("p");
  const words = WORDS[page.lang] ?? Object.values(WORDS)[0];
  const say = () => document.getElementById("said")?.append(line);
  line.textContent = words.loading;
  // What is said of a mark takes its place.
  const saying = setInterval(() => line.isConnected || say(), PATIENCE.said);
  const slow = setTimeout(() => {
    const link = document.createElement("a");
    Object.assign(link, { href: "", target: "_self", textContent: words.reload });
    line.replaceChildren(words.slow, " ", link);
    say();
  }, PATIENCE.long);
  return () => {
    clearInterval(saying);
    clearTimeout(slow);
    line.remove();
  };
}

// Another fragment makes it another instance of the same file, and lets what did not arrive be asked
// for again: browsers remember what failed.
let instance = 0;
const code = () => here(instance ? `${CODE.app}#${instance}` : CODE.app);

// Fetches something and checks its digest. Whether there is no such file is asked for once more: an answer
// that says so has another digest. Some hosts send a page in its place.
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

// Fetches code and checks its digest before it is imported; browsers that cannot do so import it as
// it is. What did not arrive once is not asked for as a module again in all browsers, until it is there.
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

// A server that does not know what a module is sends it as something else, which cannot be compiled
// while it arrives.
async function compile(address, integrity) {
  const answer = await fetchChecked(address, integrity);
  return WebAssembly.compileStreaming && answer.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

// The module goes first: it says why it does not come.
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

// How an instance is answered that is to take over, until it has; and whether one has.
let handover;
let isRunning = false;
addEventListener("taken-over", () => {
  // One that was given up may say so late, of an element that is gone.
  if (!root()?.hasAttribute("data-app")) return;
  isRunning = true;
  delete page.dataset.still;
  handover?.resolve();
});

// Runs the application until it says that it has taken over. It may break down in a task of its own.
async function run(mount) {
  const module = await load();
  root().dataset.mount = mount;
  const { default: init } = await import(code());
  const answer = new Promise((resolve, reject) => {
    handover = { resolve, reject };
    init({ module_or_path: module }).catch(reject);
  });
  try {
    await withTimeout(PATIENCE.answer, answer, "the application does not answer");
  } finally {
    handover = undefined;
  }
}

// Listeners of the old element are gone with it. The new one is not ready: it shows nothing yet, or
// less than the address may ask for.
function renew(content) {
  isRunning = false;
  const fresh = root().cloneNode(false);
  fresh.removeAttribute("data-app");
  fresh.removeAttribute("data-ready");
  fresh.append(...content);
  root().replaceWith(fresh);
}

// What the reader has opened stays open, as long as the page is the same.
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
    // What it was is gone, and its listeners, too: nobody else would close it.
    document.querySelectorAll("dialog[open]").forEach((it) => it.close());
    if (rescues > MAX_RESCUES) throw new Error("the application breaks down again and again");
    instance += 1;
    await preload(code(), INTEGRITY.app, instance > 0);
    states = opened();
    // What was asked for until now is written to the address, where the next instance finds it.
    dispatchEvent(new Event("taking-over"));
    renew([]);
    await run("render");
    delete page.dataset.still;
  } catch (error) {
    renew(before.cloneNode(true).childNodes);
    dispatchEvent(new Event("restored"));
    stayStill(error);
  }
  reopen(states);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

// One rescue at a time: what else breaks down meanwhile is of the instance that is given up.
let rescuing;
function breakDown(error) {
  console.warn(error);
  if (handover) handover.reject(error);
  else if (isRunning) {
    rescuing ??= rescue().catch(stayStill).finally(() => {
      rescuing = undefined;
    });
  } else wake();
}

// An exception that went through a program of ours left it half done; what else goes wrong in a page may
// be that of whoever is in it, too.
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

// Charts out of sight are laid out when nothing else is to be done, one by one, and from then on at once:
// who takes a picture of the whole page is to get all of it.
async function showAll() {
  for (const figure of document.querySelectorAll(".charts > .figure + .figure")) {
    await idle();
    const { height } = figure.getBoundingClientRect();
    figure.style.contentVisibility = "visible";
    const place = figure.getBoundingClientRect();
    // Not every browser keeps the reader where they are by itself.
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
    // It is asked for again with the next command: the network may be back by then.
    waking = undefined;
    stayStill(error);
  } finally {
    end();
  }
}

function wake() {
  waking ??= takeOver();
}

// A function of its own: WebKit goes round for ever in a module that waits at its top level when its document is
// taken away, and the whole tab with it.
async function begin() {
  addEventListener("wake", wake);
  const coming = import(here(CODE.start));
  coming.catch(() => {});
  const module_or_path = await compile(here(MODULE.start), INTEGRITY.startModule);
  const { default: init } = await coming;
  // Nobody acts on a page that is not there yet.
  await parsed;
  await painted();
  await init({ module_or_path });
  page.dataset.started = "";
  delete page.dataset.still;
  // A reader who interacts is about to ask for something: taking over by then saves them the wait.
  const firstInteraction = first((then) => {
    for (const sign of ["pointermove", "pointerdown", "focusin"]) {
      addEventListener(sign, then, { once: true, passive: true });
    }
  });
  // What the reader does not wait for comes when all else is there and nothing else is to be done.
  await loaded();
  await painted();
  await idle();
  load().then(() => {
    storeAll();
    showAll();
    return firstInteraction;
  }).then(idle).then(wake).catch((error) => console.warn(error));
}
begin().catch(stayStill);
