//! SQL of the list of partners: by name, found by key, either way; a macro spells the two.

use uuid::Uuid;

use super::PartnerState;
use super::store::is_any_to_fill;
use crate::accounts::PartnerKind;
use crate::db::{self, Reader};
use crate::sql;
use crate::values::collation::{Order, decoded, encoded, sort_key};
use crate::values::finding::folded;
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
    /// How the name begins; whatever the case and the accents.
    pub begins: String,
    /// What it is in the channel.
    pub kind: Option<PartnerKind>,
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// Backwards by name.
    pub descending: bool,
    /// The alphabet of all partners. Those that begin with something are in the order of the letters without accents.
    pub order: Order,
}

macro_rules! listed {
    ($key:literal, $filter:literal, $past:literal, $direction:literal) => {
        concat!(
            "select p.id, p.name, p.kind, p.country, p.disabled_at,
                    (select count(*) from accounts a where a.partner_id = p.id and a.disabled_at is null) as agents,
                    exists (select 1 from accounts a join account_roles r on r.account_id = a.id
                            where a.partner_id = p.id and r.role = 'global_admin' and a.password_hash is not null
                              and a.disabled_at is null) as has_admin
             from partners p
             where ",
            $filter,
            "(p.",
            $key,
            ", p.id) ",
            $past,
            " ($1, $2)
               and (cast($3 as text) is null or p.kind = $3) and ($4 or (p.disabled_at is not null) = $5)
             order by p.",
            $key,
            " ",
            $direction,
            ", p.id ",
            $direction,
            " limit cast($6 as bigint)"
        )
    };
}

macro_rules! counted {
    ($filter:literal) => {
        concat!(
            "select count(*) from (
                select 1 from partners p
                where ",
            $filter,
            "(cast($1 as text) is null or p.kind = $1) and ($2 or (p.disabled_at is not null) = $3)
                limit cast($4 as bigint)) as counted"
        )
    };
}

/// By name as rule 0 made its keys, up and down, and the count; the same by the name without accents, of those that begin
/// with what was typed.
const OLD: [&str; 3] = [
    listed!("name_key", "p.name_key >= $7 and p.name_key < $8 and ", ">", "asc"),
    listed!("name_key", "p.name_key >= $7 and p.name_key < $8 and ", "<", "desc"),
    counted!("p.name_key >= $5 and p.name_key < $6 and "),
];
const FOUND: [&str; 3] = [
    listed!(
        "folded_name",
        "p.folded_name >= $7 and p.folded_name < $8 and ",
        ">",
        "asc"
    ),
    listed!(
        "folded_name",
        "p.folded_name >= $7 and p.folded_name < $8 and ",
        "<",
        "desc"
    ),
    counted!("p.folded_name >= $5 and p.folded_name < $6 and "),
];
/// All, up and down: in the root order, and in the Swedish one.
const ALL: [&str; 4] = [
    listed!("root_key", "", ">", "asc"),
    listed!("root_key", "", "<", "desc"),
    listed!("swedish_key", "", ">", "asc"),
    listed!("swedish_key", "", "<", "desc"),
];

/// Every statement of this file, for the tests that ask both databases how they understand and walk them.
pub fn statements() -> impl Iterator<Item = &'static str> {
    OLD.into_iter().chain(FOUND).chain(ALL)
}

/// Sorts behind every name that begins with what stands before it.
const LAST: char = '\u{10FFFF}';
/// Sorts behind every sort key.
const LAST_BYTE: u8 = 0xFF;

/// By which key a list is read, with the beginning that is searched for.
enum By {
    Old(String),
    Folded(String),
    Name(Order),
}

impl By {
    fn of(filter: &Filter, is_filled: bool) -> Self {
        match filter.begins.as_str() {
            begins if !is_filled => Self::Old(search_key(begins)),
            "" => Self::Name(filter.order),
            begins => Self::Folded(folded(begins)),
        }
    }

    /// Where a cursor leads: its key must be of this kind.
    fn key(&self, name: &str) -> String {
        match self {
            Self::Old(_) => format!("0{}", search_key(name)),
            Self::Folded(_) => format!("f{}", folded(name)),
            Self::Name(Order::Root) => format!("r{}", encoded(&sort_key(name, Order::Root))),
            Self::Name(Order::Swedish) => format!("s{}", encoded(&sort_key(name, Order::Swedish))),
        }
    }

    const fn kind(&self) -> char {
        match self {
            Self::Old(_) => '0',
            Self::Folded(_) => 'f',
            Self::Name(Order::Root) => 'r',
            Self::Name(Order::Swedish) => 's',
        }
    }
}

/// One page of partners.
///
/// # Errors
/// If the database query fails.
pub async fn list(db: &mut Reader, filter: &Filter, at: Option<&Cursor>) -> Result<Listed<PartnerRow>, db::Error> {
    let by = By::of(filter, !is_any_to_fill(db).await?);
    let at = at.filter(|cursor| cursor.key.starts_with(by.kind()));
    let key = at.and_then(|cursor| cursor.key.get(1..));
    let total = count(db, filter, &by).await?;
    // Going back along one order is going forth along the other.
    let backwards = at.is_some_and(|cursor| cursor.backwards);
    let ascending = filter.descending == backwards;
    let (kind, disabled, either) = (
        filter.kind,
        filter.disabled.unwrap_or_default(),
        filter.disabled.is_none(),
    );
    let id = at.map_or(if ascending { Uuid::nil() } else { Uuid::max() }, |cursor| cursor.id);
    let limit = PAGE_SIZE as i64 + 1;
    let rows = match &by {
        By::Old(low) | By::Folded(low) => {
            let high = format!("{low}{LAST}");
            let key = key.unwrap_or(if ascending { "" } else { high.as_str() });
            match (&by, ascending) {
                (By::Old(_), true) => {
                    sql!(db, all PartnerRow, OLD[0], key, id, kind, either, disabled, limit, low, &high)?
                }
                (By::Old(_), false) => {
                    sql!(db, all PartnerRow, OLD[1], key, id, kind, either, disabled, limit, low, &high)?
                }
                (_, true) => sql!(db, all PartnerRow, FOUND[0], key, id, kind, either, disabled, limit, low, &high)?,
                (_, false) => sql!(db, all PartnerRow, FOUND[1], key, id, kind, either, disabled, limit, low, &high)?,
            }
        }
        By::Name(order) => {
            let edge = if ascending { Vec::new() } else { vec![LAST_BYTE] };
            let key = key.and_then(decoded).unwrap_or(edge);
            match (order, ascending) {
                (Order::Root, true) => sql!(db, all PartnerRow, ALL[0], &key, id, kind, either, disabled, limit)?,
                (Order::Root, false) => sql!(db, all PartnerRow, ALL[1], &key, id, kind, either, disabled, limit)?,
                (Order::Swedish, true) => sql!(db, all PartnerRow, ALL[2], &key, id, kind, either, disabled, limit)?,
                (Order::Swedish, false) => sql!(db, all PartnerRow, ALL[3], &key, id, kind, either, disabled, limit)?,
            }
        }
    };
    Ok(Listed::from_rows(rows, at, total, |row| {
        (by.key(&row.name), row.id.uuid())
    }))
}

async fn count(db: &mut Reader, filter: &Filter, by: &By) -> Result<Count, db::Error> {
    let (disabled, either) = (filter.disabled.unwrap_or_default(), filter.disabled.is_none());
    let limit = COUNT_LIMIT + 1;
    let low = match by {
        By::Old(low) | By::Folded(low) => low.as_str(),
        By::Name(_) => "",
    };
    let high = format!("{low}{LAST}");
    let counted = match by {
        By::Old(_) => sql!(db, scalar i64, OLD[2], filter.kind, either, disabled, limit, low, &high)?,
        By::Folded(_) | By::Name(_) => {
            sql!(db, scalar i64, FOUND[2], filter.kind, either, disabled, limit, low, &high)?
        }
    };
    Ok(counted.into())
}
