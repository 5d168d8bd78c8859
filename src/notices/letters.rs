//! What agents are written about their customers.

use super::Notice;
use crate::accounts::people::Person;
use crate::letter;
use crate::mail::{Composed, Unwritten};
use crate::paths;
use crate::values::Language;
use crate::words::filters;

letter! {
    /// A partner's agent is told what a customer did, or needs.
    struct Told { name: String, line: String, author: String, reason: String, is_withdrawal: bool, url: String, profile_url: String, }
    subject "notices/letters/notice.subject"
    text "notices/letters/notice.txt"
    html "notices/letters/notice.html"
}

pub(super) fn notice(
    notice: &Notice,
    to: &Person,
    language: Language,
    public_url: &str,
) -> Result<Composed, Unwritten> {
    let path = notice
        .customer_id
        .map_or_else(|| paths::HOME.to_owned(), paths::customer);
    let letter = Told {
        name: to.name.full(),
        line: notice.line(language),
        author: notice.person.clone(),
        reason: notice.reason.clone().unwrap_or_default(),
        is_withdrawal: notice.kind == super::Kind::Withdrawn,
        url: format!("{public_url}{path}"),
        profile_url: format!("{public_url}{}", paths::PROFILE),
    };
    letter.compose(language, to.time_zone)
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;
    use crate::values::TimeZone;
    use crate::values::id::{NoticeId, PartnerId};

    fn told(kind: Kind) -> Notice {
        Notice {
            id: NoticeId::from(uuid::Uuid::nil()),
            partner_id: PartnerId::from(uuid::Uuid::nil()),
            partner_name: "Alder Direct".into(),
            customer_id: None,
            kind,
            company: "<b>Fjord & Foods</b>\r\nBcc: x@example.com".into(),
            agreement: "Microsoft Customer Agreement".into(),
            version: Some(2),
            person: "Åsa Öberg".into(),
            reason: Some("Not <i>now</i>".into()),
            created_at: crate::values::Timestamp::from_micros(1),
            settled_at: None,
            settled_by: None,
        }
    }

    #[test]
    fn every_notice_is_written_in_every_language_and_a_name_begins_no_header() {
        for kind in Kind::ALL {
            for language in Language::ALL {
                let notice = told(*kind);
                let letter = Told {
                    name: "Sami Aalto".into(),
                    line: notice.line(language),
                    author: "Åsa Öberg".into(),
                    reason: "Not <i>now</i>".into(),
                    is_withdrawal: *kind == Kind::Withdrawn,
                    url: "https://assent.example/".into(),
                    profile_url: "https://assent.example/profile".into(),
                };
                let composed = letter.compose(language, TimeZone::utc()).unwrap();
                assert!(!composed.subject.contains(['\r', '\n']), "{}", composed.subject);
                assert!(
                    !composed.text.contains("{$") && !composed.text.contains("notice-"),
                    "{}",
                    composed.text
                );
                assert!(
                    !composed.html.contains("<b>") && !composed.html.contains("<i>"),
                    "{}",
                    composed.html
                );
                assert!(composed.text.contains("Fjord & Foods"), "{}", composed.text);
            }
        }
    }
}
