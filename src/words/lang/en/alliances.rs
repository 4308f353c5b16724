//! The words of the alliances, in English.

use crate::words::alliances::Alliances;
use crate::words::lang::en::counting::spelled;

/// The words of the alliances, in English.
pub(crate) const WORDS: Alliances = Alliances {
    equivalent: |amount| format!("{amount} equivalent"),
    leads: |name, members, funding| {
        format!(
            "“{name}” has the most members ({members}) and expects the most funding ({funding})"
        )
    },
    most_funding: |name, funding| format!("“{name}” expects the most funding: {funding}"),
    sentence: |meaning, sum, n, year| {
        let space = if meaning.is_empty() { "" } else { " " };
        format!(
            "{meaning}{space}For {year} the {} alliances together expected funding equivalent to {sum} \
             (our sum; the document prints none).",
            spelled(n)
        )
    },
    disagreement: |name, members, expected| {
        format!(
            "For “{name}” the document counts {members} as members but expects {expected} to \
             take part, and does not explain the difference."
        )
    },
    scales: "Sales and funding are drawn on scales of their own, the same for all alliances.",
    unequal: "≠ members",
    alliance: "Alliance",
    expected_in: |year, what| format!("{what}, {year}"),
    among: |institutes| format!("incl. {institutes}"),
    companies: "company",
    institutes: "institute",
};
