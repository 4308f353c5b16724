//! The finished site behind nginx, set up as the README says.
//!
//! `cargo xtask test` builds the site and then runs this; `QST_DIST` and `QST_NGINX` say where the site
//! and the server are.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs, thread};

/// Where Debian and Fedora put the module that sends files that are compressed already.
const BROTLI: [&str; 2] = [
    "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so",
];

/// A server, gone when dropped.
struct Nginx {
    process: Child,
    port: u16,
}

/// What a server answers.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Nginx {
    /// Starts it with the README's configuration.
    fn start() -> Nginx {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nginx");
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        copy(&dist(), &folder.join("budget"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let file = folder.join("nginx.conf");
        fs::write(&file, configuration(&folder, port)).unwrap();
        drop(listener);
        let program = env::var_os("QST_NGINX").unwrap_or_else(|| "nginx".into());
        let process = Command::new(&program)
            .arg("-p")
            .arg(&folder)
            .arg("-c")
            .arg(&file)
            .args(["-e", "stderr"])
            .stdin(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{}: {e} (set QST_NGINX)", program.display()));
        let nginx = Nginx { process, port };
        for _ in 0..200 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return nginx;
            }
            thread::sleep(Duration::from_millis(25));
        }
        panic!("nginx does not answer");
    }

    /// Asks for a path, as a browser does that takes an encoding.
    fn get(&self, path: &str, encoding: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {encoding}\r\n\
             Connection: close\r\n\r\n"
        )
        .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").expect("an answer has a head");
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.filter_map(|it| it.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Answer { status, headers: headers.collect(), body: bytes[end + 4..].to_vec() }
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Killing the first process would leave its workers.
        Command::new("kill").arg("-QUIT").arg(self.process.id().to_string()).status().ok();
        self.process.wait().ok();
    }
}

impl Answer {
    #[track_caller]
    fn check(&self, name: &str, value: &str) {
        assert_eq!(self.headers.get(name).map(String::as_str), Some(value), "{:?}", self.headers);
    }
}

/// The built site.
fn dist() -> PathBuf {
    let dist = PathBuf::from(env::var_os("QST_DIST").unwrap_or_else(|| "dist".into()));
    assert!(
        dist.join("index.html").is_file(),
        "{}: missing (run `cargo xtask build`)",
        dist.display()
    );
    dist
}

/// The README's part for nginx, in what else nginx needs to run for a test, without rights.
fn configuration(folder: &Path, port: u16) -> String {
    let readme = include_str!("../README.md");
    let (_, rest) = readme.split_once("```nginx\n").expect("the README has a part for nginx");
    let part = rest.split("```").next().unwrap();
    let folder = folder.display();
    let here = part.replace("root /srv;", &format!("root {folder};"));
    assert_ne!(here, part, "the site is looked for where it lies");
    let brotli = BROTLI.iter().find(|it| Path::new(it).is_file());
    // Elsewhere it has to be part of the program.
    let brotli = brotli.map(|it| format!("load_module {it};\n"));
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|it| format!("{it}_temp_path {folder}/{it};\n"))
        .concat();
    format!(
        "{}daemon off;\npid {folder}/nginx.pid;\nerror_log stderr;\nworker_processes 2;\n\
         events {{ worker_connections 1024; }}\nhttp {{\naccess_log off;\n{temporary}\
         include /etc/nginx/mime.types;\nserver {{\nlisten 127.0.0.1:{port};\n{here}}}\n}}\n",
        brotli.unwrap_or_default(),
    )
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The name of an asset that begins and ends so.
fn asset(start: &str, end: &str) -> String {
    let names = fs::read_dir(dist().join("assets")).unwrap();
    let mut names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
    names.find(|it| it.starts_with(start) && it.ends_with(end)).expect("an asset")
}

#[test]
fn headers_and_compression_are_as_the_readme_says() {
    let nginx = Nginx::start();

    let page = nginx.get("/budget/en/", "gzip, br");
    assert_eq!(page.status, 200);
    page.check("content-type", "text/html");
    page.check("cache-control", "no-cache");
    assert_eq!(page.headers.get("content-security-policy"), None);
    page.check("x-content-type-options", "nosniff");
    page.check("referrer-policy", "no-referrer");
    page.check("permissions-policy", "camera=(), geolocation=(), microphone=()");
    page.check("access-control-allow-origin", "*");
    page.check("cross-origin-resource-policy", "cross-origin");
    page.check("cross-origin-embedder-policy", "require-corp");
    page.check("content-encoding", "br");
    assert_eq!(page.body, fs::read(dist().join("en/index.html.br")).unwrap());
    let page = nginx.get("/budget/index.html", "gzip");
    page.check("content-encoding", "gzip");
    page.check("vary", "Accept-Encoding");
    let page = nginx.get("/budget/index.html?unit=yen", "identity");
    assert_eq!(page.headers.get("content-encoding"), None);
    assert_eq!(page.body, fs::read(dist().join("index.html")).unwrap());

    let program = nginx.get(&format!("/budget/assets/{}", asset("app-", ".wasm")), "br");
    program.check("content-type", "application/wasm");
    program.check("content-encoding", "br");
    program.check("cache-control", "public, max-age=31536000, immutable");
    program.check("access-control-allow-origin", "*");
    program.check("cross-origin-resource-policy", "cross-origin");
    let worker = nginx.get("/budget/sw.js", "br");
    worker.check("cache-control", "no-cache");
    worker.check("content-security-policy", "default-src 'none'; connect-src 'self'");
    assert!(worker.headers["content-type"].ends_with("javascript"));

    let manifest = nginx.get("/budget/manifest.json", "br");
    manifest.check("content-type", "application/json");
    let folder = nginx.get("/budget", "br");
    assert_eq!(folder.status, 301);
    folder.check("location", "/budget/");

    let missing = nginx.get("/budget/nowhere.html", "br");
    assert_eq!(missing.status, 404);
    missing.check("cross-origin-resource-policy", "cross-origin");
    assert!(!missing.body.is_empty());
}
