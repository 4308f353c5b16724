//! Names by which readers look for what a dataset names in another way.

/// Names of one thing: a row of `synonyms.csv`, checked. A name must be true, as search leads from it to what it
/// names; it is shown nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Synonyms {
    /// What readers type, in any language.
    pub names: Vec<String>,
    /// What these names find that does not lead back to them; if there is none, they find each other, and there
    /// are at least two.
    pub finds: Vec<String>,
}
