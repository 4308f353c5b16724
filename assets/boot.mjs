// Starts the WebAssembly module; if that fails, says so in the page.
import init from "./qst-explorer.js";

try {
  await init({ module_or_path: new URL("./qst-explorer_bg.wasm", import.meta.url) });
} catch (error) {
  document.getElementById("failure")?.removeAttribute("hidden");
  throw error;
}
