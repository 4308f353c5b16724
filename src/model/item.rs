//! An item: what is measured, with all observations of it.

use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::label::Label;
use crate::model::observation::{Observation, Observations, Parts};
use crate::model::qualifier::Qualifier;
use crate::model::quantity::{Quantity, Yen};
use crate::model::source::Source;
use crate::model::term::Code;

/// What is measured: whatever the rows of one id in `figures.csv` say alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name in tables and links.
    pub id: Id,
    /// The alliance, party or other subject that it is a number of, if the tables name one.
    pub subject: Option<Id>,
    /// The programme that it belongs to, which has one colour in every picture; nothing if it belongs to several.
    pub programme: Option<Code>,
    /// The kind of its values.
    pub kind: Kind,
    /// Its name for readers.
    pub label: Label,
    /// The account that it belongs to; nothing if the document does not say.
    pub account: Option<Code>,
    /// The stage of the budget that it belongs to, such as the initial one.
    pub stage: Option<Code>,
    /// By which instrument the money is given; nothing if the document does not say.
    pub instrument: Option<Code>,
    /// Whether it may enter a sum with its siblings.
    pub additive: bool,
    /// Its values, of every period and document.
    pub observations: Observations,
}

codes! {
    /// The kind of an item's values: only values of one kind are added.
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

impl Item {
    /// The newest observation: what is shown where no period is asked for.
    pub const fn newest(&self) -> &Observation {
        self.observations.newest()
    }

    /// The observation for a period, or for none, by the latest document that prints it.
    pub fn observation(&self, period: Option<FiscalYear>) -> Option<&Observation> {
        self.observations.iter().find(|it| it.period == period)
    }

    /// The observation for a period, or for none, by a document.
    pub fn observation_by(
        &self,
        document: &Id,
        period: Option<FiscalYear>,
    ) -> Option<&Observation> {
        let is_by = |it: &&Observation| it.period == period && it.source.document == *document;
        self.observations.iter().find(is_by)
    }

    /// The comparative figure of the newest observation, as [`Item::comparative_of`].
    pub fn comparative(&self) -> Option<&Observation> {
        self.comparative_of(self.newest())
    }

    /// The comparative figure of an observation: what the same document prints of the latest earlier period.
    pub fn comparative_of(&self, observation: &Observation) -> Option<&Observation> {
        let mut earlier = self.observations.iter().filter(|it| it.is_earlier_than(observation));
        earlier.find(|it| it.source.document == observation.source.document)
    }

    /// The period of the newest observation; nothing for what is of no fiscal year.
    pub const fn period(&self) -> Option<FiscalYear> {
        self.newest().period
    }

    /// The newest value, if it is known.
    pub const fn value(&self) -> Option<Quantity> {
        self.newest().value
    }

    /// The value of a period, or of none, if it is known.
    pub fn value_in(&self, period: Option<FiscalYear>) -> Option<Quantity> {
        self.observation(period)?.value
    }

    /// The total of which the newest document makes it a part.
    pub const fn parent(&self) -> Option<&Id> {
        self.newest().parent.as_ref()
    }

    /// How its parts in the newest document relate to it; nothing if it has none there.
    pub const fn parts(&self) -> Option<Parts> {
        self.newest().parts
    }

    /// The qualifiers of the newest value.
    pub fn qualifiers(&self) -> &[Qualifier] {
        &self.newest().qualifiers
    }

    /// What qualifies the value of a period; of the newest one where there is no other.
    pub fn qualifiers_in(&self, period: Option<FiscalYear>) -> &[Qualifier] {
        &self.observation(period).unwrap_or(self.newest()).qualifiers
    }

    /// The newest value as it is in the document; empty where nothing is printed.
    pub fn as_printed(&self) -> &str {
        &self.newest().as_printed
    }

    /// What is printed for the newest value and for the comparative one, as far as anything is.
    pub fn prints(&self) -> impl Iterator<Item = &str> {
        let prints = [Some(self.newest()), self.comparative()].into_iter().flatten();
        prints.map(|it| it.as_printed.as_str())
    }

    /// Where the newest observation is printed.
    pub const fn source(&self) -> &Source {
        &self.newest().source
    }

    /// Whether it is an allocation that can be opened to see its parts.
    pub fn can_be_opened(&self) -> bool {
        self.kind == Kind::Allocation && self.parts().is_some()
    }

    /// Whether its parts do not add up to it, so that they cannot be drawn as pieces of it.
    pub fn has_unequal_parts(&self) -> bool {
        self.parts() == Some(Parts::Unequal)
    }

    /// The amount in a fiscal year; nothing if it is not money or not known.
    pub fn yen_in(&self, period: FiscalYear) -> Option<Yen> {
        self.observation(Some(period))?.yen()
    }

    /// The newest amount in yen; nothing if it is not money or not known.
    pub fn yen(&self) -> Option<Yen> {
        self.newest().yen()
    }

    /// Whether a qualifier applies to the newest value.
    pub fn is(&self, qualifier: Qualifier) -> bool {
        self.newest().is(qualifier)
    }

    /// The newest value as a bare number, if it is known.
    pub fn decimal(&self) -> Option<Decimal> {
        self.value().map(|quantity| quantity.value)
    }
}
