//! `GET, POST /customers/new` and `GET, POST /customers/new/{draft}`: the wizard's first step.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::form::{self, RequestedAgreement, Rules};
use crate::accounts::Attester;
use crate::agreements::{self, TextRef};
use crate::attestations::pages::fields::{self as attestation_fields, ByDate};
use crate::confirmations::EvidenceChange;
use crate::customers::pages::fields::{self, Offered};
use crate::customers::{self, Cloud};
use crate::db::{self, Reader};
use crate::onboarding::{self, Draft, Saved};
use crate::values::id::DraftId;
use crate::values::{Country, DomainPrefix, Language, LanguageTag, Problem, Timestamp};
use crate::web::layout::Flash;
use crate::web::list;
use crate::web::upload::{BadFile, Uploaded};
use crate::web::{Fields, Form, PageError, Visit, filters, paths};
use crate::words;

/// Which draft the form is of.
#[derive(Debug, Clone)]
struct Origin {
    id: DraftId,
    /// 0 while nothing was saved.
    revision: i64,
    saved_at: Option<Timestamp>,
    /// The name of the evidence file that is kept with it; empty when there is none.
    evidence: String,
}

impl Origin {
    const fn unsaved(id: DraftId) -> Self {
        Self {
            id,
            revision: 0,
            saved_at: None,
            evidence: String::new(),
        }
    }

    fn of(draft: &Draft) -> Self {
        Self {
            id: draft.id,
            revision: draft.revision,
            saved_at: Some(draft.changed_at),
            evidence: draft.evidence_name.clone().unwrap_or_default(),
        }
    }

    const fn is_saved(&self) -> bool {
        self.revision != 0
    }

    /// Where the form is sent to, whether its draft is kept by now or not.
    fn path(&self) -> String {
        match self.revision {
            0 => paths::CUSTOMER_NEW.to_owned(),
            _ => paths::draft(self.id),
        }
    }

    /// The address of the form, which tells what is wrong with it: of all fields, or of those that were complained about
    /// before, and of the file that was sent with it. A form that was refused is shown at an address and not by the answer
    /// to what was sent, so that the browser's way back leads to it, with all that was typed.
    fn address(&self, checked: &str, file: Option<BadFile>) -> String {
        let mut query = Fields::default();
        if self.revision == 0 {
            query.set(DRAFT, self.id.to_string());
        }
        if !checked.is_empty() {
            query.set(CHECK, checked);
        }
        if let Some(file) = file {
            query.set(FILE, file.as_str());
            query.set(FILE_OF, self.revision.to_string());
        }
        list::address(&self.path(), &query)
    }
}

/// In the address of an untouched form: the draft that it becomes.
const DRAFT: &str = "draft";
/// In an address: what is judged, by the names of its fields, or [`ALL`].
const CHECK: &str = "check";
const ALL: &str = "yes";
/// In an address: what was wrong with the file.
const FILE: &str = "file";
/// In an address: the revision with which that file came; it is not notified of any later one.
const FILE_OF: &str = "file_of";

/// What somebody else made of the draft meanwhile.
struct Theirs {
    author: String,
    /// The fields that differ: name, and what they hold now, in words.
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
    asked: Option<RequestedAgreement>,
    text: Option<TextRef>,
    offered: Offered,
    clouds: Vec<(&'static str, String, String)>,
    resellers: Vec<(String, String)>,
    bases: Vec<(&'static str, String, &'static str)>,
    versions: Vec<(String, String)>,
    /// The choice of the version that follows from the date.
    by_date: ByDate,
    /// The sentence that is ticked, in the reader's language.
    sentence: String,
    sentence_in: &'static str,
}

impl AccountInfoPage {
    fn new(visit: &Visit, rules: Rules, origin: Origin, mut form: Form, text: Option<TextRef>) -> Self {
        let reader = visit.language;
        for field in [
            "signer_first_name",
            "signer_last_name",
            "signer_one_name",
            "signer_email",
            "signer_phone",
        ] {
            form.belongs(field, "signer");
        }
        let in_words = |key: &str| words::text(reader, key).into_owned();
        let clouds = Cloud::ALL.iter().map(|cloud| {
            let hint = format!("onboarding-cloud-{}-hint", cloud.as_str().replace('_', "-"));
            (cloud.as_str(), in_words(cloud.label()), in_words(&hint))
        });
        let versions = rules.asked.iter();
        let versions =
            versions.flat_map(|asked| attestation_fields::versions(&asked.versions, rules.utc_today, reader));
        let known = rules.asked.as_ref().map_or(&[][..], |asked| &asked.versions);
        let by_date = ByDate::new(&form, known, rules.utc_today, reader, |on| {
            agreements::effective_on(known, agreements::version_day(on, rules.today, rules.utc_today))
        });
        Self {
            by_date,
            steps: steps(visit),
            origin,
            theirs: None,
            domain_suffix: format!(".{}", rules.customer_domain),
            portal: visit.site.acceptance_portal.clone(),
            text,
            offered: Offered::new(&mut form, reader),
            clouds: clouds.collect(),
            resellers: rules
                .resellers
                .iter()
                .map(|(id, name)| (id.to_string(), name.clone()))
                .collect(),
            bases: attestation_fields::bases(reader),
            versions: versions.collect(),
            sentence: rules
                .asked
                .as_ref()
                .map(|asked| attestation_fields::sentence(reader, &asked.agreement.name))
                .unwrap_or_default(),
            sentence_in: reader.tag(),
            asked: rules.asked,
            form,
        }
    }

    /// What the saved draft holds in these fields, in the reader's words: a date as one, and without the language of the
    /// sentence, which nobody types.
    fn saved(&self, differing: &[&'static str], now: &Form, reader: Language) -> Vec<(&'static str, String)> {
        let mut values: Vec<(&'static str, String)> = Vec::new();
        for &name in differing
            .iter()
            .filter(|name| **name != attestation_fields::SENTENCE_LANGUAGE)
        {
            if !name.starts_with("accepted_on_") {
                values.push((name, self.chosen(name, now, reader)));
            } else if values.iter().all(|(known, _)| *known != "accepted_on") {
                let parts = ["day", "month", "year"].map(|part| now.value(&format!("accepted_on_{part}")));
                values.push(("accepted_on", parts.join(" ").trim().to_owned()));
            }
        }
        values
    }

    /// What a field of a form holds, as its choices call it.
    fn chosen(&self, name: &str, form: &Form, reader: Language) -> String {
        let value = form.value(name);
        let word = |key: &str| Some(words::text(reader, key).into_owned());
        let named = match (name, value) {
            ("cloud", _) => {
                let known = self.clouds.iter().find(|(cloud, ..)| *cloud == value);
                known.map(|(_, label, _)| label.clone())
            }
            ("basis", _) => {
                let known = self.bases.iter().find(|(basis, ..)| *basis == value);
                known.map(|(_, label, _)| label.clone())
            }
            ("reseller", _) => label_of(&self.resellers, value),
            ("version", _) => label_of(&self.versions, value),
            ("acceptance", "ask") => self.asked.as_ref().map(|asked| {
                let names = [("agreement", asked.agreement.name.as_str()), ("portal", &self.portal)];
                words::text_with_strings(reader, "onboarding-ask", &names)
            }),
            ("acceptance", "attest") => word("onboarding-accepted-already"),
            ("signer", "other") => word("onboarding-signer-other"),
            ("signer", _) => word("onboarding-signer-contact"),
            ("attested", "yes") => word("audit-yes"),
            ("country" | "language" | "bought_before" | "province", _) => Country::parse(form.value("country"))
                .ok()
                .map(|country| fields::display_fact(name, value, country, reader)),
            _ => None,
        };
        named.unwrap_or_else(|| value.to_owned())
    }

    /// The primary contact's name, once it is typed.
    fn contact_name(&self) -> Option<String> {
        let name = self.form.clone().take_name("")?;
        Some(name.full())
    }

    /// Whether the fields of another signer are to be seen at once.
    fn names_other_signer(&self) -> bool {
        self.form.value("signer") == "other"
    }
}

/// How a choice is called.
fn label_of(choices: &[(String, String)], value: &str) -> Option<String> {
    let known = choices.iter().find(|(choice, _)| choice == value);
    known.map(|(_, label)| label.clone())
}

/// The names of the three steps.
pub(super) fn steps(visit: &Visit) -> Vec<String> {
    ["customers-account-info", "onboarding-review", "onboarding-confirmation"]
        .map(|key| words::text(visit.language, key).into_owned())
        .to_vec()
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
pub(crate) async fn judge(
    form: &mut Form,
    rules: &Rules,
    db: &mut Reader,
) -> Result<Option<onboarding::Onboarding>, db::Error> {
    if let Ok(prefix) = DomainPrefix::parse_below(form.value("domain_prefix"), &rules.customer_domain) {
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

/// The first step of a draft with something wrong, which it then says.
pub(super) fn incomplete(draft: &Draft) -> String {
    Origin::of(draft).address(ALL, None)
}

/// An untouched form; it creates nothing. Its address names the draft that it becomes: anyone who comes back to it by the
/// browser finds what was typed, and not an untouched form again.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: Attester, request: HttpRequest) -> Result<HttpResponse, PageError> {
    if let Some(form) = visit.typed().map(attestation_fields::unticked) {
        let fresh = || DraftId::new(visit.now, &visit.site.random);
        let id = form.value(DRAFT).parse().unwrap_or_else(|_| fresh());
        return reshown(visit, who, Origin::unsaved(id), form).await;
    }
    let query = Fields::of_query(&request)?;
    let Ok(id) = query.get(DRAFT).parse() else {
        let fresh = DraftId::new(visit.now, &visit.site.random);
        return Ok(visit.see(&Origin::unsaved(fresh).address("", None)));
    };
    let mut db = visit.read().await?;
    if onboarding::find_draft(&mut db, who.agent().partner, id)
        .await?
        .is_some()
    {
        return Ok(visit.see(&paths::draft(id)));
    }
    show_draft(&visit, &who, Origin::unsaved(id), form::untouched(), &query, &mut db).await
}

/// A draft again, as it was left; with what is wrong with it, if the address asks for that.
///
/// # Errors
/// If there is no such draft, or the database query fails.
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
    if let Some(form) = visit.typed().map(attestation_fields::unticked) {
        if fields::was_refused_for(&form, "draft") {
            drop(db);
            return conflict(visit, who, draft, form).await;
        }
        return reshown(visit, who, origin_of(&draft, &form)?, form).await;
    }
    let query = Fields::of_query(&request)?;
    let form = form::of_draft(&draft, who.agent().visitor.account);
    show_draft(&visit, &who, Origin::of(&draft), form, &query, &mut db).await
}

/// A form with what its address says is wrong with it (see [`Origin::address`]).
async fn show_draft(
    visit: &Visit,
    who: &Attester,
    origin: Origin,
    mut form: Form,
    query: &Fields,
    db: &mut Reader,
) -> Result<HttpResponse, PageError> {
    let rules = super::rules(visit, who, db).await?;
    if query.has(CHECK) {
        judge(&mut form, &rules, db).await?;
        if query.get(CHECK) != ALL {
            fields::complain_only_about(&mut form, query.get(CHECK));
        }
    }
    if let Some(file) = BadFile::parse(query.get(FILE))
        && query.get(FILE_OF) == origin.revision.to_string()
    {
        form.complain("evidence", file.into());
    }
    let text = text_of(&form, &rules, None, db).await?;
    let status = form.status();
    visit.page(status, AccountInfoPage::new(visit, rules, origin, form, text))
}

/// Saves a form that was never saved, and goes on.
///
/// # Errors
/// If the database query fails.
pub async fn begin(visit: Visit, sent: Uploaded<Attester>) -> Result<HttpResponse, PageError> {
    let fresh = || DraftId::new(visit.now, &visit.site.random);
    let id = sent.form.value("draft").parse().unwrap_or_else(|_| fresh());
    save(visit, Origin::unsaved(id), sent).await
}

/// Saves a draft again, and goes on.
///
/// # Errors
/// If there is no such draft, or the database query fails.
pub async fn submit(visit: Visit, path: Path<String>, sent: Uploaded<Attester>) -> Result<HttpResponse, PageError> {
    let draft = super::draft_at(&path, &sent.who, &mut visit.read().await?).await?;
    let origin = origin_of(&draft, &sent.form)?;
    save(visit, origin, sent).await
}

/// The draft, at the revision that the form was filled in from.
fn origin_of(draft: &Draft, form: &Form) -> Result<Origin, PageError> {
    let revision = form.value("revision").parse().ok();
    let revision = revision.filter(|revision| *revision > 0);
    Ok(Origin {
        revision: revision.ok_or(PageError::BadRequest("error-broken-request"))?,
        ..Origin::of(draft)
    })
}

async fn save(visit: Visit, mut origin: Origin, sent: Uploaded<Attester>) -> Result<HttpResponse, PageError> {
    let Uploaded { who, mut form, file } = sent;
    // A file that is none is complained about below; what was typed besides is saved all the same.
    let bad_file = file.as_ref().err().copied();
    let evidence = attestation_fields::evidence_change(&mut form, file).await?;
    let leaves = form.value("then") == "leave" && bad_file.is_none();
    let is_blank = form::is_blank(&form) && !matches!(evidence, EvidenceChange::Replace(_));
    if leaves && is_blank && origin.revision == 0 {
        return Ok(visit.see(paths::CUSTOMERS));
    }
    if !is_blank || origin.revision > 0 {
        let kept = form::kept(&form);
        let id = (origin.id, origin.revision);
        let saved = visit
            .transact(async |tx| onboarding::save_draft(tx, &visit.cx(), &who, id, &kept, evidence).await)
            .await?;
        match saved {
            Saved::Saved(draft) => origin = Origin::of(&draft),
            Saved::Changed(draft) => return conflict(visit, who, draft, form).await,
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
    if form.value("then") == "country" && bad_file.is_none() {
        let before = form.value(fields::REFUSED);
        return Ok(visit.see(&origin.address(before, None)));
    }
    let mut db = visit.read().await?;
    let rules = super::rules(&visit, &who, &mut db).await?;
    let is_good = judge(&mut form, &rules, &mut db).await?.is_some() && bad_file.is_none();
    Ok(visit.see(&match is_good {
        true => paths::draft_review(origin.id),
        false => origin.address(ALL, bad_file),
    }))
}

/// The form as it was typed, in another language or for another country; nothing is saved. Only what was complained about before
/// is judged, by that country.
async fn reshown(visit: Visit, who: Attester, origin: Origin, mut form: Form) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let rules = super::rules(&visit, &who, &mut db).await?;
    if fields::was_refused(&form) {
        judge(&mut form, &rules, &mut db).await?;
        fields::complain_as_before(&mut form);
    }
    let text = text_of(&form, &rules, None, &mut db).await?;
    let status = form.status();
    visit.page(status, AccountInfoPage::new(&visit, rules, origin, form, text))
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
    let differing: Vec<_> = form::differing(&form, &now).collect();
    form.complain("draft", Problem::new("problem-draft-changed"));
    let page = AccountInfoPage::new(&visit, rules, Origin::of(&draft), form, text);
    let theirs = Theirs {
        author: draft.author.clone(),
        fields: page.saved(&differing, &now, visit.language),
    };
    visit.at(&paths::draft(draft.id)).page(
        StatusCode::CONFLICT,
        AccountInfoPage {
            theirs: Some(theirs),
            ..page
        },
    )
}
