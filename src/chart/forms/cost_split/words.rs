//! The split of a cost in words: title, sentences and tables.

use crate::chart::forms::cost_split::cost::{Cost, Portion, builds, name};
use crate::dataset::share::{self, Share};
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::description::{Description, places};
use crate::describe::item_cells::value_print_qualifiers;
use crate::describe::mark_name;
use crate::model::about::AboutField;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::quantity::Quantity;
use crate::model::subject::{Subject, SubjectKind};
use crate::words::lang::Lang;
use crate::words::numbers;
use crate::words::text::filled;

impl Cost<'_> {
    /// Title, sentences, table and sources of the chart.
    pub(super) fn describe(&self, context: Context<'_>) -> Description {
        let shares = shares(context, self);
        let share = |idx: usize, say: fn(Lang, Share) -> String| {
            let share = shares.get(idx).copied().flatten();
            share.map(|it| say(context.lang, it)).unwrap_or_default()
        };
        let step = context.compared(self.total).now.value.and_then(step);
        let step = step.map(|it| numbers::quantity(context.notation(), it));
        let items = self.portions.iter().map(|it| it.item).chain([self.total]);
        let range = step.map(|it| self.range(context, &it, &share(0, numbers::rough_percent)));
        Description {
            title: self.finding(context, &share(0, numbers::about_percent)),
            sentences: [Some(self.amounts(context)), range].into_iter().flatten().collect(),
            table: table(context, self, &shares),
            places: places(context, items),
        }
    }

    /// Which share of the total the first party bears.
    fn finding(&self, context: Context<'_>, share: &str) -> String {
        let total = context.value(self.total).unwrap_or_default();
        let party = self.portions.first().map_or("", |it| context.lang.pick(&it.party.label));
        match context.about(AboutField::CostSplitFinding) {
            "" => (context.lang.cost_split().title)(party, share, &total),
            text => filled(text, &[("share", share), ("total", &total)]),
        }
    }

    /// How much each party bears.
    fn amounts(&self, context: Context<'_>) -> String {
        let lang = context.lang;
        let value = |it: &Portion<'_>| context.value(it.item).unwrap_or_default();
        let amounts: Vec<String> = self.portions.iter().map(value).collect();
        match (context.about(AboutField::CostSplitAmounts), amounts.as_slice()) {
            (text, [first, second]) if !text.is_empty() => {
                let n = context.dataset.subjects(SubjectKind::Partner).count();
                let n = (lang.cost_split().count)(n);
                filled(text, &[("first", first), ("second", second), ("n", &n)])
            }
            _ => {
                let of_party = |(portion, amount): (&Portion<'_>, &String)| {
                    format!("{}{}{amount}", lang.pick(&portion.party.label), lang.colon())
                };
                let all = self.portions.iter().zip(&amounts).map(of_party);
                lang.join(&all.collect::<Vec<String>>())
            }
        }
    }

    /// What rounding leaves open.
    fn range(&self, context: Context<'_>, step: &str, share: &str) -> String {
        match context.about(AboutField::CostSplitRange) {
            "" => (context.lang.cost_split().rough)(step),
            text => filled(text, &[("step", step), ("share", share)]),
        }
    }

    /// Who builds each component, as a table of its own.
    pub(super) fn duties(&self, context: Context<'_>) -> DataTable {
        let words = context.lang.cost_split();
        let parties = self.portions.iter().map(|it| context.lang.pick(&it.party.label).to_owned());
        let head = [words.component.to_owned()].into_iter().chain(parties).collect();
        let row = |component: &&Subject| {
            let says = |portion: &Portion<'_>| match builds(context, component, &portion.party.id) {
                true => words.builds.into(),
                false => words.builds_not.into(),
            };
            let cells = [name(context, component).into()].into_iter();
            DataRow {
                key: Some(Key::Subject(component.id.clone())),
                cells: cells.chain(self.portions.iter().map(says)).collect(),
            }
        };
        DataTable { head, rows: self.components.iter().map(row).collect() }
    }
}

/// A row for each portion and for the total.
fn table(context: Context<'_>, cost: &Cost<'_>, shares: &[Option<Share>]) -> DataTable {
    let words = context.lang.cost_split();
    let ledger = context.lang.ledger_entry();
    let share = (ledger.share_of)(context.label(cost.total));
    let head = [words.payer, ledger.value, &share, ledger.as_printed, ledger.qualifiers];
    let row = |item: &Item, name: &str, share: Option<Cell>| {
        let [value, printed, qualifiers] = value_print_qualifiers(context, item);
        let share = share.unwrap_or_else(Cell::unknown);
        let cells = vec![name.into(), value, share, printed, qualifiers];
        DataRow { key: Some(mark_name::key(item)), cells }
    };
    let portions = cost.portions.iter().zip(shares).map(|(portion, share)| {
        let share = share.map(|it| Cell::share(numbers::rough_percent(context.lang, it), it));
        row(portion.item, context.lang.pick(&portion.party.label), share)
    });
    let total = row(cost.total, context.label(cost.total), None);
    DataTable { head: head.map(str::to_owned).to_vec(), rows: portions.chain([total]).collect() }
}

/// The share of each portion.
fn shares(context: Context<'_>, cost: &Cost<'_>) -> Vec<Option<Share>> {
    let share = |it: &Portion<'_>| {
        let period = context.compared(it.item).now.period;
        share::of_parent(context.dataset, it.item, period)
    };
    cost.portions.iter().map(share).collect()
}

/// The step to which an amount is rounded, as a quantity.
fn step(quantity: Quantity) -> Option<Quantity> {
    Some(Quantity { value: quantity.precision?, precision: None, ..quantity })
}
