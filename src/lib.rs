//! Assent records who accepted which agreement in a reseller channel, and what may be sold because of it.
//!
//! The modules in reading order, which is the order in which they may import one another. A module's `pages/` stand to
//! the right of the kit `web` and of every business module.

pub mod values;
pub mod paths;
#[macro_use]
pub mod db;
pub mod words;
pub mod audit;
pub mod quotas;
pub mod mail;
pub mod accounts;
pub mod partners;
pub mod applications;
pub mod customers;
pub mod relationships;
pub mod agreements;
pub mod notices;
pub mod confirmations;
pub mod invitations;
pub mod status;
pub mod attestations;
pub mod acceptances;
pub mod orders;
pub mod readiness;
pub mod indirect;
pub mod customer_list;
pub mod review;
pub mod cases;
pub mod onboarding;
pub mod registration;
pub mod home;
pub mod web;
pub mod api;
pub mod api_reference;
pub mod imports;
pub mod secret_key;
pub mod health;
pub mod routes;
pub mod config;
pub mod portal;
pub mod schedule;
pub mod demo;
pub mod logs;
pub mod commands;
