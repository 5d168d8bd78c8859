//! The sentences that a customer ticks, and how the form says which ones it showed.

use crate::values::secret::sha256_hex;
use crate::values::{CompanyName, Language, PersonName};
use crate::words;

/// The sentence beside the box that a customer ticks: who accepts, for which company, on what authority (E-2).
pub fn agreement(
    language: Language,
    person: &PersonName,
    company: &CompanyName,
    agreement_name: &str,
    rank: i64,
) -> String {
    let args = [
        ("person", words::value(&person.full())),
        ("company", words::value(company)),
        ("agreement", words::value(&agreement_name)),
        ("version", rank.into()),
    ];
    words::text_with(language, "accept-sentence", &args)
}

/// The field with the [`fingerprint`] of the sentences that were shown.
pub const SHOWN: &str = "shown";

/// The SHA-256 of the sentences beside a customer's boxes, in their order. The form returns that of the sentences it showed: a
/// person, a company or a partner whose name has changed would otherwise be recorded with words that nobody read (E-4). It is
/// no secret; it only reveals a change.
pub fn fingerprint<'a>(sentences: impl IntoIterator<Item = &'a str>) -> String {
    let sentences: Vec<_> = sentences.into_iter().collect();
    sha256_hex(sentences.join("\n").as_bytes())
}
