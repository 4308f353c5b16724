//! Scripts of `assets` as templates: strings that begin with `@` are replaced by values that only packaging knows.

use serde_json::Value;

use crate::tasks::error::Error;

/// A script with names to be filled in.
#[derive(Debug)]
pub(super) struct Template {
    /// The name of its file, for messages.
    file: &'static str,
    text: String,
}

impl Template {
    /// The template in a file.
    pub(super) fn new(file: &'static str, text: String) -> Template {
        Template { file, text }
    }

    /// Replaces the string of `@` and a name by a value.
    ///
    /// # Errors
    ///
    /// If the script has no such string.
    pub(super) fn fill(&mut self, name: &str, value: &Value) -> Result<(), Error> {
        let place = format!("\"@{name}\"");
        if !self.text.contains(&place) {
            return Err(Error::failure(self.file, format!("missing {place}")));
        }
        self.text = self.text.replace(&place, &value.to_string());
        Ok(())
    }

    /// The script without indentation and without comments that have a line of their own.
    ///
    /// # Errors
    ///
    /// If a name was not filled in.
    pub(super) fn filled(self) -> Result<String, Error> {
        if let Some((_, unknown)) = self.text.split_once("\"@") {
            let name = unknown.split('"').next().unwrap_or_default();
            return Err(Error::failure(self.file, format!("unknown name {name:?}")));
        }
        let lines = self.text.lines().map(str::trim);
        let lines: Vec<&str> = lines.filter(|it| !it.is_empty() && !it.starts_with("//")).collect();
        Ok(lines.join("\n") + "\n")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn template(text: &str) -> Template {
        Template::new("a.mjs", text.to_owned())
    }

    #[test]
    fn a_module_goes_without_its_comments() {
        let filled = template("// a\nb {\n  // c\n  d // e\n}\n").filled().unwrap();
        assert_eq!(filled, "b {\nd // e\n}\n");
    }

    #[test]
    fn names_are_filled_in_and_none_is_missing() {
        let mut module = template("a(\"@app.js\", \"@list\")");
        module.fill("app.js", &json!("./app-1.js")).unwrap();
        module.fill("list", &json!(["b", 1])).unwrap();
        assert_eq!(module.filled().unwrap(), "a(\"./app-1.js\", [\"b\",1])\n");
        let error = template("a()").fill("app.js", &json!("")).unwrap_err().to_string();
        assert_eq!(error, "a.mjs: missing \"@app.js\"");
        let error = template("a(\"@b\")").filled().unwrap_err().to_string();
        assert_eq!(error, "a.mjs: unknown name \"b\"");
    }
}
