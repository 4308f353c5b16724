// Keeps one whole version of the site for when there is no network, and answers from it.
// What stands after @ is filled in when the site is packaged: the version, every file with its digest, of
// each page the query by which every other page shows it, and what is published but not stored.
// A version is stored whole or not at all, and replaces another one whole: pages, programs and data of
// two versions never meet.
const VERSION = "@version";
const FILES = "@files";
const INTEGRITY = new Map(FILES);
const PAGES = "@pages";
const FOLDERS_NOT_STORED = "@folders not stored";
const ENDING_NOT_STORED = "@ending not stored";

// So many milliseconds the browser may look for a stored file before the network is asked.
const PATIENCE = 3_000;

// Other scopes of the same host have caches of their own.
const OURS = `qst-explorer ${registration.scope} `;
const CACHE = OURS + VERSION;
const PATHS = new Set(FILES.map(([path]) => path));
const address = (path) => new URL(path, registration.scope).href;

// Why not all of the site is stored, as `offline.mjs` has the words for it.
class Incomplete extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
const reasonOf = (error) => error.reason ?? "refused";

addEventListener("install", (event) => event.waitUntil(store()));

async function store() {
  try {
    await fill(await caches.open(CACHE), FILES);
  } catch (error) {
    await Promise.allSettled([caches.delete(CACHE), messagePages(reasonOf(error))]);
    throw error;
  }
}

async function fill(cache, files) {
  const waiting = [...files];
  const next = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      await cache.put(address(file[0]), await fetchChecked(...file));
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

// The digests make sure that all files are of this version, whatever the server is changing meanwhile.
async function fetchChecked(path, integrity) {
  const file = await fetch(address(path), { integrity, cache: "no-cache" }).catch(() => undefined);
  if (file?.ok) return whole(file);
  // A digest that does not match and a network that is gone fail alike.
  const unchecked = file ?? (await fetch(address(path), { cache: "no-cache" }).catch(() => undefined));
  throw new Incomplete(unchecked?.ok ? "altered" : "incomplete");
}

// Some hosts lead to an address without ending; browsers do not take a page that was led elsewhere.
function whole(answer) {
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

addEventListener("activate", (event) => event.waitUntil(begin()));

// Older versions go with the last page that needs them; the first version serves pages that are open.
async function begin() {
  const older = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((it) => it.startsWith(OURS) && it !== CACHE).map((it) => caches.delete(it)));
  };
  // Where they cannot be deleted, this version answers all the same.
  await Promise.allSettled([older(), clients.claim()]);
}

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

// Never worse than without a worker: whatever fails here, or takes too long, leaves it to the network.
async function answer(request) {
  const stored = await attempt(storedFor(request));
  if (stored) return stored;
  try {
    return await fetch(request);
  } catch (error) {
    const substitute = request.mode === "navigate" && (await attempt(substituteFor(request)));
    if (substitute) return substitute;
    throw error;
  }
}

// What comes of something within a while, or nothing.
function attempt(work) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([work.catch(() => undefined), late]);
}

async function storedFor(request) {
  const path = pathOf(request);
  const file = fileAt(path);
  if (!file) return undefined;
  const cache = await caches.open(CACHE);
  const found = await cache.match(address(file), { ignoreVary: true });
  // The browser has thrown it away; no answer waits for that message.
  if (!found) messagePages("missing").catch(() => undefined);
  if (!found) return undefined;
  // Read to its end and checked, as a store may be damaged: there is no other way once an answer has begun.
  const body = await found.arrayBuffer();
  if (!found.ok || (await integrityOf(body)) !== INTEGRITY.get(file)) {
    await cache.delete(address(file));
    messagePages("missing").catch(() => undefined);
    return undefined;
  }
  // Relative links hold for one address alone.
  const isElsewhere = request.mode === "navigate" && path !== file && path !== shortened(file);
  return isElsewhere ? Response.redirect(address(shortened(file)) + queryOf(request)) : new Response(body, found);
}

async function integrityOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

// Below the root of the site.
const pathOf = ({ url }) => url.slice(registration.scope.length).split(/[?#]/)[0];
const queryOf = ({ url }) => new URL(url).search;
const shortened = (file) => file.replace(/(^|\/)index\.html$/, "$1");

// The file that an address means: hosts have pages with their ending, without it, or as folders.
function fileAt(path) {
  const name = path.replace(/\/$/, "");
  return [path, `${path}index.html`, `${name}.html`, `${name}/index.html`].find((it) => PATHS.has(it));
}

// What is shown without a network for what is not stored.
async function substituteFor(request) {
  const cache = await caches.open(CACHE);
  const path = pathOf(request);
  const page = PAGES[fileAt(path)];
  if (page !== undefined) return anotherPage(cache, page, queryOf(request));
  const isNotStored = FOLDERS_NOT_STORED.some((it) => path.startsWith(it)) || path.endsWith(ENDING_NOT_STORED);
  const isPublished = fileAt(path) || isNotStored;
  return isPublished ? undefined : notFound(cache);
}

// Every page has the programs and data of all others.
async function anotherPage(cache, page, query) {
  for (const file of Object.keys(PAGES)) {
    const isStored = (await cache.match(address(file), { ignoreVary: true })) !== undefined;
    if (isStored) return Response.redirect(`${address(shortened(file))}?${page}${query.replace("?", "&")}`);
  }
}

// Its links hold for the folder of the root, and it stands for an address anywhere.
async function notFound(cache) {
  const page = await cache.match(address("404.html"), { ignoreVary: true });
  const text = await page.text();
  const linked = text.replaceAll(/ href="([^"]*)"/g, (_, link) => ` href="${address(link)}"`);
  const headers = new Headers(page.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(linked, { status: 404, headers });
}

addEventListener("message", (event) => {
  if (event.data === "change") skipWaiting();
  if (event.data === "is all there?") event.waitUntil(answerWhether(event.ports[0]));
});

async function answerWhether(port) {
  try {
    await completed();
    port.postMessage(true);
  } catch (error) {
    port.postMessage(reasonOf(error));
  }
}

// What browsers or readers have thrown away is stored again, once for all that ask; where that fails, the
// rest stays.
let completing;
function completed() {
  completing ??= complete().finally(() => (completing = undefined));
  return completing;
}

async function complete() {
  const cache = await caches.open(CACHE);
  const stored = new Set((await cache.keys()).map((it) => it.url));
  await fill(cache, FILES.filter(([path]) => !stored.has(address(path))));
}

async function messagePages(what) {
  const pages = await clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ offline: what });
}
