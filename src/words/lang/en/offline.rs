//! The words of using the site without a network, in English.

use crate::words::offline::Offline;

/// The words of using the site without a network, in English.
pub(crate) const WORDS: Offline = Offline {
    ready: "Ready for offline use: all of this site works without a network.",
    refused: "Not available offline: the site cannot be stored here.",
    insecure: "Not available offline: the site cannot be stored, as it came without encryption (http).",
    incomplete: "Not yet available offline as a whole: some files did not arrive. The next visit tries again.",
    altered: "Not available offline as a whole: some files arrive changed, by something on the way or because \
              the site is being updated.",
    unknown: "Not known to work offline: the browser does not say whether the site is stored.",
    newer: "A new version is ready.",
    change: "Switch to the new version",
    held: "The new version could not be switched to here. It is used once all windows and tabs of this site \
           have been closed.",
};
