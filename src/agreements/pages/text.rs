//! `GET /agreements/texts/{text}`, `…/download` and `…/pdf`

use actix_web::{HttpResponse, web};
use askama::Template;

use super::files;
use super::sheet::Sheet;
use crate::accounts::permission::SignedIn;
use crate::agreements::{self, Text, TextRef, Version, draft};
use crate::db::Reader;
use crate::values::{Country, Language, LanguageTag};
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "agreements/text.html")]
struct TextPage {
    sheet: Sheet,
    /// The same version for the same country, in its other languages.
    languages: Vec<TextRef>,
    /// The same version for other countries, in the nearest language each.
    countries: Vec<TextRef>,
    /// The other versions for the same country, in the nearest language each.
    versions: Vec<(Version, TextRef)>,
}

impl TextPage {
    /// Whether it can be compared with the text of an older version.
    fn has_older(&self) -> bool {
        let rank = self.sheet.text.reference.rank;
        self.versions.iter().any(|(version, _)| version.rank < rank)
    }
}

/// The text, to be read: texts are everybody's who is signed in (R-AGR-4).
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn show(visit: Visit, _: SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let text = find(&mut db, &id).await?;
    let own = text.reference.clone();
    let all = agreements::texts_of_version(&mut db, &own.type_id, own.rank, None).await?;
    let languages = all
        .iter()
        .filter(|other| other.country == own.country && other.id != own.id)
        .cloned()
        .collect();
    let page = TextPage {
        languages,
        countries: of_other_countries(&all, &own, visit.language),
        versions: of_other_versions(&mut db, &own).await?,
        sheet: Sheet::of(text),
    };
    visit.ok(page)
}

/// The exact bytes, as a file.
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn download(visit: Visit, _: SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let text = find(&mut visit.read().await?, &id).await?;
    Ok(files::text(&text.reference, text.bytes))
}

/// Its PDF.
///
/// # Errors
/// If there is no such text, it has none, or the database query fails.
pub async fn pdf(visit: Visit, _: SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    let text = agreements::text_ref(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let sha256 = text.pdf_sha256.as_deref().ok_or(PageError::NotFound)?;
    let bytes = draft::pdf(&mut db, sha256).await?.ok_or(PageError::NotFound)?;
    Ok(files::pdf(&text, bytes))
}

pub(super) async fn find(db: &mut Reader, id: &str) -> Result<Text, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    agreements::text(db, id).await?.ok_or(PageError::NotFound)
}

/// One text for each other country, worldwide first, then by the country's name.
fn of_other_countries(all: &[TextRef], own: &TextRef, reader: Language) -> Vec<TextRef> {
    let countries = Country::all_by_name(reader).iter().copied().map(Some);
    std::iter::once(None)
        .chain(countries)
        .filter(|country| *country != own.country)
        .filter_map(|country| nearest(all.iter().filter(|text| text.country == country), own.language))
        .cloned()
        .collect()
}

/// One text for each other version, the newest first.
pub(super) async fn of_other_versions(db: &mut Reader, own: &TextRef) -> Result<Vec<(Version, TextRef)>, PageError> {
    let mut found = Vec::new();
    for version in agreements::versions(db, &own.type_id).await?.into_iter().rev() {
        if version.rank == own.rank {
            continue;
        }
        let text = match own.country {
            Some(country) => agreements::text_for(db, &own.type_id, version.rank, country, own.language).await?,
            None => {
                let texts = agreements::texts_of_version(db, &own.type_id, version.rank, Some(None)).await?;
                nearest(texts.iter(), own.language).cloned()
            }
        };
        found.extend(text.map(|text| (version, text)));
    }
    Ok(found)
}

/// Of the texts for one place, the one that anyone who reads this language reads best: in it, in English, in another.
fn nearest<'t>(texts: impl Iterator<Item = &'t TextRef>, language: LanguageTag) -> Option<&'t TextRef> {
    texts.min_by_key(|text| {
        let tag = text.language;
        (tag != language, !tag.is_read_as(language), !tag.is_english(), tag)
    })
}
