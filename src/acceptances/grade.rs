//! The grade of an acceptance as evidence, and the proofs of who it was from which it follows (E-4).

use std::fmt;

use serde::Serialize;

use crate::text_enum;

text_enum! {
    /// A proof of who accepted.
    pub enum Proof {
        /// The person signed in with a password that nobody else has ever had.
        OwnPassword = "own-password",
        /// The person signed in with a second factor besides.
        SecondFactor = "second-factor",
        /// The person typed a code that was mailed to the own contact address.
        MailedCode = "mailed-code",
    }
}

impl Proof {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::OwnPassword => "proof-own-password",
            Self::SecondFactor => "proof-second-factor",
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
    /// The grade of an acceptance, the best first.
    pub enum Grade {
        /// Own password, second factor and mailed code.
        A = "A",
        /// Own password and mailed code.
        B = "B",
        /// As B or A, but the address is at a domain of one of the customer's partners.
        C = "C",
        /// No code: possible only where no mail server is configured.
        D = "D",
    }
}

impl Grade {
    /// The message that says what it takes.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::A => "grade-a",
            Self::B => "grade-b",
            Self::C => "grade-c",
            Self::D => "grade-d",
        }
    }
}

/// The grade that follows from the proofs.
pub fn grade(proofs: &[Proof], at_a_partners_domain: bool) -> Grade {
    if !proofs.contains(&Proof::MailedCode) {
        Grade::D
    } else if at_a_partners_domain {
        Grade::C
    } else if proofs.contains(&Proof::SecondFactor) {
        Grade::A
    } else {
        Grade::B
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
    fn e_4_the_grade_follows_from_the_proofs() {
        use Proof::{MailedCode, OwnPassword, SecondFactor};
        let table: [(&[Proof], bool, Grade); 6] = [
            (&[OwnPassword, SecondFactor, MailedCode], false, Grade::A),
            (&[OwnPassword, MailedCode], false, Grade::B),
            (&[OwnPassword, MailedCode], true, Grade::C),
            (&[OwnPassword, SecondFactor, MailedCode], true, Grade::C),
            (&[OwnPassword], false, Grade::D),
            (&[OwnPassword, SecondFactor], true, Grade::D),
        ];
        for (proofs, at_a_partners_domain, expected) in table {
            assert_eq!(grade(proofs, at_a_partners_domain), expected, "{proofs:?}");
        }
    }
}
