//! `GET /invitations/{invitation}`, `POST /invitations/{invitation}/letter`: one invitation, and the generator that sends it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::act;
use crate::acceptances::{self, Eligibility};
use crate::accounts::{Agent, Channel, Requester};
use crate::db::Reader;
use crate::invitations::letters::{self, House};
use crate::invitations::{self, Invitation, Purpose, State};
use crate::values::id::{CustomerId, InvitationId};
use crate::values::{EmailAddress, Language, Timestamp};
use crate::web::generator::{Act, Generator};
use crate::web::{Fields, PageError, Posted, Visit, filters, paths};
use crate::{agreements, customers, partners};

#[derive(Template)]
#[template(path = "invitations/show.html")]
struct ShowPage {
    invitation: Invitation,
    state: State,
    partner: String,
    provider: Option<String>,
    /// The customer, as far as the reader may know it.
    company: Option<(CustomerId, String)>,
    agreement: Option<String>,
    for_operator: bool,
    /// The reader may act on it, and it was not answered.
    may_act: bool,
    /// Its link opens something: the partners that it names work together.
    leads_on: bool,
    /// The letter, for who may act while it leads on.
    generator: Option<Generator>,
    may_remind: bool,
    /// The customer has bought before, and so cannot accept by itself: it is attested for instead (R-DIRECT-4).
    cannot_accept: bool,
    /// Where the reader does that.
    attest: Option<String>,
}

/// Why the customer cannot answer the invitation as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Obstacle {
    /// The customer has bought before: its partner attests instead (R-DIRECT-4).
    BoughtBefore,
    /// The partners that the link names do not work together any more.
    NotPartners,
    /// Its time ran out; sending it again renews it.
    Expired,
    /// Its email could not be delivered.
    Undelivered,
}

impl ShowPage {
    fn obstacle(&self) -> Option<Obstacle> {
        if self.cannot_accept {
            Some(Obstacle::BoughtBefore)
        } else if !self.leads_on && self.state.is_unanswered() {
            Some(Obstacle::NotPartners)
        } else if self.state == State::Expired && self.generator.is_some() {
            Some(Obstacle::Expired)
        } else if self.invitation.is_undelivered() {
            Some(Obstacle::Undelivered)
        } else {
            None
        }
    }

    /// Whether the last day on which it can be answered matters.
    fn shows_last_day(&self) -> bool {
        !self.cannot_accept && self.state.is_unanswered() && !self.invitation.is_draft()
    }

    fn asks_for_relationship(&self) -> bool {
        self.invitation.purpose == Purpose::Relationship
    }

    fn heading(&self) -> String {
        let named = self.invitation.to.as_ref().filter(|to| !to.name.is_empty());
        match (&self.company, named, &self.invitation.to) {
            (Some((_, company)), ..) => company.clone(),
            (None, Some(to), _) => to.name.clone(),
            (None, None, Some(to)) => to.email.to_string(),
            (None, None, None) => "—".to_owned(),
        }
    }

    fn revoke_question(&self) -> &'static str {
        act::revoke_question(self.invitation.sent_at.is_some(), self.invitation.sent_by_hand)
    }

    /// Who attests, for anyone who does not.
    fn whose(&self) -> &'static str {
        if self.for_operator {
            "acceptance-whose-partner"
        } else {
            "acceptance-whose-provider"
        }
    }
}

/// What letters of this installation say.
pub fn house(visit: &Visit) -> House<'_> {
    House {
        public_url: &visit.site.public_url,
        portal: &visit.site.acceptance_portal,
    }
}

/// The invitation of an address, if it is this partner's (R-ROLE-6).
pub(super) async fn own(db: &mut Reader, agent: &Agent, id: &str) -> Result<Invitation, PageError> {
    let id: InvitationId = id.parse().map_err(|_| PageError::NotFound)?;
    invitations::find_for(db, agent.partner, id)
        .await?
        .ok_or(PageError::NotFound)
}

/// An invitation: to its partner's agents, and to the operator.
///
/// # Errors
/// If it is not there for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let invitation = match &who {
        Channel::Agent(agent) => own(&mut db, agent, &id).await?,
        Channel::Operator(_) => {
            let id: InvitationId = id.parse().map_err(|_| PageError::NotFound)?;
            invitations::find(&mut db, id).await?.ok_or(PageError::NotFound)?
        }
    };
    let cannot_accept = cannot_accept(&visit, &mut db, &invitation).await?;
    let generator = match who.agent() {
        Some(agent)
            if !cannot_accept && may_act(&visit, agent, &invitation) && invitation.leads_on(&mut db).await? =>
        {
            let draft = letters::of_invitation(&mut db, house(&visit), agent, &invitation, None).await?;
            let action = action(&invitation, invitation.sent_at);
            let generator = Generator::shown(visit.typed(), draft, action, None);
            Some(generator.with_sent_by_hand(takes_sent_by_hand(&visit, &invitation)))
        }
        _ => None,
    };
    let page = page(&visit, &mut db, invitation, who.agent(), (generator, cannot_accept)).await?;
    visit.ok(page)
}

/// Whether nobody has answered it, and its customer by now has to be attested for instead (R-DIRECT-4): no letter is
/// offered then, not even to be copied.
async fn cannot_accept(visit: &Visit, db: &mut Reader, invitation: &Invitation) -> Result<bool, PageError> {
    let today = visit.now.utc_date();
    let state = invitation.state_on(today);
    Ok(state.is_unanswered()
        && acceptances::invited_eligibility(db, invitation, today).await? == Eligibility::BoughtBefore)
}

fn may_act(visit: &Visit, agent: &Agent, invitation: &Invitation) -> bool {
    let state = invitation.state_on(visit.now.utc_date());
    invitation.permits(agent).is_ok() && state.is_unanswered()
}

/// Whether the agent can still say that it was sent in another way.
fn takes_sent_by_hand(visit: &Visit, invitation: &Invitation) -> bool {
    matches!(
        invitation.state_on(visit.now.utc_date()),
        State::Created | State::Expired
    )
}

/// Where the generator's form goes; the address says when the letter was last sent as the page shows it.
fn action(invitation: &Invitation, sent_at: Option<Timestamp>) -> String {
    let seen = sent_at.map(|sent| sent.micros().to_string()).unwrap_or_default();
    format!("{}?seen={seen}", paths::invitation_letter(invitation.id))
}

async fn page(
    visit: &Visit,
    db: &mut Reader,
    invitation: Invitation,
    agent: Option<&Agent>,
    (generator, cannot_accept): (Option<Generator>, bool),
) -> Result<ShowPage, PageError> {
    let partner = partners::find(db, invitation.partner)
        .await?
        .ok_or(PageError::NotFound)?;
    let provider = match invitation.provider {
        Some(provider) => partners::find(db, provider).await?,
        None => None,
    };
    // Who declined a relationship is no customer of the partner; one that it serves no longer it knows as it was (R-ROLE-6).
    let company = match (invitation.customer, agent) {
        (Some(customer), Some(agent)) => customers::find_for(db, agent.partner, customer).await?,
        (Some(customer), None) => customers::find(db, customer).await?,
        (None, _) => None,
    };
    let agreement = match &invitation.type_id {
        Some(type_id) => agreements::find_type(db, type_id).await?,
        None => None,
    };
    let attest = match (invitation.customer, &invitation.type_id) {
        (Some(customer), Some(type_id)) if cannot_accept => agent
            .filter(|agent| agent.attester_for(true).is_ok())
            .map(|_| paths::customer_agreement(customer, type_id)),
        _ => None,
    };
    let state = invitation.state_on(visit.now.utc_date());
    Ok(ShowPage {
        state,
        partner: partner.details.name.to_string(),
        provider: provider.map(|provider| provider.details.name.to_string()),
        company: company.map(|company| (company.id, company.company_name.to_string())),
        agreement: agreement.map(|agreement| agreement.name),
        for_operator: agent.is_none(),
        may_act: agent.is_some_and(|agent| may_act(visit, agent, &invitation)),
        leads_on: invitation.leads_on(db).await?,
        may_remind: generator.is_some()
            && state.is_asked()
            && invitation.sent_at.is_some()
            && !invitation.was_just_sent(visit.now),
        cannot_accept,
        attest,
        invitation,
        generator,
    })
}

/// The address of the form, opened again: the form stands on the invitation's page.
///
/// # Errors
/// If the role does not reach so far, the invitation is not there for this agent, or the database query fails.
pub async fn letter(visit: Visit, who: Requester, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let invitation = own(&mut visit.read().await?, who.agent(), &id).await?;
    Ok(visit.see(&paths::invitation(invitation.id)))
}

/// Does what the generator's button says.
///
/// # Errors
/// If the role does not reach so far, the invitation is not there for this agent, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Requester,
    id: web::Path<String>,
    request: HttpRequest,
    Posted(form): Posted,
) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let mut db = visit.read().await?;
    let invitation = own(&mut db, agent, &id).await?;
    invitation.permits(agent)?;
    if !may_act(&visit, agent, &invitation) {
        return Ok(act::answered(&visit, &invitation));
    }
    if !invitation.leads_on(&mut db).await? {
        return Ok(act::leads_nowhere(&visit, &invitation));
    }
    if cannot_accept(&visit, &mut db, &invitation).await? {
        return Ok(act::bought_before(&visit, &invitation));
    }
    let seen = Fields::of_query(&request)?
        .get("seen")
        .parse()
        .ok()
        .map(Timestamp::from_micros);
    let action = action(&invitation, seen);
    let house = house(&visit);
    let draft = letters::of_invitation(&mut db, house, agent, &invitation, None).await?;
    let (act, mut generator) = Generator::posted(form, draft, action.as_str(), None);
    match act {
        Act::Language(language) => {
            let to = EmailAddress::parse(generator.form.value("to")).ok();
            generator = redrafted(&visit, &mut db, agent, &invitation, (language, to), &action).await?;
        }
        Act::File if !generator.form.failed() => return Ok(generator.file()),
        Act::Done => return Ok(visit.see(paths::INVITATIONS)),
        // The writer is not waited for with a reader in hand.
        Act::Send if !generator.form.failed() => {
            drop(db);
            return sent(&visit, agent, &invitation, seen, &generator).await;
        }
        Act::SentByHand if !generator.form.failed() => {
            drop(db);
            return act::sent_by_hand(&visit, agent, &invitation, Some(&generator.draft)).await;
        }
        Act::Update | Act::File | Act::Send | Act::SentByHand => {}
    }
    let generator = generator.with_sent_by_hand(takes_sent_by_hand(&visit, &invitation));
    let status = generator.form.status();
    let path = paths::invitation(invitation.id);
    let page = page(&visit, &mut db, invitation, Some(agent), (Some(generator), false)).await?;
    visit.at(&path).page(status, page)
}

/// The letter written again in another language, to whom it was to go.
async fn redrafted(
    visit: &Visit,
    db: &mut Reader,
    agent: &Agent,
    invitation: &Invitation,
    (language, to): (Language, Option<EmailAddress>),
    action: &str,
) -> Result<Generator, PageError> {
    let mut draft = letters::of_invitation(db, house(visit), agent, invitation, Some(language)).await?;
    draft.to = to;
    Ok(Generator::new(draft, action, None))
}

async fn sent(
    visit: &Visit,
    agent: &Agent,
    invitation: &Invitation,
    seen: Option<Timestamp>,
    generator: &Generator,
) -> Result<HttpResponse, PageError> {
    let Some(to) = &generator.draft.to else {
        return Err(PageError::BadRequest("error-broken-request"));
    };
    let mailer = visit.mailer();
    act::act(visit, invitation, "invitations-flash-sent", async |tx| {
        let eligibility = acceptances::invited_eligibility(tx, invitation, visit.now.utc_date()).await?;
        let asked = (invitation.id, eligibility);
        invitations::send(tx, &visit.cx(), &mailer, agent, asked, seen, &generator.draft, to).await
    })
    .await
}
