//! What is bound to a statement.

use rusqlite::Statement;
use rusqlite::types::Value;
use sqlx::error::BoxDynError;
use sqlx::{Arguments, Encode, Type};

use super::Lite;

/// The values of `$1`, `$2` and so on.
#[derive(Debug, Default)]
pub struct LiteArguments(Vec<Value>);

impl Arguments for LiteArguments {
    type Database = Lite;

    fn reserve(&mut self, additional: usize, _size: usize) {
        self.0.reserve(additional);
    }

    fn add<'t, T>(&mut self, value: T) -> Result<(), BoxDynError>
    where
        T: Encode<'t, Lite> + Type<Lite>,
    {
        let before = self.0.len();
        match value.encode(&mut self.0) {
            Ok(is_null) => {
                if is_null.is_null() {
                    self.0.push(Value::Null);
                }
                Ok(())
            }
            Err(error) => {
                self.0.truncate(before);
                Err(error)
            }
        }
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}

impl LiteArguments {
    /// Binds to each place of a statement what it asks for: `numbers` tells which, counted from 1.
    pub(super) fn bind(&self, statement: &mut Statement<'_>, numbers: &[usize]) -> Result<(), sqlx::Error> {
        for (before, number) in numbers.iter().enumerate() {
            let value = number.checked_sub(1).and_then(|at| self.0.get(at));
            let value = value.ok_or_else(|| sqlx::Error::Protocol(format!("nothing is bound to ${number}")))?;
            statement
                .raw_bind_parameter(before + 1, value)
                .map_err(super::LiteError::from)?;
        }
        Ok(())
    }
}
