//! Reads the rows of `figures.csv`, every one by itself.

use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::rows::dated;
use crate::dataset::load::table::Row;
use crate::dataset::terms::Terms;
use crate::model::decimal::Decimal;
use crate::model::item::{Item, Kind as ItemKind};
use crate::model::observation::{Observation, Observations, Parts};
use crate::model::qualifier::Qualifier;
use crate::model::quantity::Quantity;
use crate::model::term::TermList;
use crate::model::unit::Unit;

/// Reads a row of `figures.csv`, whose codes are among the given terms: an item of which nothing more is known than
/// this row says, the value of its fiscal year and that of the year before.
pub(super) fn item(row: Row<'_>, terms: &Terms) -> Result<Item, LoadError> {
    let unit = row.code("unit", Unit::from_code, Unit::CODES)?;
    let is_step = |it: &Decimal| it.mantissa() > 0;
    let precision = row.parsed(
        "precision",
        |text| text.parse::<Decimal>().ok().filter(is_step),
        Problem::InvalidPrecision,
    )?;
    if unit.is_money() && precision.is_none() {
        return Err(row.error("precision", Problem::MissingPrecision));
    }
    let qualifiers = qualifiers(row)?;
    let is_lost = qualifiers.contains(&Qualifier::NotRecoverable);
    let number = Number { unit, precision, is_lost };
    let observations = observations(row, &number, qualifiers)?;
    Ok(Item {
        id: row.id("id")?,
        subject: row.optional_id("subject")?,
        programme: row.optional_term(TermList::Programme, terms)?,
        kind: row.code("kind", ItemKind::from_code, ItemKind::CODES)?,
        label: row.label("label")?,
        account: row.optional_term(TermList::Account, terms)?,
        stage: row.optional_term(TermList::Stage, terms)?,
        instrument: row.optional_term(TermList::Instrument, terms)?,
        additive: row.flag("additive")?,
        observations,
    })
}

/// The observations of a row: the value of its fiscal year, and that of the year before where it is printed beside it.
fn observations(
    row: Row<'_>,
    number: &Number,
    qualifiers: Vec<Qualifier>,
) -> Result<Observations, LoadError> {
    let (value, as_printed) = number.printed(row, "value", "as_printed")?;
    let (previous_value, previous_as_printed) =
        number.printed(row, "previous_value", "previous_as_printed")?;
    let (as_of, as_of_as_printed) = dated(row, "as_of", "as_of_as_printed")?;
    let fiscal_year = row.fiscal_year("fiscal_year")?;
    let own = Observation {
        period: fiscal_year,
        budget_year: fiscal_year,
        as_of,
        as_of_as_printed,
        parent: row.optional_id("parent")?,
        parts: row.optional_code("parts", Parts::from_code, Parts::CODES)?,
        value,
        qualifiers,
        as_printed: as_printed.unwrap_or_default(),
        source: row.source()?,
    };
    let comparative = fiscal_year.zip(previous_as_printed).map(|(year, as_printed)| Observation {
        period: Some(year.before()),
        as_of: None,
        as_of_as_printed: None,
        value: previous_value,
        // What is printed as the budget of the year before is neither a draft any more nor new.
        qualifiers: own.qualifiers.iter().copied().filter(|it| !it.is_of_new_budgets()).collect(),
        as_printed,
        ..own.clone()
    });
    Ok(Observations::new(own, comparative))
}

/// What a row says of all of its numbers.
struct Number {
    unit: Unit,
    precision: Option<Decimal>,
    /// Whether the numbers are lost with a drawing, so that a printed string has no value.
    is_lost: bool,
}

impl Number {
    /// Reads a number and the string that it was read from.
    ///
    /// # Errors
    ///
    /// If one is there without the other, unless the number is lost; or if the number is an amount below zero, or too
    /// large.
    fn printed(
        &self,
        row: Row<'_>,
        value: &'static str,
        as_printed: &'static str,
    ) -> Result<(Option<Quantity>, Option<String>), LoadError> {
        let is_money = self.unit.is_money();
        let text = row.text(as_printed).map(str::to_owned);
        let Some(number) = row.decimal(value)? else {
            let is_missing = text.is_some() && !self.is_lost;
            return if is_missing {
                Err(row.error(value, Problem::WithoutValue))
            } else {
                Ok((None, text))
            };
        };
        if text.is_none() {
            return Err(row.error(as_printed, Problem::WithoutPrint));
        }
        if self.is_lost {
            return Err(row.error(value, Problem::NotRecoverable));
        }
        if is_money && number.mantissa() < 0 {
            return Err(row.error(value, Problem::NegativeAmount(number.to_string())));
        }
        let quantity = Quantity { value: number, unit: self.unit, precision: self.precision };
        if is_money && quantity.yen().is_none() {
            return Err(row.error(value, Problem::TooLarge(number.to_string())));
        }
        Ok((Some(quantity), text))
    }
}

fn qualifiers(row: Row<'_>) -> Result<Vec<Qualifier>, LoadError> {
    let mut res: Vec<Qualifier> = Vec::new();
    let codes = row.text("qualifiers").unwrap_or("");
    for code in codes.split(';').filter(|_| !codes.is_empty()) {
        let unknown = || Problem::UnknownCode { value: code.to_owned(), allowed: Qualifier::CODES };
        let qualifier =
            Qualifier::from_code(code).ok_or_else(|| row.error("qualifiers", unknown()))?;
        if res.contains(&qualifier) {
            return Err(row.error("qualifiers", Problem::DuplicateCode(code.to_owned())));
        }
        res.push(qualifier);
    }
    Ok(res)
}
