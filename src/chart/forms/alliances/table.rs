//! The alliances as a table: a row for each, a column for each kind of item, and the print.

use crate::chart::forms::alliances::items::of_kind;
use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::item_cells::printed;
use crate::model::item::Kind;
use crate::model::key::Key;
use crate::model::subject::{Subject, SubjectKind};

/// A row for each alliance, a column for each kind of item, and the printed strings.
pub(super) fn table(context: Context<'_>) -> DataTable {
    let kinds = [
        Kind::Members,
        Kind::MemberInstitutes,
        Kind::Sales,
        Kind::ExpectedParticipants,
        Kind::ExpectedFunding,
    ];
    let lang = context.lang;
    let head = |kind: Kind| {
        let year = of_kind(context, kind).find_map(|it| context.compared(it).now.period);
        let name = (lang.terms().kind)(kind);
        match year {
            Some(year) => (lang.alliances().expected_in)(&context.year(year), name),
            None => name.to_owned(),
        }
    };
    let row = |alliance: &Subject| {
        let item = |kind: Kind| {
            let mut items = context.dataset.items_of(&alliance.id);
            items.find(|it| it.kind == kind)
        };
        let cell = |kind: Kind| {
            let item = item(kind)?;
            let value = context.value(item)?;
            let now = context.compared(item).now;
            let beside = context.lang.qualifiers_beside(&now.qualifiers);
            Some(Cell::quantity(context.lang.aside(&value, &beside), now.value?))
        };
        let cells = kinds.map(|kind| cell(kind).unwrap_or_else(Cell::unknown));
        let prints = kinds.map(|kind| {
            let Compared { now, then, .. } = context.compared(item(kind)?);
            printed(context, now, then)
        });
        let prints: Vec<String> = prints.into_iter().flatten().collect();
        let name = context.lang.pick(&alliance.label).into();
        DataRow {
            key: Some(Key::Subject(alliance.id.clone())),
            cells: [name].into_iter().chain(cells).chain([prints.join(" / ").into()]).collect(),
        }
    };
    let (name, prints) = (lang.alliances().alliance, lang.ledger_entry().as_printed);
    let heads = [name.to_owned()].into_iter().chain(kinds.map(head));
    DataTable {
        head: heads.chain([prints.to_owned()]).collect(),
        rows: context.dataset.subjects(SubjectKind::Alliance).map(row).collect(),
    }
}
