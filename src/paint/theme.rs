//! The colours of the explorer, light and dark: as a style sheet for the page, and one by one for
//! files.

use std::fmt::Write;

use crate::chart::ink::{Ink, Pen};
use crate::model::term::Tone;

/// A colour in sRGB.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct Rgb(u8, u8, u8);

/// The neutral colours of a theme.
struct Neutral {
    surface: Rgb,
    raised: Rgb,
    text: Rgb,
    muted: Rgb,
    grid: Rgb,
    accent: Rgb,
    warning: Rgb,
}

const LIGHT: Neutral = Neutral {
    surface: Rgb(0xff, 0xff, 0xff),
    raised: Rgb(0xf4, 0xf6, 0xf8),
    text: Rgb(0x1b, 0x20, 0x26),
    muted: Rgb(0x55, 0x5f, 0x6a),
    grid: Rgb(0xd5, 0xdb, 0xe1),
    accent: Rgb(0x0b, 0x5c, 0x99),
    warning: Rgb(0xa4, 0x3b, 0x00),
};

const DARK: Neutral = Neutral {
    surface: Rgb(0x12, 0x16, 0x1b),
    raised: Rgb(0x1c, 0x22, 0x29),
    text: Rgb(0xe8, 0xec, 0xf1),
    muted: Rgb(0xa2, 0xad, 0xb9),
    grid: Rgb(0x36, 0x40, 0x4a),
    accent: Rgb(0x7f, 0xc1, 0xf5),
    warning: Rgb(0xff, 0xa8, 0x6b),
};

/// The colour of what has no tone.
const PLAIN: Rgb = Rgb(0x3d, 0x5a, 0x80);

/// The colour of a tone, after Okabe and Ito, darkened where white needs it.
const fn hue(tone: Tone) -> Rgb {
    match tone {
        Tone::Blue => Rgb(0x00, 0x72, 0xb2),
        Tone::Pink => Rgb(0xc2, 0x47, 0x8e),
        Tone::Orange => Rgb(0xd5, 0x5e, 0x00),
        Tone::Green => Rgb(0x00, 0x87, 0x5f),
        Tone::Violet => Rgb(0x6a, 0x4f, 0xb6),
        Tone::Ochre => Rgb(0x8f, 0x6e, 0x00),
        Tone::Teal => Rgb(0x0f, 0x7c, 0x8c),
        Tone::Grey => Rgb(0x5f, 0x6b, 0x76),
    }
}

/// The class of marks in a tone.
fn tone_class(tone: Tone) -> String {
    format!("tone-{}", tone.code())
}

/// The class of marks of a role.
fn ink_class(ink: Ink) -> String {
    format!("ink-{}", ink.code())
}

/// The class of what is drawn with a pen, for the style sheet.
pub(super) fn class(pen: Pen) -> Vec<(&'static str, String)> {
    let tone = pen.tone.map(|it| format!(" {}", tone_class(it)));
    vec![("class", ink_class(pen.ink) + &tone.unwrap_or_default())]
}

/// The colours of what is drawn with a pen, light: for programs that know no style sheet.
pub(super) fn colours(pen: Pen) -> Vec<(&'static str, String)> {
    resolved(rule(pen.ink).unwrap_or_default(), pen.tone)
}

/// The colours of the lines of a pattern, light.
pub(super) fn pattern_colours(id: &str) -> Vec<(&'static str, String)> {
    let rules = PATTERNS.into_iter().filter(|(it, _)| *it == id);
    rules.flat_map(|(_, rule)| resolved(rule, None)).collect()
}

/// The colour of the ground, light.
pub(super) fn ground() -> String {
    LIGHT.surface.hex()
}

/// The halo of text that lines run behind, light.
pub(super) fn halo() -> [(&'static str, String); 5] {
    [
        // A copy of the letters behind them, which must be neither read aloud nor selected.
        ("aria-hidden", "true".to_owned()),
        ("pointer-events", "none".to_owned()),
        ("stroke", LIGHT.surface.hex()),
        ("stroke-width", "3".to_owned()),
        ("stroke-linejoin", "round".to_owned()),
    ]
}

/// The declarations of a rule, each with the light colour that it names.
fn resolved(rule: &'static str, tone: Option<Tone>) -> Vec<(&'static str, String)> {
    let declarations = rule.split(';').filter_map(|it| it.trim().split_once(": "));
    let named = |value: &'static str| {
        let name = value.strip_prefix("var(--")?.strip_suffix(')')?;
        let (strong, tint) = light_pair(tone.map_or(PLAIN, hue));
        let own = [("strong", strong), ("tint", tint)];
        let mut colours = LIGHT.named().into_iter().chain(own);
        colours.find(|(it, _)| *it == name).map(|(_, colour)| colour.hex())
    };
    declarations
        .map(|(property, value)| (property, named(value).unwrap_or_else(|| value.to_owned())))
        .collect()
}

/// The style sheet of colours and marks, for the page.
pub fn css() -> String {
    let mut css = format!(":root {{\n{}}}\n", indented(&LIGHT.declared()));
    // Older browsers know no pairs, and would draw black on black: they get the light colours, and
    // those of what has no tone.
    css += "@supports (color: light-dark(#000, #fff)) {\n";
    let _ = write!(css, ":root {{\n  color-scheme: light dark;\n{}}}\n", neutral());
    for theme in ["light", "dark"] {
        // Writing to a string cannot fail.
        let _ = write!(css, "[data-theme=\"{theme}\"] {{\n  color-scheme: {theme};\n}}\n");
    }
    css += &tones();
    css += "}\n";
    let ruled: Vec<(Ink, &str)> =
        Ink::ALL.iter().filter_map(|ink| Some((*ink, rule(*ink)?))).collect();
    for (idx, (_, declarations)) in ruled.iter().enumerate() {
        // Inks that are drawn alike share a block, at the first of them.
        if ruled.iter().position(|(_, it)| it == declarations) == Some(idx) {
            let alike = ruled.iter().filter(|(_, it)| it == declarations);
            let classes: Vec<String> = alike.map(|(ink, _)| ink_class(*ink)).collect();
            css += &block(&classes.join(", ."), declarations);
        }
    }
    for (id, declarations) in PATTERNS {
        css += &block(&format!("pattern-{id}"), declarations);
    }
    css
}

/// The neutral colours, and those of what has no tone.
fn neutral() -> String {
    let lines = LIGHT.named().into_iter().zip(DARK.named());
    let lines =
        lines.map(|((name, light), (_, dark))| format!("--{name}: {}", either(light, dark)));
    let lines: Vec<String> = lines.chain([pair(PLAIN)]).collect();
    indented(&lines.join(";"))
}

/// The colours of every tone.
fn tones() -> String {
    Tone::ALL.iter().map(|it| block(&tone_class(*it), &pair(hue(*it)))).collect()
}

/// The declarations of the strong colour of a hue and of its tint.
fn pair(hue: Rgb) -> String {
    let ((light, light_tint), (dark, dark_tint)) = (light_pair(hue), dark_pair(hue));
    format!("--strong: {}; --tint: {}", either(light, dark), either(light_tint, dark_tint))
}

/// One colour or the other, as the page is light or dark.
fn either(light: Rgb, dark: Rgb) -> String {
    format!("light-dark({}, {})", light.hex(), dark.hex())
}

/// The declarations of a class, each in a line of its own.
fn block(class: &str, declarations: &str) -> String {
    format!(".{class} {{\n{}}}\n", indented(declarations))
}

fn indented(declarations: &str) -> String {
    let lines = declarations.split(';').map(str::trim).filter(|it| !it.is_empty());
    lines.map(|it| format!("  {it};\n")).collect()
}

/// How the lines of patterns are drawn.
const PATTERNS: [(&str, &str); 3] = [
    ("hatch", "stroke: var(--surface); stroke-width: 1.2;"),
    ("soft", "stroke: var(--surface); stroke-width: 1.8;"),
    ("dots", "stroke: var(--grid); stroke-width: 1.5;"),
];

/// How a role is drawn, from the colours of theme and tone.
const fn rule(ink: Ink) -> Option<&'static str> {
    Some(match ink {
        Ink::Text => "fill: var(--text);",
        Ink::Muted => "fill: var(--muted);",
        Ink::Grid => "fill: none; stroke: var(--grid);",
        Ink::Current => "fill: var(--strong);",
        Ink::Earlier => "fill: var(--tint); stroke: var(--strong);",
        // A pattern, which a style sheet of its own file could not point to.
        Ink::Estimate => return None,
        Ink::Cell => "fill: var(--tint); stroke: var(--strong);",
        Ink::NotItemised => "fill: var(--raised); stroke: var(--muted); stroke-dasharray: 4 3;",
        Ink::Soft => "fill: var(--strong);",
        Ink::Company => "fill: var(--strong);",
        Ink::Institute => "fill: var(--surface); stroke: var(--strong); stroke-width: 2.5;",
        Ink::Expected | Ink::ExpectedInstitute | Ink::Foreseen => {
            "fill: var(--tint); stroke: var(--strong); stroke-dasharray: 3 2;"
        }
        Ink::Band => "fill: var(--raised); stroke: var(--muted);",
        Ink::Zero => "fill: none; stroke: var(--muted);",
        Ink::Warning => "fill: var(--warning);",
        Ink::Duty => "fill: var(--tint); stroke: var(--strong);",
        Ink::Vacant => "fill: none;",
        Ink::Planned => "fill: var(--surface); stroke: var(--strong); stroke-width: 2;",
        Ink::Reach => "fill: none; stroke: var(--strong); stroke-width: 1.5;",
        Ink::Area => "fill: none; pointer-events: all;",
    })
}

/// The colours of a hue on the light surface.
fn light_pair(hue: Rgb) -> (Rgb, Rgb) {
    (hue, mix(hue, LIGHT.surface, 16))
}

/// The colours of a hue on the dark surface.
fn dark_pair(hue: Rgb) -> (Rgb, Rgb) {
    (mix(hue, Rgb(0xff, 0xff, 0xff), 62), mix(hue, DARK.surface, 42))
}

/// A mix of two colours, with this percentage of the first.
fn mix(one: Rgb, other: Rgb, percent: u16) -> Rgb {
    let part = |a: u8, b: u8| {
        let sum = u16::from(a) * percent + u16::from(b) * (100 - percent);
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    };
    Rgb(part(one.0, other.0), part(one.1, other.1), part(one.2, other.2))
}

impl Neutral {
    /// The declarations of all of them, and of what has no tone.
    fn declared(&self) -> String {
        let (strong, tint) = light_pair(PLAIN);
        let own = [("strong", strong), ("tint", tint)];
        let lines = self.named().into_iter().chain(own);
        let lines = lines.map(|(name, colour)| format!("--{name}: {}", colour.hex()));
        lines.collect::<Vec<String>>().join(";")
    }

    fn named(&self) -> [(&'static str, Rgb); 7] {
        let Neutral { surface, raised, text, muted, grid, accent, warning } = *self;
        [
            ("surface", surface),
            ("raised", raised),
            ("text", text),
            ("muted", muted),
            ("grid", grid),
            ("accent", accent),
            ("warning", warning),
        ]
    }
}

impl Rgb {
    fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)]
mod tests {
    use super::*;

    /// The contrast of two colours as WCAG 2 defines it.
    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let linear = |channel: u8| {
            let it = f64::from(channel) / 255.0;
            if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        };
        let light = |it: Rgb| 0.2126 * linear(it.0) + 0.7152 * linear(it.1) + 0.0722 * linear(it.2);
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_reads_on_every_ground() {
        for theme in [LIGHT, DARK] {
            for ground in [theme.surface, theme.raised] {
                for text in [theme.text, theme.muted, theme.accent, theme.warning] {
                    assert!(contrast(text, ground) >= 4.5, "{} on {}", text.hex(), ground.hex());
                }
            }
        }
        for hue in Tone::ALL.iter().map(|it| hue(*it)).chain([PLAIN]) {
            assert!(contrast(LIGHT.text, mix(hue, LIGHT.surface, 16)) >= 4.5, "{}", hue.hex());
            assert!(contrast(DARK.text, dark_pair(hue).1) >= 4.5, "{}", hue.hex());
        }
    }

    #[test]
    fn files_name_colours_themselves() {
        for ink in Ink::ALL.iter().copied() {
            for (property, value) in colours(Pen::of(ink, Some(Tone::Green))) {
                assert!(!value.contains("var("), "{property}: {value}");
            }
        }
        let cell = colours(Pen::of(Ink::Cell, Some(Tone::Green)));
        let expected = [("fill", "#d6ebe5".to_owned()), ("stroke", "#00875f".to_owned())];
        assert_eq!(cell, expected);
    }

    #[test]
    fn marks_stand_out_from_the_surface() {
        for hue in Tone::ALL.iter().map(|it| hue(*it)).chain([PLAIN]) {
            assert!(contrast(hue, LIGHT.surface) >= 3.0, "{}", hue.hex());
            assert!(contrast(dark_pair(hue).0, DARK.surface) >= 3.0, "{}", hue.hex());
        }
    }
}
