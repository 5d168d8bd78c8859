//! The sentences that a customer ticks (E-2): who accepts, for which company, on what authority; and how a form says which
//! ones it showed.

use crate::partners::Partner;
use crate::values::secret::sha256_hex;
use crate::values::{CompanyName, Language, PersonName};
use crate::words;

/// The sentence about an agreement.
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

/// The sentence about the relationship with the partners of a link.
pub fn relationship<'a>(
    language: Language,
    person: &PersonName,
    company: &CompanyName,
    partners: impl IntoIterator<Item = &'a Partner>,
    delegated_administration: bool,
) -> String {
    let key = if delegated_administration {
        "accept-relationship-sentence-dap"
    } else {
        "accept-relationship-sentence"
    };
    let args = [
        ("person", words::value(&person.full())),
        ("company", words::value(company)),
        ("partner", words::value(&names(language, partners))),
    ];
    words::text_with(language, key, &args)
}

/// The names of the partners of a link, the partner first, in words.
pub fn names<'a>(language: Language, partners: impl IntoIterator<Item = &'a Partner>) -> String {
    let names: Vec<_> = partners
        .into_iter()
        .map(|partner| partner.details.name.as_str())
        .collect();
    match names.as_slice() {
        [one, other] => words::text_with(
            language,
            "accept-two-partners",
            &[("one", words::value(one)), ("other", words::value(other))],
        ),
        _ => names.concat(),
    }
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
