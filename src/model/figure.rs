//! One number of the documents, with everything that it means nothing without.

use crate::model::date::When;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::label::Label;
use crate::model::lines::Lines;
use crate::model::quantity::{Quantity, Yen};
use crate::model::term::Code;

/// One printed figure: a row of `figures.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its name, unique within a fiscal year.
    pub id: Id,
    /// The total that it is a part of.
    pub parent: Option<Id>,
    /// What it measures, where that is more than its label says: an alliance, a party.
    pub subject: Option<Id>,
    /// The programme that it belongs to, which has one colour in every picture; nothing if it runs
    /// over several.
    pub programme: Option<Code>,
    /// What sort of number it is.
    pub kind: Kind,
    /// What a reader sees.
    pub label: Label,
    /// The fiscal year of the value; nothing if the document gives none.
    pub fiscal_year: Option<FiscalYear>,
    /// The date of which the value is, where the document gives one that is no fiscal year.
    pub as_of: Option<When>,
    /// The account that it belongs to; nothing if the document does not say.
    pub account: Option<Code>,
    /// The budget that it belongs to.
    pub stage: Option<Code>,
    /// By which instrument the money is given; nothing if the document does not say.
    pub instrument: Option<Code>,
    /// Whether it may enter a sum with its siblings.
    pub additive: bool,
    /// How its parts relate to it; nothing if it has none.
    pub parts: Option<Parts>,
    /// The number; nothing if the document does not let us know it, which is not zero.
    pub value: Option<Quantity>,
    /// The number of the year before, as the same document prints it.
    pub previous: Option<Quantity>,
    /// What keeps the number from being a plain fact.
    pub qualifiers: Vec<Qualifier>,
    /// The value as it stands in the document.
    pub as_printed: String,
    /// The number of the year before as it stands in the document.
    pub previous_as_printed: Option<String>,
    /// The date of the value as it stands in the document.
    pub as_of_as_printed: Option<String>,
    /// Where it stands.
    pub source: Source,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub document: Id,
    /// The lines of its text.
    pub lines: Lines,
}

codes! {
    /// What sort of number a figure is.
    pub enum Kind {
        /// Money given, or proposed to be given, for a fiscal year.
        Allocation = "allocation",
        /// The most that may be contracted for; no money is given by it.
        Ceiling = "ceiling",
        /// The cost of a project over all its years.
        Cost = "cost",
        /// A number of things.
        Count = "count",
        /// Companies that are members of an alliance.
        Members = "members",
        /// Institutes that are members of an alliance.
        MemberInstitutes = "member-institutes",
        /// Sales of the members of an alliance taken together.
        Sales = "sales",
        /// Participants that were expected in an alliance.
        ExpectedParticipants = "expected-participants",
        /// Institutes among the expected participants.
        ExpectedInstitutes = "expected-institutes",
        /// Funding that an alliance was expected to receive.
        ExpectedFunding = "expected-funding",
        /// A share of a whole, or the whole that is shared.
        Share = "share",
        /// How far a work has come.
        Progress = "progress",
        /// A property of a facility or of its equipment.
        Technical = "technical",
        /// A number about society or the world.
        Statistic = "statistic",
        /// A number of an experiment or a publication.
        Experiment = "experiment",
        /// What a research programme aims at.
        Target = "target",
        /// A length of time.
        Duration = "duration",
        /// A drawing whose numbers are lost with it.
        Drawing = "drawing",
        /// An amount that the document prints without saying what it is.
        Unexplained = "unexplained",
    }
}

codes! {
    /// How the parts of a total relate to it.
    pub enum Parts {
        /// They are the whole of it.
        All = "all",
        /// The document lists the main ones only.
        Main = "main",
        /// The document gives all of them, and they do not add up.
        Unequal = "unequal",
    }
}

codes! {
    /// What the document says about a number beside printing it.
    pub enum Qualifier {
        /// 案.
        Draft = "draft",
        /// 推計額.
        Estimate = "estimate",
        /// 約.
        Approximate = "approximate",
        /// 概算.
        RoughEstimate = "rough-estimate",
        /// 見込み.
        Expected = "expected",
        /// 相当.
        Equivalent = "equivalent",
        /// 限度額.
        Ceiling = "ceiling",
        /// 新規.
        New = "new",
        /// 参考.
        Reference = "reference",
        /// 仮称.
        TentativeName = "tentative-name",
        /// 当初.
        Initially = "initially",
        /// 復興特会含む.
        IncludesReconstruction = "includes-reconstruction",
        /// 整備用地の確保・造成の経費を含む.
        IncludesLand = "includes-land",
        /// １研究機関含む.
        IncludesInstitute = "includes-institute",
        /// 外枠.
        Sotowaku = "sotowaku",
        /// 程度.
        OrSo = "or-so",
        /// 近く.
        Nearly = "nearly",
        /// を超える.
        MoreThan = "more-than",
        /// <.
        LessThan = "less-than",
        /// The lower end of a range: ～ behind the number.
        From = "from",
        /// The upper end of a range: ～ before the number.
        UpTo = "up-to",
        /// 級.
        Class = "class",
        /// 推定.
        Presumed = "presumed",
        /// 予想.
        Forecast = "forecast",
        /// 目標.
        Aim = "aim",
        /// 年間.
        PerYear = "per-year",
        /// What it belongs to is lost with the drawing.
        OwnerUnknown = "owner-unknown",
        /// The drawing is lost in the text; no number can be recovered from it.
        NotRecoverable = "not-recoverable",
    }
}

impl Figure {
    /// The number in a fiscal year: the value in its own, the previous one in the year before.
    pub fn in_year(&self, year: FiscalYear) -> Option<Quantity> {
        match self.fiscal_year {
            Some(own) if own == year => self.value,
            Some(own) if own.before() == year => self.previous,
            Some(_) | None => None,
        }
    }

    /// The number in a fiscal year, or the value of a figure that is of no year.
    pub fn quantity(&self, year: Option<FiscalYear>) -> Option<Quantity> {
        match year {
            Some(year) => self.in_year(year),
            None => self.value,
        }
    }

    /// What qualifies the number in a fiscal year: the number of the year before is printed as that
    /// year's budget, which was neither a draft any more nor new.
    pub fn qualifiers_in(&self, year: Option<FiscalYear>) -> Vec<Qualifier> {
        let is_before = year.is_some() && self.fiscal_year.map(FiscalYear::before) == year;
        let applies =
            |it: &Qualifier| !is_before || !matches!(it, Qualifier::Draft | Qualifier::New);
        self.qualifiers.iter().copied().filter(applies).collect()
    }

    /// Whether it is an allocation that can be opened to see its parts.
    pub fn can_be_opened(&self) -> bool {
        self.kind == Kind::Allocation && self.parts.is_some()
    }

    /// Whether its parts do not add up to it, so that they cannot be drawn as pieces of it.
    pub fn has_unequal_parts(&self) -> bool {
        self.parts == Some(Parts::Unequal)
    }

    /// The amount in a fiscal year; nothing if it is not money or not known.
    pub fn yen_in(&self, year: FiscalYear) -> Option<Yen> {
        self.in_year(year)?.yen()
    }

    /// The amount in yen; nothing if it is not money or not known.
    pub fn yen(&self) -> Option<Yen> {
        self.value?.yen()
    }

    /// Whether a qualifier applies.
    pub fn is(&self, qualifier: Qualifier) -> bool {
        self.qualifiers.contains(&qualifier)
    }

    /// The bare number, if it is known.
    pub fn decimal(&self) -> Option<Decimal> {
        self.value.map(|quantity| quantity.value)
    }
}
