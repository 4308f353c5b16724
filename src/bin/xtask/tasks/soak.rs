//! Pages loaded and used many times over, in browsers side by side: rare breakdowns are counted.

use crate::tasks::args::{Consent, Soaked};
use crate::tasks::build;
use crate::tasks::engines::{self, Engine};
use crate::tasks::error::Error;
use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::steps::Steps;
use crate::tasks::system;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// The test of the finished site that does it, a few times unless it is asked for more.
const TEST: &str = "soak::";

/// Sets up what is missing, builds the site, and loads its pages.
///
/// # Errors
///
/// If something cannot be set up, or a page breaks down.
pub(crate) fn run(toolbox: &Toolbox, soaked: &Soaked, consent: Consent) -> Result<(), Error> {
    let engines = match soaked.engine {
        Some(engine) => vec![engine],
        None => engines::here()?,
    };
    let mut steps = Steps::new("soak", 2 + engines.len());
    steps.take("set up tools", || provide(toolbox, &engines, consent))?;
    steps.take("finished site", || build::run(toolbox, None, consent))?;
    for engine in engines {
        let name = format!("{} pages in {}", soaked.loads, engine.name());
        steps.take(&name, || load(toolbox, engine, soaked))?;
    }
    steps.finish();
    Ok(())
}

/// Provides engines and their drivers.
fn provide(toolbox: &Toolbox, engines: &[Engine], consent: Consent) -> Result<(), Error> {
    let needs = engines.iter().flat_map(|it| it.needs()).copied();
    system::provide(toolbox, &needs.collect::<Vec<Need>>(), consent)?;
    if engines.contains(&Engine::Firefox) {
        tools::provide_geckodriver(toolbox)?;
    }
    Ok(())
}

/// Loads and uses pages in an engine, which says now and then how far it is.
fn load(toolbox: &Toolbox, engine: Engine, soaked: &Soaked) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.args(["test", "--test", "e2e", "--", TEST, "--nocapture"]);
    cargo.env("QST_LOADS", soaked.loads.to_string());
    cargo.env("QST_BROWSERS", soaked.browsers.to_string());
    engine.show(toolbox, &mut cargo)?;
    process::run(&mut cargo)
}
