//! How both databases walk the long lists: along an index, from where the page begins, never sorting, never
//! through everything.

use std::path::Path;

use assent::db::{Database, parameters_in};
use assent::{customer_list, readiness, review};
use sqlx::{AssertSqlSafe, Connection, Executor, Row};

use crate::databases::{by_macro, statements};
use crate::support::postgres;

fn migrated(folder: &Path) -> rusqlite::Connection {
    let url = format!("sqlite:{}/plans.db", folder.display());
    let migrated = async { Database::open(&url).await.unwrap().migrate().await };
    actix_web::rt::System::new().block_on(migrated).unwrap();
    rusqlite::Connection::open(folder.join("plans.db")).unwrap()
}

#[actix_web::test]
async fn sqlite_walks_the_lists_along_an_index() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/plans.db", folder.path().display());
    let db = Database::open(&url).await.unwrap();
    db.migrate().await.unwrap();
    let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let mut wrong = Vec::new();
    for (_, statement) in by_macro() {
        let explain = AssertSqlSafe(format!("explain query plan {statement}"));
        let steps = sqlx::raw_sql(explain).fetch_all(&mut connection).await.unwrap();
        let steps: Vec<String> = steps.iter().map(|step| step.get("detail")).collect();
        // What was counted is walked to be counted, what was searched or the countries that were found to be shown.
        let is_slow = |step: &String| {
            let is_short = ["SCAN counted", "SCAN searched", "SCAN f"].contains(&step.as_str());
            step.contains("TEMP B-TREE") || (step.contains("SCAN") && !is_short)
        };
        if steps.iter().any(is_slow) {
            wrong.push(format!("{statement}\n  {}", steps.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A page of confirmations by age begins at its seek key, not at the beginning of the range.
#[test]
fn r_rev_1_a_page_by_age_begins_at_its_seek_key() {
    let folder = tempfile::tempdir().unwrap();
    let connection = migrated(folder.path());
    let mut pages = 0;
    for (module, sql) in by_macro() {
        if module != "review" || !sql.contains("(i.recorded_at, i.confirmation_id) ") || sql.contains("review_terms") {
            continue;
        }
        let mut explain = connection.prepare(&format!("explain query plan {sql}")).unwrap();
        let mut steps = explain.raw_query();
        let mut plan = String::new();
        while let Some(step) = steps.next().unwrap() {
            plan.push_str(&step.get::<_, String>("detail").unwrap());
        }
        assert!(
            plan.contains("review_items_by_age ((recorded_at,confirmation_id)")
                || plan.contains("AND (recorded_at,confirmation_id)<"),
            "{sql}\n{plan}"
        );
        pages += 1;
    }
    assert!(pages >= 4, "{pages}");
}

/// Every act pays for every index of the tables that it writes to.
#[test]
fn every_index_is_walked_by_somebody() {
    let folder = tempfile::tempdir().unwrap();
    let connection = migrated(folder.path());
    let mut plans = String::new();
    for (_, sql) in statements() {
        let mut explain = connection.prepare(&format!("explain query plan {sql}")).unwrap();
        for place in 1..=explain.parameter_count() {
            explain.raw_bind_parameter(place, 1).unwrap();
        }
        let mut steps = explain.raw_query();
        while let Some(step) = steps.next().unwrap() {
            plans.push_str(&step.get::<_, String>("detail").unwrap());
            plans.push('\n');
        }
    }
    let indexes =
        "select name from sqlite_schema where type = 'index' and sql is not null and sql not like 'create unique%'";
    let mut indexes = connection.prepare(indexes).unwrap();
    let names = indexes.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let is_walked = |name: &String| regex::Regex::new(&format!(r"INDEX {name}\b")).unwrap().is_match(&plans);
    let idle: Vec<_> = names.map(Result::unwrap).filter(|name| !is_walked(name)).collect();
    assert!(idle.is_empty(), "nobody walks {idle:?}");
}

/// A partner has as many confirmations and letters as customers, a customer has few: anyone who asks for one customer's must not
/// walk through its partner's.
#[actix_web::test]
async fn what_is_one_customers_is_found_by_the_customer() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/plans.db", folder.path().display());
    let db = Database::open(&url).await.unwrap();
    db.migrate().await.unwrap();
    let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let asks_for_one = regex::Regex::new(r"customer_id = \$\d").unwrap();
    let by_partner =
        regex::Regex::new(r"\(partner_id=\?(?: AND (?:recorded_at|created_at|at|since)[<>]\?)?\)").unwrap();
    let mut asked = 0;
    for (path, statement) in statements().iter().filter(|(_, text)| asks_for_one.is_match(text)) {
        asked += 1;
        let explain = AssertSqlSafe(format!("explain query plan {statement}"));
        let steps = sqlx::raw_sql(explain).fetch_all(&mut connection).await.unwrap();
        for step in steps.iter().map(|step| step.get::<String, _>("detail")) {
            // A partner has few domains and people.
            let is_few = step.contains("partner_domains") || step.contains("accounts_by_partner");
            let is_slow = by_partner.is_match(&step) && !is_few;
            assert!(!is_slow, "{path}\n{statement}\n{step}");
        }
    }
    assert!(asked > 20);
}

/// Twenty thousand customers of twenty partners, as the list has them. The planner goes by numbers, so there must be some.
const ROWS: &str = "
    set session_replication_role = replica;
    create function made(of text) returns uuid language sql immutable as $$ select md5(of)::uuid $$;
    insert into customer_list (relationship_id, partner_id, customer_id, type_id, company_name, company_key, domain, country,
                               bought_before, since, stands, status)
    select made('r' || n), made('p' || n % 20), made('c' || n), 'MicrosoftCustomerAgreement', 'Company ' || n,
           'company ' || n, 'd' || n || '.example', (array['SE', 'NO', 'US', 'DE', 'JP', 'CN', 'BR', 'CA'])[1 + n % 8], false,
           n, '||||not-provided|',
           (array['not-provided', 'attested', 'invited', 'outdated-version', 'rejected'])[1 + n % 5]
    from generate_series(1, 20000) n;
    insert into customer_list_words (relationship_id, partner_id, country, word, company_key)
    select made('r' || n), made('p' || n % 20), (array['SE', 'NO', 'US', 'DE', 'JP', 'CN', 'BR', 'CA'])[1 + n % 8], word,
           'company ' || n
    from generate_series(1, 20000) n, lateral (values ('company'), (n::text), ('d' || n || '.example')) w (word);
    insert into customer_rows (rule, relationship_id, partner_id, customer_id, type_id, company_name, root_key, swedish_key,
                               domain, contact_email, country, bought_before, since, stands, status)
    select 1, relationship_id, partner_id, customer_id, type_id, company_name, convert_to(company_key, 'UTF8'),
           convert_to(company_key, 'UTF8'), domain, 'asa@' || domain, country, bought_before, since, stands, status
    from customer_list;
    insert into customer_words (rule, relationship_id, partner_id, country, word, root_key)
    select 1, relationship_id, partner_id, country, word, convert_to(company_key, 'UTF8') from customer_list_words;
    set session_replication_role = default;
    set plan_cache_mode = force_generic_plan";

/// Twenty thousand confirmations as reviewers see them, with what they are found by.
const REVIEW_ROWS: &str = "
    set session_replication_role = replica;
    create function made(of text) returns uuid language sql immutable as $$ select md5(of)::uuid $$;
    insert into review_items (confirmation_id, customer_id, partner_id, type_id, rank, method, company_name, signer_name,
                              signer_email, basis, evidence, accepted_on, recorded_at, state, flags, facets)
    select made('n' || n), made('c' || n), made('p' || n % 20), 'MicrosoftCustomerAgreement', 2, 'attestation',
           'Company ' || n, 'Nora Hale', 'n' || n || '@example.com', 'call', false, '2026-11-01', n, 'to-review', '', ''
    from generate_series(1, 20000) n;
    insert into review_terms (term, at, confirmation_id)
    select term, n, made('n' || n)
    from generate_series(1, 20000) n, lateral (values ('state:to-review'), ('partner:' || n % 20), ('word:' || n)) w (term);
    set session_replication_role = default;
    set plan_cache_mode = force_generic_plan";

/// Twenty thousand customers of twenty partners that cannot order.
const READINESS_ROWS: &str = "
    set session_replication_role = replica;
    create function made(of text) returns uuid language sql immutable as $$ select md5(of)::uuid $$;
    insert into readiness_rows (relationship_id, partner_id, customer_id, type_id, company_name, country, from_on, reason,
                                step, opened, ends_on)
    select made('r' || n), made('p' || n % 20), made('c' || n), 'MicrosoftCustomerAgreement', 'Company ' || n,
           (array['SE', 'NO', 'US', 'DE', 'JP', 'CN', 'BR', 'CA'])[1 + n % 8], date '2024-01-01' + n % 1000,
           (array['not-provided', 'unopened', 'outdated', 'rejected', 'declined'])[1 + n % 5],
           (array['invite', 'attest', 'answer'])[1 + n % 3], false,
           case when n % 10 = 0 then date '2026-11-20' + n % 100 end
    from generate_series(1, 20000) n;
    set session_replication_role = default;
    set plan_cache_mode = force_generic_plan";

#[actix_web::test]
async fn r_gate_6_postgres_walks_readiness_along_an_index() {
    // Of subscriptions that end within weeks there are few: with more conditions they may be sorted.
    let few = |statement: &&str| statement.contains("t.ends_on is not null and (cast(");
    let statements = readiness::statements().filter(|statement| !few(statement));
    postgres_walks(READINESS_ROWS, statements, &["readiness_"]).await;
}

#[actix_web::test]
async fn postgres_walks_the_list_along_an_index() {
    postgres_walks(
        ROWS,
        customer_list::statements(),
        &["customer_list", "customer_rows", "customer_words"],
    )
    .await;
}

#[actix_web::test]
async fn r_rev_1_postgres_walks_the_queue_along_an_index() {
    postgres_walks(REVIEW_ROWS, review::queue::statements(), &["review_"]).await;
}

async fn postgres_walks(rows: &'static str, statements: impl Iterator<Item = &'static str>, tables: &[&str]) {
    let mut connection = sqlx::PgConnection::connect(&postgres::fresh_database().await)
        .await
        .unwrap();
    connection.execute(rows).await.unwrap();
    connection.execute("vacuum analyze").await.unwrap();
    let mut wrong = Vec::new();
    for (number, statement) in statements.enumerate() {
        let unknown = match parameters_in(statement) {
            0 => String::new(),
            some => format!("({})", vec!["null"; some].join(", ")),
        };
        let prepare = AssertSqlSafe(format!("prepare s{number} as {statement}"));
        sqlx::raw_sql(prepare).execute(&mut connection).await.unwrap();
        let explain = AssertSqlSafe(format!("explain execute s{number}{unknown}"));
        let steps = sqlx::raw_sql(explain).fetch_all(&mut connection).await.unwrap();
        let steps: Vec<String> = steps.iter().map(|step| step.get(0)).collect();
        let is_slow = |step: &String| {
            let of_list = tables.iter().any(|table| step.contains(table));
            step.contains("Sort") || (of_list && (step.contains("Seq Scan") || step.contains("Bitmap")))
        };
        // What is looked up for each row of a page stands last.
        let mut walk = steps
            .iter()
            .take_while(|step| !step.trim_start().starts_with("SubPlan "));
        if walk.any(is_slow) {
            wrong.push(format!("{statement}\n  {}", steps.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// SQLite may look at the values that are bound while it plans: at a limit's, for one. Then it plans again each time.
#[test]
fn sqlite_plans_a_statement_once_whatever_is_bound_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let connection = migrated(folder.path());
    let mut wrong = Vec::new();
    for (path, sql) in statements() {
        let mut statement = connection.prepare(&sql).unwrap();
        for value in 1..=2 {
            for place in 1..=statement.parameter_count() {
                statement.raw_bind_parameter(place, value).unwrap();
            }
            // What it finds, or that a table refuses such a row, does not matter.
            let _ = statement.raw_query().next();
        }
        if statement.get_status(rusqlite::StatementStatus::RePrepare) > 0 {
            wrong.push(format!("{path}: {sql}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
