-- What partners sell. Nobody edits it in Assent.
create table offers (
    id         text not null primary key,
    name       text not null,
    kind       text not null check (kind in ('offer', 'software', 'software-subscription', 'reserved-instance', 'azure-plan')),
    type_id    text,             -- the agreement type for which it is marked; null: whichever satisfies the gate
    months     bigint,          -- its term; null: it does not renew
    max_seats  bigint not null,
    sold_until date,             -- the last day on which it is sold
    position   bigint not null
);
insert into offers (id, name, kind, type_id, months, max_seats, sold_until, position) values
    ('business-basic', 'Microsoft 365 Business Basic', 'offer', null, 12, 300, null, 1),
    ('business-premium', 'Microsoft 365 Business Premium', 'offer', null, 12, 300, null, 2),
    ('office-e3', 'Office 365 E3', 'offer', null, 12, 10000, null, 3),
    ('azure-plan', 'Azure plan', 'azure-plan', 'MicrosoftCustomerAgreement', null, 1, null, 4),
    ('sql-server-subscription', 'SQL Server Standard subscription', 'software-subscription', null, 36, 1000, null, 5),
    ('windows-server', 'Windows Server Standard', 'software', null, null, 1000, null, 6),
    ('reserved-vm', 'Reserved VM Instance D2s v5', 'reserved-instance', 'MicrosoftCustomerAgreement', 36, 100, null, 7);

create table orders (
    id              uuid not null primary key,
    partner_id      uuid not null references partners (id),
    customer_id     uuid not null references customers (id),
    act             text not null check (act in ('purchase', 'seats', 'renewal')),
    channel         text not null check (channel in ('portal', 'api')),
    state           text not null check (state in ('held', 'completed', 'ended')),
    releases        boolean not null, -- a held one is completed by the schedule once the gate opens
    held_until      bigint,          -- until then; null: it does not release itself
    placed_at       bigint not null,
    placed_by       uuid not null references accounts (id),
    placed_by_name  text not null,
    settled_at      bigint,          -- when it was completed or ended
    end_reason      text check (end_reason in ('discarded', 'expired', 'not-served', 'role', 'not-sold', 'subscription')),
    confirmation_id uuid references confirmations (id), -- what opened the gate
    is_released     boolean not null, -- completed by the schedule
    check ((state = 'held') = (settled_at is null)),
    check ((state = 'ended') = (end_reason is not null))
);
create index orders_by_customer on orders (customer_id, partner_id, placed_at, id);
create index orders_held on orders (partner_id, placed_at, id) where state = 'held';
create index orders_all_held on orders (placed_at, id) where state = 'held';
create index orders_to_release on orders (id) where state = 'held' and releases;

create table subscriptions (
    id                uuid not null primary key,
    partner_id        uuid not null references partners (id),
    customer_id       uuid not null references customers (id),
    order_id          uuid not null references orders (id),
    offer_id          text not null references offers (id),
    seats             bigint not null check (seats > 0),
    state             text not null check (state in ('active', 'suspended', 'cancelled')),
    auto_renew        boolean not null,
    renews_on         date,    -- the day on which its term ends, in UTC; null: it has none
    created_at        bigint not null,
    cancelled_at      bigint,
    cancelled_by_name text,    -- null: it expired
    to_cancel_since   bigint, -- since when a withdrawal asks that it is cancelled
    check ((state = 'cancelled') = (cancelled_at is not null))
);
create index subscriptions_by_customer on subscriptions (customer_id, partner_id, created_at, id);
create index subscriptions_due on subscriptions (renews_on, id) where state <> 'cancelled';
create index subscriptions_to_cancel on subscriptions (partner_id, to_cancel_since, id) where to_cancel_since is not null;
create index subscriptions_all_to_cancel on subscriptions (to_cancel_since, id) where to_cancel_since is not null;

create table order_lines (
    order_id        uuid not null references orders (id),
    number          bigint not null,
    offer_id        text not null references offers (id),
    seats           bigint not null check (seats > 0),
    subscription_id uuid references subscriptions (id), -- the one that it changes, or that it made
    primary key (order_id, number)
);

-- The first completed purchase through any partner (R-DIRECT-4).
alter table customers add column purchased_at bigint;

-- A partner's agents are told that an order of a colleague waits for an attestation.
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (
    kind in ('accepted', 'authorized', 'declined', 'withdrawn', 'needs-attestation', 'relationship-ended', 'disputed',
             'registration-refused', 'contact-set', 'rejected', 'rejection-undone', 'asked', 'order-waits')
);
