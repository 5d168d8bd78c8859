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

mod acceptance;
mod api_access;
mod api_agreements;
mod api_customers;
mod api_doors;
mod answers;
mod as_shown;
mod account_info;
mod agreements;
mod backups;
mod bad_input;
mod before_sign_in;
mod bought_before;
mod bulk_review;
mod cases;
mod claims;
mod commands;
mod contact_address;
mod corrections;
mod country_fields;
mod customer_edit;
mod customers_list;
mod databases;
mod days;
mod demo;
mod disputes;
mod doors;
mod edges;
mod double;
mod double_agreements;
mod double_applications;
mod double_customer;
mod double_invitations;
mod double_orders;
mod double_review;
mod ended_relationships;
mod evidence;
mod exports;
mod failures;
mod finding;
mod four_eyes;
mod hostile;
mod house_rules;
mod killed;
mod invitations;
mod invited;
mod isolation;
mod language_switch;
mod languages;
mod limits;
mod mail;
mod main_job;
mod notices;
mod orders;
mod orders_held;
mod outgoing_mail;
mod partners;
mod outage;
mod overview;
mod passwords;
mod people;
mod questions;
mod refused_forms;
mod registration;
mod plans;
mod policy;
mod renewals;
mod review;
mod sign_in;
mod slow;
mod standing;
mod two_instances;
mod typed;
mod versions;
mod transactions;
mod upgrades;
mod your_partners;
