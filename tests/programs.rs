//! Pictures that readers take away, as programs for pictures draw them: all of them alike. That a file shows what
//! the page shows is tested in browsers.
//!
//! `cargo xtask test` builds the site and then runs this; `QST_DIST`, `QST_INKSCAPE`, `QST_LIBREOFFICE` and
//! `QST_RSVG_CONVERT` say where the site and the programs are.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/items.rs"]
mod items;
#[path = "support/pixels.rs"]
mod pixels;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::{env, fs, thread};

use items::check_each;
use qst_explorer::export::{Format, picture};
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// How many parts of a thousand of a picture may differ: resvg finds another font for letters, and sets each of them
/// in up to 16. What is drawn black or not at all comes to some hundred.
const MAX_DIFFERENCE: usize = 25;

/// The folder of what is drawn here.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(folder.join("svg")).unwrap();
    folder
}

/// Every file below `pictures/` of the site, and every kind of picture that is saved, by a name of its own.
fn pictures() -> BTreeMap<String, String> {
    let dist = env::var_os("QST_DIST").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let mut res = BTreeMap::new();
    let mut folders = vec![dist.join("pictures")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the built site") {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "svg") {
                let name = path.strip_prefix(&dist).unwrap().with_extension("");
                let name = name.to_string_lossy().replace(['/', '\\'], "-");
                res.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    assert!(res.len() > 20, "{:?}", res.keys());
    check_each(|_, item, origin| {
        if let Some(svg) = picture::svg(item, origin) {
            let name = item.file_name(Format::Png);
            res.insert(name.trim_end_matches(".png").to_owned(), svg);
        }
    });
    res
}

fn program(variable: &str, usual: &str) -> OsString {
    env::var_os(variable).unwrap_or_else(|| usual.into())
}

/// Runs a program in a folder of its own as its home, without a screen; it must succeed.
fn run(program: OsString, arguments: &[OsString], home: &Path) {
    fs::create_dir_all(home).unwrap();
    let output = Command::new(&program)
        .args(arguments)
        .env("HOME", home)
        .env_remove("DISPLAY")
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|e| panic!("{}: {e}", program.display()));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", program.display());
}

/// Draws files with a program into a folder that is named after it.
type Draw = fn(&Path, &[PathBuf]);

const PROGRAMS: [(&str, Draw); 3] =
    [("inkscape", inkscape), ("libreoffice", libreoffice), ("librsvg", librsvg)];

/// All in one run; it writes beside what it reads.
fn inkscape(folder: &Path, files: &[PathBuf]) {
    let mut arguments: Vec<OsString> =
        ["--export-type=png", "--export-area-page"].map(OsString::from).to_vec();
    let copies = files.iter().map(|file| {
        let copy = folder.join(file.file_name().unwrap());
        fs::copy(file, &copy).unwrap();
        copy.into_os_string()
    });
    arguments.extend(copies);
    run(program("QST_INKSCAPE", "inkscape"), &arguments, &folder.join("home"));
}

/// All in one run.
fn libreoffice(folder: &Path, files: &[PathBuf]) {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("home").display());
    let mut arguments: Vec<OsString> =
        [&profile, "--headless", "--convert-to", "png", "--outdir"].map(OsString::from).to_vec();
    arguments.push(folder.as_os_str().to_owned());
    arguments.extend(files.iter().map(|it| it.as_os_str().to_owned()));
    run(program("QST_LIBREOFFICE", "soffice"), &arguments, &folder.join("home"));
}

/// Takes one file a run.
fn librsvg(folder: &Path, files: &[PathBuf]) {
    for file in files {
        let png = folder.join(file.file_name().unwrap()).with_extension("png");
        let arguments = [file.as_os_str().to_owned(), "-o".into(), png.into_os_string()];
        run(program("QST_RSVG_CONVERT", "rsvg-convert"), &arguments, &folder.join("home"));
    }
}

#[test]
fn every_program_draws_every_picture_alike() {
    let folder = folder();
    let mut files: Vec<PathBuf> = Vec::new();
    let pictures = pictures();
    for (name, svg) in &pictures {
        let file = folder.join("svg").join(name).with_extension("svg");
        fs::write(&file, svg).unwrap();
        files.push(file);
    }
    thread::scope(|scope| {
        let (folder, files) = (&folder, &files);
        for (program, draw) in PROGRAMS {
            fs::create_dir_all(folder.join(program)).unwrap();
            scope.spawn(move || draw(&folder.join(program), files));
        }
        scope.spawn(|| resvg(&folder.join("resvg"), &pictures));
    });
    let names = || pictures.keys().map(String::as_str);
    let mut different = Vec::new();
    for program in ["inkscape", "libreoffice"] {
        different.extend(differences(&folder, program, names()));
    }
    different.extend(differences(&folder, "resvg", names().filter(|it| is_of_resvg(it))));
    assert!(different.is_empty(), "{}: {different:#?}", folder.display());
}

/// resvg, which is slow where it is not optimised, draws one file of each kind.
fn is_of_resvg(name: &str) -> bool {
    name.starts_with("qst-") && name.ends_with("-en")
}

fn resvg(folder: &Path, pictures: &BTreeMap<String, String>) {
    fs::create_dir_all(folder).unwrap();
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    fonts.set_sans_serif_family("Noto Sans CJK JP");
    let options = Options { fontdb: Arc::new(fonts), ..Options::default() };
    for (name, svg) in pictures.iter().filter(|it| is_of_resvg(it.0)) {
        let tree = Tree::from_str(svg, &options).unwrap();
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height()).unwrap();
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.save_png(folder.join(format!("{name}.png"))).unwrap();
    }
}

/// The pictures that a program has drawn otherwise than librsvg.
fn differences<'a>(
    folder: &Path,
    program: &str,
    names: impl Iterator<Item = &'a str>,
) -> Vec<String> {
    let read = |program: &str, name: &str| {
        let file = folder.join(program).join(format!("{name}.png"));
        let bytes = fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        Pixmap::decode_png(&bytes).unwrap()
    };
    let mut res = Vec::new();
    for name in names {
        let [expected, found] = ["librsvg", program].map(|it| read(it, name));
        let expected = scaled_to(expected, found.width());
        let is_as_high = found.height().abs_diff(expected.height()) <= 2;
        let difference = pixels::difference(&expected, &found);
        if !is_as_high || difference > MAX_DIFFERENCE {
            let (width, height) = (found.width(), found.height());
            res.push(format!("{program}: {name}: {difference} ‰, {width} × {height}"));
        }
    }
    res
}

/// A picture at another width, unless that is nearly its own: LibreOffice makes large ones smaller.
fn scaled_to(picture: Pixmap, width: u32) -> Pixmap {
    if picture.width().abs_diff(width) <= 2 {
        return picture;
    }
    let scale = width as f32 / picture.width() as f32;
    let height = (picture.height() as f32 * scale).round() as u32;
    let mut scaled = Pixmap::new(width, height).unwrap();
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    scaled.draw_pixmap(0, 0, picture.as_ref(), &paint, Transform::from_scale(scale, scale), None);
    scaled
}
