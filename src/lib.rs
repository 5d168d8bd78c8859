//! Assent records who accepted which agreement in a reseller channel, and what may be sold because of it.
//!
//! The modules in reading order, which is the order in which they may import one another.

pub mod values;
#[macro_use]
pub mod db;
pub mod acceptance;
pub mod accounts;
pub mod agreements;
pub mod audit;
pub mod customers;
pub mod home;
pub mod invitations;
pub mod mail;
pub mod onboarding;
pub mod partners;
pub mod relationships;
pub mod web;
pub mod words;

pub mod config;
pub mod portal;
pub mod routes;
