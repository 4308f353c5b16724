//! What readers type in Japanese for what the data hold.

use crate::model::qualifier::Qualifier;
use crate::model::unit::Base;
use crate::words::search_terms::SearchTerms;

/// What readers type in Japanese for what the data hold.
pub(crate) const WORDS: SearchTerms = SearchTerms {
    budget: "予算",
    share: "割合",
    change: &["増減"],
    fall: &["減", "減額", "減少", "削減"],
    no_change: &["同額", "横ばい"],
    rise: &["増", "増額", "増加", "伸び"],
    qualifier,
    multipliers: &[
        ("千", 3),
        ("万", 4),
        ("百万", 6),
        ("千万", 7),
        ("億", 8),
        ("十億", 9),
        ("百億", 10),
        ("千億", 11),
        ("兆", 12),
    ],
    chained_multipliers: &["兆", "億", "万"],
    units: &[
        ("パーセント", Base::Percent, 0),
        ("トン", Base::Tonnes, 0),
        ("年間", Base::Years, 0),
        ("日間", Base::Days, 0),
        ("国研", Base::Institutes, 0),
        ("研究機関", Base::Institutes, 0),
        ("メートル", Base::Metres, 0),
    ],
    joining: &[],
    particles: &[
        "における",
        "おける",
        "について",
        "ついて",
        "としての",
        "ですか",
        "いくら",
        "いくつ",
        "どれだけ",
        "くらい",
        "ぐらい",
        "ための",
        "として",
        "どこ",
        "どの",
        "どれ",
        "だれ",
        "いつ",
        "なぜ",
        "から",
        "まで",
        "より",
        "よる",
        "する",
        "した",
        "です",
        "の",
        "は",
        "が",
        "を",
        "に",
        "と",
        "で",
        "へ",
        "や",
        "も",
        "か",
    ],
    spellings: &[],
    endings: &[],
};

fn qualifier(it: Qualifier) -> &'static [&'static str] {
    match it {
        Qualifier::Draft => &["予算案"],
        Qualifier::Estimate => &["推計"],
        Qualifier::Approximate => &["およそ"],
        Qualifier::RoughEstimate => &["概算額"],
        Qualifier::Expected => &["見込額"],
        Qualifier::Ceiling => &["上限"],
        Qualifier::Aim
        | Qualifier::OrSo
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
