//! The first page of the operator's people: what waits, and the confirmations that were recorded last.

use std::time::Duration;

use actix_web::HttpResponse;
use askama::Template;

use crate::acceptance::latest::{self, Latest};
use crate::accounts::{Operator, Role};
use crate::mail::Waiting;
use crate::values::id::PartnerId;
use crate::values::paging::Count;
use crate::web::{PageError, Visit, filters, paths};
use crate::{mail, partners};

/// So many confirmations are shown.
const LATEST: i64 = 10;

/// So many partners are shown.
const PARTNERS: i64 = 6;

/// "The last seven days".
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

#[derive(Template)]
#[template(path = "home/operator.html")]
struct OperatorHome {
    /// May configure, and so make partners.
    is_admin: bool,
    /// Partners that nobody administers yet.
    without_admin: Vec<(PartnerId, String)>,
    mail: Waiting,
    /// Letters go at all.
    sends_mail: bool,
    recorded: Count,
    latest: Vec<Latest>,
}

impl OperatorHome {
    fn mail_failed(&self) -> bool {
        self.mail.failed != Count::Exactly(0)
    }
}

pub(super) async fn show(visit: &Visit, Operator(visitor): &Operator) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let waiting = mail::waiting(&mut db).await?;
    let page = OperatorHome {
        is_admin: visitor.roles.has(Role::OperatorAdmin),
        without_admin: partners::without_admin(&mut db, PARTNERS).await?,
        mail: waiting,
        sends_mail: visit.site.sends_mail,
        recorded: latest::recorded_since(&mut db, visit.now.minus(WEEK), &visit.site.random).await?,
        latest: latest::latest(&mut db, LATEST).await?,
    };
    visit.ok(page)
}
