//! Stories through HTTP, each on SQLite and on PostgreSQL. One binary, since each would cost a link.
//!
//! A story is named after what it tells and the rule that it proves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on says so by panicking"
)]

#[macro_use]
mod support;

mod account_info;
mod agreements;
mod bad_input;
mod commands;
mod corrections;
mod customer_edit;
mod customers_list;
mod databases;
mod demo;
mod doors;
mod double;
mod failures;
mod hostile;
mod house_rules;
mod languages;
mod main_job;
mod notices;
mod partners;
mod passwords;
mod people;
mod plans;
mod sign_in;
mod slow;
