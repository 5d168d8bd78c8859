//! How the small words are kept: each as the text that it shows, read back without being judged again.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};

use crate::values::domain::{DnsDomain, DomainPrefix};
use crate::values::registration::RegistrationNumber;
use crate::values::{CompanyName, Country, EmailAddress, Language, LanguageTag, PhoneNumber, TimeZone};

/// Keeps a type as text in both databases: `stored_as_text!(Type, as_text, from_text)`, where `as_text` gives the text
/// of a `&Type` and `from_text` makes the type of a `String`, or fails.
#[macro_export]
macro_rules! stored_as_text {
    ($type:ty, $as_text:expr, $from_text:expr) => {
        impl<DB: ::sqlx::Database> ::sqlx::Type<DB> for $type
        where
            String: ::sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <String as ::sqlx::Type<DB>>::type_info()
            }

            fn compatible(ty: &DB::TypeInfo) -> bool {
                <String as ::sqlx::Type<DB>>::compatible(ty)
            }
        }

        impl<'q, DB: ::sqlx::Database> ::sqlx::Encode<'q, DB> for $type
        where
            String: ::sqlx::Encode<'q, DB>,
        {
            fn encode_by_ref(
                &self,
                buf: &mut <DB as ::sqlx::Database>::ArgumentBuffer,
            ) -> Result<::sqlx::encode::IsNull, ::sqlx::error::BoxDynError> {
                let text: &str = $as_text(self);
                <String as ::sqlx::Encode<'q, DB>>::encode(text.to_owned(), buf)
            }
        }

        impl<'r, DB: ::sqlx::Database> ::sqlx::Decode<'r, DB> for $type
        where
            String: ::sqlx::Decode<'r, DB>,
        {
            fn decode(value: <DB as ::sqlx::Database>::ValueRef<'r>) -> Result<Self, ::sqlx::error::BoxDynError> {
                let text = <String as ::sqlx::Decode<'r, DB>>::decode(value)?;
                $from_text(text)
            }
        }
    };
}

/// An enum that is kept as text: gives it `ALL`, `as_str`, `parse`, `Display`, serde and both databases.
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])+ pub enum $name:ident { $($(#[$variant_doc:meta])+ $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])+ $variant,)+ }

        impl $name {
            /// Every one, in the order of their importance.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As databases, addresses and forms spell it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Reads it as spelled by [`Self::as_str`].
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as ::serde::Deserialize>::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| ::serde::de::Error::custom(concat!("not a ", stringify!($name))))
            }
        }

        $crate::stored_as_text!($name, |value: &$name| value.as_str(), |text: String| {
            $name::parse(&text).ok_or_else(|| format!("{text:?} is no {}", stringify!($name)).into())
        });
    };
}

stored_as_text!(EmailAddress, EmailAddress::as_str, |text| Ok(EmailAddress::stored(
    text
)));
stored_as_text!(CompanyName, CompanyName::as_str, |text| Ok(CompanyName::stored(text)));
stored_as_text!(DomainPrefix, DomainPrefix::as_str, |text| Ok(DomainPrefix::stored(
    text
)));
stored_as_text!(DnsDomain, DnsDomain::as_str, |text| Ok(DnsDomain::stored(text)));
stored_as_text!(PhoneNumber, PhoneNumber::as_str, |text| Ok(PhoneNumber::stored(text)));
stored_as_text!(RegistrationNumber, RegistrationNumber::as_str, |text| Ok(
    RegistrationNumber::stored(text)
));
stored_as_text!(Country, |country: &Country| country.code(), |text: String| {
    Country::parse(&text).map_err(|problem| problem.to_string().into())
});
stored_as_text!(Language, |language: &Language| language.tag(), |text: String| {
    Language::parse(&text).map_err(|problem| problem.to_string().into())
});
stored_as_text!(LanguageTag, |tag: &LanguageTag| tag.as_str(), |text: String| {
    LanguageTag::parse(&text).map_err(|problem| problem.to_string().into())
});
stored_as_text!(TimeZone, |zone: &TimeZone| zone.name(), |text: String| TimeZone::parse(
    &text
)
.map_err(|problem| problem.to_string().into()));

impl<DB: Database> Type<DB> for crate::values::secret::TokenHash
where
    Vec<u8>: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <Vec<u8> as Type<DB>>::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        <Vec<u8> as Type<DB>>::compatible(ty)
    }
}

impl<'q, DB: Database> Encode<'q, DB> for crate::values::secret::TokenHash
where
    Vec<u8>: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <Vec<u8> as Encode<'q, DB>>::encode(self.bytes().to_vec(), buf)
    }
}

impl<'r, DB: Database> Decode<'r, DB> for crate::values::secret::TokenHash
where
    Vec<u8>: Decode<'r, DB>,
{
    fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
        let bytes = <Vec<u8> as Decode<'r, DB>>::decode(value)?;
        Ok(Self::stored(
            bytes.try_into().map_err(|_| "a token's hash has another length")?,
        ))
    }
}
