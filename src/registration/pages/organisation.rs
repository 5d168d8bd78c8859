//! `GET /register/{token}`, `GET, POST /register/organisation`: the organisation itself. The first address takes the token
//! into a cookie, so that it stands in no history and no screenshot.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::ask;
use crate::accounts::Organisation;
use crate::accounts::passwords::{self, Password};
use crate::customers::pages::fields::{self, Offered};
use crate::customers::{self, Cloud, NewCustomer};
use crate::db::Reader;
use crate::invitations::{self, AcceptLink, LinkProblem};
use crate::partners;
use crate::registration::{self, Begun, Found, NewOrganisation, RegisterError, Registered};
use crate::values::secret::Token;
use crate::values::{DomainPrefix, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Passwords, Posted, Visit, filters, paths};
use crate::words;

/// The fields in the order of the page.
const FIELDS: [&str; 16] = [
    "company_name",
    "domain_prefix",
    "language",
    "cloud",
    "country",
    "line1",
    "line2",
    "postal_code",
    "city",
    "province",
    "registration_number",
    "first_name",
    "last_name",
    "one_name",
    "phone",
    "new_password",
];

#[derive(Template)]
#[template(path = "registration/organisation.html")]
struct OrganisationPage {
    form: Form,
    begun: Begun,
    partner: String,
    offered: Offered,
    clouds: Vec<(&'static str, String)>,
    domain_suffix: String,
    shortest: usize,
}

#[derive(Template)]
#[template(path = "registration/over.html")]
struct OverPage {
    heading: &'static str,
    text: &'static str,
    /// Where a new letter can be asked for.
    again: Option<String>,
}

impl OrganisationPage {
    async fn new(visit: &Visit, db: &mut Reader, mut form: Form, begun: Begun) -> Result<Self, PageError> {
        let partner = partners::find(db, begun.partner).await?.ok_or(PageError::NotFound)?;
        let offered = Offered::new(&mut form, visit.language);
        Ok(Self {
            partner: partner.details.name.to_string(),
            clouds: Cloud::ALL
                .iter()
                .map(|cloud| {
                    let name = words::text(visit.language, cloud.label()).into_owned();
                    (cloud.as_str(), name)
                })
                .collect(),
            domain_suffix: format!(".{}", visit.site.customer_domain),
            shortest: passwords::SHORTEST,
            offered,
            form,
            begun,
        })
    }

    /// The message that says how long a password is; and that it is to be typed again, once the form was refused.
    fn password_hint(&self) -> &'static str {
        if self.form.fields().has("new_password") || self.form.lost_secrets() {
            "register-password-again"
        } else {
            "password-hint"
        }
    }
}

/// Takes the token off the address. It changes nothing else: mail scanners open links, too.
///
/// # Errors
/// None.
pub async fn open(visit: Visit, token: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(visit.open_link(&token, paths::REGISTER_ORGANISATION))
}

async fn find(visit: &Visit, db: &mut Reader, request: &HttpRequest) -> Result<(Option<Token>, Found), PageError> {
    match visit.link(request) {
        Some(token) => {
            let found = registration::find(db, &token, visit.now).await?;
            Ok((Some(token), found))
        }
        None => Ok((None, Found::Unknown)),
    }
}

/// What a link shows that opens no form, or no longer.
fn over(visit: &Visit, found: &Found) -> Result<HttpResponse, PageError> {
    let (status, heading, text) = match found {
        // Who registered with it goes on.
        Found::Used(link) if signed_in_for_customer(visit) => return Ok(visit.see(&link.path())),
        Found::Used(_) => (StatusCode::GONE, "register-used", "register-used-text"),
        Found::Over => (StatusCode::GONE, "register-over", "register-over-text"),
        Found::Unknown | Found::Open(_) => (StatusCode::NOT_FOUND, "register-unknown", "register-unknown-text"),
    };
    let again = match found {
        Found::Used(link) => Some(paths::sign_in_then(&link.path())),
        _ => None,
    };
    visit.page(status, OverPage { heading, text, again })
}

fn signed_in_for_customer(visit: &Visit) -> bool {
    let organisation = visit.person().map(|visitor| &visitor.organisation);
    matches!(organisation, Some(Organisation::Customer { .. }))
}

/// What is shown instead of the form of a link that leads to nothing any more: a partner that was disabled meanwhile can be
/// authorized by nobody.
async fn leads_nowhere(visit: &Visit, db: &mut Reader, begun: &Begun) -> Result<Option<HttpResponse>, PageError> {
    match invitations::named(db, &begun.link).await {
        Ok(_) => Ok(None),
        Err(LinkProblem::Database(error)) => Err(error.into()),
        Err(problem) => ask::gone(visit, &problem).map(Some),
    }
}

/// The form, once the e-mail is verified; or what became of the link.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    match find(&visit, &mut db, &request).await? {
        (_, Found::Open(begun)) => {
            if let Some(gone) = leads_nowhere(&visit, &mut db, &begun).await? {
                return Ok(gone);
            }
            let mut filled = Form::default();
            filled.fields_mut().set("cloud", Cloud::Public.as_str());
            let mut form = visit.typed_or(filled);
            if fields::was_refused(&form) {
                judge(&visit, &mut form, &begun);
                fields::complain_as_before(&mut form);
            }
            let status = form.status();
            visit.page(status, OrganisationPage::new(&visit, &mut db, form, *begun).await?)
        }
        (_, gone) => over(&visit, &gone),
    }
}

/// Registers the organisation, signs its Customer admin in, and goes on to accept.
///
/// # Errors
/// If too many passwords are being hashed, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    passwords: Data<Passwords>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (token, begun) = match find(&visit, &mut db, &request).await? {
        (Some(token), Found::Open(begun)) => (token, *begun),
        (_, gone) => return over(&visit, &gone),
    };
    if let Some(gone) = leads_nowhere(&visit, &mut db, &begun).await? {
        return Ok(gone);
    }
    let (customer, password) = judge(&visit, &mut form, &begun);
    let (Some(customer), Some(password)) = (customer, password) else {
        return visit.unprocessable(OrganisationPage::new(&visit, &mut db, form, begun).await?);
    };
    if let Some(taken) = taken(&mut db, &customer).await? {
        drop(db);
        return refused(&visit, form, begun, &customer, taken).await;
    }
    drop(db);
    let what = NewOrganisation {
        password_hash: passwords.pool.hash(&password).await?,
        customer: customer.clone(),
        language: visit.language,
        time_zone: crate::values::TimeZone::of(customer.profile.address.country),
    };
    let registered = visit
        .transact(async |tx| registration::register(tx, &visit.cx(), &token, &begun, what).await)
        .await;
    match registered {
        Ok(Registered::Done { session, key, .. }) => {
            let mut response = visit.see_with(&begun.link.path(), Flash::done("register-done"));
            // The spent link stays: who comes back to the form, or sends it twice, is taken on.
            visit.begin_session(&mut response, &session, &key);
            Ok(response)
        }
        Ok(Registered::Used) => over(&visit, &Found::Used(begun.link)),
        Err(RegisterError::Database(error)) => Err(error.into()),
        Err(taken) => refused(&visit, form, begun, &customer, taken).await,
    }
}

/// Reads the organisation and the password; what is wrong is noted in the form.
fn judge(visit: &Visit, form: &mut Form, begun: &Begun) -> (Option<NewCustomer>, Option<Password>) {
    let customer = read(visit, form, begun);
    let known = ["company_name", "first_name", "last_name"].map(|field| form.value(field).to_owned());
    let known: Vec<&str> = known.iter().map(String::as_str).chain([begun.email.as_str()]).collect();
    let password = form.take("new_password", |text| Password::parse(text, &known));
    form.order_problems(&FIELDS);
    (customer, password)
}

/// Reads the organisation; its primary contact is the person whose e-mail is verified.
fn read(visit: &Visit, form: &mut Form, begun: &Begun) -> Option<NewCustomer> {
    form.fields_mut().set("email", begun.email.to_string());
    form.fields_mut().set(customers::profile::BOUGHT_BEFORE, "");
    let domain = form.take("domain_prefix", |raw| {
        DomainPrefix::parse_below(raw, &visit.site.customer_domain)
    });
    let cloud = form.take("cloud", |raw| {
        Cloud::parse(raw).ok_or_else(|| Problem::new("problem-cloud-missing"))
    });
    let said = fields::read(form, None, visit.language);
    Some(NewCustomer {
        profile: said.profile?,
        domain: format!("{}.{}", domain?, visit.site.customer_domain),
        cloud: cloud?,
    })
    .filter(|_| !form.failed())
}

/// What another organisation has already.
async fn taken(db: &mut Reader, what: &NewCustomer) -> Result<Option<RegisterError>, PageError> {
    let country = what.profile.address.country;
    if let Some(number) = &what.profile.registration_number
        && registration::number_is_taken(db, country, number).await?
    {
        return Ok(Some(RegisterError::NumberTaken));
    }
    if !customers::domain_is_free(db, &what.domain).await? {
        return Ok(Some(RegisterError::DomainTaken));
    }
    Ok(None)
}

/// Says what is taken. The partner is notified of a domain or a number (R-INV-5): that somebody has an account by now is no
/// partner's to know.
async fn refused(
    visit: &Visit,
    mut form: Form,
    begun: Begun,
    what: &NewCustomer,
    why: RegisterError,
) -> Result<HttpResponse, PageError> {
    if !matches!(why, RegisterError::EmailTaken) {
        visit
            .transact(async |tx| registration::refuse(tx, &visit.cx(), &visit.site.quotas, &begun, what).await)
            .await?;
    }
    let mut db = visit.read().await?;
    let mut page = OrganisationPage::new(visit, &mut db, Form::default(), begun).await?;
    let partner = page.partner.clone();
    let (field, problem) = match why {
        RegisterError::EmailTaken => ("email", Problem::new("problem-register-email-taken")),
        RegisterError::NumberTaken => {
            let problem = Problem::new("problem-register-number-taken");
            ("registration_number", problem.with("partner", partner))
        }
        _ => {
            let problem = Problem::new("problem-register-domain-taken").with("domain", &what.domain);
            ("domain_prefix", problem.with("partner", partner))
        }
    };
    form.complain(field, problem);
    page.offered = Offered::new(&mut form, visit.language);
    page.form = form;
    visit.unprocessable(page)
}

/// Where somebody without an account registers, if the address that sign-in leads to is a link that allows it.
pub fn offered_by(next: &str) -> Option<String> {
    AcceptLink::of_path(next)
        .filter(|link| link.kind.is_relationship())
        .map(|link| link.without_token().below(paths::REGISTER))
}
