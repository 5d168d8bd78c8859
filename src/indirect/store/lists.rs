//! SQL that reads requests for acceptance information. A macro spells what all have in common.

use crate::db::{Error, Reader};
use crate::indirect::Information;
use crate::sql;
use crate::values::id::{ConfirmationId, CustomerId, InformationId, PartnerId};

macro_rules! requests {
    ($rest:literal) => {
        concat!(
            "select q.id, q.provider_id, v.name as provider_name, q.reseller_id, s.name as reseller_name, q.customer_id,
                    c.company_name, q.type_id, t.name as agreement, q.state, q.note, q.due_on, q.asked_at, q.asked_by_name,
                    q.reminders, q.settled_at, q.settled_by_name, q.end_reason, q.confirmation_id
             from information_requests q
             join partners v on v.id = q.provider_id
             join partners s on s.id = q.reseller_id
             join customers c on c.id = q.customer_id
             join agreement_types t on t.id = q.type_id
             where ",
            $rest
        )
    };
}

const STATEMENTS: [&str; 9] = [
    requests!("q.id = $1"),
    requests!("q.customer_id = $1 order by q.asked_at"),
    requests!("q.confirmation_id = $1"),
    requests!("q.provider_id = $1 and q.state = 'answered' order by q.due_on, q.id limit cast($2 as bigint)"),
    requests!(
        "q.provider_id = $1 and (q.state = 'asked' or q.state = 'returned')
         order by q.due_on, q.id limit cast($2 as bigint)"
    ),
    requests!("q.reseller_id = $1 and q.state = 'answered' order by q.due_on, q.id limit cast($2 as bigint)"),
    requests!(
        "q.reseller_id = $1 and (q.state = 'asked' or q.state = 'returned')
         order by q.due_on, q.id limit cast($2 as bigint)"
    ),
    requests!(
        "q.provider_id = $1 and q.settled_at is not null order by q.settled_at desc, q.id desc limit cast($2 as bigint)"
    ),
    requests!(
        "q.reseller_id = $1 and q.settled_at is not null order by q.settled_at desc, q.id desc limit cast($2 as bigint)"
    ),
];

/// Every statement of this file.
pub fn statements() -> impl Iterator<Item = &'static str> {
    STATEMENTS.into_iter()
}

pub(in crate::indirect) async fn find(db: &mut Reader, id: InformationId) -> Result<Option<Information>, Error> {
    sql!(db, optional Information, STATEMENTS[0], id)
}

pub(in crate::indirect) async fn of_customer(db: &mut Reader, id: CustomerId) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[1], id)
}

pub(in crate::indirect) async fn of_confirmation(
    db: &mut Reader,
    id: ConfirmationId,
) -> Result<Option<Information>, Error> {
    sql!(db, optional Information, STATEMENTS[2], id)
}

pub(in crate::indirect) async fn answered_of_provider(
    db: &mut Reader,
    id: PartnerId,
    limit: i64,
) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[3], id, limit)
}

pub(in crate::indirect) async fn asked_of_provider(
    db: &mut Reader,
    id: PartnerId,
    limit: i64,
) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[4], id, limit)
}

pub(in crate::indirect) async fn answered_of_reseller(
    db: &mut Reader,
    id: PartnerId,
    limit: i64,
) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[5], id, limit)
}

pub(in crate::indirect) async fn asked_of_reseller(
    db: &mut Reader,
    id: PartnerId,
    limit: i64,
) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[6], id, limit)
}

pub(in crate::indirect) async fn settled_of_provider(
    db: &mut Reader,
    id: PartnerId,
    limit: i64,
) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[7], id, limit)
}

pub(in crate::indirect) async fn settled_of_reseller(
    db: &mut Reader,
    id: PartnerId,
    limit: i64,
) -> Result<Vec<Information>, Error> {
    sql!(db, all Information, STATEMENTS[8], id, limit)
}
