//! The words of the page that searches, in English.

use crate::words::search::Search;

/// The words of the page that searches, in English.
pub(crate) const WORDS: Search = Search {
    title: "Search",
    sentence: "Looks through all data of the documents: labels in English and Japanese, amounts and \
               other numbers, fiscal years, qualifiers, strings as printed, events and organisations. \
               Width and case of letters, kana and separators of digits make no difference.",
    field: "Words or numbers to look for",
    keys: "Alt and / lead here from any page (in Firefox with Shift, on a Mac Control, Option and /). The down arrow goes to the results, Enter opens the first \
           of them, Escape returns to the field.",
    n_hits: |n| if n == 1 { "1 result.".to_owned() } else { format!("{n} results.") },
    none: |query| format!("Nothing matches “{query}”. Take a word away, or try one of these."),
    examples: "Examples",
    shown_by: [
        "a label",
        "an amount, in any unit",
        "a number as printed",
        "words together",
        "a fiscal year and a budget",
        "a qualifier",
        "a project or an organisation",
    ],
    rule: |example| {
        let colon = if example.is_empty() { "" } else { ": " };
        format!(
            "A number with a unit finds whatever comes to it when rounded to the last digit that you \
             type{colon}{example}. Other names and spellings are found, too, and so are changes and shares of \
             our own calculation."
        )
    },
    figures: "Figures",
    derived: "Amounts of our own",
    events: "Events and dates",
    subjects: "What figures and dates are about",
    terms: "Terms",
    more: |n| format!("{n} more. Another word narrows the results down."),
    found_by: |what| format!("found by {what}"),
    value: "value",
    print: "printed string",
    year: "year",
    before: "the year before",
    qualifier: "qualifier",
    term: "term",
    subject: "what it is about",
    other: "another name or spelling",
    parts: "Sum of the parts",
    off: "Searching needs scripts. All data can be read without them:",
};
