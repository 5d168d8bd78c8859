//! Types, versions and the policy timeline: a few rows that every page and every act asks for and that change a few times a
//! year. They are read once and kept; see [`Reader::catalogue`].

use std::sync::Arc;

use super::{AgreementType, PolicyRow, Timeline, Version, store};
use crate::db::{Error, Reader};

struct Catalogue {
    types: Vec<AgreementType>,
    /// By type in the order of the types, then by rank.
    versions: Vec<Version>,
    policy: Vec<PolicyRow>,
}

async fn catalogue(db: &mut Reader) -> Result<Arc<Catalogue>, Error> {
    db.catalogue(async |db| {
        Ok(Catalogue {
            types: store::types(db).await?,
            versions: store::versions(db).await?,
            policy: store::policy_rows(db).await?,
        })
    })
    .await
}

/// Every type, in the order in which they came.
///
/// # Errors
/// When the database does.
pub async fn types(db: &mut Reader) -> Result<Vec<AgreementType>, Error> {
    Ok(catalogue(db).await?.types.clone())
}

/// A type by its identifier.
///
/// # Errors
/// When the database does.
pub async fn find_type(db: &mut Reader, id: &str) -> Result<Option<AgreementType>, Error> {
    let known = catalogue(db).await?;
    Ok(known.types.iter().find(|agreement| agreement.id == id).cloned())
}

/// The versions of every type: the types in the order in which they came, their versions by rank.
///
/// # Errors
/// When the database does.
pub async fn versions_of_all(db: &mut Reader) -> Result<Vec<Version>, Error> {
    Ok(catalogue(db).await?.versions.clone())
}

/// The versions of a type, by rank.
///
/// # Errors
/// When the database does.
pub async fn versions(db: &mut Reader, type_id: &str) -> Result<Vec<Version>, Error> {
    let known = catalogue(db).await?;
    let of_type = known.versions.iter().filter(|version| version.type_id == type_id);
    Ok(of_type.cloned().collect())
}

/// The policy timeline.
///
/// # Errors
/// When the database does.
pub async fn timeline(db: &mut Reader) -> Result<Timeline, Error> {
    Ok(Timeline::new(catalogue(db).await?.policy.clone()))
}
