// Prepares a copy of the finished site for a harness that measures pages from outside, beside
// charts of other libraries: node tests/bench/outside.mjs [dist] [copy]
//
// - Such harnesses evaluate strings in the page, which its content security policy forbids. The
//   policy is taken out of the pages; nothing else is.
// - bench.html is the Japanese overview with a button #toggle that switches the fiscal year, and
//   window.__toggled, a promise of the pictures drawn anew. The harness expects both.
import fs from "node:fs";
import path from "node:path";

const [dist = "dist", copy = "target/outside"] = process.argv.slice(2);
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/;

fs.rmSync(copy, { recursive: true, force: true });
fs.cpSync(dist, copy, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
for (const file of fs.readdirSync(copy, { recursive: true })) {
  if (!file.endsWith(".html")) continue;
  const page = path.join(copy, file);
  fs.writeFileSync(page, fs.readFileSync(page, "utf8").replace(POLICY, ""));
}

const toggle = () => {
  const button = document.createElement("button");
  Object.assign(button, { id: "toggle", textContent: "年度を切り替え" });
  Object.assign(button.style, { position: "fixed", insetBlockStart: "0", insetInlineStart: "45%" });
  document.body.prepend(button);
  const link = document.createElement("a");
  link.hidden = true;
  let years = "current";
  button.addEventListener("click", () => {
    years = years === "current" ? "previous" : "current";
    const picture = document.querySelector(".pictures.bars");
    window.__toggled = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(picture, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    link.href = `./?years=${years}`;
    // It must not be there when the application joins the page.
    document.querySelector("main").append(link);
    link.click();
    link.remove();
  });
};
const page = fs.readFileSync(path.join(copy, "index.html"), "utf8");
fs.writeFileSync(path.join(copy, "bench.html"), page.replace("</body>", `<script>(${toggle})()</script>\n</body>`));
