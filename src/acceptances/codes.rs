//! The mailed code (E-3): six digits for one acceptance of one person, once, for ten minutes. It is kept as a keyed hash
//! together with what it confirms: the person, the text's SHA-256, the link.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::accept::{AcceptError, Accepted, What, accept};
use super::grade::Proof;
use super::store::codes as store;
use super::{eligibility, letters};
use crate::accounts::CustomerAdmin;
use crate::accounts::people::{Desk, Person};
use crate::agreements;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::customers::{self, Customer};
use crate::db::{self, Reader, Tx};
use crate::mail;
use crate::values::id::{AcceptanceId, AccountId, CodeId, CustomerId, InvitationId, LetterId, PartnerId, TextId};
use crate::values::keys::Purpose;
use crate::values::{Keys, Language, Random, Timestamp};

/// How long a code can be used.
pub const LASTS: Duration = Duration::from_secs(10 * 60);
/// So many wrong tries end a code.
pub const TRIES: i64 = 5;
/// So many codes a person gets in an hour.
pub const AN_HOUR: usize = 6;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// What somebody has ticked, and the code that confirms it.
#[derive(Debug, Clone)]
pub struct Pending {
    /// Which one.
    pub id: CodeId,
    /// Who ticked.
    pub account: AccountId,
    /// For which customer.
    pub customer: CustomerId,
    pub(super) code_hash: Vec<u8>,
    /// The letter that brings the code.
    pub letter: LetterId,
    /// Where it went.
    pub sent_to: String,
    /// The agreement that is accepted.
    pub type_id: Option<String>,
    /// The exact text.
    pub text: Option<TextId>,
    /// The SHA-256 of its bytes.
    pub text_sha256: Option<String>,
    /// The words ticked about the agreement.
    pub sentence: Option<String>,
    /// The partner whose link it is.
    pub partner: Option<PartnerId>,
    /// The provider, for an indirect reseller's link.
    pub provider: Option<PartnerId>,
    /// The words ticked about the relationship.
    pub relationship_sentence: Option<String>,
    /// The language of what was ticked.
    pub sentence_language: Language,
    /// Delegated administration privileges were asked for with it.
    pub delegated_administration: bool,
    /// The link, without its secret.
    pub link: String,
    /// The invitation that it answers.
    pub invitation: Option<InvitationId>,
    pub(super) wrong_tries: i64,
    /// When it was ticked.
    pub created_at: Timestamp,
    /// Until when the code can be used.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// What came of it.
    pub acceptance: Option<AcceptanceId>,
}

impl Pending {
    /// What is accepted by it.
    fn what(&self) -> What {
        What {
            type_id: self.type_id.clone(),
            text: self.text,
            sentence: self.sentence.clone(),
            partner: self.partner,
            provider: self.provider,
            relationship_sentence: self.relationship_sentence.clone(),
            sentence_language: self.sentence_language,
            delegated_administration: self.delegated_administration,
            link: self.link.clone(),
            invitation: self.invitation,
        }
    }

    /// Whether another one confirms the same.
    fn is_for(&self, what: &What) -> bool {
        self.text == what.text && self.link == what.link && self.partner == what.partner
    }

    /// Whether the code can still be used.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && self.expires_at > now && self.wrong_tries < TRIES
    }
}

/// Why there is no code.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The person has asked for too many in the last hour.
    #[error("too many codes in an hour")]
    TooMany,
    /// The letter could not be written: a fault of ours.
    #[error(transparent)]
    Letter(#[from] mail::Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// What became of a typed code.
#[derive(Debug)]
pub enum Outcome {
    /// It was right, and what it confirms is recorded; or had been recorded before.
    Done(Accepted),
    /// It is not the code.
    Wrong,
    /// It is the code of something else that the person has ticked.
    OfAnother,
    /// Its ten minutes are over, a newer one has taken its place, or the person has another address by now.
    Late,
    /// There were too many wrong tries.
    Ended,
    /// It was right, but what it confirms can no longer be accepted.
    Refused(AcceptError),
}

/// Mails a code for what somebody has ticked. An older one for the same ends. `number` is that of the form: sent twice, it
/// is one code.
///
/// # Errors
/// When there were too many, or the database does.
pub async fn ask(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    CustomerAdmin(who): &CustomerAdmin,
    person: &Person,
    customer: &Customer,
    (number, what): (CodeId, What),
) -> Result<CodeId, AskError> {
    customers::hold(tx, customer.id).await?;
    let sent = find(tx, who.visitor.account, number).await?;
    if sent.is_some_and(|sent| sent.is_for(&what) && sent.acceptance.is_none()) {
        return Ok(number);
    }
    let recent = store::since(tx, who.visitor.account, cx.now.minus(HOUR)).await?;
    if recent.len() >= AN_HOUR {
        return Err(AskError::TooMany);
    }
    for older in recent.iter().filter(|older| older.is_for(&what)) {
        store::end(tx, older.id, cx.now).await?;
    }
    let text_sha256 = match what.text {
        Some(text) => agreements::text_ref(tx, text).await?.map(|text| text.sha256),
        None => None,
    };
    // Nobody else's number is taken over.
    let id = match store::find(tx, number).await? {
        None => number,
        Some(_) => CodeId::new(cx.now, &cx.random),
    };
    let code = digits(&cx.random);
    let letter = letters::code(tx, cx, desk, person, customer, (&code, &what)).await?;
    let pending = Pending {
        id,
        account: who.visitor.account,
        customer: customer.id,
        code_hash: hash(desk.keys, id, code.expose_secret()).to_vec(),
        letter,
        sent_to: person.contact_email.as_str().to_owned(),
        type_id: what.type_id,
        text: what.text,
        text_sha256,
        sentence: what.sentence,
        partner: what.partner,
        provider: what.provider,
        relationship_sentence: what.relationship_sentence,
        sentence_language: what.sentence_language,
        delegated_administration: what.delegated_administration,
        link: what.link,
        invitation: what.invitation,
        wrong_tries: 0,
        created_at: cx.now,
        expires_at: cx.now.plus(LASTS),
        used_at: None,
        acceptance: None,
    };
    store::insert(tx, &pending).await?;
    record(tx, cx, Kind::AcceptanceCodeSent, customer).await?;
    Ok(id)
}

/// Mails a new code for what was ticked before; the old one ends.
///
/// # Errors
/// As [`ask`].
pub async fn ask_again(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    who: &CustomerAdmin,
    person: &Person,
    customer: &Customer,
    (number, pending): (CodeId, &Pending),
) -> Result<CodeId, AskError> {
    ask(tx, cx, desk, who, person, customer, (number, pending.what())).await
}

/// What somebody has ticked; only that person's own.
///
/// # Errors
/// If the database query fails.
pub async fn find(db: &mut Reader, account: AccountId, id: CodeId) -> Result<Option<Pending>, db::Error> {
    Ok(store::find(db, id).await?.filter(|pending| pending.account == account))
}

/// Confirms what was ticked with the code. Whoever calls it commits whatever comes of it: wrong tries are counted.
///
/// # Errors
/// If the database query fails.
pub async fn confirm(
    tx: &mut Tx,
    cx: &Context,
    desk: &Desk<'_>,
    who: &CustomerAdmin,
    person: &Person,
    customer: &Customer,
    (id, typed): (CodeId, &str),
) -> Result<Outcome, AcceptError> {
    // Two tabs follow one another.
    customers::hold(tx, customer.id).await?;
    let account = who.0.visitor.account;
    let Some(pending) = find(tx, account, id).await? else {
        return Ok(Outcome::Wrong);
    };
    if let Some(acceptance) = pending.acceptance {
        return Ok(Outcome::Done(Accepted::Before(acceptance)));
    }
    // What went to another address than the person's own of today shows nothing about the person (E-3).
    if pending.expires_at <= cx.now || pending.sent_to != person.contact_email.as_str() {
        return Ok(Outcome::Late);
    }
    if pending.wrong_tries >= TRIES {
        return Ok(Outcome::Ended);
    }
    if !is_code(desk.keys, &pending, typed) {
        store::count_wrong(tx, id).await?;
        record(tx, cx, Kind::AcceptanceCodeWrong, customer).await?;
        // An older code of the same is only an older code: the newest letter has the one that works.
        let what = pending.what();
        let others = store::since(tx, account, cx.now.minus(HOUR)).await?;
        let of_another = others
            .iter()
            .any(|other| !other.is_for(&what) && is_code(desk.keys, other, typed));
        return Ok(if of_another { Outcome::OfAnother } else { Outcome::Wrong });
    }
    let proofs = vec![Proof::OwnPassword, Proof::MailedCode];
    let sent_to = Some(pending.sent_to.clone());
    match accept(tx, cx, desk, who, person, customer, pending.what(), (proofs, sent_to)).await {
        Ok(accepted) => {
            store::use_up(tx, id, accepted.id(), cx.now).await?;
            Ok(Outcome::Done(accepted))
        }
        Err(AcceptError::Database(told)) => Err(told.into()),
        Err(AcceptError::Letter(unwritten)) => Err(unwritten.into()),
        Err(refused) => Ok(Outcome::Refused(refused)),
    }
}

/// Whether a text that was ticked is still the one to accept: nothing newer has come into effect, nothing better fits.
///
/// # Errors
/// If the database query fails.
pub async fn is_current(
    db: &mut Reader,
    customer: &Customer,
    pending: &Pending,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let (Some(type_id), Some(text)) = (&pending.type_id, pending.text) else {
        return Ok(true);
    };
    let (Some(agreement), Some(text)) = (
        agreements::find_type(db, type_id).await?,
        agreements::text_ref(db, text).await?,
    ) else {
        return Ok(false);
    };
    let now = eligibility::text_to_accept(db, customer, &agreement, text.language, now.utc_date()).await?;
    Ok(now.is_some_and(|now| now.id == text.id))
}

async fn record(tx: &mut Tx, cx: &Context, kind: Kind, customer: &Customer) -> Result<(), db::Error> {
    let object = Object::new("customer", customer.id, customer.company_name.as_str());
    audit::record(tx, cx, Event::new(kind, object).of_customer(customer.id)).await
}

/// Six digits, each code as likely as any other.
fn digits(random: &Random) -> SecretString {
    // What is left over at the top of 32 bits would make some codes likelier: it is drawn again.
    const CODES: u32 = 1_000_000;
    loop {
        let drawn = u32::from_le_bytes(random.bytes());
        if drawn < u32::MAX - u32::MAX % CODES {
            return SecretString::from(format!("{:06}", drawn % CODES));
        }
    }
}

fn about(id: CodeId, code: &str) -> Vec<u8> {
    [id.uuid().as_bytes(), code.as_bytes()].concat()
}

fn hash(keys: &Keys, id: CodeId, code: &str) -> [u8; 32] {
    keys.sign(Purpose::Code, &about(id, code))
}

fn is_code(keys: &Keys, pending: &Pending, typed: &str) -> bool {
    keys.verify(Purpose::Code, &about(pending.id, typed), &pending.code_hash)
}

/// What was typed, without spaces and hyphens, in plain digits.
pub fn tidied(typed: &str) -> String {
    crate::values::text::ascii_forms(typed)
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .take(20)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e_3_a_code_is_six_digits_and_worth_nothing_for_another_acceptance() {
        let random = Random::seeded(4);
        let keys = Keys::new([9; 32]);
        for _ in 0..50 {
            let code = digits(&random);
            let code = code.expose_secret();
            assert!(
                code.len() == 6 && code.chars().all(|digit| digit.is_ascii_digit()),
                "{code}"
            );
            let now = Timestamp::from_micros(1);
            let (one, other) = (CodeId::new(now, &random), CodeId::new(now, &random));
            assert_eq!(hash(&keys, one, code), hash(&keys, one, code));
            assert_ne!(hash(&keys, one, code), hash(&keys, other, code));
        }
    }

    #[test]
    fn a_code_is_read_with_spaces_and_in_full_width() {
        assert_eq!(tidied(" 123 456\n"), "123456");
        assert_eq!(tidied("１２３-４５６"), "123456");
    }
}
