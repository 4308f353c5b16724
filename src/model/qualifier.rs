//! Qualifiers: what documents say of a number beside printing it.

codes! {
    /// What a document says of a number beside printing it; each is documented by the words that are printed.
    pub enum Qualifier {
        /// 案.
        Draft = "draft",
        /// 推計額.
        Estimate = "estimate",
        /// 約.
        Approximate = "approximate",
        /// 概算.
        RoughEstimate = "rough-estimate",
        /// 見込み.
        Expected = "expected",
        /// 相当.
        Equivalent = "equivalent",
        /// 限度額.
        Ceiling = "ceiling",
        /// 新規.
        New = "new",
        /// 参考.
        Reference = "reference",
        /// 仮称.
        TentativeName = "tentative-name",
        /// 当初.
        Initially = "initially",
        /// 復興特会含む.
        IncludesReconstruction = "includes-reconstruction",
        /// 整備用地の確保・造成の経費を含む.
        IncludesLand = "includes-land",
        /// １研究機関含む.
        IncludesInstitute = "includes-institute",
        /// 外枠, "outside frame": the amount is printed apart from the total, of which it is no part.
        Sotowaku = "sotowaku",
        /// 程度.
        OrSo = "or-so",
        /// 近く.
        Nearly = "nearly",
        /// を超える.
        MoreThan = "more-than",
        /// <.
        LessThan = "less-than",
        /// The lower end of a range: ～ behind the number.
        From = "from",
        /// The upper end of a range: ～ before the number.
        UpTo = "up-to",
        /// 級.
        Class = "class",
        /// 推定.
        Presumed = "presumed",
        /// 予想.
        Forecast = "forecast",
        /// 目標.
        Aim = "aim",
        /// 年間.
        PerYear = "per-year",
        /// The item that the number belongs to is lost with the drawing.
        OwnerUnknown = "owner-unknown",
        /// The drawing is lost in the text; no number can be recovered from it.
        NotRecoverable = "not-recoverable",
    }
}

impl Qualifier {
    /// Whether it is said only while the budget is new: a later document that prints the number for comparison does
    /// not say it again.
    pub const fn is_of_new_budgets(self) -> bool {
        matches!(self, Qualifier::Draft | Qualifier::New)
    }
}
