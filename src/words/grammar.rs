//! The trait for the grammar of a language: how it puts words, numbers and dates together. Knows no language.

use crate::model::date::{Bound, When};
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::Quantity;
use crate::model::unit::{Base, Unit};

/// The grammar of a language: every rule by which the sentences, numbers and dates of one differ from those of
/// another. Numbers come with their digits grouped already, by its own marks.
pub trait Grammar: Sync {
    /// The marks between the digits of a number.
    fn digit_marks(&self) -> DigitMarks;

    /// Quotation marks: opening and closing ones, and those for words within others.
    fn quotes(&self) -> Quotes;

    /// The separator between a heading and what follows it on the line.
    fn colon(&self) -> &'static str;

    /// The separator between numbers that are added.
    fn plus(&self) -> &'static str;

    /// The separator between the items of a list.
    fn comma(&self) -> &'static str;

    /// The separator between alternatives.
    fn or(&self) -> &'static str;

    /// The separator between the ends of a range of numbers.
    fn range(&self) -> char;

    /// Words in brackets behind others; there are some.
    fn aside(&self, text: &str, more: &str) -> String;

    /// The letters by which the language is known among the words of any other, as 年 is Japanese wherever it
    /// stands; nothing if it shares all of them.
    fn own_letters(&self) -> Option<fn(char) -> bool>;

    /// A number that only bounds what it is said of.
    fn bounded(&self, number: &str, by: NumberBound) -> String;

    /// A number and its unit; there may be no unit, and `%` is one.
    fn with_unit(&self, number: &str, unit: &str) -> String;

    /// Whether what is counted is in the singular.
    fn is_singular(&self, number: Decimal) -> bool {
        number == Decimal::whole(1)
    }

    /// A difference between percentages.
    fn points(&self, number: &str) -> String;

    /// The word of a unit, behind the number that [`Grammar::counted`] gives.
    fn unit(&self, unit: Unit) -> Word;

    /// The word of a base that is no unit by itself.
    fn base(&self, base: BareBase) -> Word;

    /// The number that is before the word of a quantity's unit: its value, unless the language does not
    /// count in that unit.
    fn counted(&self, quantity: Quantity) -> Decimal;

    /// The units of money.
    fn money(&self) -> &'static MoneyWords;

    /// A fiscal year: `令和2年度`, `FY2020`.
    fn fiscal_year(&self, year: FiscalYear) -> String;

    /// A date without its era, and how it bounds what it is said of: `2020年内`, `by the end of 2020`.
    fn date(&self, date: When, bound: Bound) -> String;

    /// A date in the years of its era as it is in brackets behind [`Grammar::date`]; empty for decades.
    fn era(&self, date: When, bound: Bound) -> String;

    /// Whether years are known by those of eras, so that an axis may show these alone.
    fn counts_in_eras(&self) -> bool;
}

/// The marks between the digits of a number, of which no language takes one for both.
#[derive(Copy, Clone, Debug)]
pub struct DigitMarks {
    /// Between groups of three: the comma of `21,535`.
    pub group: char,
    /// Between the whole and the fraction: the point of `0.5`.
    pub point: char,
}

/// Quotation marks.
#[derive(Copy, Clone, Debug)]
pub struct Quotes {
    /// Around words.
    pub outer: (char, char),
    /// Around words that are within others.
    pub inner: (char, char),
}

/// The word behind a number.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// For numbers that [`Grammar::is_singular`] holds for.
    pub one: &'static str,
    /// For any other number.
    pub many: &'static str,
}

/// The names of the units of money.
#[derive(Debug)]
pub struct MoneyWords {
    /// One yen.
    pub yen: &'static str,
    /// 10³ yen.
    pub thousand: &'static str,
    /// 10⁶ yen.
    pub million: &'static str,
    /// The step in which the language counts between million and trillion.
    pub billion: &'static str,
    /// The power of ten of that step: 8 in Japanese, 9 in English.
    pub billion_power: u8,
    /// 10¹² yen.
    pub trillion: &'static str,
}

/// How a number bounds what it is said of; said with the number, where other qualifiers are beside it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum NumberBound {
    /// About the number.
    About,
    /// The number or thereabouts.
    OrSo,
    /// A little less.
    Nearly,
    /// More than the number.
    MoreThan,
    /// Less than the number.
    LessThan,
    /// The number or more.
    From,
    /// The number or less.
    UpTo,
    /// A size by which things are classed.
    Class,
}

/// What a unit may be a multiple of that is not printed as a unit itself.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum BareBase {
    /// People.
    People,
    /// Households.
    Households,
    /// Volts.
    Volts,
    /// Voltamperes.
    Voltamperes,
    /// Electronvolts.
    Electronvolts,
}

/// What the word of a base is that of.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum BaseWord {
    /// One yen, in every unit of money.
    Yen,
    /// A unit that is one of the base.
    Unit(Unit),
    /// A base that no unit is one of.
    Bare(BareBase),
}

impl Word {
    /// A word that is the same for any number.
    pub const fn invariable(word: &'static str) -> Word {
        Word { one: word, many: word }
    }
}

impl NumberBound {
    /// How a qualifier bounds the number itself; nothing for those that are beside it.
    pub const fn of(qualifier: Qualifier) -> Option<NumberBound> {
        match qualifier {
            Qualifier::Approximate => Some(NumberBound::About),
            Qualifier::OrSo => Some(NumberBound::OrSo),
            Qualifier::Nearly => Some(NumberBound::Nearly),
            Qualifier::MoreThan => Some(NumberBound::MoreThan),
            Qualifier::LessThan => Some(NumberBound::LessThan),
            Qualifier::From => Some(NumberBound::From),
            Qualifier::UpTo => Some(NumberBound::UpTo),
            Qualifier::Class => Some(NumberBound::Class),
            Qualifier::Draft
            | Qualifier::Estimate
            | Qualifier::RoughEstimate
            | Qualifier::Expected
            | Qualifier::Equivalent
            | Qualifier::Ceiling
            | Qualifier::New
            | Qualifier::Reference
            | Qualifier::TentativeName
            | Qualifier::Initially
            | Qualifier::IncludesReconstruction
            | Qualifier::IncludesLand
            | Qualifier::IncludesInstitute
            | Qualifier::Sotowaku
            | Qualifier::Presumed
            | Qualifier::Forecast
            | Qualifier::Aim
            | Qualifier::PerYear
            | Qualifier::OwnerUnknown
            | Qualifier::NotRecoverable => None,
        }
    }
}

/// What the word of a base is that of.
pub(super) const fn word_of(base: Base) -> BaseWord {
    match base {
        Base::Yen => BaseWord::Yen,
        Base::People => BaseWord::Bare(BareBase::People),
        Base::Households => BaseWord::Bare(BareBase::Households),
        Base::Volts => BaseWord::Bare(BareBase::Volts),
        Base::Voltamperes => BaseWord::Bare(BareBase::Voltamperes),
        Base::Electronvolts => BaseWord::Bare(BareBase::Electronvolts),
        Base::Percent => BaseWord::Unit(Unit::Percent),
        Base::Number => BaseWord::Unit(Unit::Number),
        Base::Times => BaseWord::Unit(Unit::Times),
        Base::Companies => BaseWord::Unit(Unit::Companies),
        Base::Institutes => BaseWord::Unit(Unit::Institutes),
        Base::Beamlines => BaseWord::Unit(Unit::Beamlines),
        Base::Divisions => BaseWord::Unit(Unit::Divisions),
        Base::Items => BaseWord::Unit(Unit::Items),
        Base::Devices => BaseWord::Unit(Unit::Devices),
        Base::Machines => BaseWord::Unit(Unit::Machines),
        Base::Types => BaseWord::Unit(Unit::Types),
        Base::Tonnes => BaseWord::Unit(Unit::Tonnes),
        Base::Years => BaseWord::Unit(Unit::Years),
        Base::Days => BaseWord::Unit(Unit::Days),
        Base::Minutes => BaseWord::Unit(Unit::Minutes),
        Base::Metres => BaseWord::Unit(Unit::Metres),
        Base::Watts => BaseWord::Unit(Unit::Watts),
        Base::Grays => BaseWord::Unit(Unit::Grays),
    }
}
