// Notes what goes wrong in a page, from before its first script, for as long as its window is open. A
// file that was saved of a page may have this twice.
if (!("__noted" in window)) {
  const KEPT = ["violations", "errors"];
  const noted = { violations: [], errors: [] };
  try {
    for (const name of KEPT) noted[name] = JSON.parse(sessionStorage.getItem(`watch ${name}`) ?? "[]");
  } catch {
    // Where nothing can be stored, each page knows its own.
  }
  window.__noted = noted;
  const note = (name, what) => {
    noted[name].push(what);
    try {
      sessionStorage.setItem(`watch ${name}`, JSON.stringify(noted[name]));
    } catch {
      // As above.
    }
  };
  addEventListener("securitypolicyviolation", (it) => note("violations", `${it.violatedDirective}: ${it.blockedURI}`));
  // What a page of another origin has thrown may not be looked at.
  const whole = (it) => {
    try {
      return it?.stack ? `${it}\n${it.stack}` : String(it);
    } catch {
      return "an error that may not be read";
    }
  };
  // What is still on its way when a page is left does not arrive, and is no error.
  const miss = (it) => {
    const late = setTimeout(() => note("errors", `${it.localName}: ${it.src ?? it.href}`), 100);
    addEventListener("pagehide", () => clearTimeout(late), { once: true });
  };
  addEventListener("error", ({ error, message, target }) => (message ? note("errors", whole(error ?? message)) : miss(target)), true);
  addEventListener("unhandledrejection", ({ reason }) => note("errors", whole(reason)));
  const tell = console.error;
  console.error = (...what) => {
    note("errors", what.map(whole).join(" "));
    tell(...what);
  };
}
