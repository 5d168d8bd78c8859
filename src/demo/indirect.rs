//! What Birch Distribution asks its reseller Cedar Resale about customers, and what Cedar answered.

use std::error::Error;
use std::time::Duration;

use chrono::{Days, NaiveDate};

use super::customers::EVIDENCE;
use super::people::{Seed, Seller, Sellers};
use crate::accounts::{Answerer, Asker, Permission, people};
use crate::agreements::{self, AgreementType};
use crate::attestations::pages::fields;
use crate::attestations::{self, Attestation};
use crate::audit::Context;
use crate::confirmations::{Basis, EvidenceFile, evidence};
use crate::customers::{self, Customer};
use crate::db::Tx;
use crate::indirect::{self, Answering, Information, InformationRequest};
use crate::onboarding::sign_in_name;
use crate::values::Language;
use crate::web::media_type::MediaType;

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    Asked,
    Answered,
    Returned,
    Attested,
}

/// The customer's domain, so many days ago it was asked about, and how far that has come.
const REQUESTS: [(&str, u64, Came); 5] = [
    ("hedmarkregnskap", 16, Came::Attested),
    ("tindeklang", 12, Came::Asked),
    ("cirkelgardenmejeri", 6, Came::Returned),
    ("maltrost", 4, Came::Answered),
    ("fredrikstadbat", 2, Came::Asked),
];

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const AN_HOUR: Duration = Duration::from_secs(60 * 60);

/// The days that Cedar has to answer.
const DAYS: u64 = 7;

/// Asks, answers, returns and attests.
///
/// # Errors
/// If the database query fails, or somebody of the demo is missing.
pub(super) async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<(), Box<dyn Error>> {
    let now = seed.site.clock.now();
    let Some(agreement) = agreements::asked_for(&mut seed.site.db.read().await?, now.utc_date()).await? else {
        return Ok(());
    };
    let story = Story {
        seed,
        birch: sellers.get("birch").ok_or("a partner that is not there")?,
        cedar: sellers.get("cedar").ok_or("a partner that is not there")?,
        agreement: &agreement,
        file: EvidenceFile::hashed(
            "Acceptance.pdf".to_owned(),
            MediaType::Pdf.as_str().to_owned(),
            EVIDENCE.to_vec(),
        )
        .await?,
    };
    for (domain, ago, came) in REQUESTS {
        let admin = sign_in_name(&format!("{domain}.{}", seed.site.customer_domain));
        let sent = seed.site.db.transact(async |tx| {
            let Some(customer) = people::customer_of(tx, &admin).await? else {
                return Ok(());
            };
            let customer = customers::find(tx, customer).await?.ok_or("a customer that is gone")?;
            story.tell(tx, &customer, DAY * u32::try_from(ago)?, came).await
        });
        sent.await?;
    }
    Ok(())
}

struct Story<'a> {
    seed: &'a Seed<'a>,
    birch: &'a Seller,
    cedar: &'a Seller,
    agreement: &'a AgreementType,
    file: EvidenceFile,
}

impl Story<'_> {
    /// The circumstances of somebody, so long ago.
    fn cx(&self, who: &Seller, ago: Duration) -> Context {
        Context {
            now: self.seed.site.clock.now().minus(ago).max(self.seed.began),
            ..self.seed.context(&who.visitor)
        }
    }

    async fn tell(&self, tx: &mut Tx, customer: &Customer, ago: Duration, came: Came) -> Result<(), Box<dyn Error>> {
        let asker = Asker::of(&self.birch.visitor).map_err(|_| "who sells may not ask")?;
        let answerer = Answerer::of(&self.cedar.visitor).map_err(|_| "who sells may not answer")?;
        let cx = self.cx(self.birch, ago);
        let today = cx.now.utc_date();
        let what = InformationRequest {
            agreement: self.agreement,
            note: Some("We need this before the next order can go through."),
            due_on: later(today, DAYS),
        };
        let about = vec![(customer.id, self.cedar.partner)];
        if indirect::ask(tx, &cx, &asker, &what, about).await? == 0 || came == Came::Asked {
            return Ok(());
        }
        let open = indirect::open_about(tx, self.birch.partner, customer.id).await?;
        let request = open.first().ok_or("a request that is gone")?;
        let answering = Answering {
            signer: customer.contact.clone().into(),
            accepted_on: self
                .agreement
                .introduced_on
                .unwrap_or(today)
                .max(earlier(today, 9))
                .min(today),
            basis: Basis::SignedPaper,
            evidence: (came != Came::Returned).then(|| self.file.clone()),
        };
        let cx = self.cx(self.cedar, ago.saturating_sub(AN_HOUR * 20));
        indirect::answer(tx, &cx, &answerer, request.id, &answering).await?;
        let cx = self.cx(self.birch, ago.saturating_sub(AN_HOUR * 30));
        match came {
            Came::Asked | Came::Answered => Ok(()),
            Came::Returned => {
                let reason = "Please attach the signed page: we cannot attest without it.";
                let due_on = later(cx.now.utc_date(), DAYS);
                indirect::return_answer(tx, &cx, &asker, (request.id, 1), reason, due_on).await?;
                Ok(())
            }
            Came::Attested => self.attest(tx, &cx, customer, request, answering).await,
        }
    }

    async fn attest(
        &self,
        tx: &mut Tx,
        cx: &Context,
        customer: &Customer,
        request: &Information,
        answered: Answering,
    ) -> Result<(), Box<dyn Error>> {
        let who = self.birch.attester.as_ref().ok_or("who sells may not attest")?;
        let today = cx.now.utc_date();
        let versions = agreements::versions(tx, &self.agreement.id).await?;
        let day = agreements::version_day(answered.accepted_on, today, today);
        let Some(version) = agreements::effective_on(&versions, day) else {
            return Ok(());
        };
        let stored = indirect::answers(tx, request.id).await?;
        let stored = stored.last().and_then(indirect::Answer::evidence);
        let evidence = match stored {
            Some(stored) => evidence::read(tx, stored).await?,
            None => None,
        };
        let attestation = Attestation {
            customer,
            agreement: self.agreement,
            rank: version.rank,
            language: customer.language,
            accepted_on: answered.accepted_on,
            today,
            signer: answered.signer,
            basis: answered.basis,
            evidence,
            employee: None,
            sentence: fields::sentence(Language::English, &self.agreement.name),
            sentence_language: Language::English,
        };
        let recorded = attestations::attest(tx, cx, who, None, attestation).await?;
        indirect::attested(tx, cx, who, request.id, recorded).await?;
        Ok(())
    }
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn earlier(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}
