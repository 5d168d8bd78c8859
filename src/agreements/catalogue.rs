//! Types, versions, the policy timeline, and which texts there are: rows that every page and every act asks for and that
//! change a few times a year. They are read once and kept; see [`Reader::reference_data`].

use std::sync::Arc;

use super::{AgreementType, PolicyRow, TextRef, Timeline, Version, store};
use crate::db::{Error, Reader};
use crate::values::Country;
use crate::values::id::TextId;
use crate::words;

struct Catalogue {
    types: Vec<AgreementType>,
    /// By type in the order of the types, then by rank.
    versions: Vec<Version>,
    policy: Vec<PolicyRow>,
    /// Every text, without its bytes; `None` where they would be read again for each request.
    texts: Option<Vec<TextRef>>,
}

async fn catalogue(db: &mut Reader) -> Result<Arc<Catalogue>, Error> {
    db.reference_data(async |db| {
        words::learn_agreement_names(store::names(db).await?);
        Ok(Catalogue {
            types: store::types(db).await?,
            versions: store::versions(db).await?,
            policy: store::policy_rows(db).await?,
            texts: match db.shares_reference_data() {
                true => Some(store::text_refs(db).await?),
                false => None,
            },
        })
    })
    .await
}

/// Every type, in the order in which they came.
///
/// # Errors
/// If the database query fails.
pub async fn types(db: &mut Reader) -> Result<Vec<AgreementType>, Error> {
    Ok(catalogue(db).await?.types.clone())
}

/// A type by its identifier.
///
/// # Errors
/// If the database query fails.
pub async fn find_type(db: &mut Reader, id: &str) -> Result<Option<AgreementType>, Error> {
    let known = catalogue(db).await?;
    Ok(known.types.iter().find(|agreement| agreement.id == id).cloned())
}

/// The versions of every type: the types in the order in which they came, their versions by rank.
///
/// # Errors
/// If the database query fails.
pub async fn versions_of_all(db: &mut Reader) -> Result<Vec<Version>, Error> {
    Ok(catalogue(db).await?.versions.clone())
}

/// The versions of a type, by rank.
///
/// # Errors
/// If the database query fails.
pub async fn versions(db: &mut Reader, type_id: &str) -> Result<Vec<Version>, Error> {
    let known = catalogue(db).await?;
    let of_type = known.versions.iter().filter(|version| version.type_id == type_id);
    Ok(of_type.cloned().collect())
}

/// The policy timeline.
///
/// # Errors
/// If the database query fails.
pub async fn timeline(db: &mut Reader) -> Result<Timeline, Error> {
    Ok(Timeline::new(catalogue(db).await?.policy.clone()))
}

/// The texts of a version that a customer of this country could get.
pub(super) async fn candidates(
    db: &mut Reader,
    type_id: &str,
    rank: i64,
    country: Country,
) -> Result<Vec<TextRef>, Error> {
    let known = catalogue(db).await?;
    let Some(texts) = &known.texts else {
        return store::candidates(db, type_id, rank, country).await;
    };
    let could_be = |text: &&TextRef| {
        let is_for_it = text.country.is_none_or(|theirs| theirs == country);
        text.rank == rank && is_for_it && text.type_id == type_id
    };
    Ok(texts.iter().filter(could_be).cloned().collect())
}

/// A text, without its bytes.
///
/// # Errors
/// If the database query fails.
pub async fn text_ref(db: &mut Reader, id: TextId) -> Result<Option<TextRef>, Error> {
    let known = catalogue(db).await?;
    match &known.texts {
        Some(texts) => Ok(texts.iter().find(|text| text.id == id).cloned()),
        None => store::text_ref(db, id).await,
    }
}
