//! A dataset of any size in the project's own tables, made up by rule: the same for every run.

use qst_explorer::bundled;
use qst_explorer::dataset::load::schema::{self, Column, Content, Schema};
use qst_explorer::dataset::load::table;
use qst_explorer::dataset::load::tables::Tables;

/// A budget whose totals all agree with their parts.
///
/// Every ten figures bring a page, a subject, a milestone, a sum and up to three relations, so that
/// no table stays small while another grows.
#[derive(Debug)]
pub(crate) struct Synthetic {
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

/// How many figures belong to no other.
const ROOTS: usize = 10;
/// How many figures are on a page.
const BLOCK: usize = 10;
/// The one document.
const DOCUMENT: &str = "synthetic";

impl Synthetic {
    /// So many figures, at least 20, in totals of ten parts each, several levels deep: however many
    /// there are, a page of the explorer shows few of them.
    pub(crate) fn tree(n_figures: usize) -> Synthetic {
        Synthetic::alone(&Budget::new(n_figures, 10))
    }

    /// So many figures, at least 20, nearly all of which are parts of the first.
    pub(crate) fn wide(n_figures: usize) -> Synthetic {
        Synthetic::alone(&Budget::new(n_figures, n_figures))
    }

    /// The bundled data, and so many figures more in totals of ten parts.
    pub(crate) fn beside_bundled(n_figures: usize) -> Synthetic {
        Synthetic::behind(&bundled::TABLES, &Budget::new(n_figures, 10))
    }

    /// As the loader takes them.
    pub(crate) fn tables(&self) -> Tables<'_> {
        let Synthetic {
            figures,
            milestones,
            sums,
            subjects,
            relations,
            open_questions,
            documents,
            pages,
            changes,
        } = self;
        let version = bundled::TABLES.version;
        Tables {
            version,
            issued: bundled::TABLES.issued,
            about: bundled::TABLES.about,
            descriptions: bundled::TABLES.descriptions,
            vocabulary: bundled::TABLES.vocabulary,
            synonyms: bundled::TABLES.synonyms,
            figures,
            milestones,
            sums,
            subjects,
            relations,
            open_questions,
            documents,
            pages,
            changes,
        }
    }

    fn alone(budget: &Budget) -> Synthetic {
        let heads = Synthetic {
            figures: head(&schema::FIGURES),
            milestones: head(&schema::MILESTONES),
            sums: head(&schema::SUMS),
            subjects: head(&schema::SUBJECTS),
            relations: head(&schema::RELATIONS),
            open_questions: head(&schema::OPEN_QUESTIONS),
            documents: head(&schema::DOCUMENTS),
            pages: head(&schema::PAGES),
            changes: head(&schema::REVISIONS),
        };
        Synthetic::behind(&heads.tables(), budget)
    }

    /// The rows of a budget behind those of other tables.
    fn behind(tables: &Tables<'_>, budget: &Budget) -> Synthetic {
        let blocks = || 0..budget.values.len() / BLOCK;
        let figures = (0..budget.values.len()).map(|it| budget.figure(it));
        Synthetic {
            figures: more(&schema::FIGURES, tables.figures, figures.chain([budget.across()])),
            milestones: more(&schema::MILESTONES, tables.milestones, blocks().map(milestone)),
            sums: more(&schema::SUMS, tables.sums, blocks().map(sum)),
            subjects: more(&schema::SUBJECTS, tables.subjects, blocks().map(subject)),
            relations: more(
                &schema::RELATIONS,
                tables.relations,
                blocks().map(|it| budget.relations(it)),
            ),
            open_questions: tables.open_questions.to_owned(),
            documents: more(&schema::DOCUMENTS, tables.documents, [document()]),
            // The last one may hold fewer.
            changes: tables.changes.to_owned(),
            pages: more(
                &schema::PAGES,
                tables.pages,
                (0..budget.values.len().div_ceil(BLOCK)).map(page),
            ),
        }
    }
}

/// The amounts of a tree of figures that are numbered level by level.
struct Budget {
    /// How many parts a total has; the last one may have fewer.
    n_parts: usize,
    /// The amounts of this year and the year before, in million yen.
    values: Vec<(u64, u64)>,
}

impl Budget {
    /// One figure is left for the total over several accounts.
    fn new(n_figures: usize, n_parts: usize) -> Budget {
        let mut budget = Budget { n_parts, values: vec![(0, 0); n_figures - 1] };
        // Parts come behind their totals, so from the end on each amount is known when it is added.
        for figure in (0..n_figures - 1).rev() {
            if !budget.is_total(figure) {
                budget.values[figure] = leaf(figure);
            }
            if let Some(parent) = budget.parent(figure) {
                let (now, before) = budget.values[figure];
                budget.values[parent].0 += now;
                budget.values[parent].1 += before;
            }
        }
        budget
    }

    fn parent(&self, figure: usize) -> Option<usize> {
        Some(figure.checked_sub(ROOTS)? / self.n_parts)
    }

    fn is_total(&self, figure: usize) -> bool {
        ROOTS + figure * self.n_parts < self.values.len()
    }

    fn figure(&self, figure: usize) -> String {
        let parent = self.parent(figure).map(name).unwrap_or_default();
        let subject = if figure % BLOCK == 9 && self.is_block(figure / BLOCK) {
            format!("subject-{}", figure / BLOCK)
        } else {
            String::new()
        };
        let parts = if self.is_total(figure) { "all" } else { "" };
        let qualifiers = if figure.is_multiple_of(3) { "draft;estimate" } else { "draft" };
        let (now, before) = self.values[figure];
        format!(
            "{},{parent},{subject},{},allocation,量子科学技術に関する研究開発 第{figure}項,\
             \"Research and development in quantum science, item {figure}\",2020,,general,initial,\
             management-expenses-grant,true,{parts},{now},million_yen,1,{before},{qualifiers},\
             {now}百万円,{before}百万円,,{DOCUMENT},{}\n",
            name(figure),
            ["radiation-medicine", "quantum-beam", "fusion"][figure % 3],
            figure + 1,
        )
    }

    fn is_block(&self, block: usize) -> bool {
        block < self.values.len() / BLOCK
    }

    /// A total that consists of the first two figures, which count elsewhere.
    fn across(&self) -> String {
        let (now, before) =
            (self.values[0].0 + self.values[1].0, self.values[0].1 + self.values[1].1);
        format!(
            "across,,,,allocation,二つの項目の合計,The first two items together,2020,,,initial,\
             management-expenses-grant,false,all,{now},million_yen,1,{before},draft,\
             {now}百万円,{before}百万円,,{DOCUMENT},1-2\n"
        )
    }

    fn relations(&self, block: usize) -> String {
        let row = |kind: &str, from: usize, to: &str| {
            let from = name(BLOCK * block + from);
            format!("{kind},{from},{to},,,{DOCUMENT},{}\n", BLOCK * block + 1)
        };
        let to = |idx: usize| name(BLOCK * block + idx);
        let mut rows = row("printed-beside", 1, &to(0)) + &row("must-not-add", 3, &to(2));
        if !self.is_total(BLOCK * block + 4) {
            rows += &row("same-figure", 5, &to(4));
        }
        if block == 0 {
            rows += &(0..2).map(|it| row("part-across-accounts", it, "across")).collect::<String>();
        }
        rows
    }
}

/// An amount of its own for every two figures, which repeat each other.
fn leaf(figure: usize) -> (u64, u64) {
    let spread = |factor: usize| (figure / 2 * factor % 997) as u64 + 1;
    (spread(389), spread(613))
}

fn name(figure: usize) -> String {
    format!("item-{figure}")
}

fn milestone(block: usize) -> String {
    format!(
        "milestone-{block},subject-{block},,第{block}期の開始,Start of phase {block},2020-04,at,\
         certain,planned,2020年4月,{DOCUMENT},{}\n",
        BLOCK * block + 1,
    )
}

fn sum(block: usize) -> String {
    let addends = [6, 7, 8].map(|it| name(BLOCK * block + it)).join(";");
    format!("sum-{block},三つの項目の合計,Three items together,{addends},false\n")
}

fn subject(block: usize) -> String {
    let line = BLOCK * block + 1;
    format!("subject-{block},organisation,,第{block}課,Section {block},,,{DOCUMENT},{line}\n")
}

fn document() -> String {
    let digest = "0".repeat(64);
    format!("{DOCUMENT},合成された予算,A synthetic budget,試験,The tests,{digest},\n")
}

fn page(block: usize) -> String {
    let first = BLOCK * block + 1;
    format!("{DOCUMENT},{first},{},第{block}頁,Page {block}\n", first + BLOCK - 1)
}

/// The first line of a table.
fn head(schema: &Schema) -> String {
    let names = |it: &Column| match it.content {
        Content::Label => vec![format!("{}_ja", it.name), format!("{}_en", it.name)],
        _ => vec![it.name.to_owned()],
    };
    let names: Vec<String> = schema.columns.iter().flat_map(names).collect();
    names.join(",") + "\n"
}

/// A table with more rows, which are written as under [`head`]; of any other language the text is English.
fn more(schema: &Schema, table: &str, rows: impl IntoIterator<Item = String>) -> String {
    let own = head(schema);
    let names = |head: &str| head.trim_end().split(',').map(str::to_owned).collect::<Vec<String>>();
    let (own, columns) = (names(&own), names(table.lines().next().unwrap_or_default()));
    if own == columns {
        return table.to_owned() + &rows.into_iter().collect::<String>();
    }
    let mut res = table.to_owned();
    for row in rows.into_iter().flat_map(|it| table::lines(&it)) {
        let place = |column: &str| own.iter().position(|it| it == column);
        let in_english = |column: &str| place(&format!("{}_en", column.rsplit_once('_')?.0));
        let cell = |it: &String| place(it).or_else(|| in_english(it)).map(|it| &row[it]);
        let cell = |it: &String| cell(it).map(|it| format!("\"{it}\"")).unwrap_or_default();
        res += &columns.iter().map(cell).collect::<Vec<String>>().join(",");
        res.push('\n');
    }
    res
}
