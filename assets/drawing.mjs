// Packaging puts this before `boot.mjs` and `single.mjs`, each in one file with it.

// The milliseconds that the application may take to draw what is asked for, and the number of polls meanwhile.
// Polls are counted, as a slow machine makes none while it draws.
const DRAWING = { timeout: 10000, polls: 10 };

// Calls `onStuck`, with an error that names the address, when a view was asked for and is not drawn in time: the
// application is broken then, whether or not it threw an error that can be caught.
function watchDrawing(onStuck) {
  let asked;
  let drawn;
  let left;
  let timer;
  addEventListener("asked", ({ detail }) => {
    asked = detail;
    // More time is given to what draws, and not because more is asked for.
    if (timer) return;
    left = DRAWING.polls;
    timer = setInterval(() => {
      if (asked !== drawn && --left > 0) return;
      clearInterval(timer);
      timer = undefined;
      if (asked !== drawn) onStuck(new Error(`${asked} is not drawn`));
    }, DRAWING.timeout / DRAWING.polls);
  });
  addEventListener("settled", ({ detail }) => {
    drawn = detail;
    left = DRAWING.polls;
  });
}
