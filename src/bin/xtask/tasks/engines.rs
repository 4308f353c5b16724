//! The engines that the finished site is tried in, with the programs that each of them takes.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tasks::build;
use crate::tasks::error::Error;
use crate::tasks::packages::Need;
use crate::tasks::toolbox::Toolbox;

/// What draws pages.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Blink, in Chromium.
    Chromium,
    /// Gecko, in Firefox.
    Firefox,
    /// WebKit, in the small browser that comes with WebKitGTK.
    WebKit,
}

/// Where systems put the small browser of WebKitGTK, below which lies a folder for each of its versions.
const LIBRARIES: [&str; 4] =
    ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec", "/usr/lib"];

impl Engine {
    const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// Its name, as the tests know it.
    fn code(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Its name, as people know it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKit => "WebKit",
        }
    }

    /// The one that the tests know by a name.
    pub(crate) fn from_code(code: &str) -> Option<Engine> {
        Engine::ALL.into_iter().find(|it| it.code() == code)
    }

    /// What only the system can bring.
    pub(crate) fn needs(self) -> &'static [Need] {
        match self {
            Engine::Chromium => &[Need::Chromium, Need::Chromedriver],
            Engine::Firefox => &[Need::Firefox],
            Engine::WebKit => &[Need::WebKitDriver, Need::Xvfb],
        }
    }

    /// Shows the tests which engine they run in, and where its programs are.
    ///
    /// # Errors
    ///
    /// If one is missing.
    pub(crate) fn show(self, toolbox: &Toolbox, cargo: &mut Command) -> Result<(), Error> {
        cargo.env("QST_DIST", toolbox.workspace.dist()).env("QST_ENGINE", self.code());
        cargo.env("QST_SYMBOLS", build::built(toolbox));
        let of = |need: Need| {
            let missing = || Error::failure(need.name(), "not found on the search path");
            toolbox.find(need.programs()).ok_or_else(missing)
        };
        match self {
            Engine::Chromium => {
                cargo.env("QST_CHROMEDRIVER", of(Need::Chromedriver)?);
                cargo.env("QST_CHROMIUM", of(Need::Chromium)?);
            }
            Engine::Firefox => {
                cargo.env("QST_GECKODRIVER", toolbox.require("geckodriver")?);
                cargo.env("QST_FIREFOX", of(Need::Firefox)?);
            }
            Engine::WebKit => {
                cargo.env("QST_WEBKITDRIVER", of(Need::WebKitDriver)?);
                cargo.env("QST_XVFB", of(Need::Xvfb)?);
                cargo.env("QST_MINIBROWSER", mini_browser()?);
            }
        }
        Ok(())
    }
}

/// The engines that there are for this system. Those that there are not are named; where everything has
/// to be tried, that is a failure.
///
/// # Errors
///
/// If one is left out on a machine that tries every change.
pub(crate) fn here() -> Result<Vec<Engine>, Error> {
    if cfg!(target_os = "linux") {
        return Ok(Engine::ALL.to_vec());
    }
    let left_out = "WebKitGTK exists on Linux only, so that nothing is tried in WebKit.";
    if env::var_os("CI").is_some() {
        return Err(Error::failure("WebKit", left_out));
    }
    println!("Left out: {left_out}");
    Ok(vec![Engine::Chromium, Engine::Firefox])
}

/// The newest small browser that is drawn by GTK 3, for which the tests have a style.
pub(crate) fn find_mini_browser() -> Option<PathBuf> {
    newest(LIBRARIES.iter().flat_map(|it| browsers_in(Path::new(it))).collect())
}

/// The small browser, which is on no search path.
fn mini_browser() -> Result<PathBuf, Error> {
    find_mini_browser().ok_or_else(|| {
        Error::failure("MiniBrowser", format!("not found below {}", LIBRARIES.join(", ")))
            .hint("some systems do not package the small browser of WebKitGTK 4.1")
    })
}

/// The last by the name of its folder, wherever that lies.
fn newest(browsers: Vec<PathBuf>) -> Option<PathBuf> {
    let version = |it: &PathBuf| it.parent().and_then(Path::file_name).map(OsStr::to_owned);
    browsers.into_iter().max_by_key(version)
}

/// The small browsers below a folder of libraries.
fn browsers_in(libraries: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(libraries).into_iter().flatten().flatten();
    let folders = entries.filter(|it| it.file_name().to_string_lossy().starts_with("webkit2gtk-4"));
    folders.map(|it| it.path().join("MiniBrowser")).filter(|it| it.is_file()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_browser_is_found_where_it_lies() {
        let libraries = env::temp_dir().join(format!("qst-engines-{}", std::process::id()));
        assert_eq!(browsers_in(&libraries), Vec::<PathBuf>::new());
        for folder in ["webkit2gtk-4.1", "webkit2gtk-4.0", "other"] {
            fs::create_dir_all(libraries.join(folder)).unwrap();
        }
        let browser = libraries.join("webkit2gtk-4.1/MiniBrowser");
        fs::write(&browser, "").unwrap();
        assert_eq!(browsers_in(&libraries), [browser]);
        fs::remove_dir_all(&libraries).unwrap();
    }

    #[test]
    fn the_newest_small_browser_is_taken() {
        let (old, new) = ("/z/webkit2gtk-4.0/MiniBrowser", "/a/webkit2gtk-4.1/MiniBrowser");
        assert_eq!(newest(vec![new.into(), old.into()]), Some(new.into()));
        assert_eq!(newest(Vec::new()), None);
    }
}
