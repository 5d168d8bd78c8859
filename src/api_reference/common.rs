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

use crate::api::{Fault, FaultBody, ProblemBody, code};
use crate::applications::api::{TokenErrorBody, example_error};
use crate::paths::{api, modern};

/// The tag of the operations that answer errors as OAuth 2.0 does.
const TOKENS: &str = "Tokens";
/// The name of the security scheme.
const TOKEN: &str = "token";
/// By which the operator finds a call; answers tell it below every prefix.
const CORRELATION: (&str, &str) = (
    "MS-CorrelationId",
    "The one that was sent, or one that was made up. The operator finds the call by it.",
);
/// What answers below `/v1` tell about a call, and what it is for.
const ECHOED: [(&str, &str); 3] = [
    ("MS-RequestId", "The one that was sent, or one that was made up."),
    CORRELATION,
    ("MS-CV", "A correlation vector."),
];
/// Where answers below `/api` tell that a list goes on.
const LINK: (&str, &str) = (
    "Link",
    "The address of the next page, as `rel=\"next\"`; absent on the last.",
);

const REQUEST_ID: (&str, &str) = (
    "MS-RequestId",
    "Identifies the request. A change that is sent again with the same one gets the same answer, and is not made twice.",
);
const IDEMPOTENCY_KEY: (&str, &str) = (
    "Idempotency-Key",
    "1 to 100 printable characters, good for one change. Sent again with the same one, the change gets the same answer, and is not \
     made twice. With another body it is refused with 422.",
);
const CORRELATION_SENT: (&str, &str) = (
    "MS-CorrelationId",
    "Comes back in the answer, and is in the operator's log.",
);

/// In whose conventions calls to an address are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Conventions {
    /// Partner Center's, below `/v1`.
    PartnerCenter,
    /// Today's, below `/api`: Problem Details, `Idempotency-Key`.
    Modern,
}

impl Conventions {
    /// Those of an address; `None` where none are shared, as at the token endpoints.
    pub(super) fn of(path: &str) -> Option<Self> {
        let is_below = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'));
        if is_below(api::V1) {
            Some(Self::PartnerCenter)
        } else if is_below(modern::PREFIX) {
            Some(Self::Modern)
        } else {
            None
        }
    }

    /// What calls may send along.
    const fn sent(self, is_change: bool) -> &'static [(&'static str, &'static str)] {
        match (self, is_change) {
            (Self::PartnerCenter, _) => &[REQUEST_ID, CORRELATION_SENT],
            (Self::Modern, true) => &[IDEMPOTENCY_KEY, CORRELATION_SENT],
            (Self::Modern, false) => &[CORRELATION_SENT],
        }
    }

    /// What answers tell about the call.
    const fn echoed(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::PartnerCenter => &ECHOED,
            Self::Modern => &[CORRELATION],
        }
    }

    /// The media type of a refusal.
    const fn media(self) -> &'static str {
        match self {
            Self::PartnerCenter => "application/json",
            Self::Modern => "application/problem+json",
        }
    }
}

/// Adds to the document what its operations have in common.
pub(super) fn complete(document: &mut OpenApi) {
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    let components = document.components.get_or_insert_default();
    add_schema::<FaultBody<'static>>(components);
    add_schema::<ProblemBody<'static>>(components);
    add_schema::<TokenErrorBody<'static>>(components);
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("JWT")
        .description(Some("The access token that a token endpoint has issued."))
        .build();
    components.add_security_scheme(TOKEN, SecurityScheme::Http(bearer));
    for (name, text) in ECHOED.into_iter().chain([LINK]) {
        components.headers.insert(name.to_owned(), RefOr::T(header(text)));
    }
    let key = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(100))
        .pattern(Some("^[!-~]+$"));
    for ((name, text), schema) in [
        (REQUEST_ID, text_schema(Some(KnownFormat::Uuid))),
        (CORRELATION_SENT, text_schema(Some(KnownFormat::Uuid))),
        (IDEMPOTENCY_KEY, Schema::Object(key.build())),
    ] {
        components
            .parameters
            .insert(name.to_owned(), RefOr::T(sent(name, text, schema)));
    }
    for conventions in [Conventions::PartnerCenter, Conventions::Modern] {
        for refusal in refusals(conventions, "post") {
            components
                .responses
                .insert(refusal.name(), RefOr::T(refusal.response()));
        }
    }
    for (status, text) in TOKEN_ERRORS {
        let name = format!("TokenError{status}");
        components.responses.insert(name, RefOr::T(token_error(text)));
    }
    for (path, item) in &mut document.paths.paths {
        for (method, operation) in operations(item) {
            operation.operation_id = Some(name(method, path));
            operation.description = operation.description.take().map(without_errors);
            if let Some(conventions) = Conventions::of(path) {
                complete_call(conventions, method, operation);
            } else if method == "post" && operation.tags.iter().flatten().any(|tag| tag == TOKENS) {
                for (status, _) in TOKEN_ERRORS {
                    answer_by(operation, status, &format!("TokenError{status}"));
                }
            }
        }
    }
}

/// Whether a method may change something.
fn is_change(method: &str) -> bool {
    !matches!(method, "get" | "head")
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

fn sent(name: &str, text: &str, schema: Schema) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(text))
        .schema(Some(schema))
        .build()
}

/// Of a call: the token, the headers, the refusals.
fn complete_call(conventions: Conventions, method: &str, operation: &mut Operation) {
    operation
        .security
        .get_or_insert_with(|| vec![SecurityRequirement::new(TOKEN, Vec::<String>::new())]);
    let parameters = operation.parameters.get_or_insert_default();
    let is_cursor =
        |parameter: &RefOr<Parameter>| matches!(parameter, RefOr::T(parameter) if parameter.name == "cursor");
    let has_pages = parameters.iter().any(is_cursor);
    for (name, _) in conventions.sent(is_change(method)) {
        parameters.push(RefOr::Ref(Ref::new(format!("#/components/parameters/{name}"))));
    }
    for (status, response) in &mut operation.responses.responses {
        if let RefOr::T(response) = response {
            echo(conventions, response);
            if has_pages && status == "200" {
                tell(LINK, response);
            }
        }
    }
    for refusal in refusals(conventions, method) {
        if method == "head" {
            // No body answers HEAD.
            let mut bare = Response::new(refusal.text);
            echo(conventions, &mut bare);
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

fn echo(conventions: Conventions, response: &mut Response) {
    for echoed in conventions.echoed() {
        tell(*echoed, response);
    }
}

/// Adds a header of the components to an answer.
fn tell((name, _): (&str, &str), response: &mut Response) {
    let header = RefOr::Ref(Ref::new(format!("#/components/headers/{name}")));
    response.headers.insert(name.to_owned(), header);
}

/// The identifier to quote, in examples.
const EXAMPLE_ID: &str = "5f2c1c1e-8d1b-4a56-9a0e-0c2f3e6b7a11";

/// A status with which any call may be refused.
pub(super) struct Refusal {
    conventions: Conventions,
    pub(super) status: &'static str,
    pub(super) text: &'static str,
    examples: Vec<Fault>,
}

impl Refusal {
    fn name(&self) -> String {
        match self.conventions {
            Conventions::PartnerCenter => format!("Error{}", self.status),
            Conventions::Modern => format!("Problem{}", self.status),
        }
    }

    fn body(&self, fault: &Fault) -> Vec<u8> {
        match self.conventions {
            Conventions::PartnerCenter => fault.body(EXAMPLE_ID),
            Conventions::Modern => fault.problem_details(EXAMPLE_ID),
        }
    }

    fn response(&self) -> Response {
        let schema = match self.conventions {
            Conventions::PartnerCenter => FaultBody::name(),
            Conventions::Modern => ProblemBody::name(),
        };
        let mut content: Content = ContentBuilder::new()
            .schema(Some(Ref::from_schema_name(schema)))
            .build();
        for fault in &self.examples {
            let body = serde_json::from_slice(&self.body(fault)).ok();
            let example = ExampleBuilder::new().value(body).build();
            content.examples.insert(fault.word().to_owned(), RefOr::T(example));
        }
        let mut response = ResponseBuilder::new()
            .description(self.text)
            .content(self.conventions.media(), content)
            .build();
        echo(self.conventions, &mut response);
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

/// With what any call with this method may be refused.
pub(super) fn refusals(conventions: Conventions, method: &str) -> Vec<Refusal> {
    let refusal = |status, text, examples| Refusal {
        conventions,
        status,
        text,
        examples,
    };
    let mut refusals = vec![
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
    ];
    // Below `/v1` these are 400: clients repeat without end what they do not know.
    if conventions == Conventions::Modern && is_change(method) {
        refusals.extend([
            refusal("413", "The body is larger than 1 MiB.", Vec::new()),
            refusal("415", "The body is not JSON.", Vec::new()),
            refusal(
                "422",
                "A change was made under this Idempotency-Key, and its body was another one.",
                Vec::new(),
            ),
        ]);
    }
    refusals
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
    use super::{Conventions, name, without_errors};
    use crate::api_reference::DOCUMENT;

    #[test]
    fn an_operation_is_named_by_its_method_and_address() {
        for (method, path, expected) in [
            (
                "get",
                "/v1/customers/{customer}/agreements",
                "getCustomersByCustomerAgreements",
            ),
            ("post", "/{tenant}/oauth2/v2.0/token", "postByTenantOauth2V20Token"),
            ("get", "/api/invitations", "getApiInvitations"),
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
    fn calls_below_api_are_described_in_todays_conventions() {
        assert_eq!(Conventions::of("/api/invitations"), Some(Conventions::Modern));
        assert_eq!(Conventions::of("/v1/customers"), Some(Conventions::PartnerCenter));
        assert_eq!(Conventions::of("/api-reference"), None);
        let whole = serde_json::to_value(&*DOCUMENT).unwrap();
        let create = &whole["paths"]["/api/invitations"]["post"];
        let parameters = create["parameters"].to_string();
        assert!(parameters.contains("Idempotency-Key") && !parameters.contains("MS-RequestId"));
        assert_eq!(create["responses"]["401"]["$ref"], "#/components/responses/Problem401");
        assert!(create["responses"]["201"]["headers"].get("MS-RequestId").is_none());
        let content = &whole["components"]["responses"]["Problem401"]["content"]["application/problem+json"];
        assert_eq!(content["schema"]["$ref"], "#/components/schemas/Problem");
        assert!(content["examples"].to_string().contains("about:blank"));
        let list = &whole["paths"]["/api/invitations"]["get"];
        assert!(!list["parameters"].to_string().contains("Idempotency-Key"));
        assert!(list["responses"]["200"]["headers"]["Link"].is_object());
        assert_eq!(list["responses"].get("422"), None);
    }

    #[test]
    fn what_a_comment_says_to_rust_callers_is_left_out() {
        assert_eq!(
            without_errors("A list.\n\n# Errors\nIf it fails.".to_owned()),
            "A list."
        );
    }
}
