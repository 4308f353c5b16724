// Runs the application that this HTML file holds. Packaging puts this after the code around the module, in one
// script, so that nothing is requested from anywhere.
const page = document.documentElement;
const root = document.getElementById("app");
const before = [...root.childNodes];

// Gives up: the application cannot be run again in the same page. What is drawn stays, and reloading leads back to
// what the address asks for.
function giveUp(error) {
  console.error(error);
  if (!root.hasChildNodes()) root.replaceChildren(...before);
  page.dataset.still = "";
  const button = document.querySelector("#still button");
  if (!button) return;
  button.hidden = false;
  button.onclick = () => location.reload();
}

async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

function onError({ error, reason }) {
  const thrown = error ?? reason;
  if (thrown instanceof WebAssembly.RuntimeError) giveUp(thrown);
}
addEventListener("error", onError);
addEventListener("unhandledrejection", onError);

watchDrawing(giveUp);
addEventListener("settled", () => {
  page.dataset.started = "";
});

// A preview that has no address of its own resolves links against the page around it.
const own = document.URL.split("#")[0];
const isPreview = document.baseURI.split("#")[0] !== own;
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (!isPreview || !link || event.defaultPrevented) return;
  event.preventDefault();
  const place = document.getElementById(link.getAttribute("href").slice(1));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
});

// Not at the top level, where WebKit loops forever if the page is taken away meanwhile.
async function begin() {
  const module = await WebAssembly.compile(await unpacked(document.getElementById("program").textContent));
  // The page is drawn from the beginning, not hydrated: the address may ask for another page than the file holds.
  root.replaceChildren();
  root.dataset.mount = "render";
  await __wbg_init({ module_or_path: module });
}
begin().catch(giveUp);
