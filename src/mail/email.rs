//! An email before it is laid out, and the one frame that lays all of them out: as HTML and as plain text, from the same
//! content, so that both say the same.

use std::borrow::Cow;

use askama::Template;
use askama::filters::{Safe, escape};

use super::LINK;
use super::wording::Wording;
use crate::audit::Context;
use crate::words::filters;
use crate::words::isolation::{Markup, direction, in_html, isolated, with_isolated_runs, without_isolates};

/// An email could not be laid out: a fault of ours.
#[derive(Debug, thiserror::Error)]
#[error("an email could not be laid out")]
pub struct Unwritten(#[from] askama::Error);

/// An email as it goes into the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The partner in whose name it is sent; `None`: the installation's own.
    pub sender: Option<String>,
    /// The subject, on one line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

/// What an email says.
#[derive(Debug, Clone)]
pub struct Email {
    /// The partner in whose name it is sent; `None`: the installation's own.
    pub sender: Option<String>,
    /// The subject, which is its heading, too.
    pub subject: String,
    /// What is said above and around the button.
    pub body: Body,
    /// The one thing to do.
    pub action: Action,
    /// Label and value: until when, the sign-in name, a reference.
    pub facts: Vec<(String, String)>,
    /// Where a reply goes, in words; `None`: nobody reads it.
    pub reply: Option<String>,
    /// Small print: what to do if it was not the reader.
    pub notes: Vec<String>,
    /// Why the reader gets it.
    pub reason: String,
}

/// The words of an email.
#[derive(Debug, Clone)]
pub enum Body {
    /// Assent's own.
    Own {
        /// "Hello Åsa,".
        greeting: String,
        /// What it is about.
        paragraphs: Vec<String>,
        /// Sentences that are repeated word by word.
        quotes: Vec<String>,
    },
    /// A person's.
    Edited {
        /// Who wrote it, in words.
        author: Option<String>,
        /// The text, with [`LINK`] in it.
        text: String,
    },
}

impl Body {
    /// The direction of its text. Assent's own languages are all written from left to right.
    fn direction(&self) -> &'static str {
        match self {
            Self::Own { .. } => "ltr",
            Self::Edited { text, .. } => direction(text),
        }
    }

    fn direction_of(&self, subject: &str) -> &'static str {
        match self {
            Self::Own { .. } => "ltr",
            Self::Edited { .. } => direction(subject),
        }
    }

    /// The same with what is written from right to left isolated.
    fn isolated(&self) -> Self {
        let each = |texts: &[String]| texts.iter().map(|text| isolated(text).into_owned()).collect();
        match self {
            Self::Own {
                greeting,
                paragraphs,
                quotes,
            } => Self::Own {
                greeting: isolated(greeting).into_owned(),
                paragraphs: each(paragraphs),
                quotes: each(quotes),
            },
            Self::Edited { author, text } => Self::Edited {
                author: author.as_deref().map(|author| isolated(author).into_owned()),
                text: with_isolated_runs(text).into_owned(),
            },
        }
    }

    fn layout(&self) -> Layout<'_> {
        match self {
            Self::Own {
                greeting,
                paragraphs,
                quotes,
            } => {
                let paragraphs = [greeting].into_iter().chain(paragraphs);
                let paragraphs = paragraphs.map(|text| Block::own(text, false));
                let quotes = quotes.iter().map(|text| Block::own(text, true));
                Layout {
                    before: paragraphs.chain(quotes).collect(),
                    after: Vec::new(),
                }
            }
            Self::Edited { text, .. } => Layout::around_link(text),
        }
    }
}

/// What an email asks the reader to do.
#[derive(Debug, Clone)]
pub enum Action {
    /// A button that opens an address: a URL, or [`LINK`].
    Button {
        /// The words on the button.
        label: String,
        /// The address.
        url: String,
    },
    /// A code to type, which takes the place of a button: [`LINK`] stands for it.
    Code,
}

impl Action {
    /// A button with a message's words that opens the secret link.
    pub fn open(wording: &Wording, key: &str) -> Self {
        Self::Button {
            label: wording.text(key),
            url: LINK.to_owned(),
        }
    }

    /// A button with a message's words that opens an address without a secret.
    pub fn visit(wording: &Wording, key: &str, url: String) -> Self {
        Self::Button {
            label: wording.text(key),
            url,
        }
    }
}

/// The partner whose person acts: what it causes is sent in its name.
pub fn acting_partner(cx: &Context) -> Option<String> {
    cx.actor.partner.map(|_| cx.actor.organisation.clone())
}

impl Email {
    /// Lays the email out.
    ///
    /// # Errors
    /// If a template cannot be filled.
    pub fn compose(&self, wording: &Wording) -> Result<Composed, Unwritten> {
        let mut facts: Vec<_> = self.facts.iter().map(|(label, value)| (&**label, &**value)).collect();
        let questions = wording.text("mail-questions");
        if let Some(reply) = &self.reply {
            facts.push((questions.as_str(), reply.as_str()));
        }
        let sent = match &self.sender {
            Some(partner) => wording.with("mail-sent-for", &[("partner", partner)]),
            None => wording.text("mail-sent"),
        };
        let mut footer = vec![sent, self.reason.clone()];
        if self.reply.is_none() {
            footer.push(wording.text("mail-no-reply"));
        }
        // Chinese has no space between sentences.
        let footer = footer.join(&wording.text("mail-between-sentences"));
        let subject = single_line(&self.subject);
        let heading = with_isolated_runs(&subject);
        let body = self.body.isolated();
        let layout = body.layout();
        let html = Html {
            tag: wording.language.tag(),
            email: self,
            sender: self.sender.as_deref().unwrap_or("Assent"),
            subject: &heading,
            heading_direction: self.body.direction_of(&subject),
            link_in_words: layout.link_in_words(&self.action),
            // Beside the subject, too, free text stands behind who wrote it.
            preview: match &body {
                Body::Edited {
                    author: Some(author), ..
                } => single_line(author),
                _ => layout.preview(),
            },
            direction: self.body.direction(),
            layout,
            facts: &facts,
            footer: &footer,
        };
        let isolated_facts: Vec<_> = facts.iter().map(|(label, value)| (*label, isolated(value))).collect();
        let text = Text {
            email: self,
            body: &body,
            facts: &isolated_facts,
            footer: &footer,
        };
        Ok(Composed {
            html: in_html(render(wording, &html)?),
            text: render(wording, &text)?.trim().to_owned() + "\n",
            // A name in the subject must not begin a header of its own.
            subject: heading.into_owned(),
            sender: self.sender.clone(),
        })
    }
}

/// A paragraph.
struct Block<'a> {
    text: Cow<'a, str>,
    direction: &'static str,
    is_quote: bool,
}

impl<'a> Block<'a> {
    fn own(text: &'a str, is_quote: bool) -> Self {
        Self {
            text: text.into(),
            direction: "ltr",
            is_quote,
        }
    }

    /// Lines that a person wrote; `None` if they are blank.
    fn edited(lines: &[&str]) -> Option<Self> {
        let text = lines.join("\n");
        (!text.trim().is_empty()).then(|| Self {
            direction: direction(&text),
            text: text.into(),
            is_quote: false,
        })
    }
}

/// The paragraphs before and after the button.
struct Layout<'a> {
    before: Vec<Block<'a>>,
    after: Vec<Block<'a>>,
}

impl<'a> Layout<'a> {
    /// The button takes the place of the first line that is the link alone. Where every link is in a sentence, it comes after
    /// the paragraph with the first of them.
    fn around_link(text: &'a str) -> Self {
        let paragraphs: Vec<Vec<&str>> = text
            .split("\n\n")
            .map(|paragraph| paragraph.trim_matches('\n').split('\n').collect())
            .collect();
        let is_link = |line: &&str| line.trim() == LINK;
        let alone = paragraphs.iter().position(|lines| lines.iter().any(is_link));
        let inline = || {
            paragraphs
                .iter()
                .position(|lines| lines.iter().any(|line| line.contains(LINK)))
        };
        let at = alone.or_else(inline).unwrap_or(paragraphs.len());
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (n, lines) in paragraphs.iter().enumerate() {
            match lines.iter().position(is_link) {
                Some(link) if n == at => {
                    let (above, below) = lines.split_at(link);
                    before.extend(Block::edited(above));
                    after.extend(Block::edited(below.get(1..).unwrap_or_default()));
                }
                _ if n <= at => before.extend(Block::edited(lines)),
                _ => after.extend(Block::edited(lines)),
            }
        }
        Self { before, after }
    }

    /// The first paragraph after the greeting, which lists of emails show beside the subject.
    fn preview(&self) -> String {
        let said = self.before.get(1).or(self.before.first());
        said.map_or_else(String::new, |block| single_line(&block.text.replace(LINK, "")))
    }

    /// The address to show below the button, unless the text shows it.
    fn link_in_words<'b>(&self, action: &'b Action) -> Option<&'b str> {
        let shown = |block: &Block<'_>| block.text.contains(LINK);
        match action {
            Action::Button { url, .. } if !self.before.iter().chain(&self.after).any(shown) => Some(url),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "mail/frame.html")]
struct Html<'a> {
    tag: &'static str,
    email: &'a Email,
    sender: &'a str,
    subject: &'a str,
    heading_direction: &'static str,
    preview: String,
    /// The direction of the words around the button. The frame's own are written from left to right in all languages.
    direction: &'static str,
    layout: Layout<'a>,
    facts: &'a [(&'a str, &'a str)],
    link_in_words: Option<&'a str>,
    footer: &'a str,
}

#[derive(Template)]
#[template(path = "mail/frame.txt", escape = "none")]
struct Text<'a> {
    email: &'a Email,
    body: &'a Body,
    facts: &'a [(&'a str, Cow<'a, str>)],
    footer: &'a str,
}

/// Text as HTML: lines broken, the link as a link.
fn prose(text: &str) -> askama::Result<Safe<String>> {
    let link = format!("<a class=\"link\" href=\"{LINK}\" style=\"color:#0f5cb4;word-break:break-all;\">{LINK}</a>");
    let html = escape(text, Markup)?
        .to_string()
        .replace('\n', "<br>\n")
        .replace(LINK, &link);
    Ok(Safe(html))
}

struct Values<'a>(&'a Wording);

impl askama::Values for Values<'_> {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn std::any::Any> {
        match key {
            "language" => Some(&self.0.language),
            "time_zone" => Some(&self.0.time_zone),
            _ => None,
        }
    }
}

/// Writes subject and plain text of an email that a person edits before it goes.
///
/// # Errors
/// If a template cannot be filled.
pub fn plain(wording: &Wording, subject: &impl Template, text: &impl Template) -> Result<(String, String), Unwritten> {
    // A draft is a form's value until it goes.
    let [subject, text] = [render(wording, subject)?, render(wording, text)?].map(|text| without_isolates(&text));
    Ok((single_line(&subject), text.trim().to_owned()))
}

fn render(wording: &Wording, template: &impl Template) -> Result<String, Unwritten> {
    Ok(template.render_with_values(&Values(wording))?)
}

/// One line without control characters.
pub(super) fn single_line(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A link as HTML holds it.
pub(super) fn escaped(link: &str) -> String {
    link.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// What holds of every email, for the tests of those who write them.
#[cfg(test)]
pub mod checks {
    use super::*;
    use crate::values::{Language, TimeZone};

    /// A name that tries to be markup and a header.
    pub const HOSTILE: &str = "<b>Åsa & Bo</b>\r\nBcc: x@example.com";

    /// Calls a test with each language.
    pub fn in_every_language(test: impl Fn(&Wording)) {
        for language in Language::ALL {
            test(&Wording::new(language, TimeZone::utc()));
        }
    }

    /// Lays an email out and asserts what holds of all: one button, or one code, the link in words, a reason, the same facts in
    /// plain text, nothing unescaped.
    pub fn framed(email: &Email, wording: &Wording) -> Composed {
        let composed = email.compose(wording).unwrap();
        let Composed {
            subject, text, html, ..
        } = &composed;
        assert!(!subject.contains(['\r', '\n']) && !subject.is_empty(), "{subject}");
        assert!(html.contains(&format!("<html lang=\"{}\"", wording.language.tag())));
        let (buttons, codes) = (
            html.matches("<a class=\"button\"").count(),
            html.matches("<p class=\"code").count(),
        );
        assert_eq!(buttons + codes, 1, "one thing to do: {html}");
        match &email.action {
            Action::Button { label, url } => {
                let url_in_html = escape(url, Markup).unwrap().to_string();
                assert!(
                    text.contains(&format!("\n{url}\n")) && text.contains(&**label),
                    "{text}"
                );
                assert!(
                    html.contains(&format!("{url_in_html}</span>")),
                    "the link in words: {html}"
                );
                assert_eq!(html.matches("<a ").count(), 1, "{html}");
            }
            Action::Code => assert!(text.contains(&format!("\n{LINK}\n")) && html.contains(LINK), "{text}"),
        }
        assert!(!email.reason.is_empty() && text.contains(&email.reason), "{text}");
        let flat = single_line(&html.replace("<br>", " "));
        let facts = email.facts.iter().flat_map(|(label, value)| [label, value]);
        for said in facts.chain(&email.notes).chain([&email.reason]) {
            assert!(text.contains(&**said), "{said} in {text}");
            let escaped = in_html(escape(said, Markup).unwrap().to_string());
            assert!(flat.contains(&single_line(&escaped)), "{escaped} in {flat}");
        }
        assert!(!html.contains("<b>") && !html.contains("<i>"), "{html}");
        let key = regex::Regex::new(r"\b(letter|mail|notice|receipt|acceptance)-[a-z]+-|\{\$").unwrap();
        assert!(!key.is_match(text) && !key.is_match(html), "{text}");
        assert!(!text.contains("\n\n\n"), "{text}");
        composed
    }
}
