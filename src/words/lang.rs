//! The languages of the explorer.

codes! {
    /// A language.
    pub enum Lang {
        /// Japanese, the language of the documents.
        Ja = "ja",
        /// English.
        En = "en",
    }
}
