//! Values, units and dates as the documents' own strings give them.

use crate::model::date::{Bound, When};
use crate::model::decimal::Decimal;
use crate::model::era::ERAS;
use crate::model::fiscal_year::FiscalYear;
use crate::model::qualifier::Qualifier;
use crate::model::unit::Unit;
use crate::proof::tokens::{half_width, tokens};

/// What a printed string says of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The number in its printed unit.
    pub value: Decimal,
    /// The units that the words behind it can mean; several where it is printed bare.
    pub units: Vec<Unit>,
    /// The qualifiers that its words express.
    pub qualifiers: Vec<Qualifier>,
}

/// An end of a printed range.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum RangeEnd {
    /// The lower one.
    Lower,
    /// The upper one; also a number that is no range.
    Upper,
}

/// Words around a number and the qualifier that they express.
const BEFORE: [(&str, Qualifier); 5] = [
    ("年間", Qualifier::PerYear),
    ("推定", Qualifier::Presumed),
    ("約", Qualifier::Approximate),
    ("P < ", Qualifier::LessThan),
    ("～", Qualifier::UpTo),
];
const BEHIND: [(&str, Qualifier); 10] = [
    ("世帯相当数", Qualifier::Equivalent),
    ("と予想", Qualifier::Forecast),
    ("相当", Qualifier::Equivalent),
    ("機分", Qualifier::Equivalent),
    ("世帯分", Qualifier::Equivalent),
    ("程度", Qualifier::OrSo),
    ("近く", Qualifier::Nearly),
    ("を超える", Qualifier::MoreThan),
    ("級", Qualifier::Class),
    ("～", Qualifier::From),
];

/// Reads a printed string, of a range its lower or upper end; nothing if that cannot be read.
pub fn number(text: &str, end: RangeEnd) -> Option<Printed> {
    let text = end_of_range(text, end);
    let token = tokens(&text).into_iter().next_back()?;
    let (before, behind) = text.split_once(&token)?;
    let token = half_width(&token).replace(',', "");
    let digits: String = token.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let multiplier = token.get(digits.len()..)?;
    let mut qualifiers: Vec<Qualifier> = Vec::new();
    let mut before = before;
    for (word, qualifier) in BEFORE {
        if let Some(rest) = before.strip_prefix(word) {
            before = rest;
            qualifiers.push(qualifier);
        }
    }
    let mut unit = format!("{multiplier}{}", half_width(behind).trim());
    for (word, qualifier) in BEHIND {
        if let Some(rest) = unit.strip_suffix(&half_width(word)).map(str::to_owned) {
            // What was counted is still the unit: 機, 世帯.
            unit = rest + word.strip_suffix('分').unwrap_or_default();
            qualifiers.push(qualifier);
        }
    }
    if !before.is_empty() {
        return None;
    }
    let (value, units) = match digits.as_str() {
        "" if unit == "半数" => (Decimal::whole(50), vec![Unit::Percent]),
        digits => (digits.parse().ok()?, units(&unit)?),
    };
    Some(Printed { value, units, qualifiers })
}

/// The asked end of a range such as `5～20 keV`, or the string itself.
fn end_of_range(text: &str, end: RangeEnd) -> String {
    match text.split_once('～') {
        Some((low, high)) if !low.is_empty() && !high.is_empty() => match end {
            // The unit is behind the upper end.
            RangeEnd::Lower => {
                let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
                format!("{low}{}～", high.trim_start_matches(is_number))
            }
            RangeEnd::Upper => format!("～{high}"),
        },
        _ => text.to_owned(),
    }
}

/// The units that words behind a number can mean.
fn units(words: &str) -> Option<Vec<Unit>> {
    Some(match words {
        // Printed bare: under a note of the unit, or where the unit is behind the last of
        // several numbers.
        "" => vec![Unit::Number, Unit::MillionYen, Unit::Minutes],
        "千円" => vec![Unit::ThousandYen],
        "百万円" => vec![Unit::MillionYen],
        "億円" => vec![Unit::HundredMillionYen],
        "兆円" => vec![Unit::TrillionYen],
        "%" => vec![Unit::Percent],
        "倍" => vec![Unit::Times],
        "社" => vec![Unit::Companies],
        "国研" | "研究機関" => vec![Unit::Institutes],
        "本" => vec![Unit::Beamlines],
        "部門" => vec![Unit::Divisions],
        "つ" => vec![Unit::Items],
        "台" => vec![Unit::Devices],
        "機" => vec![Unit::Machines],
        "種類" => vec![Unit::Types],
        "万人" => vec![Unit::TenThousandPeople],
        "万世帯" => vec![Unit::TenThousandHouseholds],
        "万トン" => vec![Unit::TenThousandTonnes],
        "t" => vec![Unit::Tonnes],
        "年" | "年間" => vec![Unit::Years],
        "日後" => vec![Unit::Days],
        "分" => vec![Unit::Minutes],
        "m" => vec![Unit::Metres],
        "W" => vec![Unit::Watts],
        "kV" => vec![Unit::Kilovolts],
        "MVA" => vec![Unit::Megavoltamperes],
        "keV" => vec![Unit::Kiloelectronvolts],
        "GeV" => vec![Unit::Gigaelectronvolts],
        "Gy" => vec![Unit::Grays],
        _ => return None,
    })
}

/// The date that a printed string gives, and how it bounds; nothing if that cannot be read.
pub fn date(text: &str) -> Option<(When, Bound)> {
    let text = half_width(text);
    let endings = [
        ("内", Bound::Within),
        ("末", Bound::End),
        ("まで", Bound::Until),
        ("以前", Bound::By),
        ("以降", Bound::Since),
        ("~", Bound::Since),
    ];
    let ending = endings.iter().find(|(word, _)| text.ends_with(word));
    let (word, bound) = ending.copied().unwrap_or(("", Bound::At));
    Some((plain_date(text.strip_suffix(word)?)?, bound))
}

fn plain_date(text: &str) -> Option<When> {
    if let Some(decade) = text.strip_suffix("年代") {
        return When::parse(&format!("{decade}s"));
    }
    let pieces: Vec<String> = text
        .split(['年', '月', '日', '/', '.'])
        .filter(|it| !it.is_empty() && *it != "度")
        .map(str::to_owned)
        .collect();
    let (year, rest) = pieces.split_first()?;
    let year = year_of(year)?;
    let number = |it: &String| it.parse::<u8>().ok();
    let when = match rest {
        [] if text.ends_with("年度") => When::Fiscal(FiscalYear::new(year)),
        [] => When::Year(year),
        [month] => When::Month(year, number(month)?),
        [month, day] => When::Day(year, number(month)?, number(day)?),
        _ => return None,
    };
    // Only real dates have a spelling that reads back.
    When::parse(&when.to_string())
}

/// The calendar year that a year of the common era or of a Japanese one stands for.
pub fn year_of(text: &str) -> Option<u16> {
    let text = half_width(text);
    let number = |digits: &str| match digits.bytes().all(|b| b.is_ascii_digit()) {
        true => digits.parse::<u16>().ok(),
        false => None,
    };
    for era in ERAS {
        let year = text.strip_prefix(era.name).or_else(|| text.strip_prefix(era.letter));
        if let Some(year) = year {
            return era.calendar_year(if year == "元" { 1 } else { number(year)? });
        }
    }
    number(&text).filter(|_| text.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, value: &str, unit: Unit, qualifiers: &[Qualifier]) {
        let is_lower = qualifiers.contains(&Qualifier::From);
        let end = if is_lower { RangeEnd::Lower } else { RangeEnd::Upper };
        let read = number(text, end).unwrap();
        assert_eq!(read.value, value.parse().unwrap(), "{text}");
        assert!(read.units.contains(&unit), "{text}: {:?}", read.units);
        assert_eq!(read.qualifiers, qualifiers, "{text}");
    }

    #[test]
    fn amounts() {
        check("21,535百万円", "21535", Unit::MillionYen, &[]);
        check("約6.4兆円", "6.4", Unit::TrillionYen, &[Qualifier::Approximate]);
        check("211,650千円相当", "211650", Unit::ThousandYen, &[Qualifier::Equivalent]);
        check("１研究機関", "1", Unit::Institutes, &[]);
    }

    #[test]
    fn other_numbers() {
        check("約66％", "66", Unit::Percent, &[Qualifier::Approximate]);
        let half = [Qualifier::Approximate, Qualifier::Equivalent];
        check("約半数世帯相当数", "50", Unit::Percent, &half);
        check("推定525万人", "525", Unit::TenThousandPeople, &[Qualifier::Presumed]);
        check("730万人と予想", "730", Unit::TenThousandPeople, &[Qualifier::Forecast]);
        check("5～20 keV", "5", Unit::Kiloelectronvolts, &[Qualifier::From]);
        check("0.5～1.5 keV", "0.5", Unit::Kiloelectronvolts, &[Qualifier::From]);
        check("5～20 keV", "20", Unit::Kiloelectronvolts, &[Qualifier::UpTo]);
        check("２０万世帯分", "20", Unit::TenThousandHouseholds, &[Qualifier::Equivalent]);
        let many = [Qualifier::PerYear, Qualifier::MoreThan];
        check("年間3万人を超える", "3", Unit::TenThousandPeople, &many);
        check("40年間近く", "40", Unit::Years, &[Qualifier::Nearly]);
        assert_eq!(number("およそ3社", RangeEnd::Upper), None);
    }

    #[track_caller]
    fn check_date(text: &str, expected: &str, bound: Bound) {
        assert_eq!(date(text), Some((When::parse(expected).unwrap(), bound)), "{text}");
    }

    #[test]
    fn dates() {
        check_date("平成28年4月", "2016-04", Bound::At);
        check_date("2016年4月1日", "2016-04-01", Bound::At);
        check_date("2018/11/15", "2018-11-15", Bound::At);
        check_date("2019.10", "2019-10", Bound::At);
        check_date("H30年7月", "2018-07", Bound::At);
        check_date("令和元年度末", "FY2019", Bound::End);
        check_date("令和２年内", "2020", Bound::Within);
        check_date("昭和56年5月以前", "1981-05", Bound::By);
        check_date("2010年代～", "2010s", Bound::Since);
        assert_eq!(date("R65530年4月"), None);
        assert_eq!(date("2019年13月"), None);
        assert_eq!(date("中長期目標期間内"), None);
    }
}
