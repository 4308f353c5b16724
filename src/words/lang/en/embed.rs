//! The words of embedding, in English.

use crate::words::embed::Embed;

/// The words of embedding, in English.
pub(crate) const WORDS: Embed = Embed {
    group: "Embed",
    open: "Code for your page",
    title: "Embed in your page",
    kind: "Format",
    iframe: "Frame (iframe)",
    element: "Custom element",
    image: "Image",
    theme: "Colours",
    auto: "As the reader prefers",
    light: "Light",
    dark: "Dark",
    heading: "Title",
    controls: "Choices and downloads",
    shown: "Shown",
    hidden: "Hidden",
    height: "Height",
    as_content: "Fit content",
    fixed: "Fixed",
    pixels: "Pixels",
    code: "Code",
    copy: "Copy the code",
    copied: "Copied.",
    not_copied: "The browser did not allow copying. The code is selected: press Ctrl+C (⌘C on a Mac) to \
                 copy it.",
    preview: "Preview",
    for_iframe: |origin| {
        format!(
            "The frame is sandboxed and cannot touch your page. The script in the second line fits its \
             height to the content. Where a content management system removes scripts, the height still \
             adapts if it listens to the height messages of AMP, Datawrapper, Medium or WordPress. Without \
             either, it stays as in the code: the height that this preview has. A narrower column needs \
             more, a wider one less. If your page has a content security policy, allow {origin} in \
             frame-src and script-src."
        )
    },
    for_element: |origin| {
        format!(
            "The height follows the content. Where the chart cannot be shown, the link in the element \
             stays. If your page has a content security policy, allow {origin} in script-src and \
             frame-src."
        )
    },
    for_image: |origin| {
        format!(
            "The image holds its source, the licence and the version of the data. If your page has a \
             content security policy, allow {origin} in img-src."
        )
    },
    no_image: "An image is published only of each page as it first opens. To use what you see now, save it as SVG or PNG \
               under “Save, copy, cite” and put the file on your own site.",
};
