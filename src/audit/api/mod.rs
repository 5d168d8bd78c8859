//! `GET /v1/auditrecords`: a partner's activity log, as far as Partner Center has words for it.

mod records_query;
mod operation;

use std::collections::{BTreeMap, BTreeSet};

use actix_web::HttpResponse;
use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use operation::operation;
use records_query::RecordsQuery;

use super::{Filter, LogLine, behind};
use crate::accounts::{Agent, GlobalAdmin, people};
use crate::api::{Anyone, Call, Collection, Fault, Page, Query, example_page, moment, page_answer};
use crate::db::Reader;
use crate::paths::api;
use crate::values::id::{AccountId, CustomerId, EventId, PartnerId};
use crate::{customers, partners};

/// This endpoint, as the API reference describes it.
#[derive(Debug, OpenApi)]
#[openapi(paths(list), tags((name = "Audit", description = "What was done by and for your organization.")))]
pub struct Described;

const URI: &str = "/auditrecords";

/// The lines that are looked at at once.
const AT_ONCE: i64 = 1_000;
/// How often for one page: most lines of a log are of kinds that this list does not have.
const LOOKED_AT: usize = 10;

/// A record of something that was done.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AuditRecord {
    /// The record's ID.
    id: String,
    /// Your own tenant ID.
    partner_id: String,
    /// The tenant ID of the customer whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_id: Option<String>,
    /// That customer's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_name: Option<String>,
    /// Who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    user_principal_name: Option<String>,
    /// The application that did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    application_id: Option<String>,
    /// What it was done to, such as `order`.
    resource_type: &'static str,
    /// JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_old_value: Option<String>,
    /// JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_new_value: Option<String>,
    /// What was done, such as `create_order`.
    operation_type: &'static str,
    /// When it was done.
    operation_date: String,
    /// `succeeded`, `progress` or `decline`.
    operation_status: &'static str,
    /// The correlation ID of the call.
    #[schema(value_type = Vec<Object>)]
    customized_data: [Value; 1],
    /// The kind of resource.
    #[schema(value_type = Object)]
    attributes: Value,
}

/// What the records of a partner are written with.
struct Names {
    partner: Uuid,
    people: BTreeMap<AccountId, String>,
    companies: BTreeMap<CustomerId, String>,
}

impl Names {
    async fn of(db: &mut Reader, partner: PartnerId) -> Result<Self, Fault> {
        let own = partners::find(db, partner).await?;
        let own = own.ok_or_else(|| Fault::not_found("partner"))?;
        let people = people::of_partner(db, partner).await?;
        Ok(Self {
            partner: own.details.partner_guid,
            people: people
                .into_iter()
                .map(|person| (person.id, person.sign_in_name))
                .collect(),
            companies: BTreeMap::new(),
        })
    }

    /// Learns the customers of these lines.
    async fn learn(&mut self, db: &mut Reader, lines: &[LogLine]) -> Result<(), Fault> {
        let wanted: BTreeSet<_> = lines.iter().filter_map(|line| line.customer_id).collect();
        let unknown: Vec<_> = wanted
            .into_iter()
            .filter(|id| !self.companies.contains_key(id))
            .collect();
        for customer in customers::find_all(db, &unknown).await? {
            self.companies.insert(customer.id, customer.company_name.to_string());
        }
        Ok(())
    }

    fn company(&self, line: &LogLine) -> Option<&str> {
        self.companies.get(&line.customer_id?).map(String::as_str)
    }

    /// The record of a line; `None` where Partner Center has no word for it.
    fn record(&self, line: &LogLine) -> Option<AuditRecord> {
        let what = operation(line)?;
        Some(AuditRecord {
            id: line.id.to_string(),
            partner_id: self.partner.to_string(),
            customer_id: line.customer_id.map(|id| id.to_string()),
            customer_name: self.company(line).map(ToOwned::to_owned),
            user_principal_name: line
                .actor_account
                .and_then(|account| self.people.get(&account).cloned()),
            application_id: line.application_id.map(|id| id.to_string()),
            resource_type: what.resource,
            resource_old_value: line.before.as_deref().map(pascal_case),
            resource_new_value: line.after.as_deref().map(pascal_case),
            operation_type: what.kind,
            operation_date: moment(line.at),
            operation_status: what.status,
            customized_data: [json!({ "key": "CorrelationId", "value": line.request_id })],
            attributes: json!({ "objectType": "AuditRecord" }),
        })
    }
}

/// JSON with the names of its members as Partner Center writes them there.
fn pascal_case(json: &str) -> String {
    fn name(name: &str) -> String {
        let mut pascal = String::with_capacity(name.len());
        for part in name.split(['_', '-']) {
            let mut signs = part.chars();
            pascal.extend(signs.next().into_iter().flat_map(char::to_uppercase));
            pascal.extend(signs);
        }
        pascal
    }
    fn convert(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                let members = members.into_iter().map(|(key, value)| (name(&key), convert(value)));
                Value::Object(members.collect::<Map<_, _>>())
            }
            Value::Array(items) => Value::Array(items.into_iter().map(convert).collect()),
            other => other,
        }
    }
    serde_json::from_str(json).map_or_else(|_| json.to_owned(), |value| convert(value).to_string())
}

/// A record, in the API reference.
fn example_record() -> Value {
    json!({
        "id": "01930f2e-5d6c-7a41-9c3e-8b1f6a2d4e70",
        "partnerId": "01930f2e-4b2a-7f10-8c0d-5a9b7d3e2f11",
        "customerId": "01930f2e-7c1d-7b52-a6e4-2f8c9d0b3a15",
        "customerName": "Fjord Foods AB",
        "userPrincipalName": "sales@alder.example",
        "applicationId": "01930f2e-9e4f-7d63-b7f5-3a9d0e1c4b26",
        "resourceType": "order",
        "resourceNewValue": "{\"Act\":\"purchase\",\"Lines\":[\"Microsoft 365 Business Basic × 5\"]}",
        "operationType": "create_order",
        "operationDate": "2026-11-20T09:30:00.000Z",
        "operationStatus": "succeeded",
        "customizedData": [{ "key": "CorrelationId", "value": "4b0f3a52-6c2d-4d8e-9f1a-7e5b3c2d1a90" }],
        "attributes": { "objectType": "AuditRecord" },
    })
}

/// What was done by and for the partner, the newest first. For an agent it takes a Global admin; an application on its own, which a
/// Global admin has registered, may read it, too.
///
/// # Errors
/// If a parameter is wrong, the role does not reach so far, or the database query fails.
#[utoipa::path(
    get, path = api::AUDIT_RECORDS, tag = "Audit", summary = "List audit records",
    params(
        ("startDate" = Option<String>, Query, description = "From when on, such as 2026-11-01; 30 days ago where it is left out"),
        ("endDate" = Option<String>, Query, description = "Until when; a day counts to its end"),
        ("filter" = Option<String>, Query, description = "JSON: Field CompanyName (Operator substring), CustomerId or ResourceType (equals), and Value"),
        ("size" = Option<u32>, Query, description = "How many at most, up to 500"),
        ("seekOperation" = Option<String>, Query, description = "`First` or `Next`"),
        ("MS-ContinuationToken" = Option<String>, Header, description = "Where the page before has ended"),
    ),
    responses((
        status = 200, description = "A page of the records", body = Collection<AuditRecord>,
        example = json!(example_page(example_record(), "/auditrecords?size=100")),
    )),
)]
pub async fn list(call: Call, Anyone(agent): Anyone<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    if call.caller()?.is_for_agent {
        call.permission::<GlobalAdmin>()?;
    }
    let page = Page::asked(&call, &query, "auditrecords")?;
    let asked = RecordsQuery::read(&call, &query, &page)?;
    let period = Filter {
        partner: Some(agent.partner),
        from: Some(asked.from),
        before: Some(asked.before),
        ..Filter::default()
    };
    let mut db = call.read().await?;
    let mut names = Names::of(&mut db, agent.partner).await?;
    let (mut items, mut place, mut has_more) = (Vec::new(), asked.place, true);
    for _ in 0..LOOKED_AT {
        let lines = behind(&mut db, &period, place, AT_ONCE).await?;
        names.learn(&mut db, &lines).await?;
        has_more = i64::try_from(lines.len()).is_ok_and(|count| count == AT_ONCE);
        for (number, line) in (1..).zip(&lines) {
            place = Some((line.at, line.id));
            let record = names.record(line);
            items.extend(record.filter(|record| asked.holds(record, names.company(line))));
            if items.len() == page.size {
                has_more = has_more || number < lines.len();
                break;
            }
        }
        if items.len() == page.size || !has_more {
            break;
        }
    }
    let next = place
        .filter(|_| has_more)
        .map(|(at, id): (_, EventId)| asked.cursor(at, id));
    Ok(page_answer(items, &page, next, URI))
}

#[cfg(test)]
mod tests {
    use super::pascal_case;

    #[test]
    fn members_are_written_as_partner_center_writes_them() {
        let written = pascal_case("{\"billing_cycle\":\"annual\",\"lines\":[{\"offer-id\":1}]}");
        assert_eq!(written, "{\"BillingCycle\":\"annual\",\"Lines\":[{\"OfferId\":1}]}");
        assert_eq!(pascal_case("x"), "x");
    }
}
