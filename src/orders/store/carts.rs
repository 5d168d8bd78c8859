//! All SQL of carts.

use crate::db::{Error, Reader, Tx};
use crate::orders::cart::{Cart, CartLine};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{CartId, CustomerId, OrderId, PartnerId};

pub(in crate::orders) async fn insert(tx: &mut Tx, cart: &Cart) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into carts (id, partner_id, customer_id, created_at, changed_at, changed_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        cart.id,
        cart.partner_id,
        cart.customer_id,
        cart.created_at,
        cart.changed_at,
        &cart.changed_by,
        cart.expires_at,
    )?;
    Ok(())
}

/// Notes a change. Another who changes the cart waits until the transaction ends.
pub(in crate::orders) async fn touch(tx: &mut Tx, id: CartId, by: &str, now: Timestamp) -> Result<(), Error> {
    sql!(tx, execute "update carts set changed_at = $2, changed_by = $3 where id = $1", id, now, by)?;
    Ok(())
}

pub(in crate::orders) async fn find(
    db: &mut Reader,
    (customer, partner): (CustomerId, PartnerId),
    id: CartId,
) -> Result<Option<Cart>, Error> {
    sql!(
        db,
        optional Cart,
        "select id, partner_id, customer_id, created_at, changed_at, changed_by, expires_at
         from carts where id = $1 and customer_id = $2 and partner_id = $3",
        id,
        customer,
        partner,
    )
}

pub(in crate::orders) async fn lines(db: &mut Reader, id: CartId) -> Result<Vec<CartLine>, Error> {
    sql!(
        db,
        all CartLine,
        "select number, item, seats, friendly_name, billing_cycle, term, currency, order_id
         from cart_lines where cart_id = $1 order by number",
        id,
    )
}

pub(in crate::orders) async fn set_lines(tx: &mut Tx, id: CartId, lines: &[CartLine]) -> Result<(), Error> {
    sql!(tx, execute "delete from cart_lines where cart_id = $1", id)?;
    for line in lines {
        sql!(
            tx,
            execute
            "insert into cart_lines (cart_id, number, item, seats, friendly_name, billing_cycle, term, currency)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            id,
            line.number,
            &line.item,
            line.seats,
            &line.friendly_name,
            line.billing_cycle,
            &line.term,
            &line.currency,
        )?;
    }
    Ok(())
}

pub(in crate::orders) async fn set_ordered(tx: &mut Tx, id: CartId, number: i64, order: OrderId) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update cart_lines set order_id = $3 where cart_id = $1 and number = $2",
        id,
        number,
        order,
    )?;
    Ok(())
}

pub(in crate::orders) async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, Error> {
    sql!(
        tx,
        execute
        "delete from cart_lines where cart_id in (select id from carts where expires_at <= $1)",
        now,
    )?;
    sql!(tx, execute "delete from carts where expires_at <= $1", now)
}
