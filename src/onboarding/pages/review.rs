//! `GET /customers/new/{draft}/review`: the wizard's second step, everything once more.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::account_info;
use super::form::{self, RequestedAgreement};
use crate::accounts::Attester;
use crate::agreements::{TextRef, Version};
use crate::attestations::pages::fields as attestation_fields;
use crate::db::Reader;
use crate::onboarding::{Agreed, Attested, Draft, Onboarding};
use crate::values::Problem;
use crate::values::id::DraftId;
use crate::web::{Form, PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "onboarding/review.html")]
struct ReviewPage {
    steps: Vec<String>,
    /// Only what is wrong with the evidence, or with having waited.
    form: Form,
    draft: DraftId,
    revision: i64,
    what: Onboarding,
    reseller: Option<String>,
    asked: Option<RequestedAgreement>,
    text: Option<TextRef>,
    portal: String,
    /// The sentence that was ticked, in the language in which it was shown.
    sentence: String,
    sentence_in: &'static str,
    /// The name of the evidence file, if there is one.
    evidence: Option<String>,
    /// The version that would open the gate, where the attested one does not (R-UPD-7).
    wanted: Option<Version>,
}

impl ReviewPage {
    fn attested(&self) -> Option<&Attested> {
        match &self.what.agreed {
            Agreed::Attested(attested) => Some(attested),
            _ => None,
        }
    }

    fn is_national(&self) -> bool {
        self.what.customer.cloud.is_national()
    }

    /// Where a section of the wizard's first step is changed.
    fn back(&self, section: &str) -> String {
        format!("{}#{section}", paths::draft(self.draft))
    }

    /// Where it is changed what becomes of the agreement: for a national cloud by choosing another cloud.
    fn back_to_agreement(&self) -> String {
        self.back(if self.is_national() { "service" } else { "agreement" })
    }

    /// The message that says whether the customer has bought before.
    fn bought_before(&self) -> &'static str {
        if self.what.customer.profile.bought_before {
            "customers-bought-before-yes"
        } else {
            "customers-bought-before-no"
        }
    }

    /// The agreement's text, where the agreement concerns the customer.
    fn text_to_read(&self) -> Option<&TextRef> {
        self.text.as_ref().filter(|_| !self.is_national())
    }

    /// The message of the last button: it says the act.
    fn act(&self) -> &'static str {
        match self.what.agreed {
            Agreed::NotNeeded => "onboarding-create",
            Agreed::Ask => "onboarding-create-and-ask",
            Agreed::Attested(_) => "onboarding-create-and-attest",
        }
    }

    fn version(&self, rank: i64) -> Option<&Version> {
        self.asked
            .as_ref()
            .and_then(|asked| asked.versions.iter().find(|version| version.rank == rank))
    }
}

/// Everything that was typed, each part with a way back to it. A draft with something wrong goes back at once.
///
/// # Errors
/// If there is no such draft, or the database query fails.
pub async fn show(visit: Visit, who: Attester, path: Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let draft = super::draft_at(&path, &who, &mut db).await?;
    answer(&visit, &who, &draft, &mut db, None).await
}

/// The review of a draft, perhaps with a complaint about what was sent from it: its field, and what is wrong.
pub(super) async fn answer(
    visit: &Visit,
    who: &Attester,
    draft: &Draft,
    db: &mut Reader,
    complaint: Option<(&str, Problem)>,
) -> Result<HttpResponse, PageError> {
    if draft.customer.is_some() {
        return Ok(visit.see(&paths::draft_confirmation(draft.id)));
    }
    let rules = super::rules(visit, who, db).await?;
    let mut typed = form::of_draft(draft, who.agent().visitor.account);
    let Some(what) = account_info::judge(&mut typed, &rules, db).await? else {
        return Ok(visit.see(&account_info::incomplete(draft)));
    };
    let attested = match &what.agreed {
        Agreed::Attested(attested) => Some(attested.rank),
        _ => None,
    };
    let text = account_info::text_of(&typed, &rules, attested, db).await?;
    let mut form = Form::default();
    let status = match &complaint {
        None => StatusCode::OK,
        Some(("draft", _)) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if let Some((field, problem)) = complaint {
        form.complain(field, problem);
    }
    let bought_before = what.customer.profile.bought_before;
    let wanted = rules
        .asked
        .as_ref()
        .and_then(|asked| asked.wanted(rules.utc_today, bought_before));
    let wanted = wanted
        .filter(|wanted| attested.is_some_and(|rank| rank < wanted.rank))
        .cloned();
    let reseller = what.reseller.and_then(|id| {
        let known = rules.resellers.iter().find(|(reseller, _)| *reseller == id);
        known.map(|(_, name)| name.clone())
    });
    let sentence_in = match &what.agreed {
        Agreed::Attested(attested) => attested.sentence_language,
        _ => visit.language,
    };
    let sentence = rules
        .asked
        .as_ref()
        .map(|asked| attestation_fields::sentence(sentence_in, &asked.agreement.name));
    let page = ReviewPage {
        steps: account_info::steps(visit),
        form,
        draft: draft.id,
        revision: draft.revision,
        what,
        reseller,
        text,
        portal: visit.site.acceptance_portal.clone(),
        sentence: sentence.unwrap_or_default(),
        sentence_in: sentence_in.tag(),
        evidence: draft.evidence_name.clone(),
        wanted,
        asked: rules.asked,
    };
    visit.at(&paths::draft_review(draft.id)).page(status, page)
}
