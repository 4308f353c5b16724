// Makes the page answer, then brings the application into it when it is needed, and watches over
// both: whatever fails, the page that was sent stays readable. Names after @ are filled in when the
// site is packaged.
const CODE = { start: "@start.js", app: "@app.js", offline: "@offline.js" };
const MODULE = { start: "@start.wasm", app: "@app.wasm" };
const INTEGRITY = { app: "@app.js integrity", offline: "@offline.js integrity", startModule: "@start.wasm integrity", appModule: "@app.wasm integrity" };

// So many milliseconds the application may take to arrive, and to answer once it runs.
const PATIENCE = { arrival: 60000, answer: 5000 };
// So many milliseconds pass between two looks at how long something takes.
const LOOK = 250;
// So many times it is brought in anew after it has broken down.
const MAX_RESCUES = 3;

const page = document.documentElement;
const notice = () => document.querySelector("#still > p");
const root = () => document.getElementById("app");
const here = (name) => new URL(name, import.meta.url);

// All of the page is there; what runs here may be there before it.
const parsed = new Promise((resolve) => {
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", resolve) : resolve();
});

// Charts, tables and sources are there; nothing is offered that would not work.
const sent = location.pathname;
async function stayStill(error) {
  console.error(error);
  await parsed;
  // The address may ask for another page by now, which is there as it was sent.
  if (location.pathname !== sent) location.reload();
  page.dataset.still = "";
  notice().hidden = false;
}

function endStillness() {
  delete page.dataset.still;
  notice().hidden = true;
}

// Gives something so much time. Looks are counted, not the clock: while a slow machine keeps the page busy none
// is taken, and what is at work is not given up.
function within(milliseconds, deed, what) {
  let looks;
  const late = new Promise((_, reject) => {
    let left = milliseconds / LOOK;
    looks = setInterval(() => --left < 0 && reject(new Error(what)), LOOK);
  });
  return Promise.race([deed, late]).finally(() => clearInterval(looks));
}

// Another fragment makes it another instance of the same file, and lets what did not arrive be asked
// for again: browsers remember what failed.
let instance = 0;
const code = () => here(instance ? `${CODE.app}#${instance}` : CODE.app);

// Fetches something and checks its digest.
async function fetchChecked(address, integrity) {
  const answer = await fetch(address, { integrity });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

// Fetches code and checks its digest before it is imported; browsers that cannot do so import it as
// it is. What did not arrive once is not asked for as a module again in all browsers, until it is there.
async function preload(address, integrity, isAgain = false) {
  if (isAgain) await (await fetchChecked(address, integrity)).arrayBuffer();
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return;
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
  return answer.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

let loading;
function load() {
  if (!loading) {
    const module = compile(here(MODULE.app), INTEGRITY.appModule);
    const parts = Promise.all([module, preload(code(), INTEGRITY.app, instance > 0)]);
    loading = within(PATIENCE.arrival, parts, "the application does not arrive");
    loading.catch(() => {
      loading = undefined;
      instance += 1;
    });
  }
  return loading;
}

// A trap is the application's; what else goes wrong in a page may be that of whoever is in it, too.
const trapped = (event) => {
  const error = event.error ?? event.reason;
  return error instanceof WebAssembly.RuntimeError ? error : undefined;
};

// Runs the application until it says that it has taken over. It may break down in a task of its own.
async function run(mount) {
  const [module] = await load();
  root().dataset.mount = mount;
  const imported = within(PATIENCE.arrival, import(code()), "the application does not arrive");
  const { default: init } = await imported;
  const over = new AbortController();
  const { signal } = over;
  const answer = new Promise((resolve, reject) => {
    const fail = (event) => trapped(event) && reject(trapped(event));
    addEventListener("error", fail, { signal });
    addEventListener("unhandledrejection", fail, { signal });
    // One that was given up may say so late, of an element that is gone.
    addEventListener("taken-over", () => root().hasAttribute("data-app") && resolve(), { signal });
    init({ module_or_path: module }).catch(reject);
  });
  try {
    await within(PATIENCE.answer, answer, "the application does not answer");
  } finally {
    over.abort();
  }
}

// What listened to the old element hears nothing any more. The new one is not ready: it shows nothing yet, or
// less than the address may ask for.
function renew(content) {
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

let rescues = 0;
async function rescue(before) {
  rescues += 1;
  // What it was is gone, and what it hears, too: nobody else would close it.
  document.querySelectorAll("dialog[open]").forEach((it) => it.close());
  const focused = document.activeElement?.id;
  let states = opened();
  try {
    if (rescues > MAX_RESCUES) throw new Error("the application breaks down again and again");
    instance += 1;
    await preload(code(), INTEGRITY.app, instance > 0);
    states = opened();
    renew([]);
    await run("render");
    endStillness();
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
function watch(before) {
  const breakdown = (event) => {
    if (!trapped(event)) return;
    rescuing ??= rescue(before).finally(() => {
      rescuing = undefined;
    });
  };
  addEventListener("error", breakdown);
  addEventListener("unhandledrejection", breakdown);
}

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
    await new Promise(soon);
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
  try {
    await load();
  } catch (error) {
    // It is asked for again with the next wish: the network may be back by then.
    waking = undefined;
    return stayStill(error);
  }
  endStillness();
  const before = root().cloneNode(true);
  try {
    await run("join");
  } catch (error) {
    console.warn(error);
    await rescue(before);
  }
  watch(before);
}

function wake() {
  waking ??= takeOver();
}

// What a frame out of sight shows is not painted; whoever shows it wants its height all the same.
const PAINTED = 500;
const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  if (self !== top) setTimeout(resolve, PAINTED);
});
const loaded = () => new Promise((resolve) => {
  document.readyState === "complete" ? resolve() : addEventListener("load", resolve, { once: true });
});

const soon = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 200));

try {
  addEventListener("wake", wake);
  // One that was given up may come late, and does what the address asks for then.
  addEventListener("taken-over", () => root().hasAttribute("data-app") && endStillness());
  const module = compile(here(MODULE.start), INTEGRITY.startModule);
  const [{ default: init }, module_or_path] = await Promise.all([import(here(CODE.start)), module]);
  // Nobody acts on a page that is not there yet.
  await parsed;
  await painted();
  await init({ module_or_path });
  // A reader who stirs is about to ask for something: taking over by then saves them the wait.
  const stirred = new Promise((resolve) => {
    for (const sign of ["pointermove", "pointerdown", "focusin"]) {
      addEventListener(sign, resolve, { once: true, passive: true });
    }
  });
  // What the reader does not wait for comes when all else is there and nothing else is to be done.
  await loaded();
  await painted();
  soon(async () => {
    try {
      await load();
      storeAll();
      showAll();
      await stirred;
      soon(wake);
    } catch (error) {
      console.warn(error);
    }
  });
} catch (error) {
  stayStill(error);
}
