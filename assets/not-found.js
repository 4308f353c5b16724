// Leads from an address that does not exist to the page that was meant: programs that turn addresses in texts into
// links often include the punctuation behind them. Packaging puts this into the page itself, which is shown for
// addresses in any folder, so that no relative path leads to another file.
{
  // A page with its file extension, or a folder; and the rest of the path, which does not continue the name.
  const MEANT = /^(.*(?:\.html(?=[^\p{L}\p{N}\/]|$)|\/(?=[^\p{L}\p{N}\/]*$)))([^\/]+)$/u;
  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  };
  const [, page, rest] = MEANT.exec(decoded(location.pathname)) ?? [];
  if (page) {
    const meant = new URL(location);
    meant.pathname = page;
    // A question mark that was encoded as well begins the query all the same.
    if (rest.startsWith("?")) meant.search = rest;
    location.replace(meant);
  }
}
