//! What is the same for every operation of a kind, so that endpoints need not repeat it: the name, who may call, the headers that
//! are read and answered, and the refusals, whose examples are made by the code that refuses.

use utoipa::ToSchema;
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, Content, ContentBuilder, Header, KnownFormat, ObjectBuilder, OpenApi, Ref, RefOr, Required, Response,
    ResponseBuilder, Schema, SchemaFormat, Type,
};

use crate::api::{Fault, FaultBody, code};
use crate::applications::api::{TokenErrorBody, example_error};
use crate::paths::api;

/// The tag of the operations that answer errors as OAuth 2.0 does.
const TOKENS: &str = "Tokens";
/// The name of the security scheme.
const TOKEN: &str = "token";
/// What answers tell about a call, and what it is for.
const ECHOED: [(&str, &str); 3] = [
    ("MS-RequestId", "The one that was sent, or one that was made up."),
    (
        "MS-CorrelationId",
        "The one that was sent, or one that was made up. The operator finds the call by it.",
    ),
    ("MS-CV", "A correlation vector."),
];
/// What calls may send along.
const SENT: [(&str, &str); 2] = [
    (
        "MS-RequestId",
        "Identifies the request. A change that is sent again with the same one gets the same answer, and is not made twice.",
    ),
    (
        "MS-CorrelationId",
        "Comes back in the answer, and is in the operator's log.",
    ),
];

/// Adds to the document what its operations have in common.
pub(super) fn complete(document: &mut OpenApi) {
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    let components = document.components.get_or_insert_default();
    add_schema::<FaultBody<'static>>(components);
    add_schema::<TokenErrorBody<'static>>(components);
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("JWT")
        .description(Some("The access token that a token endpoint has issued."))
        .build();
    components.add_security_scheme(TOKEN, SecurityScheme::Http(bearer));
    for (name, text) in ECHOED {
        components.headers.insert(name.to_owned(), RefOr::T(header(text)));
    }
    for (name, text) in SENT {
        components
            .parameters
            .insert(name.to_owned(), RefOr::T(sent(name, text)));
    }
    for refusal in refusals() {
        components
            .responses
            .insert(refusal.name(), RefOr::T(refusal.response()));
    }
    for (status, text) in TOKEN_ERRORS {
        let name = format!("TokenError{status}");
        components.responses.insert(name, RefOr::T(token_error(text)));
    }
    for (path, item) in &mut document.paths.paths {
        for (method, operation) in operations(item) {
            operation.operation_id = Some(name(method, path));
            operation.description = operation.description.take().map(without_errors);
            if is_call(path) {
                complete_call(method, operation);
            } else if method == "post" && operation.tags.iter().flatten().any(|tag| tag == TOKENS) {
                for (status, _) in TOKEN_ERRORS {
                    answer_by(operation, status, &format!("TokenError{status}"));
                }
            }
        }
    }
}

/// Whether an address is one of those that answer in Partner Center's words.
pub(super) fn is_call(path: &str) -> bool {
    path.strip_prefix(api::V1).is_some_and(|rest| rest.starts_with('/'))
}

/// The operations of an address, by method.
pub(super) fn operations(item: &mut PathItem) -> impl Iterator<Item = (&'static str, &mut Operation)> {
    let all = [
        ("get", &mut item.get),
        ("head", &mut item.head),
        ("post", &mut item.post),
        ("put", &mut item.put),
        ("patch", &mut item.patch),
        ("delete", &mut item.delete),
    ];
    all.into_iter()
        .filter_map(|(method, operation)| Some((method, operation.as_mut()?)))
}

/// A name that says method and address: `getCustomersByCustomerAgreements`.
fn name(method: &str, path: &str) -> String {
    let rest = path.strip_prefix(api::V1).unwrap_or(path);
    let mut name = method.to_owned();
    for segment in rest.split('/').filter(|segment| !segment.is_empty()) {
        let parameter = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if parameter.is_some() {
            name.push_str("By");
        }
        for word in parameter
            .unwrap_or(segment)
            .split(|sign: char| !sign.is_ascii_alphanumeric())
        {
            let mut letters = word.chars();
            name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
            name.push_str(letters.as_str());
        }
    }
    name
}

/// The comment of a function up to what it says to its Rust callers.
fn without_errors(text: String) -> String {
    let kept = text.split("# Errors").next().unwrap_or_default();
    kept.trim().to_owned()
}

fn add_schema<T: ToSchema>(components: &mut Components) {
    let mut schemas = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut schemas);
    components.schemas.extend(schemas);
}

fn text_schema(format: Option<KnownFormat>) -> Schema {
    let schema = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(format.map(SchemaFormat::KnownFormat));
    Schema::Object(schema.build())
}

fn header(text: &str) -> Header {
    HeaderBuilder::new()
        .schema(Some(text_schema(None)))
        .description(Some(text))
        .build()
}

fn sent(name: &str, text: &str) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(text))
        .schema(Some(text_schema(Some(KnownFormat::Uuid))))
        .build()
}

/// Below `/v1`: the token, the headers, the refusals.
fn complete_call(method: &str, operation: &mut Operation) {
    operation
        .security
        .get_or_insert_with(|| vec![SecurityRequirement::new(TOKEN, Vec::<String>::new())]);
    let parameters = operation.parameters.get_or_insert_default();
    for (name, _) in SENT {
        parameters.push(RefOr::Ref(Ref::new(format!("#/components/parameters/{name}"))));
    }
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            echo(response);
        }
    }
    for refusal in refusals() {
        if method == "head" {
            // No body answers HEAD.
            let mut bare = Response::new(refusal.text);
            echo(&mut bare);
            let responses = &mut operation.responses.responses;
            responses.entry(refusal.status.to_owned()).or_insert(RefOr::T(bare));
        } else {
            answer_by(operation, refusal.status, &refusal.name());
        }
    }
}

/// Names an answer of the components, unless the operation describes one of its own.
fn answer_by(operation: &mut Operation, status: &str, name: &str) {
    let answer = RefOr::Ref(Ref::from_response_name(name));
    operation.responses.responses.entry(status.to_owned()).or_insert(answer);
}

fn echo(response: &mut Response) {
    for (name, _) in ECHOED {
        let header = RefOr::Ref(Ref::new(format!("#/components/headers/{name}")));
        response.headers.insert(name.to_owned(), header);
    }
}

/// A status with which any call may be refused.
pub(super) struct Refusal {
    pub(super) status: &'static str,
    pub(super) text: &'static str,
    examples: Vec<Fault>,
}

impl Refusal {
    fn name(&self) -> String {
        format!("Error{}", self.status)
    }

    fn response(&self) -> Response {
        let mut content: Content = ContentBuilder::new()
            .schema(Some(Ref::from_schema_name(FaultBody::name())))
            .build();
        for fault in &self.examples {
            let body = serde_json::from_slice(&fault.body("5f2c1c1e-8d1b-4a56-9a0e-0c2f3e6b7a11")).ok();
            let example = ExampleBuilder::new().value(body).build();
            content.examples.insert(fault.word().to_owned(), RefOr::T(example));
        }
        let mut response = ResponseBuilder::new()
            .description(self.text)
            .content("application/json", content)
            .build();
        echo(&mut response);
        let besides = match self.status {
            "401" => Some(("WWW-Authenticate", "The scheme: Bearer.")),
            "429" | "503" => Some(("Retry-After", "After how many seconds to try again.")),
            _ => None,
        };
        if let Some((name, text)) = besides {
            response.headers.insert(name.to_owned(), RefOr::T(header(text)));
        }
        response
    }
}

/// With what any call below `/v1` may be refused.
pub(super) fn refusals() -> Vec<Refusal> {
    let refusal = |status, text, examples| Refusal { status, text, examples };
    vec![
        refusal(
            "400",
            "Something that was sent is wrong. The description names the property or parameter.",
            vec![
                Fault::property("primaryContact.email", "It is required."),
                Fault::bad(code::NOT_A_GUID, "customer-tenant-id must be a GUID."),
                Fault::request("The body must be a JSON object."),
            ],
        ),
        refusal(
            "401",
            "There is no access token, or it is not a good one.",
            vec![
                Fault::unauthorized(
                    code::NO_TOKEN,
                    "Send an access token in the header Authorization: Bearer <token>.",
                ),
                Fault::unauthorized(code::ACCESS_DENIED, "The access token has expired. Get a new one."),
            ],
        ),
        refusal(
            "403",
            "The role, or the token, does not allow this.",
            vec![
                Fault::forbidden(code::ROLE, "This is for Admin agents and Sales agents."),
                Fault::forbidden(
                    code::APP_ONLY,
                    "This resource does not support application-only authentication. Use a token that you got for an agent.",
                ),
                Fault::forbidden(
                    code::NO_RELATIONSHIP,
                    "Your organization has no relationship with this customer any more.",
                ),
            ],
        ),
        refusal(
            "404",
            "There is no such thing, or it is another organization's.",
            vec![Fault::not_found("customer")],
        ),
        refusal("429", "Too many requests.", Vec::new()),
        refusal(
            "500",
            "A fault of the service. Nothing was changed.",
            vec![Fault::broken("an example")],
        ),
        refusal("503", "The service is busy. Nothing was changed.", Vec::new()),
    ]
}

/// With what the token endpoints refuse.
const TOKEN_ERRORS: [(&str, &str); 4] = [
    ("400", "The request is wrong, or not allowed."),
    ("401", "The application has not proved who it is."),
    ("500", "A fault of the service."),
    ("503", "The service is busy."),
];

fn token_error(text: &str) -> Response {
    let content = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name(TokenErrorBody::name())))
        .example(Some(example_error()))
        .build();
    ResponseBuilder::new()
        .description(text)
        .content("application/json", content)
        .build()
}

#[cfg(test)]
mod tests {
    use super::{name, without_errors};

    #[test]
    fn an_operation_is_named_by_its_method_and_address() {
        for (method, path, expected) in [
            (
                "get",
                "/v1/customers/{customer}/agreements",
                "getCustomersByCustomerAgreements",
            ),
            ("post", "/{tenant}/oauth2/v2.0/token", "postByTenantOauth2V20Token"),
            (
                "get",
                "/{tenant}/.well-known/openid-configuration",
                "getByTenantWellKnownOpenidConfiguration",
            ),
        ] {
            assert_eq!(name(method, path), expected);
        }
    }

    #[test]
    fn what_a_comment_says_to_rust_callers_is_left_out() {
        assert_eq!(
            without_errors("A list.\n\n# Errors\nIf it fails.".to_owned()),
            "A list."
        );
    }
}
