//! All SQL of orders, one file a subject.

pub(super) mod carts;
pub(super) mod lists;
pub(super) mod orders;
pub(super) mod programs;
pub(super) mod subscriptions;
