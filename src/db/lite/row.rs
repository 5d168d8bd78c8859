//! A row that was read: what its columns are called, and what stands in them.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::types::{Type, Value, ValueRef};
use sqlx::error::BoxDynError;
use sqlx::{Column, ColumnIndex, Error, Row, TypeInfo};

use super::Lite;

/// Of which of SQLite's five kinds a value is. It belongs to the value, not to the column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind(pub(super) Type);

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TypeInfo for Kind {
    fn is_null(&self) -> bool {
        self.0 == Type::Null
    }

    fn name(&self) -> &str {
        match self.0 {
            Type::Null => "NULL",
            Type::Integer => "INTEGER",
            Type::Real => "REAL",
            Type::Text => "TEXT",
            Type::Blob => "BLOB",
        }
    }
}

/// A column of a statement. Its kind is only known of each value.
#[derive(Debug, Clone)]
pub struct LiteColumn {
    pub(super) ordinal: usize,
    pub(super) name: String,
    pub(super) kind: Kind,
}

impl Column for LiteColumn {
    type Database = Lite;

    fn ordinal(&self) -> usize {
        self.ordinal
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn type_info(&self) -> &Kind {
        &self.kind
    }
}

/// A value; text and bytes stand one behind the other in the row's buffer.
#[derive(Debug)]
enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(Range<usize>),
    Blob(Range<usize>),
}

/// A row that was read.
#[derive(Debug)]
pub struct LiteRow {
    columns: Arc<[LiteColumn]>,
    cells: Vec<Cell>,
    bytes: Vec<u8>,
    /// Behind the column that was asked for last: where the next one is looked for first.
    next: AtomicUsize,
}

impl LiteRow {
    /// Copies what SQLite shows until it goes on to the next row.
    pub(super) fn copy(columns: &Arc<[LiteColumn]>, row: &rusqlite::Row<'_>) -> Result<Self, rusqlite::Error> {
        let mut cells = Vec::with_capacity(columns.len());
        let mut length = 0;
        for place in 0..columns.len() {
            if let ValueRef::Text(value) | ValueRef::Blob(value) = row.get_ref(place)? {
                length += value.len();
            }
        }
        let mut bytes = Vec::with_capacity(length);
        let mut keep = |value: &[u8]| {
            let from = bytes.len();
            bytes.extend_from_slice(value);
            from..bytes.len()
        };
        for place in 0..columns.len() {
            cells.push(match row.get_ref(place)? {
                ValueRef::Null => Cell::Null,
                ValueRef::Integer(value) => Cell::Integer(value),
                ValueRef::Real(value) => Cell::Real(value),
                ValueRef::Text(value) => Cell::Text(keep(value)),
                ValueRef::Blob(value) => Cell::Blob(keep(value)),
            });
        }
        Ok(Self {
            columns: Arc::clone(columns),
            cells,
            bytes,
            next: AtomicUsize::new(0),
        })
    }

    fn bytes(&self, range: &Range<usize>) -> &[u8] {
        self.bytes.get(range.clone()).unwrap_or_default()
    }
}

impl Row for LiteRow {
    type Database = Lite;

    fn columns(&self) -> &[LiteColumn] {
        &self.columns
    }

    fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<LiteValueRef<'_>, Error> {
        let index = index.index(self)?;
        let len = self.cells.len();
        let cell = self
            .cells
            .get(index)
            .ok_or(Error::ColumnIndexOutOfBounds { index, len })?;
        Ok(LiteValueRef(match cell {
            Cell::Null => ValueRef::Null,
            Cell::Integer(value) => ValueRef::Integer(*value),
            Cell::Real(value) => ValueRef::Real(*value),
            Cell::Text(range) => ValueRef::Text(self.bytes(range)),
            Cell::Blob(range) => ValueRef::Blob(self.bytes(range)),
        }))
    }
}

impl ColumnIndex<LiteRow> for str {
    fn index(&self, row: &LiteRow) -> Result<usize, Error> {
        // Anyone who reads a row asks for its columns in their order. So looking through their names is quicker than hashing one.
        let start = row.next.load(Ordering::Relaxed);
        let is_it = |place: &usize| row.columns.get(*place).is_some_and(|column| column.name == self);
        let place = (start..row.columns.len()).chain(0..start).find(is_it);
        let place = place.ok_or_else(|| Error::ColumnNotFound(self.to_owned()))?;
        row.next.store(place + 1, Ordering::Relaxed);
        Ok(place)
    }
}

/// A value of its own.
#[derive(Debug, Clone)]
pub struct LiteValue(Value);

impl sqlx::Value for LiteValue {
    type Database = Lite;

    fn as_ref(&self) -> LiteValueRef<'_> {
        LiteValueRef(ValueRef::from(&self.0))
    }

    fn type_info(&self) -> Cow<'_, Kind> {
        Cow::Owned(Kind(self.0.data_type()))
    }

    fn is_null(&self) -> bool {
        self.0 == Value::Null
    }
}

/// A value of a row.
#[derive(Debug, Clone, Copy)]
pub struct LiteValueRef<'r>(ValueRef<'r>);

impl<'r> LiteValueRef<'r> {
    pub(super) fn integer(self) -> Result<i64, BoxDynError> {
        match self.0 {
            ValueRef::Integer(value) => Ok(value),
            other => Err(unexpected("INTEGER", other)),
        }
    }

    pub(super) fn text(self) -> Result<&'r str, BoxDynError> {
        match self.0 {
            ValueRef::Text(value) => Ok(std::str::from_utf8(value)?),
            other => Err(unexpected("TEXT", other)),
        }
    }

    pub(super) fn blob(self) -> Result<&'r [u8], BoxDynError> {
        match self.0 {
            ValueRef::Blob(value) => Ok(value),
            other => Err(unexpected("BLOB", other)),
        }
    }
}

fn unexpected(wanted: &str, found: ValueRef<'_>) -> BoxDynError {
    format!("{wanted} was expected, and {} is there", found.data_type()).into()
}

impl<'r> sqlx::ValueRef<'r> for LiteValueRef<'r> {
    type Database = Lite;

    fn to_owned(&self) -> LiteValue {
        LiteValue(match self.0 {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(value) => Value::Integer(value),
            ValueRef::Real(value) => Value::Real(value),
            ValueRef::Text(value) => Value::Text(String::from_utf8_lossy(value).into_owned()),
            ValueRef::Blob(value) => Value::Blob(value.to_vec()),
        })
    }

    fn type_info(&self) -> Cow<'_, Kind> {
        Cow::Owned(Kind(self.0.data_type()))
    }

    fn is_null(&self) -> bool {
        matches!(self.0, ValueRef::Null)
    }
}
