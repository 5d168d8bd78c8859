-- From where on confirmations are flagged, and whether rejecting takes a second reviewer: settings of the operator.
create table review_settings (
    id             bigint not null primary key check (id = 1),
    revision       bigint not null,
    same_signer    bigint not null, -- customers of one signer
    backdated_days bigint not null,
    many           bigint not null, -- confirmations by one agent
    many_minutes   bigint not null,
    four_eyes      boolean not null
);
insert into review_settings (id, revision, same_signer, backdated_days, many, many_minutes, four_eyes)
values (1, 1, 3, 90, 20, 10, false);

-- Rejections, and their undoing, that one reviewer has proposed and another one confirms or declines.
create table proposals (
    id              uuid not null primary key,
    confirmation_id uuid not null references confirmations (id),
    customer_id     uuid not null references customers (id),
    verdict         text not null check (verdict in ('rejected', 'undone')),
    cause           text check (cause in ('not-authorized', 'wrong-person', 'no-proof', 'wrong-date', 'disputed', 'other')),
    note            text not null,
    undoes          uuid references decisions (id),
    proposed_at     bigint not null,
    account_id      uuid not null references accounts (id),
    person_name     text not null,
    outcome         text check (outcome in ('confirmed', 'declined')),
    settled_at      bigint,
    settled_by      uuid references accounts (id),
    settled_by_name text,
    settled_note    text,
    check ((verdict = 'rejected') = (cause is not null)),
    check ((verdict = 'undone') = (undoes is not null)),
    check ((outcome is null) = (settled_at is null))
);
create unique index proposals_open on proposals (confirmation_id) where outcome is null;
create index proposals_by_customer on proposals (customer_id, proposed_at, id);

-- Decisions about many confirmations at once, with what became of each of them.
create table review_batches (
    id          uuid not null primary key,
    act         text not null check (act in ('review', 'reject', 'confirm', 'decline', 'undo')),
    cause       text check (cause in ('not-authorized', 'wrong-person', 'no-proof', 'wrong-date', 'disputed', 'other')),
    note        text not null,
    undoes      uuid references review_batches (id),
    made_at     bigint not null,
    account_id  uuid not null references accounts (id),
    person_name text not null,
    check ((act = 'reject') = (cause is not null)),
    check ((act = 'undo') = (undoes is not null))
);
create unique index review_batches_undoing on review_batches (undoes);

create table review_batch_items (
    batch_id        uuid not null references review_batches (id),
    number          bigint not null,
    confirmation_id uuid not null references confirmations (id),
    customer_id     uuid not null references customers (id),
    seen            text not null, -- its state and gravest flags when it was selected
    outcome         text not null check (
        outcome in ('pending', 'done', 'proposed', 'reviewed', 'rejected', 'undone', 'decided-again', 'waiting',
                    'settled', 'own', 'corrected', 'replaced', 'asked', 'answered', 'withdrawn', 'disputed')
    ),
    decision_id     uuid references decisions (id),
    proposal_id     uuid references proposals (id),
    primary key (batch_id, number)
);

-- Filters of the queue that a person has named.
create table review_views (
    id         uuid not null primary key,
    account_id uuid not null references accounts (id),
    name       text collate "C" not null,
    query      text not null,
    created_at bigint not null
);
create unique index review_views_by_name on review_views (account_id, name);

-- Who has switched off the single-key shortcuts of reviewing.
create table shortcuts_off (
    account_id uuid not null primary key references accounts (id),
    since      bigint not null
);

-- A confirmation may wait for a second reviewer.
alter table review_items drop constraint review_items_state_check;
alter table review_items add constraint review_items_state_check check (
    state in ('to-review', 'asked', 'answered', 'corrected', 'proposed', 'reviewed', 'rejected', 'replaced')
);
