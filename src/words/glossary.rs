//! What the terms of the documents and of this site mean, each in both languages.

use crate::model::figure::{Account, Instrument, Qualifier, Stage};
use crate::model::milestone::{Certainty, Status};
use crate::words::lang::Lang;
use crate::words::terms::{self, Term};

/// Terms of one sort.
#[derive(Clone, Debug)]
pub struct Section {
    /// What sort that is.
    pub heading: Term,
    /// The terms, in the order in which the explorer uses them.
    pub entries: Vec<Entry>,
}

/// A term and what it means.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place on the page, unique there.
    pub anchor: String,
    /// The term.
    pub term: Term,
    /// What it means.
    pub meaning: Term,
}

/// The whole glossary.
pub fn sections() -> Vec<Section> {
    vec![
        section(
            Term { ja: "数値に付く語", en: "Qualifiers of figures" },
            Qualifier::ALL,
            |it| entry(qualifier(it), terms::qualifier(it), terms::meaning(it)),
        ),
        section(Term { ja: "予算", en: "Budgets" }, Stage::ALL, |it| {
            entry(stage(it), terms::stage(it), meaning_of_stage(it))
        }),
        section(Term { ja: "会計", en: "Accounts" }, Account::ALL, |it| {
            entry(account(it), terms::account(it), meaning_of_account(it))
        }),
        section(Term { ja: "資金の種類", en: "Instruments" }, Instrument::ALL, |it| {
            entry(instrument(it), terms::instrument(it), meaning_of_instrument(it))
        }),
        section(
            Term { ja: "日付と出来事の対応", en: "How dates match their events" },
            Certainty::ALL,
            |it| entry(certainty(it), terms::certainty(it), terms::certainty_meaning(it)),
        ),
        section(
            Term { ja: "実績と計画", en: "What took place and what was planned" },
            Status::ALL,
            |it| entry(status(it), terms::status(it), meaning_of_status(it)),
        ),
        Section { heading: Term { ja: "その他", en: "Other terms" }, entries: others() },
    ]
}

/// The place of a qualifier in the glossary.
pub fn qualifier(it: Qualifier) -> String {
    format!("qualifier-{}", it.code())
}

/// The place of a budget in the glossary.
pub fn stage(it: Stage) -> String {
    format!("budget-{}", it.code())
}

/// The place of an account in the glossary.
pub fn account(it: Account) -> String {
    format!("account-{}", it.code())
}

/// The place of an instrument in the glossary.
pub fn instrument(it: Instrument) -> String {
    format!("instrument-{}", it.code())
}

/// The place of a certainty in the glossary.
pub fn certainty(it: Certainty) -> String {
    format!("date-{}", it.code())
}

/// The place of a status in the glossary.
pub fn status(it: Status) -> String {
    format!("status-{}", it.code())
}

/// The place of what is not itemised in the glossary.
pub fn not_itemised() -> String {
    "not-itemised".to_owned()
}

impl Term {
    /// The term in a language.
    pub const fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ja => self.ja,
            Lang::En => self.en,
        }
    }
}

fn section<T: Copy>(heading: Term, all: &[T], entry: impl Fn(T) -> Entry) -> Section {
    Section { heading, entries: all.iter().map(|it| entry(*it)).collect() }
}

fn entry(anchor: String, term: Term, meaning: Term) -> Entry {
    Entry { anchor, term, meaning }
}

const fn meaning_of_stage(it: Stage) -> Term {
    match it {
        Stage::Initial => Term {
            ja: "年度の開始前に編成される予算です。",
            en: "The budget that is drawn up before the fiscal year begins (当初予算).",
        },
        Stage::Supplementary => Term {
            ja: "年度の途中で、当初予算に追加や変更を加えるために編成される予算です。",
            en: "A budget that is drawn up during the year, to add to the initial one or to change it \
                 (補正予算).",
        },
    }
}

const fn meaning_of_account(it: Account) -> Term {
    match it {
        Account::General => Term {
            ja: "国の基本的な歳入歳出を経理する会計です。",
            en: "The main account of the national budget (一般会計).",
        },
        Account::Reconstruction => Term {
            ja: "東日本大震災からの復興に関する歳入歳出を経理する会計です。「復興特会」と略されます。",
            en: "An account of its own for the reconstruction after the earthquake of 2011; 復興特会 for \
                 short.",
        },
    }
}

const fn meaning_of_instrument(it: Instrument) -> Term {
    match it {
        Instrument::ManagementExpensesGrant => Term {
            ja: "国立研究開発法人の業務運営の財源として国が交付する資金です。",
            en: "What the state gives a national research institute to run its work (運営費交付金).",
        },
        Instrument::SubsidyForFacilities => Term {
            ja: "施設の整備の財源として国が交付する補助金です。",
            en: "A subsidy for building and renewing facilities (施設整備費補助金).",
        },
        Instrument::Subsidy => Term {
            ja: "特定の事業の財源として国が交付する資金です。",
            en: "Money of the state for a particular undertaking (補助金).",
        },
        Instrument::Contribution => Term {
            ja: "共同の事業の費用として、参加者がそれぞれ負担する資金です。",
            en: "What a party pays towards a common undertaking (分担金).",
        },
        Instrument::ContractAuthorization => Term {
            ja: "翌年度以降にわたる契約を結ぶ権限です。限度額は、その年度に支出する額ではありません。",
            en: "Leave to sign contracts that reach into later years; its ceiling is not what may be \
                 spent in the year (国庫債務負担行為).",
        },
    }
}

const fn meaning_of_status(it: Status) -> Term {
    match it {
        Status::Reached => Term {
            ja: "行われたこととして資料に記載されています。",
            en: "The document reports it as something that took place.",
        },
        Status::Planned => Term {
            ja: "計画として資料に記載されています。その後どうなったかは資料からは分かりません。",
            en: "The document gives it as a plan; what became of it is not in the document.",
        },
        Status::Expected => Term {
            ja: "見通しとして資料に記載されています。その後どうなったかは資料からは分かりません。",
            en: "The document expects it; what became of it is not in the document.",
        },
    }
}

fn others() -> Vec<Entry> {
    vec![
        entry(
            "fiscal-year".to_owned(),
            Term { ja: "年度", en: "fiscal year" },
            Term {
                ja: "4月1日から翌年3月31日までです。令和2年度は、2020年4月1日から2021年3月31日までです。",
                en: "From 1 April to 31 March of the next year: FY2020 (令和2年度, Reiwa 2) runs from 1 April \
                     2020 to 31 March 2021.",
            },
        ),
        entry(
            not_itemised(),
            Term { ja: "内訳の記載なし", en: "not itemised" },
            Term {
                ja: "総額から、資料に記載された内訳の合計を差し引いた額です。使途は資料に記載がありません。",
                en: "A printed total less the parts that the document lists. It does not say what the rest \
                     pays for.",
            },
        ),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_place_is_there_once() {
        let mut places = BTreeSet::new();
        for entry in sections().iter().flat_map(|it| &it.entries) {
            assert!(places.insert(entry.anchor.clone()), "{}", entry.anchor);
        }
        let asked = [qualifier(Qualifier::Draft), stage(Stage::Initial), not_itemised()];
        assert!(asked.iter().all(|it| places.contains(it)), "{asked:?}");
    }
}
