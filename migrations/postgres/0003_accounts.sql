-- People who sign in. The organisation is the operator's when both identifiers are null.
create table accounts (
    id                 uuid not null primary key,
    partner_id         uuid references partners (id),
    customer_id        uuid references customers (id),
    sign_in_name       text not null, -- as typed
    sign_in_key        text collate "C" not null, -- lower-cased
    first_name         text not null,
    last_name          text not null,
    contact_email      text not null, -- gets codes and resets
    language           text,          -- of the screens; null: as the browser asks
    time_zone          text not null,
    password_hash      text,          -- null until a password is set
    password_temporary boolean not null default false,
    password_set_at    bigint,
    password_expires_at bigint,         -- of a temporary one
    told_of            text,          -- what a partner's agent is mailed about; null: as the role suggests
    created_at         bigint not null,
    signed_in_at       bigint,
    disabled_at        bigint,
    revision           bigint not null default 1,
    unique (sign_in_key),
    check (partner_id is null or customer_id is null)
);
create index accounts_by_partner on accounts (partner_id, sign_in_key);
create index accounts_by_customer on accounts (customer_id, sign_in_key);

create table account_roles (
    account_id uuid not null references accounts (id),
    role       text not null check (role in (
        'global_admin', 'admin_agent', 'sales_agent', 'helpdesk_agent',
        'customer_admin', 'customer_user',
        'operator_admin', 'reviewer', 'auditor'
    )),
    primary key (account_id, role)
);

-- Signed-in browsers. The cookie's secret is kept as its hash only.
create table sessions (
    id              uuid not null primary key,
    token_hash      bytea not null,
    account_id      uuid not null references accounts (id),
    created_at      bigint not null,
    seen_at         bigint not null, -- at most a minute behind
    expires_at      bigint not null, -- however busy it is
    network_address text not null,
    user_agent      text not null,
    unique (token_hash)
);
create index sessions_by_account on sessions (account_id, seen_at);
create index sessions_by_expiry on sessions (expires_at);

-- Links by which a person sets a password: an invitation, a reset, or the first set-up (then without an account).
create table password_links (
    token_hash bytea not null primary key,
    account_id uuid references accounts (id),
    purpose    text not null check (purpose in ('invitation', 'reset', 'set_up')),
    created_at bigint not null,
    expires_at bigint not null,
    used_at    bigint
);
create index password_links_by_account on password_links (account_id, created_at);
create index password_links_by_expiry on password_links (expires_at);
