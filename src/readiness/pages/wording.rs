//! A row in the reader's words.

use chrono::NaiveDate;

use crate::accounts::Channel;
use crate::readiness::{Numbers, Reason, Row, Step};
use crate::status::next_step::Mover;
use crate::values::Language;
use crate::values::paging::Count;
use crate::words;
use crate::words::format;

/// The state, for a day in UTC.
pub(super) fn state(language: Language, row: &Row, today: NaiveDate) -> String {
    if row.is_blocked(today) {
        return words::text(language, "readiness-blocked").into_owned();
    }
    let day = format::day(language, row.from_on);
    words::text_with(language, "readiness-blocked-from", &[("date", day.into())])
}

/// Why.
pub(super) fn why(language: Language, row: &Row) -> String {
    match (row.reason, row.needed, row.confirmed) {
        (Reason::Outdated, Some(needed), Some(confirmed)) => {
            let args = [("needed", needed.into()), ("confirmed", confirmed.into())];
            words::text_with(language, "readiness-outdated-versions", &args)
        }
        (reason, ..) => words::text(language, reason.label()).into_owned(),
    }
}

/// What else there is to know: why inviting does not help, how far an invitation has come, and what becomes of orders and
/// subscriptions if nobody moves.
pub(super) fn notes(language: Language, row: &Row) -> Vec<String> {
    let text = |key: &str| words::text(language, key).into_owned();
    let dated =
        |key: &str, day: NaiveDate| words::text_with(language, key, &[("date", format::day(language, day).into())]);
    let counted = |key: &str, count: i64| {
        let shown = format::number(language, count);
        words::text_with(language, key, &[("n", count.into()), ("count", shown.into())])
    };
    let mut notes = Vec::new();
    if row.step == Step::Attest {
        notes.push(text("readiness-bought-before"));
    }
    if row.step == Step::Answer && row.reason != Reason::Opened && row.reason != Reason::Unopened {
        notes.push(text(if row.opened {
            "readiness-opened"
        } else {
            "readiness-unopened"
        }));
    }
    if row.held_orders > 0 {
        notes.push(counted("readiness-held", row.held_orders));
    }
    if let Some(day) = row.ends_on {
        notes.push(dated("readiness-ends", day));
    }
    if let Some(day) = row.renews_on {
        notes.push(dated("readiness-renews", day));
    }
    if row.seats > 0 {
        notes.push(counted("readiness-seats", row.seats));
    }
    notes
}

/// The message that says whose move it is, from the view of a reader.
pub(super) fn whose(who: &Channel, step: Step) -> &'static str {
    let attests_alone = step == Step::Attest;
    let invites = who.agent().is_some_and(|agent| agent.inviter().is_ok());
    match (step, Mover::for_reader(who, attests_alone)) {
        (Step::Answer, _) => "readiness-whose-customer",
        (Step::Operator, _) => "readiness-whose-operator",
        (Step::Invite, Mover::Reader) => "readiness-whose-you-invite",
        (Step::Attest, Mover::Reader) => "readiness-whose-you-attest",
        (Step::Invite, Mover::Provider) if invites => "readiness-whose-you-or-provider",
        (_, Mover::Provider) => "readiness-whose-provider",
        (Step::Invite, Mover::Partner) => "readiness-whose-partner-invite",
        (Step::Attest, Mover::Partner) => "readiness-whose-partner-attest",
        (_, Mover::Colleague | Mover::Nobody) => "readiness-whose-colleague",
    }
}

/// How many of the customers wait for the reader.
pub(super) fn for_reader(who: &Channel, numbers: &Numbers) -> Count {
    let waits = |step: Step| whose(who, step).starts_with("readiness-whose-you");
    let counts = [(Step::Invite, numbers.invite), (Step::Attest, numbers.attest)];
    let counts = counts.into_iter().filter(|(step, _)| waits(*step));
    counts.map(|(_, count)| count).sum()
}
