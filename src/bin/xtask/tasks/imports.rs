//! The names by which a module and the code around it know what the module imports, made short.
//!
//! `wasm-bindgen` puts a digest of 16 digits into each, which is in both files and does not compress.

use crate::tasks::error::Error;

/// What a module begins with: its mark and version.
const HEADER: usize = 8;
/// The number of the section of imports.
const IMPORTS: u8 = 2;
/// The kind of an import that is a function. `wasm-bindgen` imports nothing else.
const FUNCTION: u8 = 0;

/// Code and module with short names for the same imports.
///
/// # Errors
///
/// If the module cannot be read, or if the code does not hold each name once.
pub(crate) fn shorten(code: &str, module: &[u8]) -> Result<(String, Vec<u8>), Error> {
    let invalid = || Error::failure("imports", "the module cannot be read");
    let Renamed { module, names } = rename(module).ok_or_else(invalid)?;
    let mut code = code.to_owned();
    for (idx, name) in names.iter().enumerate() {
        // As what is imported is in an object: by its name and a colon.
        let key = format!("{name}:");
        if code.matches(&key).count() != 1 {
            return Err(Error::failure(
                "imports",
                format!("{name:?} does not stand in the code once"),
            ));
        }
        code = code.replace(&key, &format!("{}:", short(idx)));
    }
    Ok((code, module))
}

/// A module whose imports have short names.
struct Renamed {
    module: Vec<u8>,
    /// The names that they had, in their order.
    names: Vec<String>,
}

/// The name of an import by its number.
fn short(idx: usize) -> String {
    format!("i{idx}")
}

fn rename(module: &[u8]) -> Option<Renamed> {
    let (header, mut rest) = module.split_at_checked(HEADER)?;
    let mut res = Renamed { module: header.to_vec(), names: Vec::new() };
    while let Some((id, after)) = rest.split_first() {
        let (section, after) = sized(after)?;
        let section = match *id {
            IMPORTS => rename_section(section, &mut res.names)?,
            _ => section.to_vec(),
        };
        res.module.push(*id);
        push_sized(&mut res.module, &section);
        rest = after;
    }
    Some(res)
}

fn rename_section(section: &[u8], names: &mut Vec<String>) -> Option<Vec<u8>> {
    let mut res = Vec::new();
    let (n_imports, mut rest) = number(section)?;
    push_number(&mut res, n_imports);
    for idx in 0..n_imports {
        let (from, after) = sized(rest)?;
        let (name, after) = sized(after)?;
        let (sort, after) = after.split_first()?;
        let (type_idx, after) = number(after).filter(|_| *sort == FUNCTION)?;
        names.push(String::from_utf8(name.to_vec()).ok()?);
        push_sized(&mut res, from);
        push_sized(&mut res, short(idx).as_bytes());
        res.push(*sort);
        push_number(&mut res, type_idx);
        rest = after;
    }
    rest.is_empty().then_some(res)
}

/// The bytes whose length a number before them gives, and what follows.
fn sized(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (size, rest) = number(bytes)?;
    rest.split_at_checked(size)
}

fn push_sized(to: &mut Vec<u8>, bytes: &[u8]) {
    push_number(to, bytes.len());
    to.extend(bytes);
}

/// A number in LEB128, of 32 bits at most, and what follows.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (idx, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * idx);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(idx + 1..)?));
        }
    }
    None
}

fn push_number(to: &mut Vec<u8>, mut value: usize) {
    loop {
        let digits = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            return to.push(digits);
        }
        to.push(digits | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with two imports between other sections.
    fn module(first: &str, second: &str) -> Vec<u8> {
        let mut imports = vec![2];
        for (name, type_idx) in [(first, 0), (second, 200)] {
            push_sized(&mut imports, b"./a_bg.js");
            push_sized(&mut imports, name.as_bytes());
            imports.push(FUNCTION);
            push_number(&mut imports, type_idx);
        }
        let mut res = b"\0asm\x01\0\0\0\x01\x02ab".to_vec();
        res.push(IMPORTS);
        push_sized(&mut res, &imports);
        res.extend(b"\x0a\x01c");
        res
    }

    #[test]
    fn imports_have_short_names_in_module_and_code() {
        let long = "__wbg_get_0123456789abcdef".repeat(6);
        let code = format!("{{ __wbg_new_1: a, {long}: b }}");
        let (code, short) = shorten(&code, &module("__wbg_new_1", &long)).unwrap();
        assert_eq!(code, "{ i0: a, i1: b }");
        assert_eq!(short, module("i0", "i1"));
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let refused = |code: &str, module: &[u8]| shorten(code, module).unwrap_err().to_string();
        let there = module("a", "b");
        assert_eq!(refused("{ a: 0 }", &there), "imports: \"b\" does not stand in the code once");
        for broken in [&there[..4], &there[..20], b"\0asm\x01\0\0\0\x02\x05\x01\x01a\x01b"] {
            assert_eq!(refused("", broken), "imports: the module cannot be read");
        }
        assert_eq!(shorten("", b"\0asm\x01\0\0\0").unwrap().1, b"\0asm\x01\0\0\0");
    }
}
