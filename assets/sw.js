// Keeps one whole version of the site for when there is no network, and answers from it.
// What stands after @ is filled in when the site is packaged: the version, and every file with its digest.
// A version is stored whole or not at all, and replaces another one whole: pages, programs and data of
// two versions never meet.
const VERSION = "@version";
const FILES = "@files";

// Other scopes of the same host have caches of their own.
const OURS = `qst-explorer ${registration.scope} `;
const CACHE = OURS + VERSION;
const address = (path) => new URL(path, registration.scope).href;

addEventListener("install", (event) => event.waitUntil(store()));

async function store() {
  try {
    await fill(await caches.open(CACHE), FILES);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// The digests make sure that all files are of this version, whatever the server is changing meanwhile.
async function fill(cache, files) {
  const waiting = [...files];
  const next = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const [path, integrity] = file;
      await cache.put(address(path), await whole(new Request(address(path), { integrity, cache: "no-cache" })));
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

// Some hosts lead to an address without ending; browsers do not take a page that was led elsewhere.
async function whole(request) {
  const answer = await fetch(request);
  if (!answer.ok) throw new Error(`${request.url}: ${answer.status}`);
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

addEventListener("activate", (event) => event.waitUntil(begin()));

// Older versions go with the last page that needs them; the first version serves pages that are open.
async function begin() {
  const names = await caches.keys();
  const older = names.filter((it) => it.startsWith(OURS) && it !== CACHE);
  await Promise.all(older.map((it) => caches.delete(it)));
  await clients.claim();
}

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

async function answer(request) {
  const url = new URL(request.url);
  const path = url.origin + url.pathname;
  const names = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  const cache = await caches.open(CACHE);
  for (const name of names) {
    const found = await cache.match(name, { ignoreVary: true });
    if (found) return found;
  }
  return fetch(request);
}

addEventListener("message", (event) => {
  if (event.data === "change") skipWaiting();
  if (event.data === "is all there?") {
    const port = event.ports[0];
    event.waitUntil(complete().then(() => port?.postMessage(true), () => port?.postMessage(false)));
  }
});

// What browsers or readers have thrown away is stored again; where that fails, the rest stays.
async function complete() {
  const cache = await caches.open(CACHE);
  const stored = new Set((await cache.keys()).map((it) => it.url));
  await fill(cache, FILES.filter(([path]) => !stored.has(address(path))));
}
