//! Text that is not ours: out of links, typed, or pasted.

/// Whether a character is seen as nothing but may change how others are read or shown: controls, marks of
/// direction, spaces without width, soft hyphens, and what selects a variant of the character before.
pub fn is_invisible(c: char) -> bool {
    let is_format = matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}');
    is_format || (c.is_control() && !c.is_whitespace())
}

/// Text as a sentence of ours can hold it: nothing in it changes the order of the letters around it.
pub fn harmless(text: &str) -> String {
    let seen = text.chars().filter(|it| !is_invisible(*it));
    let seen: String = seen.map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    match seen.chars().any(is_from_right) {
        // First strong isolate, and its end.
        true => format!("\u{2068}{seen}\u{2069}"),
        false => seen,
    }
}

/// Whether a character is of the blocks of scripts that are written from right to left.
fn is_from_right(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_direction_are_taken_out_and_letters_from_the_right_stay_among_themselves() {
        assert_eq!(harmless("\u{202E}moc.live//:sptth ot oG"), "moc.live//:sptth ot oG");
        assert_eq!(harmless("a\u{2066}b\u{2069}\u{200F}\u{7}c"), "abc");
        assert_eq!(harmless("two\nlines\u{3000}、 約"), "two lines 、 約");
        assert_eq!(harmless("שלום (1)"), "\u{2068}שלום (1)\u{2069}");
    }
}
