//! What the columns of a file mean: guessed from their headings, remembered for files with the same ones, and chosen by the agent.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Kind;
use super::dates::{self, Evidence, Order};
use crate::confirmations::Basis;
use crate::text_enum;
use crate::values::Language;
use crate::values::secret::sha256_hex;
use crate::values::text::search_key;
use crate::words;

/// The most columns of a file.
pub const MOST_COLUMNS: usize = 100;
/// How many cells of a column are shown.
const SAMPLES: usize = 3;
/// The longest cell that is shown, in characters.
const SAMPLE_CHARS: usize = 60;

text_enum! {
    /// What a column means.
    pub enum Meaning {
        /// The customer's identifier.
        Customer = "customer",
        /// The customer's primary domain.
        Domain = "domain",
        /// The company's name.
        CompanyName = "company_name",
        /// The country or region.
        Country = "country",
        /// The first line of the address.
        Line1 = "line1",
        /// The second.
        Line2 = "line2",
        /// The postal code.
        PostalCode = "postal_code",
        /// The city.
        City = "city",
        /// The state or province.
        Province = "province",
        /// The registration number.
        RegistrationNumber = "registration_number",
        /// The language of agreements.
        Language = "language",
        /// The cloud.
        Cloud = "cloud",
        /// The indirect reseller.
        Reseller = "reseller",
        /// Whether it bought before.
        BoughtBefore = "bought_before",
        /// The person's first name.
        FirstName = "first_name",
        /// The last name.
        LastName = "last_name",
        /// The email address.
        Email = "email",
        /// The phone number.
        Phone = "phone",
        /// The day of the acceptance.
        AcceptedOn = "accepted_on",
        /// What the attestation is based on.
        Basis = "basis",
        /// The agreement.
        Agreement = "agreement",
        /// Its version.
        Version = "version",
        /// The employee, where an account is shared.
        Employee = "employee",
        /// Whether the row is to be recorded.
        Completed = "completed",
        /// The signer's first name, where it is not the primary contact.
        SignerFirstName = "signer_first_name",
        /// The signer's last name.
        SignerLastName = "signer_last_name",
        /// The signer's email address.
        SignerEmail = "signer_email",
        /// The signer's phone number.
        SignerPhone = "signer_phone",
    }
}

use Meaning as M;

/// The meanings in a file with confirmations, in the order in which they are offered.
const OF_CONFIRMATIONS: [Meaning; 12] = [
    M::Customer,
    M::Domain,
    M::AcceptedOn,
    M::FirstName,
    M::LastName,
    M::Email,
    M::Phone,
    M::Basis,
    M::Agreement,
    M::Version,
    M::Employee,
    M::Completed,
];

/// The meanings in a file with customers.
const OF_CUSTOMERS: [Meaning; 26] = [
    M::CompanyName,
    M::Domain,
    M::Country,
    M::Line1,
    M::Line2,
    M::PostalCode,
    M::City,
    M::Province,
    M::RegistrationNumber,
    M::Language,
    M::Cloud,
    M::Reseller,
    M::BoughtBefore,
    M::FirstName,
    M::LastName,
    M::Email,
    M::Phone,
    M::AcceptedOn,
    M::Basis,
    M::Version,
    M::Employee,
    M::SignerFirstName,
    M::SignerLastName,
    M::SignerEmail,
    M::SignerPhone,
    M::Completed,
];

impl Meaning {
    /// The meanings in a file of a kind.
    pub const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Confirmations => &OF_CONFIRMATIONS,
            Kind::Customers => &OF_CUSTOMERS,
        }
    }

    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Customer => "imports-column-customer",
            Self::Domain => "imports-column-domain",
            Self::CompanyName => "field-company-name",
            Self::Country => "field-country",
            Self::Line1 => "field-line1",
            Self::Line2 => "field-line2",
            Self::PostalCode => "field-postal-code",
            Self::City => "field-city",
            Self::Province => "field-province",
            Self::RegistrationNumber => "field-registration-number",
            Self::Language => "field-language",
            Self::Cloud => "field-cloud",
            Self::Reseller => "field-reseller",
            Self::BoughtBefore => "field-bought-before",
            Self::FirstName => "field-first-name",
            Self::LastName => "field-last-name",
            Self::Email => "field-email",
            Self::Phone => "field-phone",
            Self::AcceptedOn => "field-accepted-on",
            Self::Basis => "field-basis",
            Self::Agreement => "imports-column-agreement",
            Self::Version => "field-version",
            Self::Employee => "field-employee",
            Self::Completed => "imports-column-completed",
            Self::SignerFirstName => "imports-column-signer-first-name",
            Self::SignerLastName => "imports-column-signer-last-name",
            Self::SignerEmail => "imports-column-signer-email",
            Self::SignerPhone => "imports-column-signer-phone",
        }
    }

    /// What a sample file calls it.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Customer => "Customer ID",
            Self::Domain => "Domain",
            Self::CompanyName => "Company name",
            Self::Country => "Country",
            Self::Line1 => "Address line 1",
            Self::Line2 => "Address line 2",
            Self::PostalCode => "Postal code",
            Self::City => "City",
            Self::Province => "State",
            Self::RegistrationNumber => "Registration number",
            Self::Language => "Language",
            Self::Cloud => "Cloud",
            Self::Reseller => "Reseller",
            Self::BoughtBefore => "Bought before",
            Self::FirstName => "First name",
            Self::LastName => "Last name",
            Self::Email => "Email",
            Self::Phone => "Phone",
            Self::AcceptedOn => "Acceptance date",
            Self::Basis => "Basis",
            Self::Agreement => "Agreement",
            Self::Version => "Version",
            Self::Employee => "Employee",
            Self::Completed => "Completed",
            Self::SignerFirstName => "Signer first name",
            Self::SignerLastName => "Signer last name",
            Self::SignerEmail => "Signer email",
            Self::SignerPhone => "Signer phone",
        }
    }

    /// Other headings by which it is known, as [`plain`] leaves them: those of Partner Center's samples and tools.
    const fn also(self) -> &'static [&'static str] {
        match self {
            Self::Customer => &["tenantid", "customertenantid", "microsoftid", "customer"],
            Self::Domain => &["primarydomain", "primarydomainname", "domainname", "domainprefix"],
            Self::CompanyName => &["company", "customername"],
            Self::Country => &["countryorregion", "countryregion", "countrycode"],
            Self::Line1 => &["address", "addressline1", "street"],
            Self::PostalCode => &["zip", "zipcode", "postcode"],
            Self::City => &["town"],
            Self::Province => &["province", "stateorprovince", "region", "county"],
            Self::RegistrationNumber => &["registrationid", "organizationregistrationnumber"],
            Self::Language => &["culture"],
            Self::Reseller => &["indirectreseller"],
            Self::FirstName => &["givenname"],
            Self::LastName => &["surname", "familyname"],
            Self::Email => &["emailaddress", "mail"],
            Self::Phone => &["phonenumber", "telephone"],
            Self::AcceptedOn => &["date", "dateagreed", "agreementacceptancedate", "accepteddate"],
            Self::Agreement => &["agreementtype", "type", "templateid"],
            Self::Version => &["agreementversion"],
            Self::Completed => &["partnerattestationcompleted"],
            _ => &[],
        }
    }

    /// What a heading means in a file of a kind, if it is known.
    pub fn guess(kind: Kind, heading: &str) -> Option<Self> {
        let heading = plain(heading);
        let is_it = |meaning: &Self| {
            plain(meaning.heading()) == heading
                || meaning.also().contains(&heading.as_str())
                || Language::ALL
                    .iter()
                    .any(|language| plain(&words::text(*language, meaning.label())) == heading)
        };
        Self::of(kind)
            .iter()
            .copied()
            .find(is_it)
            .filter(|_| !heading.is_empty())
    }
}

/// A heading without what people write differently: case, accents, spaces and signs.
fn plain(heading: &str) -> String {
    search_key(heading)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// Whether a heading is one of the two that result files add.
pub(super) fn is_of_result(heading: &str) -> bool {
    let heading = plain(heading);
    Language::ALL.iter().any(|language| {
        ["imports-result-state", "imports-result-reason"]
            .iter()
            .any(|key| plain(&words::text(*language, key)) == heading)
    })
}

/// What the cells of a column look like.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The first cells that are not empty.
    pub samples: Vec<String>,
    /// A date that can be read in two ways.
    pub ambiguous: Option<String>,
    /// Some date has the day first, without doubt.
    pub day_first: bool,
    /// Some date has the month first, without doubt.
    pub month_first: bool,
}

impl Seen {
    /// Looks at a cell more.
    pub fn look(&mut self, cell: &str) {
        if self.samples.len() < SAMPLES && !cell.trim().is_empty() {
            self.samples.push(cell.chars().take(SAMPLE_CHARS).collect());
        }
        match dates::evidence(cell) {
            Evidence::Nothing => {}
            Evidence::Ambiguous => {
                self.ambiguous.get_or_insert_with(|| cell.to_owned());
            }
            Evidence::DayFirst => self.day_first = true,
            Evidence::MonthFirst => self.month_first = true,
        }
    }

    /// The order of its dates, where they tell it.
    pub fn order(&self) -> Option<Order> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            _ => None,
        }
    }

    /// Whether the agent has to say how dates are meant.
    pub fn is_undecided(&self) -> bool {
        self.ambiguous.is_some() && self.order().is_none()
    }
}

/// What the agent has chosen about the columns of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// What each column means; `None`: it is ignored.
    pub columns: Vec<Option<Meaning>>,
    /// What rows are based on that do not say it.
    pub basis: Option<Basis>,
    /// How ambiguous dates are meant.
    pub order: Option<Order>,
    /// When customers accepted whose rows do not say it.
    pub accepted_on: Option<NaiveDate>,
}

impl Choices {
    /// What the headings of a file suggest. A column stands for a meaning once.
    pub fn guessed(kind: Kind, headings: &[String]) -> Self {
        let mut columns: Vec<Option<Meaning>> = Vec::with_capacity(headings.len());
        for heading in headings {
            let meaning = Meaning::guess(kind, heading).filter(|meaning| !columns.contains(&Some(*meaning)));
            columns.push(meaning);
        }
        // Partner Center's sample leaves the heading of its eighth column empty: it is the agreement's type.
        if kind == Kind::Confirmations
            && headings.get(7).is_some_and(|heading| heading.trim().is_empty())
            && !columns.contains(&Some(Meaning::Agreement))
            && let Some(eighth) = columns.get_mut(7)
        {
            *eighth = Some(Meaning::Agreement);
        }
        Self {
            columns,
            ..Self::default()
        }
    }

    /// The same choices for a file that has these headings, or has them besides those of a result.
    #[must_use]
    pub fn fitted(mut self, columns: usize) -> Self {
        self.columns.resize(columns, None);
        self
    }

    /// The place of the column with a meaning.
    pub fn place(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|column| *column == Some(meaning))
    }

    /// The order of dates: what the column itself tells, or what was chosen where it leaves that open.
    pub fn order(&self, seen: &[Seen]) -> Option<Order> {
        let dates = self.place(Meaning::AcceptedOn).and_then(|place| seen.get(place));
        dates.and_then(Seen::order).or(self.order)
    }
}

/// By what a file's choices are remembered: its headings, without those that a result file adds.
pub fn header_key(headings: &[String]) -> String {
    let own = headings.iter().filter(|heading| !is_of_result(heading));
    let own: Vec<_> = own.map(|heading| plain(heading)).collect();
    sha256_hex(own.join("\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings(line: &str) -> Vec<String> {
        line.split(',').map(ToOwned::to_owned).collect()
    }

    #[test]
    fn r_imp_1_the_headings_of_partner_centers_samples_are_known() {
        let export = headings("TenantId,Domain,Date,First Name,Last Name,Phone,Email,");
        let guessed = Choices::guessed(Kind::Confirmations, &export).columns;
        let expected = [
            M::Customer,
            M::Domain,
            M::AcceptedOn,
            M::FirstName,
            M::LastName,
            M::Phone,
            M::Email,
            M::Agreement,
        ];
        assert_eq!(guessed, expected.map(Some));
        let tool = headings(
            "CustomerTenantId,FirstName,LastName,Email,PhoneNumber,LastAgreementDate,PartnerAttestationCompleted,CustomerAccountLink",
        );
        let guessed = Choices::guessed(Kind::Confirmations, &tool).columns;
        // The date there is that of the agreement before, which the customer accepts again: not the day of this acceptance.
        let expected = [
            Some(M::Customer),
            Some(M::FirstName),
            Some(M::LastName),
            Some(M::Email),
            Some(M::Phone),
            None,
            Some(M::Completed),
            None,
        ];
        assert_eq!(guessed, expected);
    }

    #[test]
    fn every_meaning_is_known_by_its_own_heading_and_by_its_label_in_every_language() {
        for kind in Kind::ALL {
            for meaning in Meaning::of(*kind) {
                assert_eq!(Meaning::guess(*kind, meaning.heading()), Some(*meaning));
            }
        }
        assert_eq!(Meaning::guess(Kind::Confirmations, "e-POST-adress"), Some(M::Email));
        assert_eq!(Meaning::guess(Kind::Confirmations, "Colour"), None);
        assert_eq!(Meaning::guess(Kind::Confirmations, ""), None);
    }

    #[test]
    fn a_result_file_is_remembered_as_the_file_that_it_came_of() {
        let state = words::text(Language::Swedish, "imports-result-state").into_owned();
        let reason = words::text(Language::English, "imports-result-reason").into_owned();
        let plain = headings("Domain,Date");
        let result = vec!["Domain".into(), "date ".into(), state, reason];
        assert_eq!(header_key(&plain), header_key(&result));
        assert_ne!(header_key(&plain), header_key(&headings("Domain,Email")));
    }

    #[test]
    fn a_column_says_how_its_dates_are_meant_or_leaves_it_open() {
        let seen = |cells: &[&str]| {
            let mut seen = Seen::default();
            cells.iter().for_each(|cell| seen.look(cell));
            seen
        };
        assert!(seen(&["05/11/2026"]).is_undecided());
        assert!(!seen(&["05/11/2026", "20/11/2026"]).is_undecided());
        assert_eq!(seen(&["05/11/2026", "20/11/2026"]).order(), Some(Order::DayFirst));
        assert!(seen(&["05/11/2026", "20/11/2026", "11/20/2026"]).is_undecided());
        assert!(!seen(&["2026-11-05", ""]).is_undecided());
        // What the column tells is never overruled.
        let choices = Choices {
            columns: vec![Some(M::AcceptedOn)],
            order: Some(Order::MonthFirst),
            ..Choices::default()
        };
        assert_eq!(
            choices.order(&[seen(&["05/11/2026", "20/11/2026"])]),
            Some(Order::DayFirst)
        );
        assert_eq!(choices.order(&[seen(&["05/11/2026"])]), Some(Order::MonthFirst));
    }
}
