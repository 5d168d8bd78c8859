//! Reads messages as mail programs do, for tests of what is written.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A message as a reader's mail program sees it.
#[derive(Debug)]
pub struct Read {
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// Reads a message or a part of one: headers unfolded and decoded, the body decoded.
pub fn read(bytes: &[u8]) -> Read {
    let text = std::str::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let headers: Vec<(String, String)> = head
        .replace("\r\n ", " ")
        .replace("\r\n\t", " ")
        .split("\r\n")
        .map(|line| {
            assert!(!line.contains(['\r', '\n']), "a bare line break in {line:?}");
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_owned(), decoded_words(value))
        })
        .collect();
    let encoding = headers
        .iter()
        .find(|(name, _)| name == "Content-Transfer-Encoding")
        .map_or("7bit", |(_, value)| value.as_str());
    let body = body.strip_suffix("\r\n").unwrap_or(body);
    let body = match encoding {
        "base64" => String::from_utf8(STANDARD.decode(body.replace("\r\n", "")).unwrap()).unwrap(),
        "quoted-printable" => quoted_printable(&body.replace("=\r\n", "")),
        _ => body.to_owned(),
    };
    Read { headers, body }
}

fn quoted_printable(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.bytes());
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let hex = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// `=?utf-8?b?…?=` as the words that it stands for; white space between two of them is not shown.
fn decoded_words(value: &str) -> String {
    let words = regex::Regex::new(r"=\?utf-8\?b\?([^?]*)\?=(?:\s+(=\?))?").unwrap();
    let (mut value, mut bytes) = (value.to_owned(), Vec::new());
    while let Some(found) = words.captures(&value) {
        bytes.extend(STANDARD.decode(&found[1]).unwrap());
        let range = found.get(1).unwrap().range();
        let (from, mut to) = (range.start - 10, range.end + 2);
        let follows = found.get(2).is_some();
        if follows {
            to = found.get(2).unwrap().start();
        }
        let put = if follows {
            String::new()
        } else {
            String::from_utf8(std::mem::take(&mut bytes)).unwrap()
        };
        value.replace_range(from..to, &put);
    }
    value
}
