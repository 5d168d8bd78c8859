//! Changes that are sent again: under the same `MS-RequestId` or `Idempotency-Key` the same call gets the answer that it got,
//! and does nothing.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::call::AnswerKey;
use super::store::{self, StoredAnswer};
use super::{Call, Fault, code};
use crate::audit::{Context, Refusal};
use crate::db::{self, Reader, Tx};
use crate::quotas;
use crate::values::keys::Purpose;

/// How long the answer to a change is kept: clients repeat a call within moments, and some send one number for ever.
const KEPT: Duration = Duration::from_secs(10 * 60);
/// How long a refusal is: clients send what was refused again at once, and what was mended soon, some under one number for ever.
const KEPT_REFUSAL: Duration = Duration::from_secs(5);

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
        let (status, body) = self.change_once(self.facts().key, status, act).await?;
        Ok(self.facts().dialect.answer(status, body))
    }

    /// Runs one of the changes that a call consists of in a transaction of its own, and answers with its JSON. `part` names it
    /// within the call: when the call is sent again, it is answered as before.
    ///
    /// # Errors
    /// The error of `act`, or the database's.
    pub async fn change_part<T: Serialize>(
        &self,
        part: usize,
        act: impl AsyncFnOnce(&mut Tx, &Context) -> Result<T, Fault>,
    ) -> Result<serde_json::Value, Fault> {
        let key = self.facts().key.map(|key| AnswerKey {
            made: Sha256::new()
                .chain_update(key.made)
                .chain_update(part.to_string())
                .finalize()
                .into(),
            ..key
        });
        let (_, body) = self.change_once(key, StatusCode::OK, act).await?;
        serde_json::from_slice(&body).map_err(Fault::broken)
    }

    async fn change_once<T: Serialize>(
        &self,
        key: Option<AnswerKey>,
        status: StatusCode,
        act: impl AsyncFnOnce(&mut Tx, &Context) -> Result<T, Fault>,
    ) -> Result<(StatusCode, Vec<u8>), Fault> {
        let (now, cx) = (self.now(), self.cx());
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
                    && !store::insert(tx, &key.made, &answer, (now, now.plus(KEPT))).await?
                {
                    return Err(Ended::Before);
                }
                let value = act(tx, &cx).await.map_err(Ended::Fault)?;
                let body = serde_json::to_vec(&value).map_err(|error| Ended::Fault(Fault::broken(error)))?;
                if let Some(key) = &key {
                    store::set_body(tx, &key.made, &self.sealed(&key.made, key, &body)).await?;
                }
                Ok(body)
            })
            .await;
        match (made, key) {
            (Ok(body), _) => Ok((status, body)),
            (Err(Ended::Fault(fault)), _) => Err(fault),
            (Err(Ended::Before), key) => {
                let stored = match key {
                    Some(key) => self.find_answer(&mut self.read().await?, &key.made, &key).await?,
                    None => None,
                };
                stored.ok_or_else(|| Fault::broken("an answer was erased while it was asked for"))
            }
        }
    }

    /// An answer as it is kept under `place`: behind the hash of the body that was sent.
    fn sealed(&self, place: &[u8; 32], key: &AnswerKey, body: &[u8]) -> Vec<u8> {
        let site = self.site();
        let content = [key.body.as_slice(), body].concat();
        site.keys.seal(Purpose::ApiAnswer, &content, place, &site.random)
    }

    async fn find_answer(
        &self,
        db: &mut Reader,
        place: &[u8; 32],
        key: &AnswerKey,
    ) -> Result<Option<(StatusCode, Vec<u8>)>, Fault> {
        let Some(stored) = store::find(db, place, self.now()).await? else {
            return Ok(None);
        };
        let opened = self.site().keys.open(Purpose::ApiAnswer, &stored.body, place);
        let status = u16::try_from(stored.status)
            .ok()
            .and_then(|status| StatusCode::from_u16(status).ok());
        let (Some(opened), Some(status)) = (opened, status) else {
            return Ok(None);
        };
        match opened.split_at_checked(key.body.len()) {
            Some((sent, body)) if *sent == key.body => Ok(Some((status, body.to_vec()))),
            Some(_) => Err(Fault::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                code::KEY_REUSED,
                "The Idempotency-Key was sent before with another body. Send a new key with each change.",
            )),
            None => Ok(None),
        }
    }

    /// The answer that this very call got before.
    pub(super) async fn stored_answer(&self) -> Result<Option<HttpResponse>, Fault> {
        let Some(key) = self.facts().key else {
            return Ok(None);
        };
        let mut db = self.read().await?;
        let mut found = self.find_answer(&mut db, &key.made, &key).await?;
        if found.is_none() && key.refused != key.made {
            found = self.find_answer(&mut db, &key.refused, &key).await?;
        }
        Ok(found.map(|(status, body)| self.facts().dialect.answer(status, body)))
    }

    /// Records that a change was refused, once however often it is sent (R-ROLE-7): in the log where the role does not reach
    /// or the record is another's, and for a moment as the answer to the same call. `false` where that has been answered: one
    /// that was still under way when this one was judged has its answer by now.
    pub(super) async fn remember_refusal(&self, fault: (StatusCode, &[u8]), route: &str) -> Result<bool, db::Error> {
        let ((status, body), site, now) = (fault, self.site(), self.now());
        let is_first = match &self.facts().key {
            None => true,
            Some(key) => {
                // The same change was still under way when this one was judged, and is made by now.
                if key.made != key.refused && store::find(&mut site.db.read().await?, &key.made, now).await?.is_some() {
                    return Ok(false);
                }
                let answer = StoredAnswer {
                    status: status.as_u16().into(),
                    body: self.sealed(&key.refused, key, body),
                };
                site.db
                    .transact(async |tx| {
                        tx.keeps_caches();
                        store::insert(tx, &key.refused, &answer, (now, now.plus(KEPT_REFUSAL))).await
                    })
                    .await?
            }
        };
        if is_first {
            self.audit_refusal(status, route).await?;
        }
        Ok(is_first)
    }

    /// Records in the log what was refused because of the role, or because it is another's.
    async fn audit_refusal(&self, status: StatusCode, route: &str) -> Result<(), db::Error> {
        if !matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND) {
            return Ok(());
        }
        let site = self.site();
        let refusal = Refusal {
            route,
            path: crate::paths::page_of(&self.facts().visit.path),
            answer: status.as_u16(),
        };
        site.refusals.record(&site.db, &self.cx(), &refusal).await
    }

    /// The status and the body of the refusal of one of the changes that a call consists of, which is recorded as if it were a
    /// call.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn refuse_part(&self, fault: &Fault, route: &str) -> Result<(StatusCode, serde_json::Value), Fault> {
        let correlation = &self.facts().ids.correlation;
        fault.report(correlation);
        let (status, body) = self.facts().dialect.write(fault, correlation);
        // The other changes of the call are made by now: it goes on.
        let recorded = match &fault.exceeded {
            Some(exceeded) => self.record_quota(exceeded).await,
            None => self.audit_refusal(status, route).await,
        };
        if let Err(error) = recorded {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "a refusal could not be recorded"
            );
        }
        Ok((status, serde_json::from_slice(&body).map_err(Fault::broken)?))
    }

    /// Records that a quota was used up.
    pub(super) async fn record_quota(&self, exceeded: &quotas::Exceeded) -> Result<(), db::Error> {
        let cx = self.cx();
        let db = &self.site().db;
        db.transact(async |tx| quotas::record_refusal(tx, &cx, exceeded).await)
            .await
    }

    /// What tells this change from every other; `None` for what only reads.
    pub(super) fn fingerprint(&self) -> Option<&[u8; 32]> {
        self.facts().fingerprint.as_ref()
    }
}
