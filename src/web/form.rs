//! Forms: raw words in, value types out, all complaints at once, what was typed kept.

use std::borrow::Cow;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::COOKIE;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use chrono::NaiveDate;
use futures_util::future::LocalBoxFuture;
use serde::{Deserialize, Serialize};

use super::guard::PostedBody;
use super::{PageError, Visit};
use crate::values::date_input::{DateFields, DateParts};
use crate::values::{Language, PersonName, Problem};

/// The hidden field with the form's token.
pub const CSRF_FIELD: &str = "_csrf";

/// The box that says that a person has one name only.
pub const ONE_NAME: &str = "one_name";

/// Whether a field holds what must not be kept. A mailed code is a secret, a postal code is not.
fn is_secret(name: &str) -> bool {
    name == "code" || ["password", "token"].iter().any(|secret| name.contains(secret))
}

/// What was typed, field by field, in the form's order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads an urlencoded form or query.
    ///
    /// # Errors
    /// When it is not UTF-8.
    pub fn parse(encoded: &[u8]) -> Result<Self, PageError> {
        let fields: Vec<_> = url::form_urlencoded::parse(encoded)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        // The decoder puts U+FFFD where bytes are no UTF-8; a person can hardly type it, a broken client sends it.
        if fields
            .iter()
            .any(|(name, value)| name.contains('\u{fffd}') || value.contains('\u{fffd}'))
        {
            return Err(PageError::BadRequest("error-not-utf-8"));
        }
        Ok(Self(fields))
    }

    /// The fields of a request's query.
    ///
    /// # Errors
    /// When it is not UTF-8.
    pub fn of_query(request: &HttpRequest) -> Result<Self, PageError> {
        Self::parse(request.query_string().as_bytes())
    }

    /// A field; empty when it is not there.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    /// Every value of a field that stands several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether the field is there and not empty.
    pub fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// Sets a field, in the place of all that it had.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(field, _)| field != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// Adds a value to a field.
    pub fn add(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }

    /// Every field with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Without those that must not be kept: the token and secrets.
    #[must_use]
    pub fn keepable(&self) -> Self {
        let keep = |name: &str| name != CSRF_FIELD && !is_secret(name);
        Self(self.0.iter().filter(|(name, _)| keep(name)).cloned().collect())
    }

    /// Whether one of them is a secret, which is not kept.
    pub fn has_secrets(&self) -> bool {
        self.0.iter().any(|(name, _)| is_secret(name))
    }

    /// As a query or body.
    pub fn encode(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.iter())
            .finish()
    }

    fn date(&self, name: &str) -> DateFields {
        let part = |part: &str| self.get(&format!("{name}_{part}")).to_owned();
        DateFields {
            day: part("day"),
            month: part("month"),
            year: part("year"),
        }
    }
}

/// A form on its way: what was typed, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Form {
    fields: Fields,
    problems: Vec<(String, Problem)>,
    wrong_parts: Vec<(String, DateParts)>,
    labels: Vec<(&'static str, &'static str)>,
    groups: Vec<(&'static str, &'static str)>,
}

impl From<Fields> for Form {
    fn from(fields: Fields) -> Self {
        Self {
            fields,
            ..Self::default()
        }
    }
}

impl Form {
    /// Reads a field as a value; what is wrong with it is noted.
    pub fn take<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, Problem>) -> Option<T> {
        match parse(self.fields.get(name)) {
            Ok(value) => Some(value),
            Err(problem) => {
                self.complain(name, problem);
                None
            }
        }
    }

    /// Reads a field that may be empty: `Some(None)` when it is.
    pub fn take_optional<T>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<Option<T>> {
        if self.fields.get(name).trim().is_empty() {
            return Some(None);
        }
        self.take(name, parse).map(Some)
    }

    /// Reads a choice that may be left open: `None` when it is, or when it is none of those that there are, which is noted.
    pub fn take_choice<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let chosen = |raw: &str| parse(raw).ok_or_else(|| Problem::new("problem-choice-unknown"));
        self.take_optional(name, chosen).flatten()
    }

    /// Reads the three fields of a date.
    pub fn take_date(&mut self, name: &str) -> Option<NaiveDate> {
        match self.fields.date(name).parse() {
            Ok(date) => Some(date),
            Err(wrong) => {
                self.complain_about_parts(name, wrong.problem, wrong.parts);
                None
            }
        }
    }

    /// Writes a date into its three fields.
    pub fn set_date(&mut self, name: &str, date: NaiveDate) {
        let typed = DateFields::from_date(date);
        for (part, value) in [("day", typed.day), ("month", typed.month), ("year", typed.year)] {
            self.fields.set(&format!("{name}_{part}"), value);
        }
    }

    /// Notes what is wrong with a field. The first complaint about a field stands.
    pub fn complain(&mut self, name: &str, problem: Problem) {
        if self.problem(name).is_none() {
            self.problems.push((name.to_owned(), problem));
        }
    }

    /// Takes the name of a person from its fields, whose names begin with `prefix`: the first and the last name, and the box
    /// that says that there is one name only.
    pub fn take_name(&mut self, prefix: &str) -> Option<PersonName> {
        let value = |name: &str| self.value(&format!("{prefix}{name}"));
        let [first, last] = ["first_name", "last_name"].map(value);
        let parsed = if value(ONE_NAME).is_empty() {
            PersonName::parse(first, last)
        } else {
            PersonName::parse_only(first, last)
        };
        match parsed {
            Ok(name) => Some(name),
            Err(problems) => {
                for (name, problem) in problems {
                    self.complain(&format!("{prefix}{name}"), problem);
                }
                None
            }
        }
    }

    /// Writes the name of a person into its fields.
    pub fn set_name(&mut self, name: &PersonName) {
        let only = if name.is_only_one() { "yes" } else { "" };
        for (field, value) in [
            ("first_name", name.first()),
            ("last_name", name.last()),
            (ONE_NAME, only),
        ] {
            self.fields.set(field, value);
        }
    }

    /// Takes complaints back, but for those about fields of which `stays` is true.
    pub fn retain_problems(&mut self, stays: impl Fn(&str) -> bool) {
        self.problems.retain(|(name, _)| stays(name));
        self.wrong_parts.retain(|(name, _)| stays(name));
    }

    /// The names of the fields that are complained about, for a form that says when it is sent again how it came.
    pub fn refused(&self) -> String {
        let names: Vec<_> = self.problems.iter().map(|(name, _)| name.as_str()).collect();
        names.join(" ")
    }

    /// Notes what is wrong with parts of a date.
    pub fn complain_about_parts(&mut self, name: &str, problem: Problem, parts: DateParts) {
        self.complain(name, problem);
        self.wrong_parts.push((name.to_owned(), parts));
    }

    /// Puts the complaints in the order of the page's fields; others come last.
    pub fn order_problems(&mut self, fields: &[&str]) {
        let is_of = |field: &str, name: &str| {
            let rest = field.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || ["_day", "_month", "_year"].contains(&rest))
        };
        self.problems.sort_by_key(|(name, _)| {
            fields
                .iter()
                .position(|field| is_of(field, name))
                .unwrap_or(fields.len())
        });
    }

    /// Lets a field have the label of another, where what it is called depends on what was typed.
    pub fn call(&mut self, name: &'static str, label: &'static str) {
        self.labels.retain(|(field, _)| *field != name);
        self.labels.push((name, label));
    }

    /// The field whose label this field has: its own, unless [`Form::call`] said otherwise.
    pub fn label_of<'a>(&self, name: &'a str) -> &'a str {
        self.labels
            .iter()
            .find(|(field, _)| *field == name)
            .map_or(name, |(_, label)| label)
    }

    /// Lets the summary of complaints name a field's group before its label: for fields whose label another one has, too,
    /// where only the heading above tells them apart.
    pub fn belongs(&mut self, name: &'static str, group: &'static str) {
        self.groups.push((name, group));
    }

    /// The group that the summary names, by [`Form::belongs`].
    pub fn group_of(&self, name: &str) -> Option<&'static str> {
        let found = self.groups.iter().find(|(field, _)| *field == name);
        found.map(|(_, group)| *group)
    }

    /// Whether anything is wrong.
    pub fn failed(&self) -> bool {
        !self.problems.is_empty()
    }

    /// The status of a page that shows the form: 422 if anything is wrong.
    pub fn status(&self) -> StatusCode {
        if self.failed() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        }
    }

    /// What was typed.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// What was typed, to be changed before it is shown.
    pub fn fields_mut(&mut self) -> &mut Fields {
        &mut self.fields
    }

    /// What was typed into a field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    /// Whether a radio or checkbox was chosen.
    pub fn checked(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).any(|chosen| chosen == value)
    }

    /// What is wrong with a field.
    pub fn problem(&self, name: &str) -> Option<&Problem> {
        self.problems
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, problem)| problem)
    }

    /// Everything that is wrong, for the summary at the top.
    pub fn problems(&self) -> impl Iterator<Item = (&str, &Problem)> {
        self.problems.iter().map(|(field, problem)| (field.as_str(), problem))
    }

    /// Whether this part of a date (`day`, `month`, `year`) is to be highlighted.
    pub fn part_wrong(&self, name: &str, part: &str) -> bool {
        self.wrong_parts
            .iter()
            .any(|(field, parts)| field == name && parts.names().contains(&part))
    }

    /// The words of a field's complaint, for those who cannot use the filter.
    pub fn words(&self, name: &str, language: Language) -> Option<Cow<'static, str>> {
        self.problem(name)
            .map(|problem| crate::words::problem(language, problem))
    }
}

/// A form that was sent by POST, with the token of this visit: a handler that changes something asks for it.
#[derive(Debug, Clone)]
pub struct Posted(pub Form);

impl FromRequest for Posted {
    type Error = PageError;
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visit = Visit::of(&request);
            let body = request
                .extensions()
                .get::<PostedBody>()
                .map(|body| body.0.clone())
                .unwrap_or_default();
            let mut fields = Fields::parse(&body)?;
            if !visit.csrf_is_ours(fields.get(CSRF_FIELD)) {
                let has_cookies = request.headers().contains_key(COOKIE);
                return Err(if has_cookies {
                    PageError::StaleForm
                } else {
                    PageError::NoCookies
                });
            }
            fields.0.retain(|(name, _)| name != CSRF_FIELD);
            Ok(Self(Form::from(fields)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_complaints_come_at_once_and_what_was_typed_is_kept() {
        let mut form = Form::from(Fields::parse("first_name=&email=åsa&role=a&role=b".as_bytes()).unwrap());
        let wrong = |_: &str| Err::<(), _>(Problem::new("problem-missing"));
        assert!(form.take("first_name", wrong).is_none());
        assert!(form.take("email", wrong).is_none());
        assert_eq!(form.problems().count(), 2);
        assert_eq!(form.value("email"), "åsa");
        assert!(form.checked("role", "b") && !form.checked("role", "c"));
    }

    #[test]
    fn a_choice_that_is_none_is_complained_about_and_an_open_one_is_not() {
        let mut form = Form::from(Fields::parse(b"kind=b&state=&other=Z").unwrap());
        let known = |raw: &str| ["a", "b"].into_iter().find(|known| *known == raw);
        assert_eq!(form.take_choice("kind", known), Some("b"));
        assert_eq!(form.take_choice("state", known), None);
        assert!(!form.failed());
        assert_eq!(form.take_choice("other", known), None);
        assert_eq!(form.problem("other").unwrap().key, "problem-choice-unknown");
    }

    #[test]
    fn secrets_and_the_token_are_not_kept() {
        let fields = Fields::parse(b"_csrf=x&password=y&new_password=z&code=1&postal_code=2").unwrap();
        assert_eq!(fields.keepable().encode(), "postal_code=2");
    }

    #[test]
    fn bytes_that_are_no_utf_8_are_refused() {
        assert!(Fields::parse(b"q=%ff%fe").is_err());
        assert_eq!(Fields::parse("q=%E6%B5%B7".as_bytes()).unwrap().get("q"), "海");
    }
}
