//! Which version a dataset is of, and what came after another.

use crate::dataset::Dataset;
use crate::model::revision::{Revision, Version};

impl Dataset {
    /// The version of the data.
    pub fn version(&self) -> Version {
        self.version
    }

    /// What changed after a version, in the order of the table.
    pub fn revisions_since(&self, version: Version) -> impl Iterator<Item = &Revision> {
        self.changes.iter().filter(move |it| it.version > version)
    }
}
