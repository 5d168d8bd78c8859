-- What partners sell. Nobody edits it in Assent.
create table offers (
    id         text not null primary key,
    name       text not null,
    kind       text not null check (
        kind = 'offer' or kind = 'software' or kind = 'software-subscription' or kind = 'reserved-instance' or
        kind = 'azure-plan'
    ),
    type_id    text,             -- the agreement type for which it is marked; null: whichever satisfies the gate
    months     integer,          -- its term; null: it does not renew
    max_seats  integer not null,
    sold_until text,             -- the last day on which it is sold
    position   integer not null
) strict;
insert into offers (id, name, kind, type_id, months, max_seats, sold_until, position) values
    ('business-basic', 'Microsoft 365 Business Basic', 'offer', null, 12, 300, null, 1),
    ('business-premium', 'Microsoft 365 Business Premium', 'offer', null, 12, 300, null, 2),
    ('office-e3', 'Office 365 E3', 'offer', null, 12, 10000, null, 3),
    ('azure-plan', 'Azure plan', 'azure-plan', 'MicrosoftCustomerAgreement', null, 1, null, 4),
    ('sql-server-subscription', 'SQL Server Standard subscription', 'software-subscription', null, 36, 1000, null, 5),
    ('windows-server', 'Windows Server Standard', 'software', null, null, 1000, null, 6),
    ('reserved-vm', 'Reserved VM Instance D2s v5', 'reserved-instance', 'MicrosoftCustomerAgreement', 36, 100, null, 7);

create table orders (
    id              blob not null primary key,
    partner_id      blob not null references partners (id),
    customer_id     blob not null references customers (id),
    act             text not null check (act = 'purchase' or act = 'seats' or act = 'renewal'),
    channel         text not null check (channel = 'portal' or channel = 'api'),
    state           text not null check (state = 'held' or state = 'completed' or state = 'ended'),
    releases        integer not null, -- a held one is completed by the schedule once the gate opens
    held_until      integer,          -- until then; null: it does not release itself
    placed_at       integer not null,
    placed_by       blob not null references accounts (id),
    placed_by_name  text not null,
    settled_at      integer,          -- when it was completed or ended
    end_reason      text check (
        end_reason = 'discarded' or end_reason = 'expired' or end_reason = 'not-served' or end_reason = 'role' or
        end_reason = 'not-sold' or end_reason = 'subscription'
    ),
    confirmation_id blob references confirmations (id), -- what opened the gate
    is_released     integer not null, -- completed by the schedule
    check ((state = 'held') = (settled_at is null)),
    check ((state = 'ended') = (end_reason is not null))
) strict;
create index orders_by_customer on orders (customer_id, partner_id, placed_at, id);
create index orders_held on orders (partner_id, placed_at, id) where state = 'held';
create index orders_all_held on orders (placed_at, id) where state = 'held';
create index orders_to_release on orders (id) where state = 'held' and releases;

create table subscriptions (
    id                blob not null primary key,
    partner_id        blob not null references partners (id),
    customer_id       blob not null references customers (id),
    order_id          blob not null references orders (id),
    offer_id          text not null references offers (id),
    seats             integer not null check (seats > 0),
    state             text not null check (state = 'active' or state = 'suspended' or state = 'cancelled'),
    auto_renew        integer not null,
    renews_on         text,    -- the day on which its term ends, in UTC; null: it has none
    created_at        integer not null,
    cancelled_at      integer,
    cancelled_by_name text,    -- null: it expired
    to_cancel_since   integer, -- since when a withdrawal asks that it is cancelled
    check ((state = 'cancelled') = (cancelled_at is not null))
) strict;
create index subscriptions_by_customer on subscriptions (customer_id, partner_id, created_at, id);
create index subscriptions_due on subscriptions (renews_on, id) where state <> 'cancelled';
create index subscriptions_to_cancel on subscriptions (partner_id, to_cancel_since, id) where to_cancel_since is not null;
create index subscriptions_all_to_cancel on subscriptions (to_cancel_since, id) where to_cancel_since is not null;

create table order_lines (
    order_id        blob not null references orders (id),
    number          integer not null,
    offer_id        text not null references offers (id),
    seats           integer not null check (seats > 0),
    subscription_id blob references subscriptions (id), -- the one that it changes, or that it made
    primary key (order_id, number)
) strict;

-- The first completed purchase through any partner (R-DIRECT-4).
alter table customers add column purchased_at integer;

-- A partner's agents are told that an order of a colleague waits for an attestation.
create table notices_with_orders (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id), -- null: an organisation that is no customer
    kind        text not null check (
        kind = 'accepted' or kind = 'authorized' or kind = 'declined' or kind = 'withdrawn' or
        kind = 'needs-attestation' or kind = 'relationship-ended' or kind = 'disputed' or
        kind = 'registration-refused' or kind = 'contact-set' or kind = 'rejected' or kind = 'rejection-undone' or
        kind = 'asked' or kind = 'order-waits'
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
insert into notices_with_orders
select id, partner_id, customer_id, kind, company, type_id, agreement, version, person, reason, created_at, mailed_at,
       settled_at, settled_by
from notices;
drop table notices;
alter table notices_with_orders rename to notices;
create index notices_open on notices (partner_id, settled_at, id);
create index notices_by_customer on notices (customer_id, kind, id);
create index notices_to_mail on notices (id) where mailed_at is null;
