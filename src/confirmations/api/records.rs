//! `GET /api/customers/{customer}/confirmations`, `GET /api/confirmations/{confirmation}`, `GET …/evidence`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::Contact;
use crate::acceptances;
use crate::accounts::Agent;
use crate::api::{Anyone, Call, Fault, Items, Page, ProblemBody, Query, answer, guid, items_answer};
use crate::confirmations::{self, Confirmation, Method, decision, evidence, seen_by};
use crate::customers::api::show::find;
use crate::db::Reader;
use crate::paths::modern;
use crate::relationships;
use crate::values::id::ConfirmationId;
use crate::values::paging::Cursor;
use crate::values::{Country, Timestamp};
use crate::web::uploaded;

/// The most confirmations of a page.
const MOST: usize = 200;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(list, show, evidence_file),
    tags((name = "Confirmations", description = "What was confirmed of a customer, with its evidence, and what became of it."))
)]
pub struct Described;

/// Who accepted which version of which agreement for a customer, when, and how that is known.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Confirmation)]
struct ConfirmationResource {
    /// The confirmation's ID.
    id: Uuid,
    /// The customer's tenant ID.
    customer_id: Uuid,
    /// `attestation`: a partner confirmed it. `direct`: the customer accepted by itself.
    method: &'static str,
    /// The type of agreement.
    agreement_type: String,
    /// The template of the agreement.
    template_id: Uuid,
    /// The version of the agreement.
    version: i64,
    /// The exact text.
    text: Text,
    /// The date of the acceptance.
    accepted_on: String,
    /// The person who accepted.
    accepted_by: Contact,
    /// When it was recorded.
    recorded_at: String,
    /// Whether it is the one of its kind that counts, unless it was rejected.
    is_current: bool,
    /// Whether a reviewer rejected it, and has not undone that.
    is_rejected: bool,
    /// How much a direct acceptance shows as evidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<GradeResource>,
    /// What your own attestation is based on.
    #[serde(skip_serializing_if = "Option::is_none")]
    attestation: Option<AttestationResource>,
}

/// The exact text that was accepted.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ConfirmedText)]
struct Text {
    /// The text's ID.
    id: Uuid,
    /// The text's country; absent for a worldwide text.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'static str>,
    /// The text's language.
    language: String,
    /// The SHA-256 of the text's bytes, in hexadecimal.
    sha256: String,
    /// The SHA-256 of its PDF, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pdf_sha256: Option<String>,
}

/// How much an acceptance shows as evidence.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Grade)]
struct GradeResource {
    /// `B`, `C` or `D`. The page Grades in the portal says what each takes.
    grade: &'static str,
    /// Why it is not better, such as `partners-domain` or `public-mail`.
    reasons: Vec<&'static str>,
}

/// What a partner knows of its own attestation.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AttestationDetails)]
struct AttestationResource {
    /// `signed_paper`, `email`, `call`, `portal`, `other` or `not_stated`.
    basis: &'static str,
    /// The name of the person who recorded it.
    recorded_by: String,
    /// Who it was, where an account is shared by design.
    #[serde(skip_serializing_if = "Option::is_none")]
    employee: Option<String>,
    /// The attestation that it corrects.
    #[serde(skip_serializing_if = "Option::is_none")]
    supersedes: Option<Uuid>,
    /// Why it was corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The evidence file, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<EvidenceResource>,
}

/// An evidence file.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Evidence)]
struct EvidenceResource {
    /// Its name, as it was uploaded.
    name: String,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    media_type: String,
    /// Its length in bytes.
    size: i64,
    /// The SHA-256 of its bytes, in hexadecimal.
    sha256: String,
    /// Where it is downloaded.
    url: String,
    /// Whether the customer's admins can open it.
    is_shared_with_customer: bool,
}

/// The bytes of an evidence file.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Binary)]
pub struct EvidenceFile(pub Vec<u8>);

/// A confirmation, in the API reference.
fn example() -> Value {
    json!({
        "id": "01930f2f-0a1b-7c2d-8e3f-405162738495",
        "customerId": "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77",
        "method": "attestation",
        "agreementType": "MicrosoftCustomerAgreement",
        "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
        "version": 2,
        "text": {
            "id": "01930f2d-3e4f-7a50-8b61-72839405a6b7",
            "country": "SE",
            "language": "sv-SE",
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        },
        "acceptedOn": "2026-11-19",
        "acceptedBy": Contact::example(),
        "recordedAt": "2026-11-20T09:30:00.000000Z",
        "isCurrent": true,
        "isRejected": false,
        "attestation": {
            "basis": "signed_paper",
            "recordedBy": "Sami Aalto",
            "evidence": {
                "name": "signed.pdf",
                "mediaType": "application/pdf",
                "size": 48213,
                "sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                "url": "https://assent.example/api/confirmations/01930f2f-0a1b-7c2d-8e3f-405162738495/evidence",
                "isSharedWithCustomer": false
            }
        }
    })
}

impl ConfirmationResource {
    async fn of(
        db: &mut Reader,
        call: &Call,
        agent: &Agent,
        (it, until): (Confirmation, Option<Timestamp>),
    ) -> Result<Self, Fault> {
        let made = match it.method {
            Method::Direct => acceptances::of_confirmation(db, it.id).await?,
            Method::Attestation => None,
        };
        let attestation = match it.is_of(agent.partner) {
            true => Some(AttestationResource::of(db, call, &it).await?),
            false => None,
        };
        let rejected = decision::rejection_of(db, it.id).await?;
        let is_current = confirmations::is_current(db, &it, until).await?;
        Ok(Self {
            id: it.id.uuid(),
            customer_id: it.customer.uuid(),
            method: it.method.as_str(),
            template_id: it.template_id,
            version: it.rank,
            text: Text {
                id: it.text.uuid(),
                country: it.text_country.map(Country::code),
                language: it.text_language.as_str().to_owned(),
                sha256: it.text_sha256,
                pdf_sha256: it.text_pdf_sha256,
            },
            accepted_on: it.accepted_on.to_string(),
            accepted_by: Contact::from(&it.signer),
            recorded_at: it.recorded_at.to_string(),
            is_current,
            is_rejected: rejected.is_some_and(|rejected| until.is_none_or(|until| rejected.decided_at <= until)),
            grade: made.map(|made| GradeResource {
                grade: made.grade.as_str(),
                reasons: made.grade_reasons.0.iter().map(|reason| reason.as_str()).collect(),
            }),
            attestation,
            agreement_type: it.type_id,
        })
    }
}

impl AttestationResource {
    async fn of(db: &mut Reader, call: &Call, it: &Confirmation) -> Result<Self, Fault> {
        let evidence = match evidence::stored(db, it.id).await? {
            None => None,
            Some(file) => Some(EvidenceResource {
                url: call.site().absolute(&modern::evidence(it.id)),
                is_shared_with_customer: evidence::is_shared(db, it.id).await?,
                name: file.name,
                media_type: file.media_type,
                size: file.size,
                sha256: file.sha256,
            }),
        };
        Ok(Self {
            basis: it.basis.as_str(),
            recorded_by: it.recorded_by_name.clone(),
            employee: it.employee.clone(),
            supersedes: it.supersedes.map(ConfirmationId::uuid),
            reason: it.reason.clone(),
            evidence,
        })
    }
}

/// A customer's confirmations that the partner may see, the newest first.
///
/// # Errors
/// If the customer is not there, the page cannot be read, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CUSTOMER_CONFIRMATIONS,
    tag = "Confirmations",
    summary = "List a customer's confirmations",
    description = "Your organization's attestations and the customer's own acceptances, the newest first, with all that was corrected, \
                   rejected or withdrawn since.",
    params(
        ("customer" = Uuid, Path, description = "The customer's tenant ID."),
        ("limit" = Option<u32>, Query, description = "At most so many confirmations, 200 at most."),
        ("cursor" = Option<String>, Query, description = "From the address of the next page."),
    ),
    responses(
        (
            status = 200,
            description = "The confirmations.",
            body = Items<ConfirmationResource>,
            content_type = "application/json",
            example = json!({ "items": [example()] }),
        ),
        (status = 404, description = "There is no such customer.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn list(
    call: Call,
    Anyone(agent): Anyone<Agent>,
    customer: Path<String>,
    query: Query,
) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let customer = find(&mut db, &agent, &customer).await?;
    let page = Page::by_cursor(&query, format!("confirmations {}", customer.id), None, MOST)?;
    let relationship = relationships::between(&mut db, agent.partner, customer.id).await?;
    let until = relationship.and_then(|relationship| relationship.ended_at);
    let place = page.after.as_ref().and_then(|after| {
        let recorded_at = Timestamp::from_micros(after.key.parse().ok()?);
        Some((recorded_at, ConfirmationId::from(after.id)))
    });
    // What was recorded after the relationship ended is nothing to the partner (R-REL-1).
    let first = until.unwrap_or(Timestamp::from_micros(i64::MAX));
    let edge = (first, ConfirmationId::from(Uuid::max()));
    let place = place.filter(|place| place.0 <= first).unwrap_or(edge);
    let mut rows = confirmations::history_after(&mut db, agent.partner, customer.id, place, page.size + 1).await?;
    let has_more = rows.len() > page.size;
    rows.truncate(page.size);
    let next = rows.last().filter(|_| has_more).map(|last| Cursor {
        key: last.recorded_at.micros().to_string(),
        id: last.id.uuid(),
        number: 1,
        backwards: false,
    });
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        items.push(ConfirmationResource::of(&mut db, &call, &agent, (row, until)).await?);
    }
    let path = modern::of_customer(modern::CUSTOMER_CONFIRMATIONS, customer.id);
    Ok(items_answer(&call, &page, (items, next), &path))
}

/// The confirmation of an address, if the partner may see it (R-ROLE-6, R-ROLE-9); and until when.
async fn seen(db: &mut Reader, agent: &Agent, id: &str) -> Result<(Confirmation, Option<Timestamp>), Fault> {
    let id: ConfirmationId = guid("confirmation", id)?;
    let unknown = || Fault::not_found("confirmation");
    let it = confirmations::find(db, id).await?.ok_or_else(unknown)?;
    let (_, until) = seen_by(db, agent, &it).await?.ok_or_else(unknown)?;
    Ok((it, until))
}

/// One confirmation.
///
/// # Errors
/// If it is not there for this partner, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CONFIRMATION,
    tag = "Confirmations",
    summary = "Get a confirmation",
    params(("confirmation" = Uuid, Path, description = "The confirmation's ID.")),
    responses(
        (
            status = 200,
            description = "The confirmation.",
            body = ConfirmationResource,
            content_type = "application/json",
            example = json!(example()),
        ),
        (status = 404, description = "There is no such confirmation.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn show(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let seen = seen(&mut db, &agent, &id).await?;
    let shown = ConfirmationResource::of(&mut db, &call, &agent, seen).await?;
    Ok(answer(StatusCode::OK, &shown))
}

/// The evidence file of the partner's own attestation.
///
/// # Errors
/// If there is none for this partner, or the database query fails.
#[utoipa::path(
    get,
    path = modern::CONFIRMATION_EVIDENCE,
    tag = "Confirmations",
    summary = "Download the evidence of an attestation",
    description = "The file as it was uploaded, with its own media type. Its SHA-256 is in the confirmation.",
    params(("confirmation" = Uuid, Path, description = "The confirmation's ID.")),
    responses(
        (
            status = 200,
            description = "The file.",
            content(
                (EvidenceFile = "application/pdf"),
                (EvidenceFile = "image/png"),
                (EvidenceFile = "image/jpeg")
            ),
        ),
        (status = 404, description = "There is no such file.", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn evidence_file(call: Call, Anyone(agent): Anyone<Agent>, id: Path<String>) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let (it, _) = seen(&mut db, &agent, &id).await?;
    let file = match it.is_of(agent.partner) {
        true => evidence::of(&mut db, it.id).await?,
        false => None,
    };
    let file = file.ok_or_else(|| Fault::not_found("evidence file"))?;
    Ok(uploaded::attachment(&file.name, &file.media_type, file.bytes))
}
