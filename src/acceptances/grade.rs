//! The grade of an acceptance as evidence, and the facts from which it follows (E-4).

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::text_enum;
use crate::values::Timestamp;

/// The rule by which grades are given now. By rule 1 nobody asked who had given the contact address.
pub const RULE: i64 = 2;

/// An address that changed within this time shows less.
const LATELY: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Where an agent was at work within this time is where it was that day, in whatever time zone.
pub(super) const THAT_DAY: Duration = Duration::from_secs(24 * 60 * 60);

text_enum! {
    /// A proof of who accepted.
    pub enum Proof {
        /// The person signed in with a password that the person has set.
        OwnPassword = "own-password",
        /// The person typed a code that was mailed to the own contact address.
        MailedCode = "mailed-code",
    }
}

impl Proof {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::OwnPassword => "proof-own-password",
            Self::MailedCode => "proof-mailed-code",
        }
    }
}

/// The proofs of one acceptance; stored as their names with commas between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proofs(pub Vec<Proof>);

impl From<String> for Proofs {
    fn from(stored: String) -> Self {
        Self(stored.split(',').filter_map(Proof::parse).collect())
    }
}

impl fmt::Display for Proofs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.iter().map(|proof| proof.as_str()).collect();
        f.write_str(&names.join(","))
    }
}

/// How the person who accepted was identified.
#[derive(Debug, Clone)]
pub struct Identification {
    /// The proofs of who it was.
    pub proofs: Proofs,
    /// The address to which the code was mailed.
    pub code_sent_to: Option<String>,
}

text_enum! {
    /// The grade of an acceptance, the best first. A is reserved until there are second factors and proved domains.
    pub enum Grade {
        /// Own password and mailed code.
        B = "B",
        /// As B, but something speaks against the address or the place.
        C = "C",
        /// No code: possible only where no mail server is configured.
        D = "D",
    }
}

impl Grade {
    /// The message that says what it takes.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::B => "grade-b",
            Self::C => "grade-c",
            Self::D => "grade-d",
        }
    }

    /// The message that says what it shows.
    pub const fn shows(self) -> &'static str {
        match self {
            Self::B => "grade-b-shows",
            Self::C => "grade-c-shows",
            Self::D => "grade-d-shows",
        }
    }

    /// The message that says what it does not show.
    pub const fn hides(self) -> &'static str {
        match self {
            Self::B => "grade-b-hides",
            Self::C => "grade-c-hides",
            Self::D => "grade-d-hides",
        }
    }
}

text_enum! {
    /// Why a grade is not better.
    pub enum Reason {
        /// The address is at a domain of a partner, or below one.
        PartnersDomain = "partners-domain",
        /// It is at a domain where anybody gets a mailbox.
        PublicMail = "public-mail",
        /// It changed in the last seven days.
        ChangedLately = "changed-lately",
        /// An agent of the inviting partner used the same network address that day.
        PartnersNetwork = "partners-network",
        /// An agent of the inviting partner used the same browser that day.
        PartnersBrowser = "partners-browser",
    }
}

impl Reason {
    /// The message that says it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::PartnersDomain => "grade-reason-partners-domain",
            Self::PublicMail => "grade-reason-public-mail",
            Self::ChangedLately => "grade-reason-changed-lately",
            Self::PartnersNetwork => "grade-reason-partners-network",
            Self::PartnersBrowser => "grade-reason-partners-browser",
        }
    }
}

/// The reasons of one grade; stored as their names with commas between.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reasons(pub Vec<Reason>);

impl From<String> for Reasons {
    fn from(stored: String) -> Self {
        Self(stored.split(',').filter_map(Reason::parse).collect())
    }
}

impl fmt::Display for Reasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.iter().map(|reason| reason.as_str()).collect();
        f.write_str(&names.join(","))
    }
}

/// What speaks against the address to which the code went, or against the place.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts {
    /// The address is at a domain of a partner, or below one.
    pub at_partners_domain: bool,
    /// The address is at a domain of a public mail provider.
    pub at_public_mail: bool,
    /// When the address last changed; `None`: it is the account's first.
    pub changed_at: Option<Timestamp>,
    /// An agent of the inviting partner used the network address that day.
    pub on_partners_network: bool,
    /// An agent of the inviting partner used the browser that day.
    pub in_partners_browser: bool,
}

impl Facts {
    fn reasons(&self, now: Timestamp) -> Reasons {
        let changed_lately = self.changed_at.is_some_and(|at| at.plus(LATELY) > now);
        let all = [
            (self.at_partners_domain, Reason::PartnersDomain),
            (self.at_public_mail, Reason::PublicMail),
            (changed_lately, Reason::ChangedLately),
            (self.on_partners_network, Reason::PartnersNetwork),
            (self.in_partners_browser, Reason::PartnersBrowser),
        ];
        Reasons(
            all.into_iter()
                .filter_map(|(is_so, reason)| is_so.then_some(reason))
                .collect(),
        )
    }
}

/// The grade that follows from proofs and facts at a moment, and why it is not better. Without a code there is no more to say
/// than that.
pub fn grade(proofs: &[Proof], facts: &Facts, now: Timestamp) -> (Grade, Reasons) {
    if !proofs.contains(&Proof::MailedCode) {
        return (Grade::D, Reasons::default());
    }
    let reasons = facts.reasons(now);
    if reasons.0.is_empty() {
        (Grade::B, reasons)
    } else {
        (Grade::C, reasons)
    }
}

/// A domain and its shortest parent domains, apart from single labels; empty strings if there are fewer.
pub fn at_or_above(domain: &str) -> [String; 4] {
    let mut above = domain
        .rmatch_indices('.')
        .skip(1)
        .filter_map(|(at, _)| domain.get(at + 1..));
    let mut next = || above.next().unwrap_or_default().to_owned();
    [domain.to_owned(), next(), next(), next()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e_4_no_number_of_labels_hides_the_partners_domain() {
        assert_eq!(at_or_above("alder.example"), ["alder.example", "", "", ""]);
        assert_eq!(
            at_or_above("it.alder.example"),
            ["it.alder.example", "alder.example", "", ""]
        );
        assert_eq!(
            at_or_above("a.b.c.d.e.alder.example"),
            [
                "a.b.c.d.e.alder.example",
                "alder.example",
                "e.alder.example",
                "d.e.alder.example"
            ]
        );
        assert_eq!(at_or_above("localhost"), ["localhost", "", "", ""]);
    }

    #[test]
    fn e_4_the_grade_and_its_reasons_follow_from_proofs_and_facts() {
        use Proof::{MailedCode, OwnPassword};
        const DAY: Duration = Duration::from_secs(24 * 60 * 60);
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let code: &[Proof] = &[OwnPassword, MailedCode];
        let clean = Facts::default();
        let partners_domain = Facts {
            at_partners_domain: true,
            ..clean
        };
        let public = Facts {
            at_public_mail: true,
            ..clean
        };
        let changed = |days| Facts {
            changed_at: Some(now.minus(DAY * days)),
            ..clean
        };
        let network = Facts {
            on_partners_network: true,
            ..clean
        };
        let browser = Facts {
            in_partners_browser: true,
            ..clean
        };
        let all = Facts {
            at_partners_domain: true,
            at_public_mail: true,
            changed_at: Some(now),
            on_partners_network: true,
            in_partners_browser: true,
        };
        let table: [(&[Proof], Facts, Grade, &[Reason]); 12] = [
            (code, clean, Grade::B, &[]),
            (code, partners_domain, Grade::C, &[Reason::PartnersDomain]),
            (code, public, Grade::C, &[Reason::PublicMail]),
            (code, changed(0), Grade::C, &[Reason::ChangedLately]),
            (code, changed(6), Grade::C, &[Reason::ChangedLately]),
            (code, changed(7), Grade::B, &[]),
            (code, network, Grade::C, &[Reason::PartnersNetwork]),
            (code, browser, Grade::C, &[Reason::PartnersBrowser]),
            (code, all, Grade::C, Reason::ALL),
            (&[OwnPassword], clean, Grade::D, &[]),
            (&[OwnPassword], all, Grade::D, &[]),
            (&[], clean, Grade::D, &[]),
        ];
        for (proofs, facts, expected, reasons) in table {
            let graded = grade(proofs, &facts, now);
            assert_eq!(graded, (expected, Reasons(reasons.to_vec())), "{proofs:?} {facts:?}");
        }
    }

    #[test]
    fn reasons_are_read_back_as_they_were_stored() {
        let reasons = Reasons(Reason::ALL.to_vec());
        assert_eq!(Reasons::from(reasons.to_string()), reasons);
        assert_eq!(Reasons::from(String::new()), Reasons::default());
    }
}
