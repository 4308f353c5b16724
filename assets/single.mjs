// Runs the application that lies in this very file. It stands behind the code around its module, in one
// script, so that nothing is asked for anywhere.
const page = document.documentElement;
const root = document.getElementById("app");

function stayStill(error) {
  console.error(error);
  page.dataset.still = "";
  document.querySelector("#still > p").hidden = false;
}

async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

// What broke down cannot be run again: charts, tables and sources stay as they are.
function watch(event) {
  const error = event.error ?? event.reason;
  if (error instanceof WebAssembly.RuntimeError) stayStill(error);
}
addEventListener("error", watch);
addEventListener("unhandledrejection", watch);

const before = [...root.childNodes];
try {
  const module = await WebAssembly.compile(await unpacked(document.getElementById("program").textContent));
  // The page is drawn from the beginning: it may open elsewhere than it was sent.
  root.replaceChildren();
  root.dataset.mount = "render";
  await __wbg_init({ module_or_path: module });
} catch (error) {
  if (!root.hasChildNodes()) root.replaceChildren(...before);
  stayStill(error);
}
