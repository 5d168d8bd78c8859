//! The floor: the least that actix-web, askama and sqlx need for a page of 25 customers. No session, no roles, no
//! languages: one statement, one template, as many bytes as Assent's page.

use std::net::TcpListener;
use std::str::FromStr;

use actix_web::web::{self, Data};
use actix_web::{App, HttpResponse, HttpServer};
use askama::Template;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};

#[derive(sqlx::FromRow)]
struct Row {
    company_name: String,
    domain: String,
    country: String,
    since: i64,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = "<!doctype html><html lang=en><title>Customers</title><h1>Customers</h1><table>\
        {% for row in rows %}<tr><td>{{ row.company_name }}<td>{{ row.domain }}<td>{{ row.country }}<td>{{ row.since }}\
        {% endfor %}</table><p>{{ filler }}</html>"
)]
struct Floor<'a> {
    rows: &'a [Row],
    filler: &'a str,
}

struct State {
    pool: SqlitePool,
    filler: String,
}

async fn show(state: Data<State>) -> HttpResponse {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.company_name, c.domain, c.country, r.since
         from relationships r join customers c on c.id = r.customer_id
         where r.partner_id = (select id from partners where name = 'Alder Direct') and r.ended_at is null
         order by r.company_key, r.customer_id limit 25",
    )
    .fetch_all(&state.pool)
    .await
    .unwrap();
    let html = Floor {
        rows: &rows,
        filler: &state.filler,
    }
    .render()
    .unwrap();
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html)
}

/// Serves it on a port of the loopback, over Assent's own database file, with a page of about `bytes`.
pub fn serve(port: u16, database: &str, bytes: usize) {
    actix_web::rt::System::new().block_on(async {
        let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
        let options = SqliteConnectOptions::from_str(database).unwrap().read_only(true);
        let pool = SqlitePoolOptions::new()
            .max_connections(u32::try_from(cores).unwrap())
            .test_before_acquire(false)
            .connect_lazy_with(options);
        // The rows are about two thousand bytes of the page.
        let state = Data::new(State {
            pool,
            filler: "x".repeat(bytes.saturating_sub(2_000)),
        });
        HttpServer::new(move || App::new().app_data(state.clone()).route("/", web::get().to(show)))
            .workers(cores)
            .listen(TcpListener::bind(("127.0.0.1", port)).unwrap())
            .unwrap()
            .run()
            .await
            .unwrap();
    });
}
