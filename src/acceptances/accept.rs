//! Accepting and authorizing, the customer's own act: the record with all that shows it, in one transaction with the
//! audit line, the copy by mail, the relationship, the invitation's answer, and what the partners are told.

use chrono::NaiveDate;
use serde_json::json;

use super::eligibility::{self, Directly};
use super::grade::{self, Grade, Proof};
use super::store::acceptances as store;
use super::{Acceptance, letters};
use crate::accounts::people::{Desk, Person};
use crate::accounts::{CustomerAdmin, Role};
use crate::agreements::{self, AgreementType, TextRef};
use crate::attestations::request::ask_partner;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations::{self, Basis, Confirmation, Method, Signer};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::invitations::{self, Answer, Answered};
use crate::mail;
use crate::notices::{self, News};
use crate::values::id::{AcceptanceId, ConfirmationId, CustomerId, InvitationId, PartnerId, RelationshipId, TextId};
use crate::values::{EmailAddress, Language};
use crate::{partners, relationships};

/// What is accepted, as it was ticked.
#[derive(Debug, Clone)]
pub struct What {
    /// The agreement, if one is accepted.
    pub type_id: Option<String>,
    /// The exact text of it that was shown.
    pub text: Option<TextId>,
    /// The words ticked about it.
    pub sentence: Option<String>,
    /// The partner of the link.
    pub partner: Option<PartnerId>,
    /// The provider, for an indirect reseller's link.
    pub provider: Option<PartnerId>,
    /// The words ticked about the relationship, if it is authorized.
    pub relationship_sentence: Option<String>,
    /// The language of what was ticked.
    pub sentence_language: Language,
    /// Delegated administration privileges were asked for with it.
    pub delegated_administration: bool,
    /// The link, without its secret.
    pub link: String,
    /// The invitation that it answers.
    pub invitation: Option<InvitationId>,
}

impl What {
    /// The words ticked, in the order of the boxes.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        [&self.sentence, &self.relationship_sentence]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// What became of it.
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
    /// The customer may not accept it by itself.
    #[error("the customer may not accept this directly")]
    NotDirectly(Directly),
    /// The invitation was taken back, or answered otherwise, or its time is over.
    #[error("the invitation is no longer open")]
    InvitationGone,
    /// A partner of the link was disabled.
    #[error("the partner is disabled")]
    PartnerDisabled,
    /// Everything that was asked for stands already, and no record of ours made it.
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
/// When it can no longer be accepted, or the database does.
#[expect(
    clippy::too_many_arguments,
    reason = "one act of one person for one customer, and what shows it"
)]
pub async fn accept(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    who: &CustomerAdmin,
    person: &Person,
    customer: &Customer,
    what: What,
    (proofs, code_sent_to): (Vec<Proof>, Option<String>),
) -> Result<Accepted, AcceptError> {
    // The page read it before: by now it may have bought before, or have another name (R-DIRECT-4).
    let changed = customers::hold_as(tx, customer).await?;
    let customer = changed.as_ref().unwrap_or(customer);
    let today = cx.now.utc_date();
    let mut before = None;
    let agreement = match (&what.type_id, what.text) {
        (Some(type_id), Some(text)) => match agreement_to_accept(tx, customer, type_id, text, today).await? {
            ToAccept::Open(agreement, text) => Some((agreement, text)),
            ToAccept::Stands(confirmation) => {
                before = super::of_confirmation(tx, confirmation).await?;
                None
            }
        },
        _ => None,
    };
    if let Some(invitation) = what.invitation {
        let answered = invitations::answer(tx, cx, invitation, &who.0, &Answer::Accepted).await?;
        let stands_already = agreement.is_none() && answered == Answered::NotOpen(invitations::State::Accepted);
        if answered != Answered::Done && !stands_already {
            return Err(AcceptError::InvitationGone);
        }
    }
    let mut made = Made::default();
    if what.relationship_sentence.is_some() {
        made = relate(tx, cx, customer, &what).await?;
        if made.is_empty()
            && before.is_none()
            && let Some(partner) = what.partner
            && let Some(relationship) = relationships::between(tx, partner, customer.id).await?
        {
            before = store::of_relationship(tx, customer.id, relationship.id).await?;
        }
    }
    if agreement.is_none() && made.is_empty() {
        return before.map_or(Err(AcceptError::Nothing), |before| Ok(Accepted::Before(before.id)));
    }
    let act = Act {
        who,
        person,
        customer,
        what: &what,
    };
    let grade = grade::grade(
        &proofs,
        at_a_partners_domain(tx, customer.id, &person.contact_email, &what).await?,
    );
    let id = AcceptanceId::new(cx.now, &cx.random);
    let confirmation = match &agreement {
        Some((agreement, text)) => Some(act.confirm(tx, cx, id, agreement, text).await?),
        None => None,
    };
    let acceptance = act.record(cx, id, &made, confirmation.as_ref(), (proofs, code_sent_to, grade));
    store::insert(tx, &acceptance).await?;
    act.log(tx, cx, &acceptance, confirmation.as_ref()).await?;
    let names = partner_names(tx, &what).await?;
    letters::copy(
        tx,
        cx,
        desk,
        person,
        &acceptance,
        agreement.as_ref(),
        confirmation.as_ref(),
        &names,
    )
    .await?;
    act.tell(tx, cx, &made, agreement.as_ref()).await?;
    Ok(Accepted::Now(id))
}

/// The names of the partners of a link, the partner first.
async fn partner_names(db: &mut Reader, what: &What) -> Result<Vec<String>, db::Error> {
    let mut names = Vec::new();
    for partner in [what.partner, what.provider].into_iter().flatten() {
        names.extend(
            partners::find(db, partner)
                .await?
                .map(|partner| partner.details.name.to_string()),
        );
    }
    Ok(names)
}

enum ToAccept {
    Open(AgreementType, TextRef),
    /// It has been accepted already.
    Stands(ConfirmationId),
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
    let standing = eligibility::standing(db, customer.id, type_id).await?;
    let versions = agreements::versions(db, type_id).await?;
    let accepted = standing.as_ref().map(|standing| standing.rank);
    if eligibility::open_version(&versions, today, accepted).is_none() {
        return standing.map_or(Err(AcceptError::TextChanged), |standing| {
            Ok(ToAccept::Stands(standing.id))
        });
    }
    match eligibility::directly(db, customer, type_id, today).await? {
        Directly::May => {}
        refused => return Err(AcceptError::NotDirectly(refused)),
    }
    let shown = agreements::text_ref(db, text).await?.ok_or(AcceptError::TextChanged)?;
    match eligibility::text_to_accept(db, customer, &agreement, shown.language, today).await? {
        Some(current) if current.id == text => Ok(ToAccept::Open(agreement, current)),
        _ => Err(AcceptError::TextChanged),
    }
}

/// The relationships that an act made.
#[derive(Debug, Default)]
struct Made {
    partner: Option<RelationshipId>,
    provider: Option<RelationshipId>,
}

impl Made {
    const fn is_empty(&self) -> bool {
        self.partner.is_none() && self.provider.is_none()
    }
}

/// Makes the relationships that a link asks for and that are not there: with the partner, and for an indirect reseller
/// with its provider first (R-IND-4).
async fn relate(tx: &mut Tx, cx: &Context, customer: &Customer, what: &What) -> Result<Made, AcceptError> {
    let mut made = Made::default();
    for partner in [what.partner, what.provider].into_iter().flatten() {
        let known = partners::find(tx, partner).await?;
        if known.is_none_or(|known| known.disabled_at.is_some()) {
            return Err(AcceptError::PartnerDisabled);
        }
    }
    if let Some(provider) = what.provider
        && !is_open(tx, provider, customer.id).await?
    {
        made.provider = Some(relationships::make(tx, cx, provider, customer, None).await?);
    }
    if let Some(partner) = what.partner
        && !is_open(tx, partner, customer.id).await?
    {
        made.partner = Some(relationships::make(tx, cx, partner, customer, what.provider).await?);
    }
    Ok(made)
}

async fn is_open(db: &mut Reader, partner: PartnerId, customer: CustomerId) -> Result<bool, db::Error> {
    let relationship = relationships::between(db, partner, customer).await?;
    Ok(relationship.is_some_and(|relationship| relationship.is_open()))
}

/// Whether the person's address is at a domain of one of the customer's partners, or below one (grade C).
async fn at_a_partners_domain(
    db: &mut Reader,
    customer: CustomerId,
    email: &EmailAddress,
    what: &What,
) -> Result<bool, db::Error> {
    let key = email.key();
    let domain = key.rsplit_once('@').map_or("", |(_, domain)| domain);
    store::is_a_partners_domain(db, &grade::at_or_above(domain), customer, (what.partner, what.provider)).await
}

/// One act of one person.
struct Act<'a> {
    who: &'a CustomerAdmin,
    person: &'a Person,
    customer: &'a Customer,
    what: &'a What,
}

impl Act<'_> {
    /// Writes the confirmation of the agreement.
    async fn confirm(
        &self,
        tx: &mut Tx,
        cx: &Context,
        id: AcceptanceId,
        agreement: &AgreementType,
        text: &TextRef,
    ) -> Result<Confirmation, db::Error> {
        let visitor = &self.who.0.visitor;
        let confirmation = Confirmation {
            id: ConfirmationId::from(id.uuid()),
            method: Method::Direct,
            partner: None,
            customer: self.customer.id,
            type_id: agreement.id.clone(),
            rank: text.rank,
            template_id: agreement.template_id,
            text: text.id,
            text_country: text.country,
            text_language: text.language,
            text_sha256: text.sha256.clone(),
            accepted_on: visitor.time_zone.today(cx.now.utc()),
            signer: Signer {
                name: self.person.name.clone(),
                email: self.person.contact_email.clone(),
                phone: None,
            },
            basis: Basis::NotStated,
            evidence_name: None,
            evidence_sha256: None,
            supersedes: None,
            reason: None,
            employee: None,
            sentence: self.what.sentence.clone().unwrap_or_default(),
            sentence_language: self.what.sentence_language,
            recorded_at: confirmations::moment_of_record(tx, cx, self.customer.id, &agreement.id).await?,
            recorded_by: visitor.account,
            recorded_by_name: visitor.name.full(),
            recorded_by_email: visitor.sign_in_name.clone(),
            recorded_by_role: Role::CustomerAdmin.as_str().to_owned(),
            recorded_for: self.customer.company_name.to_string(),
            network_address: cx.network_address.to_string(),
            user_agent: cx.user_agent.to_string(),
        };
        confirmations::record(tx, &confirmation).await?;
        Ok(confirmation)
    }

    fn record(
        &self,
        cx: &Context,
        id: AcceptanceId,
        made: &Made,
        confirmation: Option<&Confirmation>,
        (proofs, code_sent_to, grade): (Vec<Proof>, Option<String>, Grade),
    ) -> Acceptance {
        let visitor = &self.who.0.visitor;
        let what = self.what.clone();
        let authorized = what.relationship_sentence.filter(|_| !made.is_empty());
        Acceptance {
            id,
            reference: super::reference(&cx.random),
            customer: self.customer.id,
            account: visitor.account,
            session: visitor.session,
            person_name: visitor.name.full(),
            person_email: self.person.contact_email.as_str().to_owned(),
            company_name: self.customer.company_name.to_string(),
            role: Role::CustomerAdmin.as_str().to_owned(),
            confirmation: confirmation.map(|confirmation| confirmation.id),
            partner: what.partner,
            provider: what.provider,
            relationship: made.partner,
            provider_relationship: made.provider,
            relationship_sentence: authorized,
            sentence_language: what.sentence_language,
            delegated_administration: what.delegated_administration && !made.is_empty(),
            link: what.link,
            invitation: what.invitation,
            accepted_at: cx.now,
            offset_minutes: i64::from(visitor.time_zone.offset_minutes(cx.now.utc())),
            proofs,
            code_sent_to,
            grade,
            network_address: cx.network_address.to_string(),
            user_agent: cx.user_agent.to_string(),
        }
    }

    async fn log(
        &self,
        tx: &mut Tx,
        cx: &Context,
        acceptance: &Acceptance,
        confirmation: Option<&Confirmation>,
    ) -> Result<(), db::Error> {
        let kind = match confirmation {
            Some(_) => Kind::Accepted,
            None => Kind::PartnerAuthorized,
        };
        let object = Object::new("customer", self.customer.id, self.customer.company_name.as_str());
        // Of no partner's log: what led to it, from where, is the customer's and the operator's to know (R-ROLE-9).
        let event = Event::new(kind, object).of_customer(self.customer.id).after(json!({
            "acceptance": acceptance.id,
            "reference": acceptance.reference,
            "agreement": confirmation.map(|confirmation| &confirmation.type_id),
            "version": confirmation.map(|confirmation| confirmation.rank),
            "text_sha256": confirmation.map(|confirmation| &confirmation.text_sha256),
            "partner": acceptance.partner,
            "provider": acceptance.provider,
            "grade": acceptance.grade,
            "proofs": acceptance.proofs,
        }));
        audit::record(tx, cx, event).await
    }

    /// A partner that was authorized by a customer that cannot accept by itself has to attest (R-DIRECT-4).
    async fn needs_attestation(&self, tx: &mut Tx, cx: &Context) -> Result<(), db::Error> {
        let today = cx.now.utc_date();
        let Some(agreement) = agreements::asked_for(tx, today).await? else {
            return Ok(());
        };
        if eligibility::directly(tx, self.customer, &agreement.id, today).await? != Directly::BoughtBefore {
            return Ok(());
        }
        // An indirect reseller does not attest: its provider does.
        let attesting = self.what.provider.or(self.what.partner);
        ask_partner(tx, cx, &self.who.0, self.customer, &agreement, attesting).await
    }

    /// Tells the partners, answers the other invitations to the agreement, and takes back what is no longer so.
    async fn tell(
        &self,
        tx: &mut Tx,
        cx: &Context,
        made: &Made,
        agreement: Option<&(AgreementType, TextRef)>,
    ) -> Result<(), db::Error> {
        let person = self.person.name.full();
        let news = News {
            kind: notices::Kind::Authorized,
            customer: Some(self.customer.id),
            company: self.customer.company_name.as_str(),
            agreement: None,
            version: None,
            person: &person,
            reason: None,
        };
        for (partner, relationship) in [(self.what.partner, made.partner), (self.what.provider, made.provider)] {
            if let (Some(partner), Some(_)) = (partner, relationship) {
                notices::tell(tx, cx, partner, &news).await?;
            }
        }
        let Some((agreement, text)) = agreement else {
            return self.needs_attestation(tx, cx).await;
        };
        invitations::accepted_directly(tx, cx, &self.who.0, &agreement.id).await?;
        let settled = [notices::Kind::Withdrawn, notices::Kind::NeedsAttestation];
        notices::lapse(tx, cx, None, self.customer.id, &agreement.id, settled).await?;
        let news = News {
            kind: notices::Kind::Accepted,
            agreement: Some((&agreement.id, &agreement.name)),
            version: Some(text.rank),
            ..news
        };
        for served in relationships::open_of(tx, self.customer.id).await? {
            notices::tell(tx, cx, served.partner_id, &news).await?;
        }
        Ok(())
    }
}
