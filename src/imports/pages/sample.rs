//! `GET /imports/sample-confirmations.csv` and `…/sample-customers.csv`: files to fill in.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::Attester;
use crate::imports::Kind;
use crate::imports::columns::Meaning;
use crate::web::export::{Cell, Row, Separator, csv_of};
use crate::web::{PageError, Visit, paths};

/// The sample of the address.
///
/// # Errors
/// If it cannot be written.
pub async fn show(visit: Visit, _: Attester, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let kind = match request.path() {
        paths::IMPORT_SAMPLE_CUSTOMERS => Kind::Customers,
        _ => Kind::Confirmations,
    };
    let columns = Meaning::of(kind)
        .iter()
        .copied()
        .filter(|column| *column != Meaning::Completed);
    let columns: Vec<Meaning> = columns.collect();
    let headings: Row = columns.iter().map(|column| column.heading().into()).collect();
    let example: Row = columns.iter().map(|column| example(kind, *column)).collect();
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(csv_of(Separator::usual(visit.language), &[headings, example])?);
    let disposition = format!("attachment; filename=\"{kind}.csv\"");
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, disposition))
        .body(bytes))
}

/// What the sample has in a column; the customer is named by its domain, and a new one is nobody's yet.
fn example(kind: Kind, column: Meaning) -> Cell {
    match column {
        Meaning::Domain if kind == Kind::Customers => "nordhamnbageri",
        Meaning::Email if kind == Kind::Customers => "nora@nordhamnbageri.example",
        Meaning::Domain => "fjordfoods",
        Meaning::CompanyName => "Nordhamn Bageri AB",
        Meaning::Country => "SE",
        Meaning::Line1 => "Storgatan 1",
        Meaning::PostalCode => "903 26",
        Meaning::City => "Umeå",
        Meaning::Language => "sv-SE",
        Meaning::BoughtBefore => "no",
        Meaning::FirstName => "Nora",
        Meaning::LastName => "Hale",
        Meaning::Email => "nora@fjordfoods.example",
        Meaning::Phone => "+46 90 555 01 23",
        Meaning::AcceptedOn => "2026-11-05",
        Meaning::Basis => "signed paper",
        _ => return Cell::Empty,
    }
    .into()
}
