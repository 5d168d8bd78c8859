use proptest::prelude::*;

use super::*;
use crate::agreements::{PolicyRow, Rule};
use crate::confirmations::withdrawal::Withdrawal;
use crate::confirmations::{Confirmation, Current, Method, sample};
use crate::invitations::State;
use crate::values::Timestamp;

const CLOUD: &str = "MicrosoftCloudAgreement";
const CUSTOMER: &str = "MicrosoftCustomerAgreement";
/// Two agreements counted from here to the last day of January 2020.
const BOTH: [&str; 4] = ["2019-10-01", "2019-11-15", "2019-12-31", "2020-01-31"];
const TODAY: &str = "2026-11-20";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn policy() -> Timeline {
    let row = |from: &str, rule, type_id: Option<&str>| PolicyRow {
        from_date: day(from),
        rule,
        type_id: type_id.map(str::to_owned),
    };
    Timeline::new(vec![
        row("2018-08-07", Rule::Recordable, Some(CLOUD)),
        row("2018-08-07", Rule::Satisfies, Some(CLOUD)),
        row("2018-11-07", Rule::RequiredInPortal, None),
        row("2019-03-22", Rule::RequiredByApi, None),
        row("2019-10-01", Rule::Recordable, Some(CUSTOMER)),
        row("2019-10-01", Rule::Satisfies, Some(CUSTOMER)),
        row("2019-10-01", Rule::NeededByMarkedOffers, Some(CUSTOMER)),
        row("2020-02-01", Rule::Retired, Some(CLOUD)),
        row("2020-02-03", Rule::DirectAcceptance, Some(CUSTOMER)),
        row("2020-02-03", Rule::BoughtBeforeCannotAccept, Some(CUSTOMER)),
    ])
}

fn versions(type_id: &str) -> Vec<Version> {
    let version = |rank, effective: &str, required: Option<&str>| Version {
        type_id: type_id.to_owned(),
        rank,
        effective_on: day(effective),
        required_from: required.map(day),
    };
    match type_id {
        CLOUD => vec![version(1, "2018-08-07", Some("2018-08-07"))],
        _ => vec![
            version(1, "2019-10-01", Some("2019-10-01")),
            version(2, "2023-04-01", Some("2023-04-01")),
            version(3, "2026-11-01", Some("2026-12-01")),
            // A minor one.
            version(4, "2026-11-10", None),
        ],
    }
}

fn confirmed(method: Method, rank: i64, on: &str) -> Confirmation {
    sample::confirmation(method, rank, day(on), Timestamp::start_of(day(on)))
}

fn current(direct: Option<Confirmation>, attested: Option<Confirmation>) -> Facts {
    Facts {
        current: Current {
            direct,
            attested,
            ..Current::default()
        },
        ..Facts::default()
    }
}

/// This partner has attested a version.
fn attested(rank: i64) -> Facts {
    current(None, Some(confirmed(Method::Attestation, rank, "2019-10-02")))
}

/// The customer has accepted a version by itself.
fn direct(rank: i64) -> Facts {
    current(Some(confirmed(Method::Direct, rank, "2020-02-04")), None)
}

fn withdrawn(on: &str) -> Option<Withdrawal> {
    Some(Withdrawal {
        customer_id: uuid::Uuid::nil().into(),
        type_id: CUSTOMER.to_owned(),
        withdrawn_on: day(on),
        withdrawn_at: Timestamp::start_of(day(on)),
        person_name: String::new(),
        person_email: String::new(),
        role: String::new(),
        reason: String::new(),
    })
}

/// A purchase in the portal by a direct-bill partner for a public customer that has bought through it before.
const ORDER: Transaction<'static> = Transaction {
    act: Act::Purchase,
    channel: Channel::Portal,
    partner: PartnerKind::DirectBill,
    is_served: true,
    cloud: Cloud::Public,
    has_bought: true,
    needs: None,
    can_accept: true,
};

/// The same by the API.
const BY_API: Transaction<'static> = Transaction {
    channel: Channel::Api,
    ..ORDER
};

/// The same for a customer that has bought nothing through this partner.
const NEW: Transaction<'static> = Transaction {
    has_bought: false,
    ..ORDER
};

/// The same for an offer that is marked for the Customer Agreement.
const MARKED: Transaction<'static> = Transaction {
    needs: Some(CUSTOMER),
    ..ORDER
};

fn known(cloud: &Facts, customer: &Facts) -> [TypeFacts; 2] {
    [(CLOUD, cloud), (CUSTOMER, customer)].map(|(type_id, facts)| TypeFacts {
        type_id: type_id.to_owned(),
        versions: versions(type_id),
        facts: facts.clone(),
    })
}

fn judged(what: &Transaction<'_>, on: &str, cloud: &Facts, customer: &Facts) -> Result<Ground, Hold> {
    match decide(what, &known(cloud, customer), &policy(), day(on)) {
        Decision::Allowed(ground) => Ok(ground),
        Decision::Held(hold) => Err(hold),
    }
}

#[test]
fn r_gate_1_to_5_the_gate_says_what_section_6_says() {
    use Ground::{NationalCloud, NeverBlocked, NotRequired};
    let open = || Ok(Ground::Confirmed(uuid::Uuid::nil().into()));
    let held = |reason| Err(reason);
    let none = Facts::default();
    let cloud = attested(1);
    let rejected = |facts: Facts| Facts {
        current: Current {
            direct_rejected: true,
            attestation_rejected: true,
            ..facts.current
        },
        ..facts
    };
    let invited = |state| Facts {
        invitation: Some(state),
        invited_until: Some(day("2026-12-31")),
        ..Facts::default()
    };
    type Row = (
        &'static str,
        Transaction<'static>,
        &'static str,
        Facts,
        Facts,
        Result<Ground, Reason>,
    );
    #[rustfmt::skip]
    let mut table: Vec<Row> = vec![
        // R-GATE-4: channel by channel, day by day.
        ("before anything", ORDER, "2018-08-06", none.clone(), none.clone(), Ok(NotRequired)),
        ("optional in the portal", ORDER, "2018-08-07", none.clone(), none.clone(), Ok(NotRequired)),
        ("the last optional day", ORDER, "2018-11-06", none.clone(), none.clone(), Ok(NotRequired)),
        ("required in the portal", ORDER, "2018-11-07", none.clone(), none.clone(), held(Reason::NotProvided)),
        ("and confirmed", ORDER, "2018-11-07", cloud.clone(), none.clone(), open()),
        ("by the API not yet", BY_API, "2018-11-07", none.clone(), none.clone(), Ok(NotRequired)),
        ("the API's last optional day", BY_API, "2019-03-21", none.clone(), none.clone(), Ok(NotRequired)),
        ("required by the API", BY_API, "2019-03-22", none.clone(), none.clone(), held(Reason::NotProvided)),
        ("and confirmed, by the API", BY_API, "2019-03-22", cloud.clone(), none.clone(), open()),
        ("a preview is information", ORDER, "2019-08-01", none.clone(), attested(1), held(Reason::NotProvided)),
        ("the day before the other came", ORDER, "2019-09-30", none.clone(), attested(1), held(Reason::NotProvided)),
        ("the Cloud Agreement is over", ORDER, "2020-02-01", cloud.clone(), none.clone(), held(Reason::NotProvided)),
        ("by the API, too", BY_API, "2020-02-01", cloud.clone(), none.clone(), held(Reason::NotProvided)),
        ("only the other one", ORDER, "2020-02-01", cloud.clone(), attested(1), open()),
        // R-GATE-3: which version, of a new customer and of an existing one.
        ("version 1 until 2023", ORDER, "2023-03-31", none.clone(), attested(1), open()),
        ("outdated from then on", ORDER, "2023-04-01", none.clone(), attested(1), held(Reason::OutdatedVersion)),
        ("version 2 from then on", ORDER, "2023-04-01", none.clone(), attested(2), open()),
        ("existing: the required one", ORDER, TODAY, none.clone(), attested(2), open()),
        ("existing: or a newer one", ORDER, TODAY, none.clone(), attested(3), open()),
        ("new: the newest that is not minor", NEW, TODAY, none.clone(), attested(2), held(Reason::OutdatedVersion)),
        ("new: which this is", NEW, TODAY, none.clone(), attested(3), open()),
        ("new: a minor one is newer still", NEW, TODAY, none.clone(), attested(4), open()),
        ("new: before it was effective", NEW, "2026-10-31", none.clone(), attested(2), open()),
        ("existing: on the day", ORDER, "2026-12-01", none.clone(), attested(2), held(Reason::OutdatedVersion)),
        ("new, direct", NEW, TODAY, none.clone(), direct(2), held(Reason::OutdatedVersion)),
        // R-GATE-1: whose confirmation. An attestation of another partner is not among these facts.
        ("direct", ORDER, TODAY, none.clone(), direct(2), open()),
        ("direct, for a partner that has attested nothing", NEW, TODAY, none.clone(), direct(3), open()),
        ("another partner has attested", ORDER, TODAY, none.clone(), none.clone(), held(Reason::NotProvided)),
        ("an outdated acceptance beside an attestation", ORDER, TODAY, none.clone(), Facts { current: Current { direct:
         direct(1).current.direct, ..attested(2).current }, ..Facts::default() }, open()),
        ("invited", ORDER, TODAY, none.clone(), invited(State::Sent), held(Reason::Invited)),
        ("declined", ORDER, TODAY, none.clone(), invited(State::Declined), held(Reason::Declined)),
        ("a decline informs", ORDER, TODAY, none.clone(), Facts { invitation: Some(State::Declined), ..attested(2) }, open()),
        ("a dispute flags", ORDER, TODAY, none.clone(), Facts { disputed: true, ..attested(2) }, open()),
        ("rejected", ORDER, TODAY, none.clone(), rejected(attested(2)), held(Reason::Rejected)),
        ("rejected, direct", ORDER, TODAY, none.clone(), rejected(direct(2)), held(Reason::Rejected)),
        ("one rejected, the other not", ORDER, TODAY, none.clone(), Facts { current: Current { direct:
         direct(2).current.direct, direct_rejected: true, ..attested(2).current }, ..Facts::default() }, open()),
        ("withdrawn", ORDER, TODAY, none.clone(), Facts { withdrawn: withdrawn("2026-11-01"), ..direct(2) },
         held(Reason::Withdrawn)),
        ("withdrawn, attested before", ORDER, TODAY, none.clone(), Facts { withdrawn: withdrawn("2026-11-01"), ..attested(2) },
         held(Reason::Withdrawn)),
        ("withdrawn, and accepted since", ORDER, TODAY, none.clone(), Facts { withdrawn: withdrawn("2026-11-01"),
         ..current(Some(confirmed(Method::Direct, 2, "2026-11-02")), None) }, open()),
        // R-ROLE-5, R-REL-1, R-GATE-5.
        ("a reseller", Transaction { partner: PartnerKind::IndirectReseller, ..ORDER }, TODAY, none.clone(), direct(2),
         held(Reason::Reseller)),
        ("its provider", Transaction { partner: PartnerKind::IndirectProvider, ..ORDER }, TODAY, none.clone(), attested(2), open()),
        ("no relationship any more", Transaction { is_served: false, ..ORDER }, TODAY, none.clone(), direct(2),
         held(Reason::NotServed)),
        ("US Government", Transaction { cloud: Cloud::UsGovernment, ..NEW }, TODAY, none.clone(), none.clone(), Ok(NationalCloud)),
        ("Germany", Transaction { cloud: Cloud::Germany, ..NEW }, TODAY, none.clone(), none.clone(), Ok(NationalCloud)),
        // Offers marked for the Customer Agreement.
        ("marked, today", MARKED, TODAY, none.clone(), attested(2), open()),
        ("marked, nothing", MARKED, TODAY, cloud.clone(), none.clone(), held(Reason::NotProvided)),
    ];
    // The four months in which two agreements counted: either opens, but not to marked offers.
    for on in BOTH {
        for order in [ORDER, NEW, BY_API] {
            table.push((
                "either: the Cloud Agreement",
                order,
                on,
                cloud.clone(),
                none.clone(),
                open(),
            ));
            table.push((
                "either: the Customer Agreement",
                order,
                on,
                none.clone(),
                attested(1),
                open(),
            ));
            table.push((
                "either: neither",
                order,
                on,
                none.clone(),
                none.clone(),
                held(Reason::NotProvided),
            ));
        }
        table.push((
            "marked needs this one",
            MARKED,
            on,
            cloud.clone(),
            none.clone(),
            held(Reason::NotProvided),
        ));
        table.push(("marked, and has it", MARKED, on, none.clone(), attested(1), open()));
    }
    // R-GATE-1: seats up or down and a renewal by hand as a purchase. R-GATE-2: the others never, not even after a rejection
    // or a withdrawal.
    let after_withdrawal = Facts {
        withdrawn: withdrawn("2026-11-01"),
        ..rejected(attested(2))
    };
    for act in Act::ALL {
        for channel in Channel::ALL {
            let order = Transaction {
                act: *act,
                channel: *channel,
                ..ORDER
            };
            let gated = |reason, otherwise| if act.is_gated() { held(reason) } else { Ok(otherwise) };
            let facts = after_withdrawal.clone();
            table.push((
                "after a withdrawal",
                order,
                TODAY,
                none.clone(),
                facts,
                gated(Reason::Withdrawn, NeverBlocked),
            ));
            let facts = rejected(attested(2));
            table.push((
                "after a rejection",
                order,
                TODAY,
                none.clone(),
                facts,
                gated(Reason::Rejected, NeverBlocked),
            ));
            let facts = attested(2);
            let expected = if act.is_gated() { open() } else { Ok(NeverBlocked) };
            table.push(("confirmed", order, TODAY, none.clone(), facts, expected));
        }
    }
    let mut wrong = Vec::new();
    for (what, order, on, cloud, customer, expected) in table {
        let answer = judged(&order, on, &cloud, &customer).map_err(|hold| hold.reason);
        if answer != expected {
            wrong.push(format!(
                "{what} on {on} ({:?}): {answer:?}, not {expected:?}",
                order.act
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn r_gate_1_a_hold_says_who_can_act_and_since_when() {
    let none = Facts::default();
    let cannot = Transaction {
        can_accept: false,
        ..ORDER
    };
    let reseller = Transaction {
        partner: PartnerKind::IndirectReseller,
        ..ORDER
    };
    let ended = Transaction {
        is_served: false,
        ..ORDER
    };
    let gone = Facts {
        withdrawn: withdrawn("2026-11-03"),
        ..attested(2)
    };
    for (order, on, facts, mover, since, version) in [
        (
            ORDER,
            TODAY,
            none.clone(),
            Mover::CustomerOrPartner,
            "2023-04-01",
            Some(2),
        ),
        (
            NEW,
            TODAY,
            none.clone(),
            Mover::CustomerOrPartner,
            "2026-11-01",
            Some(3),
        ),
        (
            ORDER,
            "2026-12-05",
            attested(2),
            Mover::CustomerOrPartner,
            "2026-12-01",
            Some(3),
        ),
        (cannot, TODAY, none.clone(), Mover::Partner, "2023-04-01", Some(2)),
        (ORDER, TODAY, gone, Mover::CustomerOrPartner, "2026-11-03", Some(2)),
        (
            ORDER,
            "2018-11-08",
            none.clone(),
            Mover::CustomerOrPartner,
            "2018-11-07",
            Some(1),
        ),
        (
            BY_API,
            "2019-04-01",
            none.clone(),
            Mover::CustomerOrPartner,
            "2019-03-22",
            Some(1),
        ),
        (
            ORDER,
            "2020-02-02",
            none.clone(),
            Mover::CustomerOrPartner,
            "2019-10-01",
            Some(1),
        ),
        (reseller, TODAY, none.clone(), Mover::Provider, TODAY, None),
        (ended, TODAY, none.clone(), Mover::Customer, TODAY, None),
    ] {
        let hold = judged(&order, on, &none, &facts).unwrap_err();
        assert_eq!(
            (hold.mover, hold.since, hold.version),
            (mover, day(since), version),
            "{order:?} on {on}"
        );
    }
    // In the months of both, the newer one is asked for.
    let hold = judged(&ORDER, "2019-12-01", &none, &none).unwrap_err();
    assert_eq!(hold.type_id.as_deref(), Some(CUSTOMER));
    // Where the policy accepts nothing, only the operator can act.
    let nothing = Timeline::new(vec![PolicyRow {
        from_date: day("2018-11-07"),
        rule: Rule::RequiredInPortal,
        type_id: None,
    }]);
    let Decision::Held(hold) = decide(&ORDER, &known(&none, &none), &nothing, day(TODAY)) else {
        panic!("it went through");
    };
    assert_eq!((hold.reason, hold.mover), (Reason::NoAgreement, Mover::Operator));
}

/// Any facts: confirmations of any version on any day, rejected or not, with a withdrawal or without.
fn any_facts() -> impl Strategy<Value = Facts> {
    let confirmation = || proptest::option::of((1..5_i64, 0..3_000_i64, any::<bool>()));
    let withdrawal = proptest::option::of(0..3_000_i64);
    (confirmation(), confirmation(), withdrawal, any::<bool>(), any::<bool>()).prop_map(
        |(direct, attested, withdrawn_after, ended, disputed)| {
            let at = |days| day("2018-08-01") + chrono::Duration::days(days);
            let made = |method, of: Option<(i64, i64, bool)>| {
                of.map(|(rank, days, _)| sample::confirmation(method, rank, at(days), Timestamp::start_of(at(days))))
            };
            Facts {
                relationship_ended: ended,
                disputed,
                current: Current {
                    direct: made(Method::Direct, direct),
                    direct_rejected: direct.is_some_and(|(_, _, rejected)| rejected),
                    attested: made(Method::Attestation, attested),
                    attestation_rejected: attested.is_some_and(|(_, _, rejected)| rejected),
                },
                withdrawn: withdrawn_after.and_then(|days| withdrawn(&at(days).to_string())),
                ..Facts::default()
            }
        },
    )
}

/// Whether these facts hold a confirmation that counts, of this version or a newer one: the rules written again.
fn holds_one(facts: &Facts, needed: i64) -> bool {
    let current = &facts.current;
    let stands = |confirmation: &Confirmation| {
        facts
            .withdrawn
            .as_ref()
            .is_none_or(|withdrawal| confirmation.recorded_at > withdrawal.withdrawn_at)
    };
    let direct = current.direct.as_ref().filter(|_| !current.direct_rejected);
    let attested = current
        .attested
        .as_ref()
        .filter(|_| !current.attestation_rejected && !facts.relationship_ended);
    direct.is_some_and(|it| it.rank >= needed && stands(it))
        || attested.is_some_and(|it| it.rank >= needed && stands(it))
}

proptest! {
    #[test]
    fn r_gate_1_no_order_passes_without_a_confirmation_that_the_policy_of_that_day_accepts(
        act in proptest::sample::select(vec![Act::Purchase, Act::Seats, Act::Renewal]),
        channel in proptest::sample::select(Channel::ALL.to_vec()),
        partner in proptest::sample::select(PartnerKind::ALL.to_vec()),
        (is_served, has_bought, is_marked) in any::<(bool, bool, bool)>(),
        days in 0..3_200_i64,
        cloud in any_facts(),
        customer in any_facts(),
    ) {
        let on = day("2018-08-01") + chrono::Duration::days(days);
        let order = Transaction {
            act, channel, partner, is_served, has_bought,
            needs: is_marked.then_some(CUSTOMER),
            ..ORDER
        };
        let required_from = match channel {
            Channel::Portal => day("2018-11-07"),
            Channel::Api => day("2019-03-22"),
        };
        if let Decision::Allowed(_) = decide(&order, &known(&cloud, &customer), &policy(), on) {
            prop_assert!(is_served && partner != PartnerKind::IndirectReseller);
            let takes_cloud = on < day("2020-02-01") && !(is_marked && on >= day("2019-10-01"));
            let takes_customer = on >= day("2019-10-01");
            let needed = match on {
                _ if on >= day("2026-12-01") || (!has_bought && on >= day("2026-11-01")) => 3,
                _ if on >= day("2023-04-01") => 2,
                _ => 1,
            };
            prop_assert!(
                on < required_from
                    || (takes_cloud && holds_one(&cloud, 1))
                    || (takes_customer && holds_one(&customer, needed))
            );
        }
    }
}
