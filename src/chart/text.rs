//! The width of text, by a table of our own that gives the same on every machine; and breaking text into lines.

use unicode_width::UnicodeWidthChar;

/// The size of labels, in pixels.
pub const LABEL: u32 = 13;
/// The smallest text of a chart, in pixels.
pub const SMALL: u32 = 12;

/// The width of a line of text, in units of its size: that of the widest of the common fonts, so
/// that text is never wider than its room.
pub fn ems(text: &str) -> f64 {
    text.chars().map(em).sum()
}

/// The width of a character.
fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | ' ' | '\u{A0}'
        | '\u{202F}' => 0.33,
        'f' | 'r' | 't' | 'J' | '(' | ')' | '-' | '/' => 0.41,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '≠' => 0.97,
        'A'..='Z' => 0.74,
        _ => match c.width() {
            Some(0) | None => 0.0,
            Some(1) => 0.63,
            Some(_) => 1.0,
        },
    }
}

/// The width of a line of text of a size, in pixels.
pub fn width(text: &str, size: u32) -> u32 {
    (ems(text) * f64::from(size)).ceil() as u32
}

/// Whether a line is no wider than `room` pixels; a longer one is only looked at that far.
fn fits(text: &str, size: u32, room: u32) -> bool {
    let mut ems = 0.0;
    text.chars().all(|c| {
        ems += em(c);
        ems * f64::from(size) <= f64::from(room)
    })
}

/// As much of a line as `room` pixels hold, with an ellipsis if that is not all of it.
pub fn fit(text: &str, size: u32, room: u32) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut res = String::new();
    for c in text.chars() {
        let longer = format!("{res}{c}…");
        if width(&longer, size) > room {
            break;
        }
        res.push(c);
    }
    if res.is_empty() { res } else { format!("{}…", res.trim_end()) }
}

/// Breaks text into at most `n_lines` lines: at spaces, and between wide characters, but not between a
/// number and what is counted. What does not fit in the last line is cut with an ellipsis.
pub fn wrap(text: &str, size: u32, room: u32, n_lines: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && lines.len() < n_lines {
        let is_last = lines.len() + 1 == n_lines;
        if is_last || fits(rest, size, room) {
            lines.push(fit(rest, size, room));
            break;
        }
        let end = break_at(rest, size, room);
        let (line, next) = rest.split_at(end);
        if line.is_empty() {
            lines.push(fit(rest, size, room));
            break;
        }
        lines.push(line.trim_end().to_owned());
        rest = next.trim_start();
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Breaks text that has no places to break, such as an address, wherever a line is full.
pub fn pieces(text: &str, size: u32, room: u32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for c in text.chars() {
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line}{c}");
            if line.is_empty() || width(&longer, size) <= room {
                *line = longer;
                continue;
            }
        }
        lines.push(c.to_string());
    }
    lines
}

/// Characters that do not begin a line.
const CLOSING: &str = "、。，．・：；）］｝」』】〉》ー～！？,.;:)]}%％";
/// Characters that go on a number, and belong to what is counted.
const MULTIPLES: &str = "十百千万億兆";

/// Where the first line ends: after the last place to break that leaves it within the room.
fn break_at(text: &str, size: u32, room: u32) -> usize {
    let mut end = 0;
    let mut ems_before = 0.0;
    let mut is_number = false;
    let mut chars = text.char_indices().peekable();
    while let Some((idx, c)) = chars.next() {
        ems_before += ems(c.encode_utf8(&mut [0; 4]));
        if ems_before * f64::from(size) > f64::from(room) && c != ' ' {
            break;
        }
        is_number = c.is_ascii_digit() || (is_number && MULTIPLES.contains(c));
        let is_wide = |c: char| c.width() == Some(2);
        let breaks = match chars.peek() {
            Some((_, next)) => {
                c == ' '
                    || ((is_wide(c) || is_wide(*next))
                        && !CLOSING.contains(*next)
                        && !is_number
                        && !"「『（［【".contains(c))
            }
            None => true,
        };
        if breaks {
            end = idx + c.len_utf8();
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_are_an_em() {
        assert_eq!(width("量子ab", 10), 33);
    }

    #[test]
    fn an_address_is_broken_and_stays_whole() {
        let address = "https://example.org/en/allocations.html?at=iter";
        let lines = pieces(address, 10, 100);
        assert!(lines.len() > 2 && lines.iter().all(|it| width(it, 10) <= 100), "{lines:?}");
        assert_eq!(lines.concat(), address);
    }

    #[test]
    fn what_does_not_fit_is_cut() {
        assert_eq!(fit("quantum", 10, 100), "quantum");
        assert_eq!(fit("量子生命科学", 10, 40), "量子生…");
        assert_eq!(fit("量子", 10, 5), "");
    }

    #[test]
    fn lines_break_at_spaces_and_between_wide_characters() {
        assert_eq!(wrap("light and dark", 10, 60, 3), ["light and", "dark"]);
        assert_eq!(wrap("量子生命、科学", 10, 40, 3), ["量子生", "命、科学"]);
        assert_eq!(wrap("会員数は11社", 10, 60, 3), ["会員数は", "11社"]);
        assert_eq!(wrap("増減は492百万円減", 10, 60, 3), ["増減は", "492百万円減"]);
        assert_eq!(wrap("量子生命科学", 10, 30, 1), ["量子…"]);
        assert_eq!(wrap("", 10, 30, 2), Vec::<String>::new());
    }
}
