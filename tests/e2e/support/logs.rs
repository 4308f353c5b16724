//! What the browser's logs say: errors on the console, requests on the network; and how long what it
//! prints is.

use std::io::Read;

use flate2::read::ZlibDecoder;
use serde_json::Value;
use thirtyfour::BrowserLogEntry;

/// The messages of console entries that are errors.
pub(crate) fn errors(entries: &[BrowserLogEntry]) -> Vec<String> {
    let errors = entries.iter().filter(|entry| entry.level == "SEVERE");
    errors.map(|entry| entry.message.clone()).collect()
}

/// The messages of console entries about the content security policy.
pub(crate) fn refusals(entries: &[BrowserLogEntry]) -> Vec<String> {
    let refusals = entries.iter().filter(|entry| entry.message.contains("Content Security Policy"));
    refusals.map(|entry| entry.message.clone()).collect()
}

/// The address of every request in a performance log.
pub(crate) fn requests(entries: &[BrowserLogEntry]) -> Vec<String> {
    let events = entries.iter().filter_map(|entry| serde_json::from_str(&entry.message).ok());
    let requests = events.filter(|event: &Value| {
        event.pointer("/message/method").is_some_and(|m| m == "Network.requestWillBeSent")
    });
    requests
        .filter_map(|event| {
            event.pointer("/message/params/request/url")?.as_str().map(str::to_owned)
        })
        .collect()
}

/// The origin of an address on a network; `data:` and `blob:` are on none.
pub(crate) fn origin(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    if scheme.contains(':') {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next()?;
    Some(format!("{scheme}://{host}"))
}

/// How many pages a PDF has, packed or not.
pub(crate) fn pages(file: &[u8]) -> usize {
    let streams = file.windows(7).enumerate().filter(|(_, it)| it == b"stream\n");
    let unpacked = streams.map(|(start, _)| {
        let mut text = Vec::new();
        // Pictures may be packed otherwise.
        ZlibDecoder::new(&file[start + 7..]).read_to_end(&mut text).ok();
        text
    });
    unpacked.chain([file.to_vec()]).map(|it| pages_in(&String::from_utf8_lossy(&it))).sum()
}

fn pages_in(text: &str) -> usize {
    let starts = ["/Type /Page", "/Type/Page"];
    let rests = starts.iter().flat_map(|it| text.split(it).skip(1));
    rests.filter(|rest| !rest.starts_with('s')).count()
}

#[test]
fn pages_of_a_document() {
    assert_eq!(pages(b"<< /Type /Pages >> << /Type /Page\n>> <</Type/Page>>"), 2);
}

#[test]
fn origins() {
    assert_eq!(origin("http://a.b:80/c?d").as_deref(), Some("http://a.b:80"));
    assert_eq!(origin("https://a?b").as_deref(), Some("https://a"));
    assert_eq!(origin("data:text/plain,x"), None);
    assert_eq!(origin("blob:http://a/b"), None);
}
