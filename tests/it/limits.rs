//! The log and the mail cannot be drowned: refusals, quotas, guesses at passwords (ASVS 2.4.1, 6.1.1, 16.2 to 16.4).

use std::time::Duration;

use assent::accounts::guesses::{self, Guesses};
use assent::accounts::passwords::PasswordPool;
use assent::accounts::sign_in::{Attempt, Error, sign_in};
use assent::audit::Context;
use assent::db::Database;
use assent::demo::PASSWORD;
use assent::quotas::{self, Quota, Subject};
use assent::values::{Language, Random};
use assent::words;
use futures_util::future::join_all;

use crate::invitations::{invited, press};
use crate::registration::{link_of, typed, verified};
use crate::support::{Kind, Page, Portal, Visitor};

const BOTH: [Kind; 2] = [Kind::Sqlite, Kind::Postgres];
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = HOUR.saturating_mul(24);
const MINUTE: Duration = Duration::from_secs(61);

fn cx(portal: &Portal) -> Context {
    Context::system(portal.clock.now(), portal.site.random.clone())
}

/// The lines of the operator's log of one kind.
async fn lines(portal: &Portal, kind: &str) -> Vec<String> {
    let operator = portal.sign_in("operator@assent.example").await;
    let log = operator.get(&format!("/activity.csv?kind={kind}")).await.expect(200);
    // Behind an empty line it says what was exported, when and by whom.
    let lines = log.body.lines().skip(1).take_while(|line| !line.starts_with(",,"));
    lines.map(ToOwned::to_owned).collect()
}

/// The operator's first page says what was refused, and to whom; the log says so once.
async fn operator_is_told(portal: &Portal, quota: Quota, whom: &str, times: &str) {
    let operator = portal.sign_in("operator@assent.example").await;
    let card = operator.get("/").await.expect(200).text("[aria-labelledby=quotas]");
    for word in [&words::text(Language::English, quota.label()), whom, times] {
        assert!(card.contains(word), "{word} in {card}");
    }
    let logged = lines(portal, "quota-exceeded").await;
    assert_eq!(
        logged.iter().filter(|line| line.contains(whom)).count(),
        1,
        "{logged:?}"
    );
}

/// Asks for a registration link, from a browser of its own.
async fn asks_to_register(portal: &Portal, link: &str, email: &str) -> Page {
    let visitor = portal.visitor();
    let register = visitor
        .get(link)
        .await
        .expect(200)
        .attr("a[href^='/register?']", "href")
        .unwrap();
    visitor.fill(&register, &register, &[("email", email)]).await
}

async fn change_at_once(visitor: &Visitor, paths: &[String]) {
    join_all(paths.iter().map(|path| async {
        visitor.post(path, &[]).await.expect(403);
    }))
    .await;
}

stories! {
    async fn asvs_16_4_2_a_hundred_and_fifty_refused_changes_are_two_lines_of_bounded_length(portal: Portal) {
        let auditor = portal.sign_in("auditor@assent.example").await;
        auditor.get("/").await.expect(200);
        let padding = "x".repeat(20_000);
        let paths: Vec<_> = (0..150).map(|n| format!("/partners/new?n={n}&token=hush-hush&p={padding}")).collect();
        for some in paths.chunks(25) {
            change_at_once(&auditor, some).await;
        }
        assert_eq!(lines(&portal, "refused").await.len(), 1, "the first is a line at once");
        portal.site.refusals.write_due(&portal.site.db, portal.clock.now()).await.unwrap();
        assert_eq!(lines(&portal, "refused").await.len(), 1, "the others are counted for a minute");
        portal.pass(MINUTE);
        portal.site.refusals.write_due(&portal.site.db, portal.clock.now()).await.unwrap();
        let lines = lines(&portal, "refused").await;
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].contains("and 149 more"), "{lines:?}");
        assert!(lines.iter().all(|line| line.len() < 1_000 && line.contains("/partners/new") && line.contains("403")));
        assert!(!lines.concat().contains("hush-hush"), "no query is stored");
        let longest = "select cast(max(length(object_id) + length(object_name) + length(object_key)) as bigint) from audit_events";
        assert!(portal.count(longest).await < 1_000);
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get("/activity?kind=refused").await.expect(200).shows("and 149 more");
        // Another answer, and another minute, are lines of their own.
        auditor.get("/").await.expect(200);
        auditor.post("/partners/new", &[]).await.expect(403);
        assert_eq!(crate::limits::lines(&portal, "refused").await.len(), 3);
    }

    async fn asvs_16_3_2_what_was_counted_is_written_when_the_program_ends(portal: Portal) {
        let auditor = portal.sign_in("auditor@assent.example").await;
        auditor.get("/").await.expect(200);
        for _ in 0..3 {
            auditor.post("/partners/new", &[]).await.expect(403);
        }
        portal.site.refusals.write_all(&portal.site.db).await.unwrap();
        portal.site.refusals.write_all(&portal.site.db).await.unwrap();
        let lines = lines(&portal, "refused").await;
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].contains("and 2 more"), "{lines:?}");
    }

    async fn r_role_7_a_change_of_what_is_not_there_and_of_what_is_somebody_elses_is_audited_alike(portal: Portal) {
        let alder = portal.sign_in("sales@alder.example").await;
        let (theirs, _, _) = invited(&alder, "alders").await;
        let mut answer = Vec::new();
        for (name, customer) in [("sales@birch.example", theirs.as_str()), ("admin@birch.example", "01890000-0000-7000-8000-00000000abcd")] {
            let visitor = portal.sign_in(name).await;
            visitor.get("/").await.expect(200);
            let path = format!("/customers/{customer}/temporary-password");
            visitor.post(&path, &[]).await.expect(404);
            let lines = lines(&portal, "refused").await;
            assert!(lines[0].contains("/customers/{customer}/temporary-password") && lines[0].contains("404"), "{lines:?}");
            answer.push(lines.len());
            // Reading is only logged.
            visitor.get(&format!("/customers/{customer}")).await.expect(404);
            visitor.get("/organisation").await.expect(403);
            assert_eq!(crate::limits::lines(&portal, "refused").await.len(), lines.len());
        }
        assert_eq!(answer, [1, 2]);
    }

    async fn asvs_16_2_5_long_lines_of_earlier_versions_are_shown_capped_and_without_their_queries(portal: Portal) {
        let long = match portal.kind {
            Kind::Sqlite => "insert into audit_events (id, at, kind, actor_name, actor_key, actor_organisation, object_kind, object_id, object_name, object_key, network_address, request_id)
                select x'01890000000070008000000000000abc', 1, 'refused', 'Old', 'old', '', 'page', path, path, path, '', '' from (select '/accept?token=hush-hush' || printf('%.60000c', 'x') as path)",
            Kind::Postgres => "insert into audit_events (id, at, kind, actor_name, actor_key, actor_organisation, object_kind, object_id, object_name, object_key, network_address, request_id)
                select '01890000-0000-7000-8000-000000000abc', 1, 'refused', 'Old', 'old', '', 'page', path, path, path, '', '' from (select '/accept?token=hush-hush' || repeat('x', 60000) as path) as made",
        };
        portal.run(long).await;
        let long = match portal.kind {
            Kind::Sqlite => "insert into audit_events (id, at, kind, actor_name, actor_key, actor_organisation, object_kind, object_id, object_name, object_key, network_address, request_id)
                select x'01890000000070008000000000000abd', 2, 'refused', 'Old', 'old', '', 'page', path, path, path, '', '' from (select '/' || printf('%.60000c', 'y') as path)",
            Kind::Postgres => "insert into audit_events (id, at, kind, actor_name, actor_key, actor_organisation, object_kind, object_id, object_name, object_key, network_address, request_id)
                select '01890000-0000-7000-8000-000000000abd', 2, 'refused', 'Old', 'old', '', 'page', path, path, path, '', '' from (select '/' || repeat('y', 60000) as path) as made",
        };
        portal.run(long).await;
        let operator = portal.sign_in("operator@assent.example").await;
        for page in ["/activity?kind=refused", "/activity.csv?kind=refused"] {
            let page = operator.get(page).await.expect(200);
            assert!(page.body.contains("/accept") && !page.body.contains("hush-hush"), "{}", page.path);
            let shown = page.body.matches('y').count();
            assert!(page.body.contains(&format!("/{}…", "y".repeat(198))) && shown < 2_000, "{}", page.path);
        }
    }

    async fn asvs_2_4_1_one_network_gets_twenty_registration_emails_an_hour(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        for n in 0..20 {
            asks_to_register(&portal, &link, &format!("nils{n}@nordvik.example")).await.expect(200);
        }
        for n in 20..23 {
            let refused = asks_to_register(&portal, &link, &format!("nils{n}@nordvik.example")).await.expect(429);
            refused.says("error-quota-registration-emails");
            assert!(refused.headers.contains_key("retry-after"));
        }
        assert_eq!(portal.count("select count(*) from letters where kind = 'registration'").await, 20);
        operator_is_told(&portal, Quota::RegistrationEmails, "127.0.0.1", "3").await;
        portal.pass(HOUR);
        asks_to_register(&portal, &link, "nils@nordvik.example").await.expect(200);
    }

    async fn asvs_2_4_1_notices_that_a_registrant_causes_are_limited(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        invited(&sales, "taken").await;
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        let mut last = None;
        for n in 0..12 {
            let mut fields = typed("taken");
            fields.retain(|(name, _)| *name != "company_name");
            let name = format!("Nordvik {n} AB");
            fields.push(("company_name", name));
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            last = Some(visitor.send(&page, "/register/organisation", &fields).await);
        }
        last.unwrap().expect(429).says("error-quota-registrant-notices");
        assert_eq!(portal.count("select count(*) from notices").await, 10);
        operator_is_told(&portal, Quota::RegistrantNotices, "127.0.0.1", "2").await;
    }

    async fn asvs_2_4_1_a_quota_holds_for_many_at_the_same_moment_and_across_processes(portal: Portal) {
        let other = match portal.kind {
            Kind::Sqlite => portal.site.db.clone(),
            Kind::Postgres => Database::open(&portal.database_url).await.unwrap(),
        };
        let takes = (0..60).map(|n| {
            let db = if n % 2 == 0 { &portal.site.db } else { &other };
            let site = &portal.site;
            async move {
                let mut tx = db.write().await.unwrap();
                let subject = Subject::new("192.0.2.1", "192.0.2.1");
                let now = site.clock.now();
                let taken = quotas::take(&mut tx, now, &site.quotas, Quota::RegistrationEmails, subject).await;
                if taken.is_ok() {
                    tx.commit().await.unwrap();
                }
                taken.is_ok()
            }
        });
        let taken = join_all(takes).await;
        assert_eq!(taken.iter().filter(|taken| **taken).count(), 20);
    }

    async fn asvs_2_4_1_what_is_rolled_back_does_not_count(portal: Portal) {
        for _ in 0..30 {
            let mut tx = portal.site.db.write().await.unwrap();
            let subject = Subject::new("192.0.2.1", "192.0.2.1");
            let now = portal.clock.now();
            quotas::take(&mut tx, now, &portal.site.quotas, Quota::RegistrationEmails, subject).await.unwrap();
        }
    }

    async fn free_text_that_leaves_by_email_begins_with_who_wrote_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "written").await;
        let fields = [("to", "asa@vinterhamn.example"), ("language", "en"), ("body", "Your account is suspended. {link}")];
        press(&sales, &invitation, "send", &fields).await.expect(200);
        portal.deliver().await;
        let letter = &portal.mailbox.list("asa@vinterhamn.example")[0];
        let first = letter.text.lines().next().unwrap();
        let is_author = |language| {
            let args = [("name", "Sami Aalto"), ("organisation", "Alder Direct")];
            first == words::text_with_strings(language, "letter-written-by", &args)
        };
        assert!(Language::ALL.into_iter().any(is_author), "{}", letter.text);
        let begin = letter.html.find("Sami Aalto").unwrap();
        assert!(begin < letter.html.find("Your account is suspended").unwrap());
    }

    async fn asvs_6_1_1_guesses_from_unknown_browsers_wait_longer_each_time_and_the_owner_is_told_once(portal: Portal) {
        let pool = PasswordPool::start(Random::default());
        let other = match portal.kind {
            Kind::Sqlite => portal.site.db.clone(),
            Kind::Postgres => Database::open(&portal.database_url).await.unwrap(),
        };
        let ten = std::num::NonZeroU32::new(10).unwrap();
        let guess = async |name: &'static str, password: &str, known: bool, n: usize| {
            let guesses = Guesses::new(&portal.site.keys, name, ten);
            let attempt = Attempt {
                key: name,
                password: password.to_owned().into(),
                guesses: (!known).then_some(guesses),
                before: None,
            };
            let db = if n.is_multiple_of(2) { &portal.site.db } else { &other };
            match sign_in(db, &cx(&portal), &pool, attempt).await {
                Ok(outcome) => Ok(matches!(outcome, assent::accounts::sign_in::Outcome::SignedIn { .. })),
                Err(Error::Delayed(wait)) => Err(wait.as_secs()),
                Err(error) => panic!("{error}"),
            }
        };
        // The same for a name that nobody has, whichever process is asked.
        for name in ["nobody@alder.example", "sales@alder.example"] {
            for n in 0..10 {
                assert_eq!(guess(name, "a guess", false, n).await, Ok(false), "{n}");
            }
            for wait in [10, 20, 40, 80, 160, 300, 300] {
                for n in 0..2 {
                    assert_eq!(guess(name, PASSWORD, false, n).await, Err(wait), "also when it is right");
                }
                portal.pass(Duration::from_secs(wait));
                assert_eq!(guess(name, "a guess", false, 0).await, Ok(false));
            }
        }
        assert_eq!(guess("sales@alder.example", PASSWORD, true, 0).await, Ok(true), "a known browser never waits");
        // Once an episode.
        for _ in 0..2 {
            let mailer = portal.site.mailer();
            guesses::tell_owners(&portal.site.db, &cx(&portal), &mailer, ten).await.unwrap();
        }
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@alder.example");
        assert_eq!(letters.iter().filter(|letter| letter.subject.contains("password")).count(), 1);
        assert_eq!(portal.count("select count(*) from letters where kind = 'guessed'").await, 1);
        assert_eq!(lines(&portal, "guesses-told").await.len(), 1);
        // What is right is no guess: signing in does not use up any.
        assert!(guess("sales@alder.example", PASSWORD, false, 1).await.is_err());
        portal.pass(HOUR + Duration::from_secs(1));
        for n in 0..30 {
            assert_eq!(guess("sales@alder.example", PASSWORD, false, n).await, Ok(true), "forgotten after an hour");
        }
    }

    async fn asvs_6_1_1_a_reset_link_ends_the_wait(portal: Portal) {
        let later = "update sign_in_guesses set free_at = last_at + 300000000";
        let stranger = portal.visitor();
        portal.sign_in_as(&stranger, "helpdesk@alder.example", "a guess").await.expect(422);
        portal.run(later).await;
        portal.sign_in_as(&stranger, "helpdesk@alder.example", PASSWORD).await.expect(429);
        let owner = portal.visitor();
        owner.fill("/forgotten-password", "/forgotten-password", &[("sign_in_name", "helpdesk@alder.example")]).await.expect(200);
        let link = portal.link_to("helpdesk@alder.example").await;
        let form = owner.get(&link).await.expect(200);
        owner.send(&form, "/set-password", &[("new_password", "an-entirely-new-one")]).await.expect(200);
        let anywhere = portal.visitor();
        portal.sign_in_as(&anywhere, "helpdesk@alder.example", "an-entirely-new-one").await.expect(200);
    }

    async fn asvs_16_3_1_signing_in_failing_and_signing_out_are_audited_with_when_who_what_and_from_where(portal: Portal) {
        let visitor = portal.visitor();
        portal.sign_in_as(&visitor, "sales@alder.example", "a guess").await.expect(422);
        portal.sign_in_as(&visitor, "sales@alder.example", PASSWORD).await.expect(200);
        visitor.post("/sign-out", &[]).await.expect(200);
        for kind in ["sign-in-failed", "signed-in", "signed-out"] {
            let lines = lines(&portal, kind).await;
            let line = lines.iter().find(|line| line.contains("Sami")).unwrap_or_else(|| panic!("{kind}: {lines:?}"));
            // In UTC, with the network address and the identifier of the request (ASVS 16.2.1, 16.2.2).
            assert!(line.starts_with("2026-11-20T12:00:00"), "{line}");
            assert!(line.contains("127.0.0.1") && !line.contains("a guess") && !line.contains(PASSWORD), "{line}");
            let request = line.split(',').any(|cell| cell.len() == 36 && cell.matches('-').count() == 4);
            assert!(request, "{line}");
        }
    }

    async fn asvs_16_4_1_what_is_logged_of_a_path_stays_in_its_line(portal: Portal) {
        let birch = portal.sign_in("sales@birch.example").await;
        birch.get("/").await.expect(200);
        birch.post("/customers/1%0d%0aFake,=cmd()/temporary-password", &[]).await.expect(404);
        let lines = lines(&portal, "refused").await;
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains("1%0d%0aFake"), "{lines:?}");
    }

    async fn asvs_16_2_5_what_was_typed_as_a_name_is_not_stored(portal: Portal) {
        let visitor = portal.visitor();
        portal.sign_in_as(&visitor, "my-password-by-mistake", "a guess").await.expect(422);
        assert_eq!(portal.count("select count(*) from sign_in_guesses where length(name_hash) = 32").await, 1);
        portal.pass(HOUR + MINUTE);
        let mut tx = portal.site.db.write().await.unwrap();
        guesses::sweep(&mut tx, portal.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(portal.count("select count(*) from sign_in_guesses").await, 0);
    }
}

/// Sends an invitation of a new customer to an address.
async fn sends(agent: &Visitor, prefix: &str, to: &str) -> Page {
    let (_, invitation, _) = invited(agent, prefix).await;
    press(agent, &invitation, "send", &[("to", to)]).await
}

#[actix_web::test]
async fn asvs_2_4_1_emails_with_free_text_are_limited_by_person_and_by_partner() {
    for kind in BOTH {
        let flags = ["--emails-per-person", "2", "--emails-per-partner", "3"];
        let portal = Portal::spawn_with(kind, &flags).await;
        let sales = portal.sign_in("sales@alder.example").await;
        sends(&sales, "one", "one@vinterhamn.example").await.expect(200);
        sends(&sales, "two", "two@vinterhamn.example").await.expect(200);
        let refused = sends(&sales, "three", "three@vinterhamn.example").await.expect(429);
        refused.says("error-quota-emails-by-person");
        let admin = portal.sign_in("admin@alder.example").await;
        sends(&admin, "four", "four@vinterhamn.example").await.expect(200);
        let refused = sends(&admin, "five", "five@vinterhamn.example").await.expect(429);
        refused.says("error-quota-emails-by-partner");
        assert_eq!(
            portal
                .count("select count(*) from letters where kind = 'invitation-to-accept'")
                .await,
            3
        );
        operator_is_told(&portal, Quota::EmailsByPerson, "Sami", "1").await;
        let birch = portal.sign_in("sales@birch.example").await;
        sends(&birch, "six", "six@vinterhamn.example").await.expect(200);
        portal.pass(DAY);
        let sales = portal.sign_in("sales@alder.example").await;
        sends(&sales, "seven", "seven@vinterhamn.example").await.expect(200);
        portal.stopper().stop(false).await;
    }
}

#[actix_web::test]
async fn asvs_2_4_1_a_customers_contact_gets_three_emails_a_day_from_a_partner() {
    for kind in BOTH {
        let portal = Portal::spawn_with(kind, &["--emails-per-contact", "3"]).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, invitation, _) = invited(&sales, "often").await;
        for _ in 0..3 {
            press(&sales, &invitation, "send", &[("to", "asa@vinterhamn.example")])
                .await
                .expect(200);
        }
        let again = [("to", "ASA@vinterhamn.example")];
        let refused = press(&sales, &invitation, "send", &again).await.expect(429);
        refused.says("error-quota-emails-to-contact");
        assert_eq!(
            portal
                .count("select count(*) from letters where kind = 'invitation-to-accept'")
                .await,
            3
        );
        operator_is_told(&portal, Quota::EmailsToContact, "vinterhamn.example", "1").await;
        // Another partner learns nothing of it (R-ROLE-6).
        let birch = portal.sign_in("sales@birch.example").await;
        sends(&birch, "birchs", "asa@vinterhamn.example").await.expect(200);
        portal.stopper().stop(false).await;
    }
}

#[actix_web::test]
async fn asvs_2_4_1_exports_are_limited_by_person() {
    for kind in BOTH {
        let portal = Portal::spawn_with(kind, &["--exports-per-person", "3"]).await;
        let global = portal.sign_in("global@alder.example").await;
        global.get("/customers.csv").await.expect(200);
        global.get("/activity.csv").await.expect(200);
        global.get("/customers.csv").await.expect(200);
        for export in ["/customers.csv", "/activity.csv", "/customers.xlsx", "/activity.xlsx"] {
            global.get(export).await.expect(429).says("error-quota-exports");
        }
        portal
            .sign_in("sales@alder.example")
            .await
            .get("/customers.csv")
            .await
            .expect(200);
        operator_is_told(&portal, Quota::Exports, "Alder Direct", "4").await;
        portal.pass(HOUR);
        portal
            .sign_in("global@alder.example")
            .await
            .get("/customers.csv")
            .await
            .expect(200);
        portal.stopper().stop(false).await;
    }
}

/// The documentation of the limits names each setting with its default (ASVS 6.1.1).
#[test]
fn asvs_6_1_1_the_documentation_names_every_limit_with_its_default() {
    let documentation = include_str!("../../docs/limits.md");
    let settings = include_str!("../../.env.example");
    let limit = regex::Regex::new(r"(?m)^#(ASSENT_[A-Z_]*PER_[A-Z_]*)=(\d+)$").unwrap();
    let mut found = 0;
    for setting in limit.captures_iter(settings) {
        found += 1;
        let row = format!("`{}` | {} |", &setting[1], &setting[2]);
        assert!(documentation.contains(&row), "{row}");
    }
    assert_eq!(found, 12);
}
