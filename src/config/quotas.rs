//! The settings that limit how much one person, organisation or network may cause.

use std::num::NonZeroU32;

use clap::Args;

use crate::quotas::Quotas;

/// The quotas of an installation.
#[derive(Debug, Clone, Args)]
pub struct QuotaSettings {
    /// Emails an hour to people who want to register an organisation, from one network address
    #[arg(
        long,
        env = "ASSENT_REGISTRATION_EMAILS_PER_ADDRESS",
        default_value = "20",
        value_name = "NUMBER"
    )]
    pub registration_emails_per_address: NonZeroU32,

    /// Emails with free text a day by one person
    #[arg(long, env = "ASSENT_EMAILS_PER_PERSON", default_value = "200", value_name = "NUMBER")]
    pub emails_per_person: NonZeroU32,

    /// Emails with free text a day by all people of one partner
    #[arg(
        long,
        env = "ASSENT_EMAILS_PER_PARTNER",
        default_value = "1000",
        value_name = "NUMBER"
    )]
    pub emails_per_partner: NonZeroU32,

    /// Invitations and reminders a day that one partner sends in bulk
    #[arg(
        long,
        env = "ASSENT_BULK_EMAILS_PER_PARTNER",
        default_value = "20000",
        value_name = "NUMBER"
    )]
    pub bulk_emails_per_partner: NonZeroU32,

    /// Emails a day by one partner to one address
    #[arg(long, env = "ASSENT_EMAILS_PER_CONTACT", default_value = "3", value_name = "NUMBER")]
    pub emails_per_contact: NonZeroU32,

    /// Notices a day to partners of registrations that were refused, caused from one network address
    #[arg(
        long,
        env = "ASSENT_NOTICES_PER_ADDRESS",
        default_value = "10",
        value_name = "NUMBER"
    )]
    pub notices_per_address: NonZeroU32,

    /// Notices a day about one customer that one partner gets by email; further ones are on its first page only
    #[arg(
        long,
        env = "ASSENT_NOTICE_EMAILS_PER_CUSTOMER",
        default_value = "20",
        value_name = "NUMBER"
    )]
    pub notice_emails_per_customer: NonZeroU32,

    /// Exports an hour by one person
    #[arg(long, env = "ASSENT_EXPORTS_PER_PERSON", default_value = "60", value_name = "NUMBER")]
    pub exports_per_person: NonZeroU32,

    /// Calls of the API a minute by one application, counted in each process
    #[arg(
        long,
        env = "ASSENT_API_CALLS_PER_APPLICATION",
        default_value = "3000",
        value_name = "NUMBER"
    )]
    pub api_calls_per_application: NonZeroU32,

    /// Rows of an Excel file; a larger table is exported as CSV
    #[arg(
        long,
        env = "ASSENT_XLSX_ROWS",
        default_value = "100000",
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(1..=1_000_000)
    )]
    pub xlsx_rows: u32,
}

impl From<&QuotaSettings> for Quotas {
    fn from(settings: &QuotaSettings) -> Self {
        Self {
            registration_emails: settings.registration_emails_per_address,
            emails_by_person: settings.emails_per_person,
            emails_by_partner: settings.emails_per_partner,
            bulk_emails: settings.bulk_emails_per_partner,
            emails_to_contact: settings.emails_per_contact,
            registrant_notices: settings.notices_per_address,
            notice_emails: settings.notice_emails_per_customer,
            exports: settings.exports_per_person,
        }
    }
}
