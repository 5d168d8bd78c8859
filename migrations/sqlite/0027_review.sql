-- What reviewers decided about confirmations. Never changed: undoing a decision is another one.
create table decisions (
    id              blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    verdict         text not null check (verdict = 'reviewed' or verdict = 'rejected' or verdict = 'undone'),
    cause           text check (
        cause = 'not-authorized' or cause = 'wrong-person' or cause = 'no-proof' or cause = 'wrong-date' or
        cause = 'disputed' or cause = 'other'
    ),
    note            text not null, -- empty: none was given
    undoes          blob references decisions (id),
    revives         integer not null, -- an undone rejection of what nothing newer has replaced
    decided_at      integer not null,
    account_id      blob not null references accounts (id),
    person_name     text not null,
    network_address text not null,
    user_agent      text not null,
    check ((verdict = 'rejected') = (cause is not null)),
    check ((verdict = 'undone') = (undoes is not null))
) strict;
create index decisions_by_confirmation on decisions (confirmation_id, decided_at, id);
create index decisions_by_customer on decisions (customer_id, decided_at, id);

-- Partners are notified of rejections, too.
create table notices_with_reviews (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id), -- null: an organisation that is no customer
    kind        text not null check (
        kind = 'accepted' or kind = 'authorized' or kind = 'declined' or kind = 'withdrawn' or
        kind = 'needs-attestation' or kind = 'relationship-ended' or kind = 'disputed' or
        kind = 'registration-refused' or kind = 'contact-set' or kind = 'rejected' or kind = 'rejection-undone' or kind = 'asked'
    ),
    company     text not null,
    type_id     text,
    agreement   text not null, -- its name; empty when it is about none
    version     integer,
    person      text not null,
    reason      text,
    created_at  integer not null,
    mailed_at   integer, -- when the letters to the agents were written
    settled_at  integer, -- when the partner had seen to it
    settled_by  text
) strict;
insert into notices_with_reviews
select id, partner_id, customer_id, kind, company, type_id, agreement, version, person, reason, created_at, mailed_at,
       settled_at, settled_by
from notices;
drop table notices;
alter table notices_with_reviews rename to notices;
create index notices_open on notices (partner_id, settled_at, id);
create index notices_by_customer on notices (customer_id, kind, id);
create index notices_to_mail on notices (id) where mailed_at is null;

-- The confirmations as reviewers see them: computed again whenever what they follow from changes, as the list of customers is.
-- Nothing is true here that is not true elsewhere.
create table review_items (
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
        state = 'to-review' or state = 'asked' or state = 'answered' or state = 'corrected' or state = 'reviewed' or
        state = 'rejected' or state = 'replaced'
    ),
    flags        text not null, -- with their facts: own-domain=alder.example backdated=400
    facets       text not null  -- what it is found by, one a line: those of review_terms
) strict;
create index review_items_by_customer on review_items (customer_id, confirmation_id);
create index review_items_by_age on review_items (recorded_at, confirmation_id);

-- Each value of each filter, each flag, each word, and what confirmations have in common, in the order of the queue: one index
-- for all of them.
create table review_terms (
    term            text not null,
    at              integer not null,
    confirmation_id blob not null,
    primary key (term, at, confirmation_id)
) strict, without rowid;

-- What confirmations of other customers have in common with new ones: their flags are computed again by the schedule.
create table review_rechecks (
    term text not null primary key
) strict;

-- For which required versions and thresholds the flags were computed, and how far that has come.
create table review_state (
    id     integer not null primary key check (id = 1),
    basis  text not null,
    behind blob -- the last customer that was looked at; null: all were
) strict;

-- What reviewers ask partners about confirmations, with the answers.
create table questions (
    id              blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    partner_id      blob not null references partners (id), -- who is asked
    text            text not null,
    due_on          text not null, -- the day by which it is to answer
    asked_at        integer not null,
    asked_by        blob not null references accounts (id),
    asked_by_name   text not null,
    answer          text,
    answered_at     integer,
    answered_by     blob references accounts (id),
    answered_by_name text
) strict;
create index questions_by_confirmation on questions (confirmation_id, asked_at, id);
create index questions_by_customer on questions (customer_id, asked_at, id);
create index questions_open on questions (partner_id, due_on, id) where answered_at is null;
