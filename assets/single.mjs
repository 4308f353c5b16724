// Runs the application that lies in this very file. It stands behind the code around its module, in one
// script, so that nothing is asked for anywhere.
const page = document.documentElement;
const root = document.getElementById("app");
const before = [...root.childNodes];

// What broke down cannot be run again in the same page: what stands there stays, and the address knows where
// the reader was.
function stayStill(error) {
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
  if (thrown instanceof WebAssembly.RuntimeError) stayStill(thrown);
}
addEventListener("error", onError);
addEventListener("unhandledrejection", onError);

watchDrawing(stayStill);
addEventListener("settled", () => {
  page.dataset.started = "";
});

// In a preview without an address of its own, links would lead to the page around it.
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

// Not at the top level, where WebKit goes round for ever if the page is taken away meanwhile.
async function begin() {
  const module = await WebAssembly.compile(await unpacked(document.getElementById("program").textContent));
  // The page is drawn from the beginning: it may open elsewhere than it was sent.
  root.replaceChildren();
  root.dataset.mount = "render";
  await __wbg_init({ module_or_path: module });
}
begin().catch(stayStill);
