//! The settings of reviewing. From where on confirmations are flagged is set on a page, by an Operator admin.

use clap::Args;

/// The settings of reviewers.
#[derive(Debug, Clone, Args)]
pub struct ReviewSettings {
    /// Days within which a confirmation is to be reviewed
    #[arg(long, env = "ASSENT_REVIEW_DAYS", default_value = "4", value_name = "NUMBER")]
    pub review_days: u32,
}
