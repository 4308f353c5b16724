//! What readers type in English for what the data hold.

use crate::model::qualifier::Qualifier;
use crate::model::unit::Base;
use crate::words::search_terms::SearchTerms;

/// What readers type in English for what the data hold.
pub(crate) const WORDS: SearchTerms = SearchTerms {
    budget: "budget",
    share: "share",
    change: &["change"],
    fall: &["decrease", "cut", "fall", "drop", "down", "reduction"],
    no_change: &["unchanged", "flat"],
    rise: &["increase", "rise", "growth", "gain", "up"],
    qualifier,
    multipliers: &[("thousand", 3), ("million", 6), ("billion", 9), ("bn", 9), ("trillion", 12)],
    chained_multipliers: &[],
    units: &[
        ("jpy", Base::Yen, 0),
        ("myen", Base::Yen, 6),
        ("percent", Base::Percent, 0),
        ("tons", Base::Tonnes, 0),
        ("metres", Base::Metres, 0),
    ],
    joining: &[
        "a", "all", "an", "and", "are", "as", "at", "be", "biggest", "by", "date", "did", "do",
        "does", "for", "from", "get", "go", "had", "has", "have", "how", "in", "is", "it", "its",
        "largest", "many", "most", "much", "number", "of", "on", "s", "since", "that", "the",
        "this", "to", "was", "were", "what", "when", "where", "which", "who", "why", "will",
        "with",
    ],
    particles: &[],
    spellings: &[
        ("is", "iz"),
        ("ys", "yz"),
        ("our", "or"),
        ("tre", "ter"),
        ("bre", "ber"),
        ("caes", "ces"),
        ("programme", "program"),
        ("ogue", "og"),
        ("ence", "ense"),
        ("age", "ag"),
        ("lled", "led"),
        ("lling", "ling"),
    ],
    endings: &[
        ("isation", "is"),
        ("ization", "iz"),
        ("ion", ""),
        ("ies", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", "e"),
        ("s", ""),
        ("y", "ies"),
    ],
};

fn qualifier(it: Qualifier) -> &'static [&'static str] {
    match it {
        Qualifier::Draft => &["proposal", "proposed"],
        Qualifier::Estimate => &["estimated"],
        Qualifier::Approximate => &["approximately", "approx", "circa"],
        Qualifier::RoughEstimate => &["roughly"],
        Qualifier::Ceiling => &["limit"],
        Qualifier::OrSo => &["approximately"],
        Qualifier::Aim => &["target"],
        Qualifier::Expected
        | Qualifier::Equivalent
        | Qualifier::New
        | Qualifier::Reference
        | Qualifier::TentativeName
        | Qualifier::Initially
        | Qualifier::IncludesReconstruction
        | Qualifier::IncludesLand
        | Qualifier::IncludesInstitute
        | Qualifier::Sotowaku
        | Qualifier::Nearly
        | Qualifier::MoreThan
        | Qualifier::LessThan
        | Qualifier::From
        | Qualifier::UpTo
        | Qualifier::Class
        | Qualifier::Presumed
        | Qualifier::Forecast
        | Qualifier::PerYear
        | Qualifier::OwnerUnknown
        | Qualifier::NotRecoverable => &[],
    }
}
