//! `GET, POST /customers/request-relationship`: **Request a reseller relationship** (R-INV-2): the email with the reusable
//! link, and beside it what is asked for. Sending it makes an invitation of its own.

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
    /// What is asked for.
    asked: Form,
    /// The email; `None` for an indirect reseller without a provider.
    generator: Option<Generator>,
    /// The providers that an indirect reseller chooses among; empty for others.
    providers: Vec<(String, String)>,
}

impl RequestPage {
    /// Whether there is more than one provider to choose among.
    fn chooses_provider(&self) -> bool {
        self.providers.len() > 1
    }

    /// What is wrong with the choice, or with the email.
    fn form(&self) -> &Form {
        match &self.generator {
            Some(generator) if !self.asked.failed() => &generator.form,
            _ => &self.asked,
        }
    }
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
    fn action(&self) -> String {
        let mut fields = Fields::default();
        if let Some(provider) = &self.provider {
            fields.set("provider", provider.id.to_string());
        }
        if self.dap {
            fields.set("dap", "yes");
        }
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

/// Reads what the address asks for: of an indirect reseller the first of its providers, unless it names another. One that is
/// not its own is complained about. `None` for an indirect reseller without a provider.
async fn choice(
    visit: &Visit,
    db: &mut Reader,
    who: &Requester,
    asked: &mut Form,
) -> Result<Option<Choice>, PageError> {
    let agent = who.agent();
    let partner = partners::find(db, agent.partner).await?.ok_or(PageError::NotFound)?;
    let mut provider = None;
    if agent.kind == PartnerKind::IndirectReseller {
        let known = providers(db, who).await?;
        let named = asked.take_optional("provider", |raw| {
            known
                .iter()
                .map(|(id, _)| *id)
                .find(|id| id.to_string() == raw)
                .ok_or_else(|| Problem::new("problem-provider-missing"))
        });
        let Some(first) = known.first().map(|(id, _)| *id) else {
            return Ok(None);
        };
        let chosen = named.flatten().unwrap_or(first);
        asked.fields_mut().set("provider", chosen.to_string());
        provider = partners::find(db, chosen).await?;
    }
    let fresh = || InvitationId::new(visit.now, &visit.site.random);
    Ok(Some(Choice {
        id: asked.value("letter").parse().unwrap_or_else(|_| fresh()),
        dap: asked.checked("dap", "yes"),
        partner,
        provider,
    }))
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

async fn page(
    db: &mut Reader,
    who: &Requester,
    asked: Form,
    generator: Option<Generator>,
) -> Result<RequestPage, PageError> {
    let known = providers(db, who).await?;
    Ok(RequestPage {
        providers: known.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        generator: generator.map(|generator| generator.with_sent_by_hand(true)),
        asked,
    })
}

/// The email, and what is asked for.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Requester, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut asked = Form::from(Fields::of_query(&request)?);
    let mut db = visit.read().await?;
    let generator = match choice(&visit, &mut db, &who, &mut asked).await? {
        Some(choice) => {
            let draft = draft(&visit, &mut db, &who, &choice, visit.language).await?;
            Some(Generator::shown(visit.typed(), draft, choice.action(), None))
        }
        None => None,
    };
    let status = asked.status();
    let page = page(&mut db, &who, asked, generator).await?;
    visit.page(status, page)
}

/// Does what the generator's button says.
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
    let choice = choice(&visit, &mut db, &who, &mut asked).await?;
    let (Some(choice), false) = (choice, asked.failed()) else {
        // What was typed belongs to a choice that cannot be made.
        return Ok(visit.see(paths::REQUEST_RELATIONSHIP));
    };
    let language = Language::parse(form.value("letter_language")).unwrap_or(visit.language);
    let draft = draft(&visit, &mut db, &who, &choice, language).await?;
    drop(db);
    let mut redrafted = draft.clone();
    let (act, mut generator) = Generator::posted(form, draft, choice.action(), None);
    match act {
        Act::Language(_) => {
            redrafted.to = EmailAddress::parse(generator.form.value("to")).ok();
            generator = Generator::new(redrafted, choice.action(), None);
        }
        Act::File if !generator.form.failed() => return Ok(generator.file()),
        Act::Done => return Ok(visit.see_with(paths::INVITATIONS, Flash::done("invitations-flash-done"))),
        Act::Send if !generator.form.failed() => return send(&visit, &who, &choice, &generator, Way::Assent).await,
        Act::SentByHand if !generator.form.failed() => {
            return send(&visit, &who, &choice, &generator, Way::ByHand).await;
        }
        Act::Update | Act::File | Act::Send | Act::SentByHand => {}
    }
    let status = generator.form.status();
    let page = page(&mut visit.read().await?, &who, asked, Some(generator)).await?;
    visit.at(&choice.action()).page(status, page)
}

/// Who sends the email.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Assent does.
    Assent,
    /// The agent did, and says so.
    ByHand,
}

/// Makes the invitation and sends it, or records that the agent did, in one transaction. Sent twice, it is the same one.
async fn send(
    visit: &Visit,
    who: &Requester,
    choice: &Choice,
    generator: &Generator,
    way: Way,
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
    let mailer = visit.mailer();
    let cx = visit.cx();
    let sent = visit.transact(async |tx| {
        match invitations::request(tx, &cx, who, what).await {
            Ok(Some(_)) => {}
            Ok(None) => return Ok(false),
            Err(Error::Database(error)) => return Err(error.into()),
            Err(Error::Refused(refusal)) => return Err(refusal.into()),
            Err(_) => return Err(PageError::Conflict("error-conflict-text")),
        }
        // Anyone who is asked is not known yet, and can be authorized by anyone.
        let asked = (id, Eligibility::Eligible);
        let sent = match way {
            Way::Assent => invitations::send(tx, &cx, &mailer, agent, asked, None, &generator.draft, to).await,
            Way::ByHand => {
                invitations::send_by_hand(tx, &cx, &visit.mailer(), agent, asked, Some(&generator.draft)).await
            }
        };
        match sent {
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
        true => visit.see_with(
            &here,
            Flash::done(match way {
                Way::Assent => "invitations-flash-sent",
                Way::ByHand => "invitations-flash-sent-by-hand",
            }),
        ),
        // The form was sent twice.
        false => visit.see(&here),
    })
}
