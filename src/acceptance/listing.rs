//! The list of customers with their status: one page of it, found by key, at any depth for the same price.

use chrono::NaiveDate;
use uuid::Uuid;

use super::listing_store::{self as store, Row};
use super::status::{self, Facts, Recorded, Status};
use crate::agreements::{self, AgreementType, Version};
use crate::db::{self, Reader};
use crate::text_enum;
use crate::values::id::{CustomerId, PartnerId, RelationshipId};
use crate::values::paging::{Cursor, Listed};
use crate::values::text::query_words;
use crate::values::{Country, Timestamp};

/// What is listed.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The customers of this partner; of all partners if there is none.
    pub partner: Option<PartnerId>,
    /// Words of the company's name or domain, or beginnings of them; the first [`WORDS`] count.
    pub words: Vec<String>,
    /// The customers of this country.
    pub country: Option<Country>,
}

/// So many words of a search are looked at.
pub const WORDS: usize = 3;

text_enum! {
    /// In which order.
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
    /// The partner's name.
    pub partner_name: String,
    /// Since when the partner serves it.
    pub since: Timestamp,
    /// How it stands towards the agreement that is asked for.
    pub status: Status,
    /// It bought before Assent kept its orders, so it cannot accept by itself (R-DIRECT-4).
    pub bought_before: bool,
    /// The day of the acceptance that the status rests on, or that is outdated.
    pub accepted_on: Option<NaiveDate>,
    company_key: String,
}

/// The words of a search as ranges of the index: each finds the words that begin with it.
pub(super) struct Words(Vec<(String, String)>);

impl Words {
    fn of(words: &[String]) -> Self {
        let parts = words.iter().flat_map(|word| query_words(word)).take(WORDS);
        Self(
            parts
                .map(|word| {
                    // No word has this character, and every word that goes on behind `word` sorts before it.
                    let end = format!("{word}\u{10FFFD}");
                    (word, end)
                })
                .collect(),
        )
    }

    /// Whether there is no word in this place.
    pub(super) fn unused(&self, place: usize) -> bool {
        self.0.get(place).is_none()
    }

    /// Where the range of the word begins.
    pub(super) fn from(&self, place: usize) -> &str {
        self.0.get(place).map_or("", |(from, _)| from)
    }

    /// Where it ends.
    pub(super) fn to(&self, place: usize) -> &str {
        self.0.get(place).map_or("", |(_, to)| to)
    }
}

/// The agreement that the statuses of a list are about: the one that is asked for on that day, or else the first that
/// there is.
///
/// # Errors
/// When the database does.
pub async fn agreement(db: &mut Reader, today: NaiveDate) -> Result<Option<AgreementType>, db::Error> {
    match agreements::asked_for(db, today).await? {
        Some(asked) => Ok(Some(asked)),
        None => Ok(agreements::types(db).await?.into_iter().next()),
    }
}

/// One page of the list.
///
/// # Errors
/// When the database does.
pub async fn page(
    db: &mut Reader,
    filter: &Filter,
    sort: Sort,
    cursor: Option<&Cursor>,
    today: NaiveDate,
) -> Result<Listed<CustomerRow>, db::Error> {
    let Some(agreement) = agreement(db, today).await? else {
        return Ok(Listed::from_rows(Vec::new(), None, 0.into(), key_of(sort)));
    };
    let versions = agreements::versions(db, &agreement.id).await?;
    let words = Words::of(&filter.words);
    let total = match filter.partner {
        Some(partner) => store::count_of_partner(db, partner, filter, &words).await?,
        None => store::count_of_all(db, filter, &words).await?,
    };
    let rows = match sort {
        Sort::Company => by_company(db, &agreement.id, filter, &words, cursor).await?,
        Sort::Newest => by_age(db, &agreement.id, filter, &words, cursor).await?,
    };
    let required = agreements::required_on(&versions, today);
    let rows = rows.into_iter().map(|row| told(row, required)).collect();
    Ok(Listed::from_rows(rows, cursor, total.into(), key_of(sort)))
}

async fn by_company(
    db: &mut Reader,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    cursor: Option<&Cursor>,
) -> Result<Vec<Row>, db::Error> {
    let edge = cursor.map_or(("", Uuid::nil()), |cursor| (cursor.key.as_str(), cursor.id));
    match (filter.partner, cursor.is_some_and(|cursor| cursor.backwards)) {
        (Some(partner), false) => store::of_partner_by_company_behind(db, partner, type_id, filter, words, edge).await,
        (Some(partner), true) => store::of_partner_by_company_before(db, partner, type_id, filter, words, edge).await,
        (None, false) => store::of_all_by_company_behind(db, type_id, filter, words, edge).await,
        (None, true) => store::of_all_by_company_before(db, type_id, filter, words, edge).await,
    }
}

async fn by_age(
    db: &mut Reader,
    type_id: &str,
    filter: &Filter,
    words: &Words,
    cursor: Option<&Cursor>,
) -> Result<Vec<Row>, db::Error> {
    let newest = || (Timestamp::from_micros(i64::MAX), Uuid::max());
    let edge = cursor
        .and_then(|cursor| Some((Timestamp::from_micros(cursor.key.parse().ok()?), cursor.id)))
        .unwrap_or_else(newest);
    match (filter.partner, cursor.is_some_and(|cursor| cursor.backwards)) {
        (Some(partner), false) => store::of_partner_by_age_behind(db, partner, type_id, filter, words, edge).await,
        (Some(partner), true) => store::of_partner_by_age_before(db, partner, type_id, filter, words, edge).await,
        (None, false) => store::of_all_by_age_behind(db, type_id, filter, words, edge).await,
        (None, true) => store::of_all_by_age_before(db, type_id, filter, words, edge).await,
    }
}

/// The key of a row at the edge of a page.
fn key_of(sort: Sort) -> impl Fn(&CustomerRow) -> (String, Uuid) {
    move |row| {
        let key = match sort {
            Sort::Company => row.company_key.clone(),
            Sort::Newest => row.since.micros().to_string(),
        };
        (key, row.relationship.uuid())
    }
}

fn told(row: Row, required: Option<&Version>) -> CustomerRow {
    let facts = Facts {
        national_cloud: row.cloud.is_national(),
        relationship_ended: row.ended_at.is_some(),
        required_rank: required.map(|version| version.rank),
        direct: recorded(row.direct_rank, row.direct_on, row.direct_at),
        attested: recorded(row.attested_rank, row.attested_on, row.attested_at),
        withdrawn: None,
        invitation: row.invitation,
    };
    let status = status::status(&facts);
    CustomerRow {
        relationship: row.relationship_id,
        customer: row.customer_id,
        company_name: row.company_name,
        domain: row.domain,
        country: row.country,
        partner: row.partner_id,
        partner_name: row.partner_name,
        since: row.since,
        bought_before: row.bought_before,
        accepted_on: match status {
            Status::AcceptedDirectly => row.direct_on,
            Status::Attested => row.attested_on,
            Status::OutdatedVersion => row.direct_on.max(row.attested_on),
            _ => None,
        },
        status,
        company_key: row.company_key,
    }
}

fn recorded(rank: Option<i64>, on: Option<NaiveDate>, at: Option<Timestamp>) -> Option<Recorded> {
    Some(Recorded {
        rank: rank?,
        accepted_on: on?,
        recorded_at: at?,
        rejected: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_looks_at_three_words_and_finds_what_begins_with_them() {
        let words = Words::of(&["Fjord Foods".into(), "AB".into(), "ignored".into()]);
        assert_eq!((words.from(0), words.from(1), words.from(2)), ("fjord", "foods", "ab"));
        assert!("fjordfoods" >= words.from(0) && "fjordfoods" < words.to(0));
        assert!("fjord" >= words.from(0) && "fjor" < words.from(0) && "fk" > words.to(0));
        assert!(Words::of(&[]).unused(0));
    }

    #[test]
    fn a_prefix_with_a_hyphen_is_two_words_of_a_search() {
        let words = Words::of(&["fjord-mat".into()]);
        assert_eq!((words.from(0), words.from(1)), ("fjord", "mat"));
    }
}
