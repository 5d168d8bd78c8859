//! `GET, POST /customers/new` and `GET, POST /customers/new/{draft}`: the wizard's first step.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::form::{self, Asked, Rules};
use crate::acceptance::Basis;
use crate::accounts::Attester;
use crate::agreements::{self, TextRef};
use crate::customers::{self, Cloud};
use crate::db::Reader;
use crate::onboarding::{self, Draft, Saved};
use crate::values::id::DraftId;
use crate::values::{Country, DomainPrefix, LanguageTag, Problem, Timestamp};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// Which draft the form is of.
#[derive(Debug, Clone, Copy)]
struct Origin {
    id: DraftId,
    /// 0 while nothing was saved.
    revision: i64,
    saved_at: Option<Timestamp>,
}

impl Origin {
    fn unsaved(visit: &Visit) -> Self {
        Self {
            id: DraftId::new(visit.now, &visit.site.random),
            revision: 0,
            saved_at: None,
        }
    }

    fn of(draft: &Draft) -> Self {
        Self {
            id: draft.id,
            revision: draft.revision,
            saved_at: Some(draft.changed_at),
        }
    }
}

/// What somebody else made of the draft meanwhile.
struct Theirs {
    author: String,
    /// The fields that differ: name, and what they hold now.
    fields: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "onboarding/account_info.html")]
struct AccountInfoPage {
    steps: Vec<String>,
    form: Form,
    origin: Origin,
    theirs: Option<Theirs>,
    domain_suffix: String,
    portal: String,
    asked: Option<Asked>,
    text: Option<TextRef>,
    phone_required: bool,
    registration_label: Option<String>,
    clouds: Vec<(&'static str, String, String)>,
    countries: Vec<(&'static str, &'static str)>,
    languages: Vec<(&'static str, String)>,
    resellers: Vec<(String, String)>,
    bases: Vec<(&'static str, String)>,
    versions: Vec<(String, String)>,
    sentence: String,
}

impl AccountInfoPage {
    fn new(visit: &Visit, rules: Rules, origin: Origin, form: Form, text: Option<TextRef>) -> Self {
        let reader = visit.language;
        let told = |key: &str| words::text(reader, key).into_owned();
        let country = Country::parse(form.value("country")).ok();
        let clouds = Cloud::ALL.iter().map(|cloud| {
            let hint = format!("onboarding-cloud-{}-hint", cloud.as_str().replace('_', "-"));
            (cloud.as_str(), told(cloud.label()), told(&hint))
        });
        let bases = Basis::STATED.iter();
        let versions = rules
            .asked
            .iter()
            .flat_map(|asked| asked.versions.iter().rev())
            .filter(|version| version.effective_on <= rules.utc_today)
            .map(|version| {
                let from = words::format::day(reader, version.effective_on);
                let args = [("rank", version.rank.into()), ("from", from.into())];
                let told = words::text_with(reader, "onboarding-version", &args);
                (version.rank.to_string(), told)
            });
        Self {
            steps: steps(visit),
            origin,
            theirs: None,
            domain_suffix: format!(".{}", rules.customer_domain),
            portal: visit.site.acceptance_portal.clone(),
            text,
            phone_required: country.is_some_and(|country| country.rules().phone_required),
            registration_label: country
                .and_then(|country| country.rules().registration.as_ref())
                .map(|rule| rule.label.clone()),
            clouds: clouds.collect(),
            countries: Country::all_by_name(reader)
                .iter()
                .map(|country| (country.code(), country.name(reader)))
                .collect(),
            languages: languages(visit),
            resellers: rules
                .resellers
                .iter()
                .map(|(id, name)| (id.to_string(), name.clone()))
                .collect(),
            bases: bases.map(|basis| (basis.as_str(), told(basis.label()))).collect(),
            versions: versions.collect(),
            sentence: rules
                .asked
                .as_ref()
                .map(|asked| super::sentence(reader, &asked.agreement.name))
                .unwrap_or_default(),
            asked: rules.asked,
            form,
        }
    }

    /// Whether the address is that of a draft that is kept.
    fn action(&self) -> String {
        if self.origin.revision == 0 {
            paths::CUSTOMER_NEW.to_owned()
        } else {
            paths::draft(self.origin.id)
        }
    }

    /// Whether the fields of another signer are to be seen at once.
    fn names_other_signer(&self) -> bool {
        self.form.value("signer") == "other"
    }
}

/// The names of the three steps.
pub(super) fn steps(visit: &Visit) -> Vec<String> {
    [
        "onboarding-account-info",
        "onboarding-review",
        "onboarding-confirmation",
    ]
    .map(|key| words::text(visit.language, key).into_owned())
    .to_vec()
}

/// Every language of agreements, by its name for the reader and in itself.
fn languages(visit: &Visit) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = LanguageTag::all()
        .iter()
        .map(|tag| (tag.as_str(), tag.both_names(visit.language)))
        .collect();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    all
}

/// The text that the customer gets, as far as country and language are known: of the version in effect today, or of
/// the one that is attested, or chosen to be.
pub(super) async fn text_of(
    form: &Form,
    rules: &Rules,
    attested: Option<i64>,
    db: &mut Reader,
) -> Result<Option<TextRef>, PageError> {
    let country = Country::parse(form.value("country")).ok();
    let language = LanguageTag::parse(form.value("language")).ok();
    let (Some(asked), Some(country), Some(language)) = (&rules.asked, country, language) else {
        return Ok(None);
    };
    let versions = asked.versions.iter();
    let chosen = || {
        let mut known = versions.map(|version| version.rank);
        let attests = form.value("acceptance") == "attest";
        known.find(|rank| attests && rank.to_string() == form.value("version"))
    };
    let effective = || agreements::effective_on(&asked.versions, rules.utc_today).map(|version| version.rank);
    let Some(rank) = attested.or_else(chosen).or_else(effective) else {
        return Ok(None);
    };
    Ok(agreements::text_for(db, &asked.agreement.id, rank, country, language).await?)
}

/// What is wrong with a form, including that its domain is taken.
pub(super) async fn judge(
    form: &mut Form,
    rules: &Rules,
    db: &mut Reader,
) -> Result<Option<onboarding::Onboarding>, PageError> {
    if let Ok(prefix) = DomainPrefix::parse(form.value("domain_prefix")) {
        let domain = format!("{prefix}.{}", rules.customer_domain);
        if !customers::domain_is_free(db, &domain).await? {
            form.complain(
                "domain_prefix",
                Problem::new("problem-domain-taken").with("domain", domain),
            );
        }
    }
    Ok(form::read(form, rules))
}

/// An untouched form; it creates nothing.
///
/// # Errors
/// When the database does.
pub async fn show(visit: Visit, who: Attester) -> Result<HttpResponse, PageError> {
    let rules = super::rules(&visit, &who, &mut visit.read().await?).await?;
    let origin = Origin::unsaved(&visit);
    visit.ok(AccountInfoPage::new(&visit, rules, origin, form::untouched(), None))
}

/// A draft again, as it was left; with `?check=yes` also what is wrong with it.
///
/// # Errors
/// When there is no such draft, or the database does.
pub async fn resume(
    visit: Visit,
    who: Attester,
    path: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let draft = super::draft_at(&path, &who, &mut db).await?;
    if draft.customer.is_some() {
        return Ok(visit.see(&paths::draft_confirmation(draft.id)));
    }
    let rules = super::rules(&visit, &who, &mut db).await?;
    let mut form = form::of_draft(&draft, who.agent().visitor.account);
    if Fields::of_query(&request)?.has("check") {
        judge(&mut form, &rules, &mut db).await?;
    }
    let text = text_of(&form, &rules, None, &mut db).await?;
    let failed = form.failed();
    let page = AccountInfoPage::new(&visit, rules, Origin::of(&draft), form, text);
    if failed {
        visit.unprocessable(page)
    } else {
        visit.ok(page)
    }
}

/// Saves a form that was never saved, and goes on.
///
/// # Errors
/// When the database does.
pub async fn begin(visit: Visit, who: Attester, Posted(form): Posted) -> Result<HttpResponse, PageError> {
    let origin = Origin::unsaved(&visit);
    let id = form.value("draft").parse().unwrap_or(origin.id);
    save(visit, who, Origin { id, ..origin }, form).await
}

/// Saves a draft anew, and goes on.
///
/// # Errors
/// When there is no such draft, or the database does.
pub async fn submit(
    visit: Visit,
    who: Attester,
    path: Path<String>,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let draft = super::draft_at(&path, &who, &mut visit.read().await?).await?;
    let revision = form.value("revision").parse().ok().filter(|revision| *revision > 0);
    let origin = Origin {
        revision: revision.ok_or(PageError::BadRequest("error-broken-request"))?,
        ..Origin::of(&draft)
    };
    save(visit, who, origin, form).await
}

async fn save(visit: Visit, who: Attester, mut origin: Origin, mut form: Form) -> Result<HttpResponse, PageError> {
    let leaves = form.value("then") == "leave";
    if leaves && form::is_blank(&form) && origin.revision == 0 {
        return Ok(visit.see(paths::CUSTOMERS));
    }
    if !form::is_blank(&form) || origin.revision > 0 {
        let mut tx = visit.write().await?;
        let kept = form::kept(&form);
        match onboarding::save_draft(&mut tx, &visit.cx(), &who, origin.id, origin.revision, &kept).await? {
            Saved::Saved(draft) => {
                tx.commit().await?;
                origin = Origin::of(&draft);
            }
            Saved::Changed(draft) => {
                // The page reads for long; nobody waits for the writer meanwhile.
                drop(tx);
                return conflict(visit, who, draft, form).await;
            }
            Saved::Nowhere => return Err(PageError::NotFound),
        }
    }
    if leaves {
        let flash = match form.value("company_name").trim() {
            "" => Flash::done("onboarding-draft-kept-unnamed"),
            name => Flash::done("onboarding-draft-kept").with("name", name),
        };
        return Ok(visit.see_with(paths::CUSTOMERS, flash));
    }
    let mut db = visit.read().await?;
    let rules = super::rules(&visit, &who, &mut db).await?;
    if judge(&mut form, &rules, &mut db).await?.is_some() {
        return Ok(visit.see(&paths::draft_review(origin.id)));
    }
    let text = text_of(&form, &rules, None, &mut db).await?;
    visit.unprocessable(AccountInfoPage::new(&visit, rules, origin, form, text))
}

/// Somebody else saved the draft, or made the customer: their words are told, the reader's are kept on the page and
/// replace theirs only when sent once more.
async fn conflict(visit: Visit, who: Attester, draft: Draft, mut form: Form) -> Result<HttpResponse, PageError> {
    if draft.customer.is_some() {
        return Ok(visit.see(&paths::draft_confirmation(draft.id)));
    }
    let mut db = visit.read().await?;
    let rules = super::rules(&visit, &who, &mut db).await?;
    let text = text_of(&form, &rules, None, &mut db).await?;
    let now = form::of_draft(&draft, who.agent().visitor.account);
    let fields = form::differing(&form, &now).map(|name| (name, now.value(name).to_owned()));
    let theirs = Theirs {
        author: draft.author.clone(),
        fields: fields.collect(),
    };
    form.complain("draft", Problem::new("problem-draft-changed"));
    let page = AccountInfoPage::new(&visit, rules, Origin::of(&draft), form, text);
    visit.page(
        StatusCode::CONFLICT,
        AccountInfoPage {
            theirs: Some(theirs),
            ..page
        },
    )
}
