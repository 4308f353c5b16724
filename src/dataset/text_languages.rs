//! In which language each text of a dataset is: labels in those of their columns, printed strings in that of the
//! documents.

use crate::dataset::Dataset;
use crate::model::about::AboutField;
use crate::model::label::{Label, LanguageCode};
use crate::model::order;

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
        let labels = || self.labels().into_iter().flat_map(Label::in_each_language);
        let texts = || order::map_of(labels().map(|(code, text)| (text.to_owned(), code)));
        self.languages.of_texts.get_or_init(texts).get(text).copied()
    }

    /// The language of a text that a document prints, if that is not the language of the page.
    pub fn language_of_print(&self, page: &str, text: &str) -> Option<LanguageCode> {
        let language = self.about().language();
        if language.as_str() == page {
            return None;
        }
        let prints =
            || order::map_of(self.prints().into_iter().map(|it| (it.to_owned(), language)));
        self.languages.of_prints.get_or_init(prints).get(text).copied()
    }

    fn languages_of_labels(&self) -> Vec<LanguageCode> {
        let mut res: Vec<LanguageCode> = Vec::new();
        for (code, _) in self.labels().into_iter().flat_map(Label::in_each_language) {
            if !res.contains(&code) {
                res.push(code);
            }
        }
        res
    }

    /// Every text that has a translation, or could have one.
    fn labels(&self) -> Vec<&Label> {
        // The others are codes, which are the same in all languages.
        let is_text = |it: &&AboutField| {
            !matches!(it, AboutField::Slug | AboutField::SiteSlug | AboutField::Language)
        };
        let mut res: Vec<&Label> = Vec::new();
        res.extend(AboutField::ALL.iter().filter(is_text).map(|it| self.about.text(*it)));
        res.extend(self.terms.all().iter().flat_map(|it| [&it.label, &it.meaning]));
        res.extend(self.items.iter().map(|it| &it.label));
        res.extend(self.milestones.iter().map(|it| &it.label));
        res.extend(self.sums.iter().map(|it| &it.label));
        res.extend(self.subjects.iter().flat_map(|it| [&it.label, &it.detail]));
        res.extend(self.relations.iter().map(|it| &it.note));
        res.extend(self.open_questions.iter().flat_map(|it| [&it.title, &it.note]));
        res.extend(self.documents.iter().flat_map(|it| [&it.title, &it.publisher]));
        res.extend(self.pages.iter().map(|it| &it.heading));
        res
    }

    /// Every string as a document prints it.
    fn prints(&self) -> Vec<&str> {
        let observations = self.items.iter().flat_map(|it| it.observations.iter());
        let observations = observations.map(|it| it.as_printed.as_str());
        let mut res: Vec<&str> = observations.filter(|it| !it.is_empty()).collect();
        res.extend(self.milestones.iter().filter_map(|it| it.as_printed.as_deref()));
        res
    }
}
