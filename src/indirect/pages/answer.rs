//! `GET, POST /information-requests/{information}/answer`: a reseller says who accepted, when, and how that is known.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::{named, show};
use crate::accounts::Answerer;
use crate::agreements;
use crate::attestations::pages::fields;
use crate::confirmations::{EvidenceFile, Signer};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::indirect::{self, Answer, AnswerError, Answering, Information};
use crate::values::PhoneNumber;
use crate::web::layout::Flash;
use crate::web::upload::Uploaded;
use crate::web::{Form, PageError, Visit, filters, paths};

/// The fields in the order of the page.
const FIELDS: [&str; 9] = [
    "first_name",
    "last_name",
    "one_name",
    "email",
    "phone",
    "accepted_on",
    "basis",
    "evidence",
    "evidence_removed",
];

#[derive(Template)]
#[template(path = "indirect/answer.html")]
struct AnswerPage {
    form: Form,
    request: Information,
    /// The answer that the provider returned.
    returned: Option<Answer>,
    /// What a colleague answered while the form was open, or that the request has ended: the message that says it.
    meanwhile: Option<&'static str>,
    bases: Vec<(&'static str, String, &'static str)>,
}

/// What the form is about.
struct Subject {
    request: Information,
    customer: Customer,
    introduced_on: Option<NaiveDate>,
    /// The last answer, which the provider returned.
    returned: Option<Answer>,
}

impl Subject {
    async fn find(db: &mut Reader, who: &Answerer, id: &str) -> Result<Self, PageError> {
        let agent = who.agent();
        let request = named(db, agent, id).await?;
        let customer = customers::find_for(db, agent.partner, request.customer_id).await?;
        let agreement = agreements::find_type(db, &request.type_id).await?;
        let last = indirect::answers(db, request.id).await?.pop();
        Ok(Self {
            returned: last.filter(|last| last.returned_at.is_some()),
            customer: customer.ok_or(PageError::NotFound)?,
            introduced_on: agreement.and_then(|agreement| agreement.introduced_on),
            request,
        })
    }

    /// The form as it is first shown: what was returned, or the customer's primary contact.
    fn fresh(&self) -> Form {
        let mut form = Form::default();
        let contact: Signer = self.customer.contact.clone().into();
        let signer = self.returned.as_ref().map_or(&contact, |returned| &returned.signer);
        form.set_name(&signer.name);
        form.fields_mut().set("email", signer.email.as_str());
        let phone = signer.phone.as_ref().map(PhoneNumber::display);
        form.fields_mut().set("phone", phone.unwrap_or_default());
        if let Some(returned) = &self.returned {
            form.set_date("accepted_on", returned.accepted_on);
            form.fields_mut().set("basis", returned.basis.as_str());
        }
        form
    }

    fn page(self, visit: &Visit, form: Form) -> AnswerPage {
        AnswerPage {
            form,
            request: self.request,
            returned: self.returned,
            meanwhile: None,
            bases: fields::bases(visit.language),
        }
    }

    /// Reads the form; what is wrong is noted in it.
    fn read(&self, visit: &Visit, form: &mut Form, evidence: Option<EvidenceFile>) -> Option<Answering> {
        let signer = fields::signer(form, "", Some(self.customer.address.country));
        let accepted_on = fields::accepted_on(form, visit.today(), self.introduced_on, visit.language);
        let basis = fields::basis(form);
        form.order_problems(&FIELDS);
        Some(Answering {
            signer: signer?,
            accepted_on: accepted_on?,
            basis: basis?,
            evidence,
        })
        .filter(|_| !form.failed())
    }
}

impl AnswerPage {
    /// The name of the evidence that the answer keeps, unless it is replaced or removed.
    fn kept(&self) -> &str {
        let name = self
            .returned
            .as_ref()
            .and_then(|returned| returned.evidence_name.as_deref());
        name.unwrap_or_default()
    }
}

/// The form, while the reseller has the move.
///
/// # Errors
/// If there is no such request to this reseller, or the database query fails.
pub async fn show(visit: Visit, who: Answerer, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let subject = Subject::find(&mut visit.read().await?, &who, &id).await?;
    if !subject.request.state.waits_for_reseller() {
        return Ok(visit.see(&paths::information(subject.request.id)));
    }
    let form = visit.typed_or(subject.fresh());
    visit.ok(subject.page(&visit, form))
}

/// Answers. Sent twice, it is answered once. Who comes second to a colleague, or too late, is shown what happened and keeps what
/// was typed.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    id: web::Path<String>,
    Uploaded { who, mut form, file }: Uploaded<Answerer>,
) -> Result<HttpResponse, PageError> {
    let subject = Subject::find(&mut visit.read().await?, &who, &id).await?;
    let kept = subject.returned.as_ref().and_then(Answer::evidence);
    let evidence = fields::evidence_or_kept(&visit, &mut form, file, kept).await?;
    let Some(what) = subject.read(&visit, &mut form, evidence) else {
        let page = subject.page(&visit, form);
        return visit.unprocessable(page);
    };
    let request = subject.request.id;
    let answered = visit.transact(async |tx| indirect::answer(tx, &visit.cx(), &who, request, &what).await);
    let meanwhile = match answered.await {
        Ok(()) => {
            let flash = Flash::done("information-flash-answered")
                .with("provider", &subject.request.provider_name)
                .with("company", &subject.request.company_name);
            return Ok(visit.see_with(paths::INFORMATION, flash));
        }
        Err(AnswerError::Answered(_)) => {
            let now = named(&mut visit.read().await?, who.agent(), &id).await?;
            return show::meanwhile(&visit, who.agent(), now, "information-meanwhile-answered").await;
        }
        Err(AnswerError::Over) => "information-meanwhile-over",
        Err(AnswerError::NotFound) => return Err(PageError::NotFound),
        Err(AnswerError::Database(error)) => return Err(error.into()),
    };
    let page = AnswerPage {
        meanwhile: Some(meanwhile),
        ..subject.page(&visit, form)
    };
    visit.page(StatusCode::CONFLICT, page)
}
