//! The dialog that gives the code which puts a figure or a page into a page of somebody else.

use yew::prelude::*;

use crate::components::choice::{Alternative, Choice, choice};
use crate::contract::ids;
use crate::export::embed::{self, Embed, Height, Kind, SANDBOX};
use crate::view::{Theme, View, Visibility};
use crate::words::lang::Lang;

/// What a button of the dialog does, as it says itself: copy the code.
pub const COPY: &str = "copy";
/// What a button of the dialog does: close it.
pub const CLOSE: &str = "close";

/// The field in which a height is given.
pub const PIXELS: &str = "embed-pixels";
/// No frame is shorter.
const SHORTEST: u32 = 100;
/// No frame is taller.
pub const TALLEST: u32 = 20_000;
/// The height of a frame, in pixels, until its page has reported its own.
const UNKNOWN: u32 = 640;

codes! {
    /// Where the height of a frame is from.
    pub enum Measure {
        /// From what it shows.
        Content = "content",
        /// From whoever asks for the code.
        Given = "given",
    }
}

/// What can be embedded.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The language of the dialog itself.
    pub lang: Lang,
    /// The address of the site's root, with a slash at its end.
    pub root: String,
    /// The page, as it is shown to the reader.
    pub view: View,
    /// What it is called in each language.
    pub titles: Vec<(Lang, String)>,
    /// What picture there is of it.
    pub picture: Drawn,
}

/// What picture there is.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    /// None: it is no chart.
    Never,
    /// None of this view.
    Otherwise,
    /// One: that of a figure of a page.
    So(View, String),
}

/// What has been chosen so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    kind: Kind,
    view: View,
    measure: Measure,
    given: u32,
    content: u32,
}

impl Draft {
    /// What is chosen at first.
    pub fn new(offer: &Offer) -> Draft {
        Draft {
            kind: Kind::Iframe,
            view: offer.view.clone(),
            measure: Measure::Content,
            given: UNKNOWN,
            content: UNKNOWN,
        }
    }

    /// The same after a choice, as the dialog spells it; what cannot be read changes nothing.
    pub fn choose(&self, name: &str, value: &str) -> Draft {
        let mut res = self.clone();
        match name {
            "embed-kind" => set(&mut res.kind, Kind::from_code(value)),
            "embed-lang" => set(&mut res.view.lang, Lang::from_code(value)),
            "embed-theme" => set(&mut res.view.embed_options.theme, Theme::from_code(value)),
            "embed-title" => set(&mut res.view.embed_options.title, Visibility::from_code(value)),
            "embed-controls" => {
                set(&mut res.view.embed_options.controls, Visibility::from_code(value))
            }
            "embed-height" => set(&mut res.measure, Measure::from_code(value)),
            PIXELS => {
                let pixels = value.parse::<u32>().ok();
                set(&mut res.given, pixels.map(|it| it.clamp(SHORTEST, TALLEST)));
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
    pub fn measured(&self, content: u32) -> Draft {
        Draft { content, ..self.clone() }
    }

    /// The height that was given, in pixels, whether or not it is asked for.
    pub fn given(&self) -> u32 {
        self.given
    }

    fn height(&self) -> Height {
        match self.measure {
            Measure::Content => Height::Auto(self.content),
            Measure::Given => Height::Fixed(self.given),
        }
    }
}

/// The dialog: what can be chosen, how it looks, the code, and what came of copying it.
pub fn embed_dialog(offer: &Offer, draft: &Draft, told: &str) -> Html {
    let words = offer.lang.embed();
    let picture = match &offer.picture {
        Drawn::So(view, figure) => {
            let view = View { lang: draft.view.lang, ..view.clone() };
            Some(embed::picture_path(&view, figure))
        }
        Drawn::Never | Drawn::Otherwise => None,
    };
    let title = offer.titles.iter().find(|it| it.0 == draft.view.lang);
    let embed = Embed {
        kind: draft.kind,
        root: &offer.root,
        view: &draft.view,
        title: title.map_or("", |it| it.1.as_str()),
        height: draft.height(),
        picture: picture.as_deref(),
    };
    let origin: String = offer.root.split_inclusive('/').take(3).collect();
    let note = match draft.kind {
        Kind::Iframe => (words.for_iframe)(origin.trim_end_matches('/')),
        Kind::Element => (words.for_element)(origin.trim_end_matches('/')),
        Kind::Image => (words.for_image)(origin.trim_end_matches('/')),
    };
    let code = embed::code(&embed);
    html! {
        <dialog id={ids::EMBED_DIALOG} aria-labelledby="embed-name" lang={offer.lang.code()}>
            <div class="head">
                <h2 id="embed-name" tabindex="-1" autofocus=true>{ words.title }</h2>
                <button type="button" data-act={CLOSE}>{ offer.lang.ledger_entry().close }</button>
            </div>
            <div class="ways">{ choices(offer, draft) }</div>
            <div class="code">{ coded(offer.lang, code.as_deref(), &note) }
                <p role="status">{ (!told.is_empty()).then(|| html! { <span>{ told }</span> }) }</p>
            </div>
            <div class="preview">
                <h3>{ words.preview }</h3>
                <div>{ preview(&embed, words.preview) }</div>
            </div>
        </dialog>
    }
}

/// What can be chosen of this kind.
fn choices(offer: &Offer, draft: &Draft) -> Html {
    let words = offer.lang.embed();
    let kinds: &[(Kind, &str)] =
        &[(Kind::Iframe, words.iframe), (Kind::Element, words.element), (Kind::Image, words.image)];
    let kinds = kinds.iter().filter(|it| it.0 != Kind::Image || offer.picture != Drawn::Never);
    let kinds = kinds.map(|(kind, label)| (kind.code(), *label)).collect();
    let langs = Lang::ALL.iter().map(|it| (it.code(), it.name())).collect();
    let always = [
        radios("embed-kind", words.kind, draft.kind.code(), kinds),
        radios("embed-lang", offer.lang.site().language, draft.view.lang.code(), langs),
    ];
    html! {
        <>
            <div>{ for always }</div>
            <div hidden={draft.kind == Kind::Image}>{ looks(offer.lang, draft) }</div>
        </>
    }
}

/// How a bare page can look.
fn looks(lang: Lang, draft: &Draft) -> Html {
    let words = lang.embed();
    let embed_options = draft.view.embed_options;
    let themes = vec![
        (Theme::Auto.code(), words.auto),
        (Theme::Light.code(), words.light),
        (Theme::Dark.code(), words.dark),
    ];
    let presence =
        || vec![(Visibility::On.code(), words.shown), (Visibility::Off.code(), words.hidden)];
    let measures =
        vec![(Measure::Content.code(), words.as_content), (Measure::Given.code(), words.fixed)];
    html! {
        <>
            { radios("embed-theme", words.theme, embed_options.theme.code(), themes) }
            { radios("embed-title", words.heading, embed_options.title.code(), presence()) }
            { radios("embed-controls", words.controls, embed_options.controls.code(), presence()) }
            { radios("embed-height", words.height, draft.measure.code(), measures) }
            <label class="pixels" hidden={draft.measure == Measure::Content}>
                { words.pixels }
                <input type="number" name={PIXELS} min={SHORTEST.to_string()}
                    max={TALLEST.to_string()} step="10" value={draft.given.to_string()} />
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
    let alternative =
        |(code, label): (&'static str, &str)| Alternative { code, label: label.to_owned() };
    let alternatives = all.into_iter().map(alternative).collect();
    choice(&Choice { name, legend, chosen, alternatives })
}

/// The code, if there is any, and what the other page needs for it.
fn coded(lang: Lang, code: Option<&str>, note: &str) -> Html {
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

/// How it looks, as it will: in a frame of the same sort.
fn preview(embed: &Embed<'_>, title: &'static str) -> Html {
    let (Height::Auto(height) | Height::Fixed(height)) = embed.height;
    match (embed.kind, embed.picture) {
        (Kind::Image, Some(picture)) => {
            let address = format!("{}{picture}", embed.root);
            html! { <img key={address.clone()} src={address} alt={embed.title.to_owned()} /> }
        }
        (Kind::Image, None) => html! {},
        (Kind::Iframe | Kind::Element, _) => {
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

    fn offer() -> Offer {
        Offer {
            lang: Lang::En,
            root: "https://example.org/budget/".to_owned(),
            view: View { lang: Lang::En, page: Page::Synchrotron, ..View::default() },
            titles: vec![(Lang::Ja, "題".to_owned()), (Lang::En, "Title".to_owned())],
            picture: Drawn::Otherwise,
        }
    }

    #[test]
    fn what_cannot_be_read_changes_nothing() {
        let draft = Draft::new(&offer());
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
        assert_eq!(draft.choose("embed-pixels", "999999").given, TALLEST);
        assert_eq!(draft.choose("embed-pixels", "0").given, SHORTEST);
    }

    #[test]
    fn choices_are_kept_beside_each_other() {
        let draft = Draft::new(&offer()).choose("embed-theme", "dark").choose("embed-lang", "ja");
        let draft =
            draft.choose("embed-height", "given").choose("embed-pixels", "300").measured(900);
        assert_eq!((draft.view.embed_options.theme, draft.view.lang), (Theme::Dark, Lang::Ja));
        assert_eq!(draft.height(), Height::Fixed(300));
        assert_eq!(draft.choose("embed-height", "content").height(), Height::Auto(900));
    }
}
