//! What of the customers list is measured: each filter, order, search and audience, beside the floor's statement for the
//! same rows.

use std::str::FromStr;

use assent::customer_list;
use assent::values::collation::{Order, sort_key};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, Row, SqliteConnection};
use uuid::Uuid;

/// One measured page.
pub struct View {
    /// What it shows.
    pub what: &'static str,
    /// Where Assent shows it.
    pub path: String,
    /// What the floor reads for it.
    pub statement: String,
    /// Who asks.
    pub who: Who,
}

/// Who asks for a page.
#[derive(Clone, Copy)]
pub enum Who {
    /// An agent of the partner that has the customers.
    Agent,
    /// The operator's admin, who sees all partners' customers.
    Operator,
    /// The operator's reviewer.
    Reviewer,
}

/// Whose list is measured, and one customer of it.
struct Known {
    partner: String,
    customer: Vec<u8>,
}

async fn known(database: &str) -> Known {
    let options = SqliteConnectOptions::from_str(database).unwrap().read_only(true);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let partner = "select hex(id) from partners where name = 'Alder Direct'";
    let partner: String = sqlx::query(partner).fetch_one(&mut db).await.unwrap().get(0);
    let customer = "select customer_id from customer_rows where domain = 'fjordfoods.onassent.example'";
    Known {
        partner,
        customer: sqlx::query(customer).fetch_one(&mut db).await.unwrap().get(0),
    }
}

const ROW: &str = "select l.company_name, l.domain, l.country, l.status, l.since from";

/// A walk along the list.
fn walk(filter: &str, order: &str) -> String {
    format!("{ROW} customer_rows l where l.rule = 1 and {filter} order by {order} limit 26")
}

/// A walk along the words that begin with one.
fn search(whose: &str, word: &str, more: &str) -> String {
    format!(
        "{ROW} customer_words w cross join customer_rows l where w.rule = 1 and {whose} w.word >= '{word}' and w.word < '{word}\u{10FFFD}'
         and l.relationship_id = w.relationship_id and l.rule = w.rule {more} order by w.word, w.root_key, w.relationship_id
         limit 26"
    )
}

/// All of them.
pub async fn all(database: &str) -> Vec<View> {
    let Known { partner, customer } = known(database).await;
    let mine = format!("l.partner_id = x'{partner}'");
    let my_words = format!("w.partner_id = x'{partner}' and");
    let id = Uuid::from_slice(&customer).unwrap();
    // As if somebody had come there page by page: close to the end of the alphabet, and a while ago.
    let far = customer_list::cursor_behind("Harbour", Order::Root, 9_001);
    let deep = format!("/customers?at={}", far.encode());
    let key: String = sort_key("Harbour", Order::Root)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let behind = format!("(l.root_key, l.relationship_id) > (x'{key}', x'{}')", "ff".repeat(16));
    let (by_company, by_age) = ("l.root_key, l.relationship_id", "l.since desc, l.relationship_id desc");
    let foods = "and exists (select 1 from customer_words o where o.relationship_id = w.relationship_id
                             and o.rule = w.rule
                             and o.word >= 'foods' and o.word < 'foods\u{10FFFD}')";
    let view = |what, path: &str, statement| View {
        what,
        path: path.to_owned(),
        statement,
        who: Who::Agent,
    };
    let operator = |what, path: &str, statement| View {
        who: Who::Operator,
        ..view(what, path, statement)
    };
    vec![
        view("customers list", "/customers", walk(&mine, by_company)),
        view("far down", &deep, walk(&format!("{mine} and {behind}"), by_company)),
        view("newest first", "/customers?sort=newest", walk(&mine, by_age)),
        view(
            "one country",
            "/customers?country=SE",
            walk(&format!("{mine} and l.country = 'SE'"), by_company),
        ),
        view(
            "one status",
            "/customers?status=attested",
            walk(&format!("{mine} and l.status = 'attested'"), by_company),
        ),
        view(
            "country and status",
            "/customers?country=NO&status=attested",
            walk(
                &format!("{mine} and l.country = 'NO' and l.status = 'attested'"),
                by_company,
            ),
        ),
        view(
            "country and status, newest first",
            "/customers?country=NO&status=attested&sort=newest",
            walk(
                &format!("{mine} and l.country = 'NO' and l.status = 'attested'"),
                by_age,
            ),
        ),
        view(
            "search, many hits",
            "/customers?q=fjord",
            search(&my_words, "fjord", ""),
        ),
        view(
            "search, one hit",
            "/customers?q=measured777",
            search(&my_words, "measured777", ""),
        ),
        view(
            "search, two words",
            "/customers?q=fjord+foods",
            search(&my_words, "fjord", foods),
        ),
        view(
            "search, Chinese",
            "/customers?q=%E9%A3%9F%E5%93%81",
            search(&my_words, "食品", ""),
        ),
        view(
            "search in a country",
            "/customers?q=fjord&country=SE",
            search(&format!("{my_words} w.country = 'SE' and"), "fjord", ""),
        ),
        view(
            "search, customer ID",
            &format!("/customers?q={id}"),
            walk(
                &format!("l.customer_id = x'{}' and {mine}", id.simple()),
                "l.relationship_id",
            ),
        ),
        operator("operator: all", "/customers", walk("true", by_company)),
        operator("operator: far down", &deep, walk(&behind, by_company)),
        operator(
            "operator: country and status",
            "/customers?country=NO&status=attested",
            walk("l.country = 'NO' and l.status = 'attested'", by_company),
        ),
        operator("operator: search", "/customers?q=fjord", search("", "fjord", "")),
    ]
}

/// The reviewers' queue and first page.
pub async fn review(database: &str) -> Vec<View> {
    let Known { partner, .. } = known(database).await;
    let partner: String = partner.to_lowercase();
    let partner = format!(
        "{}-{}-{}-{}-{}",
        &partner[..8],
        &partner[8..12],
        &partner[12..16],
        &partner[16..20],
        &partner[20..]
    );
    const ITEM: &str = "select i.company_name, i.signer_email as domain, i.method as country, i.state as status, i.recorded_at as since from";
    let of_term = |term: &str| {
        format!(
            "{ITEM} review_terms t join review_items i on i.confirmation_id = t.confirmation_id where t.term = '{term}'
             order by t.at, t.confirmation_id limit 26"
        )
    };
    let all = format!("{ITEM} review_items i order by i.recorded_at, i.confirmation_id limit 26");
    let view = |what, path: &str, statement| View {
        what,
        path: path.to_owned(),
        statement,
        who: Who::Reviewer,
    };
    vec![
        view("review: first page", "/", all.clone()),
        view("review: to review", "/confirmations", of_term("state:to-review")),
        view("review: all", "/confirmations?review_state=any", all),
        view(
            "review: one partner",
            &format!("/confirmations?partner={partner}"),
            of_term(&format!("partner:{partner}")),
        ),
        view(
            "review: one country",
            "/confirmations?country=SE",
            of_term("country:SE"),
        ),
        view(
            "review: outdated",
            "/confirmations?review_state=to-review&flag=outdated",
            of_term("to-review flag:outdated"),
        ),
        view(
            "review: search",
            "/confirmations?q=measured777",
            of_term("word:measured777"),
        ),
        view(
            "review: country and method, a combination",
            "/confirmations?country=SE&method=direct",
            of_term("method:direct"),
        ),
    ]
}

/// The readiness board.
pub async fn readiness(database: &str) -> Vec<View> {
    let Known { partner, .. } = known(database).await;
    let rows = |filter: &str| {
        format!(
            "select r.company_name, r.reason as domain, r.country, r.step as status, 0 as since from readiness_rows r
             where {filter} order by r.from_on, r.relationship_id limit 26"
        )
    };
    let mine = format!("r.partner_id = x'{partner}'");
    let view = |what, path: &str, statement, who| View {
        what,
        path: path.to_owned(),
        statement,
        who,
    };
    vec![
        view("readiness", "/readiness", rows(&mine), Who::Agent),
        view(
            "readiness: to be invited",
            "/readiness?readiness_step=invite",
            rows(&format!("{mine} and r.step = 'invite'")),
            Who::Agent,
        ),
        view(
            "readiness: country and reason",
            "/readiness?country=SE&readiness_reason=not-provided",
            rows(&format!("{mine} and r.country = 'SE' and r.reason = 'not-provided'")),
            Who::Agent,
        ),
        view("readiness: operator", "/readiness", rows("true"), Who::Operator),
    ]
}

/// How many rows the list has.
pub async fn rows(database: &str) -> i64 {
    let options = SqliteConnectOptions::from_str(database).unwrap().read_only(true);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let counted = sqlx::query("select count(*) from relationships where ended_at is null");
    counted.fetch_one(&mut db).await.unwrap().get(0)
}
