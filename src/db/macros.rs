//! One SQL literal, two typed arms.

/// Runs one SQL literal on the database behind a [`Reader`](crate::db::Reader) or [`Tx`](crate::db::Tx).
///
/// ```ignore
/// let row: Option<CustomerRow> = sql!(db, optional CustomerRow, "select … where id = $1", id)?;
/// let rows: Vec<CustomerRow>   = sql!(db, all CustomerRow, "select … limit $1", limit)?;
/// let count: i64               = sql!(db, scalar i64, "select count(*) from …")?;
/// let name: Option<String>     = sql!(db, maybe String, "select name …", id)?;
/// let changed: u64             = sql!(tx, execute "update … set … where id = $1", id)?;
/// ```
///
/// rustc checks the binds and the row type for both databases; the number of `$n` is asserted when compiling. A test
/// prepares every literal in `src/` on both databases. `execute` takes a `Tx` only.
#[macro_export]
macro_rules! sql {
    ($db:expr, all $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::sql!(@rows $db, $row, $sql $(, $bind)*)
    };
    ($db:expr, one $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::sql!(@run reader $db, query_as::<_, $row>, fetch_one, $sql $(, $bind)*)
    };
    ($db:expr, optional $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::sql!(@run reader $db, query_as::<_, $row>, fetch_optional, $sql $(, $bind)*)
    };
    ($db:expr, scalar $value:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::sql!(@run reader $db, query_scalar::<_, $value>, fetch_one, $sql $(, $bind)*)
    };
    ($db:expr, maybe $value:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::sql!(@run reader $db, query_scalar::<_, $value>, fetch_optional, $sql $(, $bind)*)
    };
    ($db:expr, column $value:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::sql!(@run reader $db, query_scalar::<_, $value>, fetch_all, $sql $(, $bind)*)
    };
    ($tx:expr, execute $sql:expr $(, $bind:expr)* $(,)?) => {{
        const _: () = $crate::sql!(@count $sql $(, $bind)*);
        match $crate::db::Tx::arms(&mut *$tx) {
            $crate::db::Arms::Sqlite(connection) => {
                ::sqlx::query($sql)$(.bind($bind))*.execute(connection).await.map(|done| done.rows_affected())
            }
            $crate::db::Arms::Postgres(connection) => {
                ::sqlx::query($sql)$(.bind($bind))*.execute(connection).await.map(|done| done.rows_affected())
            }
        }
        .map_err($crate::db::Error::from)
    }};
    // All rows at once: `query_as` would fetch them one by one.
    (@rows $db:expr, $row:ty, $sql:expr $(, $bind:expr)*) => {{
        const _: () = $crate::sql!(@count $sql $(, $bind)*);
        match $crate::db::Reader::arms(&mut *$db) {
            $crate::db::Arms::Sqlite(connection) => {
                let rows = ::sqlx::query::<$crate::db::Lite>($sql)$(.bind($bind))*.fetch_all(connection).await;
                rows.and_then(|rows| rows.iter().map(<$row as ::sqlx::FromRow<_>>::from_row).collect::<Result<Vec<_>, _>>())
            }
            $crate::db::Arms::Postgres(connection) => {
                let rows = ::sqlx::query::<::sqlx::Postgres>($sql)$(.bind($bind))*.fetch_all(connection).await;
                rows.and_then(|rows| rows.iter().map(<$row as ::sqlx::FromRow<_>>::from_row).collect::<Result<Vec<_>, _>>())
            }
        }
        .map_err($crate::db::Error::from)
    }};
    (@run reader $db:expr, $query:ident::<_, $out:ty>, $fetch:ident, $sql:expr $(, $bind:expr)*) => {{
        const _: () = $crate::sql!(@count $sql $(, $bind)*);
        match $crate::db::Reader::arms(&mut *$db) {
            $crate::db::Arms::Sqlite(connection) => {
                ::sqlx::$query::<$crate::db::Lite, $out>($sql)$(.bind($bind))*.$fetch(connection).await
            }
            $crate::db::Arms::Postgres(connection) => {
                ::sqlx::$query::<::sqlx::Postgres, $out>($sql)$(.bind($bind))*.$fetch(connection).await
            }
        }
        .map_err($crate::db::Error::from)
    }};
    (@count $sql:expr $(, $bind:expr)*) => {
        assert!(
            $crate::db::parameters_in($sql) == <[&str]>::len(&[$(stringify!($bind)),*]),
            "the SQL has another number of parameters than are bound"
        )
    };
}

/// The highest `$n` in a statement: how many values it wants bound.
pub const fn parameters_in(sql: &str) -> usize {
    let bytes = sql.as_bytes();
    let mut highest = 0;
    let mut at = 0;
    while at < bytes.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "const fn: `at` is below the length in every round"
        )]
        if bytes[at] == b'$' {
            let mut number = 0;
            at += 1;
            while at < bytes.len() && bytes[at].is_ascii_digit() {
                number = number * 10 + (bytes[at] - b'0') as usize;
                at += 1;
            }
            if number > highest {
                highest = number;
            }
        } else {
            at += 1;
        }
    }
    highest
}

#[cfg(test)]
mod tests {
    use super::parameters_in;

    #[test]
    fn the_highest_parameter_counts_even_when_it_is_used_twice() {
        assert_eq!(parameters_in("select 1"), 0);
        assert_eq!(parameters_in("a = $1 and (b, c) < ($12, $2) or a = $1"), 12);
    }
}
