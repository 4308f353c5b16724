//! In which languages a dataset speaks: those of its labels, and that of its documents.

use crate::dataset::Dataset;
use crate::model::about::AboutField;
use crate::model::label::{Label, LanguageCode};

impl Dataset {
    /// Whether a page in a language shows texts in another one: labels, as there are none in its own, or prints.
    pub fn has_other_languages(&self, page: &str) -> bool {
        let languages = self.languages.of_labels.get_or_init(|| self.languages_of_labels());
        let is_own = |it: &LanguageCode| it.as_str() == page;
        !languages.iter().any(is_own) || !is_own(&self.about().language())
    }

    /// The language of a text that is a label of the dataset, if no label is in the language of the page.
    pub fn language_of_label(&self, page: &str, text: &str) -> Option<LanguageCode> {
        let languages = self.languages.of_labels.get_or_init(|| self.languages_of_labels());
        if languages.iter().any(|it| it.as_str() == page) {
            return None;
        }
        let labels = || self.labels().flat_map(Label::in_each_language);
        let texts = || labels().map(|(code, text)| (text.to_owned(), code)).collect();
        self.languages.of_texts.get_or_init(texts).get(text).copied()
    }

    /// The language of a text that a document prints, if that is not the language of the page.
    pub fn language_of_print(&self, page: &str, text: &str) -> Option<LanguageCode> {
        let language = self.about().language();
        if language.as_str() == page {
            return None;
        }
        let prints = || self.prints().map(|it| (it.to_owned(), language)).collect();
        self.languages.of_prints.get_or_init(prints).get(text).copied()
    }

    fn languages_of_labels(&self) -> Vec<LanguageCode> {
        let mut res: Vec<LanguageCode> = Vec::new();
        for (code, _) in self.labels().flat_map(Label::in_each_language) {
            if !res.contains(&code) {
                res.push(code);
            }
        }
        res
    }

    /// Every text that has a translation, or could have one.
    fn labels(&self) -> impl Iterator<Item = &Label> {
        // These are said in one way in all languages.
        let is_said = |it: &&AboutField| {
            !matches!(it, AboutField::Slug | AboutField::SiteSlug | AboutField::Language)
        };
        let about = AboutField::ALL.iter().filter(is_said).map(|it| self.about.text(*it));
        let terms = self.terms.all().iter().flat_map(|it| [&it.label, &it.meaning]);
        let items = self.items.iter().map(|it| &it.label);
        let milestones = self.milestones.iter().map(|it| &it.label);
        let sums = self.sums.iter().map(|it| &it.label);
        let subjects = self.subjects.iter().flat_map(|it| [&it.label, &it.detail]);
        let relations = self.relations.iter().map(|it| &it.note);
        let questions = self.open_questions.iter().flat_map(|it| [&it.title, &it.note]);
        let documents = self.documents.iter().flat_map(|it| [&it.title, &it.publisher]);
        let pages = self.pages.iter().map(|it| &it.heading);
        let own = about.chain(terms).chain(items).chain(milestones).chain(sums).chain(subjects);
        own.chain(relations).chain(questions).chain(documents).chain(pages)
    }

    /// Every string as a document prints it.
    fn prints(&self) -> impl Iterator<Item = &str> {
        let observations = self.items.iter().flat_map(|it| it.observations.iter());
        let observations = observations.map(|it| it.as_printed.as_str());
        let milestones = self.milestones.iter().filter_map(|it| it.as_printed.as_deref());
        observations.chain(milestones).filter(|it| !it.is_empty())
    }
}
