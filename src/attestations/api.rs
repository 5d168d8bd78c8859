//! `POST /v1/customers/{customer}/agreements`: a partner confirms that a customer has accepted an agreement.

pub mod bulk;
pub mod disputes;

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{AttestError, Attestation, attest};
use crate::acceptances::{self, Eligibility};
use crate::accounts::{Agent, Attester, people};
use crate::agreements::{self, AgreementType};
use crate::api::{Body, ByAgent, Call, Fault, Properties, code, guid};
use crate::audit::Context;
use crate::confirmations::api::Contact;
use crate::confirmations::{Basis, Signer};
use crate::customers::{self, Customer};
use crate::db::{Reader, Tx};
use crate::paths::api;
use crate::values::id::AccountId;
use crate::values::text::line;
use crate::values::{Country, EmailAddress, Language, PersonName, PhoneNumber, Timestamp};

/// How far the clock of a client may be ahead (R-NEW-3).
const SKEW: Duration = Duration::from_secs(5 * 60);

/// The longest phone number, in characters.
const MAX_PHONE: usize = 40;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(submit))]
pub struct Described;

/// An acceptance to be confirmed.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AgreementToConfirm {
    /// The person who accepted.
    pub primary_contact: Contact,
    /// The `templateId` of the agreement's metadata.
    pub template_id: Uuid,
    /// The moment of the acceptance, in UTC; a date alone is enough. Five minutes in the future are allowed for.
    #[schema(examples("2026-11-19T09:30:00Z"))]
    pub date_agreed: String,
    /// The type of agreement. It must fit the template.
    #[schema(rename = "type")]
    pub kind: Option<String>,
    /// The agent of your organization who obtained the acceptance, if it was somebody else than the agent of the token. An
    /// identifier of nobody here is ignored.
    pub user_id: Option<Uuid>,
}

/// The confirmation that was recorded.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ConfirmedAgreement)]
struct Confirmed {
    /// The person who accepted.
    primary_contact: Contact,
    /// The template of the agreement.
    template_id: Uuid,
    /// The moment of the acceptance, in UTC.
    date_agreed: String,
    /// The type of agreement.
    #[serde(rename = "type")]
    kind: String,
    /// The agent of the token.
    #[schema(value_type = Uuid)]
    user_id: AccountId,
}

/// Confirms it, as the form of the page does.
///
/// # Errors
/// If the customer is not there, a property is wrong, a rule is broken, or the database query fails.
#[utoipa::path(
    post,
    path = api::CUSTOMER_AGREEMENTS,
    tag = "Agreements",
    summary = "Confirm an acceptance",
    description = "Confirms that a customer has accepted the version of the agreement that was in effect on the day of the acceptance. \
                   Error 600061: the same person is recorded for this version already.",
    params(("customer" = Uuid, Path, description = "The customer's tenant ID.")),
    request_body(
        content = AgreementToConfirm,
        example = json!({
            "primaryContact": Contact::example(),
            "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
            "dateAgreed": "2026-11-19T09:30:00Z",
            "type": "MicrosoftCustomerAgreement"
        }),
    ),
    responses((
        status = 201,
        description = "The confirmation was recorded.",
        body = Confirmed,
        example = json!({
            "primaryContact": Contact::example(),
            "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
            "dateAgreed": "2026-11-19T09:30:00Z",
            "type": "MicrosoftCustomerAgreement",
            "userId": "01930f2e-5d0c-7cc0-9a3e-3f6a1f4b8a10"
        }),
    )),
)]
pub async fn submit(
    call: Call,
    ByAgent(agent): ByAgent<Agent>,
    customer: Path<String>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let prepared = prepare(&mut call.read().await?, &call, &agent, &customer, &body.properties()).await?;
    call.change(StatusCode::CREATED, async |tx, cx| prepared.record(tx, cx, &call).await)
        .await
}

/// A confirmation that was read, and can be recorded.
struct Prepared {
    customer: Customer,
    agreement: AgreementType,
    who: Attester,
    signer: Signer,
    agreed: Timestamp,
    rank: i64,
    employee: Option<String>,
}

/// Reads a confirmation of a customer.
async fn prepare(
    db: &mut Reader,
    call: &Call,
    agent: &Agent,
    customer: &str,
    sent: &Properties<'_>,
) -> Result<Prepared, Fault> {
    let id = guid("customer-tenant-id", customer)?;
    let customer = customers::find_for(db, agent.partner, id)
        .await?
        .ok_or_else(|| Fault::not_found("customer"))?;
    let agreement = agreement(db, call, sent).await?;
    let today = call.now().utc_date();
    let eligibility = acceptances::eligibility(db, &customer, &agreement.id, today).await?;
    let who = agent.attester_for(eligibility == Eligibility::BoughtBefore)?;
    let signer = signer(&sent.object("primaryContact")?, customer.address.country)?;
    let agreed = moment(sent, call.now())?;
    let employee = employee(db, agent, sent).await?;
    let versions = agreements::versions(db, &agreement.id).await?;
    let day = agreements::version_day(agreed.utc_date().min(today), today, today);
    Ok(Prepared {
        // Where there is no version yet, the rule about the date says it.
        rank: agreements::effective_on(&versions, day).map_or(0, |version| version.rank),
        customer,
        agreement,
        who,
        signer,
        agreed,
        employee,
    })
}

impl Prepared {
    /// Records it, as the form of the page does.
    async fn record(self, tx: &mut Tx, cx: &Context, call: &Call) -> Result<Confirmed, Fault> {
        let today = cx.now.utc_date();
        let confirmed = Confirmed {
            primary_contact: Contact::from(&self.signer),
            template_id: self.agreement.template_id,
            date_agreed: self.agreed.utc().to_rfc3339_opts(SecondsFormat::AutoSi, true),
            kind: self.agreement.id.clone(),
            user_id: self.who.agent().visitor.account,
        };
        let what = Attestation {
            customer: &self.customer,
            agreement: &self.agreement,
            rank: self.rank,
            language: self.customer.language,
            accepted_on: self.agreed.utc_date().min(today),
            today,
            signer: self.signer,
            basis: Basis::NotStated,
            evidence: None,
            employee: self.employee,
            // Nothing was ticked.
            sentence: String::new(),
            sentence_language: Language::English,
        };
        let notice = call.site().signer_notice();
        attest(tx, cx, &self.who, notice.as_ref(), what)
            .await
            .map_err(|error| refused(error, &self.customer))?;
        Ok(confirmed)
    }
}

/// The agreement whose template is named, which takes confirmations today; its type must fit where it is named, too.
async fn agreement(db: &mut Reader, call: &Call, sent: &Properties<'_>) -> Result<AgreementType, Fault> {
    let template: Uuid = guid("templateId", sent.required("templateId")?)?;
    let timeline = agreements::timeline(db).await?;
    let today = call.now().utc_date();
    let types = agreements::types(db).await?;
    let Some(agreement) = types.iter().find(|known| known.template_id == template) else {
        let live = types
            .iter()
            .filter(|known| timeline.takes_confirmations(&known.id, today));
        let live: Vec<_> = live
            .map(|known| format!("{} ({})", known.template_id, known.id))
            .collect();
        return Err(Fault::property(
            "templateId",
            format!("There is no such template. Use {}.", live.join(" or ")),
        ));
    };
    if let Some(named) = sent.text("type")?.filter(|named| !named.trim().is_empty())
        && !named.trim().eq_ignore_ascii_case(&agreement.id)
    {
        return Err(Fault::property(
            "type",
            format!(
                "The template {template} is of the type {}. Send that type, or leave it out.",
                agreement.id
            ),
        ));
    }
    if !timeline.takes_confirmations(&agreement.id, today) {
        return Err(Fault::property(
            "templateId",
            format!(
                "{} Template ID '{template}' is no longer supported. GET /v1/agreements?agreementType=* tells the one that is.",
                agreement.name
            ),
        ));
    }
    Ok(agreement.clone())
}

/// The person who accepted.
fn signer(contact: &Properties<'_>, country: Country) -> Result<Signer, Fault> {
    let (first, last) = (contact.required("firstName")?, contact.required("lastName")?);
    let name = PersonName::parse(first, last).map_err(|problems| {
        let (field, problem) = problems
            .into_iter()
            .next()
            .unwrap_or_else(|| ("first_name", crate::values::Problem::new("problem-characters")));
        let property = if field == "last_name" { "lastName" } else { "firstName" };
        Fault::problem(&contact.name(property), &problem)
    })?;
    contact.required("email")?;
    let email = contact.take("email", EmailAddress::parse)?;
    let phone = contact.take_optional("phoneNumber", |raw| match PhoneNumber::parse(raw, country) {
        Ok(phone) => Ok(phone),
        // Programs write numbers in ways that people do not; the number is only kept.
        Err(problem) => match line(raw, MAX_PHONE) {
            Ok(text) if text.chars().filter(char::is_ascii_digit).count() > 3 => Ok(PhoneNumber::stored(text)),
            _ => Err(problem),
        },
    })?;
    Ok(Signer { name, email, phone })
}

/// When the customer accepted. Without a zone it is UTC; five minutes ahead are the clock's.
fn moment(sent: &Properties<'_>, now: Timestamp) -> Result<Timestamp, Fault> {
    let typed = sent.required("dateAgreed")?.trim();
    let zoned = DateTime::parse_from_rfc3339(typed).map(|moment| moment.with_timezone(&Utc));
    // Some Java libraries write the zone without a colon.
    let plain = || DateTime::parse_from_str(typed, "%Y-%m-%dT%H:%M:%S%.f%z").map(|moment| moment.with_timezone(&Utc));
    let moment = zoned
        .or_else(|_| plain())
        .or_else(|_| typed.parse::<NaiveDateTime>().map(|moment| moment.and_utc()))
        .or_else(|_| {
            typed
                .parse::<NaiveDate>()
                .map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc())
        })
        .map_err(|_| {
            let what = "It must be a date and time in UTC like 2026-11-20T09:30:00Z.";
            Fault::property("dateAgreed", what)
        })?;
    let moment = Timestamp::from_micros(moment.timestamp_micros());
    if moment > now.plus(SKEW) {
        return Err(Fault::property(
            "dateAgreed",
            "It is in the future. Send the moment at which the customer accepted.",
        ));
    }
    Ok(moment)
}

/// Who provided it, where it is another agent of the partner than the token's (R-UPD-5). Clients of Partner Center send their own
/// identifiers: the token overrides those that nobody here has.
async fn employee(db: &mut Reader, agent: &Agent, sent: &Properties<'_>) -> Result<Option<String>, Fault> {
    let Some(named) = sent.text("userId")?.filter(|named| !named.trim().is_empty()) else {
        return Ok(None);
    };
    let named = named.trim().parse::<AccountId>().ok();
    let Some(named) = named.filter(|named| *named != agent.visitor.account) else {
        return Ok(None);
    };
    let person = people::find(db, &agent.visitor.organisation, named).await?;
    Ok(person.map(|person| person.name.full()))
}

fn refused(error: AttestError, customer: &Customer) -> Fault {
    match error {
        AttestError::Future => Fault::property("dateAgreed", "It is in the future."),
        AttestError::BeforeIntroduced(day) => Fault::property(
            "dateAgreed",
            format!("The agreement was introduced on {day}. No acceptance is earlier."),
        ),
        AttestError::NoSuchVersion => {
            Fault::property("dateAgreed", "No version of the agreement was in effect on that day.")
        }
        AttestError::OlderThanCurrent => Fault::property(
            "dateAgreed",
            "A confirmation of a newer version is recorded. Send the date of the acceptance of that version.",
        ),
        AttestError::SameSigner => Fault::bad(
            code::SAME_AGREEMENT,
            "A partner confirmed agreement already exists for the customer: the same first name, last name, email and phone \
             number are recorded for this version.",
        ),
        AttestError::NationalCloud => Fault::bad(
            code::INVALID_REQUEST,
            format!(
                "{} is in a national cloud: it can have no confirmation and needs none.",
                customer.company_name
            ),
        ),
        AttestError::NotServed => Fault::forbidden(
            code::NO_RELATIONSHIP,
            "Your organization has no relationship with this customer any more.",
        ),
        AttestError::Retired => Fault::property("templateId", "The template is no longer supported."),
        AttestError::Letter(unwritten) => unwritten.into(),
        AttestError::Database(error) => error.into(),
    }
}
