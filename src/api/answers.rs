//! Changes that are sent again: under the same `MS-RequestId` the same call gets the answer that it got, and does nothing.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::store::{self, StoredAnswer};
use super::{Call, Fault};
use crate::audit::{Context, Refusal};
use crate::db::{self, Tx};
use crate::values::keys::Purpose;

/// How long the answer to a change is kept: clients repeat a call within moments, and some send one number for ever.
const KEPT: Duration = Duration::from_secs(10 * 60);
/// How long a refusal is: clients send what was refused again within moments.
const KEPT_REFUSAL: Duration = Duration::from_secs(60);

/// Why a change ended without an answer of its own.
enum Ended {
    /// The same call has been answered.
    Before,
    /// It was refused, or failed.
    Fault(Fault),
}

impl From<db::Error> for Ended {
    fn from(error: db::Error) -> Self {
        Self::Fault(error.into())
    }
}

impl Call {
    /// Runs a change in a transaction, with its answer: `Ok` commits both, `Err` rolls back. Sent again, it is answered as
    /// before, and not done. The answer is kept sealed for ten minutes.
    ///
    /// # Errors
    /// The error of `act`, or the database's.
    pub async fn change<T: Serialize>(
        &self,
        status: StatusCode,
        act: impl AsyncFnOnce(&mut Tx, &Context) -> Result<T, Fault>,
    ) -> Result<HttpResponse, Fault> {
        let (key, now, cx) = (self.facts().key, self.now(), self.cx());
        let made = self
            .site()
            .db
            .transact(async |tx| {
                let answer = StoredAnswer {
                    status: status.as_u16().into(),
                    body: Vec::new(),
                };
                // First of all, so that anyone who sends the same at the same moment waits here.
                if let Some(key) = &key
                    && !store::insert(tx, key, &answer, (now, now.plus(KEPT))).await?
                {
                    return Err(Ended::Before);
                }
                let value = act(tx, &cx).await.map_err(Ended::Fault)?;
                let body = serde_json::to_vec(&value).map_err(|error| Ended::Fault(Fault::broken(error)))?;
                if let Some(key) = &key {
                    store::set_body(tx, key, &self.sealed(key, &body)).await?;
                }
                Ok(body)
            })
            .await;
        match made {
            Ok(body) => Ok(json(status, body)),
            Err(Ended::Fault(fault)) => Err(fault),
            Err(Ended::Before) => self
                .stored_answer()
                .await?
                .ok_or_else(|| Fault::broken("an answer was erased while it was asked for")),
        }
    }

    fn sealed(&self, key: &[u8; 32], body: &[u8]) -> Vec<u8> {
        let site = self.site();
        site.keys.seal(Purpose::ApiAnswer, body, key, &site.random)
    }

    /// The answer that this very call got before.
    pub(super) async fn stored_answer(&self) -> Result<Option<HttpResponse>, Fault> {
        let Some(key) = self.facts().key else {
            return Ok(None);
        };
        let stored = store::find(&mut self.read().await?, &key, self.now()).await?;
        Ok(stored.and_then(|stored| {
            let body = self.site().keys.open(Purpose::ApiAnswer, &stored.body, &key)?;
            let status = StatusCode::from_u16(u16::try_from(stored.status).ok()?).ok()?;
            Some(json(status, body))
        }))
    }

    /// Records that a change was refused, once however often it is sent (R-ROLE-7): in the log where the role does not reach
    /// or the record is another's, and for a moment as the answer to the same call.
    pub(super) async fn remember_refusal(&self, fault: (StatusCode, &[u8]), route: &str) -> Result<(), db::Error> {
        let ((status, body), site, now) = (fault, self.site(), self.now());
        let is_first = match &self.facts().key {
            None => true,
            Some(key) => {
                let answer = StoredAnswer {
                    status: status.as_u16().into(),
                    body: self.sealed(key, body),
                };
                site.db
                    .transact(async |tx| {
                        tx.keeps_caches();
                        store::insert(tx, key, &answer, (now, now.plus(KEPT_REFUSAL))).await
                    })
                    .await?
            }
        };
        if !is_first || !matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND) {
            return Ok(());
        }
        let refusal = Refusal {
            route,
            path: crate::paths::page_of(&self.facts().visit.path),
            answer: status.as_u16(),
        };
        site.refusals.record(&site.db, &self.cx(), &refusal).await
    }
}

pub(super) fn json(status: StatusCode, body: Vec<u8>) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("application/json; charset=utf-8")
        .body(body)
}
