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
