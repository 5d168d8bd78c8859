//! SQL of imports themselves, and of what is remembered of their headings.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::accounts::Attester;
use crate::audit::Context;
use crate::db::{Error, Reader, Tx};
use crate::imports::columns::{Choices, Seen};
use crate::imports::{Counts, Import, Kind, NewImport, State};
use crate::sql;
use crate::values::id::{AccountId, ImportId, PartnerId};
use crate::values::{Language, Timestamp};

#[derive(sqlx::FromRow)]
struct Row {
    id: ImportId,
    partner_id: PartnerId,
    account_id: AccountId,
    person_name: String,
    kind: Kind,
    file_name: String,
    headings: String,
    seen: String,
    choices: String,
    state: State,
    all_or_nothing: bool,
    sentence: String,
    sentence_language: Language,
    language: Language,
    network_address: String,
    user_agent: String,
    agreements: String,
    row_count: i64,
    handled: i64,
    to_create: i64,
    unchanged: i64,
    refused: i64,
    outdated: i64,
    recorded: i64,
    stopped: String,
    revision: i64,
    created_at: Timestamp,
}

/// What is stored as JSON; what cannot be read is as nothing.
pub(super) fn read<T: DeserializeOwned + Default>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_default()
}

/// A value as JSON.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

impl From<Row> for Import {
    fn from(row: Row) -> Self {
        let headings: Vec<String> = read(&row.headings);
        Self {
            id: row.id,
            partner: row.partner_id,
            account: row.account_id,
            person: row.person_name,
            kind: row.kind,
            file_name: row.file_name,
            seen: read::<Vec<Seen>>(&row.seen),
            choices: read::<Choices>(&row.choices).fitted(headings.len()),
            headings,
            state: row.state,
            all_or_nothing: row.all_or_nothing,
            sentence: row.sentence,
            sentence_language: row.sentence_language,
            language: row.language,
            network_address: row.network_address,
            user_agent: row.user_agent,
            agreements: row.agreements.lines().map(ToOwned::to_owned).collect(),
            row_count: row.row_count,
            handled: row.handled,
            counts: Counts {
                to_create: row.to_create,
                unchanged: row.unchanged,
                refused: row.refused,
                outdated: row.outdated,
                recorded: row.recorded,
            },
            stopped: Some(row.stopped).filter(|stopped| !stopped.is_empty()),
            revision: row.revision,
            created_at: row.created_at,
        }
    }
}

/// `false` if it is there already.
pub(in crate::imports) async fn insert(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    new: &NewImport<'_>,
) -> Result<bool, Error> {
    let agent = who.agent();
    Ok(sql!(
        tx,
        execute
        "insert into imports (id, partner_id, account_id, person_name, kind, file_name, file_sha256, headings, seen, choices,
                              state, all_or_nothing, sentence, sentence_language, language, network_address, user_agent,
                              agreements, row_count, handled, to_create, unchanged, refused, outdated, recorded, stopped,
                              revision, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, '[]', '[]', '{}', 'reading', false, '', $8, $8, '', '', '', 0, 0, 0, 0, 0, 0, 0,
                 '', 1, $9)
         on conflict do nothing",
        new.id,
        agent.partner,
        agent.visitor.account,
        agent.visitor.name.full(),
        new.kind,
        new.file_name,
        new.file_sha256,
        new.language,
        cx.now,
    )? > 0)
}

pub(in crate::imports) async fn find(db: &mut Reader, id: ImportId) -> Result<Option<Import>, Error> {
    let row = sql!(db, optional Row, "select * from imports where id = $1", id)?;
    Ok(row.map(Into::into))
}

/// The import, locked until the transaction ends.
pub(in crate::imports) async fn lock(tx: &mut Tx, id: ImportId) -> Result<Option<Import>, Error> {
    sql!(tx, execute "update imports set revision = revision where id = $1", id)?;
    find(tx, id).await
}

pub(in crate::imports) async fn latest(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<Vec<Import>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select * from imports where partner_id = $1 order by id desc limit cast($2 as bigint)",
        partner,
        limit,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Those in a state, the oldest first.
pub(in crate::imports) async fn in_state(db: &mut Reader, state: State, limit: i64) -> Result<Vec<Import>, Error> {
    let rows = sql!(
        db,
        all Row,
        "select * from imports where state = $1 order by id limit cast($2 as bigint)",
        state,
        limit,
    )?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// An earlier import of the same file by the same partner, that was carried out.
pub(in crate::imports) async fn done_before(db: &mut Reader, import: ImportId) -> Result<Option<ImportId>, Error> {
    sql!(
        db,
        maybe ImportId,
        "select other.id from imports as this
         join imports as other on other.partner_id = this.partner_id and other.id < this.id
         where this.id = $1 and other.file_sha256 = this.file_sha256 and other.kind = this.kind and other.state = 'done'
         order by other.id desc limit 1",
        import,
    )
}

/// Notes what the file holds; from now on it waits for its columns.
pub(in crate::imports) async fn set_read(tx: &mut Tx, what: &Import) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update imports set state = 'columns', headings = $2, seen = $3, choices = $4, row_count = $5,
                revision = revision + 1
         where id = $1 and state = 'reading'",
        what.id,
        json(&what.headings),
        json(&what.seen),
        json(&what.choices),
        what.row_count,
    )?;
    Ok(())
}

/// Notes what was chosen about the columns, and lets the check begin.
pub(in crate::imports) async fn set_choices(
    tx: &mut Tx,
    who: &Attester,
    id: ImportId,
    choices: &Choices,
    language: Language,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update imports set choices = $2, language = $3, sentence_language = $3, account_id = $4, person_name = $5
         where id = $1",
        id,
        json(choices),
        language,
        who.agent().visitor.account,
        who.agent().visitor.name.full(),
    )?;
    check_again(tx, id).await
}

/// Lets the check begin, or begin again.
pub(in crate::imports) async fn check_again(tx: &mut Tx, id: ImportId) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update imports set state = 'checking', handled = 0, to_create = 0, unchanged = 0, refused = 0, outdated = 0,
                recorded = 0, agreements = '', stopped = '', revision = revision + 1
         where id = $1",
        id,
    )?;
    Ok(())
}

/// Notes how far the check or the run has come.
pub(in crate::imports) async fn set_progress(tx: &mut Tx, what: &Import) -> Result<(), Error> {
    let counts = what.counts;
    sql!(
        tx,
        execute
        "update imports set state = $2, handled = $3, to_create = $4, unchanged = $5, refused = $6, outdated = $7,
                recorded = $8, agreements = $9, stopped = $10
         where id = $1",
        what.id,
        what.state,
        what.handled,
        counts.to_create,
        counts.unchanged,
        counts.refused,
        counts.outdated,
        counts.recorded,
        what.agreements.join("\n"),
        what.stopped.as_deref().unwrap_or_default(),
    )?;
    Ok(())
}

/// Lets the run begin: who started it, from where, and the sentence that was ticked.
pub(in crate::imports) async fn set_started(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    what: &Import,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "update imports set state = 'running', handled = 0, all_or_nothing = $2, sentence = $3, sentence_language = $4,
                account_id = $5, person_name = $6, network_address = $7, user_agent = $8, stopped = '',
                revision = revision + 1
         where id = $1",
        what.id,
        what.all_or_nothing,
        &what.sentence,
        what.sentence_language,
        who.agent().visitor.account,
        who.agent().visitor.name.full(),
        &*cx.network_address,
        &*cx.user_agent,
    )?;
    Ok(())
}

pub(in crate::imports) async fn set_state(tx: &mut Tx, id: ImportId, state: State, stopped: &str) -> Result<(), Error> {
    sql!(
        tx,
        execute "update imports set state = $2, stopped = $3, revision = revision + 1 where id = $1",
        id,
        state,
        stopped,
    )?;
    Ok(())
}

/// Discards what is old, and what nobody finished reading. Nothing that is recorded goes with it.
pub(in crate::imports) async fn discard_old(
    tx: &mut Tx,
    made_before: Timestamp,
    read_before: Timestamp,
) -> Result<u64, Error> {
    sql!(
        tx,
        execute
        "update imports set state = 'discarded', revision = revision + 1
         where (state <> 'discarded' and state <> 'running' and created_at < $1) or (state = 'reading' and created_at < $2)",
        made_before,
        read_before,
    )
}

pub(in crate::imports) async fn delete(tx: &mut Tx, id: ImportId) -> Result<(), Error> {
    sql!(tx, execute "delete from imports where id = $1", id)?;
    Ok(())
}

/// What was chosen for the columns of a file with this header.
pub(in crate::imports) async fn known_columns(
    db: &mut Reader,
    partner: PartnerId,
    kind: Kind,
    header: &str,
) -> Result<Option<Choices>, Error> {
    let choices = sql!(
        db,
        maybe String,
        "select choices from import_headers where partner_id = $1 and kind = $2 and header = $3",
        partner,
        kind,
        header,
    )?;
    Ok(choices.map(|choices| read(&choices)))
}

pub(in crate::imports) async fn remember(
    tx: &mut Tx,
    partner: PartnerId,
    kind: Kind,
    header: &str,
    choices: &Choices,
    now: Timestamp,
) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into import_headers (partner_id, kind, header, choices, chosen_at) values ($1, $2, $3, $4, $5)
         on conflict (partner_id, kind, header) do update set choices = excluded.choices, chosen_at = excluded.chosen_at",
        partner,
        kind,
        header,
        json(choices),
        now,
    )?;
    Ok(())
}
