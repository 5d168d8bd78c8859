//! The list of customers with their status. Its rows are a table of their own, kept up to date by [`projection`]; pages are
//! found by key, at any depth and with any filter at the same cost.

pub mod api;
mod find;
mod keys;
mod page;
pub mod pages;
mod projection;
mod search;
mod store;

use std::sync::Arc;

use chrono::NaiveDate;

use keys::MatchPosition;
pub use keys::cursor_behind;
pub use page::{Page, by_status, confirmed_and_not, countries, page, rows_after, statuses};
pub use projection::{catch_up, refresh};
pub use search::{Search, WORDS};

use crate::agreements::{self, AgreementType, Timeline, Version};
use crate::confirmations::Method;
use crate::db::{self, Reader};
use crate::status::Status;
use crate::text_enum;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::{Country, Timestamp};

/// Which customers are listed.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The customers of this partner; of all partners if there is none.
    pub partner: Option<PartnerId>,
    /// The search.
    pub search: Search,
    /// The people whose sign-in names the reader may see: their customers are found by them.
    pub people: PeopleSeen,
    /// The customers of this country.
    pub country: Option<Country>,
    /// The customers with this status towards the agreement that is asked for.
    pub status: Option<Status>,
}

/// The people of customers whose sign-in names a reader may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PeopleSeen {
    /// Nobody.
    #[default]
    Nobody,
    /// Each customer's first Customer admin: Account info shows it to who may issue a temporary password (R-ROLE-8).
    FirstAdmin,
    /// All (R-ROLE-9).
    All,
}

text_enum! {
    /// The order. A search has one of its own: by the word that was found, then by the company's name.
    pub enum Sort {
        /// By the company's name.
        Company = "company",
        /// The newest relationship first.
        Newest = "newest",
    }
}

/// A customer of a partner, as a list shows it.
#[derive(Debug, Clone)]
pub struct CustomerRow {
    /// The relationship.
    pub relationship: RelationshipId,
    /// The customer.
    pub customer: CustomerId,
    /// Its name.
    pub company_name: String,
    /// Its primary domain, whole.
    pub domain: String,
    /// Its country.
    pub country: Country,
    /// The partner.
    pub partner: PartnerId,
    /// The partner's name, where all partners' customers are listed.
    pub partner_name: String,
    /// The moment since which the partner has served it.
    pub since: Timestamp,
    /// Its status today towards the agreement that is asked for.
    pub status: Status,
    /// It has bought before, and so cannot accept by itself (R-DIRECT-4).
    pub cannot_accept: bool,
    /// The tone of the status.
    pub tone: &'static str,
    /// The person named in the attestation that the status is based on disputes it.
    pub is_disputed: bool,
    /// The date of the acceptance that the status is based on, or that is outdated.
    pub accepted_on: Option<NaiveDate>,
    /// How that acceptance is known, and of which version it is.
    pub confirmed: Option<(Method, i64)>,
    /// The type of the agreement.
    pub agreement: String,
    place: MatchPosition,
}

/// What a list needs to know of agreements: little, and the same for every page.
#[derive(Debug)]
struct Agreements {
    timeline: Timeline,
    types: Vec<AgreementType>,
    /// Those of each type, in the order of the types.
    versions: Vec<Vec<Version>>,
}

impl Agreements {
    async fn read(db: &mut Reader) -> Result<Self, db::Error> {
        let types = agreements::types(db).await?;
        let mut versions = Vec::new();
        for agreement in &types {
            versions.push(agreements::versions(db, &agreement.id).await?);
        }
        Ok(Self {
            timeline: agreements::timeline(db).await?,
            types,
            versions,
        })
    }

    /// On PostgreSQL every connection reads the catalogue anew, and every page of the list would.
    async fn cached(db: &mut Reader, now: Timestamp) -> Result<Arc<Self>, db::Error> {
        db.cached("agreements of lists", now, Self::read).await
    }

    /// The agreement that the statuses of a list are about: the one that is asked for on that day, or else the first
    /// that there is.
    fn asked_for(&self, today: NaiveDate) -> Option<&AgreementType> {
        let asked = self.timeline.asked_for(today);
        self.types
            .iter()
            .find(|agreement| Some(agreement.id.as_str()) == asked)
            .or(self.types.first())
    }

    /// The version of a type that is required on a day.
    fn required(&self, type_id: &str, today: NaiveDate) -> Option<i64> {
        let place = self.types.iter().position(|agreement| agreement.id == type_id)?;
        agreements::required_on(self.versions.get(place)?, today).map(|version| version.rank)
    }
}

/// The agreement that the statuses of a list are about: the one that is asked for on that day, or else the first that
/// there is.
///
/// # Errors
/// If the database query fails.
pub async fn agreement(db: &mut Reader, today: NaiveDate) -> Result<Option<AgreementType>, db::Error> {
    Ok(Agreements::read(db).await?.asked_for(today).cloned())
}

/// Every statement that scans the list, for the tests that ask both databases for their plans.
pub fn statements() -> impl Iterator<Item = &'static str> {
    store::walks::statements()
        .chain(store::search::statements())
        .flatten()
        .copied()
}
