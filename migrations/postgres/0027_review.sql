-- What reviewers decided about confirmations. Never changed: undoing a decision is another one.
create table decisions (
    id              uuid not null primary key,
    confirmation_id uuid not null references confirmations (id),
    customer_id     uuid not null references customers (id),
    verdict         text not null check (verdict in ('reviewed', 'rejected', 'undone')),
    cause           text check (cause in ('not-authorized', 'wrong-person', 'no-proof', 'wrong-date', 'disputed', 'other')),
    note            text not null, -- empty: none was given
    undoes          uuid references decisions (id),
    revives         boolean not null, -- an undone rejection of what nothing newer has replaced
    decided_at      bigint not null,
    account_id      uuid not null references accounts (id),
    person_name     text not null,
    network_address text not null,
    user_agent      text not null,
    check ((verdict = 'rejected') = (cause is not null)),
    check ((verdict = 'undone') = (undoes is not null))
);
create index decisions_by_confirmation on decisions (confirmation_id, decided_at, id);
create index decisions_by_customer on decisions (customer_id, decided_at, id);

-- Partners are notified of rejections, too.
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (
    kind in ('accepted', 'authorized', 'declined', 'withdrawn', 'needs-attestation', 'relationship-ended', 'disputed',
             'registration-refused', 'contact-set', 'rejected', 'rejection-undone', 'asked')
);

-- The confirmations as reviewers see them: computed again whenever what they follow from changes, as the list of customers is.
-- Nothing is true here that is not true elsewhere.
create table review_items (
    confirmation_id uuid not null primary key references confirmations (id),
    customer_id  uuid not null,
    partner_id   uuid, -- whose attestation; null for a direct acceptance
    type_id      text not null,
    rank         bigint not null,
    method       text not null check (method in ('attestation', 'direct')),
    company_name text not null,
    signer_name  text not null,
    signer_email text not null,
    basis        text not null,
    grade        text,
    evidence     boolean not null,
    accepted_on  date not null,
    recorded_at  bigint not null,
    state        text not null check (
        state in ('to-review', 'asked', 'answered', 'corrected', 'reviewed', 'rejected', 'replaced')
    ),
    flags        text not null, -- with their facts: own-domain=alder.example backdated=400
    facets       text not null  -- what it is found by, one a line: those of review_terms
);
create index review_items_by_customer on review_items (customer_id, confirmation_id);
create index review_items_by_age on review_items (recorded_at, confirmation_id);

-- Each value of each filter, each flag, each word, and what confirmations have in common, in the order of the queue: one index
-- for all of them.
create table review_terms (
    term            text collate "C" not null,
    at              bigint not null,
    confirmation_id uuid not null,
    primary key (term, at, confirmation_id)
);

-- What confirmations of other customers have in common with new ones: their flags are computed again by the schedule.
create table review_rechecks (
    term text collate "C" not null primary key
);

-- For which required versions and thresholds the flags were computed, and how far that has come.
create table review_state (
    id     bigint not null primary key check (id = 1),
    basis  text not null,
    behind uuid -- the last customer that was looked at; null: all were
);

-- What reviewers ask partners about confirmations, with the answers.
create table questions (
    id              uuid not null primary key,
    confirmation_id uuid not null references confirmations (id),
    customer_id     uuid not null references customers (id),
    partner_id      uuid not null references partners (id), -- who is asked
    text            text not null,
    due_on          date not null, -- the day by which it is to answer
    asked_at        bigint not null,
    asked_by        uuid not null references accounts (id),
    asked_by_name   text not null,
    answer          text,
    answered_at     bigint,
    answered_by     uuid references accounts (id),
    answered_by_name text
);
create index questions_by_confirmation on questions (confirmation_id, asked_at, id);
create index questions_by_customer on questions (customer_id, asked_at, id);
create index questions_open on questions (partner_id, due_on, id) where answered_at is null;
