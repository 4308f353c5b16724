// Leads from an address that does not exist to the page that was meant: programs that make links of addresses
// often take what follows one for a part of it. This stands in the page itself, which is shown for addresses in
// any folder and so knows the way to no other file.
{
  // A page with its ending, or a folder; and what was written behind it, with which no name goes on.
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
