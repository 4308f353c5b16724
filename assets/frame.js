// An embedded page in the page that shows it: sets the options that its address asks for, and sends its height and
// what the reader selects. This is no module: a frame without an origin gets modules only from
// servers that allow every origin, and its chart is to be seen all the same.
{
  // No server but that of the page is asked from here on. Before, every one could be: WebKit does not
  // know which is the page's own where the frame has no origin.
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
  // Links are copied with what stands around them, encoded again, and taken out of the source of a page.
  const [, query = ""] = location.href.replaceAll("&#38;", "&").split("#")[0].split("?");
  const separated = query.replace(/%(25)*3D/gi, "=").replace(/(&|%(25)*26)(amp;)*|;/gi, "&");
  const asked = [];
  for (const [name, value] of new URLSearchParams(separated)) asked.push([name.trim(), value]);
  for (const [name, value] of asked) setOption(name, /[a-z]+/.exec(value)?.[0]);

  // Where the module that makes the page answer does not come, nothing is offered that would not
  // work, and links lead on by themselves: with the same options. It is said where more is asked for than
  // what was sent.
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

  // WordPress gives its frames a secret, by which it knows what they send. It stays with the frame,
  // whichever page that leads on to. There no file can be saved, and no other window be opened.
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
    // By which the page around it knows the frame; what the reader looks for later is not sent.
    const src = location.href;

    // Besides our own message those that many content management systems listen to already. What is
    // not shown has no height; it is sent when it is shown. What is taller than anybody believes is
    // scrolled within its frame.
    const TALLEST = 20000;
    let sentHeight = 0;
    const measure = () => {
      // As tall as it will be: a scroll bar takes room, in which pictures are less tall, so that it
      // would stay for ever.
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
    // An observer that is missing or throws is none: the rest goes without it.
    const observe = (observer) => {
      try {
        observer().observe(page);
      } catch (error) {
        console.warn(error);
      }
    };
    observe(() => new ResizeObserver(measure));
    addEventListener("resize", measure);
    // A frame that is as tall as its page has its end out of sight: what is docked there comes up to
    // where the reader is.
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
      // As much of it may be in sight as before, and not the same part: that causes no event.
      clearTimeout(next);
      if (isOpen()) next = setTimeout(look, OFTEN);
    };
    let seen;
    const look = () => observe(() => (seen ??= new IntersectionObserver(onSeen)));
    // What is out of sight is not observed.
    addEventListener("drawn", () => {
      measure();
      if (isOpen()) look();
    });
    // Frames out of sight are not drawn, but their height is known.
    addEventListener("load", measure);
    addEventListener("DOMContentLoaded", () => {
      send({ type, event: "ready" });
      measure();
    });
    addEventListener("selected", ({ detail: key }) => {
      if (typeof key === "string") send({ type, event: "select", key });
    });

    // Messages of any other window are passed over. The page around this one may ask for other colours,
    // or say that it listens by now.
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
