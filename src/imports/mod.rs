//! Imports: confirmations or customers, many at once, from a file (R-IMP-1 to R-IMP-3). A row is a form that a file fills in: it
//! is read by the readers of the forms, and recorded by their verbs.
//!
//! A file is read into rows ([`upload`]), its columns are chosen ([`choose`]), all rows are checked without recording
//! anything ([`check`]), and what the agent then starts is carried out by the schedule ([`work`]) a few rows a transaction, each
//! row with its result.

mod act;
mod carry_out;
mod check;
mod choose;
pub mod columns;
pub mod dates;
pub mod file;
mod judge;
pub mod pages;
mod problems;
mod row;
mod store;
mod upload;
mod work;

pub use act::{Act, ActError, Mode, discard, pause, resume, run};
pub use choose::{ChooseError, choose};
pub use problems::{Detail, Group};
pub use upload::{NewImport, ReadError, upload};
pub use work::{sweep, work};

use self::columns::{Choices, Seen};
use crate::db::{self, Reader};
use crate::text_enum;
use crate::values::id::{AccountId, ImportId, PartnerId};
use crate::values::{Language, Timestamp};

/// The most rows of a file, without its headings.
pub const MOST_ROWS: usize = 100_000;
/// The most rows that are recorded all or none: they share one transaction, in which nobody else can write.
pub const MOST_TOGETHER: i64 = 500;
/// How many imports are listed: the latest.
const LISTED: i64 = 100;

text_enum! {
    /// What a file holds.
    pub enum Kind {
        /// Attestations for customers that the partner has.
        Confirmations = "confirmations",
        /// New customers, with or without an attestation.
        Customers = "customers",
    }
}

impl Kind {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Confirmations => "imports-kind-confirmations",
            Self::Customers => "imports-kind-customers",
        }
    }
}

text_enum! {
    /// How far an import has come.
    pub enum State {
        /// Its rows are being read.
        Reading = "reading",
        /// It waits for its columns.
        Columns = "columns",
        /// Its rows are being checked.
        Checking = "checking",
        /// All were checked; nothing is recorded.
        Checked = "checked",
        /// Its rows are being recorded.
        Running = "running",
        /// The run waits for somebody to go on with it.
        Paused = "paused",
        /// All good rows are recorded.
        Done = "done",
        /// Nobody sees it any more; its rows are being deleted.
        Discarded = "discarded",
    }
}

impl State {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Reading => "imports-state-reading",
            Self::Columns => "imports-state-columns",
            Self::Checking => "imports-state-checking",
            Self::Checked => "imports-state-checked",
            Self::Running => "imports-state-running",
            Self::Paused => "imports-state-paused",
            Self::Done | Self::Discarded => "imports-state-done",
        }
    }

    /// The tone of its mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Done => "good",
            Self::Columns | Self::Checked | Self::Paused => "warn",
            Self::Reading | Self::Checking | Self::Running | Self::Discarded => "info",
        }
    }

    /// The step of the journey, counted from 1: file, columns, check, run, result.
    pub const fn step(self) -> usize {
        match self {
            Self::Reading => 1,
            Self::Columns => 2,
            Self::Checking | Self::Checked => 3,
            Self::Running | Self::Paused => 4,
            Self::Done | Self::Discarded => 5,
        }
    }

    /// Whether it goes on by itself.
    pub const fn is_busy(self) -> bool {
        matches!(self, Self::Reading | Self::Checking | Self::Running)
    }
}

text_enum! {
    /// What the check or the run has made of a row.
    pub enum RowState {
        /// It was not checked yet.
        Unchecked = "unchecked",
        /// It is good, and not recorded yet.
        Create = "create",
        /// What it says is recorded already, or it says nothing.
        Unchanged = "unchanged",
        /// It breaks a rule.
        Refused = "refused",
        /// It is recorded.
        Created = "created",
    }
}

impl RowState {
    /// The message that the result file has for it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Unchecked => "imports-row-unchecked",
            Self::Create => "imports-row-create",
            Self::Unchanged => "imports-row-unchanged",
            Self::Refused => "imports-row-refused",
            Self::Created => "imports-row-created",
        }
    }
}

/// An import.
#[derive(Debug, Clone)]
pub struct Import {
    /// Its identifier, which the form with the file brings along: sent twice, it is read once.
    pub id: ImportId,
    /// Whose it is.
    pub partner: PartnerId,
    /// Who uploaded it, or started its run.
    pub account: AccountId,
    /// The name of that person.
    pub person: String,
    /// What it holds.
    pub kind: Kind,
    /// The file's name.
    pub file_name: String,
    /// The headings of the columns.
    pub headings: Vec<String>,
    /// What the cells of the columns look like.
    pub seen: Vec<Seen>,
    /// What was chosen about the columns.
    pub choices: Choices,
    /// How far it has come.
    pub state: State,
    /// All good rows are recorded, or none.
    pub all_or_nothing: bool,
    /// The sentence that was ticked; empty before.
    pub sentence: String,
    /// Its language.
    pub sentence_language: Language,
    /// The language in which complaints name days.
    pub language: Language,
    /// From where the run was started.
    pub network_address: String,
    /// The program by which it was started.
    pub user_agent: String,
    /// The types of agreements that the good rows attest.
    pub agreements: Vec<String>,
    /// How many rows it has.
    pub row_count: i64,
    /// The number of the last row that the present step has handled.
    pub handled: i64,
    /// The counts of its rows.
    pub counts: Counts,
    /// The message that says why the run paused by itself.
    pub stopped: Option<String>,
    /// Grows with each change.
    pub revision: i64,
    /// When it was uploaded.
    pub created_at: Timestamp,
}

/// How many rows of an import came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Good ones, recorded or not.
    pub to_create: i64,
    /// Those that change nothing.
    pub unchanged: i64,
    /// Those that break a rule.
    pub refused: i64,
    /// Good ones of a version that opens nothing.
    pub outdated: i64,
    /// Recorded ones.
    pub recorded: i64,
}

impl Counts {
    /// How many were checked.
    pub const fn checked(&self) -> i64 {
        self.to_create + self.unchanged + self.refused
    }
}

/// A partner's import; another's is not there (R-ROLE-6).
///
/// # Errors
/// If the database query fails.
pub async fn find_for(db: &mut Reader, partner: PartnerId, id: ImportId) -> Result<Option<Import>, db::Error> {
    let found = store::imports::find(db, id).await?;
    Ok(found.filter(|import| import.partner == partner && import.state != State::Discarded))
}

/// A partner's latest imports, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn latest(db: &mut Reader, partner: PartnerId) -> Result<Vec<Import>, db::Error> {
    let mut all = store::imports::latest(db, partner, LISTED).await?;
    all.retain(|import| import.state != State::Discarded);
    Ok(all)
}

/// The last import of the same file by the same partner that was done before this one.
///
/// # Errors
/// If the database query fails.
pub async fn done_before(db: &mut Reader, id: ImportId) -> Result<Option<ImportId>, db::Error> {
    store::imports::done_before(db, id).await
}

/// What is wrong with an import's rows, grouped by what mends it, the largest group first.
///
/// # Errors
/// If the database query fails.
pub async fn groups(db: &mut Reader, id: ImportId) -> Result<Vec<Group>, db::Error> {
    store::problems::groups(db, id).await
}

/// The rows of a group, in the file's order, behind the row `after`.
///
/// # Errors
/// If the database query fails.
pub async fn details(
    db: &mut Reader,
    id: ImportId,
    (problem, field): (&str, &str),
    after: i64,
    limit: i64,
) -> Result<Vec<Detail>, db::Error> {
    store::problems::details(db, id, problem, field, after, limit).await
}

/// A row as the result file has it.
#[derive(Debug, Clone)]
pub struct ResultRow {
    /// Its number in the file.
    pub number: i64,
    /// Its cells.
    pub cells: Vec<String>,
    /// What became of it.
    pub state: RowState,
    /// What is wrong with it.
    pub problems: Vec<Detail>,
}

/// The rows of an import behind the row `after`, with what became of them.
///
/// # Errors
/// If the database query fails.
pub async fn results(db: &mut Reader, id: ImportId, after: i64, limit: i64) -> Result<Vec<ResultRow>, db::Error> {
    let rows = store::rows::behind(db, id, after, limit).await?;
    let last = rows.last().map_or(after, |row| row.number);
    let mut problems = store::problems::between(db, id, after, last)
        .await?
        .into_iter()
        .peekable();
    let mut results = Vec::with_capacity(rows.len());
    for row in rows {
        let mut of_row = Vec::new();
        while let Some(problem) = problems.next_if(|problem| problem.number <= row.number) {
            of_row.push(problem);
        }
        results.push(ResultRow {
            number: row.number,
            cells: row.cells,
            state: row.state,
            problems: of_row,
        });
    }
    Ok(results)
}
