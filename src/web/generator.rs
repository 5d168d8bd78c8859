//! The e-mail generator: a form in which a person edits a letter, then copies it, opens it in a mail program, downloads
//! it, or sends it. The form is `components/generator.html`; what it does is up to the page that shows it.
//!
//! ```ignore
//! // GET: Generator::new(draft, paths::…, None)
//! // POST:
//! let (act, mut generator) = Generator::posted(form, draft, paths::…, None);
//! match act {
//!     Act::Language(language) => // the page writes its draft anew, in that language
//!     Act::File => return generator.file(),
//!     Act::Send if !generator.form.failed() => // mail::send_draft(&mut tx, &cx, keys, &generator.draft, …)
//!     Act::Done => // on to wherever it leads
//!     _ => visit.page(generator.form.status(), Page { generator, … }),
//! }
//! ```

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;

use super::Form;
use crate::mail::Draft;
use crate::values::{EmailAddress, Language, Problem};

/// Which of the form's buttons was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Shows the page again with the text as it stands, and its links made of that.
    Update,
    /// Writes the letter anew in another language.
    Language(Language),
    /// Downloads the letter as a file.
    File,
    /// Sends the letter.
    Send,
    /// Says that the agent has sent the letter in another way.
    SentByHand,
    /// Goes on.
    Done,
}

/// A generator on its page.
#[derive(Debug)]
pub struct Generator {
    /// What stands in the fields, and what is wrong with it.
    pub form: Form,
    /// The letter.
    pub draft: Draft,
    /// Where the form goes.
    pub action: String,
    /// Where the letter goes, when it is not up to who writes it.
    pub addressee: Option<EmailAddress>,
    /// The link had been deleted and was put back.
    pub put_back: bool,
    /// The agent can say that the letter was sent in another way.
    pub takes_sent_by_hand: bool,
}

impl Generator {
    /// The generator as it is shown first. With an addressee the recipient is fixed.
    pub fn new(mut draft: Draft, action: impl Into<String>, addressee: Option<EmailAddress>) -> Self {
        if let Some(addressee) = &addressee {
            draft.to = Some(addressee.clone());
        }
        let mut generator = Self {
            form: Form::default(),
            draft,
            action: action.into(),
            addressee,
            put_back: false,
            takes_sent_by_hand: false,
        };
        generator.fill();
        generator
    }

    /// The generator of a page that is opened, or shown again with what was typed.
    pub fn shown(
        typed: Option<Form>,
        draft: Draft,
        action: impl Into<String>,
        addressee: Option<EmailAddress>,
    ) -> Self {
        let Some(mut form) = typed else {
            return Self::new(draft, action, addressee);
        };
        form.fields_mut().remove("act");
        let (_, mut generator) = Self::posted(form, draft, action, addressee);
        generator.form.retain_problems(|_| false);
        generator
    }

    /// Reads the form that was sent; `draft` is the page's own, whose link it keeps. A recipient is asked for only where
    /// the letter is to be sent.
    pub fn posted(form: Form, draft: Draft, action: impl Into<String>, addressee: Option<EmailAddress>) -> (Act, Self) {
        let act = Self::act(&form);
        let mut generator = Self::new(draft, action, addressee);
        if let Act::Language(language) = act {
            generator.draft.language = language;
            generator.form = form;
            return (act, generator);
        }
        let Self {
            draft,
            addressee,
            put_back,
            ..
        } = &mut generator;
        let mut form = form;
        if let Ok(language) = Language::parse(form.value("letter_language")) {
            draft.language = language;
        }
        if addressee.is_none() {
            let needed = matches!(act, Act::Send | Act::SentByHand);
            draft.to = match form.value("to").trim() {
                "" if !needed => None,
                _ => form.take("to", EmailAddress::parse),
            };
        }
        if let Err(problem) = draft.edit_subject(form.value("subject")) {
            form.complain("subject", renamed(problem, "problem-subject-missing"));
        }
        match draft.edit_body(form.value("body")) {
            Ok(was) => *put_back = was,
            Err(problem) => form.complain("body", renamed(problem, "problem-body-missing")),
        }
        generator.form = form;
        if !generator.form.failed() {
            generator.fill();
        } else if generator.put_back {
            // Whatever else is wrong: what is said to be back stands there.
            generator.form.fields_mut().set("body", generator.draft.body.clone());
        }
        (act, generator)
    }

    fn act(form: &Form) -> Act {
        match form.value("act") {
            "language" => Language::parse(form.value("letter_language")).map_or(Act::Update, Act::Language),
            "file" => Act::File,
            "send" => Act::Send,
            "sent-by-hand" => Act::SentByHand,
            "done" => Act::Done,
            _ => Act::Update,
        }
    }

    fn fill(&mut self) {
        let fields = self.form.fields_mut();
        fields.set(
            "to",
            self.draft.to.as_ref().map(ToString::to_string).unwrap_or_default(),
        );
        fields.set("subject", self.draft.subject.clone());
        fields.set("body", self.draft.body.clone());
        fields.set("letter_language", self.draft.language.tag());
    }

    /// The same with **I have sent it**, if that can still be said.
    #[must_use]
    pub fn with_sent_by_hand(self, takes: bool) -> Self {
        Self {
            takes_sent_by_hand: takes,
            ..self
        }
    }

    /// The languages to choose from, as (tag, name).
    pub fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Language::ALL
            .into_iter()
            .map(|language| (language.tag(), language.autonym()))
            .collect()
    }

    /// The letter as a file that a mail program opens as a draft.
    pub fn file(&self) -> HttpResponse {
        HttpResponse::Ok()
            .content_type("message/rfc822")
            .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"letter.eml\""))
            .body(self.draft.eml())
    }
}

fn renamed(problem: Problem, missing: &'static str) -> Problem {
    problem.renamed("problem-missing", missing)
}

#[cfg(test)]
mod tests {
    use askama::Template;

    use super::*;
    use crate::mail::Link;
    use crate::web::filters;
    use crate::web::layout::tests::values;

    const URL: &str = "https://assent.example/accept?a=1&b=2";

    #[derive(Template)]
    #[template(
        source = "{% import \"components/generator.html\" as generator %}{{ generator::form(generator) }}",
        ext = "html"
    )]
    struct FormPage<'a> {
        generator: &'a Generator,
    }

    fn shown(generator: &Generator) -> String {
        FormPage { generator }
            .render_with_values(&values(Language::English))
            .unwrap()
    }

    fn draft() -> Draft {
        Draft::new(
            Language::English,
            "Accept",
            "Please open {link}",
            Link::Open(URL.to_owned()),
        )
    }

    fn posted(fields: &[(&str, &str)], addressee: Option<&str>) -> (Act, Generator) {
        let mut form = Form::default();
        for (name, value) in fields {
            form.fields_mut().set(name, *value);
        }
        let addressee = addressee.map(|email| EmailAddress::parse(email).unwrap());
        Generator::posted(form, draft(), "/there", addressee)
    }

    #[test]
    fn r_inv_2_a_link_that_was_deleted_is_put_back_and_that_is_said() {
        let (act, generator) = posted(
            &[("subject", "Hello"), ("body", "Nothing here"), ("act", "update")],
            None,
        );
        assert_eq!(act, Act::Update);
        assert!(generator.put_back && !generator.form.failed());
        assert_eq!(generator.form.value("body"), format!("Nothing here\n\n{URL}"));
        assert!(shown(&generator).contains("id=\"put-back\""));
    }

    #[test]
    fn r_inv_2_the_link_is_put_back_also_where_something_else_is_wrong() {
        let (_, generator) = posted(&[("subject", "Hello"), ("body", "Nothing here"), ("act", "send")], None);
        assert!(generator.form.failed() && generator.put_back);
        assert_eq!(generator.form.value("body"), format!("Nothing here\n\n{URL}"));
    }

    #[test]
    fn a_recipient_is_asked_for_only_by_who_sends() {
        let fields = |act| [("subject", "Hello"), ("body", URL), ("to", " "), ("act", act)];
        for act in ["update", "file", "done"] {
            assert!(!posted(&fields(act), None).1.form.failed(), "{act}");
        }
        let (act, generator) = posted(&fields("send"), None);
        assert_eq!(act, Act::Send);
        assert!(generator.form.failed());
        assert_eq!(generator.form.problem("to").unwrap().key, "problem-email-missing");
        let (_, fixed) = posted(&fields("send"), Some("anna@x.example"));
        assert!(!fixed.form.failed());
        assert_eq!(fixed.draft.to.unwrap().as_str(), "anna@x.example");
    }

    #[test]
    fn what_is_wrong_is_said_and_what_was_typed_is_kept() {
        let (_, generator) = posted(&[("subject", ""), ("body", " "), ("to", "x"), ("act", "send")], None);
        let problems: Vec<_> = generator.form.problems().map(|(_, problem)| problem.key).collect();
        assert_eq!(
            problems,
            [
                "problem-email-invalid",
                "problem-subject-missing",
                "problem-body-missing"
            ]
        );
        assert!(shown(&generator).contains("value=\"x\""));
    }

    #[test]
    fn another_language_is_the_pages_to_write() {
        let (act, generator) = posted(&[("letter_language", "zh-TW"), ("act", "language")], None);
        assert_eq!(act, Act::Language(Language::TraditionalChinese));
        assert_eq!(generator.draft.language, Language::TraditionalChinese);
        let (act, _) = posted(&[("letter_language", "xx"), ("act", "language")], None);
        assert_eq!(act, Act::Update);
    }

    #[test]
    fn a_letter_too_long_for_a_link_is_offered_as_a_file_only() {
        let (_, short) = posted(&[("subject", "Hello"), ("body", URL)], None);
        let page = shown(&short);
        assert!(page.contains("href=\"mailto:?subject=Hello&#38;body="), "{page}");
        assert!(page.contains("id=\"too-long\" role=\"status\" hidden>"), "{page}");
        let long = "字".repeat(400);
        let (_, long) = posted(&[("subject", "Hello"), ("body", &long)], None);
        let page = shown(&long);
        // Script shows the link when what is typed fits.
        assert!(
            page.contains("data-else=\"#too-long\" hidden>") && page.contains("value=\"file\""),
            "{page}"
        );
        assert!(page.contains("id=\"too-long\" role=\"status\">"), "{page}");
    }

    #[test]
    fn a_file_is_a_download() {
        let answer = posted(&[("subject", "Hello"), ("body", URL), ("act", "file")], None)
            .1
            .file();
        let disposition = answer.headers().get(CONTENT_DISPOSITION).unwrap();
        assert!(disposition.to_str().unwrap().starts_with("attachment"));
    }
}
