// Makes the page answer, then brings the application into it when it is needed, and watches over
// both: whatever fails, the page that was sent stays readable. Names after @ are filled in when the
// site is packaged.
const CODE = { start: "@start.js", app: "@app.js" };
const MODULE = { start: "@start.wasm", app: "@app.wasm" };
const INTEGRITY = { app: "@app.js integrity", startModule: "@start.wasm integrity", appModule: "@app.wasm integrity" };

// So many milliseconds the application may take once it runs.
const PATIENCE = 5000;
// So many times it is brought in anew after it has broken down.
const MAX_RESCUES = 3;

const page = document.documentElement;
const root = () => document.getElementById("app");
const here = (name) => new URL(name, import.meta.url);

// Charts, tables and sources are there; nothing is offered that would not work.
const sent = location.pathname;
function stayStill(error) {
  console.error(error);
  // The address may ask for another page by now, which is there as it was sent.
  if (location.pathname !== sent) location.reload();
  page.dataset.still = "";
  document.getElementById("still").hidden = false;
}

let loading;
function load() {
  if (!loading) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href: here(CODE.app), integrity: INTEGRITY.app });
    const arrived = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${CODE.app} did not load`));
    });
    document.head.append(link);
    const module = fetch(here(MODULE.app), { integrity: INTEGRITY.appModule });
    loading = Promise.all([WebAssembly.compileStreaming(module), arrived]);
    loading.catch(() => {
      loading = undefined;
    });
  }
  return loading;
}

// Runs the application until it says that it has taken over. It may break down in a task of its own.
async function run(mount, again) {
  const [module] = await load();
  root().dataset.mount = mount;
  const { default: init } = await import(here(CODE.app + again));
  const over = new AbortController();
  try {
    await new Promise((resolve, reject) => {
      const fail = (event) => reject(event.error ?? event.reason);
      addEventListener("error", fail, { signal: over.signal });
      addEventListener("unhandledrejection", fail, { signal: over.signal });
      addEventListener("taken-over", resolve, { signal: over.signal });
      setTimeout(() => reject(new Error("the application does not answer")), PATIENCE);
      init({ module_or_path: module }).catch(reject);
    });
  } finally {
    over.abort();
  }
}

// What listened to the old element hears nothing any more.
function renew(content) {
  const fresh = root().cloneNode(false);
  fresh.removeAttribute("data-app");
  fresh.append(...content);
  root().replaceWith(fresh);
}

let rescues = 0;
async function rescue(sent) {
  rescues += 1;
  const focused = document.activeElement?.id;
  try {
    if (rescues > MAX_RESCUES) throw new Error("the application breaks down again and again");
    renew([]);
    // Another fragment makes it another instance of the same file.
    await run("render", `#${rescues}`);
  } catch (error) {
    renew(sent.cloneNode(true).childNodes);
    dispatchEvent(new Event("restored"));
    stayStill(error);
  }
  if (focused) document.getElementById(focused)?.focus();
}

let waking;
function wake() {
  waking ??= (async () => {
    const sent = root().cloneNode(true);
    try {
      await run("join", "");
    } catch (error) {
      console.warn(error);
      await rescue(sent);
    }
    const breakdown = (event) => {
      if ((event.error ?? event.reason) instanceof WebAssembly.RuntimeError) rescue(sent);
    };
    addEventListener("error", breakdown);
    addEventListener("unhandledrejection", breakdown);
  })();
}

try {
  addEventListener("wake", wake);
  const { default: init } = await import(here(CODE.start));
  const module = fetch(here(MODULE.start), { integrity: INTEGRITY.startModule });
  await init({ module_or_path: module });
  // What the reader does not wait for comes when nothing else is to be done.
  const soon = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 200));
  soon(async () => {
    try {
      await load();
      // A reader who stirs is about to ask for something: taking over by then saves them the wait.
      for (const sign of ["pointermove", "pointerdown", "focusin"]) {
        addEventListener(sign, () => soon(wake), { once: true, passive: true });
      }
    } catch (error) {
      console.warn(error);
    }
  });
} catch (error) {
  stayStill(error);
}
