//! What agents are written about their customers.

use super::{Kind, Notice};
use crate::accounts::people::Person;
use crate::mail::{Action, Body, Email, Wording};
use crate::paths;

pub(super) fn notice(notice: &Notice, to: &Person, wording: &Wording, public_url: &str) -> Email {
    email(notice, &to.name.full(), wording, public_url)
}

fn email(notice: &Notice, name: &str, wording: &Wording, public_url: &str) -> Email {
    let path = match (notice.kind, notice.customer_id) {
        (Kind::Asked, _) => paths::QUESTIONS.to_owned(),
        (_, Some(customer)) => paths::customer(customer),
        (_, None) => paths::HOME.to_owned(),
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

    fn told(kind: Kind) -> Notice {
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
    fn every_notice_is_written_in_every_language_with_one_button_and_a_reason() {
        for kind in Kind::ALL {
            in_every_language(|wording| {
                let notice = told(*kind);
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
