//! `GET, POST /partnerships/{partner}/end`, `GET, POST /partners/{partner}/partnerships/{other}/end`: ending a partnership; what
//! becomes of the reseller's customers is asked (R-IND-6).

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{NOTE_CHARS, title_of};
use crate::accounts::{IndirectAdmin, OperatorAdmin, PartnerKind};
use crate::db::Reader;
use crate::indirect::{self, Fate, Parted};
use crate::partners::{self, Partner};
use crate::relationships;
use crate::values::id::PartnerId;
use crate::values::text::optional_paragraph;
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// Customers are counted up to this.
const COUNTED: i64 = 1_000;

/// Who ends it, from where.
struct Ending {
    provider: Partner,
    reseller: Partner,
    /// The partner that ends it; `None`: the operator.
    by: Option<PartnerId>,
    /// The form's address, and where the page leads back to.
    action: String,
    back: String,
    back_name: &'static str,
    back_text: String,
}

impl Ending {
    /// The partner whose name the page says: the other one, or for the operator the second.
    fn other(&self) -> &Partner {
        if self.by == Some(self.reseller.id) {
            &self.provider
        } else {
            &self.reseller
        }
    }
}

#[derive(Template)]
#[template(path = "indirect/part.html")]
struct PartPage {
    form: Form,
    ending: Ending,
    /// How many customers the reseller serves through the provider, counted up to [`COUNTED`].
    customers: usize,
    fates: Vec<(&'static str, String, String)>,
}

impl PartPage {
    async fn new(db: &mut Reader, visit: &Visit, ending: Ending, form: Form) -> Result<Self, PageError> {
        let both = (ending.provider.id, ending.reseller.id);
        let customers = relationships::through(db, both, visit.now, COUNTED).await?.len();
        Ok(Self {
            fates: fates(visit.language, &ending),
            form,
            ending,
            customers,
        })
    }

    fn has_more(&self) -> bool {
        i64::try_from(self.customers).unwrap_or(i64::MAX) >= COUNTED
    }
}

/// What can become of the customers, in the words of who ends it: a reseller does not decide about the provider's own
/// relationships (R-ROLE-6).
fn fates(language: Language, ending: &Ending) -> Vec<(&'static str, String, String)> {
    let is_resellers = ending.by == Some(ending.reseller.id);
    let provider = ending.provider.details.name.as_str();
    let text = |key| words::text_with_strings(language, key, &[("provider", provider)]);
    let end_hint = if is_resellers {
        "parting-fate-end-hint-reseller"
    } else {
        "parting-fate-end-hint"
    };
    vec![
        (
            Fate::Stay.as_str(),
            text("parting-fate-stay"),
            text("parting-fate-stay-hint"),
        ),
        (Fate::End.as_str(), text("parting-fate-end"), text(end_hint)),
    ]
}

/// The two partners; not there if they do not work together.
async fn both(db: &mut Reader, one: PartnerId, other: PartnerId) -> Result<(Partner, Partner), PageError> {
    let one = partners::find(db, one).await?.ok_or(PageError::NotFound)?;
    let other = partners::find(db, other).await?.ok_or(PageError::NotFound)?;
    match (one.kind, other.kind) {
        (PartnerKind::IndirectProvider, PartnerKind::IndirectReseller) => Ok((one, other)),
        (PartnerKind::IndirectReseller, PartnerKind::IndirectProvider) => Ok((other, one)),
        _ => Err(PageError::NotFound),
    }
}

async fn of_partner(visit: &Visit, who: &IndirectAdmin, other: &str) -> Result<Ending, PageError> {
    let agent = who.agent();
    let other: PartnerId = other.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let (provider, reseller) = both(&mut db, agent.partner, other).await?;
    // Another partner that one never worked with is not there (R-ROLE-6).
    let known = partners::partnerships(&mut db, agent.partner).await?;
    if !known.iter().any(|partnership| partnership.id == other) {
        return Err(PageError::NotFound);
    }
    Ok(Ending {
        provider,
        reseller,
        by: Some(agent.partner),
        action: paths::partnership_part(other),
        back: paths::PARTNERSHIPS.to_owned(),
        back_name: title_of(agent.kind),
        back_text: String::new(),
    })
}

async fn of_operator(visit: &Visit, path: &(String, String)) -> Result<Ending, PageError> {
    let id = |text: &str| text.parse::<PartnerId>().map_err(|_| PageError::NotFound);
    let (one, other) = (id(&path.0)?, id(&path.1)?);
    let mut db = visit.read().await?;
    let (provider, reseller) = both(&mut db, one, other).await?;
    let page_of = if provider.id == one { &provider } else { &reseller };
    Ok(Ending {
        back_text: page_of.details.name.to_string(),
        provider,
        reseller,
        by: None,
        action: paths::partnership_end(one, other),
        back: paths::partner(one),
        back_name: "",
    })
}

async fn form(visit: &Visit, ending: Ending) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    if !partners::work_together(&mut db, ending.provider.id, ending.reseller.id).await? {
        return Ok(visit.see_with(&ending.back, Flash::notice("parting-flash-before")));
    }
    let page = PartPage::new(&mut db, visit, ending, visit.typed_or(Form::default())).await?;
    visit.ok(page)
}

async fn end(visit: &Visit, ending: Ending, mut form: Form) -> Result<HttpResponse, PageError> {
    let fate = form.take("fate", |raw| {
        Fate::parse(raw).ok_or_else(|| Problem::new("problem-fate-missing"))
    });
    let reason = form.take("parting_reason", |raw| optional_paragraph(raw, NOTE_CHARS));
    let (Some(fate), Some(reason)) = (fate, reason) else {
        let page = PartPage::new(&mut visit.read().await?, visit, ending, form).await?;
        return visit.unprocessable(page);
    };
    let what = Parted {
        provider: ending.provider.id,
        reseller: ending.reseller.id,
        fate,
        reason: reason.as_deref(),
    };
    let cx = visit.cx();
    let parted = visit.transact(async |tx| indirect::part(tx, &cx, ending.by, what).await);
    let flash = match parted.await? {
        Some(parting) => {
            indirect::carry_out(&visit.site.db, &cx, parting).await?;
            Flash::done("partners-partnership-ended")
        }
        None => Flash::notice("parting-flash-before"),
    };
    Ok(visit.see_with(&ending.back, flash.with("name", &ending.other().details.name)))
}

/// The form of a Global admin of one side.
///
/// # Errors
/// If the partner never worked with the other one, or the database query fails.
pub async fn show(visit: Visit, who: IndirectAdmin, other: web::Path<String>) -> Result<HttpResponse, PageError> {
    let ending = of_partner(&visit, &who, &other).await?;
    form(&visit, ending).await
}

/// Ends it. Sent twice, it ends once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: IndirectAdmin,
    other: web::Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let ending = of_partner(&visit, &who, &other).await?;
    end(&visit, ending, form).await
}

/// The operator's form.
///
/// # Errors
/// If the two are no provider and reseller, or the database query fails.
pub async fn show_to_operator(
    visit: Visit,
    _: OperatorAdmin,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let ending = of_operator(&visit, &path).await?;
    form(&visit, ending).await
}

/// The operator ends it.
///
/// # Errors
/// As [`show_to_operator`].
pub async fn submit_by_operator(
    visit: Visit,
    _: OperatorAdmin,
    path: web::Path<(String, String)>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let ending = of_operator(&visit, &path).await?;
    end(&visit, ending, form).await
}
