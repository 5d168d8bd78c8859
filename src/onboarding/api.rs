//! `POST /v1/customers`: a new customer, with its relationship and its first Customer admin.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use secrecy::ExposeSecret;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

use super::{Agreed, Circumstances, Onboarding, SubmitError, create};
use crate::accounts::passwords::Password;
use crate::accounts::{Attester, PartnerKind};
use crate::api::{Anyone, Body, Call, Fault, Properties, code};
use crate::customers::api::fields::AddressSent;
use crate::customers::api::validations::primary_domain;
use crate::customers::api::{CustomerResource, examples, fields};
use crate::customers::{self, Cloud, NewCustomer};
use crate::db::Reader;
use crate::partners::{self, Partner};
use crate::paths::api;
use crate::values::EmailAddress;
use crate::values::secret::temporary_password;
use crate::web::Passwords;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(paths(submit))]
pub struct Described;

/// A customer to be created.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CustomerToCreate {
    /// The company.
    pub company_profile: CompanyToCreate,
    /// Who is billed, and the person to contact.
    pub billing_profile: BillingToCreate,
    /// The tenant ID, or the number in the publisher's programme, of the indirect reseller that the customer buys through. Only
    /// an indirect provider sends it, for an agent.
    pub associated_partner_id: Option<String>,
    /// Who signs in first.
    pub user_credentials: Option<AdminToCreate>,
}

/// The company of a customer to be created.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct CompanyToCreate {
    /// The primary domain that is chosen, below Assent's suffix or below onmicrosoft.com, or its first part alone.
    pub domain: String,
    /// The registration number, in countries that have one.
    pub organization_registration_number: Option<String>,
}

/// Who is billed for a customer to be created.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct BillingToCreate {
    /// Email address of the contact. What Assent has to say to the customer goes there.
    pub email: String,
    /// The culture, such as `en-US`.
    pub culture: String,
    /// The language, such as `en`.
    pub language: String,
    /// The company's name.
    pub company_name: String,
    /// The company's address, with the contact's name.
    pub default_address: AddressSent,
}

/// The first Customer admin of a customer to be created.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
pub struct AdminToCreate {
    /// The part of the sign-in name before the `@`: `admin` without it. A password must not be sent: a temporary one is made.
    pub user_name: Option<String>,
}

/// The name of the first Customer admin where none is chosen.
const ADMIN: &str = "admin";

/// Creates the customer. What its first Customer admin signs in with is answered once, and to the same call sent again within
/// ten minutes.
///
/// # Errors
/// If a property is wrong, the domain is taken, the role does not reach so far, or the database query fails.
#[utoipa::path(
    post,
    path = api::CUSTOMERS,
    tag = "Customers",
    summary = "Create a customer",
    description = "Creates the customer, your relationship with it, and its first Customer admin. The temporary password is in this answer \
                   only. Send an `MS-RequestId`: the same request sent again within ten minutes gets the same answer, with the password.",
    request_body(
        content = CustomerToCreate,
        example = json!({
            "companyProfile": { "domain": "fjordfoods.onmicrosoft.com" },
            "billingProfile": {
                "email": "tania.carr@fjordfoods.example",
                "culture": "sv-SE",
                "language": "sv",
                "companyName": "Fjord Foods AB",
                "defaultAddress": examples::address()
            }
        }),
    ),
    responses((
        status = 201,
        description = "The customer was created.",
        body = CustomerResource,
        example = json!(examples::created_customer()),
    )),
)]
pub async fn submit(
    call: Call,
    Anyone(who): Anyone<Attester>,
    passwords: Data<Passwords>,
    body: Body,
) -> Result<HttpResponse, Fault> {
    let sent = body.properties();
    let (company, billing) = (sent.object("companyProfile")?, sent.object("billingProfile")?);
    let suffix = &call.site().customer_domain;
    company.required("domain")?;
    let domain = company.take("domain", |typed| primary_domain(typed, suffix))?;
    for required in ["email", "culture", "language", "companyName"] {
        billing.required(required)?;
    }
    if !billing.has("defaultAddress") {
        return Err(Fault::property(&billing.name("defaultAddress"), "It is required."));
    }
    let profile = fields::read(&company, &billing, None)?;
    let user_name = user_name(&sent)?;
    let sign_in_name = EmailAddress::parse(&format!("{user_name}@{domain}"))
        .map_err(|problem| Fault::problem("userCredentials.userName", &problem))?
        .to_string();
    let mut db = call.read().await?;
    let reseller = reseller(&mut db, &call, &who, &sent).await?;
    if !customers::domain_is_free(&mut db, &domain).await? {
        return Err(taken(&domain));
    }
    drop(db);
    let password = temporary_password(&call.site().random);
    // Made before the transaction begins: nobody waits for it with the writer in hand.
    let password_hash = passwords.pool.hash(&Password::made(password.clone())).await?;
    let what = Onboarding {
        customer: NewCustomer {
            profile,
            domain,
            cloud: Cloud::Public,
        },
        reseller: reseller.as_ref().map(|reseller| reseller.id),
        agreed: Agreed::NotNeeded,
    };
    let how = Circumstances {
        agreement: None,
        today: call.now().utc_date(),
        sentence: String::new(),
        evidence: None,
        sign_in_name,
        password_hash: Some(password_hash),
    };
    let guid: Option<Uuid> = reseller.map(|reseller| reseller.details.partner_guid);
    let (culture, language) = (billing.text("culture")?, billing.text("language")?);
    call.change(StatusCode::CREATED, async |tx, cx| {
        let id = create(tx, cx, &who, None, &what, how)
            .await
            .map_err(|error| match error {
                SubmitError::DomainTaken => taken(&what.customer.domain),
                SubmitError::Database(error) => error.into(),
                SubmitError::Letter(error) => error.into(),
                other => Fault::broken(other),
            })?;
        let customer = customers::find(tx, id)
            .await?
            .ok_or_else(|| Fault::not_found("customer"))?;
        let shown = CustomerResource::of(&customer, true).in_words_of(culture, language);
        Ok(shown.created(user_name, password.expose_secret()).through(guid))
    })
    .await
}

fn taken(domain: &str) -> Fault {
    Fault::property("companyProfile.domain", format!("{domain} is taken. Choose another."))
}

/// The user name that is sent; a password is not taken: a new one is made (R-ACC-3).
fn user_name<'a>(sent: &Properties<'a>) -> Result<&'a str, Fault> {
    let credentials = sent.object("userCredentials")?;
    if credentials.has("password") {
        let what = "Leave it out. A temporary password is made, and answered once.";
        return Err(Fault::property("userCredentials.password", what));
    }
    let named = credentials
        .text("userName")?
        .map(str::trim)
        .filter(|name| !name.is_empty());
    Ok(named.unwrap_or(ADMIN))
}

/// The reseller that the customer buys through: by its tenant, or by its number in the publisher's programme.
async fn reseller(
    db: &mut Reader,
    call: &Call,
    who: &Attester,
    sent: &Properties<'_>,
) -> Result<Option<Partner>, Fault> {
    const NAME: &str = "associatedPartnerId";
    let Some(named) = sent.text(NAME)?.map(str::trim).filter(|named| !named.is_empty()) else {
        return Ok(None);
    };
    let unknown = || {
        Fault::property(
            NAME,
            "It is no indirect reseller that works with you. Send its tenant ID.",
        )
    };
    if !call.caller()?.is_for_agent {
        return Err(Fault::forbidden(
            code::APP_ONLY,
            "Creating a customer for an indirect reseller does not support application-only authentication.",
        ));
    }
    let agent = who.agent();
    if agent.kind != PartnerKind::IndirectProvider {
        return Err(Fault::property(
            NAME,
            "Only an indirect provider has resellers. Leave it out.",
        ));
    }
    let found = match Uuid::try_parse(named) {
        Ok(guid) => partners::find_by_guid(db, guid).await?,
        Err(_) => match partners::find_named(db, PartnerKind::IndirectReseller, named)
            .await?
            .as_slice()
        {
            [one] => partners::find(db, *one).await?,
            _ => None,
        },
    };
    let found = found.ok_or_else(unknown)?;
    match partners::work_together(db, agent.partner, found.id).await? {
        true => Ok(Some(found)),
        false => Err(unknown()),
    }
}
