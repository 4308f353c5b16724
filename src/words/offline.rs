//! What is said of using the site without a network.

/// The words of using the site without a network.
#[derive(Debug)]
pub struct Offline {
    /// Everything is stored.
    pub ready: &'static str,
    /// Nothing can be stored: the browser forbids it, or has no room.
    pub refused: &'static str,
    /// Nothing can be stored: the site came without encryption.
    pub insecure: &'static str,
    /// Some files do not arrive.
    pub incomplete: &'static str,
    /// Some files arrive otherwise than they were published.
    pub altered: &'static str,
    /// The browser does not say.
    pub unknown: &'static str,
    /// A newer version is stored, and waits.
    pub newer: &'static str,
    /// Changes to the newer version.
    pub change: &'static str,
    /// The browser does not change to the newer version.
    pub held: &'static str,
}
