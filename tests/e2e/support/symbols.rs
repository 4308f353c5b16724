//! What the functions of the finished site's modules are called: the modules themselves do not say it.

use std::env;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// What is before the number of a function in the stack of an error, in every engine.
const FUNCTION: &str = "wasm-function[";

/// The names of the two modules' functions by their numbers, as the build wrote them down.
static NAMES: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    let folder = env::var_os("QST_SYMBOLS").unwrap_or_else(|| "target/site".into());
    ["app", "start"].map(|module| read(&Path::new(&folder).join(format!("{module}_bg.symbols"))))
});

/// Puts names in the place of the numbers of functions, where the build wrote down names.
pub(crate) fn named(stack: &str) -> String {
    let [app, start] = &*NAMES;
    let lines = stack.lines();
    // Not every engine says of which module a function is.
    let named = lines.map(|it| name(it, if it.contains("start-") { start } else { app }));
    named.collect::<Vec<String>>().join("\n")
}

/// A line of a stack with the names of a module.
fn name(line: &str, names: &[String]) -> String {
    let mut parts = line.split(FUNCTION);
    let mut res = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let number = part.split(']').next().and_then(|it| it.parse::<usize>().ok());
        let found = number.and_then(|it| Some((it.to_string().len(), names.get(it)?)));
        match found {
            Some((n_digits, found)) => res += &format!("{FUNCTION}{found}{}", &part[n_digits..]),
            None => res += &format!("{FUNCTION}{part}"),
        }
    }
    res
}

/// The names in a file, which may be missing: who packs a module otherwise writes none.
fn read(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let lines = text.lines().enumerate();
    lines.map(|(idx, it)| it.strip_prefix(&format!("{idx}:")).unwrap_or(it).to_owned()).collect()
}

#[test]
fn functions_have_names() {
    let names = ["main".to_owned(), "draw::bars".to_owned()];
    let check = |line: &str, expected: &str| assert_eq!(name(line, &names), expected);
    check("<?>.wasm-function[1]@[wasm code]", "<?>.wasm-function[draw::bars]@[wasm code]");
    check("at app.wasm:wasm-function[0]:0x1f", "at app.wasm:wasm-function[main]:0x1f");
    check("<?>.wasm-function[2]@", "<?>.wasm-function[2]@");
    check("Error: other", "Error: other");
}
