//! `GET /agreements/texts/{text}/changes`, and the same of a draft's text: what changed since another version.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::text::{find, of_other_versions};
use super::{named_text, sheet};
use crate::accounts::Operator;
use crate::accounts::permission::SignedIn;
use crate::agreements::changes::{Block, Change, Kind, Mark, blocks, compare};
use crate::agreements::{self, Text, TextRef, Version};
use crate::db::Reader;
use crate::values::id::TextId;
use crate::web::{Fields, PageError, Visit, filters, paths};

/// How many unchanged blocks in a row are shown; more are folded away.
const SHOWN: usize = 4;

/// Some blocks of the comparison in a row.
struct Part {
    changes: Vec<Change>,
    /// Nothing in them changed, and they are many.
    is_folded: bool,
}

#[derive(Template)]
#[template(path = "agreements/changes.html")]
struct ChangesPage {
    type_name: String,
    new: TextRef,
    /// The text that it is compared with; `None`: there is none.
    old: Option<TextRef>,
    /// The texts of other versions that it can be compared with.
    others: Vec<(Version, TextRef)>,
    compared: Vec<Part>,
    /// How many blocks changed, were added and were removed.
    changed: usize,
    added: usize,
    removed: usize,
    /// The page of the newer text.
    back: String,
    is_draft: bool,
}

impl ChangesPage {
    /// The same comparison with another text.
    fn with(&self, other: &TextRef) -> String {
        paths::agreement_text_changes(self.new.id, Some(other.id))
    }

    fn is_the_same(&self) -> bool {
        self.changed + self.added + self.removed == 0
    }
}

/// What changed in a published text since the one of the version before, or since another one of the type.
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn show(
    visit: Visit,
    _: SignedIn,
    request: HttpRequest,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let new = find(&mut db, &id).await?;
    let asked = Fields::of_query(&request)?;
    let since = match asked.get("since") {
        "" => None,
        since => Some(find(&mut db, since).await?),
    };
    if since
        .as_ref()
        .is_some_and(|old| old.reference.type_id != new.reference.type_id)
    {
        return Err(PageError::NotFound);
    }
    let back = paths::agreement_text(new.reference.id);
    let page = page(&mut db, new, since, back, false).await?;
    visit.ok(page)
}

/// What changed in a draft's text since the newest version.
///
/// # Errors
/// As [`show`].
pub async fn show_draft(
    visit: Visit,
    _: Operator,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (agreement, new) = named_text(&mut db, &path).await?;
    let back = paths::draft_text(&agreement.id, new.reference.id);
    let page = page(&mut db, new, None, back, true).await?;
    visit.ok(page)
}

async fn page(
    db: &mut Reader,
    new: Text,
    since: Option<Text>,
    back: String,
    is_draft: bool,
) -> Result<ChangesPage, PageError> {
    let others = of_other_versions(db, &new.reference).await?;
    let before = others.iter().find(|(version, _)| version.rank < new.reference.rank);
    let old = match (since, before) {
        (Some(since), _) => Some(since),
        (None, Some((_, before))) => text(db, before.id).await?,
        (None, None) => None,
    };
    let (reference, type_name) = (new.reference.clone(), new.type_name.clone());
    let compared_with = old.as_ref().map(|old| old.reference.clone());
    // Long texts take long.
    let comparing = web::block(move || old.map(|old| compare(&read(&old), &read(&new))));
    let changes = comparing.await.map_err(PageError::fault)?.unwrap_or_default();
    let count = |mark: Option<Mark>| changes.iter().filter(|change| change.mark() == mark).count();
    Ok(ChangesPage {
        type_name,
        new: reference,
        old: compared_with,
        others,
        changed: count(None),
        added: count(Some(Mark::Added)),
        removed: count(Some(Mark::Removed)),
        compared: folded(changes),
        back,
        is_draft,
    })
}

async fn text(db: &mut Reader, id: TextId) -> Result<Option<Text>, PageError> {
    Ok(agreements::text(db, id).await?)
}

fn read(text: &Text) -> Vec<Block> {
    sheet::html(text).map(|html| blocks(&html)).unwrap_or_default()
}

/// The comparison in parts: long runs in which nothing changed are apart.
fn folded(changes: Vec<Change>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut run = Vec::new();
    let mut push = |changes: Vec<Change>, is_folded: bool| match parts.last_mut() {
        _ if changes.is_empty() => {}
        Some(last) if !last.is_folded && !is_folded => last.changes.extend(changes),
        _ => parts.push(Part { changes, is_folded }),
    };
    for change in changes {
        if change.mark() == Some(Mark::Same) {
            run.push(change);
            continue;
        }
        let is_long = run.len() > SHOWN;
        push(std::mem::take(&mut run), is_long);
        push(vec![change], false);
    }
    let is_long = run.len() > SHOWN;
    push(run, is_long);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::changes::Piece;

    #[test]
    fn only_long_runs_without_a_change_are_folded() {
        let block = |mark| Change {
            kind: Kind::Paragraph,
            pieces: vec![Piece { mark, text: "x".into() }],
        };
        let mut changes = vec![block(Mark::Same); 5];
        changes.push(block(Mark::Added));
        changes.extend(vec![block(Mark::Same); 4]);
        changes.push(block(Mark::Removed));
        let runs: Vec<_> = folded(changes)
            .iter()
            .map(|part| (part.is_folded, part.changes.len()))
            .collect();
        assert_eq!(runs, [(true, 5), (false, 6)]);
    }
}
