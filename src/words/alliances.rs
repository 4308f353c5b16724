//! The alliances.

/// The alliances.
#[derive(Debug)]
pub struct Alliances {
    /// An amount that is given in another form, or may be; takes it.
    pub equivalent: fn(&str) -> String,
    /// One alliance leads in members and funding; takes its name, members, funding.
    pub leads: fn(&str, &str, &str) -> String,
    /// One alliance leads in funding; takes its name and the funding.
    pub most_funding: fn(&str, &str) -> String,
    /// What it shows; takes what an alliance is, which may be empty, the sum of the expected funding, the number
    /// of alliances and the year.
    pub sentence: fn(&str, &str, usize, &str) -> String,
    /// On what scales the bars are drawn.
    pub scales: &'static str,
    /// The document disagrees with itself; takes alliance, members, expected participants.
    pub disagreement: fn(&str, &str, &str) -> String,
    /// The mark of the disagreement in the picture.
    pub unequal: &'static str,
    /// The column of alliances.
    pub alliance: &'static str,
    /// The year of what was expected; takes fiscal year and what is expected.
    pub expected_in: fn(&str, &str) -> String,
    /// Some of those that are counted are institutes; takes how many.
    pub among: fn(&str) -> String,
    /// Companies, in the key of the picture.
    pub companies: &'static str,
    /// Institutes, in the key of the picture.
    pub institutes: &'static str,
}
