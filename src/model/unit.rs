//! The units in which the documents print their numbers.

codes! {
    /// What one of a number is.
    pub enum Unit {
        /// 千円.
        ThousandYen = "thousand_yen",
        /// 百万円, the unit of the budget tables.
        MillionYen = "million_yen",
        /// 億円.
        HundredMillionYen = "hundred_million_yen",
        /// 兆円.
        TrillionYen = "trillion_yen",
        /// 社.
        Companies = "companies",
        /// 国研, 研究機関.
        Institutes = "institutes",
        /// ビームライン, counted in 本.
        Beamlines = "beamlines",
    }
}

impl Unit {
    /// How many yen one of the unit is; nothing if it is not money.
    pub const fn in_yen(self) -> Option<i64> {
        match self {
            Unit::ThousandYen => Some(1_000),
            Unit::MillionYen => Some(1_000_000),
            Unit::HundredMillionYen => Some(100_000_000),
            Unit::TrillionYen => Some(1_000_000_000_000),
            Unit::Companies | Unit::Institutes | Unit::Beamlines => None,
        }
    }
}
