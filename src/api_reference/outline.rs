//! The OpenAPI document as people read it: groups of operations, with what each takes and answers as rows.

use std::sync::LazyLock;

use serde_json::Value;
use utoipa::openapi::path::{Parameter, ParameterIn};
use utoipa::openapi::schema::{ArrayItems, SchemaType, Type};
use utoipa::openapi::{Content, Object, RefOr, Required, Schema, SchemaFormat};

use super::{DOCUMENT, common};

/// Operations about one thing.
#[derive(Debug)]
pub struct Group {
    /// The tag.
    pub name: String,
    /// What they are about.
    pub text: String,
    /// In the order of the document.
    pub operations: Vec<Operation>,
}

/// What can be done at an address.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its name in the document, and in the address of its page.
    pub name: String,
    /// The HTTP method in capital letters.
    pub method: String,
    /// The address.
    pub path: String,
    /// What it does, in a few words.
    pub summary: String,
    /// What it does.
    pub text: String,
    /// What it takes in the address, the query and headers.
    pub parameters: Vec<Row>,
    /// The body that it takes.
    pub body: Option<Payload>,
    /// What it answers, but for the refusals that every call may get.
    pub answers: Vec<Answer>,
}

/// A parameter, or a property of a body.
#[derive(Debug, Clone)]
pub struct Row {
    /// The name; of a property within another one, with that before it.
    pub name: String,
    /// Path, query or header, of a parameter.
    pub place: &'static str,
    /// The type.
    pub kind: String,
    /// Whether it must be there.
    pub is_required: bool,
    /// What it is.
    pub text: String,
}

/// A body.
#[derive(Debug, Clone)]
pub struct Payload {
    /// The media type.
    pub media: String,
    /// The type, of a body that has no properties.
    pub kind: String,
    /// Its properties.
    pub rows: Vec<Row>,
    /// An example, as JSON.
    pub example: Option<String>,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: String,
    /// When it is answered.
    pub text: String,
    /// Its body.
    pub body: Option<Payload>,
}

/// The whole document, in the order of its tags.
pub static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let mut groups: Vec<Group> = DOCUMENT
        .tags
        .iter()
        .flatten()
        .map(|tag| Group {
            name: tag.name.clone(),
            text: tag.description.clone().unwrap_or_default(),
            operations: Vec::new(),
        })
        .collect();
    for (path, item) in &DOCUMENT.paths.paths {
        for (method, operation) in common::operations(&mut item.clone()) {
            let tag = operation.tags.iter().flatten().next().cloned().unwrap_or_default();
            let outlined = outline(method, path, operation);
            match groups.iter_mut().find(|group| group.name == tag) {
                Some(group) => group.operations.push(outlined),
                None => groups.push(Group {
                    name: tag,
                    text: String::new(),
                    operations: vec![outlined],
                }),
            }
        }
    }
    groups
});

fn outline(method: &str, path: &str, operation: &utoipa::openapi::path::Operation) -> Operation {
    let own = |parameter: &RefOr<Parameter>| match parameter {
        RefOr::T(parameter) => Some(row_of_parameter(parameter)),
        RefOr::Ref(_) => None,
    };
    let body = match &operation.request_body {
        Some(RefOr::T(body)) => body.content.iter().find_map(|(media, content)| payload(media, content)),
        _ => None,
    };
    let answers = operation
        .responses
        .responses
        .iter()
        .filter_map(|(status, answer)| match answer {
            RefOr::T(answer) => Some(Answer {
                status: status.clone(),
                text: answer.description.clone(),
                body: answer
                    .content
                    .iter()
                    .find_map(|(media, content)| payload(media, content)),
            }),
            RefOr::Ref(_) => None,
        });
    Operation {
        name: operation.operation_id.clone().unwrap_or_default(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: operation.summary.clone().unwrap_or_default(),
        text: operation.description.clone().unwrap_or_default(),
        parameters: operation.parameters.iter().flatten().filter_map(own).collect(),
        body,
        answers: answers.collect(),
    }
}

fn row_of_parameter(parameter: &Parameter) -> Row {
    Row {
        name: parameter.name.clone(),
        place: match parameter.parameter_in {
            ParameterIn::Path => "path",
            ParameterIn::Header => "header",
            _ => "query",
        },
        kind: parameter
            .schema
            .as_ref()
            .map(|schema| Shape::of(schema).kind)
            .unwrap_or_default(),
        is_required: matches!(parameter.required, Required::True),
        text: parameter.description.clone().unwrap_or_default(),
    }
}

fn payload(media: &str, content: &RefOr<Content>) -> Option<Payload> {
    let RefOr::T(content) = content else { return None };
    let shape = Shape::of(content.schema.as_ref()?);
    let mut rows = Vec::new();
    shape.add_rows("", &mut rows);
    Some(Payload {
        media: media.to_owned(),
        kind: shape.kind,
        rows,
        example: content.example.as_ref().map(written),
    })
}

fn written(example: &Value) -> String {
    serde_json::to_string_pretty(example).unwrap_or_default()
}

/// What a schema describes.
struct Shape<'a> {
    kind: String,
    text: String,
    /// The object whose properties it has, or whose properties its items have.
    object: Option<&'a Object>,
    is_list: bool,
}

/// The deepest that properties are listed.
const DEEPEST: usize = 6;

impl<'a> Shape<'a> {
    fn of(schema: &'a RefOr<Schema>) -> Self {
        match schema {
            RefOr::Ref(to) => {
                let found = Self::named(&to.ref_location);
                match to.description.is_empty() {
                    true => found,
                    false => Self {
                        text: to.description.clone(),
                        ..found
                    },
                }
            }
            RefOr::T(schema) => Self::of_schema(schema),
        }
    }

    fn named(location: &str) -> Self {
        let schemas = DOCUMENT.components.as_ref().map(|components| &components.schemas);
        let name = location.rsplit('/').next().unwrap_or_default();
        let found = schemas.and_then(|schemas| schemas.get(name));
        found.map_or_else(|| Self::plain("value".to_owned(), None), Self::of)
    }

    fn plain(kind: String, text: Option<&String>) -> Self {
        Self {
            kind,
            text: text.cloned().unwrap_or_default(),
            object: None,
            is_list: false,
        }
    }

    fn of_schema(schema: &'a Schema) -> Self {
        match schema {
            Schema::Object(object) => Self {
                object: Some(object).filter(|object| !object.properties.is_empty()),
                ..Self::plain(
                    kind(&object.schema_type, object.format.as_ref()),
                    object.description.as_ref(),
                )
            },
            Schema::Array(array) => {
                let items = match &array.items {
                    ArrayItems::RefOrSchema(items) => Self::of(items),
                    ArrayItems::False => Self::plain("value".to_owned(), None),
                };
                Self {
                    kind: format!("array of {}", items.kind),
                    is_list: true,
                    text: array.description.clone().unwrap_or_default(),
                    ..items
                }
            }
            Schema::OneOf(one) => Self::first_of(&one.items, one.description.as_ref()),
            Schema::AllOf(all) => Self::first_of(&all.items, all.description.as_ref()),
            Schema::AnyOf(any) => Self::first_of(&any.items, any.description.as_ref()),
            _ => Self::plain("value".to_owned(), None),
        }
    }

    /// The first that is more than null.
    fn first_of(items: &'a [RefOr<Schema>], text: Option<&String>) -> Self {
        let found = items.iter().map(Self::of).find(|shape| shape.kind != "null");
        let found = found.unwrap_or_else(|| Self::plain("value".to_owned(), None));
        match text {
            Some(text) => Self {
                text: text.clone(),
                ..found
            },
            None => found,
        }
    }

    fn add_rows(&self, before: &str, rows: &mut Vec<Row>) {
        let Some(object) = self.object else { return };
        let item = if self.is_list { "[]" } else { "" };
        let before = match (before, item) {
            ("", "") => String::new(),
            (before, item) => format!("{before}{item}."),
        };
        if before.matches('.').count() >= DEEPEST {
            return;
        }
        for (name, schema) in &object.properties {
            let shape = Shape::of(schema);
            let name_here = format!("{before}{name}");
            rows.push(Row {
                name: name_here.clone(),
                place: "",
                kind: shape.kind.clone(),
                is_required: object.required.contains(name),
                text: shape.text.clone(),
            });
            shape.add_rows(&name_here, rows);
        }
    }
}

fn kind(schema_type: &SchemaType, format: Option<&SchemaFormat>) -> String {
    let plain = match schema_type {
        SchemaType::Type(kind) => word(kind),
        SchemaType::Array(kinds) => kinds.iter().map(word).find(|word| *word != "null").unwrap_or("null"),
        SchemaType::AnyValue => "value",
    };
    let format = format.and_then(|format| serde_json::to_value(format).ok());
    match format.as_ref().and_then(Value::as_str) {
        Some("uuid") => "GUID".to_owned(),
        _ => plain.to_owned(),
    }
}

fn word(kind: &Type) -> &'static str {
    match kind {
        Type::Object => "object",
        Type::String => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Array => "array",
        Type::Null => "null",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(name: &str) -> &'static Operation {
        let mut all = GROUPS.iter().flat_map(|group| &group.operations);
        all.find(|operation| operation.name == name).unwrap()
    }

    #[test]
    fn properties_within_properties_are_rows_of_their_own() {
        let confirm = operation("postCustomersByCustomerAgreements");
        let names: Vec<_> = confirm
            .body
            .as_ref()
            .unwrap()
            .rows
            .iter()
            .map(|row| &*row.name)
            .collect();
        assert!(names.contains(&"primaryContact.phoneNumber"), "{names:?}");
        let list = operation("getCustomers");
        let body = list.answers[0].body.as_ref().unwrap();
        let row = body
            .rows
            .iter()
            .find(|row| row.name == "items[].companyProfile.companyName")
            .unwrap();
        assert!(
            row.is_required && row.kind == "string" && !row.text.is_empty(),
            "{row:?}"
        );
    }

    #[test]
    fn every_property_and_parameter_says_what_it_is() {
        let mut silent = Vec::new();
        for operation in GROUPS.iter().flat_map(|group| &group.operations) {
            let answers = operation.answers.iter().filter_map(|answer| answer.body.as_ref());
            let bodies = operation.body.iter().chain(answers).flat_map(|body| &body.rows);
            let rows = operation.parameters.iter().chain(bodies);
            let rows = rows.filter(|row| row.text.is_empty());
            silent.extend(rows.map(|row| format!("{}: {}", operation.name, row.name)));
        }
        assert!(silent.is_empty(), "{silent:#?}");
    }
}
