//! The settings of how much there may be at once.

use std::num::NonZeroU32;

use clap::Args;

/// How much there may be at once.
#[derive(Debug, Clone, Args)]
pub struct CapacitySettings {
    /// The most connections to PostgreSQL that read at once, and as many that write. The server's max_connections must
    /// allow for twice as many of each instance
    #[arg(
        long,
        env = "ASSENT_DATABASE_CONNECTIONS",
        default_value = "10",
        value_name = "NUMBER"
    )]
    pub database_connections: NonZeroU32,

    /// The most connections at once, by default as many as the system's limit of open files allows. When they become few,
    /// those that send no request are ended
    #[arg(long, env = "ASSENT_CONNECTIONS", value_name = "NUMBER")]
    pub connections: Option<NonZeroU32>,

    /// Files that may be uploaded at once in all
    #[arg(long, env = "ASSENT_UPLOADS_AT_ONCE", default_value = "32", value_name = "NUMBER")]
    pub uploads_at_once: NonZeroU32,

    /// Files that one person may upload at once
    #[arg(long, env = "ASSENT_UPLOADS_PER_PERSON", default_value = "4", value_name = "NUMBER")]
    pub uploads_per_person: NonZeroU32,
}
