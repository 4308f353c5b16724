//! Text of JSON, as far as files need it: what is written here is never read back.

use std::fmt::Write;

/// Text as a string of JSON that no element of HTML can end.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '<' | '>' | '&' | '\0'..='\u{1f}' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

/// Strings as a list on one line.
pub(super) fn strings(all: &[impl AsRef<str>]) -> String {
    list(&all.iter().map(|it| quoted(it.as_ref())).collect::<Vec<String>>())
}

/// Values as a list on one line.
pub(super) fn list(values: &[String]) -> String {
    format!("[{}]", values.join(", "))
}

/// Values as a list, each on a line of its own.
pub(super) fn lines(values: &[String]) -> String {
    if values.is_empty() {
        return "[]".to_owned();
    }
    format!("[\n    {}\n  ]", values.join(",\n    "))
}

/// Named values as an object on one line.
pub(crate) fn object(named: &[(&str, String)]) -> String {
    let members: Vec<String> =
        named.iter().map(|it| format!("{}: {}", quoted(it.0), it.1)).collect();
    format!("{{{}}}", members.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_element_or_string() {
        assert_eq!(quoted("a\"\\</script>\n"), "\"a\\\"\\\\\\u003c/script\\u003e\\u000a\"");
    }
}
