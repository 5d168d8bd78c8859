//! `GET, POST /customers/request-relationship`: **Request a reseller relationship** (R-INV-2). The first step chooses what
//! is asked for, the second is the letter with the reusable link; sending it makes an invitation of its own.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::show::house;
use crate::accounts::{PartnerKind, Requester};
use crate::agreements;
use crate::db::Reader;
use crate::invitations::letters;
use crate::invitations::{self, Eligibility, Error, Outcome, Recipient, Request, SendError};
use crate::mail::Draft;
use crate::partners::{self, Partner};
use crate::values::id::{InvitationId, PartnerId};
use crate::values::{EmailAddress, Language, Problem};
use crate::web::generator::{Act, Generator};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "invitations/request.html")]
struct RequestPage {
    form: Form,
    /// What the invitation would be called: sending the letter twice sends it once.
    letter: String,
    /// The reader is an indirect reseller's, and chooses among these providers.
    is_reseller: bool,
    providers: Vec<(String, String)>,
}

impl RequestPage {
    /// Whether the reader must choose a provider and works with none.
    fn lacks_provider(&self) -> bool {
        self.is_reseller && self.providers.is_empty()
    }
}

#[derive(Template)]
#[template(path = "invitations/letter.html")]
struct LetterPage {
    generator: Generator,
    partner: String,
    provider: Option<String>,
    dap: bool,
    change: String,
}

/// What the address asks for.
struct Choice {
    /// The invitation that sending makes: sending twice makes one.
    id: InvitationId,
    partner: Partner,
    provider: Option<Partner>,
    dap: bool,
}

impl Choice {
    fn query(&self) -> Fields {
        let mut fields = Fields::default();
        if let Some(provider) = &self.provider {
            fields.set("provider", provider.id.to_string());
        }
        if self.dap {
            fields.set("dap", "yes");
        }
        fields
    }

    fn action(&self) -> String {
        let mut fields = self.query();
        fields.set("letter", self.id.to_string());
        format!("{}?{}", paths::REQUEST_RELATIONSHIP, fields.encode())
    }
}

/// The providers that an indirect reseller works with; nobody else chooses one.
async fn providers(db: &mut Reader, who: &Requester) -> Result<Vec<(PartnerId, String)>, PageError> {
    if who.agent().kind != PartnerKind::IndirectReseller {
        return Ok(Vec::new());
    }
    let known = partners::partnerships(db, who.agent().partner).await?;
    let open = known.into_iter().filter(|partnership| partnership.ended_at.is_none());
    Ok(open.map(|partnership| (partnership.id, partnership.name)).collect())
}

/// Reads what the address asks for; what is missing is said in the form.
async fn choice(visit: &Visit, db: &mut Reader, who: &Requester, form: &mut Form) -> Result<Option<Choice>, PageError> {
    let agent = who.agent();
    let partner = partners::find(db, agent.partner).await?.ok_or(PageError::NotFound)?;
    let mut provider = None;
    if agent.kind == PartnerKind::IndirectReseller {
        let known = providers(db, who).await?;
        let chosen = form.take("provider", |raw| {
            known
                .iter()
                .map(|(id, _)| *id)
                .find(|id| id.to_string() == raw)
                .ok_or_else(|| Problem::new("problem-provider-missing"))
        });
        let Some(chosen) = chosen else {
            return Ok(None);
        };
        provider = partners::find(db, chosen).await?;
    }
    let fresh = || InvitationId::new(visit.now, &visit.site.random);
    Ok(Some(Choice {
        id: form.value("letter").parse().unwrap_or_else(|_| fresh()),
        dap: form.checked("dap", "yes"),
        partner,
        provider,
    }))
}

async fn first_step(visit: &Visit, db: &mut Reader, who: &Requester, mut form: Form) -> Result<RequestPage, PageError> {
    let known = providers(db, who).await?;
    // Where there is only one, there is nothing to choose.
    if let [(only, _)] = known.as_slice()
        && !form.failed()
        && !form.fields().has("provider")
    {
        form.fields_mut().set("provider", only.to_string());
    }
    Ok(RequestPage {
        letter: InvitationId::new(visit.now, &visit.site.random).to_string(),
        is_reseller: who.agent().kind == PartnerKind::IndirectReseller,
        providers: known.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        form,
    })
}

async fn draft(
    visit: &Visit,
    db: &mut Reader,
    who: &Requester,
    choice: &Choice,
    language: Language,
) -> Result<Draft, PageError> {
    let agreement = agreements::asked_for(db, visit.now.utc_date()).await?;
    let what = (&choice.partner, choice.provider.as_ref(), choice.dap);
    let agreement = agreement.map(|agreement| agreement.id);
    Ok(letters::relationship(db, house(visit), who.agent(), what, agreement, language).await?)
}

fn letter(choice: &Choice, generator: Generator) -> LetterPage {
    let mut change = choice.query();
    change.set("change", "yes");
    LetterPage {
        partner: choice.partner.details.name.to_string(),
        provider: choice
            .provider
            .as_ref()
            .map(|provider| provider.details.name.to_string()),
        dap: choice.dap,
        change: format!("{}?{}", paths::REQUEST_RELATIONSHIP, change.encode()),
        generator,
    }
}

/// The first step; with what was chosen in the address, the letter.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Requester, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let mut db = visit.read().await?;
    if !form.fields().has("letter") {
        let form = visit.typed_or(form);
        return visit.ok(first_step(&visit, &mut db, &who, form).await?);
    }
    let Some(choice) = choice(&visit, &mut db, &who, &mut form).await? else {
        return visit.unprocessable(first_step(&visit, &mut db, &who, form).await?);
    };
    let draft = draft(&visit, &mut db, &who, &choice, visit.language).await?;
    let generator = Generator::shown(visit.typed(), draft, choice.action(), None);
    visit.ok(letter(&choice, generator))
}

/// The first step, as it was filled in: on to the letter, whose address holds what was chosen.
async fn chosen(visit: &Visit, db: &mut Reader, who: &Requester, mut form: Form) -> Result<HttpResponse, PageError> {
    match choice(visit, db, who, &mut form).await? {
        Some(choice) => Ok(visit.see(&choice.action())),
        None => visit.unprocessable(first_step(visit, db, who, form).await?),
    }
}

/// Does what the button of the first step, or of the generator, says.
///
/// # Errors
/// If the form cannot be read, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Requester,
    request: HttpRequest,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let mut asked = Form::from(Fields::of_query(&request)?);
    let mut db = visit.read().await?;
    if !asked.fields().has("letter") {
        return chosen(&visit, &mut db, &who, form).await;
    }
    let Some(choice) = choice(&visit, &mut db, &who, &mut asked).await? else {
        return visit.unprocessable(first_step(&visit, &mut db, &who, asked).await?);
    };
    let language = Language::parse(form.value("letter_language")).unwrap_or(visit.language);
    let draft = draft(&visit, &mut db, &who, &choice, language).await?;
    drop(db);
    let mut anew = draft.clone();
    let (act, mut generator) = Generator::posted(form, draft, choice.action(), None);
    match act {
        Act::Language(_) => {
            anew.to = EmailAddress::parse(generator.form.value("to")).ok();
            generator = Generator::new(anew, choice.action(), None);
        }
        Act::File if !generator.form.failed() => return Ok(generator.file()),
        Act::Done => return Ok(visit.see_with(paths::INVITATIONS, Flash::done("invitations-flash-done"))),
        Act::Send if !generator.form.failed() => return send(&visit, &who, &choice, &generator).await,
        Act::Update | Act::File | Act::Send => {}
    }
    visit.page(generator.form.status(), letter(&choice, generator))
}

/// Makes the invitation and sends it, in one transaction. Sent twice, it is the same one.
async fn send(
    visit: &Visit,
    who: &Requester,
    choice: &Choice,
    generator: &Generator,
) -> Result<HttpResponse, PageError> {
    let Some(to) = &generator.draft.to else {
        return Err(PageError::BadRequest("error-broken-request"));
    };
    let agent = who.agent();
    // The same letter to somebody else is another invitation.
    let id = match invitations::find_for(&mut visit.read().await?, agent.partner, choice.id).await? {
        Some(sent) if sent.to.as_ref().is_some_and(|known| known.email.key() == to.key()) => {
            return Ok(visit.see(&paths::invitation(sent.id)));
        }
        Some(_) => InvitationId::new(visit.now, &visit.site.random),
        None => choice.id,
    };
    let what = Request {
        id,
        provider: choice.provider.as_ref().map(|provider| provider.id),
        to: Recipient {
            name: String::new(),
            email: to.clone(),
        },
        language: generator.draft.language,
        dap: choice.dap,
    };
    let desk = visit.desk();
    let cx = visit.cx();
    let sent = visit.transact(async |tx| {
        match invitations::request(tx, &cx, who, what).await {
            Ok(Some(_)) => {}
            Ok(None) => return Ok(false),
            Err(Error::Database(error)) => return Err(error.into()),
            Err(Error::Refused(refusal)) => return Err(refusal.into()),
            Err(_) => return Err(PageError::Conflict("error-conflict-text")),
        }
        // Whoever is asked is not known yet, and can be authorized by anyone.
        let asked = (id, Eligibility::Eligible);
        match invitations::send(tx, &cx, &desk, agent, asked, None, &generator.draft, to).await {
            Ok(Outcome::Done) => Ok(true),
            Ok(_) => Err(PageError::Conflict("error-conflict-text")),
            Err(SendError::Refused(refusal)) => Err(refusal.into()),
            Err(SendError::Database(error)) => Err(error.into()),
            Err(SendError::Letter(error)) => Err(error.into()),
            Err(error) => Err(PageError::fault(error)),
        }
    });
    let here = paths::invitation(id);
    Ok(match sent.await? {
        true => visit.see_with(&here, Flash::done("invitations-flash-sent")),
        // The form was sent twice.
        false => visit.see(&here),
    })
}
