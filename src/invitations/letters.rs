//! The letters that ask customers, as Assent proposes them; who sends one edits it first (R-INV-2, R-INV-3).

use askama::Template;
use chrono::NaiveDate;

use super::{AcceptLink, Invitation, Purpose, link_of, store};
use crate::accounts::{Agent, people};
use crate::agreements;
use crate::customers;
use crate::db::{self, Reader};
use crate::mail::{self, Draft, Link, Unwritten};
use crate::partners::{self, Partner};
use crate::values::{EmailAddress, Language, TimeZone};
use crate::words::filters;

/// Why there is no letter.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its template: a fault of ours.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// What letters say about this installation.
#[derive(Debug, Clone, Copy)]
pub struct House<'a> {
    /// What links begin with.
    pub public_url: &'a str,
    /// The name of the portal where customers accept.
    pub portal: &'a str,
}

impl House<'_> {
    /// A link without a secret, as a whole URL.
    pub fn url(&self, link: &AcceptLink) -> String {
        format!("{}{}", self.public_url, link.without_token().path())
    }
}

macro_rules! text {
    ($name:ident { $($field:ident: $type:ty,)* } subject $subject:tt text $text:tt) => {
        struct $name { $($field: $type,)* }

        impl $name {
            fn write(&self, language: Language) -> Result<(String, String), Unwritten> {
                #[derive(Template)]
                #[template(path = $subject, escape = "none")]
                struct Subject<'a> { letter: &'a $name }
                #[derive(Template)]
                #[template(path = $text, escape = "none")]
                struct Text<'a> { letter: &'a $name }
                let wording = mail::Wording::new(language, TimeZone::utc());
                mail::plain(&wording, &Subject { letter: self }, &Text { letter: self })
            }
        }
    };
}

text! {
    Relationship {
        agent: String,
        email: String,
        phone: Option<String>,
        partner: String,
        provider: Option<String>,
        agreement: Option<String>,
        portal: String,
        dap: bool,
    }
    subject "invitations/letters/relationship.subject"
    text "invitations/letters/relationship.txt"
}

text! {
    Agreement {
        agent: String,
        email: String,
        phone: Option<String>,
        partner: String,
        name: String,
        company: String,
        agreement: String,
        sign_in_name: Option<String>,
        portal: String,
    }
    subject "invitations/letters/agreement.subject"
    text "invitations/letters/agreement.txt"
}

text! {
    Reminder { subject: String, body: String, sent: NaiveDate, until: NaiveDate, }
    subject "invitations/letters/reminder.subject"
    text "invitations/letters/reminder.txt"
}

/// The e-mail of an agent, who gets the answers: agents sign in with theirs (R-ACC-1).
fn email_of(agent: &Agent) -> Option<EmailAddress> {
    EmailAddress::parse(&agent.visitor.sign_in_name).ok()
}

/// The letter with the reusable link of a partner, or of a reseller and its provider.
///
/// # Errors
/// If its template cannot be filled, or the database query fails.
pub async fn relationship(
    db: &mut Reader,
    house: House<'_>,
    who: &Agent,
    (partner, provider, dap): (&Partner, Option<&Partner>, bool),
    agreement: Option<String>,
    language: Language,
) -> Result<Draft, Error> {
    let agreement = match agreement {
        Some(type_id) => agreements::find_type(db, &type_id)
            .await?
            .map(|agreement| agreement.name),
        None => None,
    };
    let letter = Relationship {
        agent: who.visitor.name.full(),
        email: who.visitor.sign_in_name.clone(),
        phone: phone_of(partner),
        partner: partner.details.name.to_string(),
        provider: provider.map(|provider| provider.details.name.to_string()),
        agreement,
        portal: house.portal.to_owned(),
        dap,
    };
    let (subject, body) = letter.write(language)?;
    let link = AcceptLink::relationship(partner, provider, dap);
    let mut draft = Draft::new(language, &subject, &body, Link::Open(house.url(&link)));
    draft.reply_to = email_of(who);
    Ok(draft)
}

fn phone_of(partner: &Partner) -> Option<String> {
    partner.details.contact.phone.as_ref().map(|phone| phone.display())
}

/// The letter of an invitation: as it was last sent or, in another language or for the first time, as Assent proposes it.
///
/// # Errors
/// If its template cannot be filled, or the database query fails.
pub async fn of_invitation(
    db: &mut Reader,
    house: House<'_>,
    who: &Agent,
    invitation: &Invitation,
    language: Option<Language>,
) -> Result<Draft, Error> {
    let gone = || db::Error::Other(sqlx::Error::RowNotFound);
    let kept = match language {
        Some(_) => None,
        None => store::words_of(db, invitation.id).await?,
    };
    let language = language.unwrap_or(invitation.language);
    let url = house.url(&link_of(db, invitation).await?);
    let partner = partners::find(db, invitation.partner).await?.ok_or_else(gone)?;
    let mut draft = match (kept, invitation.purpose) {
        (Some((subject, body)), _) => Draft::new(language, &subject, &body, Link::Open(url)),
        (None, Purpose::Relationship) => {
            let provider = match invitation.provider {
                Some(provider) => partners::find(db, provider).await?,
                None => None,
            };
            let what = (&partner, provider.as_ref(), invitation.dap);
            relationship(db, house, who, what, invitation.type_id.clone(), language).await?
        }
        (None, Purpose::Agreement) => {
            let customer = invitation.customer.ok_or_else(gone)?;
            let customer = customers::find(db, customer).await?.ok_or_else(gone)?;
            let type_id = invitation.type_id.as_deref().unwrap_or_default();
            let agreement = agreements::find_type(db, type_id).await?.ok_or_else(gone)?;
            let letter = Agreement {
                agent: who.visitor.name.full(),
                email: who.visitor.sign_in_name.clone(),
                phone: phone_of(&partner),
                partner: partner.details.name.to_string(),
                name: customer.contact.name.full(),
                company: customer.company_name.to_string(),
                agreement: agreement.name,
                sign_in_name: people::first_admin(&people::of_customer(db, customer.id).await?)
                    .map(|admin| admin.sign_in_name.clone()),
                portal: house.portal.to_owned(),
            };
            let (subject, body) = letter.write(language)?;
            Draft::new(language, &subject, &body, Link::Open(url))
        }
    };
    draft.reply_to = email_of(who);
    draft.to = invitation.to.as_ref().map(|to| to.email.clone());
    Ok(draft)
}

/// The letter that reminds of an invitation: the one that was sent, with a line above it.
///
/// # Errors
/// If its template cannot be filled, or the database query fails.
pub async fn reminder(db: &mut Reader, house: House<'_>, who: &Agent, invitation: &Invitation) -> Result<Draft, Error> {
    let sent = of_invitation(db, house, who, invitation, None).await?;
    let letter = Reminder {
        body: sent.body.replace(sent.link.url(), mail::LINK),
        subject: sent.subject,
        sent: invitation.sent_at.unwrap_or(invitation.created_at).utc_date(),
        until: invitation.expires_on,
    };
    let (subject, body) = letter.write(sent.language)?;
    let mut draft = Draft::new(sent.language, &subject, &body, sent.link);
    draft.reply_to = sent.reply_to;
    draft.to = sent.to;
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> String {
        "<b>Åsa & Bo</b>\r\nBcc: x@example.com".to_owned()
    }

    #[test]
    fn r_mail_1_every_letter_is_written_in_every_language_and_a_name_begins_no_header() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        for language in Language::ALL {
            for (provider, agreement, dap) in [(None, Some(text()), false), (Some(text()), None, true)] {
                let relationship = Relationship {
                    agent: text(),
                    email: "sales@alder.example".into(),
                    phone: provider.clone(),
                    partner: text(),
                    provider,
                    agreement,
                    portal: "Assent".into(),
                    dap,
                };
                let agreement = Agreement {
                    agent: text(),
                    email: "sales@alder.example".into(),
                    phone: None,
                    partner: text(),
                    name: text(),
                    company: text(),
                    agreement: text(),
                    sign_in_name: Some("admin@fjordfoods.onassent.example".into()),
                    portal: "Assent".into(),
                };
                let reminder = Reminder {
                    subject: text(),
                    body: format!("Open {}", mail::LINK),
                    sent: day,
                    until: day,
                };
                for (subject, body) in [
                    relationship.write(language).unwrap(),
                    agreement.write(language).unwrap(),
                    reminder.write(language).unwrap(),
                ] {
                    assert!(!subject.contains(['\r', '\n']) && !subject.is_empty(), "{subject}");
                    assert_eq!(body.matches(mail::LINK).count(), 1, "{body}");
                    assert!(!body.contains("letter-") && !body.contains("{$"), "{body}");
                    assert!(!body.contains("\n\n\n"), "{body}");
                }
            }
        }
    }
}
