//! Which system packages bring which programs, by package manager; data only.

/// Something that only the system's package manager can bring.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// The browser that tests run in.
    Chromium,
    /// The program that drives the browser.
    Chromedriver,
    /// Another browser that tests run in.
    Firefox,
    /// The program that drives WebKit, with the browser that it drives.
    WebKitDriver,
    /// A screen without a device, for browsers that need a window.
    Xvfb,
    /// A font with Japanese glyphs, so that pictures of pages are readable.
    CjkFont,
    /// Runs npm's programs.
    Node,
    /// Installs wasm-opt.
    Npm,
    /// Python with virtual environments, for the validator of data packages.
    Python,
    /// The server that the documented configuration is tried in.
    Nginx,
    /// A program for pictures that readers open files in.
    Inkscape,
    /// Another, of an office.
    LibreOffice,
    /// What draws SVG for the desktop of GNOME and for many servers.
    Librsvg,
}

/// A package manager.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Manager {
    /// Debian's and its descendants'.
    Apt,
    /// Fedora's.
    Dnf,
    /// Arch's.
    Pacman,
    /// Homebrew, mostly of macOS.
    Brew,
}

impl Need {
    /// What people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Need::Chromium => "Chromium",
            Need::Chromedriver => "chromedriver",
            Need::Firefox => "Firefox",
            Need::WebKitDriver => "WebKitWebDriver",
            Need::Xvfb => "Xvfb",
            Need::CjkFont => "a Japanese font",
            Need::Node => "Node.js",
            Need::Npm => "npm",
            Need::Python => "Python 3 with venv",
            Need::Nginx => "nginx",
            Need::Inkscape => "Inkscape",
            Need::LibreOffice => "LibreOffice Draw",
            Need::Librsvg => "rsvg-convert",
        }
    }

    /// The programs of which one must be on the search path.
    pub(crate) fn programs(self) -> &'static [&'static str] {
        match self {
            Need::Chromium => &["chromium", "chromium-browser", "google-chrome"],
            Need::Chromedriver => &["chromedriver"],
            Need::Firefox => &["firefox", "firefox-esr"],
            Need::WebKitDriver => &["WebKitWebDriver"],
            Need::Xvfb => &["Xvfb"],
            Need::CjkFont => &["fc-list"],
            Need::Node => &["node"],
            Need::Npm => &["npm"],
            Need::Python => &["python3"],
            Need::Nginx => &["nginx"],
            Need::Inkscape => &["inkscape"],
            Need::LibreOffice => &["soffice", "libreoffice"],
            Need::Librsvg => &["rsvg-convert"],
        }
    }

    /// The packages that bring it.
    pub(crate) fn packages(self, manager: Manager) -> &'static [&'static str] {
        match (self, manager) {
            (Need::Chromium, Manager::Apt | Manager::Dnf | Manager::Pacman | Manager::Brew) => {
                &["chromium"]
            }
            (Need::Chromedriver, Manager::Apt) => &["chromium-driver"],
            (Need::Chromedriver, Manager::Dnf | Manager::Brew) => &["chromedriver"],
            (Need::Chromedriver, Manager::Pacman) => &["chromium"],
            (Need::Firefox, Manager::Apt) => &["firefox-esr"],
            (Need::Firefox, Manager::Dnf | Manager::Pacman | Manager::Brew) => &["firefox"],
            (Need::WebKitDriver, Manager::Apt) => &["libwebkit2gtk-4.1-0", "webkit2gtk-driver"],
            (Need::WebKitDriver, Manager::Dnf) => &["webkit2gtk4.1", "webkitgtk6.0"],
            (Need::WebKitDriver, Manager::Pacman) => &["webkit2gtk-4.1", "webkitgtk-6.0"],
            (Need::Xvfb, Manager::Apt) => &["xvfb"],
            (Need::Xvfb, Manager::Dnf) => &["xorg-x11-server-Xvfb"],
            (Need::Xvfb, Manager::Pacman) => &["xorg-server-xvfb"],
            // There it is not asked for.
            (Need::WebKitDriver | Need::Xvfb, Manager::Brew) => &[],
            (Need::CjkFont, Manager::Apt) => &["fontconfig", "fonts-noto-cjk"],
            (Need::CjkFont, Manager::Dnf) => &["fontconfig", "google-noto-sans-cjk-fonts"],
            (Need::CjkFont, Manager::Pacman) => &["fontconfig", "noto-fonts-cjk"],
            (Need::CjkFont, Manager::Brew) => &["fontconfig", "font-noto-sans-cjk"],
            (Need::Node, Manager::Brew) => &["node"],
            (Need::Node, Manager::Apt | Manager::Dnf | Manager::Pacman) => &["nodejs"],
            (Need::Npm, Manager::Brew) => &["node"],
            (Need::Npm, Manager::Dnf) => &["nodejs-npm"],
            (Need::Npm, Manager::Apt | Manager::Pacman) => &["npm"],
            (Need::Python, Manager::Apt) => &["python3", "python3-venv"],
            (Need::Python, Manager::Dnf) => &["python3"],
            (Need::Python, Manager::Pacman | Manager::Brew) => &["python"],
            // Elsewhere the module for brotli is not packaged, or is part of it.
            (Need::Nginx, Manager::Apt) => &["nginx-light", "libnginx-mod-http-brotli-static"],
            (Need::Nginx, Manager::Dnf) => &["nginx", "nginx-mod-brotli"],
            (Need::Nginx, Manager::Pacman | Manager::Brew) => &["nginx"],
            (Need::Inkscape, Manager::Apt | Manager::Dnf | Manager::Pacman | Manager::Brew) => {
                &["inkscape"]
            }
            (Need::LibreOffice, Manager::Apt | Manager::Dnf) => &["libreoffice-draw"],
            (Need::LibreOffice, Manager::Pacman) => &["libreoffice-still"],
            (Need::LibreOffice, Manager::Brew) => &["libreoffice"],
            (Need::Librsvg, Manager::Apt) => &["librsvg2-bin"],
            (Need::Librsvg, Manager::Dnf) => &["librsvg2-tools"],
            (Need::Librsvg, Manager::Pacman | Manager::Brew) => &["librsvg"],
        }
    }
}

impl Manager {
    /// All of them, in the order in which they are looked for.
    pub(crate) const ALL: [Manager; 4] =
        [Manager::Apt, Manager::Dnf, Manager::Pacman, Manager::Brew];

    /// Its program.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Manager::Apt => "apt-get",
            Manager::Dnf => "dnf",
            Manager::Pacman => "pacman",
            Manager::Brew => "brew",
        }
    }

    /// The arguments of each command to run, the last of which takes the packages.
    pub(crate) fn commands(self) -> &'static [&'static [&'static str]] {
        match self {
            Manager::Apt => &[
                &["update"],
                &["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600"],
            ],
            Manager::Dnf => &[&["install", "-y", "--setopt=install_weak_deps=False"]],
            Manager::Pacman => &[&["-Syu", "--noconfirm", "--needed"]],
            Manager::Brew => &[&["install"]],
        }
    }

    /// What it says where another installation holds its lock and it does not wait for that by itself.
    ///
    /// That of apt's lists knows no time-out, unlike that of its packages.
    pub(crate) fn held(self) -> Option<&'static str> {
        match self {
            Manager::Apt => Some("Could not get lock"),
            Manager::Pacman => Some("unable to lock database"),
            Manager::Dnf | Manager::Brew => None,
        }
    }

    /// Whether only root may install; Homebrew refuses root.
    pub(crate) fn needs_root(self) -> bool {
        match self {
            Manager::Apt | Manager::Dnf | Manager::Pacman => true,
            Manager::Brew => false,
        }
    }
}
