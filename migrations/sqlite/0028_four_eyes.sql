-- From where on confirmations are flagged, and whether rejecting takes a second reviewer: settings of the operator.
create table review_settings (
    id             integer not null primary key check (id = 1),
    revision       integer not null,
    same_signer    integer not null, -- customers of one signer
    backdated_days integer not null,
    many           integer not null, -- confirmations by one agent
    many_minutes   integer not null,
    four_eyes      integer not null
) strict;
insert into review_settings (id, revision, same_signer, backdated_days, many, many_minutes, four_eyes)
values (1, 1, 3, 90, 20, 10, 0);

-- Rejections, and their undoing, that one reviewer has proposed and another one confirms or declines.
create table proposals (
    id              blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    verdict         text not null check (verdict = 'rejected' or verdict = 'undone'),
    cause           text check (
        cause = 'not-authorized' or cause = 'wrong-person' or cause = 'no-proof' or cause = 'wrong-date' or
        cause = 'disputed' or cause = 'other'
    ),
    note            text not null,
    undoes          blob references decisions (id),
    proposed_at     integer not null,
    account_id      blob not null references accounts (id),
    person_name     text not null,
    outcome         text check (outcome = 'confirmed' or outcome = 'declined'),
    settled_at      integer,
    settled_by      blob references accounts (id),
    settled_by_name text,
    settled_note    text,
    check ((verdict = 'rejected') = (cause is not null)),
    check ((verdict = 'undone') = (undoes is not null)),
    check ((outcome is null) = (settled_at is null))
) strict;
create unique index proposals_open on proposals (confirmation_id) where outcome is null;
create index proposals_by_customer on proposals (customer_id, proposed_at, id);

-- Decisions about many confirmations at once, with what became of each of them.
create table review_batches (
    id          blob not null primary key,
    act         text not null check (
        act = 'review' or act = 'reject' or act = 'confirm' or act = 'decline' or act = 'undo'
    ),
    cause       text check (
        cause = 'not-authorized' or cause = 'wrong-person' or cause = 'no-proof' or cause = 'wrong-date' or
        cause = 'disputed' or cause = 'other'
    ),
    note        text not null,
    undoes      blob references review_batches (id),
    made_at     integer not null,
    account_id  blob not null references accounts (id),
    person_name text not null,
    check ((act = 'reject') = (cause is not null)),
    check ((act = 'undo') = (undoes is not null))
) strict;
create unique index review_batches_undoing on review_batches (undoes);

create table review_batch_items (
    batch_id        blob not null references review_batches (id),
    number          integer not null,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    seen            text not null, -- its state and gravest flags when it was selected
    outcome         text not null check (
        outcome = 'pending' or outcome = 'done' or outcome = 'proposed' or outcome = 'reviewed' or
        outcome = 'rejected' or outcome = 'undone' or outcome = 'decided-again' or outcome = 'waiting' or
        outcome = 'settled' or outcome = 'own' or outcome = 'corrected' or outcome = 'replaced' or
        outcome = 'asked' or outcome = 'answered' or outcome = 'withdrawn' or outcome = 'disputed'
    ),
    decision_id     blob references decisions (id),
    proposal_id     blob references proposals (id),
    primary key (batch_id, number)
) strict, without rowid;

-- Filters of the queue that a person has named.
create table review_views (
    id         blob not null primary key,
    account_id blob not null references accounts (id),
    name       text not null,
    query      text not null,
    created_at integer not null
) strict;
create unique index review_views_by_name on review_views (account_id, name);

-- Who has switched off the single-key shortcuts of reviewing.
create table shortcuts_off (
    account_id blob not null primary key references accounts (id),
    since      integer not null
) strict;

-- A confirmation may wait for a second reviewer.
create table review_items_proposed (
    confirmation_id blob not null primary key references confirmations (id),
    customer_id  blob not null,
    partner_id   blob, -- whose attestation; null for a direct acceptance
    type_id      text not null,
    rank         integer not null,
    method       text not null check (method = 'attestation' or method = 'direct'),
    company_name text not null,
    signer_name  text not null,
    signer_email text not null,
    basis        text not null,
    grade        text,
    evidence     integer not null,
    accepted_on  text not null,
    recorded_at  integer not null,
    state        text not null check (
        state = 'to-review' or state = 'asked' or state = 'answered' or state = 'corrected' or state = 'proposed' or
        state = 'reviewed' or state = 'rejected' or state = 'replaced'
    ),
    flags        text not null, -- with their facts: own-domain=alder.example backdated=400
    facets       text not null  -- what it is found by, one a line: those of review_terms
) strict;
insert into review_items_proposed
select confirmation_id, customer_id, partner_id, type_id, rank, method, company_name, signer_name, signer_email, basis, grade,
       evidence, accepted_on, recorded_at, state, flags, facets
from review_items;
drop table review_items;
alter table review_items_proposed rename to review_items;
create index review_items_by_customer on review_items (customer_id, confirmation_id);
create index review_items_by_age on review_items (recorded_at, confirmation_id);
