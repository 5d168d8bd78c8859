//! SQL of the list of partners: by name, found by key, either way; a macro spells the two.

use uuid::Uuid;

use super::PartnerState;
use crate::accounts::PartnerKind;
use crate::db::{self, Reader};
use crate::sql;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed, PAGE_SIZE};
use crate::values::text::search_key;
use crate::values::{Country, Timestamp};

/// A partner as the list shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct PartnerRow {
    /// Which one.
    pub id: PartnerId,
    /// Its name.
    pub name: String,
    name_key: String,
    /// What it is in the channel.
    pub kind: PartnerKind,
    /// Where it is.
    pub country: Country,
    /// Since when its people cannot sign in.
    pub disabled_at: Option<Timestamp>,
    /// How many of its people can sign in, or could with a password.
    pub agents: i64,
    /// Whether one of its Global admins has set a password.
    pub has_admin: bool,
}

impl PartnerRow {
    /// Whether it can work.
    pub fn state(&self) -> PartnerState {
        match (self.disabled_at, self.has_admin) {
            (Some(_), _) => PartnerState::Disabled,
            (None, true) => PartnerState::Active,
            (None, false) => PartnerState::Waiting,
        }
    }
}

/// Which partners are wanted, and in which order of their names.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// How the name begins; whatever the case.
    pub begins: String,
    /// What it is in the channel.
    pub kind: Option<PartnerKind>,
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// Backwards by name.
    pub descending: bool,
}

macro_rules! listed {
    ($past:literal, $order:literal) => {
        concat!(
            "select p.id, p.name, p.name_key, p.kind, p.country, p.disabled_at,
                    (select count(*) from accounts a where a.partner_id = p.id and a.disabled_at is null) as agents,
                    exists (select 1 from accounts a join account_roles r on r.account_id = a.id
                            where a.partner_id = p.id and r.role = 'global_admin' and a.password_hash is not null
                              and a.disabled_at is null) as has_admin
             from partners p
             where p.name_key >= $1 and p.name_key < $2 and (p.name_key, p.id) ",
            $past,
            " ($3, $4)
               and (cast($5 as text) is null or p.kind = $5) and ($6 or (p.disabled_at is not null) = $7)
             order by ",
            $order,
            " limit cast($8 as bigint)"
        )
    };
}

const ASCENDING: &str = listed!(">", "p.name_key, p.id");
const DESCENDING: &str = listed!("<", "p.name_key desc, p.id desc");
const COUNTED: &str = "select count(*) from (
        select 1 from partners
        where name_key >= $1 and name_key < $2 and (cast($3 as text) is null or kind = $3)
          and ($4 or (disabled_at is not null) = $5)
        limit cast($6 as bigint)) as counted";

/// Every statement of this file, for the tests that ask both databases how they understand and walk them.
pub fn statements() -> impl Iterator<Item = &'static str> {
    [ASCENDING, DESCENDING, COUNTED].into_iter()
}

/// Sorts behind every name that begins with what stands before it.
const LAST: char = '\u{10FFFF}';

/// One page of partners.
///
/// # Errors
/// If the database query fails.
pub async fn list(db: &mut Reader, filter: &Filter, at: Option<&Cursor>) -> Result<Listed<PartnerRow>, db::Error> {
    let low = search_key(&filter.begins);
    let high = format!("{low}{LAST}");
    let (disabled, either) = (filter.disabled.unwrap_or_default(), filter.disabled.is_none());
    let total = sql!(db, scalar i64, COUNTED, &low, &high, filter.kind, either, disabled, COUNT_LIMIT + 1)?;
    // Going back along one order is going forth along the other.
    let backwards = at.is_some_and(|cursor| cursor.backwards);
    let limit = PAGE_SIZE as i64 + 1;
    let rows = if filter.descending == backwards {
        let (key, id) = at.map_or(("", Uuid::nil()), |cursor| (cursor.key.as_str(), cursor.id));
        sql!(db, all PartnerRow, ASCENDING, &low, &high, key, id, filter.kind, either, disabled, limit)?
    } else {
        let (key, id) = at.map_or((high.as_str(), Uuid::max()), |cursor| (cursor.key.as_str(), cursor.id));
        sql!(db, all PartnerRow, DESCENDING, &low, &high, key, id, filter.kind, either, disabled, limit)?
    };
    Ok(Listed::from_rows(rows, at, Count::from(total), |row| {
        (row.name_key.clone(), row.id.uuid())
    }))
}
