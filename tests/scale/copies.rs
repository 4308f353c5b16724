//! The bundled data many times over, so that whatever they have grows: other kinds of figures, subjects, documents.

use qst_explorer::bundled;
use qst_explorer::dataset::load::schema::{self, Column, Content, Schema};
use qst_explorer::dataset::load::table;
use qst_explorer::dataset::load::tables::Tables;

use crate::scale::VERSION;

/// The tables of a dataset of copies, the first of which has the names of the bundled data.
#[derive(Debug)]
pub(crate) struct Copies {
    vocabulary: String,
    figures: String,
    milestones: String,
    sums: String,
    subjects: String,
    relations: String,
    open_questions: String,
    documents: String,
    pages: String,
    changes: String,
}

impl Copies {
    /// As many copies as have so many figures.
    pub(crate) fn of_bundled(n_figures: usize) -> Copies {
        let of_one = table::lines(bundled::TABLES.figures).len() - 1;
        let n_copies = n_figures.div_ceil(of_one);
        let copied = |schema: &Schema, csv: &str| copied(schema, csv, n_copies);
        let figures = copied(&schema::FIGURES, bundled::TABLES.figures);
        Copies {
            vocabulary: copied(&schema::VOCABULARY, bundled::TABLES.vocabulary),
            changes: changes(&figures),
            figures,
            milestones: copied(&schema::MILESTONES, bundled::TABLES.milestones),
            sums: copied(&schema::SUMS, bundled::TABLES.sums),
            subjects: copied(&schema::SUBJECTS, bundled::TABLES.subjects),
            relations: copied(&schema::RELATIONS, bundled::TABLES.relations),
            open_questions: copied(&schema::OPEN_QUESTIONS, bundled::TABLES.open_questions),
            documents: copied(&schema::DOCUMENTS, bundled::TABLES.documents),
            pages: copied(&schema::PAGES, bundled::TABLES.pages),
        }
    }

    /// As the loader takes them.
    pub(crate) fn tables(&self) -> Tables<'_> {
        Tables {
            version: VERSION,
            vocabulary: &self.vocabulary,
            figures: &self.figures,
            milestones: &self.milestones,
            sums: &self.sums,
            subjects: &self.subjects,
            relations: &self.relations,
            open_questions: &self.open_questions,
            documents: &self.documents,
            pages: &self.pages,
            changes: &self.changes,
            ..bundled::TABLES
        }
    }
}

/// A table with its rows so many times, each time with names of its own.
fn copied(schema: &Schema, csv: &str, n_copies: usize) -> String {
    let rows = table::lines(csv);
    let (head, rows) = rows.split_first().unwrap();
    let columns: Vec<&Column> = head
        .iter()
        .map(|name| schema.columns.iter().find(|it| it.is_named(name)).unwrap())
        .collect();
    let mut res = line(head);
    for copy in 0..n_copies {
        for row in rows {
            let cells = columns.iter().zip(row).map(|(column, cell)| renamed(column, cell, copy));
            res.push_str(&line(&cells.collect::<Vec<String>>()));
        }
    }
    res
}

/// A cell of a copy: what names something names that of the same copy.
fn renamed(column: &Column, cell: &str, copy: usize) -> String {
    let named = |it: &str| format!("{it}-{copy}");
    match column.content {
        _ if cell.is_empty() || copy == 0 => cell.to_owned(),
        Content::Id | Content::Term(_) | Content::Key => named(cell),
        Content::Ids => cell.split(';').map(named).collect::<Vec<String>>().join(";"),
        Content::Label => format!("{cell} {copy}"),
        _ => cell.to_owned(),
    }
}

/// A table with a change of each of some figures, in the newest version.
pub(crate) fn changes(figures: &str) -> String {
    let rows = table::lines(figures);
    let rows = rows.iter().skip(1).map(|row| format!("{VERSION},{},value,1,2\n", row[0]));
    "version,id,field,old,new\n".to_owned() + &rows.collect::<String>()
}

/// Cells as a line of a table, each in quotation marks.
fn line(cells: &[String]) -> String {
    let quoted = cells.iter().map(|it| format!("\"{}\"", it.replace('"', "\"\"")));
    quoted.collect::<Vec<String>>().join(",") + "\n"
}
