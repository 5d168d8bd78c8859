//! HTML of which nothing is left but a text: no scripts, styles, pictures, forms or frames, and links to the web and to mail
//! only (R-AGR-3). What remains is what is stored and hashed.

use std::collections::{BTreeSet, HashMap, HashSet};

use ammonia::{Builder, UrlRelative};

/// What a text is made of.
const TAGS: [&str; 43] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "ins",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "u",
];
/// The rest of tables and lists.
const MORE_TAGS: [&str; 4] = ["tfoot", "thead", "tr", "ul"];
/// What goes with all that it holds: its words are none of the text's.
const WITH_CONTENT: [&str; 14] = [
    "script", "style", "title", "template", "noscript", "iframe", "object", "embed", "svg", "math", "select",
    "textarea", "audio", "video",
];
/// What goes without a word, since every page has it.
const FRAME: [&str; 5] = ["html", "head", "body", "meta", "title"];

/// HTML without what can act, be fetched or look like something else.
pub(super) fn clean(html: &str) -> String {
    Builder::empty()
        .tags(TAGS.into_iter().chain(MORE_TAGS).collect())
        .clean_content_tags(WITH_CONTENT.into())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("ol", HashSet::from(["start", "type"])),
            ("td", HashSet::from(["colspan", "rowspan"])),
            ("th", HashSet::from(["colspan", "rowspan", "scope"])),
        ]))
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"))
        .clean(html)
        .to_string()
}

/// The elements of a text that [`clean`] removes, by name, for its author to know.
pub(super) fn removed(html: &str) -> Vec<String> {
    let names = html.split('<').skip(1).map(|tag| {
        let name = tag.chars().take_while(char::is_ascii_alphanumeric);
        name.collect::<String>().to_ascii_lowercase()
    });
    let stays = |name: &str| {
        [&TAGS[..], &MORE_TAGS, &FRAME]
            .iter()
            .any(|known| known.contains(&name))
    };
    let gone = names.filter(|name| name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && !stays(name));
    gone.collect::<BTreeSet<_>>().into_iter().take(20).collect()
}

/// Cleaned HTML with its headings below the page's own.
pub(super) fn below(html: &str) -> String {
    let mut html = html.to_owned();
    for level in (1..6).rev() {
        let next = level + 1;
        html = html
            .replace(&format!("<h{level}"), &format!("<h{next}"))
            .replace(&format!("</h{level}"), &format!("</h{next}"));
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_agr_3_nothing_in_an_html_text_acts_is_fetched_or_leads_elsewhere_than_to_the_web() {
        let dirty = "<!doctype html><html><head><title>T</title><style>p{color:red}</style></head><body onload='a()'>\
            <h1 style='position:fixed' class='x' id='y'>Agreement</h1><script>alert(1)</script>\
            <p onclick='a()'>One <img src='https://spy.example/x.png' onerror='a()'> <a href='javascript:a()'>two</a>\
            <a href=' JaVaScRiPt:a()'>three</a> <a href='/sign-out'>four</a> <a href='https://ok.example'>five</a></p>\
            <svg><script>a()</script></svg><iframe src='https://x.example'></iframe>\
            <form action='/x'><input name='_csrf'><button>six</button></form><math><mi>x</mi></math></body></html>";
        let clean = clean(dirty);
        for gone in [
            "script",
            "style",
            "img",
            "javascript",
            "sign-out",
            "svg",
            "iframe",
            "form",
            "input",
            "button",
            "onload",
            "onclick",
            "class",
            "id=",
            "math",
            "<title",
        ] {
            assert!(!clean.to_lowercase().contains(&gone.to_lowercase()), "{gone}: {clean}");
        }
        for kept in [
            "<h1>Agreement</h1>",
            "One",
            "two",
            "three",
            "four",
            "https://ok.example",
            "six",
        ] {
            assert!(clean.contains(kept), "{kept}: {clean}");
        }
        assert_eq!(super::clean(&clean), clean, "cleaning what is clean changes nothing");
        let removals = removed(dirty);
        assert!(
            removals.contains(&"script".to_owned()) && removals.contains(&"img".to_owned()),
            "{removals:?}"
        );
        assert!(
            !removals.contains(&"p".to_owned()) && !removals.contains(&"body".to_owned()),
            "{removals:?}"
        );
    }

    #[test]
    fn r_agr_3_direction_and_language_of_a_part_stay() {
        let html = "<p dir=\"rtl\" lang=\"ar\">اتفاقية</p>";
        assert_eq!(clean(html), html);
    }

    #[test]
    fn the_headings_of_an_html_text_stand_below_the_heading_of_the_page() {
        let html = below("<h1>A</h1><h2 lang=\"sv\">B</h2><hr><h6>C</h6>");
        assert_eq!(html, "<h2>A</h2><h3 lang=\"sv\">B</h3><hr><h6>C</h6>");
    }
}
