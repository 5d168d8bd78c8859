//! After each story: what is kept of something else is what would be worked out now.

use std::sync::Arc;

use assent::customer_list;
use assent::values::Clock;
use sqlx::{Connection, Row};
use tempfile::TempDir;

use super::{Kind, Portal};

/// What is needed to look at the books once the story is told.
pub struct Books {
    db: assent::db::Database,
    clock: Clock,
    url: String,
    kind: Kind,
    // Kept until they have been looked at.
    _folder: Arc<TempDir>,
}

impl Portal {
    /// The books of this portal.
    pub fn books(&self) -> Books {
        Books {
            db: self.site.db.clone(),
            clock: self.clock.clone(),
            url: self.database_url.clone(),
            kind: self.kind,
            _folder: self.folder(),
        }
    }
}

impl Books {
    /// Works out the list of customers again, and readiness with it, row by row, and compares it with what the
    /// portal's verbs have left behind.
    /// A store that writes what the list shows and does not call `mark_list_stale` fails every story that uses it.
    pub async fn check(&self) {
        let today = self.clock.now().utc_date();
        // A story may have moved the clock beyond a day on which all of it has to be worked out again.
        customer_list::catch_up(&self.db, today).await.unwrap();
        let before = self.rows().await;
        self.run("delete from customer_list_state").await;
        customer_list::catch_up(&self.db, today).await.unwrap();
        let after = self.rows().await;
        assert_eq!(before, after, "the list of customers is not what its facts say");
        self.check_review(today).await;
    }

    /// Does the same with the confirmations that reviewers see, with what they are found by.
    async fn check_review(&self, today: chrono::NaiveDate) {
        assent::review::catch_up(&self.db, today).await.unwrap();
        let before = self.review_rows().await;
        self.run("delete from review_state").await;
        assent::review::catch_up(&self.db, today).await.unwrap();
        assert_eq!(before, self.review_rows().await, "the queue is not what its facts say");
    }

    async fn review_rows(&self) -> Vec<String> {
        match self.kind {
            Kind::Sqlite => {
                let mut db = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
                let answer = "select hex(confirmation_id) || company_name || state || flags || facets from review_items
                            union all select hex(confirmation_id) || at || term from review_terms order by 1";
                let rows = sqlx::query(answer).fetch_all(&mut db).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
            Kind::Postgres => {
                let mut db = sqlx::PgConnection::connect(&self.url).await.unwrap();
                let answer =
                    "select i::text from review_items i union all select t::text from review_terms t order by 1";
                let rows = sqlx::query(answer).fetch_all(&mut db).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    /// Every row and every word, as text.
    async fn rows(&self) -> Vec<String> {
        match self.kind {
            Kind::Sqlite => {
                let mut db = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
                let answer = "select hex(relationship_id) || hex(partner_id) || hex(customer_id) || json_array(rule, type_id, company_name,
                                hex(root_key), hex(swedish_key), domain, contact_email, country, bought_before, since, stands,
                                invited_until, status, through) from customer_rows
                            union all
                            select hex(relationship_id) || hex(partner_id) || country || word || hex(root_key) from customer_words
                            union all
                            select hex(relationship_id) || hex(partner_id) || hex(customer_id) || json_array(type_id, company_name,
                                country, from_on, reason, step, needed, confirmed, invited_until, opened, ends_on, renews_on)
                            from readiness_rows
                            order by 1";
                let rows = sqlx::query(answer).fetch_all(&mut db).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
            Kind::Postgres => {
                let mut db = sqlx::PgConnection::connect(&self.url).await.unwrap();
                let answer = "select l::text from customer_rows l union all select w::text from customer_words w
                     union all select r::text from readiness_rows r order by 1";
                let rows = sqlx::query(answer).fetch_all(&mut db).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    async fn run(&self, statement: &'static str) {
        use sqlx::Executor;
        match self.kind {
            Kind::Sqlite => {
                let mut db = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
                db.execute(statement).await.unwrap();
            }
            Kind::Postgres => {
                let mut db = sqlx::PgConnection::connect(&self.url).await.unwrap();
                db.execute(statement).await.unwrap();
            }
        }
    }
}
