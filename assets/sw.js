// The service worker: stores one whole version of the site, and answers requests from it.
// Names after @ are filled in when the site is packaged: the version, every file with its digest, of
// each page the query by which every other page shows it, and what is published but not stored.
// A version is stored whole or not at all, and replaces another one whole: pages, programs and data of
// two versions never meet.
const VERSION = "@version";
const FILES = "@files";
const INTEGRITY = new Map(FILES);
const PAGES = "@pages";
const FOLDERS_NOT_STORED = "@folders not stored";
const ENDING_NOT_STORED = "@ending not stored";

// The milliseconds that looking up a stored file may take before the network is used.
const TIMEOUT = 3_000;

// Other scopes of the same host have caches of their own.
const OURS = `qst-explorer ${registration.scope} `;
const CACHE = OURS + VERSION;
const PATHS = new Set(FILES.map(([path]) => path));
const address = (path) => new URL(path, registration.scope).href;

// Thrown if not all of the site can be stored, with one of the reasons that `offline.mjs` has messages for.
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

// The digests ensure that all files are of this version, even while the server is being updated.
async function fetchChecked(path, integrity) {
  const file = await fetch(address(path), { integrity, cache: "no-cache" }).catch(() => undefined);
  if (file?.ok) return whole(file);
  // A wrong digest and a missing network give the same error, so it is fetched again without a digest.
  const unchecked = file ?? (await fetch(address(path), { cache: "no-cache" }).catch(() => undefined));
  throw new Incomplete(unchecked?.ok ? "altered" : "incomplete");
}

// Some hosts redirect to addresses without the file extension; browsers refuse a redirected response for a page.
function whole(answer) {
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

addEventListener("activate", (event) => event.waitUntil(begin()));

// Deletes older versions, which no open page uses any more, and takes control of pages that no worker controls yet.
async function begin() {
  const older = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((it) => it.startsWith(OURS) && it !== CACHE).map((it) => caches.delete(it)));
  };
  // If deleting fails, this version answers nevertheless.
  await Promise.allSettled([older(), clients.claim()]);
}

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

// Whatever fails here or takes too long is left to the network, so that the site never works worse than without a
// worker.
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

// The result of a promise, or nothing if it fails or takes too long.
function attempt(work) {
  const late = new Promise((resolve) => setTimeout(resolve, TIMEOUT));
  return Promise.race([work.catch(() => undefined), late]);
}

async function storedFor(request) {
  const path = pathOf(request);
  const file = fileAt(path);
  if (!file) return undefined;
  const cache = await caches.open(CACHE);
  const found = await cache.match(address(file), { ignoreVary: true });
  // The browser has deleted it; the answer does not wait for the message.
  if (!found) messagePages("missing").catch(() => undefined);
  if (!found) return undefined;
  // The whole file is read and checked, as a cache may be damaged: a response that has begun cannot be replaced.
  const body = await found.arrayBuffer();
  if (!found.ok || (await integrityOf(body)) !== INTEGRITY.get(file)) {
    await cache.delete(address(file));
    messagePages("missing").catch(() => undefined);
    return undefined;
  }
  // Relative links in a page are right for one of its addresses only.
  const isElsewhere = request.mode === "navigate" && path !== file && path !== shortened(file);
  return isElsewhere ? Response.redirect(address(shortened(file)) + queryOf(request)) : new Response(body, found);
}

async function integrityOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

// The path of a request below the root of the site.
const pathOf = ({ url }) => url.slice(registration.scope.length).split(/[?#]/)[0];
const queryOf = ({ url }) => new URL(url).search;
const shortened = (file) => file.replace(/(^|\/)index\.html$/, "$1");

// The file of a path: hosts serve pages with their file extension, without it, or as folders.
function fileAt(path) {
  const name = path.replace(/\/$/, "");
  return [path, `${path}index.html`, `${name}.html`, `${name}/index.html`].find((it) => PATHS.has(it));
}

// The response for a page that is not stored, where there is no network.
async function substituteFor(request) {
  const cache = await caches.open(CACHE);
  const path = pathOf(request);
  const page = PAGES[fileAt(path)];
  if (page !== undefined) return anotherPage(cache, page, queryOf(request));
  const isNotStored = FOLDERS_NOT_STORED.some((it) => path.startsWith(it)) || path.endsWith(ENDING_NOT_STORED);
  const isPublished = fileAt(path) || isNotStored;
  return isPublished ? undefined : notFound(cache);
}

// Redirects to any stored page, which can show every other one by its query.
async function anotherPage(cache, page, query) {
  for (const file of Object.keys(PAGES)) {
    const isStored = (await cache.match(address(file), { ignoreVary: true })) !== undefined;
    if (isStored) return Response.redirect(`${address(shortened(file))}?${page}${query.replace("?", "&")}`);
  }
}

// The page for addresses that do not exist. Its links are relative to the root, so they are made absolute.
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

// Stores files again that the browser or the reader has deleted, once for all pages that ask; if that fails, the
// other files stay.
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
