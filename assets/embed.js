// Puts a chart of the explorer into a page: <qst-explorer view="synchrotron">. What stands in the
// element, a link at best, is shown until the chart is there, and stays if it never comes.
//
// The frame is sandboxed without allow-same-origin. With it and with allow-scripts, a frame from the
// origin of the page around it could take the sandbox off, so that a host that serves the explorer
// itself would trust all of it. Without it the frame has no origin: it is a picture with its tables
// where the explorer's server does not let every origin read its assets
// (Access-Control-Allow-Origin: *), and answers where it does.
{
  const TYPE = "qst-explorer";
  const ROOT = new URL("./", document.currentScript.src).href;
  const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
  // The names of a link's query, in its order; language and page stand in the path.
  const NAMES = ["at", "form", "years", "by", "unit", "theme", "title", "controls", "q", "select"];
  const TALLEST = 20000;
  const THEMES = ["auto", "light", "dark"];
  const STYLE = `
    :host { display: block; }
    :host([hidden]) { display: none; }
    iframe { display: block; width: 100%; border: 0; }
    iframe:not(.ready) { visibility: hidden; height: 0; }`;

  const isHeight = (it) => typeof it === "number" && it > 0 && it <= TALLEST;
  const isKey = (it) => typeof it === "string" && /^[a-z0-9.-]{1,200}$/.test(it);

  class Explorer extends HTMLElement {
    static observedAttributes = ["view", "lang", "height", "label", ...NAMES];

    #shadow = this.attachShadow({ mode: "open" });
    #slot = document.createElement("slot");
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
      for (const frame of [this.#frame, this.#next]) frame?.remove();
      this.#frame = this.#next = null;
      this.#slot.hidden = false;
    }

    attributeChangedCallback(name, before, now) {
      if (before === now || !this.isConnected) return;
      if (name === "height") return this.#fit(this.#frame);
      if (name === "label") return this.#name(this.#frame);
      if (name === "theme" && this.#frame && !this.#next) return this.#dress(this.#frame);
      // Several attributes that change at once are one change.
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        if (this.isConnected) this.#load();
      });
    }

    handleEvent({ source, data }) {
      const frame = [this.#frame, this.#next].find((it) => it && it.contentWindow === source);
      if (!frame || typeof data !== "object" || data === null || data.type !== TYPE) return;
      const { event, height, key } = data;
      if (event === "ready") this.#show(frame);
      if (event === "height" && isHeight(height)) {
        frame.dataset.height = Math.ceil(height);
        this.#fit(frame);
      }
      if (event === "select" && isKey(key)) this.#tell("select", { key });
    }

    #address() {
      const view = this.getAttribute("view") ?? "overview";
      const page = /^[a-z]+$/.test(view) && view !== "overview" ? `${view}.html` : "";
      const query = new URLSearchParams();
      for (const name of NAMES) {
        if (this.hasAttribute(name)) query.set(name, this.getAttribute(name));
      }
      const folder = this.getAttribute("lang") === "en" ? "en/embed/" : "embed/";
      return `${ROOT}${folder}${page}${`${query}` && "?"}${query}`;
    }

    // A new frame instead of another address: that would be a step for the back button. The old one
    // is shown until the new one is there.
    #load() {
      this.#next?.remove();
      const frame = (this.#next = document.createElement("iframe"));
      frame.setAttribute("sandbox", SANDBOX);
      frame.setAttribute("allow", "clipboard-write");
      frame.setAttribute("referrerpolicy", "no-referrer");
      // What takes the place of something that is seen is wanted at once.
      frame.setAttribute("loading", this.#frame ? "eager" : "lazy");
      this.#name(frame);
      frame.src = this.#address();
      this.#shadow.append(frame);
    }

    #name(frame) {
      const label = this.getAttribute("label") ?? this.textContent.trim();
      if (frame) frame.title = label || "QST FY2020 Explorer";
    }

    #show(frame) {
      // What stands within the element, its name, was perhaps not read yet when it was connected.
      this.#name(frame);
      if (frame === this.#next) {
        this.#frame?.remove();
        this.#frame = frame;
        this.#next = null;
        frame.classList.add("ready");
        this.#slot.hidden = true;
        this.#fit(frame);
        this.#tell("ready");
      }
      // The colours may have been changed while the page was on its way, or before it led on.
      if (this.hasAttribute("theme")) this.#dress(frame);
    }

    #fit(frame) {
      if (frame !== this.#frame || !frame) return;
      const fixed = Number(this.getAttribute("height"));
      const height = isHeight(fixed) ? fixed : Number(frame.dataset.height ?? 0);
      if (height) frame.style.height = `${height}px`;
    }

    #dress(frame) {
      const asked = this.getAttribute("theme");
      const theme = THEMES.includes(asked) ? asked : "auto";
      frame.contentWindow.postMessage({ type: TYPE, set: "theme", theme }, "*");
    }

    #tell(what, detail = {}) {
      this.dispatchEvent(new CustomEvent(`qst-${what}`, { bubbles: true, composed: true, detail }));
    }
  }

  // A page may hold the script twice.
  if (!customElements.get(TYPE)) customElements.define(TYPE, Explorer);
}
