//! The process is killed at any moment while customers accept and letters go: what was answered is there, nothing is half
//! there, nothing is doubled, and every copy reaches the mail server, at most again as the same message (`quality.md`
//! section 4, R-MAIL-2).

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use assent::acceptances::sentences;
use assent::accounts::people::{self, NewCustomerPerson};
use assent::accounts::sessions;
use assent::attestations::pages::fields;
use assent::audit::Context;
use assent::customers::{self, Cloud, Contact, NewCustomer, Profile};
use assent::relationships;
use assent::values::address::AddressFields;
use assent::values::id::CustomerId;
use assent::values::{CompanyName, EmailAddress, Language, LanguageTag, PersonName, PostalAddress, TimeZone};
use assent::web::form_token::{self, PersonMark};
use futures_util::StreamExt;
use futures_util::future::{join, join_all};

use crate::support::smtp::{Mood, Peer, Received};
use crate::support::{Kind, Portal, Tells};

/// So many customers press the button at once.
const AT_ONCE: usize = 4;
/// So many have their codes mailed at once before that.
const ASKING_AT_ONCE: usize = 32;

/// Each customer's page for the code, and the code.
type Codes = BTreeMap<CustomerId, (String, String)>;

/// A customer whose admin is signed in, and has yet to accept.
#[derive(Clone)]
struct Signer {
    customer: CustomerId,
    email: String,
    cookie: String,
    csrf: String,
    /// What the page's form tells of its sentence.
    shown: String,
}

async fn signers(portal: &Portal, count: usize) -> Vec<Signer> {
    let alder = portal.sellers["alder"].attester.clone().unwrap();
    let mut cx = Context::system(portal.clock.now(), portal.site.random.clone());
    cx.actor = alder.agent().visitor.actor();
    let mut tx = portal.site.db.write().await.unwrap();
    let mut signers = Vec::new();
    for number in 0..count {
        let address = AddressFields {
            country: "SE",
            line1: "Storgatan 1",
            city: "Umeå",
            postal_code: "903 26",
            ..AddressFields::default()
        };
        let (name, email) = (
            PersonName::parse("Asa", "Oberg").unwrap(),
            EmailAddress::parse(&format!("asa@killed{number}.example")).unwrap(),
        );
        let new = NewCustomer {
            profile: Profile {
                company_name: CompanyName::parse(&format!("Killed {number} AB")).unwrap(),
                address: PostalAddress::parse(address).unwrap(),
                language: LanguageTag::of(Language::English),
                registration_number: None,
                contact: Contact {
                    name: name.clone(),
                    email: email.clone(),
                    phone: None,
                },
                bought_before: false,
            },
            domain: format!("killed{number}.onassent.example"),
            cloud: Cloud::Public,
        };
        let customer = customers::create(&mut tx, &cx, &alder, &new).await.unwrap();
        let made = customers::find(&mut tx, customer).await.unwrap().unwrap();
        relationships::make(&mut tx, &cx, alder.agent().partner, &made, None)
            .await
            .unwrap();
        let sentence = sentences::agreement(
            Language::English,
            &name,
            &made.company_name,
            "Microsoft Customer Agreement",
            2,
        );
        let admin = NewCustomerPerson {
            customer,
            company_name: made.company_name.to_string(),
            sign_in_name: format!("admin@killed{number}.onassent.example"),
            name,
            contact_email: email.clone(),
            language: None,
            time_zone: TimeZone::utc(),
            password_hash: Some(String::from("nobody signs in with it")),
        };
        let account = people::create_customer_admin(&mut tx, &cx, admin).await.unwrap();
        let token = sessions::begin(&mut tx, &cx, account).await.unwrap();
        signers.push(Signer {
            customer,
            email: email.to_string(),
            cookie: portal.session_cookie(&token),
            csrf: form_token::make(
                &portal.site.keys,
                &token,
                PersonMark::of(&portal.site.keys, None),
                [0; 16],
            ),
            shown: sentences::fingerprint([sentence.as_str()]),
        });
    }
    tx.commit().await.unwrap();
    portal.run("update accounts set password_temporary = false").await;
    signers
}

/// The program on the portal's database, as people who press buttons meet it.
struct World {
    portal: Portal,
    peer: Peer,
    client: reqwest::Client,
    port: u16,
}

impl World {
    async fn of(portal: Portal) -> Self {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .pool_max_idle_per_host(0)
            .build()
            .unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        Self {
            portal,
            peer: Peer::start(Mood::Takes).await,
            client,
            port: listener.local_addr().unwrap().port(),
        }
    }

    /// Starts the program itself, and waits until it answers.
    async fn start(&self) -> Child {
        let mut child = Command::new(env!("CARGO_BIN_EXE_assent"))
            .args(["serve", "--log", "off", "--database-url", &self.portal.database_url])
            .args(["--listen", &format!("127.0.0.1:{}", self.port)])
            .args(["--smtp-url", &self.peer.url(), "--smtp-timeout", "3"])
            .env("ASSENT_SECRET_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..2_000 {
            if self.client.get(self.url("/health/live")).send().await.is_ok() {
                return child;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        panic!("the program does not start");
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Sends a form; gives back where its answer leads, if it came.
    async fn post(&self, signer: &Signer, path: &str, fields: &[(&str, &str)]) -> Option<String> {
        let mut form = vec![("_csrf", signer.csrf.as_str())];
        form.extend(fields);
        let request = self
            .client
            .post(self.url(path))
            .header("cookie", &signer.cookie)
            .form(&form);
        let response = request.send().await.ok()?;
        let status = response.status();
        assert!(
            status == 303 || status == 503,
            "{status}: {}",
            response.text().await.unwrap()
        );
        let to = response.headers().get("location")?.to_str().ok()?.to_owned();
        Some(to)
    }

    /// Ticks the box, and gives back the page that asks for the code.
    async fn tick(&self, signer: &Signer, text: &str) -> String {
        let fields = [
            ("link", ""),
            ("text", text),
            ("lang", "en"),
            (fields::SENTENCE_LANGUAGE, "en"),
            (sentences::SHOWN, &signer.shown),
            ("agree", "yes"),
        ];
        let page = self.post(signer, "/accept", &fields).await.expect("an answer");
        assert!(page.starts_with("/accept/codes/"), "{page}");
        page
    }

    /// Every customer's page for the code, and the code as it came by mail.
    async fn codes(&self, signers: &[Signer], text: &str) -> Codes {
        let asking = signers
            .iter()
            .map(|signer| async move { (signer, self.tick(signer, text).await) });
        let pages: Vec<_> = futures_util::stream::iter(asking)
            .buffer_unordered(ASKING_AT_ONCE)
            .collect()
            .await;
        self.wait_for(
            "select count(*) from letters where kind = 'acceptance-code' and state <> 'sent'",
            0,
        )
        .await;
        let letters = self.peer.received();
        pages
            .into_iter()
            .map(|(signer, page)| {
                let letter = letters.iter().find(|letter| letter.to == signer.email);
                (signer.customer, (page, code_in(letter.expect("a code"))))
            })
            .collect()
    }

    /// Types the code; gives back the receipt's path if the answer came.
    async fn confirm(&self, signer: &Signer, codes: &Codes) -> Option<String> {
        let (page, code) = &codes[&signer.customer];
        self.post(signer, page, &[("code", code)]).await
    }

    /// Waits until a statement counts so many, as long as its count goes on changing. Letters whose attempts failed may
    /// pause for five minutes.
    async fn wait_for(&self, statement: &'static str, many: i64) {
        let (mut last, mut same) = (many, 0);
        while same < 3_600 {
            let now = self.portal.count(statement).await;
            if now == many {
                return;
            }
            same = if now == last { same + 1 } else { 0 };
            last = now;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{statement}: {last}");
    }

    /// Every copy came at least once, and came again only as the very same message.
    fn check_copies(&self, signers: &[Signer]) {
        let mut copies: BTreeMap<String, Vec<Received>> = BTreeMap::new();
        for letter in self.peer.received() {
            if letter.header("Subject").tells("letter-copy-subject") {
                copies.entry(letter.to.clone()).or_default().push(letter);
            }
        }
        let mut names = BTreeSet::new();
        let mut repeated = 0;
        for signer in signers {
            let came = copies.remove(&signer.email).unwrap_or_default();
            let first = came.first().unwrap_or_else(|| panic!("no copy to {}", signer.email));
            assert!(
                came.iter().all(|copy| copy.message == first.message),
                "{}",
                signer.email
            );
            assert!(names.insert(first.header("Message-ID")));
            repeated += came.len() - 1;
        }
        assert!(copies.is_empty(), "copies to somebody else");
        assert!(repeated > 0, "no letter was interrupted");
    }
}

/// The six digits that stand alone on a line of a letter.
fn code_in(letter: &Received) -> String {
    let digits = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    let found = letter.message.lines().find(digits);
    found
        .unwrap_or_else(|| panic!("no code in {}", letter.message))
        .to_owned()
}

async fn text_of_sweden(portal: &Portal) -> String {
    let mut db = portal.site.db.read().await.unwrap();
    let sweden = assent::values::Country::parse("SE").unwrap();
    let text = assent::agreements::text_for(
        &mut db,
        "MicrosoftCustomerAgreement",
        2,
        sweden,
        LanguageTag::of(Language::English),
    );
    text.await.unwrap().unwrap().id.to_string()
}

async fn killed(kind: Kind, kills: usize) {
    let portal = Portal::spawn(kind).await;
    portal.clock.move_to(assent::values::Clock::System.now());
    let signers = signers(&portal, kills * AT_ONCE).await;
    portal.stopper().stop(false).await;
    // Otherwise each start would begin with that, and be killed before it is done.
    let today = portal.clock.now().utc_date();
    assent::customer_list::catch_up(&portal.site.db, today).await.unwrap();
    let text = text_of_sweden(&portal).await;
    let world = World::of(portal).await;

    let mut child = world.start().await;
    let codes = world.codes(&signers, &text).await;
    child.kill().unwrap();
    child.wait().unwrap();

    let mut answered = BTreeMap::new();
    let mut unanswered = Vec::new();
    for (round, group) in signers.chunks(AT_ONCE).enumerate() {
        // Now and then the server takes a letter whole and nobody hears that it did.
        world.peer.turn(if round % 20 == 9 {
            Mood::DropsAfterData
        } else {
            Mood::Takes
        });
        let mut child = world.start().await;
        let (accepted, mut heard) = tokio::sync::watch::channel(0);
        let (asking, codes, accepted) = (&world, &codes, &accepted);
        let presses = join_all(group.iter().map(|signer| async move {
            let receipt = asking.confirm(signer, codes).await;
            accepted.send_modify(|answers| *answers += usize::from(receipt.is_some()));
            receipt
        }));
        // From before the first answer to behind the last, and behind the letters of some; however fast the machine is.
        let enough = round % (AT_ONCE + 1);
        let moment = Duration::from_micros((round as u64 * 7_919) % if enough == 0 { 60_000 } else { 8_000 });
        let kill = async {
            let enough_came = heard.wait_for(|answers| *answers >= enough);
            tokio::time::timeout(Duration::from_secs(10), enough_came).await.ok();
            tokio::time::sleep(moment).await;
            child.kill().unwrap();
            child.wait().unwrap();
        };
        let (results, ()) = join(presses, kill).await;
        for (signer, result) in group.iter().zip(results) {
            match result {
                Some(receipt) => {
                    assert!(receipt.starts_with("/acceptances/"), "{receipt}");
                    answered.insert(signer.customer, receipt);
                }
                None => unanswered.push(signer.clone()),
            }
        }
    }
    world.peer.turn(Mood::Takes);
    let acknowledged = answered.len();
    assert!(
        acknowledged > kills / 10 && unanswered.len() > kills / 10,
        "{acknowledged} of {} answered",
        signers.len()
    );
    // Anyone who got no answer presses again; anyone who got one, too: one act has one receipt.
    let mut child = world.start().await;
    for signer in unanswered.iter().chain(signers.iter().take(50)) {
        let to = world.confirm(signer, &codes).await.expect("an answer");
        let before = answered.entry(signer.customer).or_insert_with(|| to.clone());
        assert_eq!(&to, before);
    }
    // What waits is sent, also what a killed process had begun.
    world
        .wait_for(
            "select count(*) from letters where kind = 'acceptance-copy' and state <> 'sent'",
            0,
        )
        .await;
    child.kill().unwrap();
    child.wait().unwrap();
    let all = i64::try_from(signers.len()).unwrap();
    for (what, statement) in [
        (
            "confirmations",
            "select count(*) from confirmations where method = 'direct'",
        ),
        (
            "customers",
            "select count(distinct customer_id) from confirmations where method = 'direct'",
        ),
        (
            "records",
            "select count(*) from acceptances a join confirmations c on c.id = a.confirmation_id",
        ),
        (
            "codes",
            "select count(*) from acceptance_codes c join acceptances a on a.id = c.acceptance_id",
        ),
        (
            "audit lines",
            "select count(*) from audit_events where kind = 'accepted'",
        ),
        (
            "letters",
            "select count(*) from letters where kind = 'acceptance-copy' and state = 'sent'",
        ),
        ("notices", "select count(*) from notices where kind = 'accepted'"),
    ] {
        assert_eq!(world.portal.count(statement).await, all, "{what}");
    }
    // What was answered leads to its record.
    let db = &mut world.portal.site.db.read().await.unwrap();
    for (customer, receipt) in &answered {
        let id = receipt.strip_prefix("/acceptances/").unwrap();
        let found = assent::acceptances::find(db, id.parse().unwrap()).await.unwrap();
        assert_eq!(found.expect("an acknowledged acceptance").customer, *customer);
    }
    world.check_copies(&signers);
}

mod killed_at_any_moment_nothing_acknowledged_is_missing_half_there_or_doubled {
    use super::{Kind, killed};

    #[actix_web::test]
    async fn on_sqlite() {
        killed(Kind::Sqlite, 200).await;
    }

    #[actix_web::test]
    async fn on_postgres() {
        killed(Kind::Postgres, 40).await;
    }
}
