//! What became of the demo's customers after they were there: `data/demo-answers.csv`. Partners send and take back
//! invitations; customers open them, accept with the mailed code, decline, withdraw, dispute. Each does it by the
//! portal's verbs, signed in with a password of its own, with the letters that these verbs mail.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::time::Duration;

use serde::Deserialize;

use super::customer_rows::When;
use super::customers::{A_MOMENT, Made};
use super::people::{Seed, Seller, Sellers};
use crate::acceptances::codes::{self, Outcome};
use crate::acceptances::decline::{Declining, decline};
use crate::acceptances::sentences;
use crate::acceptances::withdraw::{Withdrawing, withdraw};
use crate::acceptances::{self, AcceptedTerms, Acceptor, Eligibility};
use crate::accounts::people::Person;
use crate::accounts::{Agent, CustomerAdmin, Permission, Visitor, profile, reset, sign_in};
use crate::agreements::{self, AgreementType, Timeline};
use crate::attestations::{dispute, request};
use crate::audit::Context;
use crate::customers::{self, Customer};
use crate::db::Tx;
use crate::invitations::end_relationship;
use crate::invitations::letters::{self, House};
use crate::invitations::{self, AcceptLink, Invitation};
use crate::mail::Mailbox;
use crate::onboarding::sign_in_name;
use crate::values::id::{CodeId, DeclineId, InvitationId, WithdrawalId};
use crate::values::secret::Token;
use crate::values::{EmailAddress, Language, Timestamp};
use crate::{confirmations, partners};

const DATA: &str = include_str!("../../data/demo-answers.csv");
const AN_HOUR: Duration = Duration::from_hours(1);
/// So long it takes to find the code in the mailbox.
const TYPING: Duration = Duration::from_secs(95);
/// The customers' addresses, of a network that nobody has, for documentation.
const NETWORK: &str = "203.0.113.";

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Did {
    /// The partner sent the invitation by mail; it makes one first, where there is none.
    Sent,
    /// The partner took it back.
    Revoked,
    /// The customer's admin signed in through its link.
    Opened,
    /// The customer accepted, with the mailed code.
    Accepted,
    /// The customer declined what the partner asked for.
    Declined,
    /// The customer withdrew its consent.
    Withdrawn,
    /// The person named in the partner's attestation disputed it.
    Disputed,
    /// The customer, which cannot accept by itself, asked the partner to attest.
    Asked,
    /// The customer ended the relationship with the partner.
    Ended,
}

impl Did {
    /// Whether the customer's admin did it, signed in.
    fn is_the_admins(self) -> bool {
        !matches!(self, Self::Sent | Self::Revoked | Self::Disputed)
    }

    /// Whether it takes a letter that has to arrive first.
    fn awaits_a_letter(self) -> bool {
        matches!(self, Self::Accepted | Self::Disputed)
    }
}

/// A line of the file.
#[derive(Debug, Clone, Deserialize)]
struct AnswerRow {
    domain: String,
    partner: String,
    when: When,
    did: Did,
    /// Why, in somebody's words.
    words: String,
}

/// A line with its moment.
struct Act {
    at: Timestamp,
    row: AnswerRow,
    /// Where it came from, if a customer did it.
    network_address: String,
}

/// What an act waits for.
enum Awaited {
    Nothing,
    Code(CodeId),
    Notice(EmailAddress),
}

/// Lets it all happen. Gives back the customers' admins who have passwords of their own by then, by sign-in name;
/// `passwords` are those who have one in any case, by domain prefix, and since when.
///
/// # Errors
/// If the database query fails, or a line of the file breaks a rule.
pub async fn seed(
    seed: &Seed<'_>,
    sellers: &Sellers,
    made: &mut HashMap<String, Made>,
    mut passwords: BTreeMap<String, Timestamp>,
) -> Result<BTreeMap<String, Visitor>, Box<dyn Error>> {
    let acts = acts(seed.site.clock.now(), made, &mut passwords)?;
    let admins = own_passwords(seed, made, &passwords).await?;
    let timeline = agreements::timeline(&mut seed.site.db.read().await?).await?;
    let world = World {
        seed,
        sellers,
        made,
        admins: &admins,
        timeline,
    };
    for acts in acts.chunk_by(|one, other| one.row.did.awaits_a_letter() == other.row.did.awaits_a_letter()) {
        world.happen(acts).await?;
    }
    seed.tell_agents().await?;
    Ok(admins)
}

/// The lines that have happened, each after what came before it.
fn acts(
    now: Timestamp,
    made: &mut HashMap<String, Made>,
    passwords: &mut BTreeMap<String, Timestamp>,
) -> Result<Vec<Act>, Box<dyn Error>> {
    let mut acts = Vec::new();
    for (number, row) in (0_u32..).zip(csv::Reader::from_reader(DATA.as_bytes()).into_deserialize()) {
        let row: AnswerRow = row?;
        let (Some(made), Some(mut at)) = (made.get_mut(&row.domain), row.when.moment(number, now)) else {
            continue;
        };
        if row.did.is_the_admins() && !passwords.contains_key(&row.domain) {
            made.last = at.minus(AN_HOUR).max(made.last.plus(A_MOMENT)).min(now);
            passwords.insert(row.domain.clone(), made.last);
        }
        // A letter that is dated later than the clock would not go.
        at = at.max(made.last.plus(A_MOMENT)).min(now);
        made.last = at.plus(A_MOMENT);
        let network_address = format!("{NETWORK}{}", 1 + number % 250);
        acts.push(Act {
            at,
            row,
            network_address,
        });
    }
    Ok(acts)
}

/// Lets the customers' admins set passwords of their own, by the link that a reset mails.
async fn own_passwords(
    seed: &Seed<'_>,
    made: &HashMap<String, Made>,
    passwords: &BTreeMap<String, Timestamp>,
) -> Result<BTreeMap<String, Visitor>, Box<dyn Error>> {
    let asked = seed.site.db.transact(async |tx| {
        let mut when = HashMap::new();
        for (domain, at) in passwords {
            let Some(made) = made.get(domain) else { continue };
            let cx = Context::system(*at, seed.site.random.clone());
            let name = sign_in_name(&format!("{domain}.{}", seed.site.customer_domain));
            reset::ask(tx, &cx, &seed.mailer(), &sign_in::key(&name), Language::English).await?;
            when.insert(made.contact.clone(), *at);
        }
        Ok::<_, Box<dyn Error>>(when)
    });
    let when = asked.await?;
    seed.set_passwords(|to| when.get(to).copied()).await
}

struct World<'a> {
    seed: &'a Seed<'a>,
    sellers: &'a Sellers,
    made: &'a HashMap<String, Made>,
    admins: &'a BTreeMap<String, Visitor>,
    timeline: Timeline,
}

/// An act with everybody that it takes.
struct Scene<'a> {
    act: &'a Act,
    cx: Context,
    seller: &'a Seller,
    agent: Agent,
    admin: Option<CustomerAdmin>,
    customer: Customer,
    agreement: AgreementType,
}

impl World<'_> {
    /// Lets acts happen: first whatever mails a letter that somebody has to wait for.
    async fn happen(&self, acts: &[Act]) -> Result<(), Box<dyn Error>> {
        let db = &self.seed.site.db;
        let begun = db.transact(async |tx| {
            let mut begun = Vec::new();
            for act in acts {
                let failed = |error: Box<dyn Error>| format!("{} {:?}: {error}", act.row.domain, act.row.did);
                if let Some(scene) = self.scene(tx, act).await.map_err(failed)?
                    && let Some(awaited) = self.begin(tx, &scene).await.map_err(failed)?
                {
                    begun.push((scene, awaited));
                }
            }
            Ok::<_, Box<dyn Error>>(begun)
        });
        let begun = begun.await?;
        let post = self.seed.letters().await?;
        let finished = db.transact(async |tx| {
            for (scene, awaited) in begun {
                let done = self.finish(tx, &scene, awaited, &post).await;
                done.map_err(|error| format!("{} {:?}: {error}", scene.act.row.domain, scene.act.row.did))?;
            }
            Ok(())
        });
        finished.await
    }

    /// Who and what it is about; `None` where no agreement is asked for yet, or its customer is still to come.
    async fn scene<'a>(&'a self, tx: &mut Tx, act: &'a Act) -> Result<Option<Scene<'a>>, Box<dyn Error>> {
        let (Some(made), Some(type_id)) = (
            self.made.get(&act.row.domain),
            self.timeline.asked_for(act.at.utc_date()),
        ) else {
            return Ok(None);
        };
        let partner = act.row.partner.as_str();
        let seller = self.sellers.get(partner).ok_or("a partner that is not there")?;
        if !made.partners.contains(partner) {
            return Ok(None);
        }
        let name = sign_in_name(&format!("{}.{}", act.row.domain, self.seed.site.customer_domain));
        let admin = match self.admins.get(&name) {
            Some(visitor) => Some(CustomerAdmin::of(visitor).map_err(|_| "an admin who is none")?),
            None => None,
        };
        let cx = match &admin {
            Some(CustomerAdmin(user)) if act.row.did.is_the_admins() => Context {
                network_address: act.network_address.as_str().into(),
                ..self.seed.context(&user.visitor)
            },
            _ => self.seed.context(&seller.visitor),
        };
        Ok(Some(Scene {
            act,
            cx: Context { now: act.at, ..cx },
            seller,
            agent: Agent::of(&seller.visitor).map_err(|_| "a seller who is no agent")?,
            admin,
            customer: customers::find(tx, made.id).await?.ok_or("a customer that is gone")?,
            agreement: agreements::find_type(tx, type_id).await?.ok_or("a type that is gone")?,
        }))
    }

    /// What mails the letter that is awaited; `None` for what was not possible at that time.
    async fn begin(&self, tx: &mut Tx, scene: &Scene<'_>) -> Result<Option<Awaited>, Box<dyn Error>> {
        match scene.act.row.did {
            Did::Accepted => {
                let today = scene.cx.now.utc_date();
                let (customer, agreement) = (&scene.customer, &scene.agreement);
                if acceptances::eligibility(tx, customer, &agreement.id, today).await? != Eligibility::Eligible {
                    return Ok(None);
                }
                let invitation = self.open_invitation(tx, scene).await?;
                if let Some(invitation) = &invitation {
                    self.open(tx, scene, invitation).await?;
                }
                let (admin, person) = scene.admin(tx).await?;
                let Some(terms) = scene.ticked(tx, &person, invitation).await? else {
                    return Ok(None);
                };
                let number = CodeId::new(scene.cx.now, &scene.cx.random);
                let (mailer, acceptor) = (self.seed.mailer(), Acceptor::new(admin, &person, customer));
                let code = codes::ask(tx, &scene.cx, &mailer, acceptor, number, terms).await?;
                Ok(Some(Awaited::Code(code)))
            }
            Did::Disputed => {
                let Some(attested) = scene.current(tx).await?.attested else {
                    return Ok(None);
                };
                dispute::announce(tx, &scene.cx, &self.seed.mailer(), attested.id).await?;
                Ok(Some(Awaited::Notice(attested.signer.email)))
            }
            _ => Ok(Some(Awaited::Nothing)),
        }
    }

    async fn finish(
        &self,
        tx: &mut Tx,
        scene: &Scene<'_>,
        awaited: Awaited,
        post: &Mailbox,
    ) -> Result<(), Box<dyn Error>> {
        match awaited {
            Awaited::Code(id) => {
                let (admin, person) = scene.admin(tx).await?;
                let pending = codes::find(tx, admin.0.visitor.account, id)
                    .await?
                    .ok_or("nothing was ticked")?;
                let letter = post.find(pending.letter).ok_or("no letter with the code")?;
                let is_code = |line: &&str| line.len() == 6 && line.chars().all(|sign| sign.is_ascii_digit());
                let code = letter.text.lines().find(is_code).ok_or("no code in the letter")?;
                let cx = Context {
                    now: scene
                        .cx
                        .now
                        .plus(TYPING)
                        .min(self.seed.site.clock.now())
                        .max(scene.cx.now),
                    ..scene.cx.clone()
                };
                let mailer = self.seed.mailer();
                let acceptor = Acceptor::new(admin, &person, &scene.customer);
                match codes::confirm(tx, &cx, &mailer, acceptor, id, code).await? {
                    Outcome::Done(_) => Ok(()),
                    other => Err(format!("not accepted: {other:?}").into()),
                }
            }
            Awaited::Notice(to) => {
                let letters = post.list(to.as_str());
                let token = letters.iter().find_map(|letter| {
                    let link = letter.text.split("/dispute/").nth(1)?;
                    Token::parse(link.split_whitespace().next()?)
                });
                let token = token.ok_or("no notice with a link")?;
                let cx = Context::system(scene.cx.now.plus(A_MOMENT), scene.cx.random.clone());
                dispute::dispute(tx, &cx, &token, &scene.act.row.words).await?;
                Ok(())
            }
            Awaited::Nothing => self.act(tx, scene).await,
        }
    }

    /// What takes no letter.
    async fn act(&self, tx: &mut Tx, scene: &Scene<'_>) -> Result<(), Box<dyn Error>> {
        let Scene {
            cx, customer, agent, ..
        } = scene;
        let words = scene.act.row.words.as_str();
        match scene.act.row.did {
            Did::Sent => {
                let who = agent.inviter().map_err(|_| "who sells may not invite")?;
                let type_id = &scene.agreement.id;
                let eligibility = acceptances::eligibility(tx, customer, type_id, cx.now.utc_date()).await?;
                let id = invitations::create(tx, cx, &who, customer.id, type_id, eligibility).await?;
                self.send(tx, scene, (id, eligibility)).await
            }
            Did::Revoked => match self.open_invitation(tx, scene).await? {
                Some(open) => done(&invitations::revoke(tx, cx, agent, open.id).await?),
                None => Ok(()),
            },
            Did::Opened => match self.open_invitation(tx, scene).await? {
                Some(open) => self.open(tx, scene, &open).await,
                None => Ok(()),
            },
            Did::Declined => {
                let Some(open) = self.open_invitation(tx, scene).await? else {
                    return Ok(());
                };
                self.open(tx, scene, &open).await?;
                let (admin, person) = scene.admin(tx).await?;
                let what = Declining {
                    id: DeclineId::new(cx.now, &cx.random),
                    customer,
                    partner: Some(scene.seller.partner),
                    agreement: Some(&scene.agreement),
                    invitation: Some(open.id),
                    link: &invitations::link_of(tx, &open).await?.path(),
                    email: &person.contact_email,
                    reason: words,
                };
                decline(tx, cx, admin, &what).await?;
                Ok(())
            }
            Did::Withdrawn => {
                let current = scene.current(tx).await?;
                if current.direct.is_none() && current.attested.is_none() {
                    return Ok(());
                }
                let (admin, person) = scene.admin(tx).await?;
                let what = Withdrawing {
                    id: WithdrawalId::new(cx.now, &cx.random),
                    customer,
                    agreement: &scene.agreement,
                    email: &person.contact_email,
                    reason: words,
                };
                withdraw(tx, cx, admin, &what).await?;
                Ok(())
            }
            Did::Asked => {
                let (admin, _) = scene.admin(tx).await?;
                let (agreement, partner) = (&scene.agreement, Some(scene.seller.partner));
                Ok(request::ask_partner(tx, cx, &admin.0, customer, agreement, partner).await?)
            }
            Did::Ended => {
                end_relationship::end(tx, cx, scene.seller.partner, customer).await?;
                Ok(())
            }
            Did::Accepted | Did::Disputed => Err("a letter was to be awaited".into()),
        }
    }

    async fn send(
        &self,
        tx: &mut Tx,
        Scene { cx, agent, .. }: &Scene<'_>,
        which: (InvitationId, Eligibility),
    ) -> Result<(), Box<dyn Error>> {
        let site = self.seed.site;
        let house = House {
            public_url: &site.public_url,
            portal: &site.acceptance_portal,
        };
        let invitation = invitations::find(tx, which.0).await?.ok_or("the invitation is gone")?;
        let to = invitation.to.as_ref().ok_or("an invitation to nobody")?.email.clone();
        let draft = letters::of_invitation(tx, house, agent, &invitation, None).await?;
        let (mailer, sent_at) = (self.seed.mailer(), invitation.sent_at);
        done(&invitations::send(tx, cx, &mailer, agent, which, sent_at, &draft, &to).await?)
    }

    async fn open_invitation(&self, tx: &mut Tx, scene: &Scene<'_>) -> Result<Option<Invitation>, Box<dyn Error>> {
        let (partner, customer) = (scene.seller.partner, scene.customer.id);
        Ok(invitations::open_for(tx, partner, customer, scene.cx.now).await?)
    }

    async fn open(&self, tx: &mut Tx, scene: &Scene<'_>, open: &Invitation) -> Result<(), Box<dyn Error>> {
        let (admin, person) = scene.admin(tx).await?;
        invitations::opened_by(tx, &scene.cx, open.id, person.id, admin.0.customer).await?;
        Ok(())
    }
}

impl Scene<'_> {
    async fn admin(&self, tx: &mut Tx) -> Result<(&CustomerAdmin, Person), Box<dyn Error>> {
        let admin = self.admin.as_ref().ok_or("the customer's admin has no own password")?;
        let person = profile::find(tx, &admin.0.visitor).await?.ok_or("nobody")?;
        Ok((admin, person))
    }

    async fn current(&self, tx: &mut Tx) -> Result<confirmations::Current, Box<dyn Error>> {
        let (partner, customer) = (self.seller.partner, self.customer.id);
        Ok(confirmations::current(tx, partner, customer, &self.agreement.id, None).await?)
    }

    /// What is ticked on the acceptance page, as the person reads it there.
    async fn ticked(
        &self,
        tx: &mut Tx,
        person: &Person,
        invitation: Option<Invitation>,
    ) -> Result<Option<AcceptedTerms>, Box<dyn Error>> {
        let (customer, agreement) = (&self.customer, &self.agreement);
        let today = self.cx.now.utc_date();
        let text = acceptances::text_to_accept(tx, customer, agreement, customer.language, today).await?;
        let Some(text) = text else {
            return Ok(None);
        };
        let language = person.language.unwrap_or(Language::English);
        let partner = partners::find(tx, self.seller.partner).await?.ok_or("no partner")?;
        Ok(Some(AcceptedTerms {
            type_id: Some(agreement.id.clone()),
            text: Some(text.id),
            sentence: Some(sentences::agreement(
                language,
                &person.name,
                &customer.company_name,
                &agreement.name,
                text.rank,
            )),
            partner: Some(partner.id),
            provider: None,
            relationship_sentence: None,
            sentence_language: language,
            delegated_administration: false,
            link: AcceptLink::agreement(&partner).path(),
            invitation: invitation.map(|invitation| invitation.id),
        }))
    }
}

fn done(outcome: &invitations::Outcome) -> Result<(), Box<dyn Error>> {
    match outcome {
        invitations::Outcome::Done => Ok(()),
        other => Err(format!("not done: {other:?}").into()),
    }
}
