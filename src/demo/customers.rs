//! The demo's customers: `data/demo-customers.csv`, read by the wizard's own rules and made by the portal's verbs, each
//! at a moment of its own.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::time::Duration;

use chrono::{Days, NaiveDate};

use super::customer_rows::{Came, CustomerRow};
use super::people::{Seed, Seller, Sellers};
use super::{answers, by_hand, colleague, requests};
use crate::acceptances;
use crate::accounts::Attester;
use crate::agreements::{self, Timeline};
use crate::attestations::pages::fields;
use crate::attestations::{self, AttestError, Attestation, Correction, UpdateError};
use crate::audit::Context;
use crate::confirmations::{self, Basis, EvidenceChange, EvidenceFile, Signer};
use crate::customers::{self, Customer};
use crate::db::Tx;
use crate::onboarding::pages::form::{RequestedAgreement, Rules, read};
use crate::onboarding::{Agreed, Circumstances, Saved, Submitted, save_draft, submit};
use crate::values::id::{CustomerId, DraftId};
use crate::values::{EmailAddress, Language, PersonName, PhoneNumber, Timestamp};
use crate::web::media_type::MediaType;
use crate::web::{Fields, Form};
use crate::{invitations, relationships};

/// Customers whose admin has set a password of their own: name and domain prefix.
pub const WITH_PASSWORDS: &[(&str, &str)] = &[("Fjord Foods AB", "fjordfoods"), ("Granite Gears GmbH", "granitegears")];

/// One file for everybody's evidence: it is kept once.
const EVIDENCE: &[u8] = include_bytes!("../../data/demo-evidence.pdf");
pub(super) const A_MOMENT: Duration = Duration::from_micros(1);
const A_WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Creates them all, and tells how many there are.
///
/// # Errors
/// If the database query fails, or a line of the file breaks a rule.
pub async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<usize, Box<dyn Error>> {
    let now = seed.site.clock.now();
    let created = seed.site.db.transact(async |tx| {
        let mut story = Story {
            seed,
            sellers,
            timeline: agreements::timeline(tx).await?,
            asked: HashMap::new(),
            made: HashMap::new(),
        };
        for (number, row) in (0..).zip(CustomerRow::all()?) {
            if let Some(at) = row.since.moment(number, now) {
                let happened = story.tell(tx, at, &row).await;
                happened.map_err(|error| format!("{} of {}: {error}", row.domain, row.partner()))?;
            }
        }
        Ok::<_, Box<dyn Error>>(story.made)
    });
    let mut made = created.await?;
    let customers = made.len();
    let since = now.minus(A_WEEK).max(seed.began);
    let passwords = WITH_PASSWORDS.iter().map(|(_, domain)| ((*domain).to_owned(), since));
    let admins = answers::seed(seed, sellers, &mut made, passwords.collect()).await?;
    by_hand::seed(seed, sellers).await?;
    colleague::seed(seed, &admins).await?;
    requests::seed(seed, sellers, &admins).await?;
    Ok(customers)
}

/// What has happened so far.
struct Story<'a> {
    seed: &'a Seed<'a>,
    sellers: &'a Sellers,
    timeline: Timeline,
    /// What is known of a type of agreement.
    asked: HashMap<String, RequestedAgreement>,
    made: HashMap<String, Made>,
}

/// A customer that is there.
pub(super) struct Made {
    pub id: CustomerId,
    /// The short names of the partners that serve it.
    pub partners: HashSet<String>,
    /// Where mail to its admin goes.
    pub contact: String,
    /// When something last happened to it.
    pub last: Timestamp,
}

impl Story<'_> {
    async fn tell(&mut self, tx: &mut Tx, at: Timestamp, row: &CustomerRow) -> Result<(), Box<dyn Error>> {
        if !row.is_first() && !self.made.contains_key(&row.domain) {
            // Its customer is still to come.
            return Ok(());
        }
        let seller = self.sellers.get(row.partner()).ok_or("a partner that is not there")?;
        let who = seller.attester.as_ref().ok_or("who sells may not attest")?;
        // Where the clock stands in the past, it still comes after the people who do it, and after what came before.
        let earliest = match self.made.get(&row.domain) {
            Some(made) => made.last.plus(A_MOMENT),
            None => self.seed.began,
        };
        let cx = Context {
            now: at.max(earliest),
            ..self.seed.context(&seller.visitor)
        };
        let asked = self.asked(tx, cx.now.utc_date()).await?;
        if row.agreement == Came::Draft {
            let fields = typed(row, self.sellers.get(row.reseller()), None);
            saved(tx, &cx, who, &fields, None).await?;
            return Ok(());
        }
        let Some(made) = self.made.get_mut(&row.domain) else {
            let id = self.create(tx, &cx, seller, row, asked).await?;
            let made = Made {
                id,
                partners: HashSet::from([row.partner().to_owned()]),
                contact: row.email.clone(),
                last: cx.now,
            };
            self.made.insert(row.domain.clone(), made);
            return Ok(());
        };
        made.last = cx.now;
        let customer = customers::find(tx, made.id).await?.ok_or("a customer that is gone")?;
        if made.partners.insert(row.partner().to_owned()) {
            relationships::make(tx, &cx, seller.partner, &customer, None).await?;
        }
        match (row.agreement, asked) {
            (Came::Attested, Some(asked)) => update(tx, &cx, who, &customer, row, &asked).await,
            (Came::Invited, Some(asked)) => {
                let who = who.agent().inviter().map_err(|_| "who sells may not invite")?;
                let (type_id, today) = (&asked.agreement.id, cx.now.utc_date());
                let eligibility = acceptances::eligibility(tx, &customer, type_id, today).await?;
                invitations::create(tx, &cx, &who, customer.id, type_id, eligibility).await?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The agreement that is asked for on a day in UTC, with its versions.
    async fn asked(&mut self, tx: &mut Tx, today: NaiveDate) -> Result<Option<RequestedAgreement>, Box<dyn Error>> {
        let Some(type_id) = self.timeline.asked_for(today) else {
            return Ok(None);
        };
        if let Some(asked) = self.asked.get(type_id) {
            return Ok(Some(asked.clone()));
        }
        let agreement = agreements::find_type(tx, type_id).await?.ok_or("a type that is gone")?;
        let asked = RequestedAgreement {
            versions: agreements::versions(tx, type_id).await?,
            agreement,
            timeline: self.timeline.clone(),
        };
        self.asked.insert(type_id.to_owned(), asked.clone());
        Ok(Some(asked))
    }

    async fn create(
        &self,
        tx: &mut Tx,
        cx: &Context,
        seller: &Seller,
        row: &CustomerRow,
        asked: Option<RequestedAgreement>,
    ) -> Result<CustomerId, Box<dyn Error>> {
        let who = seller.attester.as_ref().ok_or("who sells may not attest")?;
        let today = seller.visitor.time_zone.today(cx.now.utc());
        let reseller = self.sellers.get(row.reseller());
        let accepted = asked.as_ref().and_then(|asked| accepted(row, today, cx, asked));
        let accepted_on = accepted.map(|(day, _)| day);
        let fields = typed(row, reseller, accepted_on);
        let agreement = asked.as_ref().map(|asked| asked.agreement.clone());
        let rules = Rules {
            today,
            utc_today: cx.now.utc_date(),
            reader: Language::English,
            customer_domain: self.seed.site.customer_domain.clone(),
            asked,
            resellers: reseller
                .map(|reseller| (reseller.partner, row.reseller().to_owned()))
                .into_iter()
                .collect(),
        };
        let mut form = Form::from(fields.clone());
        let read = read(&mut form, &rules);
        let mut what = read.ok_or_else(|| format!("{:?}", form.problems().collect::<Vec<_>>()))?;
        what.customer.profile.bought_before = row.has_bought();
        if row.agreement != Came::Invited && accepted_on.is_none() {
            what.agreed = Agreed::NotNeeded;
        }
        let evidence = evidence(row).await?;
        let draft = saved(tx, cx, who, &fields, evidence.clone()).await?;
        let how = Circumstances {
            sign_in_name: crate::onboarding::sign_in_name(&what.customer.domain),
            sentence: agreement
                .as_ref()
                .map(|agreement| fields::sentence(Language::English, &agreement.name))
                .unwrap_or_default(),
            agreement,
            today,
            evidence,
            password_hash: self.seed.hash.to_owned(),
        };
        match submit(tx, cx, who, None, draft, &what, how).await? {
            Submitted::Created(id) => Ok(id),
            other => Err(format!("not created: {other:?}").into()),
        }
    }
}

/// Attests anew, corrects, or attests as a second partner.
async fn update(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    customer: &Customer,
    row: &CustomerRow,
    asked: &RequestedAgreement,
) -> Result<(), Box<dyn Error>> {
    let wrong = |row| format!("{row} cannot be read");
    let today = who.agent().visitor.time_zone.today(cx.now.utc());
    let Some((accepted_on, rank)) = accepted(row, today, cx, asked) else {
        return Ok(());
    };
    let phone = match row.phone.as_str() {
        "" => None,
        phone => Some(PhoneNumber::parse_international(phone).map_err(|_| wrong("the phone number"))?),
    };
    let attestation = Attestation {
        customer,
        agreement: &asked.agreement,
        rank,
        language: customer.language,
        accepted_on,
        today,
        signer: Signer {
            name: PersonName::parse(&row.first_name, &row.last_name).map_err(|_| wrong("the name"))?,
            email: EmailAddress::parse(&row.email)?,
            phone,
        },
        basis: Basis::parse(&row.basis).ok_or_else(|| wrong("the basis"))?,
        evidence: evidence(row).await?,
        employee: None,
        sentence: fields::sentence(Language::English, &asked.agreement.name),
        sentence_language: Language::English,
    };
    let current = confirmations::current(tx, who.agent().partner, customer.id, &asked.agreement.id, None).await?;
    let shown = current.attested.map(|standing| standing.id);
    if let (true, Some(wrong)) = (row.corrects(), shown) {
        let correction = Correction {
            of: wrong,
            reason: row.reason.clone(),
            what: attestation,
            evidence: EvidenceChange::Keep,
        };
        attestations::correct(tx, cx, who, None, correction).await?;
        return Ok(());
    }
    match attestations::update(tx, cx, who, None, shown, attestation).await {
        Ok(_) => Ok(()),
        // Where the clock stands before the newer version, there is nothing to tell anew.
        Err(UpdateError::Attest(AttestError::SameSigner)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Saves what was typed into the wizard.
async fn saved(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    fields: &Fields,
    evidence: Option<EvidenceFile>,
) -> Result<(DraftId, i64), Box<dyn Error>> {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let draft = DraftId::new(cx.now, &cx.random);
    let evidence = evidence.map_or(EvidenceChange::Keep, EvidenceChange::Replace);
    match save_draft(tx, cx, who, (draft, 0), &fields, evidence).await? {
        Saved::Saved(draft) => Ok((draft.id, draft.revision)),
        _ => Err("the draft was not saved".into()),
    }
}

/// The day of the acceptance and the version of that day, if there was one; never before the agreement was introduced.
fn accepted(row: &CustomerRow, today: NaiveDate, cx: &Context, asked: &RequestedAgreement) -> Option<(NaiveDate, i64)> {
    let day = today.checked_sub_days(Days::new(row.accepted?))?;
    let day = asked.agreement.introduced_on.map_or(day, |first| day.max(first));
    let judged = agreements::version_day(day, today, cx.now.utc_date());
    agreements::effective_on(&asked.versions, judged).map(|version| (day, version.rank))
}

async fn evidence(row: &CustomerRow) -> Result<Option<EvidenceFile>, Box<dyn Error>> {
    if !row.has_evidence() {
        return Ok(None);
    }
    let (name, media_type) = (format!("{} acceptance.pdf", row.company_name), MediaType::Pdf.as_str());
    Ok(Some(
        EvidenceFile::hashed(name, media_type.to_owned(), EVIDENCE.to_vec()).await?,
    ))
}

/// The line as an agent would type it into the wizard.
fn typed(row: &CustomerRow, reseller: Option<&Seller>, accepted_on: Option<NaiveDate>) -> Fields {
    let mut fields = row.typed();
    if let Some(reseller) = reseller {
        fields.set("reseller", reseller.partner.to_string());
    }
    match (row.agreement, accepted_on) {
        (Came::Draft, _) => {}
        (_, Some(day)) => {
            let mut form = Form::from(fields);
            form.set_date("accepted_on", day);
            fields = form.fields().clone();
            fields.set("acceptance", "attest");
            fields.set("attested", "yes");
        }
        // Who neither attested nor invited yet is created with the first radio; the invitation is left out.
        _ => fields.set("acceptance", "ask"),
    }
    fields
}
