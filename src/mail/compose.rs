//! Letters in words: three templates, the subject, the plain text and the HTML, filled with the same values.

use std::any::Any;

use askama::Template;

use crate::values::{Language, TimeZone};

/// A letter could not be written: a fault of ours.
#[derive(Debug, thiserror::Error)]
#[error("a letter could not be written")]
pub struct Unwritten(#[from] askama::Error);

/// The words of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The subject, on one line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

struct Values {
    language: Language,
    time_zone: TimeZone,
}

impl askama::Values for Values {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        match key {
            "language" => Some(&self.language),
            "time_zone" => Some(&self.time_zone),
            _ => None,
        }
    }
}

/// Writes a letter in the reader's language and time zone. The [`letter!`](crate::letter) macro makes the three
/// templates of one set of values.
///
/// # Errors
/// When a template cannot be filled.
pub fn compose(
    language: Language,
    time_zone: TimeZone,
    subject: &impl Template,
    text: &impl Template,
    html: &impl Template,
) -> Result<Composed, Unwritten> {
    Ok(Composed {
        // A name in the subject must not begin a header of its own.
        subject: single_line(&render(language, time_zone, subject)?),
        text: render(language, time_zone, text)?.trim().to_owned() + "\n",
        html: render(language, time_zone, html)?,
    })
}

/// Writes subject and plain text of a letter that a person edits before it goes; its HTML is made of what it then says.
///
/// # Errors
/// When a template cannot be filled.
pub fn plain(
    language: Language,
    time_zone: TimeZone,
    subject: &impl Template,
    text: &impl Template,
) -> Result<(String, String), Unwritten> {
    let text = render(language, time_zone, text)?.trim().to_owned();
    Ok((single_line(&render(language, time_zone, subject)?), text))
}

/// One template in words.
pub(super) fn render(language: Language, time_zone: TimeZone, template: &impl Template) -> Result<String, Unwritten> {
    Ok(template.render_with_values(&Values { language, time_zone })?)
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

/// Values of a letter with its three templates, which find them under `letter`:
///
/// ```ignore
/// letter! {
///     /// What it says.
///     pub struct Reset { pub name: String }
///     subject "accounts/letters/reset.subject" text "accounts/letters/reset.txt" html "accounts/letters/reset.html"
/// }
/// let composed = Reset { name }.compose(language, time_zone)?;
/// ```
///
/// The module that calls it imports `words::filters`.
#[macro_export]
macro_rules! letter {
    (
        $(#[$doc:meta])+
        $vis:vis struct $name:ident { $($(#[$field_doc:meta])* $field_vis:vis $field:ident: $type:ty,)* }
        subject $subject:tt text $text:tt html $html:tt
    ) => {
        $(#[$doc])+
        #[derive(Debug, Clone)]
        $vis struct $name { $($(#[$field_doc])* $field_vis $field: $type,)* }

        impl $name {
            /// The letter in words.
            ///
            /// # Errors
            /// When a template cannot be filled.
            $vis fn compose(
                &self,
                language: $crate::values::Language,
                time_zone: $crate::values::TimeZone,
            ) -> ::std::result::Result<$crate::mail::Composed, $crate::mail::Unwritten> {
                #[derive(::askama::Template)]
                #[template(path = $subject, escape = "none")]
                struct Subject<'a> { letter: &'a $name }
                #[derive(::askama::Template)]
                #[template(path = $text, escape = "none")]
                struct Text<'a> { letter: &'a $name }
                #[derive(::askama::Template)]
                #[template(path = $html)]
                struct Html<'a> { letter: &'a $name }
                let letter = self;
                $crate::mail::compose(language, time_zone, &Subject { letter }, &Text { letter }, &Html { letter })
            }
        }
    };
}
