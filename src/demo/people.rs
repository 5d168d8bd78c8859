//! The operator's people and the partners of `product.md` section 11, with their agents.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

use actix_web::web::Data;

use super::PASSWORD;
use crate::accounts::passwords::{Overloaded, Password};
use crate::accounts::people::{self, Mailer, NewPerson};
use crate::accounts::set_up::{self, NewOperatorAdmin};
use crate::accounts::{
    Agent, Attester, OperatorAdmin, Organisation, PartnerKind, Permission, Role, Visitor, sessions, set_password,
};
use crate::agreements;
use crate::audit::Context;
use crate::db::Reader;
use crate::mail::pages::demo::{DemoOrganisation, DemoPeople, DemoPerson};
use crate::mail::{self, Mailbox, Sender, Transport};
use crate::notices;
use crate::partners::{self, Contact, FirstAdmin, NewPartner};
use crate::values::id::{PartnerId, SessionId};
use crate::values::secret::Token;
use crate::values::{
    CompanyName, Country, DnsDomain, EmailAddress, PersonName, PhoneNumber, Problem, TimeZone, Timestamp,
};
use crate::web::{Passwords, Site};

/// Where everybody of the demo works: an address that nobody has, for documentation.
const NETWORK_ADDRESS: &str = "198.51.100.24";
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// The agents who make the demo's customers, by their partner's short name.
pub type Sellers = BTreeMap<&'static str, Seller>;

/// A partner, and who acts for it in the demo.
#[derive(Debug, Clone)]
pub struct Seller {
    /// The partner.
    pub partner: PartnerId,
    /// Its sales agent; `None` for an indirect reseller, who never attests.
    pub attester: Option<Attester>,
    /// The same as a visitor.
    pub visitor: Visitor,
}

/// An agent or one of the operator's people: the part of the e-mail before the @, first name, last name, role.
type PersonRow = (&'static str, &'static str, &'static str, Role);

struct PartnerRow {
    short: &'static str,
    name: &'static str,
    kind: PartnerKind,
    country: &'static str,
    mpn_id: &'static str,
    phone: &'static str,
    agents: [PersonRow; 4],
}

const OPERATOR: [PersonRow; 3] = [
    ("operator", "Olga", "Sandberg", Role::OperatorAdmin),
    ("reviewer", "Ravi", "Menon", Role::Reviewer),
    ("auditor", "Aino", "Laine", Role::Auditor),
];

const PARTNERS: [PartnerRow; 4] = [
    PartnerRow {
        short: "alder",
        name: "Alder Direct",
        kind: PartnerKind::DirectBill,
        country: "SE",
        mpn_id: "4512001",
        phone: "+46 8 555 010 10",
        agents: [
            ("global", "Gunilla", "Holm", Role::GlobalAdmin),
            ("admin", "Lena", "Falk", Role::AdminAgent),
            ("sales", "Sami", "Aalto", Role::SalesAgent),
            ("helpdesk", "Hugo", "Nyström", Role::HelpdeskAgent),
        ],
    },
    PartnerRow {
        short: "birch",
        name: "Birch Distribution",
        kind: PartnerKind::IndirectProvider,
        country: "NO",
        mpn_id: "4512002",
        phone: "+47 22 55 01 02",
        agents: [
            ("global", "Berit", "Olsen", Role::GlobalAdmin),
            ("admin", "Arne", "Vik", Role::AdminAgent),
            ("sales", "Sunniva", "Moen", Role::SalesAgent),
            ("helpdesk", "Henrik", "Lie", Role::HelpdeskAgent),
        ],
    },
    PartnerRow {
        short: "cedar",
        name: "Cedar Resale",
        kind: PartnerKind::IndirectReseller,
        country: "NO",
        mpn_id: "4512003",
        phone: "+47 62 55 01 03",
        agents: [
            ("global", "Camilla", "Rud", Role::GlobalAdmin),
            ("admin", "Anita", "Foss", Role::AdminAgent),
            ("sales", "Stian", "Bakke", Role::SalesAgent),
            ("helpdesk", "Hilde", "Aas", Role::HelpdeskAgent),
        ],
    },
    PartnerRow {
        short: "dogwood",
        name: "Dogwood Cloud",
        kind: PartnerKind::DirectBill,
        country: "GB",
        mpn_id: "4512004",
        phone: "+44 20 7946 0104",
        agents: [
            ("global", "Denise", "Okafor", Role::GlobalAdmin),
            ("admin", "Alan", "Price", Role::AdminAgent),
            ("sales", "Shreya", "Patel", Role::SalesAgent),
            ("helpdesk", "Hannah", "Doyle", Role::HelpdeskAgent),
        ],
    },
];

/// The hash of the demo's password: one for everybody, since hashing is slow on purpose.
///
/// # Errors
/// When the pool is full.
pub async fn hash(passwords: &Passwords) -> Result<String, Overloaded> {
    passwords.pool.hash(&Password::made(PASSWORD.into())).await
}

/// Everybody, for the page that lists them.
pub fn listed() -> DemoPeople {
    let people = |domain: &str, row: &[PersonRow]| {
        row.iter()
            .map(|(local, .., role)| DemoPerson {
                sign_in_name: format!("{local}@{domain}"),
                password: PASSWORD.to_owned(),
                role: role.label(),
            })
            .collect()
    };
    let mut all: Vec<_> = PARTNERS
        .iter()
        .map(|row| DemoOrganisation {
            name: row.name.to_owned(),
            kind: row.kind.label(),
            people: people(&format!("{}.example", row.short), &row.agents),
        })
        .collect();
    all.push(DemoOrganisation {
        name: "Assent".to_owned(),
        kind: "demo-kind-operator",
        people: people("assent.example", &OPERATOR),
    });
    for (name, domain) in super::customers::WITH_PASSWORDS {
        let mut row = vec![("admin", "", "", Role::CustomerAdmin)];
        let (customer, local) = super::colleague::COLLEAGUE;
        if customer == *domain {
            row.push((local, "", "", Role::CustomerUser));
        }
        all.push(DemoOrganisation {
            name: (*name).to_owned(),
            kind: "demo-kind-customer",
            people: people(&format!("{domain}.onassent.example"), &row),
        });
    }
    DemoPeople(all)
}

/// Makes them all. Passwords are set through the links that their letters hold, as people do it.
async fn everybody(seed: &Seed<'_>) -> Result<Sellers, Box<dyn Error>> {
    let site = seed.site;
    let operator = seed.operator().await?;
    let admin = OperatorAdmin::of(&operator).map_err(|_| "the first operator is no admin")?;
    let as_operator = seed.context(&operator);
    let created = site.db.transact(async |tx| {
        for row in &OPERATOR[1..] {
            let person = person(Organisation::Operator, "assent.example", row)?;
            people::invite(tx, &as_operator, &seed.mailer(), person).await?;
        }
        let mut made = BTreeMap::new();
        for row in &PARTNERS {
            let partner = partners::create(tx, &as_operator, &admin, &seed.mailer(), &new_partner(row)?).await?;
            made.insert(row.short, partner);
        }
        if let (Some(provider), Some(reseller)) = (made.get("birch"), made.get("cedar")) {
            partners::record_partnership(tx, &as_operator, &admin, *provider, *reseller).await?;
        }
        Ok::<_, Box<dyn Error>>(())
    });
    created.await?;
    let admins = seed.set_passwords(|_| Some(seed.began)).await?;
    let invited = site.db.transact(async |tx| {
        for row in &PARTNERS {
            let domain = format!("{}.example", row.short);
            let admin = admins
                .get(&format!("global@{domain}"))
                .ok_or("a partner without its admin")?;
            for agent in &row.agents[1..] {
                let agent = person(admin.organisation.clone(), &domain, agent)?;
                people::invite(tx, &seed.context(admin), &seed.mailer(), agent).await?;
            }
        }
        Ok::<_, Box<dyn Error>>(())
    });
    invited.await?;
    let agents = seed.set_passwords(|_| Some(seed.began)).await?;
    let mut sellers = Sellers::new();
    for row in &PARTNERS {
        let visitor = agents
            .get(&format!("sales@{}.example", row.short))
            .ok_or("a partner without sales")?
            .clone();
        let agent = Agent::of(&visitor).map_err(|_| "a seller who is no agent")?;
        let seller = Seller {
            partner: agent.partner,
            attester: agent.attester().ok(),
            visitor,
        };
        sellers.insert(row.short, seller);
    }
    Ok(sellers)
}

/// What making the demo's people and customers takes.
#[derive(Debug, Clone, Copy)]
pub struct Seed<'a> {
    pub(super) site: &'a Data<Site>,
    pub(super) hash: &'a str,
    /// When they came.
    pub(super) began: Timestamp,
}

impl<'a> Seed<'a> {
    /// For this installation; `hash` is that of everybody's password.
    pub fn new(site: &'a Data<Site>, hash: &'a str) -> Self {
        let began = site.clock.now();
        Self { site, hash, began }
    }

    /// Lets the people have come at a moment in the past, as anyone who has customers of years ago must.
    #[must_use]
    pub fn since(self, began: Timestamp) -> Self {
        Self {
            began: began.min(self.began),
            ..self
        }
    }

    /// Makes the operator's people, the partners and their agents.
    ///
    /// # Errors
    /// If the database query fails, or a value of this page cannot be read.
    pub async fn people(&self) -> Result<Sellers, Box<dyn Error>> {
        everybody(self).await
    }

    pub(super) fn mailer(&self) -> Mailer<'_> {
        self.site.mailer()
    }

    pub(super) fn context(&self, visitor: &Visitor) -> Context {
        let system = Context::system(self.began, self.site.random.clone());
        Context {
            actor: visitor.actor(),
            network_address: NETWORK_ADDRESS.into(),
            user_agent: BROWSER.into(),
            ..system
        }
    }

    /// The operator's first person with a role, as if signed in.
    pub(super) async fn of_operator(&self, db: &mut Reader, role: Role) -> Result<Visitor, Box<dyn Error>> {
        let people = people::of_operator(db).await?;
        let person = people::first_of(&people, role).ok_or("the operator has nobody in this role")?;
        Ok(Visitor {
            account: person.id,
            session: SessionId::new(self.began, &self.site.random),
            sign_in_name: person.sign_in_name.clone(),
            name: person.name.clone(),
            organisation: Organisation::Operator,
            roles: person.roles,
            language: person.language,
            time_zone: person.time_zone,
            must_change_password: false,
        })
    }

    async fn operator(&self) -> Result<Visitor, Box<dyn Error>> {
        let cx = Context::system(self.began, self.site.random.clone());
        let (local, first, last, _) = OPERATOR[0];
        let admin = NewOperatorAdmin {
            name: PersonName::stored(first.to_owned(), last.to_owned()),
            email: EmailAddress::parse(&format!("{local}@assent.example"))?,
            language: None,
            time_zone: TimeZone::parse("Europe/Stockholm")?,
        };
        self.site
            .db
            .transact(async |tx| {
                agreements::seed(tx, &cx).await?;
                let token = set_up::make_link(tx, &cx)
                    .await?
                    .ok_or("the operator is there already")?;
                let set_up = set_up::set_up(tx, &cx, &token, admin, self.hash).await?;
                let visitor = sessions::find(tx, &set_up.session.hash(), cx.now)
                    .await?
                    .ok_or("no session")?;
                // Nobody holds its cookie.
                sessions::end_all(tx, visitor.account, None).await?;
                Ok(visitor)
            })
            .await
    }

    /// Lets the letters that wait arrive, in a mailbox that nobody else sees.
    pub(super) async fn letters(&self) -> Result<Arc<Mailbox>, Box<dyn Error>> {
        let post = Arc::new(Mailbox::default());
        let sender = Sender {
            db: self.site.db.clone(),
            keys: self.site.keys.clone(),
            clock: self.site.clock.clone(),
            host: mail::own_host(&self.site.public_url).to_owned(),
            from: mail::sender_address(None, &self.site.public_url)?,
            transport: Transport::Caught(Arc::clone(&post)),
            on_failure: |tx, letter| Box::pin(crate::invitations::undelivered(tx, letter)),
        };
        while sender.deliver_due().await? > 0 {}
        Ok(post)
    }

    /// Lets the agents get the letters about what has happened to their customers so far.
    pub(super) async fn tell_agents(&self) -> Result<(), Box<dyn Error>> {
        let Site {
            db,
            keys,
            clock,
            random,
            public_url,
            quotas,
            ..
        } = self.site.get_ref();
        while notices::mail_due(db, keys, clock, random, public_url, quotas).await? > 0 {}
        self.letters().await?;
        Ok(())
    }

    /// Opens every letter that waits and sets the password that it asks for, each at the moment that `at` tells for its
    /// address.
    pub(super) async fn set_passwords(
        &self,
        at: impl Fn(&str) -> Option<Timestamp>,
    ) -> Result<BTreeMap<String, Visitor>, Box<dyn Error>> {
        let post = self.letters().await?;
        let set = self.site.db.transact(async |tx| {
            let mut visitors = BTreeMap::new();
            for letter in post.list("") {
                let at = at(&letter.to).ok_or("a letter to nobody")?;
                let cx = Context::system(at, self.site.random.clone());
                let token = letter
                    .text
                    .split("/set-password/")
                    .nth(1)
                    .and_then(|rest| rest.split_whitespace().next());
                let token = token.and_then(Token::parse).ok_or("a letter without a link")?;
                let new = set_password::NewHash::made(tx, &cx, &token, self.hash).await?;
                let set = set_password::set_password(tx, &cx, &token, &new).await?;
                let visitor = sessions::find(tx, &set.session.hash(), cx.now)
                    .await?
                    .ok_or("no session")?;
                sessions::end_all(tx, visitor.account, None).await?;
                visitors.insert(visitor.sign_in_name.clone(), visitor);
            }
            Ok(visitors)
        });
        set.await
    }
}

fn person(organisation: Organisation, domain: &str, row: &PersonRow) -> Result<NewPerson, Problem> {
    let (local, first, last, role) = *row;
    let email = EmailAddress::parse(&format!("{local}@{domain}"))?;
    Ok(NewPerson {
        organisation,
        sign_in_name: email.as_str().to_owned(),
        name: PersonName::stored(first.to_owned(), last.to_owned()),
        contact_email: email,
        roles: [role].into_iter().collect(),
        language: None,
        time_zone: TimeZone::parse("Europe/Stockholm")?,
    })
}

fn new_partner(row: &PartnerRow) -> Result<NewPartner, Problem> {
    let domain = format!("{}.example", row.short);
    let [(local, first, last, _), ..] = row.agents;
    let email = EmailAddress::parse(&format!("{local}@{domain}"))?;
    let name = PersonName::stored(first.to_owned(), last.to_owned());
    Ok(NewPartner {
        kind: row.kind,
        name: CompanyName::parse(row.name)?,
        country: Country::parse(row.country)?,
        contact: Contact {
            name: name.full(),
            email: EmailAddress::parse(&format!("contact@{domain}"))?,
            phone: Some(PhoneNumber::parse_international(row.phone)?),
        },
        partner_guid: None,
        mpn_id: Some(row.mpn_id.to_owned()),
        domains: vec![DnsDomain::parse(&domain)?],
        first_admin: FirstAdmin {
            name,
            email,
            language: None,
        },
    })
}
