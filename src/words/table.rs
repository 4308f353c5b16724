//! Some of the words of a language together, for callers that do not ask for those of one page yet.

use crate::words::alliances::Alliances;
use crate::words::allocations::Allocations;
use crate::words::cost_split::CostSplit;
use crate::words::lang::Lang;
use crate::words::ledger::Ledger;
use crate::words::ledger_entry::LedgerEntry;
use crate::words::notices::Notices;
use crate::words::site::Site;
use crate::words::sources::Sources;
use crate::words::terms::Terms;

/// Words of one language.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "each is what the function of [`Lang`] gives that it is called like"
)]
pub struct Words {
    pub site: &'static Site,
    pub ledger: &'static LedgerEntry,
    pub terms: &'static Terms,
    pub allocations: &'static Allocations,
    pub split: &'static CostSplit,
    pub alliances: &'static Alliances,
    pub list: &'static Ledger,
    pub sources: &'static Sources,
    pub notices: &'static Notices,
}

impl Lang {
    /// Words of the language.
    pub const fn words(self) -> &'static Words {
        const fn of(lang: Lang) -> Words {
            Words {
                site: lang.site(),
                ledger: lang.ledger_entry(),
                terms: lang.terms(),
                allocations: lang.allocations(),
                split: lang.cost_split(),
                alliances: lang.alliances(),
                list: lang.ledger(),
                sources: lang.sources(),
                notices: lang.notices(),
            }
        }
        static JA: Words = of(Lang::Ja);
        static EN: Words = of(Lang::En);
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}
