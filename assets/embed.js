// Defines an element that shows a chart of the explorer in any page: <qst-explorer view="synchrotron">. The content
// of the element, best a link, is shown until the chart is there, and stays if it never comes.
//
// The frame is sandboxed without allow-same-origin. With it and with allow-scripts, a frame from the
// origin of the page around it could take the sandbox off, so that a host that serves the explorer
// itself would trust all of it. Without it the frame has no origin: it is a picture with its tables
// where the explorer's server does not let every origin read its assets
// (Access-Control-Allow-Origin: *), and answers where it does.
//
// Pages of all kinds load this, as a script or as a module. Their elements may have names that hide properties of the
// document, and they may have extended Object.prototype: neither may change what this script does.
{
  const TYPE = "qst-explorer";
  // The milliseconds that a message of a loaded page may take.
  const GRACE = 1000;
  const create = (name) => Document.prototype.createElement.call(document, name);
  const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);
  // The folder of this script. A module has no `currentScript`, but the stack of an error names its file.
  const rootOf = () => {
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript");
    const script = get.call(document);
    const named = /[a-z][a-z0-9+.-]*:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack);
    const address = (script instanceof HTMLScriptElement && script.src) || named?.[0];
    return address && new URL("./", address).href;
  };
  const ROOT = rootOf();
  const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
  // The names of a link's query, in its order; language and page are in the path.
  const NAMES = ["at", "form", "chart", "years", "by", "unit", "theme", "title", "controls", "q", "select"];
  // The languages whose pages are in folders, as the attribute `lang` may name them.
  const LANGUAGES = new RegExp("@languages", "i");
  const TALLEST = 20000;
  const OBSERVED = ["view", "lang", "height", "label"];
  for (let idx = 0; idx < NAMES.length; idx += 1) OBSERVED.push(NAMES[idx]);
  const STYLE = `
    :host { display: block; width: 100%; }
    :host([hidden]) { display: none; }
    iframe { display: block; width: 100%; border: 0; }
    iframe:not(.ready) { visibility: hidden; height: 0; }`;

  const isHeight = (it) => typeof it === "number" && it > 0 && it <= TALLEST;
  const isKey = (it) => typeof it === "string" && /^[a-z0-9.-]{1,200}$/.test(it);
  const isTheme = (it) => it === "auto" || it === "light" || it === "dark";

  class Explorer extends HTMLElement {
    static observedAttributes = OBSERVED;

    #shadow = this.attachShadow({ __proto__: null, mode: "open" });
    #slot = create("slot");
    // The frame that is shown, and the one that is to take its place.
    #frame = null;
    #next = null;
    #isDue = false;

    constructor() {
      super();
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      this.#shadow.adoptedStyleSheets = [style];
      this.#shadow.append(this.#slot);
    }

    connectedCallback() {
      addEventListener("message", this);
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#frame?.remove();
      this.#next?.remove();
      this.#frame = this.#next = null;
      this.#slot.hidden = false;
    }

    attributeChangedCallback(name, before, now) {
      if (before === now || !this.isConnected) return;
      if (name === "height") return this.#fit(this.#frame);
      if (name === "label") return this.#name(this.#frame);
      if (name === "theme" && this.#frame && !this.#next) return this.#setTheme(this.#frame);
      // Several attributes that change at once are one change.
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        if (this.isConnected) this.#load();
      });
    }

    handleEvent({ source, data }) {
      const isFrom = (frame) => frame !== null && frame.contentWindow === source;
      const frame = (isFrom(this.#frame) && this.#frame) || (isFrom(this.#next) && this.#next);
      if (!frame || typeof data !== "object" || data === null || own(data, "type") !== TYPE) return;
      const event = own(data, "event");
      const height = own(data, "height");
      const key = own(data, "key");
      if (event === "ready") this.#show(frame);
      if (event === "height" && isHeight(height)) {
        frame.setAttribute("data-height", Math.ceil(height));
        this.#fit(frame);
      }
      if (event === "select" && isKey(key)) this.#emit("select", { key });
    }

    #address() {
      // White space and upper case are tolerated.
      const view = (this.getAttribute("view") ?? "overview").trim().toLowerCase();
      const page = /^[a-z]+$/.test(view) && view !== "overview" ? `${view}.html` : "";
      const query = new URLSearchParams();
      for (let idx = 0; idx < NAMES.length; idx += 1) {
        const name = NAMES[idx];
        if (this.hasAttribute(name)) query.set(name, this.getAttribute(name));
      }
      const lang = LANGUAGES.exec(this.getAttribute("lang"))?.[0].toLowerCase();
      return `${ROOT}${lang ? `${lang}/` : ""}embed/${page}${`${query}` && "?"}${query}`;
    }

    // Loads a new frame: another address of the same frame would be an entry of the session history. The old frame
    // is shown until the new one is ready.
    #load() {
      this.#next?.remove();
      const frame = (this.#next = create("iframe"));
      frame.setAttribute("sandbox", SANDBOX);
      frame.setAttribute("allow", "clipboard-write");
      frame.setAttribute("referrerpolicy", "no-referrer");
      // A frame that replaces another one is needed at once.
      frame.setAttribute("loading", this.#frame ? "eager" : "lazy");
      this.#name(frame);
      frame.src = this.#address();
      // A page of the explorer says that it is ready before it has loaded.
      frame.addEventListener("load", () => setTimeout(() => frame === this.#next && this.#leave(frame), GRACE));
      this.#shadow.append(frame);
    }

    // Shows the content of the element where its address leads to no page of the explorer.
    #leave({ src }) {
      this.#frame?.remove();
      this.#frame = null;
      this.#slot.hidden = false;
      console.warn(`${TYPE}: ${src} is not ready`);
    }

    #name(frame) {
      const label = this.getAttribute("label") ?? this.textContent.trim();
      if (frame) frame.title = label || "QST FY2020 Explorer";
    }

    #show(frame) {
      // The content of the element, which names the frame, may not have been parsed yet when it was connected.
      this.#name(frame);
      if (frame === this.#next) {
        this.#frame?.remove();
        this.#frame = frame;
        this.#next = null;
        frame.classList.add("ready");
        this.#slot.hidden = true;
        this.#fit(frame);
        this.#emit("ready");
      }
      // The attribute may have changed while the page was loading, or the frame may show another page now.
      if (this.hasAttribute("theme")) this.#setTheme(frame);
    }

    #fit(frame) {
      if (frame !== this.#frame || !frame) return;
      const fixed = Number(this.getAttribute("height"));
      const height = isHeight(fixed) ? fixed : Number(frame.getAttribute("data-height"));
      if (height) frame.style.setProperty("height", `${height}px`);
    }

    #setTheme(frame) {
      const asked = this.getAttribute("theme");
      const theme = isTheme(asked) ? asked : "auto";
      frame.contentWindow.postMessage({ type: TYPE, set: "theme", theme }, "*");
    }

    #emit(what, detail = {}) {
      const options = { __proto__: null, bubbles: true, composed: true, detail };
      this.dispatchEvent(new CustomEvent(`qst-${what}`, options));
    }
  }

  // Plain frames with `data-qst-fit` get the height of their page, too. One may be in the shadow tree of a component,
  // which is searched if it is open.
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot").get;
  const frameOf = (source, root, { prototype }) => {
    const frames = prototype.querySelectorAll.call(root, "iframe[data-qst-fit]");
    for (let idx = 0; idx < frames.length; idx += 1) {
      if (frames[idx].contentWindow === source) return frames[idx];
    }
    const all = prototype.querySelectorAll.call(root, "*");
    for (let idx = 0; idx < all.length; idx += 1) {
      const shadow = shadowOf.call(all[idx]);
      const frame = shadow && frameOf(source, shadow, ShadowRoot);
      if (frame) return frame;
    }
    return null;
  };
  const fit = ({ source, data }) => {
    if (typeof data !== "object" || data === null || own(data, "type") !== TYPE) return;
    const height = own(data, "height");
    if (own(data, "event") !== "height" || !isHeight(height)) return;
    const frame = frameOf(source, document, Document);
    if (!frame?.src.startsWith(ROOT)) return;
    frame.height = Math.ceil(height);
    // A style sheet of the page would override the attribute.
    frame.style.setProperty("height", `${Math.ceil(height)}px`);
  };

  // A page may load the script twice.
  if (ROOT && !customElements.get(TYPE)) {
    customElements.define(TYPE, Explorer);
    addEventListener("message", fit);
  }
}
