//! The plain types that our tables hold: how SQLite keeps each. sqlx's own driver keeps them the same way.

use chrono::NaiveDate;
use rusqlite::types::{Type as Sort, Value};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Decode, Encode, Type};
use uuid::Uuid;

use super::{Kind, Lite, LiteValueRef};

/// `kept!(Type, kind, |value: &Type| the value kept, |value| the type again)`
macro_rules! kept {
    ($type:ty, $sort:expr, $keep:expr, $read:expr) => {
        impl Type<Lite> for $type {
            fn type_info() -> Kind {
                Kind($sort)
            }
        }

        impl<'q> Encode<'q, Lite> for $type {
            fn encode_by_ref(&self, values: &mut Vec<Value>) -> Result<IsNull, BoxDynError> {
                let keep: fn(&Self) -> Value = $keep;
                values.push(keep(self));
                Ok(IsNull::No)
            }
        }

        impl<'r> Decode<'r, Lite> for $type {
            fn decode(value: LiteValueRef<'r>) -> Result<Self, BoxDynError> {
                let read: fn(LiteValueRef<'r>) -> Result<Self, BoxDynError> = $read;
                read(value)
            }
        }
    };
}

kept!(
    bool,
    Sort::Integer,
    |value| Value::Integer((*value).into()),
    |value| Ok(value.integer()? != 0)
);
kept!(i64, Sort::Integer, |value| Value::Integer(*value), |value| value
    .integer());
kept!(String, Sort::Text, |value| Value::Text(value.clone()), |value| Ok(
    value.text()?.to_owned()
));
kept!(Vec<u8>, Sort::Blob, |value| Value::Blob(value.clone()), |value| Ok(
    value.blob()?.to_owned()
));
kept!(
    Uuid,
    Sort::Blob,
    |value| Value::Blob(value.as_bytes().to_vec()),
    |value| Ok(Self::from_slice(value.blob()?)?)
);
kept!(
    NaiveDate,
    Sort::Text,
    |value| Value::Text(value.format("%F").to_string()),
    |value| Ok(value.text()?.parse()?)
);

/// What is bound without being owned: text and bytes.
macro_rules! borrowed {
    ($type:ty, $owned:ty) => {
        impl Type<Lite> for $type {
            fn type_info() -> Kind {
                <$owned as Type<Lite>>::type_info()
            }
        }

        impl<'q> Encode<'q, Lite> for &'q $type {
            fn encode_by_ref(&self, values: &mut Vec<Value>) -> Result<IsNull, BoxDynError> {
                values.push(<$type>::to_owned(self).into());
                Ok(IsNull::No)
            }
        }
    };
}

borrowed!(str, String);
borrowed!([u8], Vec<u8>);

impl<'r> Decode<'r, Lite> for &'r str {
    fn decode(value: LiteValueRef<'r>) -> Result<Self, BoxDynError> {
        value.text()
    }
}

#[cfg(test)]
mod tests {
    use sqlx::Connection;

    use super::*;
    use crate::db::LiteConnection;

    async fn back<T>(lite: &mut LiteConnection, value: T) -> Option<T>
    where
        T: for<'q> Encode<'q, Lite> + for<'r> Decode<'r, Lite> + Type<Lite> + Send + Unpin + 'static,
    {
        let query = sqlx::query_scalar::<_, Option<T>>("select $1").bind(value);
        query.fetch_one(lite).await.unwrap()
    }

    #[tokio::test]
    async fn what_is_bound_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/t.db", folder.path().display());
        let lite = &mut LiteConnection::connect(&url).await.unwrap();
        for number in [i64::MIN, -1, 0, i64::MAX] {
            assert_eq!(back(lite, number).await, Some(number));
        }
        for word in ["", "1", " 12.0 ", "a\0b", "\u{feff}客戶合約 🙂"] {
            assert_eq!(back(lite, word.to_owned()).await.as_deref(), Some(word));
        }
        for bytes in [vec![], vec![0, 255, 0]] {
            assert_eq!(back(lite, bytes.clone()).await, Some(bytes));
        }
        for day in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::default()] {
            assert_eq!(back(lite, day).await, Some(day));
        }
        assert_eq!(back(lite, Uuid::max()).await, Some(Uuid::max()));
        assert_eq!(back(lite, true).await, Some(true));
        let none = sqlx::query_scalar::<_, Option<String>>("select $1").bind(None::<String>);
        assert_eq!(none.fetch_one(&mut *lite).await.unwrap(), None);
        // Nothing is nobody's zero, and a number is no text.
        let nothing = sqlx::query_scalar::<_, i64>("select null").fetch_one(&mut *lite).await;
        assert!(nothing.is_err());
        let number = sqlx::query_scalar::<_, String>("select 1").fetch_one(&mut *lite).await;
        assert!(number.is_err());
    }
}
