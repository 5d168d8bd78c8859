//! The query of a call: names in any case, an empty value as none.

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use std::future::{Ready, ready};

use super::Fault;

/// The parameters.
#[derive(Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query.
    pub fn parse(query: &str) -> Self {
        let parsed = url::form_urlencoded::parse(query.as_bytes());
        Self(
            parsed
                .map(|(name, value)| (name.to_lowercase(), value.into_owned()))
                .collect(),
        )
    }

    /// A parameter; `None` where it is not there or empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        let name = name.to_lowercase();
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }
}

impl FromRequest for Query {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Ok(Self::parse(request.query_string())))
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn a_parameter_is_found_in_any_case_and_an_empty_one_is_none() {
        let query = Query::parse("AgreementType=*&Size=&country=US");
        assert_eq!(query.get("agreementType"), Some("*"));
        assert_eq!(query.get("size"), None);
    }
}
