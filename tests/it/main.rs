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
mod api_audit;
mod api_bulk;
mod api_carts;
mod api_customers;
mod api_doors;
mod api_gate;
mod api_modern;
mod api_orders;
mod api_reference;
mod api_users;
mod another_provider;
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
mod double;
mod double_agreements;
mod double_api;
mod double_api_orders;
mod double_applications;
mod double_customer;
mod double_imports;
mod double_indirect;
mod double_invitations;
mod double_orders;
mod double_review;
mod edges;
mod ended_relationships;
mod evidence;
mod exports;
mod failures;
mod finding;
mod four_eyes;
mod hostile;
mod house_rules;
mod killed;
mod imports;
mod imports_files;
mod imports_runs;
mod indirect;
mod indirect_bad_input;
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
mod outage;
mod outgoing_mail;
mod overview;
mod partners;
mod partnerships;
mod passwords;
mod people;
mod questions;
mod readiness;
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
