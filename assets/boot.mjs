import init from "./qst-explorer.js";

await init({ module_or_path: new URL("./qst-explorer_bg.wasm", import.meta.url) });
