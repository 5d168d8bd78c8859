//! `GET /v1/agreements`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::Agent;
use crate::agreements::{self, AgreementType};
use crate::api::{ByAgent, Call, Collection, Fault, Query, answer};
use crate::db::Reader;
use crate::paths::api;
use crate::web::paths;

/// The type that is meant where a request names none.
const USUAL: &str = "MicrosoftCloudAgreement";

/// A template that takes confirmations.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AgreementMetadata)]
struct Metadata {
    /// The template, to be sent with a confirmation. It stays the same when a new version is published.
    template_id: uuid::Uuid,
    /// The type of agreement.
    agreement_type: String,
    /// The page where people read the agreement.
    agreement_link: String,
    /// The version in effect today. A newer version has a higher rank.
    version_rank: i64,
}

/// Which types a request asks for: one, or all.
#[derive(Debug, PartialEq, Eq)]
pub struct Wanted(Option<String>);

impl Wanted {
    /// Reads `agreementType`.
    ///
    /// # Errors
    /// 400/3000 for one that there is not, or if the database query fails.
    pub async fn read(db: &mut Reader, query: &Query) -> Result<Self, Fault> {
        let asked = match query.get("agreementType") {
            Some("*") => return Ok(Self(None)),
            asked => asked.unwrap_or(USUAL),
        };
        let types = agreements::types(db).await?;
        match types.iter().find(|known| known.id.eq_ignore_ascii_case(asked)) {
            Some(known) => Ok(Self(Some(known.id.clone()))),
            None => {
                let known: Vec<_> = types.iter().map(|known| known.id.as_str()).collect();
                let known = known.join(", ");
                Err(Fault::property(
                    "agreementType",
                    format!("It must be one of {known}, or * for all."),
                ))
            }
        }
    }

    /// Whether a type is among them.
    pub fn holds(&self, type_id: &str) -> bool {
        self.0.as_deref().is_none_or(|wanted| wanted == type_id)
    }
}

/// The templates that take confirmations today, one a type.
///
/// # Errors
/// If the type is unknown, or the database query fails.
#[utoipa::path(
    get,
    path = api::AGREEMENTS,
    tag = "Agreements",
    summary = "List agreement templates",
    description = "One template for each type of agreement that takes confirmations today.",
    params(
        ("agreementType" = Option<String>, Query, example = json!("*"),
            description = "One type of agreement, or `*` for all. Without it, only MicrosoftCloudAgreement, as in Partner Center."),
    ),
    responses((
        status = 200,
        description = "The templates.",
        body = Collection<Metadata>,
        content_type = "application/json",
        example = json!({
            "totalCount": 1,
            "items": [{
                "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
                "agreementType": "MicrosoftCustomerAgreement",
                "agreementLink": "https://assent.example/agreements",
                "versionRank": 2
            }],
            "links": { "self": { "uri": "/agreements", "method": "GET", "headers": [] } },
            "attributes": { "objectType": "Collection" }
        }),
    )),
)]
pub async fn list(call: Call, _: ByAgent<Agent>, query: Query) -> Result<HttpResponse, Fault> {
    let mut db = call.read().await?;
    let wanted = Wanted::read(&mut db, &query).await?;
    let today = call.now().utc_date();
    let timeline = agreements::timeline(&mut db).await?;
    let mut items = Vec::new();
    for AgreementType { id, template_id, .. } in agreements::types(&mut db).await? {
        if !wanted.holds(&id) || !timeline.takes_confirmations(&id, today) {
            continue;
        }
        let versions = agreements::versions(&mut db, &id).await?;
        if let Some(version) = agreements::effective_on(&versions, today) {
            items.push(Metadata {
                template_id,
                agreement_type: id,
                agreement_link: call.site().absolute(paths::AGREEMENTS),
                version_rank: version.rank,
            });
        }
    }
    Ok(answer(StatusCode::OK, &Collection::whole(items, "/agreements")))
}
