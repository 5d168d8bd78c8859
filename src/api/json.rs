//! What is sent: JSON whose property names are in any case. Unknown properties are ignored, wrong ones are named.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::future::{Ready, ready};

use super::{Call, Fault};

/// The deepest that a body is nested.
const DEPTH: usize = 32;

/// A value of a body.
#[derive(Debug, Clone, PartialEq)]
enum Node {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    /// By the names in lower case.
    Object(BTreeMap<String, Node>),
}

/// Reads a value that may be nested so deep.
#[derive(Clone, Copy)]
struct Nested(usize);

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let (mut object, mut names) = (BTreeMap::new(), BTreeSet::new());
        while let Some(name) = properties.next_key::<String>()? {
            let value = properties.next_value_seed(inner)?;
            if names.contains(&name) {
                return Err(A::Error::custom(format!("the property {name:.60} is there twice")));
            }
            let key = name.to_lowercase();
            // Some clients send a property in two cases. As in Partner Center the later value counts; null is none.
            if value != Node::Null || !object.contains_key(&key) {
                object.insert(key, value);
            }
            names.insert(name);
        }
        Ok(Node::Object(object))
    }
}

impl Nested {
    fn inner<E: Error>(self) -> Result<Self, E> {
        let left = self.0.checked_sub(1);
        left.map(Self)
            .ok_or_else(|| E::custom(format!("it is nested deeper than {DEPTH} levels")))
    }
}

/// The JSON object that was sent.
#[derive(Debug)]
pub struct Body(Node);

impl Body {
    /// Reads a body, with or without a byte order mark.
    ///
    /// # Errors
    /// 400/800002 saying where it is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        match read(bytes) {
            Ok(node @ Node::Object(_)) => Ok(Self(node)),
            Ok(_) => Err(Fault::request("The body must be a JSON object.")),
            Err(error) => Err(unreadable(&error)),
        }
    }

    /// Its properties.
    pub fn properties(&self) -> Properties<'_> {
        Properties {
            node: Some(&self.0),
            path: String::new(),
        }
    }
}

fn read(bytes: &[u8]) -> serde_json::Result<Node> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let node = Nested(DEPTH).deserialize(&mut json)?;
    json.end().map(|()| node)
}

fn unreadable(error: &serde_json::Error) -> Fault {
    match error.is_eof() && error.column() == 0 {
        true => Fault::request("The body is empty. It must be JSON."),
        false => Fault::request(format!("The body cannot be read as JSON: {error}.")),
    }
}

/// The JSON array of objects that was sent.
#[derive(Debug)]
pub struct Bodies(Vec<Body>);

impl Bodies {
    /// Reads a body.
    ///
    /// # Errors
    /// 400/800002 saying where it is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        match read(bytes) {
            Ok(Node::List(items)) if items.iter().all(|item| matches!(item, Node::Object(_))) => {
                Ok(Self(items.into_iter().map(Body).collect()))
            }
            Ok(_) => Err(Fault::request("The body must be a JSON array of objects.")),
            Err(error) => Err(unreadable(&error)),
        }
    }

    /// The objects, in their order.
    pub fn items(&self) -> &[Body] {
        &self.0
    }
}

impl FromRequest for Bodies {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Call::of(request).and_then(|call| {
            call.check_is_json(request)?;
            Self::parse(call.body())
        }))
    }
}

impl FromRequest for Body {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Call::of(request).and_then(|call| {
            call.check_is_json(request)?;
            Self::parse(call.body())
        }))
    }
}

/// The properties of an object of the body; of one that was not sent, none.
#[derive(Debug, Clone)]
pub struct Properties<'a> {
    node: Option<&'a Node>,
    path: String,
}

impl<'a> Properties<'a> {
    fn find(&self, name: &str) -> Option<&'a Node> {
        match self.node? {
            Node::Object(properties) => properties.get(&name.to_lowercase()).filter(|node| **node != Node::Null),
            _ => None,
        }
    }

    /// The full name of a property, as errors say it.
    pub fn name(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        }
    }

    /// Whether the object was sent.
    pub fn is_sent(&self) -> bool {
        self.node.is_some()
    }

    /// Whether a property was sent and is not null.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// An object among the properties.
    ///
    /// # Errors
    /// 400/3000 where it is something else.
    pub fn object(&self, name: &str) -> Result<Self, Fault> {
        let node = self.find(name);
        match node {
            None | Some(Node::Object(_)) => Ok(Self {
                node,
                path: self.name(name),
            }),
            Some(_) => Err(Fault::property(&self.name(name), "It must be an object.")),
        }
    }

    /// A text among the properties; `None` where it is not sent, or null.
    ///
    /// # Errors
    /// 400/3000 where it is something else.
    pub fn text(&self, name: &str) -> Result<Option<&'a str>, Fault> {
        match self.find(name) {
            None => Ok(None),
            Some(Node::Text(text)) => Ok(Some(text)),
            Some(_) => Err(Fault::property(&self.name(name), "It must be a string.")),
        }
    }

    /// A whole number of at most 32 bits; `None` where it is not sent, or null.
    ///
    /// # Errors
    /// 400/3000 where it is something else.
    pub fn whole(&self, name: &str) -> Result<Option<i64>, Fault> {
        match self.find(name) {
            None => Ok(None),
            Some(Node::Number(number)) if number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX) => {
                Ok(Some(*number as i64))
            }
            Some(_) => Err(Fault::property(&self.name(name), "It must be a whole number.")),
        }
    }

    /// A yes or no among the properties; `None` where it is not sent, or null.
    ///
    /// # Errors
    /// 400/3000 where it is something else.
    pub fn flag(&self, name: &str) -> Result<Option<bool>, Fault> {
        match self.find(name) {
            None => Ok(None),
            Some(Node::Bool(value)) => Ok(Some(*value)),
            Some(_) => Err(Fault::property(&self.name(name), "It must be true or false.")),
        }
    }

    /// A list of objects among the properties; `None` where it is not sent, or null.
    ///
    /// # Errors
    /// 400/3000 where it is something else.
    pub fn objects(&self, name: &str) -> Result<Option<Vec<Self>>, Fault> {
        let path = self.name(name);
        let items = match self.find(name) {
            None => return Ok(None),
            Some(Node::List(items)) => items,
            Some(_) => return Err(Fault::property(&path, "It must be an array.")),
        };
        let object = |(place, node): (usize, &'a Node)| match node {
            Node::Object(_) => Ok(Self {
                node: Some(node),
                path: format!("{path}[{place}]"),
            }),
            _ => Err(Fault::property(&format!("{path}[{place}]"), "It must be an object.")),
        };
        items.iter().enumerate().map(object).collect::<Result<_, _>>().map(Some)
    }

    /// A text that must be sent, and not be empty.
    ///
    /// # Errors
    /// 400/3000.
    pub fn required(&self, name: &str) -> Result<&'a str, Fault> {
        self.text(name)?
            .filter(|text| !text.trim().is_empty())
            .ok_or_else(|| Fault::property(&self.name(name), "It is required."))
    }

    /// A text read as a value; what is wrong with it is said in the words of forms. One that is not sent is empty.
    ///
    /// # Errors
    /// 400/3000.
    pub fn take<T>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, crate::values::Problem>,
    ) -> Result<T, Fault> {
        let text = self.text(name)?.unwrap_or_default();
        parse(text).map_err(|problem| Fault::problem(&self.name(name), &problem))
    }

    /// The same for one that may be left out.
    ///
    /// # Errors
    /// 400/3000.
    pub fn take_optional<T>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, crate::values::Problem>,
    ) -> Result<Option<T>, Fault> {
        match self.text(name)?.filter(|text| !text.trim().is_empty()) {
            Some(_) => self.take(name, parse).map(Some),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &str) -> String {
        Body::parse(body.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn names_are_found_in_any_case_at_every_level() {
        let body = Body::parse(
            b"\xef\xbb\xbf{\"CompanyProfile\":{\"DOMAIN\":\"a\"},\"x\":null,\"password\":1,\"Password\":1}",
        )
        .unwrap();
        let profile = body.properties().object("companyProfile").unwrap();
        assert_eq!(profile.required("domain").unwrap(), "a");
        assert!(!body.properties().has("x"));
        let message = profile.required("email").unwrap_err().to_string();
        assert_eq!(message, "3000: companyProfile.email: It is required.");
        let nothing = body.properties().object("billingProfile").unwrap();
        assert!(!nothing.is_sent() && nothing.text("email").unwrap().is_none());
    }

    #[test]
    fn a_property_in_two_cases_is_one_and_a_repeated_one_is_refused() {
        for sent in [
            "{\"password\":null,\"Password\":\"x\"}",
            "{\"Password\":\"x\",\"password\":null}",
            "{\"Password\":\"x\",\"password\":\"x\"}",
            "{\"Password\":\"y\",\"password\":\"x\"}",
        ] {
            let body = Body::parse(sent.as_bytes()).unwrap();
            assert_eq!(body.properties().text("password").unwrap(), Some("x"), "{sent}");
        }
        for sent in [
            "{\"a\":1,\"a\":1}",
            "{\"a\":null,\"a\":1}",
            "{\"a\":1,\"A\":null,\"A\":2}",
        ] {
            assert!(refused(sent).contains("twice"), "{sent}");
        }
    }

    #[test]
    fn numbers_booleans_and_lists_are_read_and_named() {
        let body =
            Body::parse(b"{\"n\":3,\"x\":1.5,\"big\":4000000000,\"on\":true,\"items\":[{\"Q\":\"a\"}],\"odd\":[1]}")
                .unwrap();
        let sent = body.properties();
        assert_eq!(
            (sent.whole("N").unwrap(), sent.flag("on").unwrap()),
            (Some(3), Some(true))
        );
        assert_eq!(sent.whole("none").unwrap(), None);
        for wrong in ["x", "big", "on"] {
            assert!(sent.whole(wrong).is_err(), "{wrong}");
        }
        let items = sent.objects("items").unwrap().unwrap();
        assert_eq!(items[0].name("q"), "items[0].q");
        assert!(sent.objects("odd").unwrap_err().to_string().contains("odd[0]"));
        assert!(sent.flag("n").is_err() && sent.objects("n").is_err());
    }

    #[test]
    fn what_cannot_be_read_is_refused_and_says_where() {
        assert!(refused("{\"a\":1,").contains("line 1"));
        assert!(refused("[1]").contains("must be a JSON object"));
        assert!(refused("{\"a\":1,\"a\":2}").contains("twice"));
        assert!(refused("{} {}").contains("trailing"));
        assert!(refused(&format!("{{\"a\":{}1{}}}", "[".repeat(40), "]".repeat(40))).contains("nested deeper"));
        assert!(refused(&"[".repeat(100_000)).contains("800002"));
        assert!(refused("").contains("The body is empty."));
    }

    #[test]
    fn a_wrong_type_is_named() {
        let body = Body::parse(b"{\"name\":5,\"of\":\"x\"}").unwrap();
        let message = body.properties().text("name").unwrap_err().to_string();
        assert_eq!(message, "3000: name: It must be a string.");
        assert!(body.properties().object("of").is_err());
    }
}
