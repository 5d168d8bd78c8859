//! The demo's own data, as `assent demo` makes it: in a SQLite file of its own.

use std::collections::BTreeMap;

use assent::acceptance::{self, Status};
use assent::agreements;
use assent::demo;
use assent::portal::Portal;
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
            let standing = acceptance::standing(&mut db, partner, &customer, &agreement, today).await;
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
    let expected = [
        Status::Attested,
        Status::OutdatedVersion,
        Status::Invited,
        Status::NotProvided,
    ];
    for partner in ["Alder Direct", "Birch Distribution", "Cedar Resale", "Dogwood Cloud"] {
        for status in expected {
            // The invitations of a reseller's customers are its provider's.
            if (partner, status) == ("Cedar Resale", Status::Invited) {
                continue;
            }
            let key = (partner.to_owned(), status);
            assert!(statuses.contains_key(&key), "nobody is {key:?}: {statuses:?}");
        }
    }
    assert!(
        statuses.keys().any(|(_, status)| *status == Status::NotNeeded),
        "{statuses:?}"
    );
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
