//! The lines of `data/demo-customers.csv`.

use std::error::Error;
use std::time::Duration;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::values::Timestamp;
use crate::web::Fields;

const DATA: &str = include_str!("../../data/demo-customers.csv");
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const MINUTE: Duration = Duration::from_secs(60);
/// Work begins at six in the morning, UTC, and goes on for ten hours.
const MORNING: Duration = Duration::from_secs(6 * 60 * 60);
const WORKING_MINUTES: u32 = 600;

/// What came of the customer and the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// The partner attested that it was accepted.
    Attested,
    /// The partner asked the customer to accept.
    Invited,
    /// Nothing yet.
    None,
    /// The customer itself is only a draft.
    Draft,
}

/// When something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum When {
    /// So many days before the demo starts, so that what is recent stays so.
    DaysAgo(u32),
    /// On this day, for what must be before a version of an agreement.
    On(NaiveDate),
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(typed: String) -> Result<Self, String> {
        match (typed.parse(), typed.parse()) {
            (Ok(days), _) => Ok(Self::DaysAgo(days)),
            (_, Ok(day)) => Ok(Self::On(day)),
            _ => Err(format!("{typed:?} is neither a date nor a number of days")),
        }
    }
}

impl When {
    /// The moment, in working hours and different for each line; `None` if it is still to come.
    pub fn moment(self, number: u32, now: Timestamp) -> Option<Timestamp> {
        let minutes = MINUTE * (number * 37 % WORKING_MINUTES);
        let into_the_day = MORNING + minutes;
        match self {
            // Whenever the demo starts, what is of today has happened by then.
            Self::DaysAgo(0) => Some(now.minus(minutes)),
            Self::DaysAgo(days) => {
                let day = now.minus(DAY * days).utc_date();
                Some(Timestamp::start_of(day).plus(into_the_day).min(now))
            }
            Self::On(day) => Some(Timestamp::start_of(day).plus(into_the_day)).filter(|moment| *moment <= now),
        }
    }
}

/// A line of the file. Another line for a domain is what happened next: a second partner began to serve the customer, or
/// the same one attested anew, or corrected itself; such a line tells no more than that.
#[derive(Debug, Clone, Deserialize)]
pub struct CustomerRow {
    /// The partner, and after a slash the reseller that the customer comes through.
    partner: String,
    pub company_name: String,
    pub domain: String,
    country: String,
    line1: String,
    city: String,
    state: String,
    postal_code: String,
    language: String,
    registration: String,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub phone: String,
    cloud: String,
    bought_before: String,
    pub since: When,
    pub agreement: Came,
    /// So many days before it was recorded.
    pub accepted: Option<u64>,
    pub basis: String,
    evidence: String,
    /// Why the attestation before was wrong; empty where it was not.
    pub reason: String,
}

impl CustomerRow {
    /// Every line, in the file's order.
    ///
    /// # Errors
    /// When a line cannot be read.
    pub fn all() -> Result<Vec<Self>, Box<dyn Error>> {
        let lines = csv::Reader::from_reader(DATA.as_bytes()).into_deserialize();
        Ok(lines.collect::<Result<_, _>>()?)
    }

    /// Whether the line makes its customer, or a draft of one: then it says in which country.
    pub fn is_first(&self) -> bool {
        !self.country.is_empty()
    }

    /// The partner's short name.
    pub fn partner(&self) -> &str {
        self.partner
            .split_once('/')
            .map_or(&self.partner, |(partner, _)| partner)
    }

    /// The short name of the reseller that the customer comes through; empty for most.
    pub fn reseller(&self) -> &str {
        self.partner.split_once('/').map_or("", |(_, reseller)| reseller)
    }

    /// Whether the customer bought before Assent.
    pub fn has_bought(&self) -> bool {
        self.bought_before == "yes"
    }

    /// Whether the line corrects the attestation before it.
    pub fn corrects(&self) -> bool {
        !self.reason.is_empty()
    }

    /// Whether a file shows what is attested.
    pub fn has_evidence(&self) -> bool {
        self.evidence == "yes"
    }

    /// The customer's part of the wizard, as an agent would type it.
    pub fn typed(&self) -> Fields {
        let mut fields = Fields::default();
        for (name, value) in [
            ("company_name", &self.company_name),
            ("domain_prefix", &self.domain),
            ("cloud", &self.cloud),
            ("language", &self.language),
            ("country", &self.country),
            ("line1", &self.line1),
            ("city", &self.city),
            ("province", &self.state),
            ("postal_code", &self.postal_code),
            ("registration_number", &self.registration),
            ("first_name", &self.first_name),
            ("last_name", &self.last_name),
            ("email", &self.email),
            ("phone", &self.phone),
            ("basis", &self.basis),
        ] {
            if !value.is_empty() {
                fields.set(name, value.as_str());
            }
        }
        fields.set("signer", "contact");
        fields
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;

    fn created() -> Vec<CustomerRow> {
        let row = CustomerRow::all().unwrap().into_iter();
        row.filter(|row| row.agreement != Came::Draft && row.is_first())
            .collect()
    }

    #[test]
    fn there_are_five_hundred_customers_in_many_countries_and_of_every_attesting_partner() {
        let created = created();
        assert!(created.len() >= 500, "{}", created.len());
        let countries: BTreeSet<_> = created.iter().map(|row| row.country.as_str()).collect();
        assert!(countries.len() >= 12, "{countries:?}");
        for partner in ["alder", "birch", "birch/cedar", "dogwood"] {
            let of = created.iter().filter(|row| row.partner == partner).count();
            assert!(of >= 25, "{partner}: {of}");
        }
    }

    #[test]
    fn no_two_customers_have_one_name_and_only_what_is_attested_has_a_day_and_a_basis() {
        let mut names = HashSet::new();
        for row in created() {
            assert!(names.insert(row.company_name.clone()), "{}", row.company_name);
        }
        for row in CustomerRow::all().unwrap() {
            let attests = row.agreement == Came::Attested;
            assert_eq!(row.accepted.is_some(), attests, "{row:?}");
            assert_eq!(row.basis.is_empty(), !attests, "{row:?}");
            assert!(attests || !row.has_evidence(), "{row:?}");
        }
    }

    #[test]
    fn what_happened_next_stands_below_the_line_that_makes_the_customer() {
        let mut made = HashSet::new();
        for row in CustomerRow::all().unwrap() {
            if row.is_first() {
                assert!(row.domain.is_empty() || made.insert(row.domain.clone()), "{row:?}");
            } else {
                assert!(made.contains(&row.domain), "{row:?}");
            }
        }
    }

    #[test]
    fn people_and_domains_are_invented_ones() {
        for row in CustomerRow::all().unwrap() {
            assert!(row.email.is_empty() || row.email.ends_with(".example"), "{row:?}");
        }
    }

    #[test]
    fn nothing_happens_after_the_demo_has_started() {
        let now: Timestamp = "2026-11-20T02:30:00Z".parse().unwrap();
        for number in 0..100 {
            assert!(When::DaysAgo(0).moment(number, now).unwrap() <= now);
            assert!(When::DaysAgo(3).moment(number, now).unwrap() < now.minus(DAY * 2));
        }
        let day = |text: &str| When::try_from(text.to_owned()).unwrap();
        assert!(day("2026-11-20").moment(0, now).is_none());
        assert_eq!(
            day("2021-05-03").moment(1, now).unwrap().to_string(),
            "2021-05-03T06:37:00.000000Z"
        );
        assert!(When::try_from("yesterday".to_owned()).is_err());
    }
}
