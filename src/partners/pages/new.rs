//! `GET, POST /partners/new`

use actix_web::HttpResponse;
use askama::Template;

use super::fields;
use crate::accounts::people::parse_email;
use crate::accounts::{OperatorAdmin, PartnerKind};
use crate::partners::{self, FirstAdmin, NewPartner};
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "partners/new.html")]
struct NewPage {
    form: Form,
    kinds: Vec<(&'static str, String, String)>,
    countries: Vec<(&'static str, &'static str)>,
    languages: Vec<(&'static str, &'static str)>,
}

impl NewPage {
    fn new(visit: &Visit, mut form: Form) -> Self {
        form.order_problems(&fields::FIELDS);
        let kind = |kind: &PartnerKind| {
            let text = |key: &str| words::text(visit.language, key).into_owned();
            (
                kind.as_str(),
                text(kind.label()),
                text(&format!("{}-hint", kind.label())),
            )
        };
        Self {
            form,
            kinds: PartnerKind::ALL.iter().map(kind).collect(),
            countries: fields::countries(visit.language),
            languages: Language::ALL
                .iter()
                .map(|language| (language.tag(), language.autonym()))
                .collect(),
        }
    }
}

/// The form.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, _: OperatorAdmin) -> Result<HttpResponse, PageError> {
    let mut form = Form::default();
    form.fields_mut().set("language", visit.language.tag());
    visit.ok(NewPage::new(&visit, visit.typed_or(form)))
}

fn read(form: &mut Form, customer_domain: &str) -> Option<NewPartner> {
    let kind = form.take("partner_kind", |raw| {
        PartnerKind::parse(raw).ok_or_else(|| Problem::new("problem-partner-kind"))
    });
    let typed = fields::read(form);
    let name = form.take_name("");
    let email = form.take("email", |text| parse_email(text, customer_domain));
    let language = form.take_optional("language", Language::parse);
    let typed = typed?;
    Some(NewPartner {
        kind: kind?,
        name: typed.name,
        country: typed.country,
        contact: typed.contact,
        partner_guid: typed.partner_guid,
        mpn_id: typed.mpn_id,
        domains: typed.domains,
        first_admin: FirstAdmin {
            name: name?,
            email: email?,
            language: language?,
        },
    })
}

/// Makes the partner and invites its first Global admin.
///
/// # Errors
/// If the form is stale, or the database query fails.
pub async fn submit(visit: Visit, who: OperatorAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let Some(what) = read(&mut form, &visit.site.customer_domain) else {
        return visit.unprocessable(NewPage::new(&visit, form));
    };
    let mailer = visit.mailer();
    let created = |id| {
        let flash = Flash::done("partners-created").with("email", &what.first_admin.email);
        visit.see_with(&paths::partner(id), flash)
    };
    let made = visit
        .transact(async |tx| partners::create(tx, &visit.cx(), &who, &mailer, &what).await)
        .await;
    match made {
        Ok(id) => Ok(created(id)),
        Err(error) => {
            if let Some(id) = partners::just_created(&mut visit.read().await?, &what, visit.now).await? {
                return Ok(created(id));
            }
            fields::complain(&mut form, error, visit.language)?;
            visit.unprocessable(NewPage::new(&visit, form))
        }
    }
}
