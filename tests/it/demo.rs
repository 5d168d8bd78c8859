//! The demo's own data, as `assent demo` makes it: in a SQLite file of its own.

use std::collections::BTreeMap;

use assent::agreements;
use assent::demo;
use assent::invitations::list::Filter;
use assent::invitations::{self, State};
use assent::portal::Portal;
use assent::status::{self, Status};
use assent::values::id::{CustomerId, PartnerId};
use assent::values::{Clock, Timestamp};
use tempfile::TempDir;

struct Demo {
    portal: Portal,
    customers: usize,
    now: Timestamp,
    folder: TempDir,
}

impl Demo {
    async fn at(moment: &str) -> Self {
        let now: Timestamp = moment.parse().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let listen = "127.0.0.1:0".parse().unwrap();
        let built = demo::build(listen, Clock::set_to(now), folder.path()).await;
        let (portal, customers) = built.unwrap_or_else(|error| panic!("{moment}: {error}"));
        Self {
            portal,
            customers,
            now,
            folder,
        }
    }

    async fn connection(&self) -> sqlx::SqliteConnection {
        use sqlx::Connection;
        let url = format!("sqlite:{}", self.folder.path().join("demo.db").display());
        sqlx::SqliteConnection::connect(&url).await.unwrap()
    }

    async fn count(&self, statement: &'static str) -> i64 {
        sqlx::query_scalar(statement)
            .fetch_one(&mut self.connection().await)
            .await
            .unwrap()
    }

    /// How many relationships there are of each partner in each status of R-STAT-1.
    async fn statuses(&self) -> BTreeMap<(String, Status), usize> {
        let served: Vec<(PartnerId, String, CustomerId)> = sqlx::query_as(
            "select r.partner_id, p.name, r.customer_id from relationships r join partners p on p.id = r.partner_id",
        )
        .fetch_all(&mut self.connection().await)
        .await
        .unwrap();
        let mut db = self.portal.site.db.read().await.unwrap();
        let agreement = agreements::find_type(&mut db, "MicrosoftCustomerAgreement").await;
        let agreement = agreement.unwrap().unwrap();
        let mut statuses = BTreeMap::new();
        for (partner, name, customer) in served {
            let customer = assent::customers::find(&mut db, customer).await.unwrap().unwrap();
            let today = self.now.utc_date();
            let standing = status::standing(&mut db, partner, &customer, &agreement, today).await;
            *statuses.entry((name, standing.unwrap().status)).or_default() += 1;
        }
        statuses
    }
}

#[actix_web::test]
async fn r_stat_1_five_hundred_customers_stand_in_every_state_that_verbs_reach() {
    let demo = Demo::at("2026-11-20T12:00:00Z").await;
    assert!(demo.customers >= 500, "{}", demo.customers);
    assert_eq!(
        demo.count("select count(*) from customers").await,
        i64::try_from(demo.customers).unwrap()
    );
    assert!(demo.count("select count(distinct country) from customers").await >= 12);
    let statuses = demo.statuses().await;
    for partner in ["Alder Direct", "Birch Distribution", "Dogwood Cloud"] {
        // A national cloud has no provider here.
        for status in Status::ALL {
            let key = (partner.to_owned(), *status);
            let is_provider = partner == "Birch Distribution" && *status == Status::NotNeeded;
            assert!(
                is_provider || statuses.contains_key(&key),
                "nobody is {key:?}: {statuses:?}"
            );
        }
    }
    // The invitations of a reseller's customers are its provider's, and so are the attestations.
    let at_cedar = |status| statuses.contains_key(&("Cedar Resale".to_owned(), status));
    for status in [Status::AcceptedDirectly, Status::Attested, Status::NotProvided] {
        assert!(at_cedar(status), "nobody of Cedar's is {status:?}: {statuses:?}");
    }
    assert!(
        demo.count("select count(*) from drafts where customer_id is null")
            .await
            >= 4
    );
    assert!(
        demo.count(
            "select count(*) from (select 1 from confirmations group by customer_id, partner_id having count(*) > 1)"
        )
        .await
            >= 10,
        "too few have a history"
    );
    assert!(
        demo.count("select count(*) from confirmations where evidence_name is not null")
            .await
            >= 50
    );
    assert!(
        demo.count("select count(*) from confirmations where supersedes is not null")
            .await
            >= 5
    );
    let direct = "select count(*) from acceptances a join confirmations c on c.id = a.confirmation_id
                  where c.method = 'direct' and a.grade = 'B' and a.network_address <> ''";
    assert!(demo.count(direct).await >= 30, "{}", demo.count(direct).await);
    for (what, at_least, statement) in [
        ("withdrawals", 5, "select count(*) from withdrawals"),
        (
            "disputes",
            4,
            "select count(*) from attestation_notices where disputed_at is not null",
        ),
        ("declines", 4, "select count(*) from declines"),
        (
            "ended",
            2,
            "select count(*) from relationships where ended_at is not null",
        ),
        (
            "people",
            2,
            "select count(*) from accounts where customer_id = (select id from customers where domain like 'fjordfoods.%')",
        ),
        (
            "several partners",
            10,
            "select count(*) from (select 1 from relationships group by customer_id having count(*) > 1)",
        ),
        ("orders", 10, "select count(*) from orders"),
        ("held orders", 2, "select count(*) from orders where state = 'held'"),
        ("subscriptions", 6, "select count(*) from subscriptions"),
        (
            "renewals due",
            1,
            "select count(*) from readiness_rows where ends_on is not null",
        ),
        (
            "reasons on the board",
            7,
            "select count(distinct reason) from readiness_rows",
        ),
        (
            "moves on the board",
            3,
            "select count(distinct step) from readiness_rows",
        ),
        (
            "requests for acceptance information in every state but one",
            4,
            "select count(distinct state) from information_requests",
        ),
        ("notices", 40, "select count(*) from notices"),
        (
            "notices in the inbox",
            5,
            "select count(*) from notices where settled_at is null",
        ),
        (
            "letters that wait",
            1,
            "select count(*) from letters where state = 'queued'",
        ),
    ] {
        let there = demo.count(statement).await;
        assert!(there >= at_least, "{what}: {there}");
    }
    let kinds = "select count(distinct kind) from notices";
    assert_eq!(
        demo.count(kinds).await,
        14,
        "accepted, declined, withdrawn, needs attestation, disputed, ended, rejected, restored, asked, an order waits; \
         acceptance information asked for, answered, returned, attested from"
    );
    let today = demo.now.utc_date();
    let mut db = demo.portal.site.db.read().await.unwrap();
    for state in State::ALL {
        let filter = Filter {
            state: Some(*state),
            ..Filter::default()
        };
        let listed = invitations::list::page(&mut db, &filter, None, today).await.unwrap();
        assert!(!listed.rows.is_empty(), "no invitation is {state:?}");
    }
    drop(db);
    let requested = "select count(*) from invitations i join partners p on p.id = i.partner_id
                     join customers c on c.id = i.opened_for
                     where i.purpose = 'relationship' and i.state = 'opened'
                       and p.name = 'Birch Distribution' and c.company_name = 'Fjord Foods AB'";
    assert_eq!(demo.count(requested).await, 1, "Birch asks Fjord Foods");
    assert_eq!(
        demo.count("select count(*) from evidence_files").await,
        1,
        "one file stands for all"
    );
}

#[actix_web::test]
async fn the_demo_starts_on_any_day_and_nothing_in_it_is_of_the_future() {
    // Before everything, in the first days of either agreement and of the newest version, at the turn of a day, and
    // years from now.
    for moment in [
        "2018-01-01T00:00:00Z",
        "2018-08-07T12:00:00Z",
        "2019-10-03T00:00:00Z",
        "2020-02-01T23:59:59Z",
        "2023-04-01T06:00:00Z",
        "2031-02-28T00:00:01Z",
    ] {
        let demo = Demo::at(moment).await;
        assert!(demo.customers >= 100, "{moment}: {}", demo.customers);
        let (now, today) = (demo.now.micros(), demo.now.utc_date().to_string());
        for (what, latest) in [
            ("customers.created_at", "select max(created_at) from customers"),
            ("relationships.since", "select max(since) from relationships"),
            (
                "confirmations.recorded_at",
                "select coalesce(max(recorded_at), 0) from confirmations",
            ),
            (
                "invitations.created_at",
                "select coalesce(max(created_at), 0) from invitations",
            ),
            ("drafts.changed_at", "select max(changed_at) from drafts"),
            ("accounts.created_at", "select max(created_at) from accounts"),
        ] {
            let latest = demo.count(latest).await;
            // A moment more for each line about one customer.
            assert!(latest <= now + 10, "{moment}: {what} is {latest}");
        }
        let mut connection = demo.connection().await;
        let accepted: Option<String> = sqlx::query_scalar("select max(accepted_on) from confirmations")
            .fetch_one(&mut connection)
            .await
            .unwrap();
        // In the agent's time zone it may be tomorrow already.
        let tomorrow = demo
            .now
            .plus(std::time::Duration::from_secs(86_400))
            .utc_date()
            .to_string();
        assert!(accepted.is_none_or(|day| day <= tomorrow), "{moment}, {today}");
        let impossible = "select count(*) from confirmations c join customers k on k.id = c.customer_id
                          where c.recorded_at < k.created_at or c.recorded_by in
                                (select id from accounts a where a.created_at > c.recorded_at)";
        assert_eq!(
            demo.count(impossible).await,
            0,
            "{moment}: recorded before there was who or whom"
        );
    }
}
