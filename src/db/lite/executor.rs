//! Statements: prepared once, run where they are asked for.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryStreamExt};
use rusqlite::Statement;
use rusqlite::types::Type;
use sqlx::{Either, Error, Execute, Executor};
use sqlx_core::describe::Describe;
use sqlx_core::sql_str::SqlStr;

use super::connection::PAUSE;
use super::{Kind, Lite, LiteArguments, LiteColumn, LiteConnection, LiteError, LiteRow};

/// A statement that takes longer is written to the log.
const SLOW: Duration = Duration::from_secs(1);

/// What a statement has changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Done(u64);

impl Done {
    /// How many rows.
    pub const fn rows_affected(self) -> u64 {
        self.0
    }
}

impl Extend<Done> for Done {
    fn extend<T: IntoIterator<Item = Self>>(&mut self, more: T) {
        for done in more {
            self.0 += done.0;
        }
    }
}

/// A statement that was asked about without being run.
#[derive(Debug, Clone)]
pub struct LiteStatement {
    sql: SqlStr,
    columns: Arc<[LiteColumn]>,
    parameters: usize,
}

impl sqlx::Statement for LiteStatement {
    type Database = Lite;

    fn into_sql(self) -> SqlStr {
        self.sql
    }

    fn sql(&self) -> &SqlStr {
        &self.sql
    }

    fn parameters(&self) -> Option<Either<&[Kind], usize>> {
        Some(Either::Right(self.parameters))
    }

    fn columns(&self) -> &[LiteColumn] {
        &self.columns
    }

    sqlx_core::impl_statement_query!(LiteArguments);
}

/// What is known of a prepared statement.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// What its columns are called.
    columns: Arc<[LiteColumn]>,
    /// Which of the values bound each of its places takes. To SQLite `$2` is a name, numbered by where it first stands.
    numbers: Arc<[usize]>,
}

impl Shape {
    fn of(statement: &Statement<'_>) -> Self {
        let names = statement.column_names().into_iter().enumerate();
        let column = |(ordinal, name): (usize, &str)| LiteColumn {
            ordinal,
            name: name.to_owned(),
            kind: Kind(Type::Null),
        };
        let number = |place| {
            statement
                .parameter_name(place)
                .and_then(|name| name.get(1..)?.parse().ok())
        };
        Self {
            columns: names.map(column).collect(),
            numbers: (1..=statement.parameter_count())
                .map(|place| number(place).unwrap_or(place))
                .collect(),
        }
    }
}

/// What is known of a statement, or is found out of it. It changes when a migration adds a column.
fn shape_of(shapes: &mut HashMap<String, Shape>, sql: &str, statement: &Statement<'_>) -> Shape {
    match shapes.get(sql) {
        Some(known) if known.columns.len() == statement.column_count() => known.clone(),
        _ => {
            let shape = Shape::of(statement);
            shapes.insert(sql.to_owned(), shape.clone());
            shape
        }
    }
}

/// Whether another process has locked the database.
pub(in crate::db) fn is_busy(error: &Error) -> bool {
    let error = error.as_database_error();
    error
        .and_then(|error| error.try_downcast_ref::<LiteError>())
        .is_some_and(LiteError::is_busy)
}

impl LiteConnection {
    async fn run<'q>(&mut self, mut query: impl Execute<'q, Lite>, most: usize) -> Result<(Vec<LiteRow>, Done), Error> {
        let arguments = query.take_arguments().map_err(Error::Encode)?.unwrap_or_default();
        let sql = query.sql();
        let until = Instant::now() + self.patience;
        loop {
            match self.run_once(&sql, &arguments, most) {
                Err(error) if is_busy(&error) && Instant::now() < until => tokio::time::sleep(PAUSE).await,
                done => return done,
            }
        }
    }

    fn run_once(
        &mut self,
        sql: &SqlStr,
        arguments: &LiteArguments,
        most: usize,
    ) -> Result<(Vec<LiteRow>, Done), Error> {
        let began = Instant::now();
        let done = self.run_bound(sql.as_str(), arguments, most);
        let took = began.elapsed();
        if took > SLOW {
            tracing::warn!(?took, sql = sql.as_str(), "a slow statement");
        } else {
            tracing::trace!(?took, sql = sql.as_str(), "a statement");
        }
        done
    }

    /// Runs a statement and reads at most so many rows.
    fn run_bound(&mut self, sql: &str, arguments: &LiteArguments, most: usize) -> Result<(Vec<LiteRow>, Done), Error> {
        if self.requires_transaction && !self.is_in_transaction() {
            return Err(LiteError::rolled_back().into());
        }
        let Self { lite, shapes, .. } = self;
        let mut statement = lite.prepare_cached(sql).map_err(LiteError::from)?;
        let Shape { columns, numbers } = shape_of(shapes, sql, &statement);
        arguments.bind(&mut statement, &numbers)?;
        let mut found = Vec::new();
        let mut rows = statement.raw_query();
        while found.len() < most
            && let Some(row) = rows.next().map_err(LiteError::from)?
        {
            found.push(LiteRow::copy(&columns, row).map_err(LiteError::from)?);
        }
        drop(rows);
        drop(statement);
        // Of a statement that reads, SQLite would tell what the last one changed that wrote.
        let changed = if columns.is_empty() { lite.changes() } else { 0 };
        Ok((found, Done(changed)))
    }
}

impl<'c> Executor<'c> for &'c mut LiteConnection {
    type Database = Lite;

    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<Either<Done, LiteRow>, Error>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Lite>,
    {
        let all = async move { self.run(query, usize::MAX).await };
        stream::once(all)
            .map_ok(|(rows, done)| {
                let rows = rows.into_iter().map(Either::Right);
                stream::iter(rows.chain([Either::Left(done)]).map(Ok))
            })
            .try_flatten()
            .boxed()
    }

    fn execute<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Done, Error>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Lite>,
    {
        Box::pin(async move { Ok(self.run(query, usize::MAX).await?.1) })
    }

    fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Vec<LiteRow>, Error>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Lite>,
    {
        Box::pin(async move { Ok(self.run(query, usize::MAX).await?.0) })
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<LiteRow>, Error>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Lite>,
    {
        Box::pin(async move { Ok(self.run(query, 1).await?.0.pop()) })
    }

    fn prepare_with<'e>(self, sql: SqlStr, _: &'e [Kind]) -> BoxFuture<'e, Result<LiteStatement, Error>>
    where
        'c: 'e,
    {
        Box::pin(async move {
            let LiteConnection { lite, shapes, .. } = self;
            let statement = lite.prepare_cached(sql.as_str()).map_err(LiteError::from)?;
            let shape = shape_of(shapes, sql.as_str(), &statement);
            Ok(LiteStatement {
                columns: shape.columns,
                parameters: shape.numbers.len(),
                sql,
            })
        })
    }

    fn describe<'e>(self, sql: SqlStr) -> BoxFuture<'e, Result<Describe<Lite>, Error>>
    where
        'c: 'e,
    {
        Box::pin(async move {
            let asked = self.prepare(sql).await?;
            Ok(Describe {
                nullable: vec![None; asked.columns.len()],
                columns: asked.columns.to_vec(),
                parameters: Some(Either::Right(asked.parameters)),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use sqlx::{Connection, Row};

    use super::*;
    use crate::db::lite::{Access, LiteOptions};

    async fn open() -> (tempfile::TempDir, LiteConnection) {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/e.db", folder.path().display());
        (folder, LiteConnection::connect(&url).await.unwrap())
    }

    #[tokio::test]
    async fn what_writes_and_returns_rows_is_done_whole_or_refused_also_when_one_row_is_read() {
        let (_folder, mut lite) = open().await;
        let tables = [
            "create table a (id integer primary key)",
            "create table b (a references a)",
        ];
        for table in tables {
            lite.execute(table).await.unwrap();
        }
        let refused = lite.fetch_optional("insert into b values (1) returning a").await;
        assert!(refused.is_err());
        lite.execute("insert into a values (1), (2)").await.unwrap();
        let two = "insert into b values (1), (2) returning a";
        let first: i64 = lite.fetch_one(two).await.unwrap().get(0);
        assert_eq!(first, 1);
        assert_eq!(lite.fetch_all("select a from b").await.unwrap().len(), 2);
    }

    #[tokio::test]
    async fn who_reads_waits_for_another_program_without_holding_the_thread() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("e.db");
        // Without a log, so that who writes keeps readers away.
        let other = rusqlite::Connection::open(&file).unwrap();
        other
            .execute_batch("create table a (id integer); insert into a values (7)")
            .unwrap();
        let reading = |timeout| LiteOptions {
            access: Access::Read,
            timeout,
            ..LiteOptions::of(&file)
        };
        let mut patient = LiteConnection::open(&reading(Duration::from_secs(20))).unwrap();
        let mut hasty = LiteConnection::open(&reading(Duration::ZERO)).unwrap();
        other.execute_batch("begin exclusive").unwrap();
        let refused = hasty.fetch_one("select id from a").await.unwrap_err();
        assert!(is_busy(&refused), "{refused}");
        // On one thread: were it held, nobody would end the lock.
        let (read, ()) = futures_util::future::join(patient.fetch_one("select id from a"), async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            other.execute_batch("rollback").unwrap();
        })
        .await;
        assert_eq!(read.unwrap().get::<i64, _>(0), 7);
    }

    #[tokio::test]
    async fn a_second_statement_behind_the_first_is_refused() {
        let (_folder, mut lite) = open().await;
        assert!(lite.fetch_all("select 1; select 2").await.is_err());
        assert_eq!(lite.fetch_all("select 1; -- no more").await.unwrap().len(), 1);
    }
}
