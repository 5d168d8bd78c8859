//! All SQL of the list of customers: how its rows come to be, how it is walked, how it is searched.

pub(super) mod rows;
pub(super) mod search;
pub(super) mod walks;
