//! Parses and checks the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::tasks::engines::Engine;
use crate::tasks::error::Error;

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask <task> [options]

Tasks:
  serve [--port N] [--install]  build the site and serve it on this machine
  build [--site-url URL] [--install]
                                build the finished site into dist/
  test [--install]              run every test, the browser's included
  soak [--loads N] [--browsers N] [--engine NAME] [--install]
                                load and use pages many times over, and count what breaks down
  bench [--native] [--browser] [--install]
                                measure natively and in the browser, into target/bench.md
  lint                          check format, lints, documentation and generated files
  index TEXT...                 index the numerals of the documents' texts in data/index.csv
  help                          print this text

Options:
  --port N    serve at this port (default: 8080, or the next free one)
  --site-url URL
              the address that the site will have, for canonical addresses, sitemap, oEmbed and pictures
              for sharing
  --loads N   so many pages are loaded in each engine (default: 1000)
  --browsers N
              so many browsers work side by side (default: 2)
  --engine NAME
              only in this engine: chromium, firefox or webkit
  --native, --browser
              measure only natively, or only in the browser
  --install   install missing system packages (browser, Node.js, Python, fonts) with the
              system's package manager, through sudo where needed; root needs no --install

Cargo tools, npm and Python packages go to target/tools, or to the folder that the
environment variable QST_TOOLS_DIR names.
";

/// A checked command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Build the site and serve it.
    Serve {
        /// The port asked for, if any.
        port: Option<u16>,
        /// Whether packages may be installed.
        consent: Consent,
    },
    /// Build the finished site.
    Build {
        /// The address that it will have, with a slash at its end, if it is known.
        address: Option<String>,
        /// Whether packages may be installed.
        consent: Consent,
    },
    /// Run every test.
    Test {
        /// Whether packages may be installed.
        consent: Consent,
    },
    /// Load and use pages many times over.
    Soak {
        /// How often, and where.
        soaked: Soaked,
        /// Whether packages may be installed.
        consent: Consent,
    },
    /// Measure how fast things are.
    Bench {
        /// What is measured.
        measured: Measured,
        /// Whether packages may be installed.
        consent: Consent,
    },
    /// Check what needs no test.
    Lint,
    /// Index the numerals of texts.
    Index {
        /// The files of the texts; there is at least one.
        texts: Vec<PathBuf>,
    },
    /// Print the usage.
    Help,
}

/// Whether the reader agreed to changes outside the tools folder.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Consent {
    /// System packages may be installed: `--install` was given.
    Install,
    /// They may not, unless the program runs as root.
    Ask,
}

/// What is measured.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Measured {
    /// All there is.
    Everything,
    /// What the project's own code does natively.
    Natively,
    /// What the finished site does in a browser.
    InBrowser,
}

/// How often pages are loaded and used, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Soaked {
    /// The number of pages that are loaded in each engine.
    pub(crate) loads: u32,
    /// The number of browsers that work side by side.
    pub(crate) browsers: u32,
    /// The only engine, if there is one.
    pub(crate) engine: Option<Engine>,
}

/// The options as they were typed, not yet known to suit the task.
#[derive(Debug, Default)]
struct RawOptions {
    port: Option<u16>,
    address: Option<String>,
    install: bool,
    native: bool,
    browser: bool,
    loads: Option<u32>,
    browsers: Option<u32>,
    engine: Option<Engine>,
}

impl Task {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    ///
    /// If a task or an option is missing, unknown, invalid or out of place.
    pub(crate) fn parse(words: impl Iterator<Item = OsString>) -> Result<Task, Error> {
        let mut words = words;
        let name = words.next().ok_or_else(|| {
            Error::usage("task", "missing")
                .hint("choose serve, build, test, soak, bench, lint, index or help")
        })?;
        let name = name.to_string_lossy().into_owned();
        if name == "index" {
            return Task::index(words);
        }
        let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
        if words.iter().any(|it| it == "--help" || it == "-h") {
            return Ok(Task::Help);
        }
        let options = RawOptions::parse(words.into_iter())?;
        let task = match name.as_str() {
            "serve" => Task::Serve { port: options.port, consent: options.consent() },
            "build" => Task::Build { address: options.address.clone(), consent: options.consent() },
            "test" => Task::Test { consent: options.consent() },
            "soak" => Task::Soak { soaked: options.soaked(), consent: options.consent() },
            "bench" => Task::Bench { measured: options.measured(), consent: options.consent() },
            "lint" => Task::Lint,
            "help" | "--help" | "-h" => Task::Help,
            _ => {
                return Err(Error::usage("task", format!("unknown name {name:?}"))
                    .hint("choose serve, build, test, soak, bench, lint, index or help"));
            }
        };
        options.suit(task)
    }

    /// Reads the files of texts, whose names need not be Unicode.
    fn index(words: impl Iterator<Item = OsString>) -> Result<Task, Error> {
        let texts: Vec<PathBuf> = words.map(PathBuf::from).collect();
        let option = texts.iter().find(|it| it.to_string_lossy().starts_with("--"));
        if let Some(option) = option {
            return Err(Error::usage("options", format!("unknown option {option:?}"))
                .hint("see cargo xtask help"));
        }
        if texts.is_empty() {
            return Err(Error::usage("index", "missing text")
                .hint("name the files of the documents' texts"));
        }
        Ok(Task::Index { texts })
    }
}

impl Measured {
    /// Whether the native part is measured.
    pub(crate) fn natively(self) -> bool {
        matches!(self, Measured::Everything | Measured::Natively)
    }

    /// Whether the part in the browser is measured.
    pub(crate) fn in_browser(self) -> bool {
        matches!(self, Measured::Everything | Measured::InBrowser)
    }
}

impl RawOptions {
    /// Reads options in any order.
    fn parse(mut words: impl Iterator<Item = String>) -> Result<RawOptions, Error> {
        let mut options = RawOptions::default();
        while let Some(word) = words.next() {
            let (name, given) = word.split_once('=').map_or((&*word, None), |(k, v)| (k, Some(v)));
            let mut value =
                || given.map(str::to_owned).or_else(|| words.next()).unwrap_or_default();
            match (name, given) {
                ("--port", _) => options.port = Some(port(&value())?),
                ("--site-url", _) => options.address = Some(address(&value())?),
                ("--loads", _) => options.loads = Some(number(name, &value())?),
                ("--browsers", _) => options.browsers = Some(number(name, &value())?),
                ("--engine", _) => options.engine = Some(engine(&value())?),
                ("--install", None) => options.install = true,
                ("--native", None) => options.native = true,
                ("--browser", None) => options.browser = true,
                _ => {
                    return Err(Error::usage("options", format!("unknown option {word:?}"))
                        .hint("see cargo xtask help"));
                }
            }
        }
        return Ok(options);

        fn port(text: &str) -> Result<u16, Error> {
            text.parse().ok().filter(|&port| port > 0).ok_or_else(|| {
                let what = match text {
                    "" => "missing port".to_owned(),
                    text => format!("invalid port {text:?}"),
                };
                Error::usage("--port", what).hint("give a number from 1 to 65535")
            })
        }

        fn number(option: &str, text: &str) -> Result<u32, Error> {
            text.parse().ok().filter(|&it| it > 0).ok_or_else(|| {
                Error::usage(option, format!("invalid number {text:?}")).hint("give one above 0")
            })
        }

        fn engine(name: &str) -> Result<Engine, Error> {
            Engine::from_code(name).ok_or_else(|| {
                Error::usage("--engine", format!("unknown name {name:?}"))
                    .hint("choose chromium, firefox or webkit")
            })
        }

        /// Quotation marks and the like would end the attributes in which addresses stand.
        fn address(text: &str) -> Result<String, Error> {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]@%".contains(c);
            let is_web = text.starts_with("https://") || text.starts_with("http://");
            if !is_web || !text.chars().all(is_plain) {
                return Err(Error::usage("--site-url", format!("invalid address {text:?}"))
                    .hint("give one like https://example.org/budget/"));
            }
            Ok(format!("{}/", text.trim_end_matches('/')))
        }
    }

    /// What `--install` means.
    fn consent(&self) -> Consent {
        if self.install { Consent::Install } else { Consent::Ask }
    }

    /// What `--loads`, `--browsers` and `--engine` ask for.
    fn soaked(&self) -> Soaked {
        let (loads, browsers) = (self.loads.unwrap_or(1_000), self.browsers.unwrap_or(2));
        Soaked { loads, browsers, engine: self.engine }
    }

    /// What `--native` and `--browser` leave to be measured.
    fn measured(&self) -> Measured {
        match (self.native, self.browser) {
            (true, false) => Measured::Natively,
            (false, true) => Measured::InBrowser,
            (true, true) | (false, false) => Measured::Everything,
        }
    }

    /// The task, if it takes the options that were given.
    fn suit(&self, task: Task) -> Result<Task, Error> {
        let takes: &[&str] = match &task {
            Task::Serve { .. } => &["--port", "--install"],
            Task::Build { .. } => &["--site-url", "--install"],
            Task::Test { .. } => &["--install"],
            Task::Soak { .. } => &["--loads", "--browsers", "--engine", "--install"],
            Task::Bench { .. } => &["--native", "--browser", "--install"],
            Task::Lint | Task::Index { .. } | Task::Help => &[],
        };
        let RawOptions { port, address, install, native, browser, loads, browsers, engine } = self;
        let given = [
            ("--port", port.is_some()),
            ("--site-url", address.is_some()),
            ("--install", *install),
            ("--native", *native),
            ("--browser", *browser),
            ("--loads", loads.is_some()),
            ("--browsers", browsers.is_some()),
            ("--engine", engine.is_some()),
        ];
        match given.iter().find(|(name, is_given)| *is_given && !takes.contains(name)) {
            Some((stray, _)) => {
                Err(Error::usage(*stray, "not an option of this task").hint("see cargo xtask help"))
            }
            None => Ok(task),
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(line: &str, expected: Expect) {
        let words = line.split_whitespace().map(OsString::from);
        let seen = match Task::parse(words) {
            Ok(task) => format!("{task:?}"),
            Err(error) => error.to_string(),
        };
        expected.assert_eq(&seen);
    }

    #[test]
    fn tasks() {
        check("serve", expect!["Serve { port: None, consent: Ask }"]);
        check("serve --port 90 --install", expect!["Serve { port: Some(90), consent: Install }"]);
        check("serve --port=90", expect!["Serve { port: Some(90), consent: Ask }"]);
        check("build", expect!["Build { address: None, consent: Ask }"]);
        check(
            "build --site-url https://example.org/budget",
            expect![[r#"Build { address: Some("https://example.org/budget/"), consent: Ask }"#]],
        );
        check("test --install", expect!["Test { consent: Install }"]);
        check(
            "soak",
            expect![
                "Soak { soaked: Soaked { loads: 1000, browsers: 2, engine: None }, consent: Ask }"
            ],
        );
        check(
            "soak --loads 9 --browsers=1 --engine webkit --install",
            expect![
                "Soak { soaked: Soaked { loads: 9, browsers: 1, engine: Some(WebKit) }, consent: Install }"
            ],
        );
        check("bench", expect!["Bench { measured: Everything, consent: Ask }"]);
        check("bench --native", expect!["Bench { measured: Natively, consent: Ask }"]);
        check(
            "bench --browser --install",
            expect!["Bench { measured: InBrowser, consent: Install }"],
        );
        check("bench --native --browser", expect!["Bench { measured: Everything, consent: Ask }"]);
        check("lint", expect!["Lint"]);
        check("index a.txt b.txt", expect![[r#"Index { texts: ["a.txt", "b.txt"] }"#]]);
        check("-h", expect!["Help"]);
    }

    #[test]
    fn wrong_usage() {
        check(
            "",
            expect!["task: missing (choose serve, build, test, soak, bench, lint, index or help)"],
        );
        check(
            "deploy",
            expect![[
                r#"task: unknown name "deploy" (choose serve, build, test, soak, bench, lint, index or help)"#
            ]],
        );
        check("serve --port", expect!["--port: missing port (give a number from 1 to 65535)"]);
        check("index", expect!["index: missing text (name the files of the documents' texts)"]);
        check(
            "index --all",
            expect![[r#"options: unknown option "--all" (see cargo xtask help)"#]],
        );
        check(
            "serve --port 0",
            expect![[r#"--port: invalid port "0" (give a number from 1 to 65535)"#]],
        );
        check(
            "build --site-url example.org",
            expect![[
                r#"--site-url: invalid address "example.org" (give one like https://example.org/budget/)"#
            ]],
        );
        check("soak --loads 0", expect![[r#"--loads: invalid number "0" (give one above 0)"#]]);
        check(
            "soak --engine presto",
            expect![[r#"--engine: unknown name "presto" (choose chromium, firefox or webkit)"#]],
        );
        check(
            "test --loads 9",
            expect!["--loads: not an option of this task (see cargo xtask help)"],
        );
        check(
            "test --site-url https://example.org/",
            expect!["--site-url: not an option of this task (see cargo xtask help)"],
        );
        check(
            "test --fast",
            expect![[r#"options: unknown option "--fast" (see cargo xtask help)"#]],
        );
        check(
            "lint --install",
            expect!["--install: not an option of this task (see cargo xtask help)"],
        );
        check(
            "test --native",
            expect!["--native: not an option of this task (see cargo xtask help)"],
        );
        check(
            "build --port 1",
            expect!["--port: not an option of this task (see cargo xtask help)"],
        );
    }
}
