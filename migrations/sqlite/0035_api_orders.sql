-- What programs say about orders and screens do not ask.
alter table orders add column billing_cycle text check (
    billing_cycle = 'monthly' or billing_cycle = 'annual' or billing_cycle = 'none' or billing_cycle = 'one_time'
);
alter table orders add column currency text;
alter table subscriptions add column friendly_name text;

-- Carts of programs: lines that are ordered together, seven days after the cart was made at the latest.
create table carts (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob not null references customers (id),
    created_at  integer not null,
    changed_at  integer not null,
    changed_by  text not null,
    expires_at  integer not null
) strict;
create index carts_by_end on carts (expires_at);

create table cart_lines (
    cart_id       blob not null references carts (id),
    number        integer not null, -- from 0
    item          text not null,    -- what of the catalogue, as it was sent
    seats         integer not null,
    friendly_name text,
    billing_cycle text check (
        billing_cycle = 'monthly' or billing_cycle = 'annual' or billing_cycle = 'none' or billing_cycle = 'one_time'
    ),
    term          text,             -- the term that was asked for, such as P1Y
    currency      text,
    order_id      blob references orders (id), -- once it is ordered
    primary key (cart_id, number)
) strict;

-- A person who sets another password by a mailed link ends what applications hold.
create index refresh_tokens_by_account on refresh_tokens (account_id) where revoked_at is null;
create index authorization_codes_by_account on authorization_codes (account_id) where used_at is null;
