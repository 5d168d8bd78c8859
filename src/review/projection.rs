//! The projection: a customer's rows of the queue are computed at the end of each transaction that made them stale; all rows
//! when another version becomes required or the operator sets other thresholds; and those that have something in common with a
//! new confirmation shortly after it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::Duration;

use chrono::NaiveDate;

use super::flags::{self, COUNTED, Facts, GivenAddress, Thresholds};
use super::questions::{self, Question};
use super::store::facts as store;
use super::store::items::{self, Progress, Recheck, Row};
use super::{Flag, State, queue, settings};
use crate::acceptances::grade::at_or_above;
use crate::acceptances::{Acceptance, public_mail};
use crate::agreements::{self, Version};
use crate::attestations::dispute;
use crate::confirmations::withdrawal::{self, Withdrawal};
use crate::confirmations::{self, Confirmation, Decision, Verdict, decision, proposal};
use crate::customers::{self, Face};
use crate::db::{Database, Error, Reader, Tx};
use crate::values::Timestamp;
use crate::values::finding;
use crate::values::id::{ConfirmationId, CustomerId, PartnerId};
use crate::values::text::search_key;
use crate::{acceptances, relationships};

/// The customers processed in one transaction when all have to be, so that others can write in between.
const BATCH: i64 = 200;

/// The rule by which rows are found and flagged; raised with every filter, flag or state that comes new.
const FACETS: u32 = 2;

/// What all flags are computed for.
#[derive(Debug)]
struct Target {
    today: NaiveDate,
    thresholds: Thresholds,
    versions: Vec<Version>,
}

impl Target {
    async fn read(db: &mut Reader, today: NaiveDate) -> Result<Self, Error> {
        Ok(Self {
            today,
            thresholds: settings::find(db).await?.thresholds,
            versions: agreements::versions_of_all(db).await?,
        })
    }

    /// The version of a type that is required.
    fn required(&self, type_id: &str) -> Option<i64> {
        let of_type: Vec<_> = self
            .versions
            .iter()
            .filter(|version| version.type_id == type_id)
            .cloned()
            .collect();
        agreements::required_on(&of_type, self.today).map(|version| version.rank)
    }

    fn effective_on(&self, confirmation: &Confirmation) -> Option<NaiveDate> {
        let mut of_type = self.versions.iter();
        let version = of_type.find(|it| it.type_id == confirmation.type_id && it.rank == confirmation.rank);
        version.map(|version| version.effective_on)
    }

    /// The required versions, the thresholds and the rules of words and facets in one line: rows that were computed for another are out of date.
    fn basis(&self) -> String {
        let types: BTreeSet<&str> = self.versions.iter().map(|version| &*version.type_id).collect();
        let required = types
            .into_iter()
            .filter_map(|type_id| Some(format!("{type_id} {}", self.required(type_id)?)));
        let mut lines: Vec<String> = required.collect();
        lines.push(self.thresholds.to_string());
        lines.push(format!("words {}", finding::RULE));
        lines.push(format!("facets {FACETS}"));
        lines.join("\n")
    }
}

/// Brings the rows of these customers up to date. Every transaction does this before its commit for the customers that it has
/// marked as stale (see [`customers::mark_list_stale`]); nothing else needs to call it.
///
/// # Errors
/// If the database query fails.
pub async fn refresh(tx: &mut Tx, stale: &BTreeSet<CustomerId>, today: NaiveDate) -> Result<(), Error> {
    let target = Target::read(tx, today).await?;
    for customer in stale {
        refresh_one(tx, *customer, &target).await?;
    }
    Ok(())
}

/// What is known of a customer whose rows are computed.
struct Customer {
    face: Face,
    partners: Vec<PartnerId>,
    decisions: Vec<Decision>,
    withdrawals: Vec<Withdrawal>,
    /// When the person named disputed an attestation.
    disputed: HashMap<ConfirmationId, Timestamp>,
    accepted: HashMap<ConfirmationId, Acceptance>,
    questions: Vec<Question>,
    /// What waits for a second reviewer.
    proposed: HashSet<ConfirmationId>,
    known: Vec<Row>,
}

impl Customer {
    /// How far the review of a current confirmation has come that nobody has decided about, or not since this moment.
    fn undecided(&self, confirmation: &Confirmation, since: Option<Timestamp>) -> State {
        let about = |id: ConfirmationId| {
            let mut about = self
                .questions
                .iter()
                .filter(move |question| question.confirmation_id == id);
            about.rfind(|question| since.is_none_or(|since| question.asked_at > since))
        };
        match about(confirmation.id) {
            Some(question) if question.answered_at.is_none() => State::Asked,
            Some(_) => State::Answered,
            None if since.is_none() && confirmation.supersedes.is_some_and(|wrong| about(wrong).is_some()) => {
                State::Corrected
            }
            None if self.is_disputed_since(confirmation, since) => State::Disputed,
            None => State::ToReview,
        }
    }

    /// Whether the person named has disputed it since a decision.
    fn is_disputed_since(&self, confirmation: &Confirmation, decided_at: Option<Timestamp>) -> bool {
        decided_at.is_some() && self.disputed.get(&confirmation.id).copied() > decided_at
    }
}

async fn refresh_one(tx: &mut Tx, id: CustomerId, target: &Target) -> Result<(), Error> {
    let confirmations = confirmations::history(tx, None, id, None).await?;
    if confirmations.is_empty() {
        return Ok(());
    }
    // Locked: another transaction may be about to compute the same rows without what this one has written.
    customers::lock(tx, id).await?;
    let Some(face) = customers::face(tx, id).await? else {
        return Ok(());
    };
    let made = acceptances::of_customer(tx, id).await?;
    let customer = Customer {
        face,
        partners: relationships::open_of(tx, id)
            .await?
            .iter()
            .map(|served| served.partner_id)
            .collect(),
        decisions: decision::of_customer(tx, id).await?,
        withdrawals: withdrawal::of_customer(tx, id).await?,
        disputed: dispute::of_customer(tx, id)
            .await?
            .into_iter()
            .map(|dispute| (dispute.confirmation, dispute.disputed_at))
            .collect(),
        accepted: made
            .into_iter()
            .filter_map(|made| Some((made.confirmation?, made)))
            .collect(),
        questions: questions::of_customer(tx, id).await?,
        proposed: proposal::of_customer(tx, id)
            .await?
            .into_iter()
            .filter_map(|proposal| proposal.outcome.is_none().then_some(proposal.confirmation))
            .filter(|id| !confirmations.iter().any(|other| other.supersedes == Some(*id)))
            .collect(),
        known: items::known(tx, id).await?,
    };
    let mut kinds = HashSet::new();
    for confirmation in &confirmations {
        // The newest first, so the first of its kind is the last recorded.
        let is_last = kinds.insert((confirmation.partner, &confirmation.type_id));
        let is_current = is_current(tx, &customer, confirmation, is_last).await?;
        project(tx, &customer, confirmation, is_current, target).await?;
    }
    Ok(())
}

/// Whether it is current: the last recorded of its kind, unless an older one was revived (R-UPD-2).
async fn is_current(
    db: &mut Reader,
    customer: &Customer,
    confirmation: &Confirmation,
    is_last: bool,
) -> Result<bool, Error> {
    if !customer.decisions.iter().any(|decision| decision.revives) {
        return Ok(is_last);
    }
    confirmations::is_current(db, confirmation, None).await
}

async fn project(
    tx: &mut Tx,
    customer: &Customer,
    confirmation: &Confirmation,
    is_current: bool,
    target: &Target,
) -> Result<(), Error> {
    let mut decisions = customer
        .decisions
        .iter()
        .filter(|decision| decision.confirmation == confirmation.id);
    let decided = decisions.next_back();
    let verdict = decided.map(|decision| decision.verdict);
    let decided_at = decided.map(|decision| decision.decided_at);
    let is_disputed = is_current && customer.is_disputed_since(confirmation, decided_at);
    let state = match verdict {
        _ if customer.proposed.contains(&confirmation.id) => State::Proposed,
        Some(Verdict::Reviewed) if !is_disputed => State::Reviewed,
        Some(Verdict::Rejected) => State::Rejected,
        _ if is_current => customer.undecided(confirmation, decided_at),
        _ => State::Replaced,
    };
    let counts = is_current && verdict != Some(Verdict::Rejected);
    let known = customer
        .known
        .iter()
        .find(|known| known.confirmation_id == confirmation.id);
    let facts = facts(tx, customer, confirmation, counts, known.is_none(), target).await?;
    let mut row = Row {
        confirmation_id: confirmation.id,
        customer_id: confirmation.customer,
        partner_id: confirmation.partner,
        type_id: confirmation.type_id.clone(),
        rank: confirmation.rank,
        method: confirmation.method,
        company_name: customer.face.company_name.to_string(),
        signer_name: confirmation.signer.name.full(),
        signer_email: confirmation.signer.email.as_str().to_owned(),
        basis: confirmation.basis,
        grade: customer.accepted.get(&confirmation.id).map(|made| made.grade),
        evidence: confirmation.evidence_sha256.is_some(),
        accepted_on: confirmation.accepted_on,
        recorded_at: confirmation.recorded_at,
        state,
        flags: String::new(),
        facets: String::new(),
    };
    let raised = flags::raised(&facts, &target.thresholds);
    row.flags = raised.to_string();
    let facets = facets(customer, confirmation, &row, raised.iter().map(|raised| raised.flag));
    row.facets = facets.iter().map(|facet| format!("\n{facet}")).collect::<String>() + "\n";
    if known == Some(&row) {
        return Ok(());
    }
    let before: BTreeSet<&str> = known
        .map(|known| known.facets.lines().filter(|line| !line.is_empty()).collect())
        .unwrap_or_default();
    let after: BTreeSet<&str> = facets.iter().map(String::as_str).collect();
    items::put(tx, &row).await?;
    let (was, recorded_at) = (known.map_or(row.state, |known| known.state), row.recorded_at);
    // One that has come back has another place among those to review.
    let has_moved = |term: &str| queue::at(was, recorded_at, term) != queue::at(row.state, recorded_at, term);
    for gone in before.iter().filter(|term| !after.contains(*term) || has_moved(term)) {
        items::delete_term(tx, row.confirmation_id, queue::at(was, recorded_at, gone), gone).await?;
    }
    let added = after.iter().filter(|term| !before.contains(*term) || has_moved(term));
    let (usual, ahead): (Vec<&str>, Vec<&str>) = added
        .copied()
        .partition(|term| queue::at(row.state, recorded_at, term) == recorded_at);
    for some in usual.chunks(items::TERMS) {
        items::insert_terms(tx, row.confirmation_id, recorded_at, some).await?;
    }
    for term in ahead {
        let at = queue::at(row.state, recorded_at, term);
        items::insert_terms(tx, row.confirmation_id, at, &[term]).await?;
    }
    Ok(())
}

/// The facts that the rules go by. What a new confirmation has in common with others may raise a flag of theirs, too.
async fn facts(
    tx: &mut Tx,
    customer: &Customer,
    confirmation: &Confirmation,
    counts: bool,
    is_new: bool,
    target: &Target,
) -> Result<Facts, Error> {
    let email = confirmation.signer.email.key();
    let domains = at_or_above(email.rsplit_once('@').map_or("", |(_, domain)| domain));
    let partners = match &confirmation.partner {
        Some(partner) => std::slice::from_ref(partner),
        None => &customer.partners,
    };
    let mut own_domain = None;
    for partner in partners {
        own_domain = own_domain.or(store::domain_of_partner(tx, &domains, *partner).await?);
    }
    let accepted = customer.accepted.get(&confirmation.id);
    let given_address = accepted.and_then(|made| {
        let provenance = &made.provenance;
        GivenAddress::of(
            provenance.source,
            provenance.changed_at.is_some(),
            &made.grade_reasons.0,
        )
    });
    let signer = signer_term(confirmation);
    let others = store::other_customers(tx, &signer, confirmation.customer, i64::from(COUNTED)).await?;
    let customers_of_signer = u32::try_from(others).unwrap_or(COUNTED) + 1;
    if is_new && (target.thresholds.same_signer.get()..=COUNTED).contains(&customers_of_signer) {
        items::insert_recheck(tx, &signer).await?;
    }
    let mut shares_evidence = false;
    if let Some(file) = evidence_term(confirmation) {
        shares_evidence = store::is_shared(tx, &file, confirmation.customer).await?;
        if is_new && shares_evidence {
            items::insert_recheck(tx, &file).await?;
        }
    }
    let minutes = u64::from(target.thresholds.many_minutes.get());
    let from = confirmation.recorded_at.minus(Duration::from_secs(minutes * 60));
    let until = (confirmation.recorded_at, confirmation.id);
    let many = i64::from(target.thresholds.many.get());
    let before = store::recorded_between(tx, &agent_term(confirmation), from, until, many).await?;
    let withdrawn = customer.withdrawals.iter().any(|withdrawal| {
        withdrawal.type_id == confirmation.type_id && withdrawal.withdrawn_at > confirmation.recorded_at
    });
    let required = target.required(&confirmation.type_id);
    Ok(Facts {
        disputed: customer.disputed.contains_key(&confirmation.id),
        withdrawn,
        own_domain,
        given_address,
        public_mail: domains.into_iter().find(|domain| public_mail::is_public(domain)),
        customers_of_signer,
        shares_evidence,
        at_once: u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1),
        accepted_on: confirmation.accepted_on,
        recorded_on: confirmation.recorded_at.utc_date(),
        effective_on: target.effective_on(confirmation),
        outdated: counts && !withdrawn && required.is_some_and(|required| confirmation.rank < required),
    })
}

/// What confirmations of one person have in common, whatever the person is called.
pub(super) fn signer_term(confirmation: &Confirmation) -> String {
    format!("signer:{}", search_key(&confirmation.signer.email.key()))
}

/// What confirmations of people at one domain have in common.
pub(super) fn domain_term(confirmation: &Confirmation) -> String {
    let email = confirmation.signer.email.key();
    format!("domain:{}", email.rsplit_once('@').map_or("", |(_, domain)| domain))
}

/// What confirmations that one account recorded have in common.
pub(super) fn agent_term(confirmation: &Confirmation) -> String {
    format!("agent:{}", confirmation.recorded_by)
}

/// What confirmations with the same evidence file have in common.
pub(super) fn evidence_term(confirmation: &Confirmation) -> Option<String> {
    let sha256 = confirmation.evidence_sha256.as_ref()?;
    Some(format!("file:{sha256}"))
}

/// What a confirmation is found by: the value of each filter, its flags, its words, and what it has in common with others.
fn facets(
    customer: &Customer,
    confirmation: &Confirmation,
    row: &Row,
    flags: impl Iterator<Item = Flag>,
) -> BTreeSet<String> {
    use super::queue::terms;
    let mut facets = BTreeSet::from([
        terms::state(row.state),
        terms::country(customer.face.country),
        terms::method(row.method),
        terms::agreement(&row.type_id),
        terms::version(&row.type_id, row.rank),
        terms::evidence(row.evidence),
        signer_term(confirmation),
        domain_term(confirmation),
        agent_term(confirmation),
    ]);
    facets.extend(evidence_term(confirmation));
    if let Some(made) = customer.accepted.get(&confirmation.id) {
        facets.extend([terms::grade(made.grade), terms::given_by(made.provenance.source)]);
    }
    if row.state.is_back() {
        facets.extend([terms::state(State::ToReview)]);
    }
    if matches!(row.state, State::Answered | State::Corrected) {
        facets.extend([terms::state(State::Answered)]);
    }
    match confirmation.partner {
        Some(partner) => facets.extend([terms::partner(partner)]),
        None => facets.extend(customer.partners.iter().map(|partner| terms::partner(*partner))),
    }
    for flag in flags {
        facets.extend([terms::flag(Some(flag)), terms::flag(None)]);
        if row.state.is_to_review() {
            facets.extend([terms::flag_to_review(Some(flag)), terms::flag_to_review(None)]);
        }
    }
    let texts = [&row.company_name, &row.signer_name, &row.signer_email];
    let found_by = texts.into_iter().flat_map(|text| finding::words(text));
    let found_by = found_by.chain(finding::address_words(&row.signer_email));
    let folded = found_by.filter(|word| !word.starts_with(finding::EXACT));
    facets.extend(folded.map(|word| terms::word(&word)));
    facets
}

/// Brings all rows up to date on a day on which another version is required than they were computed for, or for other
/// thresholds, those with something in common with a new confirmation, and those of a partner whose domains have changed.
/// Does nothing otherwise.
///
/// # Errors
/// If the database query fails; the next call goes on where this one stopped.
pub async fn catch_up(db: &Database, today: NaiveDate) -> Result<(), Error> {
    loop {
        let mut reader = db.read().await?;
        let target = Target::read(&mut reader, today).await?;
        let progress = items::progress(&mut reader).await?;
        let rechecks = items::rechecks(&mut reader, BATCH).await?;
        let domains_changed = store::partners_with_other_domains(&mut reader, BATCH).await?;
        drop(reader);
        if !domains_changed.is_empty() {
            db.transact(async |tx| recheck_partners(tx, &domains_changed).await)
                .await?;
            continue;
        }
        let is_done = progress.is_some_and(|progress| progress.behind.is_none() && progress.basis == target.basis());
        if !is_done {
            db.transact(async |tx| go_on(tx, &target).await).await?;
        } else if rechecks.is_empty() {
            return Ok(());
        }
        for term in rechecks {
            db.transact(async |tx| recheck(tx, &term, &target).await).await?;
        }
    }
}

/// Has the confirmations of partners computed again whose domains have changed.
async fn recheck_partners(tx: &mut Tx, partners: &[PartnerId]) -> Result<(), Error> {
    for partner in partners {
        store::copy_domains(tx, *partner).await?;
        items::insert_recheck(tx, &queue::terms::partner(*partner)).await?;
    }
    Ok(())
}

async fn recheck(tx: &mut Tx, of: &Recheck, target: &Target) -> Result<(), Error> {
    // Deleted first: what is recorded meanwhile asks again.
    items::delete_recheck(tx, &of.term).await?;
    let some = items::customers_with(tx, of, BATCH).await?;
    let is_last = some.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
    // What many customers have in common is looked at with the oldest; a partner's confirmations are all looked at.
    if let Some(last) = some.last().filter(|_| !is_last && queue::terms::is_partner(&of.term)) {
        items::insert_recheck_behind(tx, &of.term, last.at, last.confirmation_id).await?;
    }
    for customer in some.into_iter().map(|one| one.customer_id).collect::<BTreeSet<_>>() {
        refresh_one(tx, customer, target).await?;
    }
    Ok(())
}

async fn go_on(tx: &mut Tx, target: &Target) -> Result<(), Error> {
    items::lock_progress(tx).await?;
    let (basis, first_pass) = (target.basis(), format!("{}\nfirst pass", target.basis()));
    let start = CustomerId::from(uuid::Uuid::nil());
    let (pass, behind) = match items::progress(tx).await? {
        Some(progress) if progress.basis == basis => match progress.behind {
            Some(behind) => (&basis, behind),
            // Another instance has finished meanwhile.
            None => return Ok(()),
        },
        Some(progress) if progress.basis == first_pass => (&first_pass, progress.behind.unwrap_or(start)),
        _ => (&first_pass, start),
    };
    let some = items::customers_behind(tx, behind, BATCH).await?;
    let is_last = some.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
    let last = some.last().copied();
    for customer in some.into_iter().collect::<BTreeSet<_>>() {
        refresh_one(tx, customer, target).await?;
    }
    // What confirmations have in common is known when all of them have been looked at once: so there is a second pass.
    let progress = match (is_last, pass == &basis) {
        (false, _) => Progress {
            basis: pass.clone(),
            behind: last,
        },
        (true, false) => Progress {
            basis,
            behind: Some(start),
        },
        (true, true) => Progress { basis, behind: None },
    };
    items::put_progress(tx, &progress).await
}
