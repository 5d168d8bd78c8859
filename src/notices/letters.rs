//! What agents are written about their customers.

use super::{Kind, Notice};
use crate::accounts::people::Person;
use crate::mail::{Action, Body, Email, Wording};
use crate::paths;

/// So many notices of one act are listed in a letter; of the others only the number.
const TOLD: usize = 25;

/// The letter about the notices of one act: one notice, or several.
pub(super) fn notices(notices: &[Notice], to: &Person, wording: &Wording, public_url: &str) -> Email {
    match notices {
        [notice] => email(notice, &to.name.full(), wording, public_url),
        several => summary(several, &to.name.full(), wording, public_url),
    }
}

fn summary(notices: &[Notice], name: &str, wording: &Wording, public_url: &str) -> Email {
    let count = notices.len().to_string();
    let (key, path) = match notices.first().map(|notice| notice.kind) {
        Some(Kind::InformationAsked) => ("letter-notices-information-asked", paths::INFORMATION.to_owned()),
        Some(Kind::InformationDue) => ("letter-notices-information-due", paths::INFORMATION.to_owned()),
        Some(Kind::Rejected) => ("letter-notices-rejected", paths::customers_standing("rejected")),
        _ => ("letter-notices-undone", paths::CUSTOMERS.to_owned()),
    };
    let line = wording.with(key, &[("count", &count)]);
    let mut paragraphs = vec![line.clone()];
    let reason = notices
        .first()
        .and_then(|notice| Some((&notice.person, notice.reason.as_deref()?)));
    if let Some((person, reason)) = reason {
        paragraphs.push(wording.with("letter-notice-wrote", &[("name", person), ("reason", reason)]));
    }
    paragraphs.extend(notices.iter().take(TOLD).map(|notice| notice.line(wording.language)));
    if let Some(more) = notices.len().checked_sub(TOLD).filter(|more| *more > 0) {
        paragraphs.push(wording.with("letter-notices-more", &[("count", &more.to_string())]));
    }
    let profile = format!("{public_url}{}", paths::PROFILE);
    Email {
        sender: None,
        subject: line,
        body: Body::Own {
            greeting: wording.greeting(name),
            paragraphs,
            quotes: Vec::new(),
        },
        action: Action::visit(wording, "letter-notice-act", format!("{public_url}{path}")),
        facts: Vec::new(),
        reply: None,
        notes: vec![wording.with("letter-notice-choose", &[("url", profile.as_str())])],
        reason: wording.text("mail-reason-notice"),
    }
}

fn email(notice: &Notice, name: &str, wording: &Wording, public_url: &str) -> Email {
    let path = match notice.kind {
        Kind::Asked => paths::QUESTIONS.to_owned(),
        _ => notice.page().unwrap_or_else(|| paths::HOME.to_owned()),
    };
    let line = notice.line(wording.language);
    let mut paragraphs = vec![line.clone()];
    if let Some(reason) = notice.reason.as_deref().filter(|reason| !reason.is_empty()) {
        paragraphs.push(wording.with("letter-notice-wrote", &[("name", &notice.person), ("reason", reason)]));
    }
    if notice.kind == Kind::Withdrawn {
        paragraphs.push(wording.text("notice-cancel"));
    }
    let profile = format!("{public_url}{}", paths::PROFILE);
    Email {
        sender: None,
        subject: line,
        body: Body::Own {
            greeting: wording.greeting(name),
            paragraphs,
            quotes: Vec::new(),
        },
        action: Action::visit(wording, "letter-notice-act", format!("{public_url}{path}")),
        facts: Vec::new(),
        reply: None,
        notes: vec![wording.with("letter-notice-choose", &[("url", profile.as_str())])],
        reason: wording.text("mail-reason-notice"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::checks::{HOSTILE, framed, in_every_language};
    use crate::values::id::{NoticeId, PartnerId};

    fn notice_of(kind: Kind) -> Notice {
        Notice {
            id: NoticeId::from(uuid::Uuid::nil()),
            partner_id: PartnerId::from(uuid::Uuid::nil()),
            partner_name: "Alder Direct".into(),
            customer_id: None,
            kind,
            company: HOSTILE.into(),
            agreement: "Microsoft Customer Agreement".into(),
            version: Some(2),
            person: "אנה".into(),
            reason: Some("Not <i>now</i>".into()),
            created_at: crate::values::Timestamp::from_micros(1),
            settled_at: None,
            settled_by: None,
        }
    }

    #[test]
    fn r_rev_6_what_one_act_has_told_is_one_letter_in_every_language() {
        in_every_language(|wording| {
            for kind in [
                Kind::Rejected,
                Kind::RejectionUndone,
                Kind::InformationAsked,
                Kind::InformationDue,
            ] {
                let several: Vec<_> = (0..40).map(|_| notice_of(kind)).collect();
                let composed = framed(&summary(&several, "Sami", wording, "https://assent.example"), wording);
                assert!(composed.subject.contains("40"), "{}", composed.subject);
                assert!(composed.text.contains("15"), "{}", composed.text);
                assert_eq!(composed.text.matches("Not <i>now</i>").count(), 1, "{}", composed.text);
            }
        });
    }

    #[test]
    fn every_notice_is_written_in_every_language_with_one_button_and_a_reason() {
        for kind in Kind::ALL {
            in_every_language(|wording| {
                let notice = notice_of(*kind);
                let composed = framed(
                    &email(&notice, "Sami Aalto", wording, "https://assent.example"),
                    wording,
                );
                assert!(
                    composed.text.contains("https://assent.example/profile"),
                    "{}",
                    composed.text
                );
                assert!(composed.text.contains("Not <i>now</i>"), "{}", composed.text);
                if notice.line(wording.language).contains("אנה") {
                    assert!(composed.html.contains("<bdi>אנה</bdi>"), "{}", composed.html);
                }
            });
        }
    }
}
