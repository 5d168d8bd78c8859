//! A confirmation as a page shows it, as far as the reader may see it (R-UPD-3, R-ROLE-9).

use chrono::NaiveDate;

use crate::acceptances::{self, Acceptance};
use crate::accounts::{Channel, Role};
use crate::agreements::Version;
use crate::confirmations::{Confirmation, Method, evidence};
use crate::db::{self, Reader};
use crate::indirect::{self, Answer, Information};
use crate::web::paths;

/// The view of `templates/confirmations/record.html`.
#[derive(Debug)]
pub struct Record {
    /// The confirmation.
    pub it: Confirmation,
    /// From when its version has been in effect.
    pub effective_on: Option<NaiveDate>,
    /// The reader is the operator's: sees where a request came from (R-ROLE-9).
    pub for_operator: bool,
    /// The reader sees who recorded it, and on what basis: the operator, and the partner whose attestation it is. Of a
    /// direct acceptance, and of its provider's attestation, a partner sees person, date and version (R-ROLE-9).
    pub in_full: bool,
    /// The customer's admins can open the evidence.
    pub evidence_shared: bool,
    /// What the customer did, if it accepted itself: with the grade, and who gave the address.
    pub acceptance: Option<Acceptance>,
    /// The reseller's answer that it was attested from, with its request (R-IND-2).
    pub source: Option<(Information, Answer)>,
}

impl Record {
    /// The record for a reader.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn find(
        db: &mut Reader,
        it: Confirmation,
        versions: &[Version],
        reader: &Channel,
    ) -> Result<Self, db::Error> {
        let version = versions.iter().find(|version| version.rank == it.rank);
        let agent = reader.agent();
        let evidence_shared = it.evidence_name.is_some() && evidence::is_shared(db, it.id).await?;
        let acceptance = match it.method {
            Method::Direct => acceptances::of_confirmation(db, it.id).await?,
            Method::Attestation => None,
        };
        let in_full = agent.is_none_or(|agent| it.is_of(agent.partner));
        let source = match it.method {
            Method::Attestation if in_full => indirect::source_of(db, it.id).await?,
            _ => None,
        };
        Ok(Self {
            source,
            acceptance,
            evidence_shared,
            effective_on: version.map(|version| version.effective_on),
            for_operator: agent.is_none(),
            in_full,
            it,
        })
    }

    /// Where the receipt of the customer's own acceptance is.
    pub fn receipt(&self) -> Option<String> {
        self.it.receipt().map(paths::acceptance)
    }

    /// Whether it is a partner's word, with a basis and perhaps evidence.
    pub fn is_attestation(&self) -> bool {
        self.it.method == Method::Attestation
    }

    /// The message that names the role in which it was recorded.
    pub fn role_label(&self) -> &'static str {
        Role::parse(&self.it.recorded_by_role).map_or("role-none", Role::label)
    }
}
