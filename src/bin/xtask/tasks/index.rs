//! The index of the documents' texts: which numerals are on which line.

use std::fs;
use std::path::PathBuf;

use qst_explorer::bundled;
use qst_explorer::model::document::Document;
use qst_explorer::proof::index::TokenIndex;

use crate::tasks::digest;
use crate::tasks::error::Error;
use crate::tasks::workspace::Workspace;

/// Writes what some texts hold to `data/index.csv`; other documents' lines stay as they are.
///
/// A text is known by its SHA-256, which `data/documents.csv` holds.
///
/// # Errors
///
/// If the dataset or the index cannot be read, a text cannot be read or is not known, or the index
/// cannot be written.
pub(crate) fn run(workspace: &Workspace, texts: &[PathBuf]) -> Result<(), Error> {
    let dataset = bundled::dataset().map_err(|e| Error::failure("data", e.to_string()))?;
    let path = workspace.root.join("data/index.csv");
    let csv = fs::read_to_string(&path).map_err(|e| Error::io(path.display(), &e))?;
    let mut index = TokenIndex::read(&csv).map_err(|e| Error::failure("data", e.to_string()))?;
    for text in texts {
        let content = fs::read_to_string(text).map_err(|e| Error::io(text.display(), &e))?;
        let digest = digest::hex(content.as_bytes());
        let document = known(dataset.documents(), &digest).ok_or_else(|| {
            Error::failure(text.display().to_string(), format!("unknown text of SHA-256 {digest}"))
                .hint("name the texts of the documents in data/documents.csv; a new one needs a row there with this digest in text_sha256")
        })?;
        index.replace(&document.id, &content);
        println!("{}: {}", document.id, text.display());
    }
    fs::write(&path, index.to_csv()).map_err(|e| Error::io(path.display(), &e))?;
    let n_tokens: usize = index.lines().map(|(_, _, tokens)| tokens.len()).sum();
    println!(
        "data/index.csv holds {n_tokens} tokens; `cargo test --test proof` tells which want a row"
    );
    Ok(())
}

/// The document whose text has a digest.
fn known<'a>(documents: &'a [Document], digest: &str) -> Option<&'a Document> {
    documents.iter().find(|it| it.text_sha256 == digest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_by_its_digest() {
        // The digest of no bytes at all, as FIPS 180-4's examples give it.
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(digest::hex(b""), empty);
        let dataset = bundled::dataset().unwrap();
        assert!(known(dataset.documents(), empty).is_none());
        let first = &dataset.documents()[0];
        assert_eq!(known(dataset.documents(), &first.text_sha256), Some(first));
    }
}
