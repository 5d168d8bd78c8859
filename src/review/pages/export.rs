//! `GET /confirmations.csv` and `.xlsx`: exactly what the list is filtered to, all of it, with who exported it and when.

use actix_web::{HttpRequest, HttpResponse};

use super::{asked, queue as list};
use crate::accounts::Operator;
use crate::accounts::provenance::Source;
use crate::agreements::{self, AgreementType};
use crate::confirmations::{Method, Verdict};
use crate::review::State;
use crate::review::export::{Export, ExportCursor, Exported};
use crate::web::export::{self, Cell, Closing, Row, Table};
use crate::web::{Fields, Form, PageError, Visit};
use crate::words;

const COLUMNS: [&str; 35] = [
    "review-export-id",
    "customer-list-id",
    "customer-list-company",
    "customer-list-domain",
    "customer-list-country",
    "customer-list-partner",
    "acceptance-accepted-by",
    "field-email",
    "field-phone",
    "home-method",
    "home-agreement",
    "acceptance-version",
    "review-export-text-country",
    "review-export-text-language",
    "review-export-text-sha256",
    "customer-list-accepted",
    "review-export-recorded",
    "home-recorded-by",
    "activity-organisation",
    "field-basis",
    "field-grade",
    "review-export-reference",
    "field-given-by",
    "field-review-state",
    "review-flags",
    "review-export-evidence-count",
    "review-export-evidence-name",
    "review-export-evidence-sha256",
    "review-export-corrects",
    "audit-fact-verdict",
    "field-reject-cause",
    "field-reject-note",
    "review-export-decided-by",
    "review-export-decided-at",
    "review-export-type",
];

/// The table.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, _: Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = list_query::filter(&mut form, visit.now);
    // A file of everything would be taken for what was asked for.
    if form.failed() {
        return Err(PageError::BadRequest("error-filter-unreadable"));
    }
    let mut db = visit.read().await?;
    let filtered = list::filtered(&visit, &mut db, &form).await?;
    let export = Export::new(&mut db, &filter).await?;
    let types = agreements::types(&mut db).await?;
    drop(db);
    let table = Table::new(&visit, format!("confirmations-{}", visit.today()), COLUMNS).closed(Closing::new(
        &visit,
        "review-export-nothing",
        "nav-confirmations",
        &filtered,
    ));
    let rows = {
        let visit = visit.clone();
        export::paged(async move |from: Option<ExportCursor>| {
            let (rows, next) = export.next(&mut visit.read().await?, from).await?;
            let written = rows.iter().map(|exported| row(&visit, &types, exported)).collect();
            Ok((written, next))
        })
    };
    export::answer(&visit, &request, table, rows).await
}

fn row(visit: &Visit, types: &[AgreementType], it: &Exported) -> Row {
    let words = |key: &str| Cell::from(words::text(visit.language, key).into_owned());
    let agreement = types.iter().find(|agreement| agreement.id == it.type_id);
    let agreement = agreement.map(|agreement| words::agreement(visit.language, &agreement.name).into_owned());
    let said = it.flags.iter().map(|raised| {
        let value = raised.value.as_str();
        words::text_with_strings(visit.language, &raised.flag.said(), &[("value", value)])
    });
    let flags: Vec<_> = said.collect();
    let (method, basis) = match it.method {
        Method::Attestation => ("status-attested", words(it.basis.label())),
        Method::Direct => ("status-accepted-directly", Cell::Empty),
    };
    let evidence = i64::from(it.evidence_sha256.is_some());
    let decided = it.verdict.and_then(|verdict| match verdict {
        Verdict::Reviewed => Some(State::Reviewed),
        Verdict::Rejected => Some(State::Rejected),
        Verdict::Undone => None,
    });
    vec![
        it.confirmation_id.to_string().into(),
        it.customer_id.to_string().into(),
        it.company_name.as_str().into(),
        it.domain.as_str().into(),
        it.country.as_str().into(),
        it.partners.as_deref().into(),
        it.signer_name.as_str().into(),
        it.signer_email.as_str().into(),
        it.signer_phone.as_deref().into(),
        words(method),
        agreement.into(),
        it.rank.into(),
        it.text_country.as_str().into(),
        it.text_language.to_string().into(),
        it.text_sha256.as_str().into(),
        it.accepted_on.into(),
        it.recorded_at.into(),
        it.recorded_by_name.as_str().into(),
        it.recorded_for.as_str().into(),
        basis,
        it.grade.map(|grade| grade.to_string()).into(),
        it.reference.as_deref().into(),
        it.given_by.map_or(Cell::Empty, |source| words(giver(source))),
        words(it.state.label()),
        flags.join("; ").into(),
        evidence.into(),
        it.evidence_name.as_deref().into(),
        it.evidence_sha256.as_deref().into(),
        it.supersedes.map(|wrong| wrong.to_string()).into(),
        decided.map_or(Cell::Empty, |state| words(state.label())),
        it.cause.map_or(Cell::Empty, |cause| words(cause.label())),
        it.note.as_deref().filter(|note| !note.is_empty()).into(),
        it.decided_by.as_deref().into(),
        it.decided_at.into(),
        it.type_id.as_str().into(),
    ]
}

/// The message that says who gave an address.
pub(super) const fn giver(source: Source) -> &'static str {
    match source {
        Source::Own => "review-given-by-customer",
        Source::Partner => "review-given-by-partner",
        Source::Operator => "review-given-by-operator",
    }
}
