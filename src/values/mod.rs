//! Small words that everybody speaks: parsed once, then never a bare string again. Pure: no input, no output, no clock.

pub mod address;
pub mod characters;
pub mod clock;
pub mod company_name;
pub mod country;
pub mod date_input;
pub mod domain;
pub mod email;
pub mod id;
pub mod keys;
pub mod language;
pub mod paging;
pub mod person_name;
pub mod phone;
mod postal_code;
pub mod problem;
pub mod random;
pub mod registration;
pub mod secret;
pub mod subdivision;
pub mod text;
pub mod time_zone;

pub use address::PostalAddress;
pub use clock::{Clock, Timestamp};
pub use company_name::CompanyName;
pub use country::Country;
pub use domain::{DnsDomain, DomainPrefix};
pub use email::EmailAddress;
pub use keys::Keys;
pub use language::{Language, LanguageTag};
pub use person_name::PersonName;
pub use phone::PhoneNumber;
pub use problem::Problem;
pub use random::Random;
pub use subdivision::Subdivision;
pub use time_zone::TimeZone;
