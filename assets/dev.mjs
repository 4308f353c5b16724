// Draws the whole page in the browser: for development, where no page is sent.
import start from "./qst-explorer.js";

document.getElementById("app").dataset.mount = "render";
start({ module_or_path: new URL("./qst-explorer_bg.wasm", import.meta.url) });
