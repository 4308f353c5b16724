//! The dialog that gives the code which puts a figure or a page into a page of somebody else.

use yew::prelude::*;

use crate::components::choice::{Alternative, Choice, choice};
use crate::contract::ids;
use crate::export::embed::{self, Embed, EmbedKind, Height, SANDBOX};
use crate::view::{Theme, View, Visibility};
use crate::words::lang::Lang;

/// The value of `data-act` of the button that copies the code.
pub const COPY: &str = "copy";
/// The value of `data-act` of the button that closes the dialog.
pub const CLOSE: &str = "close";

/// The name of the field in which a height is given, in pixels.
pub const PIXELS: &str = "embed-pixels";
/// The smallest height of a frame that can be given, in pixels.
const MIN_HEIGHT: u32 = 100;
/// The largest height of a frame that can be given, or is believed of a page, in pixels.
pub const MAX_HEIGHT: u32 = 20_000;
/// The height of a frame, in pixels, until its page has reported its own.
const ASSUMED_HEIGHT: u32 = 640;

codes! {
    /// What sets the height of a frame.
    pub enum HeightSource {
        /// The height of the page in it.
        Content = "content",
        /// A number that is typed into the dialog.
        Given = "given",
    }
}

/// A figure or page that the dialog gives the code of.
#[derive(Clone, Debug, PartialEq)]
pub struct Embeddable {
    /// The language of the dialog itself.
    pub lang: Lang,
    /// The address of the site's root, with a slash at its end.
    pub root: String,
    /// The page, as it is shown to the reader.
    pub view: View,
    /// Its title in each language.
    pub titles: Vec<(Lang, String)>,
    /// The file of the site that shows it as a picture.
    pub picture: PictureFile,
}

/// Whether a file of the site shows something as a picture: the site has one for each figure of each page as it
/// is at first.
#[derive(Clone, Debug, PartialEq)]
pub enum PictureFile {
    /// There is none, as it is no chart.
    None,
    /// There is none of this view of the chart.
    OfAnotherView,
    /// The one of a figure, by its name, of a page.
    Of(View, String),
}

/// What has been chosen in the dialog so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    kind: EmbedKind,
    view: View,
    height_source: HeightSource,
    given: u32,
    reported: u32,
}

impl Draft {
    /// The choices at first.
    pub fn new(embeddable: &Embeddable) -> Draft {
        Draft {
            kind: EmbedKind::Iframe,
            view: embeddable.view.clone(),
            height_source: HeightSource::Content,
            given: ASSUMED_HEIGHT,
            reported: ASSUMED_HEIGHT,
        }
    }

    /// The same after a choice, as the dialog spells it; what cannot be read changes nothing.
    pub fn choose(&self, name: &str, value: &str) -> Draft {
        let mut res = self.clone();
        match name {
            "embed-kind" => set(&mut res.kind, EmbedKind::from_code(value)),
            "embed-lang" => set(&mut res.view.lang, Lang::from_code(value)),
            "embed-theme" => set(&mut res.view.embed_options.theme, Theme::from_code(value)),
            "embed-title" => set(&mut res.view.embed_options.title, Visibility::from_code(value)),
            "embed-controls" => {
                set(&mut res.view.embed_options.controls, Visibility::from_code(value))
            }
            "embed-height" => set(&mut res.height_source, HeightSource::from_code(value)),
            PIXELS => {
                let pixels = value.parse::<u32>().ok();
                set(&mut res.given, pixels.map(|it| it.clamp(MIN_HEIGHT, MAX_HEIGHT)));
            }
            _ => (),
        }
        return res;

        fn set<T>(field: &mut T, read: Option<T>) {
            if let Some(value) = read {
                *field = value;
            }
        }
    }

    /// The same with the height that the previewed page has reported, in pixels.
    pub fn with_reported_height(&self, reported: u32) -> Draft {
        Draft { reported, ..self.clone() }
    }

    /// The height that was given, in pixels, whether or not it is asked for.
    pub fn given(&self) -> u32 {
        self.given
    }

    fn height(&self) -> Height {
        match self.height_source {
            HeightSource::Content => Height::Auto(self.reported),
            HeightSource::Given => Height::Fixed(self.given),
        }
    }
}

/// The dialog: choices, preview, code, and the result of copying that.
pub fn embed_dialog(embeddable: &Embeddable, draft: &Draft, status: &str) -> Html {
    let words = embeddable.lang.embed();
    let picture = match &embeddable.picture {
        PictureFile::Of(view, figure) => {
            let view = View { lang: draft.view.lang, ..view.clone() };
            Some(embed::picture_path(&view, figure))
        }
        PictureFile::None | PictureFile::OfAnotherView => None,
    };
    let title = embeddable.titles.iter().find(|it| it.0 == draft.view.lang);
    let embed = Embed {
        kind: draft.kind,
        root: &embeddable.root,
        view: &draft.view,
        title: title.map_or("", |it| it.1.as_str()),
        height: draft.height(),
        picture: picture.as_deref(),
    };
    let origin: String = embeddable.root.split_inclusive('/').take(3).collect();
    let note = match draft.kind {
        EmbedKind::Iframe => (words.for_iframe)(origin.trim_end_matches('/')),
        EmbedKind::Element => (words.for_element)(origin.trim_end_matches('/')),
        EmbedKind::Image => (words.for_image)(origin.trim_end_matches('/')),
    };
    let code = embed::code(&embed);
    html! {
        <dialog id={ids::EMBED_DIALOG} aria-labelledby="embed-name" lang={embeddable.lang.code()}>
            <div class="head">
                <h2 id="embed-name" tabindex="-1" autofocus=true>{ words.title }</h2>
                <button type="button" data-act={CLOSE}>{ embeddable.lang.ledger_entry().close }</button>
            </div>
            <div class="ways">{ choices(embeddable, draft) }</div>
            <div class="code">{ code_field(embeddable.lang, code.as_deref(), &note) }
                <p role="status">{ (!status.is_empty()).then(|| html! { <span>{ status }</span> }) }</p>
            </div>
            <div class="preview">
                <h3>{ words.preview }</h3>
                <div>{ preview(&embed, words.preview) }</div>
            </div>
        </dialog>
    }
}

/// What can be chosen of this kind.
fn choices(embeddable: &Embeddable, draft: &Draft) -> Html {
    let words = embeddable.lang.embed();
    let kinds: &[(EmbedKind, &str)] = &[
        (EmbedKind::Iframe, words.iframe),
        (EmbedKind::Element, words.element),
        (EmbedKind::Image, words.image),
    ];
    let kinds = kinds
        .iter()
        .filter(|it| it.0 != EmbedKind::Image || embeddable.picture != PictureFile::None);
    let kinds = kinds.map(|(kind, label)| (kind.code(), *label)).collect();
    let langs = Lang::ALL.iter().map(|it| (it.code(), it.name())).collect();
    let always = [
        radios("embed-kind", words.kind, draft.kind.code(), kinds),
        radios("embed-lang", embeddable.lang.site().language, draft.view.lang.code(), langs),
    ];
    html! {
        <>
            <div>{ for always }</div>
            <div hidden={draft.kind == EmbedKind::Image}>{ embed_option_choices(embeddable.lang, draft) }</div>
        </>
    }
}

/// How a bare page can look.
fn embed_option_choices(lang: Lang, draft: &Draft) -> Html {
    let words = lang.embed();
    let embed_options = draft.view.embed_options;
    let themes = vec![
        (Theme::Auto.code(), words.auto),
        (Theme::Light.code(), words.light),
        (Theme::Dark.code(), words.dark),
    ];
    let presence =
        || vec![(Visibility::On.code(), words.shown), (Visibility::Off.code(), words.hidden)];
    let height_sources = vec![
        (HeightSource::Content.code(), words.as_content),
        (HeightSource::Given.code(), words.fixed),
    ];
    html! {
        <>
            { radios("embed-theme", words.theme, embed_options.theme.code(), themes) }
            { radios("embed-title", words.heading, embed_options.title.code(), presence()) }
            { radios("embed-controls", words.controls, embed_options.controls.code(), presence()) }
            { radios("embed-height", words.height, draft.height_source.code(), height_sources) }
            <label class="pixels" hidden={draft.height_source == HeightSource::Content}>
                { words.pixels }
                <input type="number" name={PIXELS} min={MIN_HEIGHT.to_string()}
                    max={MAX_HEIGHT.to_string()} step="10" value={draft.given.to_string()} />
            </label>
        </>
    }
}

fn radios(
    name: &'static str,
    legend: &'static str,
    chosen: &'static str,
    all: Vec<(&'static str, &str)>,
) -> Html {
    let alternative = |(code, label): (&'static str, &str)| Alternative {
        code: code.into(),
        label: label.to_owned(),
    };
    let alternatives = all.into_iter().map(alternative).collect();
    choice(&Choice { name, legend, chosen: chosen.into(), alternatives })
}

/// The code, if there is any, and what the other page needs for it.
fn code_field(lang: Lang, code: Option<&str>, note: &str) -> Html {
    let words = lang.embed();
    let Some(code) = code else {
        return html! { <p key="none">{ words.no_image }</p> };
    };
    html! {
        <div key="code">
            <label for={ids::EMBED_CODE}>{ words.code }</label>
            <textarea id={ids::EMBED_CODE} readonly=true spellcheck="false" rows="7" value={code.to_owned()} />
            <button type="button" data-act={COPY}>{ words.copy }</button>
            <p class="note">{ note.to_owned() }</p>
        </div>
    }
}

/// The preview: a frame with the options that are chosen.
fn preview(embed: &Embed<'_>, title: &'static str) -> Html {
    let (Height::Auto(height) | Height::Fixed(height)) = embed.height;
    match (embed.kind, embed.picture) {
        (EmbedKind::Image, Some(picture)) => {
            let address = format!("{}{picture}", embed.root);
            html! { <img key={address.clone()} src={address} alt={embed.title.to_owned()} /> }
        }
        (EmbedKind::Image, None) => html! {},
        (EmbedKind::Iframe | EmbedKind::Element, _) => {
            let address = embed::address(embed);
            html! {
                <iframe key={address.clone()} src={address} {title} height={height.to_string()}
                    sandbox={SANDBOX} />
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Page;

    fn embeddable() -> Embeddable {
        Embeddable {
            lang: Lang::En,
            root: "https://example.org/budget/".to_owned(),
            view: View { lang: Lang::En, page: Page::CostSplit, ..View::default() },
            titles: vec![(Lang::Ja, "題".to_owned()), (Lang::En, "Title".to_owned())],
            picture: PictureFile::OfAnotherView,
        }
    }

    #[test]
    fn what_cannot_be_read_changes_nothing() {
        let draft = Draft::new(&embeddable());
        for (name, value) in [
            ("embed-kind", "applet"),
            ("embed-lang", ""),
            ("embed-theme", "<script>"),
            ("embed-pixels", "-1"),
            ("embed-pixels", "1e9"),
            ("theme", "dark"),
        ] {
            assert_eq!(draft.choose(name, value), draft, "{name} {value}");
        }
        assert_eq!(draft.choose("embed-pixels", "999999").given, MAX_HEIGHT);
        assert_eq!(draft.choose("embed-pixels", "0").given, MIN_HEIGHT);
    }

    #[test]
    fn choices_are_kept_beside_each_other() {
        let draft =
            Draft::new(&embeddable()).choose("embed-theme", "dark").choose("embed-lang", "ja");
        let draft = draft
            .choose("embed-height", "given")
            .choose("embed-pixels", "300")
            .with_reported_height(900);
        assert_eq!((draft.view.embed_options.theme, draft.view.lang), (Theme::Dark, Lang::Ja));
        assert_eq!(draft.height(), Height::Fixed(300));
        assert_eq!(draft.choose("embed-height", "content").height(), Height::Auto(900));
    }
}
