// A page of somebody else, which notes what it hears and follows the height of plain frames.
window.messages = [];
window.heard = [];
window.scrolls = 0;
addEventListener("message", ({ source, data }) => {
  messages.push(data);
  const frame = [...document.querySelectorAll("iframe")].find((it) => it.contentWindow === source);
  if (frame && data.type === "qst-explorer" && data.event === "height") frame.height = data.height;
});
for (const name of ["qst-ready", "qst-select"]) {
  addEventListener(name, ({ target, detail }) => heard.push([name, target.id, detail.key ?? null]));
}
addEventListener("scroll", () => scrolls++);
