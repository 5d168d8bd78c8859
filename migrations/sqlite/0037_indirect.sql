-- An indirect provider and an indirect reseller: one asks the other to work together.
create table partnership_requests (
    id              blob not null primary key,
    provider_id     blob not null references partners (id),
    reseller_id     blob not null references partners (id),
    asked_by        blob not null references partners (id), -- one of the two
    note            text,
    asked_at        integer not null,
    asked_by_name   text not null,
    state           text not null check (
        state = 'open' or state = 'accepted' or state = 'declined' or state = 'withdrawn'
    ),
    settled_at      integer,
    settled_by_name text,
    reason          text,
    check ((state = 'open') = (settled_at is null)),
    check (asked_by = provider_id or asked_by = reseller_id)
) strict;
-- One open request between the same two.
create unique index partnership_requests_open on partnership_requests (provider_id, reseller_id) where state = 'open';
create index partnership_requests_of_reseller on partnership_requests (reseller_id) where state = 'open';

-- The end of a partnership, and what becomes of the customers that the provider served through the reseller (R-IND-6).
create table partings (
    id            blob not null primary key,
    provider_id   blob not null references partners (id),
    reseller_id   blob not null references partners (id),
    ended_at      integer not null,
    ended_by      blob references partners (id), -- null: the operator
    ended_by_name text not null,
    fate          text not null check (fate = 'stay' or fate = 'end'),
    reason        text,
    customers     integer not null default 0, -- relationships through the provider that have ended with it
    kept          integer not null default 0, -- customers whose own relationship with the provider could not end
    done_at       integer                     -- when the last of them was dealt with
) strict;
create index partings_of_provider on partings (provider_id, ended_at);
create index partings_of_reseller on partings (reseller_id, ended_at);
create index partings_to_do on partings (id) where done_at is null;

-- The relationships of a reseller through a provider.
create index relationships_through on relationships (provider_id, partner_id, customer_id)
    where provider_id is not null and ended_at is null;

-- A provider asks a reseller who accepted, when, and how that is known (R-IND-2).
create table information_requests (
    id              blob not null primary key,
    provider_id     blob not null references partners (id),
    reseller_id     blob not null references partners (id),
    customer_id     blob not null references customers (id),
    type_id         text not null references agreement_types (id),
    state           text not null check (
        state = 'asked' or state = 'answered' or state = 'returned' or state = 'attested' or state = 'ended'
    ),
    note            text,
    due_on          text not null,
    asked_at        integer not null,
    asked_by        blob not null references accounts (id),
    asked_by_name   text not null,
    reminders       integer not null default 0,
    remind_at       integer, -- when the reseller is reminded next; null: not at all
    settled_at      integer,
    settled_by_name text,
    end_reason      text check (
        end_reason = 'withdrawn' or end_reason = 'not-served' or end_reason = 'confirmed'
    ),
    confirmation_id blob references confirmations (id), -- the attestation that was recorded from the answer
    check ((state = 'attested' or state = 'ended') = (settled_at is not null)),
    check ((state = 'ended') = (end_reason is not null)),
    check ((state = 'attested') = (confirmation_id is not null))
) strict;
create unique index information_requests_open on information_requests (provider_id, reseller_id, customer_id, type_id)
    where settled_at is null;
create index information_requests_unsettled on information_requests (id) where settled_at is null;
create index information_requests_by_customer on information_requests (customer_id, asked_at);
-- Those that wait for either side.
create index information_requests_answered_of_provider on information_requests (provider_id, due_on, id)
    where state = 'answered';
create index information_requests_asked_of_provider on information_requests (provider_id, due_on, id)
    where state = 'asked' or state = 'returned';
create index information_requests_answered_of_reseller on information_requests (reseller_id, due_on, id)
    where state = 'answered';
create index information_requests_asked_of_reseller on information_requests (reseller_id, due_on, id)
    where state = 'asked' or state = 'returned';
create index information_requests_settled_of_provider on information_requests (provider_id, settled_at, id)
    where settled_at is not null;
create index information_requests_settled_of_reseller on information_requests (reseller_id, settled_at, id)
    where settled_at is not null;
create index information_requests_to_remind on information_requests (remind_at) where remind_at is not null;
create index information_requests_by_confirmation on information_requests (confirmation_id) where confirmation_id is not null;

-- What the reseller answered. One that was returned stays readable.
create table information_answers (
    request_id        blob not null references information_requests (id),
    number            integer not null,
    signer_first_name text not null,
    signer_last_name  text not null,
    signer_email      text not null,
    signer_phone      text,
    accepted_on       text not null,
    basis             text not null check (
        basis = 'signed_paper' or basis = 'email' or basis = 'call' or basis = 'portal' or basis = 'other'
    ),
    evidence_sha256   text references evidence_files (sha256),
    evidence_name     text,
    answered_at       integer not null,
    answered_by       blob not null references accounts (id),
    answered_by_name  text not null,
    returned_at       integer,
    returned_by_name  text,
    return_reason     text,
    primary key (request_id, number),
    check ((returned_at is null) = (return_reason is null))
) strict;

-- Through whom a customer is served: a provider's row names its resellers, a reseller's row its provider. Rows that are there
-- already are computed again by the schedule.
alter table customer_rows add column through text not null default '';
update customer_list_state set behind = zeroblob(16);

-- Partners are told more. Which kinds there are is known to the program: another one needs no new table.
create table notices_of_any_kind (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id), -- null: about no customer
    kind        text not null,
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
insert into notices_of_any_kind
select id, partner_id, customer_id, kind, company, type_id, agreement, version, person, reason, created_at, mailed_at,
       settled_at, settled_by
from notices;
drop table notices;
alter table notices_of_any_kind rename to notices;
create index notices_open on notices (partner_id, settled_at, id);
create index notices_by_customer on notices (customer_id, kind, id);
create index notices_to_mail on notices (id) where mailed_at is null;
