//! What is said where something is put into a page of somebody else.

/// The words of embedding.
#[derive(Debug)]
pub struct Embed {
    /// What can be done.
    pub group: &'static str,
    /// Opens the dialog.
    pub open: &'static str,
    /// The name of the dialog.
    pub title: &'static str,
    /// What is put into the page.
    pub kind: &'static str,
    /// A frame.
    pub iframe: &'static str,
    /// An element of ours.
    pub element: &'static str,
    /// A picture.
    pub image: &'static str,
    /// The colours.
    pub theme: &'static str,
    /// Those that the reader prefers.
    pub auto: &'static str,
    /// Dark on light.
    pub light: &'static str,
    /// Light on dark.
    pub dark: &'static str,
    /// The title of the page.
    pub heading: &'static str,
    /// Choices and the export menu.
    pub controls: &'static str,
    /// It is shown.
    pub shown: &'static str,
    /// It is not.
    pub hidden: &'static str,
    /// The height.
    pub height: &'static str,
    /// That of the content.
    pub as_content: &'static str,
    /// One that is given.
    pub fixed: &'static str,
    /// So many pixels.
    pub pixels: &'static str,
    /// The code.
    pub code: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused to copy; the code is selected.
    pub not_copied: &'static str,
    /// How it looks.
    pub preview: &'static str,
    /// What a page needs for a frame; takes the origin of the site.
    pub for_iframe: fn(&str) -> String,
    /// What a page needs for the element.
    pub for_element: fn(&str) -> String,
    /// What a page needs for the picture.
    pub for_image: fn(&str) -> String,
    /// There is a picture of the first view only.
    pub no_image: &'static str,
}
