//! The bulk endpoints of the refresh of 2023: `GET /v1/partners/customeragreementrecords` lists the customers that must accept
//! again, `POST /v1/CreateBulkReAttestation` confirms for many. Each confirmation is recorded, or refused, by itself.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{AgreementToConfirm, prepare};
use crate::accounts::Agent;
use crate::api::{Bodies, Body, ByAgent, Call, Fault, FaultBody, Page, Query, answer, guid};
use crate::confirmations::api::Contact;
use crate::confirmations::{self, Confirmation};
use crate::customer_list::{self, CustomerRow, Sort};
use crate::db::Reader;
use crate::partners;
use crate::paths::api;
use crate::status::Status;
use crate::values::Timestamp;
use crate::values::collation::Order;

/// The most confirmations of one call.
const MOST: usize = 500;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(records, submit))]
pub struct Described;

/// A customer whose confirmation is of a version that is not enough any more.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct AgreementRecord {
    /// The customer's tenant ID.
    customer_tenant_id: Uuid,
    /// Who accepted last.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_agreement_primary_contact: Option<Contact>,
    /// The day of that acceptance, at 00:00 UTC, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_agreement_date_epoch: Option<i64>,
    /// Always false: a customer of whom the required version is confirmed is not listed.
    partner_attestation_completed: bool,
}

/// A page of the customers that must accept again.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct AgreementRecords {
    /// The customers.
    customer_agreement_records: Vec<AgreementRecord>,
    /// The token of the next page, while there is one: send it as `continuation_token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    continuation_token: Option<String>,
}

/// A confirmation among many.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct ReAttestation {
    /// Your own tenant ID.
    pub partner_id: Option<Uuid>,
    /// The customer's tenant ID.
    pub customer_id: Uuid,
    /// Always false: a customer's own acceptance is recorded by the customer.
    pub customer_direct_acceptance: Option<bool>,
    /// The acceptance, as for a single confirmation.
    pub agreement: AgreementToConfirm,
}

/// What became of one of the confirmations.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct ReAttested {
    /// Its place in the request, from 0.
    index: usize,
    /// The customer's tenant ID, as it was sent.
    customer_id: String,
    /// `succeeded` or `failed`.
    status: &'static str,
    /// 201, or the status that a single confirmation would have been answered with.
    status_code: u16,
    /// The confirmation, if it was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    agreement: Option<serde_json::Value>,
    /// The error, if it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<FaultBody>)]
    error: Option<serde_json::Value>,
}

/// What became of all of them, in their order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct BulkResult {
    /// The number of confirmations that were sent.
    total_count: usize,
    /// How many were recorded.
    succeeded_count: usize,
    /// One for each.
    items: Vec<ReAttested>,
}

/// The partner's customers whose confirmation is outdated.
///
/// # Errors
/// If the token is not one of this list, or the database query fails.
#[utoipa::path(
    get,
    path = api::AGREEMENT_RECORDS,
    tag = "Agreements",
    summary = "List the customers that must accept again",
    description = "The customers whose confirmation is of an earlier version than the one that is required today.",
    params(
        ("size" = Option<u32>, Query, description = "At most so many customers, 500 at most."),
        ("continuation_token" = Option<String>, Query, description = "The token of the page before."),
    ),
    responses((
        status = 200,
        description = "The customers.",
        body = AgreementRecords,
        example = json!({
            "customerAgreementRecords": [{
                "customerTenantId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
                "lastAgreementPrimaryContact": Contact::example(),
                "lastAgreementDateEpoch": 1_680_307_200,
                "partnerAttestationCompleted": false
            }]
        }),
    )),
)]
pub async fn records(call: Call, ByAgent(agent): ByAgent<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let page = Page::of_token(&query, "agreement records", "continuation_token")?;
    let filter = customer_list::Filter {
        partner: Some(agent.partner),
        status: Some(Status::OutdatedVersion),
        ..customer_list::Filter::default()
    };
    let mut db = call.read().await?;
    let order = (Sort::Company, Order::Root);
    let (rows, next) =
        customer_list::rows_after(&mut db, &filter, order, page.after.as_ref(), page.size, call.now()).await?;
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        records.push(record(&mut db, &agent, &row).await?);
    }
    let page = AgreementRecords {
        customer_agreement_records: records,
        continuation_token: next.map(|cursor| page.token(cursor)),
    };
    Ok(answer(StatusCode::OK, &page))
}

async fn record(db: &mut Reader, agent: &Agent, row: &CustomerRow) -> Result<AgreementRecord, Fault> {
    let current = confirmations::current(db, agent.partner, row.customer, &row.agreement, None).await?;
    let known = [
        current.attested.filter(|_| !current.attestation_rejected),
        current.direct.filter(|_| !current.direct_rejected),
    ];
    let last: Option<Confirmation> = known
        .into_iter()
        .flatten()
        .max_by_key(|confirmation| confirmation.accepted_on);
    Ok(AgreementRecord {
        customer_tenant_id: row.customer.uuid(),
        last_agreement_date_epoch: last
            .as_ref()
            .map(|last| Timestamp::start_of(last.accepted_on).micros() / 1_000_000),
        last_agreement_primary_contact: last.map(|last| Contact::from(&last.signer)),
        partner_attestation_completed: false,
    })
}

/// Confirms for many customers, each by itself: what is wrong with one keeps none of the others from being recorded. Sent again
/// under the same `MS-RequestId`, what was recorded is answered as before, and the rest is tried again.
///
/// # Errors
/// If the body is no list of at most 500 confirmations.
#[utoipa::path(
    post,
    path = api::BULK_CONFIRMATIONS,
    tag = "Agreements",
    summary = "Confirm acceptances of many customers",
    description = "Confirms for up to 500 customers. Each confirmation is recorded, or refused, by itself, and has a result of its own.",
    request_body(
        content = Vec<ReAttestation>,
        content_type = "application/json",
        example = json!([{
            "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
            "customerDirectAcceptance": false,
            "agreement": {
                "primaryContact": Contact::example(),
                "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
                "dateAgreed": "2026-11-19T09:30:00Z",
                "type": "MicrosoftCustomerAgreement"
            }
        }]),
    ),
    responses((
        status = 200,
        description = "What became of each of them.",
        body = BulkResult,
        example = json!({
            "totalCount": 1,
            "succeededCount": 1,
            "items": [{
                "index": 0,
                "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
                "status": "succeeded",
                "statusCode": 201,
                "agreement": {
                    "primaryContact": Contact::example(),
                    "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
                    "dateAgreed": "2026-11-19T09:30:00Z",
                    "type": "MicrosoftCustomerAgreement",
                    "userId": "01930f2e-5d0c-7cc0-9a3e-3f6a1f4b8a10"
                }
            }]
        }),
    )),
)]
pub async fn submit(call: Call, ByAgent(agent): ByAgent<Agent>, sent: Bodies) -> Result<HttpResponse, Fault> {
    let sent = sent.items();
    if sent.is_empty() || sent.len() > MOST {
        return Err(Fault::request(format!(
            "Send 1 to {MOST} confirmations in one call, and the rest in further ones."
        )));
    }
    let own = partners::find(&mut call.read().await?, agent.partner)
        .await?
        .ok_or_else(|| Fault::not_found("partner"))?;
    let mut items = Vec::with_capacity(sent.len());
    for (index, item) in sent.iter().enumerate() {
        let customer = item.properties().text("customerId").ok().flatten().unwrap_or_default();
        let made = one(&call, &agent, own.details.partner_guid, (index, item)).await;
        items.push(match made {
            Ok(agreement) => ReAttested {
                index,
                customer_id: customer.to_owned(),
                status: "succeeded",
                status_code: StatusCode::CREATED.as_u16(),
                agreement: Some(agreement),
                error: None,
            },
            Err(fault) => {
                let (status, error) = call.refuse_part(&fault, api::BULK_CONFIRMATIONS).await?;
                ReAttested {
                    index,
                    customer_id: customer.to_owned(),
                    status: "failed",
                    status_code: status.as_u16(),
                    agreement: None,
                    error: Some(error),
                }
            }
        });
    }
    let result = BulkResult {
        total_count: items.len(),
        succeeded_count: items.iter().filter(|item| item.error.is_none()).count(),
        items,
    };
    Ok(answer(StatusCode::OK, &result))
}

/// Records one of them.
async fn one(call: &Call, agent: &Agent, own: Uuid, (index, item): (usize, &Body)) -> Result<serde_json::Value, Fault> {
    let sent = item.properties();
    let customer = sent.required("customerId")?;
    if let Some(partner) = sent.text("partnerId")?
        && guid::<Uuid>("partnerId", partner)? != own
    {
        return Err(Fault::property("partnerId", "It must be your own tenant ID."));
    }
    if sent.flag("customerDirectAcceptance")? == Some(true) {
        let what = "Only the customer itself accepts directly. Send false, or leave it out.";
        return Err(Fault::property("customerDirectAcceptance", what));
    }
    let agreement = sent.object("agreement")?;
    let prepared = prepare(&mut call.read().await?, call, agent, customer, &agreement).await?;
    call.change_part(index, async |tx, cx| prepared.record(tx, cx, call).await)
        .await
}
