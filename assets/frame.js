// An embedded page in the page that shows it: sets the options that its address asks for, and sends its height and
// what the reader selects. This is no module: a frame without an origin gets modules only from
// servers that allow every origin, and its chart is to be seen all the same.
{
  // From here on only the server of the page may be requested. The policy of the page as sent allows any, as WebKit
  // does not know the page's own server where the frame has no origin.
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]").cloneNode();
  policy.content = policy.content.replaceAll("@anyServer", location.origin);
  document.head.append(policy);

  const type = "qst-explorer";
  const page = document.documentElement;
  const values = new Map([
    ["theme", ["auto", "light", "dark"]],
    ["title", ["on", "off"]],
    ["controls", ["on", "off"]],
  ]);
  const options = new URLSearchParams();
  const setOption = (name, value) => {
    if (!values.get(name)?.includes(value)) return;
    options.set(name, value);
    page.dataset[name] = value;
  };
  // Links may have been copied with text around them, encoded again, or copied from the source of a page.
  const [, query = ""] = location.href.replaceAll("&#38;", "&").split("#")[0].split("?");
  const separated = query.replace(/%(25)*3D/gi, "=").replace(/(&|%(25)*26|(\\|%5C)u0026)(amp;)*|;/gi, "&");
  const asked = [];
  for (const [name, value] of new URLSearchParams(separated)) asked.push([name.trim(), value]);
  for (const [name, value] of asked) setOption(name, /[a-z]+/.exec(value)?.[0]);

  // Where the module of the small program does not load, the style sheet hides what would not work, and links are
  // followed by the browser, with the same options. A notice is shown if the address asks for more than the page
  // as sent.
  const asksForMore = asked.some(([name]) => !values.has(name));
  const isLost = ({ target }) => target instanceof HTMLScriptElement && target.type === "module";
  addEventListener("error", (event) => isLost(event) && (page.dataset.still = asksForMore ? "" : "sent"), true);
  addEventListener("click", ({ target, defaultPrevented }) => {
    const link = target.closest("a[href]:not([target], [download])");
    if (!link || defaultPrevented || !("still" in page.dataset)) return;
    const query = new URLSearchParams(link.search);
    for (const [name, value] of options) query.set(name, value);
    if (`${query}`) link.search = query;
  });

  // WordPress gives its frames a secret, by which it recognises their messages. It is kept in the name of the frame, so
  // that other pages in it have it, too. These frames can neither save files nor open windows.
  const [, secret] = /[#&?]secret=([A-Za-z0-9]{1,64})/.exec(location.hash + window.name) ?? [];

  if (parent !== window) {
    const send = (message) => parent.postMessage(message, "*");
    if (secret) {
      window.name ||= `?secret=${secret}`;
      page.dataset.saving = "forbidden";
      addEventListener("click", (event) => {
        const link = event.target.closest("a[target=_blank]");
        if (link?.host !== location.host || event.defaultPrevented) return;
        event.preventDefault();
        send({ message: "link", value: link.href, secret });
      });
    }
    // The address by which the page around it recognises the frame; what the reader searches for later is not sent.
    const src = location.href;

    // Sends the height in our own message and in those that many content management systems listen to. A page that
    // is not shown has no height, which is sent once it is shown. A page taller than this is scrolled in its frame.
    const TALLEST = 20000;
    let sentHeight = 0;
    const measure = () => {
      // Measured without a scroll bar: it makes pictures narrower and so less tall, and the height would always be
      // too small for the page without it.
      page.style.overflow = "hidden";
      const height = Math.min(Math.ceil(page.getBoundingClientRect().height), TALLEST);
      page.style.overflow = "";
      if (height === 0 || innerWidth === 0 || height === sentHeight) return;
      sentHeight = height;
      send({ type, event: "height", height });
      send({ sentinel: "amp", type: "embed-size", height });
      send({ "datawrapper-height": { [type]: height } });
      send(JSON.stringify({ src, context: "iframe.resize", height }));
      if (secret) send({ message: "height", value: height, secret });
    };
    // Where an observer is missing or throws, the page does without it.
    const observe = (observer) => {
      try {
        observer().observe(page);
      } catch (error) {
        console.warn(error);
      }
    };
    observe(() => new ResizeObserver(measure));
    addEventListener("resize", measure);
    // The bottom of a frame that is as tall as its page may be out of sight, so that the docked ledger entry is moved
    // up to the part that the reader sees.
    const OFTEN = 200;
    const isOpen = () => document.querySelector(".ledger") !== null;
    let next;
    const onSeen = (entries, seen) => {
      const { isIntersecting, intersectionRect } = entries.at(-1);
      seen.disconnect();
      if (isIntersecting) {
        const below = Math.max(0, Math.floor(innerHeight - intersectionRect.bottom));
        page.style.setProperty("--below", `${below}px`);
        page.style.setProperty("--seen", `${Math.floor(intersectionRect.height)}px`);
      }
      // Observed again and again: another part of the same size causes no event.
      clearTimeout(next);
      if (isOpen()) next = setTimeout(look, OFTEN);
    };
    let seen;
    const look = () => observe(() => (seen ??= new IntersectionObserver(onSeen)));
    // Only the open ledger entry needs it.
    addEventListener("drawn", () => {
      measure();
      if (isOpen()) look();
    });
    // Frames that are out of sight do not draw, but can be measured.
    addEventListener("load", measure);
    addEventListener("DOMContentLoaded", () => {
      send({ type, event: "ready" });
      measure();
    });
    addEventListener("selected", ({ detail: key }) => {
      if (typeof key === "string") send({ type, event: "select", key });
    });

    // Messages of any other window are ignored. The page around this one may set the theme, or say that it is ready to
    // receive heights.
    addEventListener("message", ({ source, data }) => {
      if (source !== parent || typeof data !== "object" || data === null) return;
      const isTheme = data.type === type && data.set === "theme" && Object.keys(data).length === 3;
      if (isTheme) setOption("theme", data.theme);
      if (secret && data.message === "ready" && data.secret === secret) {
        sentHeight = 0;
        measure();
      }
    });
  }
}
