//! A letter that a person edits before it goes: to be copied, opened in a mail program, downloaded, or sent (R-INV-2).
//! Its body always holds the link.

use lettre::message::header::{self, ContentType, Header, HeaderName, HeaderValue, MimeVersion};
use lettre::message::{Mailbox, SinglePart};
use secrecy::{ExposeSecret, SecretString};

use super::LINK;
use crate::values::encoded_words::defused;
use crate::values::text::{line, paragraph};
use crate::values::{EmailAddress, Language, Problem};

/// The longest subject, in characters.
pub const MAX_SUBJECT: usize = 200;
/// The longest body, in characters.
pub const MAX_BODY: usize = 10_000;
/// The longest `mailto:` address, in bytes, that mail programs and browsers take everywhere.
pub const MAX_MAILTO: usize = 2_000;

/// The link of a letter: a whole URL.
#[derive(Debug, Clone)]
pub enum Link {
    /// It proves nothing about who follows it, and stays readable in the outbox.
    Open(String),
    /// It carries a secret, which is sealed apart from the letter (R-MAIL-4).
    Secret(SecretString),
}

impl Link {
    /// The URL.
    pub fn url(&self) -> &str {
        match self {
            Self::Open(url) => url,
            Self::Secret(url) => url.expose_secret(),
        }
    }
}

/// A letter that is being edited.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Where it goes, once that is known.
    pub to: Option<EmailAddress>,
    /// Who gets the answer: the agent.
    pub reply_to: Option<EmailAddress>,
    /// The language that it is written in.
    pub language: Language,
    /// The subject, on one line.
    pub subject: String,
    /// The plain text, with the link in it.
    pub body: String,
    /// The link.
    pub link: Link,
    /// It goes to many as Assent wrote it, and is counted as such.
    pub in_bulk: bool,
}

impl Draft {
    /// A draft with the words that Assent proposes. Where `body` holds [`LINK`] the link is put in; where it holds
    /// neither, at its end.
    pub fn new(language: Language, subject: &str, body: &str, link: Link) -> Self {
        Self {
            to: None,
            reply_to: None,
            language,
            subject: subject.to_owned(),
            body: with_link(body, link.url()),
            link,
            in_bulk: false,
        }
    }

    /// Takes the subject as somebody edited it.
    ///
    /// # Errors
    /// `problem-missing`, `problem-too-long`, `problem-characters`.
    pub fn edit_subject(&mut self, typed: &str) -> Result<(), Problem> {
        self.subject = line(typed, MAX_SUBJECT)?;
        Ok(())
    }

    /// Takes the body as somebody edited it, and puts the link back if it is gone. Tells whether it had to.
    ///
    /// # Errors
    /// `problem-missing`, `problem-too-long`, `problem-characters`.
    pub fn edit_body(&mut self, typed: &str) -> Result<bool, Problem> {
        let typed = paragraph(typed, MAX_BODY)?;
        self.body = with_link(&typed, self.link.url());
        Ok(!holds_link(&typed.replace(LINK, self.link.url()), self.link.url()))
    }

    /// The beginning of [`Draft::mailto`]: whom it goes to, if that is known.
    pub fn mailto_address(&self) -> String {
        match self.to.as_ref().and_then(EmailAddress::for_sending) {
            Some(to) => format!("mailto:{}@{}", encoded(to.user()), encoded(to.domain())),
            None => String::from("mailto:"),
        }
    }

    /// The address that opens the draft in a mail program (RFC 6068); `None` when it would be longer than
    /// [`MAX_MAILTO`], which some programs cut off: then [`Draft::eml`] is the way.
    pub fn mailto(&self) -> Option<String> {
        let mut url = self.mailto_address();
        url.push_str("?subject=");
        url.push_str(&encoded(&self.subject));
        url.push_str("&body=");
        url.push_str(&encoded(&self.body.replace('\n', "\r\n")));
        (url.len() <= MAX_MAILTO).then_some(url)
    }

    /// The draft as a file that mail programs open as a letter not yet sent (RFC 5322, `X-Unsent`): without date and
    /// sender, which the mail program gives it.
    pub fn eml(&self) -> Vec<u8> {
        let mut part = SinglePart::builder()
            .header(Unsent)
            .header(MimeVersion::new(1, 0))
            .header(header::Subject::from(defused(&self.subject).into_owned()));
        if let Some(to) = self.to.as_ref().and_then(EmailAddress::for_sending) {
            part = part.header(header::To::from(lettre::message::Mailboxes::from(Mailbox::new(
                None, to,
            ))));
        }
        part.header(ContentType::TEXT_PLAIN)
            .body(self.body.replace('\n', "\r\n"))
            .formatted()
    }

    /// The body with [`LINK`] where the link stands.
    pub(super) fn masked(&self) -> String {
        self.body.replace(self.link.url(), LINK)
    }
}

/// The body with the link where [`LINK`] stands, or at its end if it is nowhere.
fn with_link(body: &str, url: &str) -> String {
    let body = body.replace(LINK, url);
    if holds_link(&body, url) {
        body
    } else if body.is_empty() {
        url.to_owned()
    } else {
        format!("{body}\n\n{url}")
    }
}

/// Whether the text holds the link whole, with nothing grown onto it that would make it another address.
fn holds_link(body: &str, url: &str) -> bool {
    body.match_indices(url).any(|(at, found)| {
        let rest = body.get(at + found.len()..).unwrap_or_default();
        !rest.starts_with(|next: char| next.is_alphanumeric() || "-_~%&=+/?#@$".contains(next))
    })
}

/// Percent-encoded but for letters, digits and `-._~`: commas, ampersands and line breaks must not end a part.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// `X-Unsent: 1`: Outlook opens the file as a draft.
#[derive(Clone)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::audit::Context;
    use crate::mail::email::Composed;
    use crate::mail::read_message::{Read, read};
    use crate::mail::send_draft::{Addressee, framed};
    use crate::values::id::PartnerId;

    const URL: &str = "https://assent.example/accept?invType=Agreement&partnerId=a-b_1&token=Zz-9_";

    fn draft(subject: &str, body: &str) -> Draft {
        let mut draft = Draft::new(Language::English, subject, body, Link::Open(URL.to_owned()));
        draft.to = Some(EmailAddress::parse("anna+x@smörgås.example").unwrap());
        draft
    }

    #[test]
    fn r_inv_2_the_body_keeps_the_link_whatever_is_done_to_it() {
        assert_eq!(draft("S", "Open {link} soon.").body, format!("Open {URL} soon."));
        assert_eq!(draft("S", "Hello").body, format!("Hello\n\n{URL}"));
        let mut draft = draft("S", "Hello");
        assert_eq!(draft.edit_body(&format!("See {URL}, please")), Ok(false));
        assert_eq!(draft.body, format!("See {URL}, please"));
        assert_eq!(draft.edit_body("All gone"), Ok(true));
        assert_eq!(draft.body, format!("All gone\n\n{URL}"));
        // Something typed against its end would make it lead elsewhere.
        assert_eq!(draft.edit_body(&format!("{URL}x")), Ok(true));
        assert!(draft.body.ends_with(&format!("\n\n{URL}")));
        assert_eq!(draft.edit_body("One {link} two"), Ok(false));
        assert_eq!(draft.body, format!("One {URL} two"));
    }

    #[test]
    fn what_is_edited_is_one_line_and_paragraphs_of_bounded_length() {
        let mut draft = draft("S", "B");
        assert_eq!(
            draft.edit_subject("a\r\nBcc: b@x.example").unwrap_err().key,
            "problem-characters"
        );
        assert_eq!(draft.edit_subject(" ").unwrap_err().key, "problem-missing");
        assert_eq!(
            draft.edit_body(&"x".repeat(MAX_BODY + 1)).unwrap_err().key,
            "problem-too-long"
        );
        draft.edit_body("one\r\n\r\ntwo").unwrap();
        assert!(draft.body.starts_with("one\n\ntwo"));
    }

    #[test]
    fn a_mailto_address_is_right_for_commas_ampersands_line_breaks_chinese_and_emoji() {
        let mut draft = draft("A, B & C?", "x=1&y=2\n\n你好 🎉 100% \"+\"");
        draft.link = Link::Open("https://a.example/x".to_owned());
        let url = draft.mailto().unwrap();
        assert!(url.starts_with("mailto:anna%2Bx@xn--smrgs-pra0j.example?subject=A%2C%20B%20%26%20C%3F&body=x%3D1%26y%3D2%0D%0A%0D%0A%E4%BD%A0%E5%A5%BD%20%F0%9F%8E%89%20100%25%20%22%2B%22"), "{url}");
        draft.to = None;
        assert!(draft.mailto().unwrap().starts_with("mailto:?subject="));
    }

    #[test]
    fn a_text_too_long_for_a_mailto_address_is_told_so_that_a_file_is_offered() {
        assert!(draft("S", &"字".repeat(150)).mailto().is_some());
        let long = draft("S", &"字".repeat(300));
        assert_eq!(long.mailto(), None);
        assert_eq!(read(&long.eml()).body, format!("{}\r\n\r\n{URL}", "字".repeat(300)));
    }

    #[test]
    fn a_file_opens_as_a_draft_and_forges_neither_sender_nor_date() {
        let Read { headers, body } = read(&draft("Avtal för Åsa 🎉", "Hej!\nÅsa").eml());
        let header = |name: &str| {
            headers
                .iter()
                .find(|(header, _)| header == name)
                .map(|(_, value)| value.as_str())
        };
        assert_eq!(header("X-Unsent"), Some("1"));
        assert_eq!(header("Subject"), Some("Avtal för Åsa 🎉"));
        assert_eq!(header("To"), Some("anna+x@xn--smrgs-pra0j.example"));
        assert_eq!(header("Content-Type"), Some("text/plain; charset=utf-8"));
        assert_eq!((header("From"), header("Date")), (None, None));
        assert_eq!(body, format!("Hej!\r\nÅsa\r\n\r\n{URL}"));
    }

    /// A draft in the frame, as Sami Aalto of a partner sends it.
    fn sent(draft: &Draft, partner: &str) -> Composed {
        let now = crate::values::Timestamp::from_micros(1);
        let mut cx = Context::system(now, crate::values::Random::seeded(1));
        cx.actor.name = "Sami Aalto".to_owned();
        cx.actor.organisation = partner.to_owned();
        cx.actor.partner = Some(PartnerId::from(Uuid::nil()));
        let addressee = Addressee {
            kind: "draft",
            name: "Anna Berg".to_owned(),
            email: EmailAddress::parse("anna@fjord.example").unwrap(),
            button: "letter-agreement-act",
            until: NaiveDate::from_ymd_opt(2026, 12, 29).unwrap(),
            partner: None,
            customer: None,
            about: None,
        };
        framed(&cx, draft, &addressee).unwrap()
    }

    fn secret(subject: &str, body: &str) -> Draft {
        let mut draft = draft(subject, body);
        draft.link = Link::Secret(SecretString::from(URL.to_owned()));
        draft.reply_to = Some(EmailAddress::parse("sales@alder.example").unwrap());
        draft
    }

    #[test]
    fn r_mail_4_the_html_of_an_edited_email_is_escaped_and_holds_the_place_of_the_link_only() {
        let draft = secret("<b>", "Hello <script>\nx & y\n\nOpen {link}.");
        let html = sent(&draft, "Alder Direct").html;
        assert!(html.contains("href=\"{link}\""), "{html}");
        assert!(!html.contains("token=") && !html.contains("<script>") && !html.contains("<b>"));
        assert!(!draft.masked().contains("token="));
    }

    #[test]
    fn r_mail_1_an_edited_email_goes_in_the_frame_with_one_button_where_its_link_was() {
        let draft = secret(
            "Please accept",
            "Hello Anna,\n\nOpen this link:\n{link}\nYour name: anna\n\nSami",
        );
        let Composed { sender, text, html, .. } = sent(&draft, "Alder Direct");
        assert_eq!(sender.as_deref(), Some("Alder Direct"));
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("no {words} in {html}"));
        assert!(place("Open this link:") < place("<a class=\"button\""));
        assert!(place("<a class=\"button\"") < place("Your name: anna"));
        assert!(place("29 December 2026") < place(">{link}</span>"), "in words, too");
        assert!(
            text.starts_with("Sami Aalto of Alder Direct wrote this email"),
            "{text}"
        );
        assert!(
            text.contains(&draft.masked()),
            "not a character of it is changed: {text}"
        );
        for said in [
            "Open until: 29 December 2026",
            "Sami Aalto at Alder Direct",
            "You are receiving this email because",
        ] {
            assert!(
                text.contains(said) && html.contains(said.trim_start_matches("Open until: ")),
                "{said}: {text}"
            );
        }
        let in_a_sentence = sent(&secret("S", "Hello\n\nOpen {link} soon.\n\nSami"), "Alder Direct").html;
        assert_eq!(in_a_sentence.matches("<a class=\"button\"").count(), 1);
        assert_eq!(
            in_a_sentence.matches(">{link}<").count(),
            1,
            "in words once: {in_a_sentence}"
        );
    }

    #[test]
    fn an_edited_email_in_hebrew_or_arabic_is_read_from_right_to_left_and_its_frame_is_not() {
        let html = sent(&secret("בקשה", "שלום Anna,\n\n{link}"), "شركة الأرز").html;
        assert!(html.contains("<h1 class=\"ink\" dir=\"rtl\""), "{html}");
        assert!(
            html.contains("align=\"right\" dir=\"rtl\"") && html.contains("<p dir=\"rtl\""),
            "{html}"
        );
        assert!(
            html.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"),
            "{html}"
        );
        assert!(html.contains("Sami Aalto of <bdi>شركة الأرز</bdi> wrote"), "{html}");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_comes_out_of_a_mailto_address_again(
            subject in "[\\PC\r\n]{0,40}", body in "[\\PC\r\n,&?=#%+]{0,80}"
        ) {
            let mut draft = draft("S", "B");
            if draft.edit_subject(&subject).is_ok() && draft.edit_body(&body).is_ok() {
                let url = url::Url::parse(&draft.mailto().unwrap()).unwrap();
                let (mut subjects, mut bodies) = (Vec::new(), Vec::new());
                // As RFC 6068 reads it: a plus is a plus.
                for part in url.query().unwrap().split('&') {
                    let (name, value) = part.split_once('=').unwrap();
                    let value = percent_decoded(value);
                    if name == "subject" { subjects.push(value) } else { bodies.push(value) }
                }
                prop_assert_eq!(subjects, vec![draft.subject.clone()]);
                prop_assert_eq!(bodies, vec![draft.body.replace('\n', "\r\n")]);
            }
        }

        #[test]
        fn whatever_is_typed_no_header_is_added_to_a_file(
            subject in "[\\PC\r\n:]{0,80}", body in "[\\PC\r\n:.]{0,200}"
        ) {
            let mut draft = draft("S", "B");
            // Straight into the fields: even unchecked words must stay in their place.
            draft.subject = subject;
            draft.body = body;
            let read = read(&draft.eml());
            let mut names: Vec<_> = read.headers.iter().map(|(name, _)| name.as_str()).collect();
            names.sort_unstable();
            prop_assert_eq!(
                names,
                ["Content-Transfer-Encoding", "Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"]
            );
        }
    }

    fn percent_decoded(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            if byte == b'%' {
                let hex = [rest.next().unwrap(), rest.next().unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
            } else {
                bytes.push(byte);
            }
        }
        String::from_utf8(bytes).unwrap()
    }
}
