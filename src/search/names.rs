//! What else a word may be called, or how it may be spelt: by the tables of [`crate::words::names`] and of the
//! dataset, and by subjects that name themselves twice.

use crate::dataset::Dataset;
use crate::model::label::Label;
use crate::model::subject::SubjectKind;
use crate::model::synonyms::Synonyms;
use crate::search::fold::{self, Text};
use crate::words::lang::Lang;
use crate::words::names::{ALSO, SAME};

/// Names of things, folded.
#[derive(Clone, Debug)]
pub struct Names(Vec<Line>);

/// Names that readers type, and those that they look for, too.
#[derive(Clone, Debug)]
struct Line {
    typed: Vec<Text>,
    found: Vec<Text>,
}

/// Shorter words keep their letters: what is left of them begins too many others.
const MIN_LETTERS: usize = 4;
/// Longer names in Latin letters are in no Japanese word.
const MAX_SHORT: usize = 6;
/// The least number of letters that are left of a word without its ending.
const MIN_STEM: usize = 3;

impl Names {
    /// Those that any budget has, and the given ones of a dataset.
    pub fn with(synonyms: &[Synonyms]) -> Names {
        let same = SAME.iter().map(|it| Line::of(folded(it)));
        let also =
            ALSO.iter().map(|(typed, found)| Line { typed: folded(typed), found: folded(found) });
        let of_data = |Synonyms { names, finds }: &Synonyms| match finds.is_empty() {
            true => Line::of(folded(names)),
            false => Line { typed: folded(names), found: folded(finds) },
        };
        Names(same.chain(also).chain(synonyms.iter().map(of_data)).collect())
    }

    /// Also those that the names of subjects themselves hold: Nuclear Energy Agency (NEA).
    pub fn of(dataset: &Dataset) -> Names {
        let Names(mut res) = Names::with(dataset.synonyms());
        let subjects = SubjectKind::ALL.iter().flat_map(|kind| dataset.subjects(*kind));
        let names = subjects.map(|it| both_names(&it.label)).filter(|it| !it.is_empty());
        res.extend(names.map(Line::of));
        Names(res)
    }

    /// What else is called by a name, which is given without spaces.
    pub fn same(&self, name: &str) -> Vec<Text> {
        let lines = self.0.iter().filter(|line| line.typed.iter().any(|it| it.compact == name));
        lines.flat_map(|it| &it.found).filter(|it| it.compact != name).cloned().collect()
    }

    /// What else may be said for a word, or for a name within it, without repetition.
    pub fn others(&self, word: &str) -> Vec<Text> {
        let mut res = self.same(word);
        let exchanged = |word: &str| -> Vec<Text> {
            // Who types レーザー may find レーザ.
            let shorter = word.strip_suffix('ー').map(Text::of_one_word);
            match word.is_ascii() {
                true => spelt(word),
                false => self.0.iter().flat_map(|it| it.exchanged(word)).chain(shorter).collect(),
            }
        };
        for other in exchanged(word) {
            // Startups are a startup, and 民間負担 holds two names.
            res.extend(self.same(&other.compact));
            if !word.is_ascii() {
                res.extend(exchanged(&other.compact));
            }
            res.push(other);
        }
        each_once(res)
    }
}

impl Line {
    /// Names of one thing, all of which are found by any.
    fn of(names: Vec<Text>) -> Line {
        Line { typed: names.clone(), found: names }
    }

    /// A word with another name of what it names in a part: BA活動 for 幅広いアプローチ活動.
    fn exchanged(&self, word: &str) -> Vec<Text> {
        let is_part =
            |it: &&Text| !it.compact.is_ascii() && it.compact != word && word.contains(&it.compact);
        let parts = self.typed.iter().filter(is_part);
        let others = parts.flat_map(|name| {
            let others = self.found.iter().filter(move |it| {
                let is_short = it.compact.len() <= MAX_SHORT;
                (is_short || !it.compact.is_ascii()) && !it.compact.contains(&name.compact)
            });
            others.map(|other| fold::text(&word.replace(&name.compact, &other.compact)))
        });
        others.collect()
    }
}

fn folded(names: &[impl AsRef<str>]) -> Vec<Text> {
    names.iter().map(|it| fold::text(it.as_ref())).collect()
}

/// Whether a word only joins others, or asks, in some language.
pub(super) fn is_joining(word: &str) -> bool {
    Lang::ALL.iter().any(|it| it.search_terms().joining.contains(&word))
}

/// Other spellings of a word in Latin letters, and its stem.
fn spelt(word: &str) -> Vec<Text> {
    if word.len() < MIN_LETTERS || !word.bytes().all(|it| it.is_ascii_lowercase()) {
        return Vec::new();
    }
    let spellings = Lang::ALL.iter().flat_map(|it| it.search_terms().spellings);
    let either = spellings.flat_map(|(a, b)| [(*a, *b), (*b, *a)]);
    let spelt = either.filter(|(a, _)| word.contains(a)).map(|(a, b)| word.replace(a, b));
    let mut res: Vec<String> = spelt.chain([word.to_owned()]).collect();
    let stems = res.iter().filter_map(|it| with_other_ending(it));
    let stems: Vec<String> = stems.collect();
    res.extend(stems);
    let others = res.into_iter().filter(|it| it != word && !is_joining(it));
    others.map(|it| Text::of_one_word(&it)).collect()
}

fn with_other_ending(word: &str) -> Option<String> {
    let mut endings = Lang::ALL.iter().flat_map(|it| it.search_terms().endings);
    let (stem, other) =
        endings.find_map(|(ending, other)| Some((word.strip_suffix(ending)?, other)))?;
    (stem.len() >= MIN_STEM).then(|| format!("{stem}{other}"))
}

/// The names that a label gives a thing before and within its brackets, in each language; nothing if those
/// within are no short name.
fn both_names(label: &Label) -> Vec<Text> {
    let mut res: Vec<Text> = Vec::new();
    for lang in Lang::ALL {
        let Some((long, rest)) = lang.pick(label).split_once(['（', '(']) else {
            continue;
        };
        let short = rest.split(['）', ')']).next().unwrap_or_default();
        let n_capitals = short.chars().filter(char::is_ascii_uppercase).count();
        if n_capitals > 1 && !short.contains(' ') {
            let new = [long, short].map(fold::text);
            res.extend(new.into_iter().filter(|it| !it.compact.is_empty()));
        }
    }
    each_once(res)
}

fn each_once(texts: Vec<Text>) -> Vec<Text> {
    let mut res: Vec<Text> = Vec::new();
    for it in texts {
        if !res.contains(&it) {
            res.push(it);
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The general names, and some of a dataset.
    fn names() -> Names {
        let row = |names: &[&str]| Synonyms {
            names: names.iter().map(|it| (*it).to_owned()).collect(),
            finds: Vec::new(),
        };
        Names::with(&[
            row(&["beamline", "light source", "ビームライン", "光源"]),
            row(&["癌", "がん"]),
        ])
    }

    #[track_caller]
    fn check(word: &str, other: &str) {
        let others = names().others(&fold::text(word).compact);
        let other = fold::text(other);
        assert!(others.contains(&other), "{word}: {others:?}");
    }

    #[test]
    fn spellings_and_endings_are_exchanged_both_ways() {
        for (one, other) in [
            ("organization", "organisation"),
            ("centre", "center"),
            ("colour", "color"),
            ("labor", "labour"),
            ("cesium", "caesium"),
            ("program", "programme"),
            ("unlabelled", "unlabeled"),
            ("ageing", "aging"),
            ("defense", "defence"),
        ] {
            check(one, other);
            check(other, one);
        }
        check("tumors", "tumour");
        check("members", "member");
        check("subsidies", "subsidy");
        check("subsidy", "subsidies");
        check("funding", "fund");
    }

    #[test]
    fn names_are_exchanged_as_words_and_within_japanese_ones() {
        check("beamline", "光源");
        check("光源の予算", "ビームラインの予算");
        check("癌治療", "がん治療");
        check("cost", "budget");
        assert!(!names().others("budget").contains(&fold::text("cost")));
        assert_eq!(names().others("mothers"), [fold::text("mother")]);
        for word in ["ring", "four", "JT60"] {
            assert_eq!(names().others(&fold::text(word).compact), [], "{word}");
        }
    }

    #[test]
    fn no_name_stands_twice_in_a_line() {
        for line in SAME {
            let mut names: Vec<String> = line.iter().map(|it| fold::text(it).compact).collect();
            let n_names = names.len();
            names.sort();
            names.dedup();
            assert!(names.len() == n_names && n_names > 1, "{line:?}");
        }
    }
}
