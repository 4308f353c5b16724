//! What everything is described from: the data, a language and a unit of money.

use crate::dataset::Dataset;
use crate::model::about::AboutField;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::term::{Code, TermList, Tone};
use crate::words::dates;
use crate::words::lang::Lang;
use crate::words::money::{MoneyUnit, Notation};

/// The data, and how they are spoken of.
#[derive(Copy, Clone, Debug)]
pub struct Context<'a> {
    /// The data.
    pub dataset: &'a Dataset,
    /// The language.
    pub lang: Lang,
    /// The unit of money.
    pub unit: MoneyUnit,
}

impl<'a> Context<'a> {
    /// A text about the dataset in the language; empty where it has none.
    pub fn about(&self, field: AboutField) -> &'a str {
        self.lang.pick(self.dataset.about().text(field))
    }

    /// How numbers are written.
    pub fn notation(self) -> Notation {
        Notation { lang: self.lang, unit: self.unit }
    }

    /// The name of a figure.
    pub fn label(self, figure: &'a Item) -> &'a str {
        self.lang.pick(&figure.label)
    }

    /// What a term of the vocabulary is called.
    pub fn term(self, list: TermList, code: Code) -> &'a str {
        self.dataset.term(list, code).map_or("", |it| self.lang.pick(&it.label))
    }

    /// What the marks of a figure are drawn in: the tone of its programme.
    pub fn tone(self, figure: &Item) -> Option<Tone> {
        self.dataset.tone(figure.programme)
    }

    /// The year that is explored.
    pub fn edition(self) -> FiscalYear {
        self.dataset.edition()
    }

    /// A fiscal year in words.
    pub fn year(self, year: FiscalYear) -> String {
        dates::fiscal_year(self.lang, year)
    }
}
