// Stands before `boot.mjs` and `single.mjs` when the site is packaged.

// So many milliseconds the application may take to draw what is asked for, and so many looks are taken at it
// meanwhile. Looks are counted, not the clock: a slow machine takes none while it draws.
const DRAWING = { patience: 10000, looks: 10 };

// Compares what is asked for with what is drawn. Whatever was thrown, and where: a view that stays asked for and is
// not drawn shows that the application is broken, which is called back with an error that names its address.
function watchDrawing(onStuck) {
  let asked;
  let drawn;
  let left;
  let watch;
  addEventListener("asked", ({ detail }) => {
    asked = detail;
    left = DRAWING.looks;
    watch ??= setInterval(() => {
      if (asked !== drawn && --left > 0) return;
      clearInterval(watch);
      watch = undefined;
      if (asked !== drawn) onStuck(new Error(`${asked} is not drawn`));
    }, DRAWING.patience / DRAWING.looks);
  });
  addEventListener("settled", ({ detail }) => {
    drawn = detail;
  });
}
