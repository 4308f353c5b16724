// Starts the WebAssembly module; if that fails, says so in the page.
try {
  const { default: start } = await import("./qst-explorer.js");
  await start({ module_or_path: new URL("./qst-explorer_bg.wasm", import.meta.url) });
} catch (error) {
  document.getElementById("failure")?.removeAttribute("hidden");
  throw error;
}
