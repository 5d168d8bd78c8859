-- People who sign in. The organisation is the operator's when both identifiers are null.
create table accounts (
    id                 blob not null primary key,
    partner_id         blob references partners (id),
    customer_id        blob references customers (id),
    sign_in_name       text not null, -- as typed
    sign_in_key        text not null, -- lower-cased
    first_name         text not null,
    last_name          text not null,
    contact_email      text not null, -- gets codes and resets
    language           text,          -- of the screens; null: as the browser asks
    time_zone          text not null,
    password_hash      text,          -- null until a password is set
    password_temporary integer not null default false,
    password_set_at    integer,
    password_expires_at integer,         -- of a temporary one
    told_of            text,          -- what a partner's agent is mailed about; null: as the role suggests
    created_at         integer not null,
    signed_in_at       integer,
    disabled_at        integer,
    revision           integer not null default 1,
    unique (sign_in_key),
    check (partner_id is null or customer_id is null)
) strict;
create index accounts_by_partner on accounts (partner_id, sign_in_key);
create index accounts_by_customer on accounts (customer_id, sign_in_key);

create table account_roles (
    account_id blob not null references accounts (id),
    role       text not null check (
        role = 'global_admin' or role = 'admin_agent' or role = 'sales_agent' or role = 'helpdesk_agent' or
        role = 'customer_admin' or role = 'customer_user' or role = 'operator_admin' or role = 'reviewer' or
        role = 'auditor'
    ),
    primary key (account_id, role)
) strict;

-- Signed-in browsers. The cookie's secret is kept as its hash only.
create table sessions (
    id              blob not null primary key,
    token_hash      blob not null,
    account_id      blob not null references accounts (id),
    created_at      integer not null,
    seen_at         integer not null, -- at most a minute behind
    expires_at      integer not null, -- however busy it is
    network_address text not null,
    user_agent      text not null,
    unique (token_hash)
) strict;
create index sessions_by_account on sessions (account_id, seen_at);
create index sessions_by_expiry on sessions (expires_at);

-- Links by which a person sets a password: an invitation, a reset, or the first set-up (then without an account).
create table password_links (
    token_hash blob not null primary key,
    account_id blob references accounts (id),
    purpose    text not null check (purpose = 'invitation' or purpose = 'reset' or purpose = 'set_up'),
    created_at integer not null,
    expires_at integer not null,
    used_at    integer
) strict;
create index password_links_by_account on password_links (account_id, created_at);
create index password_links_by_expiry on password_links (expires_at);
