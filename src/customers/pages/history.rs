//! What happened to a customer, the newest first, as far as the reader may know it (R-ROLE-9).

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::fields;
use crate::acceptances::decline;
use crate::attestations::dispute;
use crate::audit::{self, Kind};
use crate::confirmations::{self, Confirmation, Decision, Method, Verdict, decision, withdrawal};
use crate::customers::{self, Change, Customer};
use crate::db::{self, Reader};
use crate::relationships::{self, ServedBy};
use crate::values::id::{ConfirmationId, PartnerId};
use crate::values::{Country, Language, Timestamp};
use crate::web::paths;
use crate::{agreements, invitations, words};

/// A line of the history.
#[derive(Debug)]
pub(super) struct HistoryEntry {
    /// The shape of its mark.
    pub tone: &'static str,
    /// The message that says what happened.
    pub what: &'static str,
    /// The agreement, or the partner, that it is about; empty when about none.
    pub about: String,
    /// The version; 0 when none.
    pub version: i64,
    /// When.
    pub at: Timestamp,
    /// The day where it was done, if that is part of what was recorded.
    pub on: Option<NaiveDate>,
    /// Who did it, and for whom; empty parts are unknown or not the reader's to know.
    pub who: Vec<String>,
    /// Why; empty when nobody was asked.
    pub reason: String,
    /// The facts that changed: the field, before, after.
    pub facts: Vec<(String, String, String)>,
    /// Where the record can be read.
    pub record: Option<String>,
}

impl HistoryEntry {
    fn new(what: &'static str, at: Timestamp, who: Vec<String>) -> Self {
        Self {
            tone: "",
            what,
            about: String::new(),
            version: 0,
            at,
            on: None,
            who,
            reason: String::new(),
            facts: Vec::new(),
            record: None,
        }
    }
}

/// The history: for a partner its own side of it, for the operator (`None`) all.
pub(super) async fn of(
    db: &mut Reader,
    customer: &Customer,
    partners: &[ServedBy],
    reader: Option<PartnerId>,
    language: Language,
) -> Result<Vec<HistoryEntry>, db::Error> {
    let names: HashMap<String, String> = agreements::types(db)
        .await?
        .into_iter()
        .map(|agreement| (agreement.id, agreement.name))
        .collect();
    let until = until(partners, reader);
    let is_told = |at: Timestamp| until.is_none_or(|until| at <= until);
    let name_of = |type_id: &str| names.get(type_id).cloned().unwrap_or_else(|| type_id.to_owned());
    let mut lines = Vec::new();
    let confirmations = confirmations::history(db, reader, customer.id, until).await?;
    let disputes = dispute::of_customer(db, customer.id).await?;
    let decisions = decision::of_customer(db, customer.id).await?;
    let corrected: HashSet<ConfirmationId> = confirmations.iter().filter_map(|record| record.supersedes).collect();
    let mut newer = HashSet::new();
    for record in confirmations {
        let is_last = newer.insert((record.method, record.partner, record.type_id.clone()));
        let what = match record.method {
            _ if corrected.contains(&record.id) => "customers-history-corrected",
            Method::Attestation if record.supersedes.is_some() => "customers-history-correction",
            Method::Attestation if is_last => "customers-history-attested",
            Method::Attestation => "customers-history-attested-before",
            Method::Direct if is_last => "customers-history-accepted",
            Method::Direct => "customers-history-accepted-before",
        };
        let agreement = name_of(&record.type_id);
        let about = disputes.iter().filter(|dispute| dispute.confirmation == record.id);
        lines.extend(
            about
                .map(|dispute| disputed(&record, dispute, &agreement))
                .filter(|line| is_told(line.at)),
        );
        let about = decisions.iter().filter(|decision| decision.confirmation == record.id);
        let mut rejected = false;
        for decision in about.filter(|decision| is_told(decision.decided_at)) {
            rejected = decision.verdict == Verdict::Rejected;
            lines.extend(decided(&record, decision, &decisions, &agreement, reader));
        }
        let tone = if is_last && !rejected { "good" } else { "" };
        lines.push(confirmed(record, what, tone, agreement, reader));
    }
    lines.extend(refused(db, customer, partners, reader, &name_of).await?);
    for served in relationships::each_partner(partners) {
        for invitation in invitations::of(db, served.partner_id, customer.id).await? {
            // On its first day it has not expired, so this tells whether it was taken back.
            let what = match invitation.state_on(invitation.created_at.utc_date()) {
                invitations::State::Revoked => "customers-history-invited-revoked",
                _ => "customers-history-invited",
            };
            let about = invitation.type_id.as_deref().map(&name_of).unwrap_or_default();
            if let Some(sent_at) = invitation.sent_at.filter(|at| !invitation.is_draft() && is_told(*at)) {
                let what = match invitation.sent_by_hand {
                    true => "customers-history-invitation-sent-by-hand",
                    false => "customers-history-invitation-sent",
                };
                // Who sent it is in the log.
                lines.push(HistoryEntry {
                    about: about.clone(),
                    ..HistoryEntry::new(what, sent_at, Vec::new())
                });
            }
            let who = by(invitation.author, &served.name, reader);
            lines.push(HistoryEntry {
                about,
                ..HistoryEntry::new(what, invitation.created_at, who)
            });
        }
    }
    for served in partners {
        // Who did it is in no record of the relationship.
        let line = |what, at| HistoryEntry {
            about: served.name.clone(),
            ..HistoryEntry::new(what, at, Vec::new())
        };
        // Anyone who created the customer serves it from that moment on; that needs no second line.
        if served.since != customer.created_at || reader.is_none() {
            lines.push(line("customers-history-relationship", served.since));
        }
        if let Some(ended) = served.ended_at {
            lines.push(line("customers-history-relationship-ended", ended));
        }
    }
    for change in customers::changes(db, customer.id, since(customer, partners, reader)).await? {
        if is_told(change.at) {
            lines.push(changed(change, customer.address.country, reader, language));
        }
    }
    lines.extend(created(db, customer, partners, reader).await?);
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    Ok(lines)
}

/// What the customer took back (R-DIRECT-5) and what it refused (R-DIRECT-7), as far as the reader was notified.
async fn refused(
    db: &mut Reader,
    customer: &Customer,
    partners: &[ServedBy],
    reader: Option<PartnerId>,
    name_of: &impl Fn(&str) -> String,
) -> Result<Vec<HistoryEntry>, db::Error> {
    let company = customer.company_name.as_str();
    let mut lines = Vec::new();
    for withdrawn in withdrawal::of_customer(db, customer.id).await? {
        let who = by(withdrawn.person_name, company, reader);
        lines.push(HistoryEntry {
            tone: "warn",
            about: name_of(&withdrawn.type_id),
            reason: withdrawn.reason,
            on: Some(withdrawn.withdrawn_on),
            ..HistoryEntry::new("customers-history-withdrawn", withdrawn.withdrawn_at, who)
        });
    }
    for declined in decline::of_customer(db, customer.id, reader).await? {
        let who = by(declined.person_name, company, reader);
        lines.push(HistoryEntry {
            about: declined.type_id.as_deref().map(name_of).unwrap_or_default(),
            reason: declined.reason,
            ..HistoryEntry::new("customers-history-declined", declined.declined_at, who)
        });
    }
    lines.retain(|line| until(partners, reader).is_none_or(|until| line.at <= until));
    Ok(lines)
}

/// When a partner ceased to serve the customer: of what came later it reads nothing (R-REL-1).
fn until(partners: &[ServedBy], reader: Option<PartnerId>) -> Option<Timestamp> {
    reader?;
    partners.iter().map(|served| served.ended_at).max_by_key(|ended_at| {
        // One that goes on is later than any that ended.
        ended_at.map_or(i64::MAX, Timestamp::micros)
    })?
}

/// From when on the reader may know what was changed: a partner from when it began to serve the customer.
fn since(customer: &Customer, partners: &[ServedBy], reader: Option<PartnerId>) -> Timestamp {
    let began = partners.iter().map(|served| served.since).min();
    began.filter(|_| reader.is_some()).unwrap_or(customer.created_at)
}

fn confirmed(
    record: Confirmation,
    what: &'static str,
    tone: &'static str,
    agreement: String,
    reader: Option<PartnerId>,
) -> HistoryEntry {
    let who = by(record.recorded_by_name, &record.recorded_for, reader);
    HistoryEntry {
        tone,
        about: agreement,
        version: record.rank,
        on: (record.method == Method::Direct).then_some(record.accepted_on),
        reason: record.reason.unwrap_or_default(),
        record: Some(paths::confirmation(record.id)),
        ..HistoryEntry::new(what, record.recorded_at, who)
    }
}

/// What the person named in an attestation said of it (R-DIRECT-8): the partner that attested was notified, too.
fn disputed(record: &Confirmation, dispute: &dispute::CustomerDispute, agreement: &str) -> HistoryEntry {
    HistoryEntry {
        tone: "warn",
        about: agreement.to_owned(),
        version: record.rank,
        reason: dispute.reason.clone(),
        record: Some(paths::confirmation(record.id)),
        ..HistoryEntry::new(
            "customers-history-disputed",
            dispute.disputed_at,
            vec![record.signer.name.full()],
        )
    }
}

/// What a reviewer decided (R-REV-3). Partners are notified of what changes whether it counts.
fn decided(
    record: &Confirmation,
    decision: &Decision,
    all: &[Decision],
    agreement: &str,
    reader: Option<PartnerId>,
) -> Option<HistoryEntry> {
    let undone = all.iter().find(|undone| decision.undoes == Some(undone.id));
    let (what, tone) = match (decision.verdict, undone.map(|undone| undone.verdict)) {
        (Verdict::Rejected, _) => ("customers-history-rejected", "warn"),
        (Verdict::Undone, Some(Verdict::Rejected)) => ("customers-history-rejection-undone", "good"),
        _ if reader.is_some() => return None,
        (Verdict::Reviewed, _) => ("customers-history-reviewed", ""),
        (Verdict::Undone, _) => ("customers-history-review-undone", ""),
    };
    Some(HistoryEntry {
        tone,
        about: agreement.to_owned(),
        version: record.rank,
        reason: decision.note.clone(),
        record: Some(paths::confirmation(record.id)),
        ..HistoryEntry::new(what, decision.decided_at, vec![decision.person.clone()])
    })
}

/// What was changed of the customer's data, which all its partners share. Who did it at another organisation is not a
/// partner's to know, nor which one it was (R-ROLE-9).
fn changed(change: Change, country: Country, reader: Option<PartnerId>, language: Language) -> HistoryEntry {
    let who = match reader {
        Some(reader) if change.partner != Some(reader) => {
            vec![words::text(language, "customers-history-elsewhere").into_owned()]
        }
        _ => by(change.by, &change.organisation, reader),
    };
    let display = |name: &str, fact: &str, country: Country| match fields::display_fact(name, fact, country, language) {
        nothing if nothing.is_empty() => words::text(language, "layout-none").into_owned(),
        display => display,
    };
    // Where the country was not changed, it is mostly the one that the customer is in now.
    let moved = change.facts.iter().find(|(name, ..)| name == "country");
    let countries = moved.map(|(_, before, after)| [before, after].map(|code| Country::parse(code).unwrap_or(country)));
    let [from, to] = countries.unwrap_or([country; 2]);
    let facts = change.facts.into_iter();
    HistoryEntry {
        facts: facts
            .map(|(name, before, after)| {
                let (before, after) = (display(&name, &before, from), display(&name, &after, to));
                (name, before, after)
            })
            .collect(),
        ..HistoryEntry::new("customers-history-edited", change.at, who)
    }
}

/// A person, and for readers who see several organisations the person's.
fn by(name: String, organisation: &str, reader: Option<PartnerId>) -> Vec<String> {
    match reader {
        Some(_) => vec![name],
        None => vec![name, organisation.to_owned()],
    }
}

/// The line of the creation, for the operator and anyone who serves the customer since then. Who did it is in the log,
/// which a partner reads only as far as it is its own.
async fn created(
    db: &mut Reader,
    customer: &Customer,
    partners: &[ServedBy],
    reader: Option<PartnerId>,
) -> Result<Option<HistoryEntry>, db::Error> {
    if reader.is_some() && partners.iter().all(|served| served.since != customer.created_at) {
        return Ok(None);
    }
    let id = customer.id.to_string();
    let log = audit::of_object(db, &id, Kind::CustomerCreated, customer.created_at, 1).await?;
    let who = match (log.into_iter().next(), reader) {
        (Some(line), None) => by(line.actor_name, &line.actor_organisation, reader),
        (Some(line), Some(_)) if line.actor_partner == reader => vec![line.actor_name],
        _ => Vec::new(),
    };
    Ok(Some(HistoryEntry::new(
        "customers-history-created",
        customer.created_at,
        who,
    )))
}
