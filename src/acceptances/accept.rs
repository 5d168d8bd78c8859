//! Accepting and authorizing, the customer's own act: the record, in one transaction with the audit line, the copy by mail,
//! the relationship, the invitation's answer and the partners' notices.

use chrono::NaiveDate;
use serde_json::json;

use super::eligibility::{self, Eligibility};
use super::grade::{self, Facts, Identification};
use super::store::acceptances as store;
use super::{Acceptance, AcceptedTerms, Acceptor, letters, public_mail, sentences};
use crate::accounts::people::{Mailer, Person};
use crate::accounts::{Role, profile};
use crate::agreements::{self, AgreementType, TextRef};
use crate::attestations::request::ask_partner;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations::{self, Basis, Confirmation, Method, Signer};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::invitations::{self, Answer, Answered};
use crate::mail;
use crate::notices::{self, News};
use crate::partners::{self, Partner};
use crate::relationships;
use crate::values::id::{AcceptanceId, ConfirmationId, CustomerId, PartnerId, RelationshipId, TextId};

/// The outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// It is recorded under this number.
    Now(AcceptanceId),
    /// It had been accepted before: this is the record.
    Before(AcceptanceId),
}

impl Accepted {
    /// The record's number.
    pub const fn id(self) -> AcceptanceId {
        match self {
            Self::Now(id) | Self::Before(id) => id,
        }
    }
}

/// Why nothing was accepted.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// Another text is the one to accept by now.
    #[error("the text changed meanwhile")]
    TextChanged,
    /// A name in the ticked sentences has changed: the record must not contradict itself (E-4).
    #[error("a name changed meanwhile")]
    SentenceChanged,
    /// The customer may not accept it by itself.
    #[error("the customer may not accept this directly")]
    NotEligible(Eligibility),
    /// The invitation was taken back, or answered otherwise, or its time is over.
    #[error("the invitation is no longer open")]
    InvitationGone,
    /// A partner of the link was disabled.
    #[error("the partner is disabled")]
    PartnerDisabled,
    /// Everything that was asked for exists already, and no acceptance created it.
    #[error("nothing is left to accept")]
    Nothing,
    /// The copy could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] mail::Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Accepts an agreement, authorizes a partner, or both, for a customer (R-DIRECT-1, R-DIRECT-9).
///
/// # Errors
/// When it can no longer be accepted, or the database query fails.
pub async fn accept(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    acceptor: Acceptor<'_>,
    mut terms: AcceptedTerms,
    identification: Identification,
) -> Result<Accepted, AcceptError> {
    // The page read the customer before: since then it may have become one that bought before, or have another name
    // (R-DIRECT-4).
    let changed = customers::lock_and_reload(tx, acceptor.customer).await?;
    let customer = changed.as_ref().unwrap_or(acceptor.customer);
    let renamed = profile::find(tx, &acceptor.admin.0.visitor).await?;
    let person = renamed.as_ref().unwrap_or(acceptor.person);
    let acceptor = Acceptor {
        person,
        customer,
        ..acceptor
    };
    let today = cx.now.utc_date();
    let mut before = None;
    let agreed = match (&terms.type_id, terms.text) {
        (Some(type_id), Some(text)) => match agreement_to_accept(tx, customer, type_id, text, today).await? {
            ToAccept::Open(agreed) => Some(*agreed),
            ToAccept::Accepted(confirmation) => {
                before = super::of_confirmation(tx, confirmation).await?;
                None
            }
        },
        _ => None,
    };
    if let Some(invitation) = terms.invitation {
        let answered = invitations::answer(tx, cx, invitation, &acceptor.admin.0, &Answer::Accepted).await?;
        let accepted_before = agreed.is_none() && answered == Answered::NotOpen(invitations::State::Accepted);
        if answered != Answered::Done && !accepted_before {
            return Err(AcceptError::InvitationGone);
        }
    }
    let mut created = Relationships::default();
    if terms.relationship_sentence.is_some() {
        created = relate(tx, cx, customer, &terms).await?;
        if created.is_empty()
            && before.is_none()
            && let Some(partner) = terms.partner
            && let Some(relationship) = relationships::between(tx, partner, customer.id).await?
        {
            before = store::of_relationship(tx, customer.id, relationship.id).await?;
        }
    }
    if agreed.is_none() && created.is_empty() {
        return before.map_or(Err(AcceptError::Nothing), |before| Ok(Accepted::Before(before.id)));
    }
    // What is recorded is what was done, not what was done before.
    if agreed.is_none() {
        (terms.type_id, terms.text, terms.sentence) = (None, None, None);
    }
    if created.is_empty() {
        terms.relationship_sentence = None;
        terms.delegated_administration = false;
    }
    let partners = partners_of(tx, &terms).await?;
    if !says_the_same(&terms, acceptor, agreed.as_ref(), &partners) {
        return Err(AcceptError::SentenceChanged);
    }
    let id = AcceptanceId::new(cx.now, &cx.random);
    let confirmation = match &agreed {
        Some(agreed) => Some(confirm(tx, cx, acceptor, id, agreed, &terms).await?),
        None => None,
    };
    let facts = facts(tx, cx, customer.id, acceptor.person, &terms).await?;
    let (grade, grade_reasons) = grade::grade(&identification.proofs.0, &facts, cx.now);
    let visitor = &acceptor.admin.0.visitor;
    let acceptance = Acceptance {
        id,
        reference: super::reference(&cx.random),
        customer: customer.id,
        account: visitor.account,
        session: visitor.session,
        person_name: visitor.name.full(),
        person_email: acceptor.person.contact_email.as_str().to_owned(),
        company_name: customer.company_name.to_string(),
        role: Role::CustomerAdmin.as_str().to_owned(),
        confirmation: confirmation.as_ref().map(|confirmation| confirmation.id),
        terms,
        relationship: created.partner,
        provider_relationship: created.provider,
        accepted_at: cx.now,
        offset_minutes: i64::from(visitor.time_zone.offset_minutes(cx.now.utc())),
        proofs: identification.proofs,
        code_sent_to: identification.code_sent_to,
        grade,
        grade_rule: grade::RULE,
        grade_reasons,
        provenance: acceptor.person.provenance.clone(),
        network_address: cx.network_address.to_string(),
        user_agent: cx.user_agent.to_string(),
    };
    store::insert(tx, &acceptance).await?;
    log(tx, cx, customer, &acceptance, confirmation.as_ref()).await?;
    let names: Vec<_> = partners
        .iter()
        .map(|partner| partner.details.name.to_string())
        .collect();
    letters::copy(tx, cx, mailer, acceptor.person, &acceptance, agreed.as_ref(), &names).await?;
    notify(tx, cx, acceptor, &acceptance, agreed.as_ref()).await?;
    Ok(Accepted::Now(id))
}

/// The partners of a link, the partner first.
async fn partners_of(db: &mut Reader, terms: &AcceptedTerms) -> Result<Vec<Partner>, db::Error> {
    let mut found = Vec::new();
    for partner in [terms.partner, terms.provider].into_iter().flatten() {
        found.extend(partners::find(db, partner).await?);
    }
    Ok(found)
}

/// Whether the sentences that were ticked are what would be asked now: since then a person, a company or a partner may have
/// got another name.
fn says_the_same(
    terms: &AcceptedTerms,
    acceptor: Acceptor<'_>,
    agreed: Option<&AgreedText>,
    partners: &[Partner],
) -> bool {
    let (language, person) = (terms.sentence_language, &acceptor.person.name);
    let company = &acceptor.customer.company_name;
    let agreement =
        agreed.map(|agreed| sentences::agreement(language, person, company, &agreed.agreement.name, agreed.text.rank));
    let relationship = terms
        .relationship_sentence
        .as_ref()
        .map(|_| sentences::relationship(language, person, company, partners, terms.delegated_administration));
    terms.sentence == agreement && terms.relationship_sentence == relationship
}

/// An agreement, and the text of it that is accepted.
#[derive(Debug)]
pub(super) struct AgreedText {
    pub(super) agreement: AgreementType,
    pub(super) text: TextRef,
}

enum ToAccept {
    Open(Box<AgreedText>),
    /// It has been accepted already.
    Accepted(ConfirmationId),
}

async fn agreement_to_accept(
    db: &mut Reader,
    customer: &Customer,
    type_id: &str,
    text: TextId,
    today: NaiveDate,
) -> Result<ToAccept, AcceptError> {
    let agreement = agreements::find_type(db, type_id)
        .await?
        .ok_or(AcceptError::TextChanged)?;
    let standing = eligibility::standing_acceptance(db, customer.id, type_id).await?;
    let versions = agreements::versions(db, type_id).await?;
    let accepted = standing.as_ref().map(|standing| standing.rank);
    if eligibility::open_version(&versions, today, accepted).is_none() {
        return standing.map_or(Err(AcceptError::TextChanged), |standing| {
            Ok(ToAccept::Accepted(standing.id))
        });
    }
    match eligibility::eligibility(db, customer, type_id, today).await? {
        Eligibility::Eligible => {}
        refused => return Err(AcceptError::NotEligible(refused)),
    }
    let shown = agreements::text_ref(db, text).await?.ok_or(AcceptError::TextChanged)?;
    match eligibility::text_to_accept(db, customer, &agreement, shown.language, today).await? {
        Some(text) if text.id == shown.id => Ok(ToAccept::Open(Box::new(AgreedText { agreement, text }))),
        _ => Err(AcceptError::TextChanged),
    }
}

/// The relationships that an acceptance created.
#[derive(Debug, Default)]
struct Relationships {
    partner: Option<RelationshipId>,
    provider: Option<RelationshipId>,
}

impl Relationships {
    const fn is_empty(&self) -> bool {
        self.partner.is_none() && self.provider.is_none()
    }
}

/// Creates the relationships that the link asks for and that do not exist: with the partner, and for an indirect reseller
/// with its provider first (R-IND-4).
async fn relate(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    terms: &AcceptedTerms,
) -> Result<Relationships, AcceptError> {
    let mut created = Relationships::default();
    for partner in [terms.partner, terms.provider].into_iter().flatten() {
        let known = partners::find(tx, partner).await?;
        if known.is_none_or(|known| known.disabled_at.is_some()) {
            return Err(AcceptError::PartnerDisabled);
        }
    }
    if let Some(provider) = terms.provider
        && !is_open(tx, provider, customer.id).await?
    {
        created.provider = Some(relationships::make(tx, cx, provider, customer, None).await?);
    }
    if let Some(partner) = terms.partner
        && !is_open(tx, partner, customer.id).await?
    {
        created.partner = Some(relationships::make(tx, cx, partner, customer, terms.provider).await?);
    }
    Ok(created)
}

async fn is_open(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<bool, db::Error> {
    let relationship = relationships::between(db, partner, customer).await?;
    Ok(relationship.is_some_and(|relationship| relationship.is_open()))
}

/// What speaks against the person's address or the place (E-4).
async fn facts(
    db: &mut Reader,
    cx: &Context,
    customer: CustomerId,
    person: &Person,
    terms: &AcceptedTerms,
) -> Result<Facts, db::Error> {
    let key = person.contact_email.key();
    let domain = key.rsplit_once('@').map_or("", |(_, domain)| domain);
    let domains = grade::at_or_above(domain);
    let network = format!("network:{}", cx.network_address);
    let browser = cx.browser.as_ref().map(|browser| format!("browser:{browser}"));
    let places = (network.as_str(), browser.as_deref());
    let since = cx.now.minus(grade::THAT_DAY);
    let used = store::places_of_partners(db, places, customer, terms, since).await?;
    Ok(Facts {
        at_partners_domain: store::is_a_partners_domain(db, &domains).await?,
        at_public_mail: domains.iter().any(|domain| public_mail::is_public(domain)),
        changed_at: person.provenance.changed_at,
        on_partners_network: used.contains(&network),
        in_partners_browser: browser.is_some_and(|browser| used.contains(&browser)),
    })
}

/// Records the confirmation of the agreement.
async fn confirm(
    tx: &mut Tx,
    cx: &Context,
    acceptor: Acceptor<'_>,
    id: AcceptanceId,
    AgreedText { agreement, text }: &AgreedText,
    terms: &AcceptedTerms,
) -> Result<Confirmation, db::Error> {
    let Acceptor {
        admin,
        person,
        customer,
    } = acceptor;
    let visitor = &admin.0.visitor;
    let confirmation = Confirmation {
        id: ConfirmationId::from(id.uuid()),
        method: Method::Direct,
        partner: None,
        customer: customer.id,
        type_id: agreement.id.clone(),
        rank: text.rank,
        template_id: agreement.template_id,
        text: text.id,
        text_country: text.country,
        text_language: text.language,
        text_sha256: text.sha256.clone(),
        text_pdf_sha256: text.pdf_sha256.clone(),
        accepted_on: visitor.time_zone.today(cx.now.utc()),
        signer: Signer {
            name: person.name.clone(),
            email: person.contact_email.clone(),
            phone: None,
        },
        basis: Basis::NotStated,
        evidence_name: None,
        evidence_sha256: None,
        supersedes: None,
        reason: None,
        employee: None,
        sentence: terms.sentence.clone().unwrap_or_default(),
        sentence_language: terms.sentence_language,
        recorded_at: confirmations::moment_of_record(tx, cx, customer.id, &agreement.id).await?,
        recorded_by: visitor.account,
        recorded_by_name: visitor.name.full(),
        recorded_by_email: visitor.sign_in_name.clone(),
        recorded_by_role: Role::CustomerAdmin.as_str().to_owned(),
        recorded_for: customer.company_name.to_string(),
        network_address: cx.network_address.to_string(),
        user_agent: cx.user_agent.to_string(),
    };
    confirmations::record(tx, &confirmation).await?;
    Ok(confirmation)
}

async fn log(
    tx: &mut Tx,
    cx: &Context,
    customer: &Customer,
    acceptance: &Acceptance,
    confirmation: Option<&Confirmation>,
) -> Result<(), db::Error> {
    let kind = match confirmation {
        Some(_) => Kind::Accepted,
        None => Kind::PartnerAuthorized,
    };
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    // In no partner's log: what led to it, and from where, concerns the customer and the operator only (R-ROLE-9).
    let event = Event::new(kind, object).of_customer(customer.id).after(json!({
        "acceptance": acceptance.id,
        "reference": acceptance.reference,
        "agreement": confirmation.map(|confirmation| &confirmation.type_id),
        "version": confirmation.map(|confirmation| confirmation.rank),
        "text_sha256": confirmation.map(|confirmation| &confirmation.text_sha256),
        "text_pdf_sha256": confirmation.map(|confirmation| &confirmation.text_pdf_sha256),
        "partner": acceptance.terms.partner,
        "provider": acceptance.terms.provider,
        "grade": acceptance.grade,
        "grade_rule": acceptance.grade_rule,
        "grade_reasons": acceptance.grade_reasons,
        "address_source": acceptance.provenance.source,
        "proofs": acceptance.proofs,
    }));
    audit::record(tx, cx, event).await
}

/// A partner that was authorized by a customer that cannot accept by itself has to attest (R-DIRECT-4).
async fn request_attestation(
    tx: &mut Tx,
    cx: &Context,
    acceptor: Acceptor<'_>,
    terms: &AcceptedTerms,
) -> Result<(), db::Error> {
    let today = cx.now.utc_date();
    let Some(agreement) = agreements::asked_for(tx, today).await? else {
        return Ok(());
    };
    if eligibility::eligibility(tx, acceptor.customer, &agreement.id, today).await? != Eligibility::BoughtBefore {
        return Ok(());
    }
    // An indirect reseller does not attest: its provider does.
    let attesting = terms.provider.or(terms.partner);
    ask_partner(tx, cx, &acceptor.admin.0, acceptor.customer, &agreement, attesting).await
}

/// Notifies the partners, answers the other invitations to the agreement, and settles the notices that no longer apply.
async fn notify(
    tx: &mut Tx,
    cx: &Context,
    acceptor: Acceptor<'_>,
    acceptance: &Acceptance,
    agreed: Option<&AgreedText>,
) -> Result<(), db::Error> {
    let Acceptor {
        admin,
        person,
        customer,
    } = acceptor;
    let terms = &acceptance.terms;
    let person = person.name.full();
    let news = News {
        kind: notices::Kind::Authorized,
        customer: Some(customer.id),
        company: customer.company_name.as_str(),
        agreement: None,
        version: None,
        person: &person,
        reason: None,
    };
    let authorized = [
        terms.partner.filter(|_| acceptance.relationship.is_some()),
        terms.provider.filter(|_| acceptance.provider_relationship.is_some()),
    ];
    for partner in authorized.into_iter().flatten() {
        notices::tell(tx, cx, partner, &news).await?;
    }
    let Some(AgreedText { agreement, text }) = agreed else {
        return request_attestation(tx, cx, acceptor, terms).await;
    };
    invitations::accepted_directly(tx, cx, &admin.0, &agreement.id).await?;
    let settled = [
        notices::Kind::Withdrawn,
        notices::Kind::NeedsAttestation,
        notices::Kind::OrderWaits,
    ];
    notices::lapse(tx, cx, None, customer.id, &agreement.id, settled).await?;
    let news = News {
        kind: notices::Kind::Accepted,
        agreement: Some((&agreement.id, &agreement.name)),
        version: Some(text.rank),
        ..news
    };
    for served in relationships::open_of(tx, customer.id).await? {
        notices::tell(tx, cx, served.partner_id, &news).await?;
    }
    Ok(())
}
