//! The demo's customers: `data/demo-customers.csv`, read by the wizard's own rules and created by its verbs.

use std::collections::HashMap;
use std::error::Error;
use std::time::Duration;

use actix_web::web::Data;
use chrono::NaiveDate;
use serde::Deserialize;

use super::people::{Seed, Seller, Sellers};
use crate::accounts::{reset, sign_in};
use crate::audit::Context;
use crate::customers;
use crate::db::Tx;
use crate::onboarding::pages::form::{Asked, Rules, read};
use crate::onboarding::{Agreed, Circumstances, Onboarding, Saved, Submitted, save_draft, sign_in_name, submit};
use crate::values::id::{CustomerId, DraftId};
use crate::values::{Language, Timestamp};
use crate::web::{Fields, Form, Site};
use crate::{agreements, relationships, words};

/// Customers whose admin has set a password of their own: name and domain prefix.
pub const WITH_PASSWORDS: &[(&str, &str)] = &[("Fjord Foods AB", "fjordfoods"), ("Granite Gears GmbH", "granitegears")];

const DATA: &str = include_str!("../../data/demo-customers.csv");
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A line of the file. A second line for a domain is a second partner of the same customer.
#[derive(Debug, Deserialize)]
struct Told {
    /// The partner that creates it, and after a slash the reseller that it comes through.
    partner: String,
    company_name: String,
    domain: String,
    country: String,
    line1: String,
    city: String,
    state: String,
    postal_code: String,
    language: String,
    registration: String,
    first_name: String,
    last_name: String,
    email: String,
    phone: String,
    cloud: String,
    bought_before: String,
    /// `attested`, `invited` or `none`.
    agreement: String,
    accepted_on: Option<NaiveDate>,
    basis: String,
}

/// Creates them all.
///
/// # Errors
/// When the database does, or a line of the file breaks a rule.
pub async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<(), Box<dyn Error>> {
    let mut made: HashMap<String, CustomerId> = HashMap::new();
    let mut tx = seed.site.db.write().await?;
    for (number, told) in csv::Reader::from_reader(DATA.as_bytes()).into_deserialize().enumerate() {
        let told: Told = told?;
        let (short, reseller) = told.partner.split_once('/').unwrap_or((&told.partner, ""));
        let seller = sellers.get(short).ok_or("a partner that is not there")?;
        let now = seed.site.clock.now();
        // Those that were attested were created the day after; the others over the last months.
        let created = match told.accepted_on {
            Some(day) => Timestamp::start_of(day)
                .plus(DAY)
                .plus(Duration::from_secs(33_240 + 60 * number as u64)),
            None => now.minus(DAY * u32::try_from(3 + number)?),
        };
        let cx = Context {
            now: created.min(now),
            ..seed.context(&seller.visitor)
        };
        if let Some(customer) = made.get(&told.domain) {
            let customer = customers::find(&mut tx, *customer)
                .await?
                .ok_or("a customer that is gone")?;
            relationships::make(&mut tx, &cx, seller.partner, &customer, None).await?;
            continue;
        }
        let reseller = sellers.get(reseller);
        let id = create(seed.site, &mut tx, &cx, seller, reseller, &told, seed.hash)
            .await
            .map_err(|error| format!("{}: {error}", told.domain))?;
        made.insert(told.domain, id);
    }
    tx.commit().await?;
    own_passwords(seed).await
}

async fn create(
    site: &Data<Site>,
    tx: &mut Tx,
    cx: &Context,
    seller: &Seller,
    reseller: Option<&Seller>,
    told: &Told,
    hash: &str,
) -> Result<CustomerId, Box<dyn Error>> {
    let who = seller.attester.as_ref().ok_or("who sells may not attest")?;
    let today = seller.visitor.time_zone.today(cx.now.utc());
    let utc_today = cx.now.utc_date();
    let agreement = agreements::asked_for(tx, utc_today).await?;
    let asked = match &agreement {
        Some(agreement) => Some(Asked {
            versions: agreements::versions(tx, &agreement.id).await?,
            agreement: agreement.clone(),
        }),
        None => None,
    };
    let rules = Rules {
        today,
        utc_today,
        customer_domain: site.customer_domain.clone(),
        asked,
        resellers: reseller
            .map(|reseller| (reseller.partner, told.partner.clone()))
            .into_iter()
            .collect(),
    };
    let fields = typed(told, reseller);
    let mut form = Form::from(fields.clone());
    let mut what: Onboarding =
        read(&mut form, &rules).ok_or_else(|| format!("{:?}", form.problems().collect::<Vec<_>>()))?;
    what.customer.bought_before = told.bought_before == "yes";
    if told.agreement == "none" {
        what.agreed = Agreed::NotNeeded;
    }
    let draft = DraftId::new(cx.now, &cx.random);
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let Saved::Saved(draft) = save_draft(tx, cx, who, draft, 0, &fields).await? else {
        return Err("the draft was not saved".into());
    };
    let name = agreement
        .as_ref()
        .map(|agreement| agreement.name.clone())
        .unwrap_or_default();
    let how = Circumstances {
        agreement,
        today,
        sentence: words::text_with(Language::English, "acceptance-sentence", &[("agreement", name.into())]),
        sentence_language: Language::English,
        evidence: None,
        password_hash: hash.to_owned(),
    };
    match submit(tx, cx, who, (draft.id, draft.revision), &what, how).await? {
        Submitted::Created(id) => Ok(id),
        other => Err(format!("not created: {other:?}").into()),
    }
}

/// The line as an agent would type it into the wizard.
fn typed(told: &Told, reseller: Option<&Seller>) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in [
        ("company_name", &told.company_name),
        ("domain_prefix", &told.domain),
        ("cloud", &told.cloud),
        ("language", &told.language),
        ("country", &told.country),
        ("line1", &told.line1),
        ("city", &told.city),
        ("province", &told.state),
        ("postal_code", &told.postal_code),
        ("registration_number", &told.registration),
        ("first_name", &told.first_name),
        ("last_name", &told.last_name),
        ("email", &told.email),
        ("phone", &told.phone),
        ("basis", &told.basis),
    ] {
        fields.set(name, value.as_str());
    }
    if let Some(reseller) = reseller {
        fields.set("reseller", reseller.partner.to_string());
    }
    fields.set("signer", "contact");
    match (told.agreement.as_str(), told.accepted_on) {
        ("attested", Some(day)) => {
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

/// Lets some customers' admins set passwords of their own, by the link that a reset mails.
async fn own_passwords(seed: &Seed<'_>) -> Result<(), Box<dyn Error>> {
    let cx = Context::system(seed.site.clock.now(), seed.site.random.clone());
    let mut tx = seed.site.db.write().await?;
    for (_, domain) in WITH_PASSWORDS {
        let name = sign_in_name(&format!("{domain}.{}", seed.site.customer_domain));
        reset::ask(&mut tx, &cx, &seed.desk(), &sign_in::key(&name), Language::English).await?;
    }
    tx.commit().await?;
    seed.set_passwords().await?;
    Ok(())
}
