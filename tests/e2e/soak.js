// Uses a page as a reader in a hurry would: keys, choices and links, one after the other, chosen by a number
// alone so that the same can be done again. Gives what keeps it from that, or nothing.
const [seed] = arguments;
const N_ROUNDS = 6;
const TIMEOUT = 15000;
const KEYS = ["ArrowRight", "ArrowDown", "End", "Home", "Enter", "Escape"];

let state = seed;
const below = (n) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return (state >> 8) % n;
};
const one = (all) => all[below(all.length)];
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const isWithin = ({ origin, pathname, download, target }) =>
  origin === location.origin && !download && !target && /\/$|\.html$/.test(pathname) && !pathname.includes("/embed/");

document.dispatchEvent(new PointerEvent("pointermove", { bubbles: true }));
const start = performance.now();
while (!document.querySelector("[data-app]")) {
  if (performance.now() - start > TIMEOUT) return `no application within ${TIMEOUT} ms`;
  await frame();
}
for (let round = 0; round < N_ROUNDS; round++) {
  const picture = document.querySelector("svg[tabindex='0']");
  picture?.focus({ preventScroll: true });
  for (let n = 0; picture && n < 3; n++) {
    const press = { key: one(KEYS), bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", press));
    if (below(2)) await frame();
  }
  const choices = [...document.querySelectorAll("input[type=radio]:not(:checked)")];
  if (choices.length && below(2)) {
    one(choices).click();
    await frame();
  }
  const links = [...document.querySelectorAll("nav a[href], main a[href]")].filter(isWithin);
  if (links.length) {
    one(links).click();
    await frame();
    await frame();
  }
}
return document.documentElement.dataset.still === undefined ? null : "the application has given up";
