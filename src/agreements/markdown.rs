//! Markdown as HTML that can do nothing: markup in it is shown as text, links lead only to web and mail addresses, and
//! its headings stand below the page's own.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The HTML of a Markdown text.
pub(super) fn render(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(markdown, options).filter_map(harmless);
    let mut out = String::with_capacity(markdown.len() * 5 / 4);
    html::push_html(&mut out, events);
    out
}

fn harmless(event: Event<'_>) -> Option<Event<'_>> {
    Some(match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) => Event::Start(Tag::Heading {
            level: below(level),
            id,
            classes,
            attrs,
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below(level))),
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url: outward(dest_url),
            title,
            id,
        }),
        // A picture would be asked for elsewhere; its description stays.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => return None,
        other => other,
    })
}

fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

fn outward(address: CowStr<'_>) -> CowStr<'_> {
    let goes_out = ["https://", "http://", "mailto:"].iter().any(|scheme| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    if goes_out { address } else { "#".into() }
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn markup_in_a_text_is_shown_and_never_run() {
        let html = render("a <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<div>\nx\n</div>");
        assert!(
            !html.contains("<script") && !html.contains("<img") && !html.contains("<div"),
            "{html}"
        );
        assert!(html.contains("&lt;script&gt;") && html.contains("&lt;img"), "{html}");
    }

    #[test]
    fn a_link_leads_to_the_web_or_to_mail_and_nowhere_else() {
        let html =
            render("[a](javascript:alert(1)) [b](https://publisher.example) [c](/sign-out) ![d](https://x/y.png)");
        assert!(
            !html.contains("javascript") && !html.contains("/sign-out") && !html.contains("<img"),
            "{html}"
        );
        assert!(
            html.contains("href=\"https://publisher.example\"") && html.contains('d'),
            "{html}"
        );
    }

    #[test]
    fn headings_stand_below_the_heading_of_the_page() {
        assert_eq!(render("# A\n\n## B\n").trim(), "<h2>A</h2>\n<h3>B</h3>");
    }
}
