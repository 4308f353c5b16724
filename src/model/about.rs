//! The texts by which a dataset presents itself and its pages: `about.csv`, checked.

use crate::model::label::{Label, LanguageCode};

codes! {
    /// A text of [`About`], as a row of `about.csv` names it; those up to the rights are in every dataset. What a
    /// text has in braces is filled in by the program.
    pub enum AboutField {
        /// See [`About::slug`].
        Slug = "slug",
        /// See [`About::site_slug`].
        SiteSlug = "site-slug",
        /// See [`About::language`].
        Language = "language",
        /// The name of the site that shows the dataset, in headings, window titles and citations.
        Title = "title",
        /// The same for where there is room for some ten letters, such as below an icon.
        ShortTitle = "short-title",
        /// What a reader finds here, in a sentence.
        Purpose = "purpose",
        /// Whom a citation names.
        Authors = "authors",
        /// Who published the documents, and who did not make the site.
        Credit = "credit",
        /// The licences of the program, and whose the documents are.
        Licence = "licence",
        /// What may be done with the data.
        Rights = "rights",
        /// What the page of the cost split is called.
        NameCostSplit = "name-cost-split",
        /// What the page of alliances is called.
        NameAlliances = "name-alliances",
        /// What the page of cost shares is called.
        NameCostShares = "name-cost-shares",
        /// Which part of a cost the first party bears: its `{share}` of the `{total}`.
        CostSplitFinding = "cost-split-finding",
        /// What the first party pays, `{first}`, and the second one, `{second}`, which has `{n}` members.
        CostSplitAmounts = "cost-split-amounts",
        /// What rounding to a `{step}` leaves open: the `{share}` of the first party, with its range.
        CostSplitRange = "cost-split-range",
        /// The heading of the yearly budget of what the cost is of.
        CostSplitBudget = "cost-split-budget",
        /// How the yearly budget relates to the cost.
        CostSplitBudgetNote = "cost-split-budget-note",
        /// The heading of the amounts of those programmes that are no part of their total.
        CostSharesOthers = "cost-shares-others",
        /// What an alliance is.
        AlliancesMeaning = "alliances-meaning",
        /// Whose documents every figure is from.
        SourcesFinding = "sources-finding",
        /// How the documents were read.
        SourcesMethod = "sources-method",
        /// A query for a label.
        ExampleLabel = "example-label",
        /// A query for an amount.
        ExampleAmount = "example-amount",
        /// A query for a number as it is printed.
        ExamplePrint = "example-print",
        /// A query of several words.
        ExampleWords = "example-words",
        /// A query for a fiscal year and a budget.
        ExampleYear = "example-year",
        /// A query for a qualifier.
        ExampleQualifier = "example-qualifier",
        /// A query for a project or an organisation.
        ExampleSubject = "example-subject",
        /// What a rounded amount finds, in a few words.
        ExampleRounding = "example-rounding",
    }
}

/// The texts by which a dataset presents itself and its pages. A text that a dataset has no row for is empty: then
/// the program says what holds for any dataset, or nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    language: LanguageCode,
    /// The text of each field, in the order of [`AboutField::ALL`].
    texts: Vec<Label>,
}

impl About {
    /// The queries that show readers what can be searched for, in their order.
    pub const EXAMPLES: [AboutField; 7] = [
        AboutField::ExampleLabel,
        AboutField::ExampleAmount,
        AboutField::ExamplePrint,
        AboutField::ExampleWords,
        AboutField::ExampleYear,
        AboutField::ExampleQualifier,
        AboutField::ExampleSubject,
    ];

    /// The texts of a dataset, at most one for each field.
    ///
    /// # Errors
    ///
    /// With the field that every dataset must have and this one has not.
    pub fn new(mut rows: Vec<(AboutField, Label)>) -> Result<About, AboutField> {
        let mut text = |field: &AboutField| match rows.iter().position(|(it, _)| it == field) {
            Some(idx) => Ok(rows.swap_remove(idx).1),
            None if field.is_required() => Err(*field),
            None => Ok(Label::default()),
        };
        let texts: Vec<Label> = AboutField::ALL.iter().map(&mut text).collect::<Result<_, _>>()?;
        let language = texts.get(AboutField::Language as usize).map(|it| it.first());
        let language = language.and_then(LanguageCode::parse).ok_or(AboutField::Language)?;
        Ok(About { language, texts })
    }

    /// A text; empty where the dataset has none.
    pub fn text(&self, field: AboutField) -> &Label {
        const NONE: &Label = &Label::EMPTY;
        self.texts.get(field as usize).unwrap_or(NONE)
    }

    /// What names of files of its data begin with, and keys of citations: kebab-case.
    pub fn slug(&self) -> &str {
        self.text(AboutField::Slug).first()
    }

    /// What names of files begin with that hold the whole site: kebab-case.
    pub fn site_slug(&self) -> &str {
        self.text(AboutField::SiteSlug).first()
    }

    /// The language of the documents, and so of every string that is given as printed.
    pub fn language(&self) -> LanguageCode {
        self.language
    }
}

impl AboutField {
    /// Whether every dataset has a text for it.
    const fn is_required(self) -> bool {
        self as usize <= AboutField::Rights as usize
    }
}
