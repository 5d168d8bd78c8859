//! `GET, POST /customers/new/{draft}/confirmation`: the wizard's last step. The POST creates and shows the temporary
//! password, once; every later GET shows the same page without it (R-NEW-5).

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use secrecy::{ExposeSecret, SecretString};

use super::account_info;
use super::form::{self, Rules};
use super::review;
use crate::acceptances::{self, Eligibility};
use crate::accounts::Attester;
use crate::accounts::passwords::Password;
use crate::accounts::people;
use crate::attestations::AttestError;
use crate::attestations::pages::fields as attestation_fields;
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::invitations::pages::show::house;
use crate::invitations::{self, Invitation, letters};
use crate::mail::Draft as Email;
use crate::onboarding::{self, Agreed, Circumstances, Draft, EvidenceError, SubmitError, Submitted};
use crate::values::secret::temporary_password;
use crate::values::{Language, Problem};
use crate::web::{PageError, Passwords, Posted, Visit, filters, paths};
use crate::words;

/// What became of the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    NotNeeded,
    Invited,
    Attested,
}

impl Outcome {
    fn of(draft: &Draft, customer: &Customer) -> Self {
        match draft.field("acceptance") {
            _ if customer.cloud.is_national() => Self::NotNeeded,
            "ask" => Self::Invited,
            "attest" => Self::Attested,
            _ => Self::NotNeeded,
        }
    }
}

#[derive(Template)]
#[template(path = "onboarding/confirmation.html")]
struct ConfirmationPage {
    steps: Vec<String>,
    customer: Customer,
    agreement: String,
    portal: String,
    outcome: Outcome,
    sign_in_name: String,
    /// The account's, for the button that issues another temporary password.
    admin_revision: i64,
    /// Readable in this answer only.
    password: Option<SecretString>,
    /// The language of the text for the customer.
    text_in: Language,
    /// The invitation as **Send** sends it, or else a welcome.
    text: String,
    /// The language of the message with the password.
    password_text_in: Language,
    /// The invitation, to be sent or copied (R-INV-1).
    invitation: Option<Invitation>,
}

impl ConfirmationPage {
    fn new(
        visit: &Visit,
        rules: &Rules,
        draft: &Draft,
        (customer, admin_revision): (Customer, i64),
        password: Option<SecretString>,
    ) -> Self {
        let language = customer.language.language().unwrap_or_default();
        let outcome = Outcome::of(draft, &customer);
        let sign_in_name = onboarding::sign_in_name(&customer.domain);
        let agreement = rules
            .asked
            .as_ref()
            .map(|asked| asked.agreement.name.clone())
            .unwrap_or_default();
        let partner = visit.person().map(|person| person.organisation.name().to_owned());
        let args = [
            ("name", customer.contact.name.full().into()),
            ("company", customer.company_name.to_string().into()),
            ("partner", partner.unwrap_or_default().into()),
            ("portal", visit.site.acceptance_portal.as_str().into()),
            ("url", visit.site.absolute(paths::SIGN_IN).into()),
            ("login", sign_in_name.as_str().into()),
        ];
        Self {
            steps: account_info::steps(visit),
            text: words::text_with(language, "onboarding-welcome-letter", &args),
            text_in: language,
            password_text_in: language,
            agreement,
            portal: visit.site.acceptance_portal.clone(),
            outcome,
            sign_in_name,
            admin_revision,
            customer,
            password,
            invitation: None,
        }
    }

    /// The same with the invitation that is open, whose email is `letter`.
    fn with_invitation(self, invitation: Invitation, letter: Email) -> Self {
        Self {
            text: letter.body,
            text_in: letter.language,
            invitation: Some(invitation),
            ..self
        }
    }

    /// The message that names the text for the customer.
    fn text_name(&self) -> &'static str {
        match self.invitation {
            Some(_) => "onboarding-invitation-text",
            None => "onboarding-welcome-text",
        }
    }

    fn password_text(&self, password: &SecretString) -> String {
        let args = [
            ("name", self.customer.contact.name.full().into()),
            ("company", self.customer.company_name.to_string().into()),
            ("portal", self.portal.as_str().into()),
            ("password", password.expose_secret().into()),
            ("days", (people::TEMPORARY_PASSWORD_LASTS.as_secs() / 86_400).into()),
        ];
        words::text_with(self.password_text_in, "onboarding-password-letter", &args)
    }
}

/// What was created, without the password. A draft that was not submitted goes back to its review.
///
/// # Errors
/// If there is no such draft, or the database query fails.
pub async fn show(visit: Visit, who: Attester, path: Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let draft = super::draft_at(&path, &who, &mut db).await?;
    if draft.customer.is_none() {
        return Ok(visit.see(&paths::draft_review(draft.id)));
    }
    created(&visit, &who, &draft, &mut db, None).await
}

async fn created(
    visit: &Visit,
    who: &Attester,
    draft: &Draft,
    db: &mut Reader,
    password: Option<SecretString>,
) -> Result<HttpResponse, PageError> {
    let id = draft.customer.ok_or(PageError::NotFound)?;
    let customer = customers::find_for(db, who.agent().partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    let rules = super::rules(visit, who, db).await?;
    let mut open = invitations::open_for(db, who.agent().partner, id, visit.now).await?;
    // Known by now to have bought before, it is asked no more (R-DIRECT-4).
    if let Some(invitation) = &open
        && acceptances::invited_eligibility(db, invitation, visit.now.utc_date()).await? == Eligibility::BoughtBefore
    {
        open = None;
    }
    let people = people::of_customer(db, id).await?;
    let admin_revision = people::first_admin(&people).map_or(0, |admin| admin.revision);
    let made = (customer, admin_revision);
    let page = ConfirmationPage::new(visit, &rules, draft, made, password);
    visit.ok(match open {
        Some(invitation) => {
            let letter = letters::of_invitation(db, house(visit), who.agent(), &invitation, None).await?;
            page.with_invitation(invitation, letter)
        }
        None => page,
    })
}

/// Creates the customer. Anyone who comes second, by a double click or from another tab, sees what was created, without
/// the password.
///
/// # Errors
/// If there is no such draft, the passwords' queue is full, or the database query fails.
pub async fn submit(
    visit: Visit,
    who: Attester,
    path: Path<String>,
    passwords: Data<Passwords>,
    Posted(sent): Posted,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let draft = super::draft_at(&path, &who, &mut db).await?;
    if draft.customer.is_some() {
        return created(&visit, &who, &draft, &mut db, None).await;
    }
    let rules = super::rules(&visit, &who, &mut db).await?;
    let Some(what) = account_info::judge(
        &mut form::of_draft(&draft, who.agent().visitor.account),
        &rules,
        &mut db,
    )
    .await?
    else {
        return Ok(visit.see(&account_info::incomplete(&draft)));
    };
    let evidence = match onboarding::evidence(&mut db, draft.id).await {
        Ok(evidence) => evidence,
        Err(EvidenceError::Database(error)) => return Err(error.into()),
        Err(error) => return Err(PageError::fault(error)),
    };
    // No connection is held while the hash is computed, and no transaction.
    drop(db);
    let password = temporary_password(&visit.site.random);
    let password_hash = passwords.pool.hash(&Password::made(password.clone())).await?;
    let agreement = rules.asked.as_ref().map(|asked| asked.agreement.clone());
    let how = Circumstances {
        sentence: match (&what.agreed, &agreement) {
            (Agreed::Attested(attested), Some(agreement)) => {
                attestation_fields::sentence(attested.sentence_language, &agreement.name)
            }
            _ => String::new(),
        },
        agreement,
        today: rules.today,
        evidence,
        sign_in_name: onboarding::sign_in_name(&what.customer.domain),
        password_hash: Some(password_hash),
    };
    let revision = sent.value("revision").parse().unwrap_or(0);
    let submitted = visit
        .transact(async |tx| {
            let notice = visit.site.signer_notice();
            onboarding::submit(tx, &visit.cx(), &who, notice.as_ref(), (draft.id, revision), &what, how).await
        })
        .await;
    let mut db = visit.read().await?;
    let complaint = match submitted {
        Ok(Submitted::Created(customer)) => {
            let draft = Draft {
                customer: Some(customer),
                ..draft
            };
            return created(&visit, &who, &draft, &mut db, Some(password)).await;
        }
        Ok(Submitted::Before(customer)) => {
            let draft = Draft {
                customer: Some(customer),
                ..draft
            };
            return created(&visit, &who, &draft, &mut db, None).await;
        }
        Ok(Submitted::Changed) => ("draft", Problem::new("problem-draft-changed-after-review")),
        Ok(Submitted::Nowhere) => return Err(PageError::NotFound),
        Err(SubmitError::Database(error)) => return Err(error.into()),
        // The first step says it.
        Err(SubmitError::DomainTaken) => return Ok(visit.see(&account_info::incomplete(&draft))),
        Err(SubmitError::Attest(error)) => refused(&error, visit.language),
        Err(SubmitError::Letter(unwritten)) => return Err(unwritten.into()),
        Err(SubmitError::Invite(_)) => ("agreement", Problem::new("problem-attestation-refused")),
    };
    let draft = super::draft_at(&path, &who, &mut db).await?;
    review::answer(&visit, &who, &draft, &mut db, Some(complaint)).await
}

/// What the verb refused although the form was fine: the day has changed, or the policy has.
fn refused(error: &AttestError, reader: Language) -> (&'static str, Problem) {
    match error {
        AttestError::Future | AttestError::BeforeIntroduced(_) => {
            ("accepted_on", attestation_fields::date_problem(reader, error))
        }
        _ => ("agreement", Problem::new("problem-attestation-refused")),
    }
}
