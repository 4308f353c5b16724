// A bare page in the page that shows it: it looks as its address asks, and tells how tall it is and
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
  const looks = new Map([
    ["theme", ["auto", "light", "dark"]],
    ["title", ["on", "off"]],
    ["controls", ["on", "off"]],
  ]);
  const worn = new URLSearchParams();
  const wear = (name, value) => {
    if (!looks.get(name)?.includes(value)) return;
    worn.set(name, value);
    page.dataset[name] = value;
  };
  // Links are copied with what stands around them.
  for (const [name, value] of new URLSearchParams(location.search)) wear(name, /[a-z]+/.exec(value)?.[0]);

  // Where the module that makes the page answer does not come, nothing is offered that would not
  // work, and links lead on by themselves: as the page looks. It is said where more is asked for than
  // what was sent.
  const asksForMore = [...new URLSearchParams(location.search).keys()].some((name) => !looks.has(name));
  const isLost = ({ target }) => target instanceof HTMLScriptElement && target.type === "module";
  addEventListener("error", (event) => isLost(event) && (page.dataset.still = asksForMore ? "" : "sent"), true);
  addEventListener("click", ({ target, defaultPrevented }) => {
    const link = target.closest("a[href]:not([target], [download])");
    if (!link || defaultPrevented || !("still" in page.dataset)) return;
    const asked = new URLSearchParams(link.search);
    for (const [name, value] of worn) asked.set(name, value);
    if (`${asked}`) link.search = asked;
  });

  // WordPress gives its frames a secret, by which it knows what they send. It stays with the frame,
  // whichever page that leads on to. There no file can be saved, and no other window be opened.
  const [, secret] = /[#&?]secret=([A-Za-z0-9]{1,64})/.exec(location.hash + window.name) ?? [];

  if (parent !== window) {
    const tell = (message) => parent.postMessage(message, "*");
    if (secret) {
      window.name ||= `?secret=${secret}`;
      page.dataset.saving = "forbidden";
      addEventListener("click", (event) => {
        const link = event.target.closest("a[target=_blank]");
        if (link?.host !== location.host || event.defaultPrevented) return;
        event.preventDefault();
        tell({ message: "link", value: link.href, secret });
      });
    }
    // By which the page around it knows the frame; what the reader looks for later is not told.
    const src = location.href;

    // Besides our own message those that many content management systems listen to already. What is
    // not shown has no height; it is told when it is shown. What is taller than anybody believes is
    // scrolled within its frame.
    const TALLEST = 20000;
    let told = 0;
    const measure = () => {
      // As tall as it will be: a scroll bar takes room, in which pictures are less tall, so that it
      // would stay for ever.
      page.style.overflow = "hidden";
      const height = Math.min(Math.ceil(page.getBoundingClientRect().height), TALLEST);
      page.style.overflow = "";
      if (height === 0 || innerWidth === 0 || height === told) return;
      told = height;
      tell({ type, event: "height", height });
      tell({ sentinel: "amp", type: "embed-size", height });
      tell({ "datawrapper-height": { [type]: height } });
      tell(JSON.stringify({ src, context: "iframe.resize", height }));
      if (secret) tell({ message: "height", value: height, secret });
    };
    new ResizeObserver(measure).observe(page);
    addEventListener("resize", measure);
    // A frame that is as tall as its page has its end out of sight: what is docked there comes up to
    // where the reader is.
    const OFTEN = 200;
    const isOpen = () => document.querySelector(".ledger") !== null;
    let next;
    const seen = new IntersectionObserver((entries) => {
      const { isIntersecting, intersectionRect } = entries.at(-1);
      seen.disconnect();
      if (isIntersecting) {
        const below = Math.max(0, Math.floor(innerHeight - intersectionRect.bottom));
        page.style.setProperty("--below", `${below}px`);
        page.style.setProperty("--seen", `${Math.floor(intersectionRect.height)}px`);
      }
      // As much of it may be in sight as before, and not the same part: that is not told by itself.
      clearTimeout(next);
      if (isOpen()) next = setTimeout(look, OFTEN);
    });
    const look = () => seen.observe(page);
    // What is out of sight is not observed.
    addEventListener("drawn", () => {
      measure();
      if (isOpen()) look();
    });
    // Frames out of sight are not drawn, but their height is known.
    addEventListener("load", measure);
    addEventListener("DOMContentLoaded", () => {
      tell({ type, event: "ready" });
      measure();
    });
    addEventListener("selected", ({ detail: key }) => {
      if (typeof key === "string") tell({ type, event: "select", key });
    });

    // Nobody but the page around this one is heard, and nothing but its wish for other colours, and that
    // it listens by now.
    addEventListener("message", ({ source, data }) => {
      if (source !== parent || typeof data !== "object" || data === null) return;
      const isTheme = data.type === type && data.set === "theme" && Object.keys(data).length === 3;
      if (isTheme) wear("theme", data.theme);
      if (secret && data.message === "ready" && data.secret === secret) {
        told = 0;
        measure();
      }
    });
  }
}
