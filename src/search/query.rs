//! A query of a reader: terms, all of which must match, each read in every way in which it can be understood.

use crate::search::amount::{Amount, SIGNS};
use crate::search::fold::{self, Text};
use crate::search::names::{self, Names};
use crate::search::year::Year;
use crate::words::lang::Lang;

/// A query with its terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// All of it, folded.
    pub whole: Text,
    /// The terms, all of which must match.
    pub terms: Vec<QueryTerm>,
    /// The terms that are enough: those without words that only join others; empty if there are no such words.
    pub sparse: Vec<QueryTerm>,
}

/// A word of a query, or several that mean one thing. One of its readings must match.
#[derive(Clone, Debug, PartialEq)]
pub struct QueryTerm {
    /// The ways in which what is typed can be read.
    pub readings: Vec<Reading>,
    /// Other names and spellings, which are tried where no reading matches.
    pub others: Vec<Text>,
}

/// A reading of a term: parts that all must match.
pub type Reading = Vec<Part>;

/// A part of a query.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Letters or digits that are somewhere.
    Word(Text),
    /// A year.
    Year(Year),
    /// A quantity.
    Amount(Amount),
}

/// More words than these make no term together: `JPY 21 535 million yen`.
const MAX_JOINED: usize = 5;

impl Query {
    /// Reads a query, with other names for what it asks for.
    pub fn read(text: &str, names: &Names) -> Query {
        let whole = fold::text(text);
        let words: Vec<&str> = whole.words.split_whitespace().collect();
        let less = fold::text(&without_particles(text));
        let is_telling = |it: &&str| !names::is_joining(it);
        let fewer: Vec<&str> = less.words.split_whitespace().filter(is_telling).collect();
        let sparse = if fewer == words { Vec::new() } else { terms(&fewer, names) };
        Query { terms: terms(&words, names), sparse, whole }
    }
}

fn terms(words: &[&str], names: &Names) -> Vec<QueryTerm> {
    let mut res: Vec<QueryTerm> = Vec::new();
    let mut rest = words;
    while let Some(first) = rest.first() {
        let (term, n_words) = joined(rest, names).unwrap_or_else(|| (single(first, names), 1));
        res.push(term);
        rest = rest.get(n_words..).unwrap_or_default();
    }
    res
}

/// The longest term of several words, and their number.
fn joined(words: &[&str], names: &Names) -> Option<(QueryTerm, usize)> {
    (2..=MAX_JOINED.min(words.len())).rev().find_map(|n| {
        let words = words.get(..n)?;
        let together =
            year_of(words).map(Part::Year).or_else(|| amount_of(words).map(Part::Amount));
        let (together, others) = match together {
            Some(it) => (it, Vec::new()),
            None => (word(&words.concat()), names.same(&words.concat())),
        };
        let is_word = matches!(together, Part::Word(_));
        let is_term = !is_word || !others.is_empty();
        let readings = match together {
            // Who names a year means that.
            Part::Year(_) => vec![vec![together]],
            Part::Word(_) | Part::Amount(_) => {
                vec![vec![together], words.iter().map(|it| word(it)).collect()]
            }
        };
        is_term.then_some((QueryTerm { readings, others }, n))
    })
}

/// `FY 2020`, `Reiwa 2`, `2020 fiscal year`.
fn year_of(words: &[&str]) -> Option<Year> {
    words.iter().find(|it| !is_numeric(it))?;
    Year::parse(&words.concat())
}

/// `2,384 million yen`, `21 535`, `3 GeV`.
fn amount_of(words: &[&str]) -> Option<Amount> {
    let (first, rest) = words.split_first()?;
    // The sign may be a word of its own, or at the first number.
    let signed = SIGNS.iter().find_map(|sign| first.strip_prefix(sign));
    let unsigned: Vec<&str>;
    let (sign, words) = match signed {
        Some("") => ("¥", rest),
        Some(number) if is_numeric(number) => {
            unsigned = [number].into_iter().chain(rest.iter().copied()).collect();
            ("¥", unsigned.as_slice())
        }
        Some(_) | None => ("", words),
    };
    let n_numbers = words.iter().take_while(|it| is_numeric(it)).count();
    let (numbers, units) = words.split_at_checked(n_numbers)?;
    if units.iter().any(|it| is_numeric(it)) || !is_grouped(numbers) {
        return None;
    }
    Amount::parse(&format!("{sign}{}", words.concat())).filter(|it| it.has_unit() || n_numbers > 1)
}

/// Whether words are one number, in groups of three digits if there are several.
fn is_grouped(numbers: &[&str]) -> bool {
    let n_digits = |it: &str| it.bytes().take_while(u8::is_ascii_digit).count();
    match numbers.split_first() {
        None => false,
        Some((_, [])) => true,
        Some((first, more)) => {
            first.len() == n_digits(first)
                && first.len() <= 3
                && more.iter().all(|it| n_digits(it) == 3)
        }
    }
}

/// Every reading of a word.
fn single(letters: &str, names: &Names) -> QueryTerm {
    // A number is a year if it says so, or if it is all of a word: 2,020百万円 is an amount.
    let year = Year::prefix(letters).filter(|(_, rest)| rest.is_empty() || Year::is_named(letters));
    let year = year.map(|(year, rest)| (Part::Year(year), rest));
    let within = match year.clone() {
        Some((year, "")) => Some(vec![year]),
        Some((year, rest)) => {
            let rests = split(rest).unwrap_or_else(|| vec![word(rest)]);
            Some([year].into_iter().chain(rests).collect())
        }
        None => split(letters),
    };
    let amount = Amount::parse(letters).map(|it| vec![Part::Amount(it)]);
    // Who writes ¥21,535 may well mean the millions of the table.
    let unsigned = SIGNS.iter().find_map(|sign| letters.strip_prefix(sign)).and_then(Amount::parse);
    let unsigned = unsigned.filter(|it| !it.has_unit()).map(|it| vec![Part::Amount(it)]);
    // A quantity that is all of a word is no part of it.
    let within = within.filter(|it| Some(it) != amount.as_ref());
    let readings = [Some(vec![word(letters)]), within, amount, unsigned];
    QueryTerm { readings: readings.into_iter().flatten().collect(), others: names.others(letters) }
}

/// A quantity with its unit within a word, and what is around it: 約200億円, 340m程度.
fn split(letters: &str) -> Option<Reading> {
    let starts = letters.char_indices().filter(|(at, c)| {
        let before = letters.get(..*at).and_then(|it| it.chars().next_back());
        c.is_ascii_digit() && !before.is_some_and(|it| it.is_ascii_digit() || it == '.')
    });
    starts
        .filter_map(|(at, _)| {
            let (before, from) = letters.split_at_checked(at)?;
            let (amount, after) = Amount::prefix(from).filter(|(it, _)| it.has_unit())?;
            let words = |it: &str| (!it.is_empty()).then(|| word(it));
            let parts = [words(before), Some(Part::Amount(amount)), words(after)];
            Some(parts.into_iter().flatten().collect())
        })
        .next()
}

/// A text without hiragana that only join what is around them.
fn without_particles(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_hiragana) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !is_hiragana(c)).unwrap_or(from.len());
        let (run, after) = from.split_at(end);
        res.push_str(before);
        res.push_str(if is_joining(run) { " " } else { run });
        rest = after;
    }
    res + rest
}

/// Whether hiragana are particles, one behind the other.
fn is_joining(run: &str) -> bool {
    let particles = || Lang::ALL.iter().flat_map(|it| it.search_terms().particles);
    let mut rest = run;
    while let Some(next) = particles().find_map(|it| rest.strip_prefix(it)) {
        rest = next;
    }
    rest.is_empty()
}

fn is_hiragana(c: char) -> bool {
    ('ぁ'..='ゖ').contains(&c)
}

fn word(letters: &str) -> Part {
    Part::Word(Text::of_one_word(letters))
}

fn is_numeric(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::synonyms::Synonyms;

    /// The readings of each term but the first, which is its letters.
    fn readings(text: &str) -> Vec<String> {
        let part = |it: &Part| match it {
            Part::Word(word) => format!("{:?}", word.words),
            Part::Year(Year { year, is_fiscal }) => {
                format!("{}{year}", if *is_fiscal { "FY" } else { "" })
            }
            Part::Amount(Amount::Bare(number)) => format!("#{number}"),
            Part::Amount(Amount::Of { value, base, .. }) => {
                format!("{value} {}", base.map_or("?", |it| it.code()))
            }
        };
        let reading = |it: &Reading| it.iter().map(part).collect::<Vec<String>>().join("+");
        let terms = Query::read(text, &Names::with(&[])).terms;
        let readings = terms.iter().map(|it| it.readings.iter().map(reading));
        readings.map(|it| it.collect::<Vec<String>>().join(" | ")).collect()
    }

    #[test]
    fn words_join_to_quantities_and_years() {
        assert_eq!(readings("2,384 million yen"), [r#"2384000000 yen | "2384"+"million"+"yen""#]);
        assert_eq!(readings("21 535"), [r#"#21535 | "21"+"535""#]);
        assert_eq!(readings("¥ 200"), [r#"200 yen | "¥"+"200""#]);
        assert_eq!(readings("¥21.5 billion"), [r#"21500000000 yen | "¥21.5"+"billion""#]);
        assert_eq!(readings("¥21,535"), [r#""¥21535" | 21535 yen | #21535"#]);
        assert_eq!(readings("FY 2020"), ["FY2020"]);
        assert_eq!(readings("ITER Reiwa 2"), [r#""iter""#, "2020"]);
    }

    #[test]
    fn words_fall_apart_around_quantities_and_years() {
        assert_eq!(readings("約200億円"), [r#""約200億円" | "約"+20000000000 yen"#]);
        assert_eq!(readings("340m程度"), [r#""340m程度" | 340 metres+"程度""#]);
        assert_eq!(readings("令和2年度案"), [r#""令和2年度案" | FY2020+"案""#]);
        assert_eq!(readings("jt60sa"), [r#""jt60sa""#]);
    }

    #[test]
    fn a_number_may_be_a_year() {
        assert_eq!(readings("2020"), [r#""2020" | 2020 | #2020"#]);
        assert_eq!(readings("21,535"), [r#""21535" | #21535"#]);
        assert_eq!(readings("2020年"), [r#""2020年" | 2020 | 2020 years"#]);
    }

    #[test]
    fn words_have_other_names() {
        let row = Synonyms {
            names: ["heavy-ion", "carbon-ion"].map(str::to_owned).to_vec(),
            finds: Vec::new(),
        };
        let names = Names::with(&[row]);
        let others = |text: &str| {
            let terms = Query::read(text, &names).terms;
            terms.into_iter().flat_map(|it| it.others).collect::<Vec<Text>>()
        };
        assert_eq!(others("mothers"), [fold::text("mother")]);
        assert!(others("carbon ion therapy").contains(&fold::text("heavy-ion")));
        assert_eq!(others("FY2020"), []);
    }

    #[test]
    fn words_that_join_others_need_not_be_met() {
        let sparse = |text: &str| {
            let terms = Query::read(text, &Names::with(&[])).sparse;
            let words = terms.iter().filter_map(|it| match it.readings.first()?.first()? {
                Part::Word(word) => Some(word.words.clone()),
                Part::Year(_) | Part::Amount(_) => None,
            });
            words.collect::<Vec<String>>().join(" ")
        };
        assert_eq!(sparse("Where is the JT-60SA?"), "jt60sa");
        assert_eq!(sparse("JT-60SAはいくらですか"), "jt60sa");
        assert_eq!(sparse("『脳とこころ』の会員"), "脳トココロ 会員");
        assert_eq!(sparse("脳とこころ"), "");
        assert_eq!(sparse("of the"), "");
        assert_eq!(sparse("のに"), "");
    }

    #[test]
    fn what_looks_like_a_year_may_be_an_amount_or_a_name() {
        assert_eq!(readings("2,020百万円"), [r#""2020百万円" | 2020000000 yen"#]);
        assert_eq!(readings("2,000百万円規模"), [r#""2000百万円規模" | 2000000000 yen+"規模""#]);
        assert_eq!(readings("H2O"), [r#""h2o""#]);
    }
}
