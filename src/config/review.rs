//! The settings of reviewing: the target, and from where on the rules of flags speak.

use std::num::NonZeroU32;

use clap::Args;

use crate::review::Thresholds;

/// The settings of reviewers.
#[derive(Debug, Clone, Args)]
pub struct ReviewSettings {
    /// Days within which a confirmation is to be reviewed
    #[arg(long, env = "ASSENT_REVIEW_DAYS", default_value = "4", value_name = "NUMBER")]
    pub review_days: u32,

    /// Customers from which on one person who accepted for all of them is flagged
    #[arg(long, env = "ASSENT_FLAG_SAME_SIGNER", default_value = "3", value_name = "NUMBER")]
    pub flag_same_signer: NonZeroU32,

    /// Days: what is dated longer before it was recorded is flagged
    #[arg(
        long,
        env = "ASSENT_FLAG_BACKDATED_DAYS",
        default_value = "90",
        value_name = "NUMBER"
    )]
    pub flag_backdated_days: u32,

    /// Confirmations by one agent within ASSENT_FLAG_MANY_MINUTES, from which on they are flagged
    #[arg(long, env = "ASSENT_FLAG_MANY", default_value = "20", value_name = "NUMBER")]
    pub flag_many: NonZeroU32,

    /// Minutes in which many confirmations by one agent are flagged
    #[arg(long, env = "ASSENT_FLAG_MANY_MINUTES", default_value = "10", value_name = "NUMBER")]
    pub flag_many_minutes: NonZeroU32,
}

impl From<&ReviewSettings> for Thresholds {
    fn from(settings: &ReviewSettings) -> Self {
        Self {
            same_signer: settings.flag_same_signer,
            backdated_days: settings.flag_backdated_days,
            many: settings.flag_many,
            many_minutes: settings.flag_many_minutes,
        }
    }
}
