//! Flags: what speaks against a confirmation, by rule (R-REV-2). A flag closes nothing; a reviewer decides.

use std::fmt;
use std::num::NonZeroU32;

use chrono::NaiveDate;

use crate::acceptances::grade::Reason;
use crate::accounts::provenance::Source;
use crate::text_enum;

text_enum! {
    /// A rule that was met, the gravest first.
    pub enum Flag {
        /// The person named disputes it (R-DIRECT-8).
        Disputed = "disputed",
        /// The customer has withdrawn its consent since (R-DIRECT-5).
        Withdrawn = "withdrawn",
        /// The accepter's address is at one of the partner's own domains.
        OwnDomain = "own-domain",
        /// The contact address was given by a partner, and was changed since or is used where the partner's agents are.
        GivenAddress = "given-address",
        /// One person accepted for many customers.
        SameSigner = "same-signer",
        /// The accepter's address is at a domain where anybody gets a mailbox.
        PublicMail = "public-mail",
        /// The same file is the evidence of another customer's confirmation.
        SameEvidence = "same-evidence",
        /// One agent recorded many in a few minutes.
        ManyAtOnce = "many-at-once",
        /// It is dated before its version was in effect.
        BeforeVersion = "before-version",
        /// It is dated long before it was recorded.
        Backdated = "backdated",
        /// It is current, and of an older version than is required.
        Outdated = "outdated",
    }
}

impl Flag {
    /// The message that names it in a list of flags to choose from.
    pub fn label(self) -> String {
        format!("flag-{self}")
    }

    /// The message that says it of a confirmation, with the placeable `value`.
    pub fn said(self) -> String {
        format!("flag-{self}-said")
    }

    /// The message that explains the rule.
    pub fn rule(self) -> String {
        format!("flag-{self}-rule")
    }

    /// The tone of its label.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Disputed | Self::Withdrawn => "bad",
            _ => "warn",
        }
    }
}

/// From where on the rules speak: settings of the operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// One person for so many customers.
    pub same_signer: NonZeroU32,
    /// Dated more than so many days before it was recorded.
    pub backdated_days: u32,
    /// So many by one agent…
    pub many: NonZeroU32,
    /// …within so many minutes.
    pub many_minutes: NonZeroU32,
}

impl fmt::Display for Thresholds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            same_signer,
            backdated_days,
            many,
            many_minutes,
        } = self;
        write!(f, "{same_signer} {backdated_days} {many} {many_minutes}")
    }
}

text_enum! {
    /// What became of a contact address that a partner gave.
    pub enum GivenAddress {
        /// It was changed before the customer accepted.
        Moved = "moved",
        /// The customer accepted on the network or in the browser of one of the partner's agents.
        Shared = "shared",
        /// Both.
        Both = "both",
    }
}

impl GivenAddress {
    /// What is to be said of an address, if a partner gave it.
    pub fn of(source: Source, was_changed: bool, reasons: &[Reason]) -> Option<Self> {
        let is_shared = reasons
            .iter()
            .any(|reason| matches!(reason, Reason::PartnersNetwork | Reason::PartnersBrowser));
        match (source, was_changed, is_shared) {
            (Source::Own | Source::Operator, _, _) | (Source::Partner, false, false) => None,
            (Source::Partner, true, false) => Some(Self::Moved),
            (Source::Partner, false, true) => Some(Self::Shared),
            (Source::Partner, true, true) => Some(Self::Both),
        }
    }
}

/// What the rules go by.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The person named disputes it.
    pub disputed: bool,
    /// Consent was withdrawn after it was recorded.
    pub withdrawn: bool,
    /// The partner's domain that the accepter's address is at.
    pub own_domain: Option<String>,
    /// The customer accepted with a contact address that a partner gave, and this speaks against it.
    pub given_address: Option<GivenAddress>,
    /// The public mail domain that the accepter's address is at.
    pub public_mail: Option<String>,
    /// How many customers this person accepted for.
    pub customers_of_signer: u32,
    /// Another customer's confirmation has the same evidence file.
    pub shares_evidence: bool,
    /// How many the same agent recorded within the minutes before it, itself included.
    pub at_once: u32,
    /// The day of the acceptance.
    pub accepted_on: NaiveDate,
    /// The day on which it was recorded, in UTC.
    pub recorded_on: NaiveDate,
    /// The day from which its version was in effect.
    pub effective_on: Option<NaiveDate>,
    /// It is current, and of an older version than is required today.
    pub outdated: bool,
}

/// A flag, with the fact that it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    /// The rule.
    pub flag: Flag,
    /// The number or the domain that it says; empty if it says none.
    pub value: String,
}

/// The count of customers or acts beyond which nobody counts.
pub const COUNTED: u32 = 20;

/// The flags that these facts raise, the gravest first.
pub fn raised(facts: &Facts, thresholds: &Thresholds) -> Flags {
    let backdated = (facts.recorded_on - facts.accepted_on).num_days();
    let counted = |count: u32| match count {
        count if count >= COUNTED => format!("{COUNTED}+"),
        count => count.to_string(),
    };
    let raised = |flag: Flag| -> Option<String> {
        let plain = |met: bool| met.then(String::new);
        match flag {
            Flag::Disputed => plain(facts.disputed),
            Flag::Withdrawn => plain(facts.withdrawn),
            Flag::OwnDomain => facts.own_domain.clone(),
            Flag::GivenAddress => facts.given_address.map(|given| given.to_string()),
            Flag::PublicMail => facts.public_mail.clone(),
            Flag::SameSigner => {
                (facts.customers_of_signer >= thresholds.same_signer.get()).then(|| counted(facts.customers_of_signer))
            }
            Flag::SameEvidence => plain(facts.shares_evidence),
            Flag::ManyAtOnce => plain(facts.at_once >= thresholds.many.get()),
            Flag::BeforeVersion => plain(facts.effective_on.is_some_and(|from| facts.accepted_on < from)),
            Flag::Backdated => (backdated > i64::from(thresholds.backdated_days)).then(|| backdated.to_string()),
            Flag::Outdated => plain(facts.outdated),
        }
    };
    let all = Flag::ALL.iter().copied();
    Flags(
        all.filter_map(|flag| raised(flag).map(|value| Raised { flag, value }))
            .collect(),
    )
}

/// The flags of a confirmation, in their stored form `own-domain=alder.example backdated=400`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flags(Vec<Raised>);

impl Flags {
    /// Each of them, the gravest first.
    pub fn iter(&self) -> std::slice::Iter<'_, Raised> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Flags {
    type Item = &'a Raised;
    type IntoIter = std::slice::Iter<'a, Raised>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, Raised { flag, value }) in self.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            write!(f, "{space}{flag}={value}")?;
        }
        Ok(())
    }
}

impl From<String> for Flags {
    /// Reads the stored form; what is no flag is left out.
    fn from(stored: String) -> Self {
        let raised = |word: &str| {
            let (flag, value) = word.split_once('=')?;
            Some(Raised {
                flag: Flag::parse(flag)?,
                value: value.to_owned(),
            })
        };
        Self(stored.split(' ').filter_map(raised).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const THRESHOLDS: Thresholds = Thresholds {
        same_signer: NonZeroU32::new(3).unwrap(),
        backdated_days: 90,
        many: NonZeroU32::new(5).unwrap(),
        many_minutes: NonZeroU32::new(10).unwrap(),
    };

    /// Nothing speaks against it.
    fn clean() -> Facts {
        Facts {
            customers_of_signer: 1,
            at_once: 1,
            accepted_on: day("2026-11-02"),
            recorded_on: day("2026-11-20"),
            effective_on: Some(day("2023-04-01")),
            ..Facts::default()
        }
    }

    fn of(facts: Facts) -> String {
        raised(&facts, &THRESHOLDS).to_string()
    }

    #[test]
    fn r_rev_2_each_rule_raises_its_flag_and_says_the_fact() {
        let table: Vec<(Facts, &str)> = vec![
            (clean(), ""),
            (
                Facts {
                    disputed: true,
                    ..clean()
                },
                "disputed=",
            ),
            (
                Facts {
                    withdrawn: true,
                    ..clean()
                },
                "withdrawn=",
            ),
            (
                Facts {
                    own_domain: Some("alder.example".into()),
                    ..clean()
                },
                "own-domain=alder.example",
            ),
            (
                Facts {
                    given_address: Some(GivenAddress::Moved),
                    ..clean()
                },
                "given-address=moved",
            ),
            (
                Facts {
                    public_mail: Some("qq.com".into()),
                    ..clean()
                },
                "public-mail=qq.com",
            ),
            (
                Facts {
                    customers_of_signer: 3,
                    ..clean()
                },
                "same-signer=3",
            ),
            (
                Facts {
                    customers_of_signer: 900,
                    ..clean()
                },
                "same-signer=20+",
            ),
            (
                Facts {
                    shares_evidence: true,
                    ..clean()
                },
                "same-evidence=",
            ),
            (Facts { at_once: 5, ..clean() }, "many-at-once="),
            (
                Facts {
                    effective_on: Some(day("2026-11-03")),
                    ..clean()
                },
                "before-version=",
            ),
            (
                Facts {
                    accepted_on: day("2026-08-21"),
                    ..clean()
                },
                "backdated=91",
            ),
            (
                Facts {
                    outdated: true,
                    ..clean()
                },
                "outdated=",
            ),
        ];
        for (facts, expected) in table {
            assert_eq!(of(facts.clone()), expected, "{facts:?}");
        }
    }

    #[test]
    fn r_rev_2_a_partners_address_is_flagged_once_it_moved_or_is_used_where_agents_are() {
        use Reason::{ChangedLately, PartnersBrowser, PartnersDomain, PartnersNetwork, PublicMail};
        use Source::{Operator, Own, Partner};
        let table: [(Source, bool, &[Reason], Option<GivenAddress>); 9] = [
            (Partner, false, &[], None),
            (Partner, false, &[PartnersDomain, PublicMail], None),
            (Partner, true, &[ChangedLately], Some(GivenAddress::Moved)),
            (Partner, true, &[], Some(GivenAddress::Moved)),
            (Partner, false, &[PartnersNetwork], Some(GivenAddress::Shared)),
            (Partner, false, &[PartnersBrowser], Some(GivenAddress::Shared)),
            (Partner, true, &[PartnersBrowser], Some(GivenAddress::Both)),
            (Own, true, &[PartnersNetwork], None),
            (Operator, true, &[PartnersNetwork], None),
        ];
        for (source, was_changed, reasons, expected) in table {
            let given = GivenAddress::of(source, was_changed, reasons);
            assert_eq!(given, expected, "{source} {was_changed} {reasons:?}");
        }
    }

    #[test]
    fn r_rev_2_below_its_threshold_no_rule_speaks() {
        let below = Facts {
            customers_of_signer: 2,
            at_once: 4,
            accepted_on: day("2026-08-22"),
            effective_on: Some(day("2026-08-22")),
            ..clean()
        };
        assert_eq!(of(below), "");
    }

    #[test]
    fn the_stored_form_is_read_back_as_it_was_the_gravest_first() {
        let all = Facts {
            disputed: true,
            withdrawn: true,
            own_domain: Some("alder.example".into()),
            given_address: Some(GivenAddress::Both),
            public_mail: Some("gmail.com".into()),
            customers_of_signer: 4,
            shares_evidence: true,
            at_once: 9,
            accepted_on: day("2019-11-02"),
            outdated: true,
            ..clean()
        };
        let flags = raised(&all, &THRESHOLDS);
        assert_eq!(flags.iter().count(), Flag::ALL.len());
        assert_eq!(Flags::from(flags.to_string()), flags);
        assert!(Flags::from("moonrise=1 ".to_owned()).is_empty());
    }
}
