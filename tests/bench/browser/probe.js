// Notes what a page does, from before its first script; reads nothing but clocks and counters until
// it is asked.
(() => {
  const longTasks = [];
  const memories = [];
  let charts;

  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });

  document.addEventListener("DOMContentLoaded", () => {
    requestAnimationFrame(() => requestAnimationFrame(() => (charts = performance.now())));
  });

  // A module's memory is known to whoever makes an instance of it.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      const { memory } = (made.instance ?? made).exports;
      if (memory) memories.push(memory);
      return made;
    };
  }

  const wasm = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
  const resources = () => performance.getEntriesByType("resource");

  // The page answers, the application has arrived, and for half a second nothing more was asked.
  const loaded = () =>
    new Promise((resolve) => {
      const look = () => {
        const n_parts = resources().filter((it) => /\/app-[^/]*\.(js|wasm)$/.test(it.name)).length;
        const isThere = document.querySelector("[data-ready]") && n_parts >= 2;
        isThere ? setTimeout(resolve, 500) : setTimeout(look, 100);
      };
      look();
    });

  const load = () => {
    const interactive = performance.getEntriesByName("interactive")[0]?.startTime;
    const arrived = [...performance.getEntriesByType("navigation"), ...resources()].filter((it) => it.responseEnd <= interactive);
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      charts,
      interactive,
      bytes: arrived.reduce((sum, it) => sum + it.transferSize, 0),
      blocking: longTasks.reduce((sum, it) => sum + Math.max(0, it.duration - 50), 0),
      wasm: wasm(),
    };
  };

  // From here on: what one act of the reader changes, and when that is painted.
  let begun, painted, takenOver;
  const reset = () => (begun = painted = takenOver = undefined);

  const watch = () => {
    for (const name of ["keydown", "click", "pointermove"]) {
      addEventListener(name, (event) => (begun ??= event.timeStamp), { capture: true, passive: true });
    }
    const page = document.getElementById("app");
    new MutationObserver(() => {
      if (page.hasAttribute("data-app")) takenOver ??= performance.now();
      // A message is delivered after the frame that was being prepared.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (painted ??= performance.now());
        port2.postMessage(0);
      });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    reset();
  };

  // The application has taken over, if it ever does.
  const joined = () =>
    new Promise((resolve) => {
      const look = () => (takenOver ? setTimeout(resolve, 100) : setTimeout(look, 100));
      look();
    });

  const acted = () => ({ painted: painted - begun, takenOver: takenOver - begun, wasm: wasm() });

  // Where a pointer hits an element, or one of its parts, within what the window shows.
  const hit = (element) => {
    for (const part of [element, ...element.querySelectorAll("*")]) {
      const { x, y, width, height } = part.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      if (element.contains(document.elementFromPoint(left, top))) return [left, top];
    }
    return null;
  };
  const hits = (selector) => [...document.querySelectorAll(selector)].map(hit).filter((it) => it);
  const show = (selector) => document.querySelector(selector).scrollIntoView({ block: "center", behavior: "instant" });

  window.measurements = { loaded, load, watch, reset, joined, acted, hits, show };
})();
