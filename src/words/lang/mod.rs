//! The one list of languages, and the words of each, which are in a folder of its own with a file a page.
//!
//! What is said is asked of a language, `lang.checks().name`; no code outside this folder asks which one it is.
//! Each page's words are fetched by themselves, so that a program links only those that it uses.

mod en;
mod ja;

use crate::words::alliances::Alliances;
use crate::words::allocations::Allocations;
use crate::words::checks::Checks;
use crate::words::cost_shares::CostShares;
use crate::words::cost_split::CostSplit;
use crate::words::embed::Embed;
use crate::words::export_menu::ExportMenu;
use crate::words::facts::Facts;
use crate::words::glossary_page::GlossaryPage;
use crate::words::grammar::Grammar;
use crate::words::ledger::Ledger;
use crate::words::ledger_entry::LedgerEntry;
use crate::words::notices::Notices;
use crate::words::offline::Offline;
use crate::words::search::Search;
use crate::words::search_terms::SearchTerms;
use crate::words::site::Site;
use crate::words::sources::Sources;
use crate::words::static_page::StaticPage;
use crate::words::terms::Terms;
use crate::words::timeline::Timeline;

/// Defines [`Lang`] from the list of languages and the list of words, each of which every language fills in a
/// file of its folder that is called like them.
macro_rules! languages {
    (
        languages { $($(#[$about:meta])* $lang:ident = $code:literal $english:literal in $folder:ident;)+ }
        words $words:tt
    ) => {
        codes! {
            /// A language of the site.
            pub enum Lang { $($(#[$about])* $lang = $code,)+ }
        }

        impl Lang {
            /// The first of the list, whose pages are in no folder: the language of addresses that name none.
            pub const FIRST: Lang = {
                let [first, ..] = [$(Lang::$lang),+];
                first
            };

            /// The name of the language in itself.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Lang::$lang => $folder::NAME,)+
                }
            }

            /// The name of the column of files for programs that holds labels in the language.
            pub const fn label_column(self) -> &'static str {
                match self {
                    $(Lang::$lang => concat!("label_", $code),)+
                }
            }

            /// What that column holds, in English as all that is said to programs.
            pub const fn label_description(self) -> &'static str {
                match self {
                    $(Lang::$lang => concat!("Name in ", $english),)+
                }
            }

            /// How the language puts words, numbers and dates together.
            pub fn grammar(self) -> &'static dyn Grammar {
                match self {
                    $(Lang::$lang => $folder::GRAMMAR,)+
                }
            }
        }

        languages! { @each [$($lang $folder)+] $words }
    };
    (@each $languages:tt { $($(#[$about:meta])* $page:ident: $words:ty;)+ }) => {
        $(languages! { @words $languages $(#[$about])* $page $words })+
    };
    (@words [$($lang:ident $folder:ident)+] $(#[$about:meta])* $page:ident $words:ty) => {
        impl Lang {
            $(#[$about])*
            pub const fn $page(self) -> &'static $words {
                match self {
                    $(Lang::$lang => &$folder::$page::WORDS,)+
                }
            }
        }
    };
}

languages! {
    languages {
        /// Japanese, the language of the documents.
        Ja = "ja" "Japanese" in ja;
        /// English.
        En = "en" "English" in en;
    }
    words {
        /// The frame of every page.
        site: Site;
        /// What is said of any figure.
        ledger_entry: LedgerEntry;
        /// The terms of the documents.
        terms: Terms;
        /// The page of allocations, and charts of them anywhere.
        allocations: Allocations;
        /// A cost that parties share in amounts.
        cost_split: CostSplit;
        /// The page of alliances.
        alliances: Alliances;
        /// A cost that parties share in percent.
        cost_shares: CostShares;
        /// The page of dates.
        timeline: Timeline;
        /// The page of facts.
        facts: Facts;
        /// The list of all data.
        ledger: Ledger;
        /// The page of checks.
        checks: Checks;
        /// The page of sources.
        sources: Sources;
        /// The page of the glossary.
        glossary_page: GlossaryPage;
        /// The page that searches.
        search: Search;
        /// What is typed to search.
        search_terms: SearchTerms;
        /// What is said when something could not be done as asked.
        notices: Notices;
        /// Saving, copying and citing.
        export_menu: ExportMenu;
        /// Embedding in pages of others.
        embed: Embed;
        /// What only prerendered pages say.
        static_page: StaticPage;
        /// Using the site without a network.
        offline: Offline;
    }
}
