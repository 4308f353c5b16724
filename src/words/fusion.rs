//! What is said on the page of fusion.

use crate::words::lang::Lang;

/// The words of the page of fusion.
#[derive(Debug)]
pub struct Fusion {
    /// Who bears the largest share; takes party, share and the whole.
    pub bears: fn(&str, &str, &str) -> String,
    /// What the shares on an axis are of; takes the whole.
    pub of: fn(&str) -> String,
    /// The column of parties.
    pub party: &'static str,
    /// The heading of other amounts.
    pub other: &'static str,
    /// The heading of dates.
    pub dates: &'static str,
}

impl Lang {
    /// The words of the page of fusion.
    pub const fn fusion(self) -> &'static Fusion {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Fusion = Fusion {
    bears: |party, share, whole| format!("「{whole}」の{share}を{party}が分担"),
    of: |whole| format!("「{whole}」に占める割合"),
    party: "極",
    other: "核融合のその他の予算額",
    dates: "予定と実績の日付",
};

const EN: Fusion = Fusion {
    bears: |party, share, whole| format!("{party} bears {share} of “{whole}”"),
    of: |whole| format!("% of “{whole}”"),
    party: "Party",
    other: "Other amounts for fusion",
    dates: "Dates planned and reached",
};
