//! What the layout around every page shows. It travels as an askama runtime value, not in every struct.

use std::any::Any;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::accounts::Visitor;
use crate::values::keys::{Keys, Purpose};
use crate::values::{Language, TimeZone};

/// The facts of the whole page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language of the words.
    pub language: Language,
    /// Who is signed in.
    pub visitor: Option<Face>,
    /// The navigation, by role.
    pub nav: Vec<NavSection>,
    /// The token of this page's forms.
    pub csrf: String,
    /// What was done just before.
    pub flash: Option<FlashLine>,
    /// Path and query of this page.
    pub path: String,
    /// The page answers a POST: script puts its address in the place of the one that the form was sent to, so that neither
    /// Back nor a reload asks to send it again.
    pub replaces_address: bool,
    /// What to quote when something went wrong.
    pub request_id: String,
    /// Whether this is the demo.
    pub demo: bool,
}

impl Page {
    /// Whether this is the page at an address, whatever its query.
    pub fn is_at(&self, address: &str) -> bool {
        self.path.split('?').next() == Some(address)
    }

    /// Whether pages of one's own are shown in one column: to customers' users and where there is nothing to go to.
    pub fn is_plain(&self) -> bool {
        self.nav.is_empty() || self.visitor.as_ref().is_none_or(Face::is_customers)
    }
}

/// Who is signed in, as the top of the page shows it.
#[derive(Debug, Clone)]
pub struct Face(Visitor);

impl Face {
    /// The face of a visitor.
    pub fn of(visitor: &Visitor) -> Self {
        Self(visitor.clone())
    }

    /// The person's name.
    pub fn name(&self) -> String {
        self.0.name.full()
    }

    /// Two letters of it.
    pub fn initials(&self) -> String {
        self.0.initials()
    }

    /// The message that names the role.
    pub fn role_key(&self) -> &'static str {
        self.0.first_role().map_or("role-none", |role| role.label())
    }

    /// Whether the person is a customer's: then pages are plain, one column without navigation at the side.
    fn is_customers(&self) -> bool {
        self.0.organisation.customer().is_some()
    }

    /// The organisation's name.
    pub fn organisation_name(&self) -> &str {
        self.0.organisation.name()
    }
}

/// A group of the navigation.
#[derive(Debug, Clone)]
pub struct NavSection {
    /// Its heading, if it has one: an organisation's name.
    pub heading: Option<String>,
    /// Its entries.
    pub items: Vec<NavItem>,
}

/// An entry of the navigation.
#[derive(Debug, Clone)]
pub struct NavItem {
    /// Where it leads.
    pub href: &'static str,
    /// The message that names it.
    pub label: &'static str,
    /// Whether this is where the reader is.
    pub current: bool,
    /// How many things wait there.
    pub count: Option<i64>,
}

/// A [`Flash`] in the reader's words.
#[derive(Debug, Clone)]
pub struct FlashLine {
    /// What it says.
    pub text: String,
    /// `good` or `warn`.
    pub tone: &'static str,
}

/// A line that the next page shows once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    key: String,
    args: Vec<(String, String)>,
    good: bool,
}

impl Flash {
    /// Something was done; `key` is the message that says what.
    pub fn done(key: &'static str) -> Self {
        Self {
            key: key.to_owned(),
            args: Vec::new(),
            good: true,
        }
    }

    /// Something was not done, or differs from what was asked.
    pub fn notice(key: &'static str) -> Self {
        Self {
            good: false,
            ..Self::done(key)
        }
    }

    /// With a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        // A cookie holds four kilobytes; a name that long says no more than its beginning.
        self.args
            .push((name.to_owned(), value.to_string().chars().take(200).collect()));
        self
    }

    /// The line in words.
    pub fn localized(&self, language: Language) -> FlashLine {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let text = crate::words::text_with_strings(language, &self.key, &args);
        FlashLine {
            text,
            tone: if self.good { "good" } else { "warn" },
        }
    }

    /// The line as the cookie carries it, signed.
    pub(super) fn seal(&self, keys: &Keys) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        let signature = keys.sign(Purpose::Flash, &json);
        format!("{}.{}", URL_SAFE_NO_PAD.encode(json), URL_SAFE_NO_PAD.encode(signature))
    }

    /// Reads the cookie; `None` for one that we did not sign.
    pub(super) fn open(keys: &Keys, cookie: &str) -> Option<Self> {
        let (json, signature) = cookie.split_once('.')?;
        let json = URL_SAFE_NO_PAD.decode(json).ok()?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        keys.verify(Purpose::Flash, &json, &signature)
            .then(|| serde_json::from_slice(&json).ok())?
    }
}

/// The runtime values of every page's template.
#[derive(Debug)]
pub(super) struct Values {
    pub page: Page,
    pub language: Language,
    pub time_zone: TimeZone,
}

impl askama::Values for Values {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        match key {
            "page" => Some(&self.page),
            "language" => Some(&self.language),
            "time_zone" => Some(&self.time_zone),
            _ => None,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The runtime values of a page that a stranger sees, for tests of parts of pages.
    pub fn values(language: Language) -> Values {
        let page = Page {
            language,
            visitor: None,
            nav: Vec::new(),
            csrf: "token".to_owned(),
            flash: None,
            path: "/".to_owned(),
            replaces_address: false,
            request_id: String::new(),
            demo: false,
        };
        Values {
            page,
            language,
            time_zone: TimeZone::utc(),
        }
    }

    #[test]
    fn a_flash_line_survives_its_cookie_and_a_forged_one_does_not() {
        let keys = Keys::new([1; 32]);
        let flash = Flash::done("people-invited").with("name", "Åsa; <b>");
        let cookie = flash.seal(&keys);
        assert!(cookie.is_ascii() && !cookie.contains([';', ',', ' ']));
        assert_eq!(Flash::open(&keys, &cookie), Some(flash));
        assert_eq!(Flash::open(&Keys::new([2; 32]), &cookie), None);
    }
}
