-- Files of confirmations or customers, on their way through columns, check and run (R-IMP-1 to R-IMP-3).
create table imports (
    id                blob not null primary key,
    partner_id        blob not null references partners (id),
    account_id        blob not null references accounts (id), -- who uploaded it, and later who started its run
    person_name       text not null,
    kind              text not null check (kind = 'confirmations' or kind = 'customers'),
    file_name         text not null,
    file_sha256       text not null,
    headings          text not null, -- JSON: a text for each column
    seen              text not null, -- JSON: what the cells of each column look like
    choices           text not null, -- JSON: what the agent chose about the columns
    state             text not null check (
        state = 'reading' or state = 'columns' or state = 'checking' or state = 'checked' or state = 'running' or
        state = 'paused' or state = 'done' or state = 'discarded'
    ),
    all_or_nothing    integer not null,
    sentence          text not null, -- that was ticked; empty before
    sentence_language text not null,
    language          text not null, -- in which complaints name days
    network_address   text not null, -- of who started the run
    user_agent        text not null,
    agreements        text not null, -- the types that the good rows attest, one a line
    row_count         integer not null,
    handled           integer not null, -- the last row that the present step has handled
    to_create         integer not null,
    unchanged         integer not null,
    refused           integer not null,
    outdated          integer not null, -- good rows of a version that opens nothing
    recorded          integer not null,
    stopped           text not null, -- the message that says why it paused by itself; empty otherwise
    revision          integer not null,
    created_at        integer not null
) strict;
create index imports_by_partner on imports (partner_id, id);
create index imports_at_work on imports (state, id);

create table import_rows (
    import_id       blob not null references imports (id),
    number          integer not null, -- as spreadsheet programs number it: the headings are row 1
    cells           text not null, -- JSON
    state           text not null check (
        state = 'unchecked' or state = 'create' or state = 'unchanged' or state = 'refused' or state = 'created'
    ),
    about           text not null, -- what no two rows may be about; empty where that is unknown
    customer_id     blob references customers (id),
    confirmation_id blob references confirmations (id),
    primary key (import_id, number)
) strict, without rowid;
create index import_rows_about on import_rows (import_id, about, number, state);

-- What is wrong with refused rows.
create table import_problems (
    import_id blob not null references imports (id),
    problem   text not null, -- the message's key
    field     text not null, -- which column it is about; empty for the whole row
    number    integer not null,
    details   text not null, -- JSON: the message's values
    found     text not null, -- the cell
    primary key (import_id, problem, field, number)
) strict, without rowid;
create index import_problems_by_row on import_problems (import_id, number);

-- What was chosen for the columns of a header, for the next file with the same one.
create table import_headers (
    partner_id blob not null references partners (id),
    kind       text not null check (kind = 'confirmations' or kind = 'customers'),
    header     text not null, -- SHA-256 of the headings
    choices    text not null,
    chosen_at  integer not null,
    primary key (partner_id, kind, header)
) strict, without rowid;
