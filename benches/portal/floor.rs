//! The floor: the least that actix-web, askama and sqlx need for a page of 25 customers. No session, no roles, no
//! languages: one statement, one template, as many bytes as Assent's page. The statement is the one that Assent's page
//! needs for the same rows, along the same index.

use std::net::TcpListener;
use std::str::FromStr;

use actix_web::web::{self, Data, Path};
use actix_web::{App, HttpResponse, HttpServer};
use askama::Template;
use sqlx::AssertSqlSafe;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};

#[derive(sqlx::FromRow)]
struct Row {
    company_name: String,
    domain: String,
    country: String,
    status: String,
    since: i64,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = "<!doctype html><html lang=en><title>Customers</title><h1>Customers</h1><table>\
        {% for row in rows %}<tr><td>{{ row.company_name }}<td>{{ row.domain }}<td>{{ row.country }}<td>{{ row.status }}\
        <td>{{ row.since }}{% endfor %}</table><p>{{ filler }}</html>"
)]
struct Floor<'a> {
    rows: &'a [Row],
    filler: &'a str,
}

struct State {
    pool: SqlitePool,
    statements: Vec<String>,
    filler: String,
}

/// No page of Assent is larger, in bytes.
const LARGEST: usize = 100_000;

async fn show(state: Data<State>, path: Path<(usize, usize)>) -> HttpResponse {
    let (number, bytes) = *path;
    let statement = AssertSqlSafe(state.statements[number].as_str());
    let rows: Vec<Row> = sqlx::query_as(statement).fetch_all(&state.pool).await.unwrap();
    // A row is about eighty bytes of the page.
    let html = Floor {
        rows: &rows,
        filler: &state.filler[..bytes.saturating_sub(80 * rows.len())],
    }
    .render()
    .unwrap();
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html)
}

/// Serves it on a port of the loopback, over Assent's own database file: at `/0/30000` what the first statement reads, as a
/// page of about 30,000 bytes, at `/1/30000` the second.
pub fn serve(port: u16, database: &str, statements: &[String]) {
    actix_web::rt::System::new().block_on(async {
        let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
        let options = SqliteConnectOptions::from_str(database).unwrap().read_only(true);
        let pool = SqlitePoolOptions::new()
            .max_connections(u32::try_from(cores).unwrap())
            .test_before_acquire(false)
            .connect_lazy_with(options);
        let state = Data::new(State {
            pool,
            statements: statements.to_vec(),
            filler: "x".repeat(LARGEST),
        });
        HttpServer::new(move || {
            App::new()
                .app_data(state.clone())
                .route("/{number}/{bytes}", web::get().to(show))
        })
        .workers(cores)
        .listen(TcpListener::bind(("127.0.0.1", port)).unwrap())
        .unwrap()
        .run()
        .await
        .unwrap();
    });
}
