-- Programs that partners let use the API, their secrets, and what they were given.

create table applications (
    id            uuid not null primary key,
    partner_id    uuid not null references partners (id),
    name          text not null,
    redirect_uris text not null,    -- one a line
    for_agents    boolean not null, -- may act for agents who agree to it
    on_its_own    boolean not null, -- may act without an agent
    may_change    boolean not null, -- may change anything at all
    created_at    bigint not null,
    created_by    uuid not null references accounts (id),
    revoked_at    bigint,
    revision      bigint not null default 1
);
create index applications_by_partner on applications (partner_id, id);

create table application_secrets (
    id             uuid not null primary key,
    application_id uuid not null references applications (id),
    hash           bytea not null,    -- SHA-256: the secret itself is random
    hint           text not null,    -- its first characters, by which people tell two apart
    created_at     bigint not null,
    created_by     uuid not null references accounts (id),
    last_used_at   bigint,
    removed_at     bigint
);
create unique index application_secrets_by_hash on application_secrets (hash);
create index application_secrets_by_application on application_secrets (application_id, id);

-- What an agent has agreed to: a code that the application exchanges, once, for tokens.
create table authorization_codes (
    hash           bytea not null primary key,
    application_id uuid not null references applications (id),
    account_id     uuid not null references accounts (id),
    redirect_uri   text not null,
    audience       text not null,
    nonce          text,
    challenge      text,             -- SHA-256 in base64url of the verifier (PKCE)
    created_at     bigint not null,
    expires_at     bigint not null,
    used_at        bigint,
    family         uuid not null     -- the refresh tokens that come of it
);
create index authorization_codes_by_end on authorization_codes (expires_at);

create table refresh_tokens (
    hash           bytea not null primary key,
    application_id uuid not null references applications (id),
    account_id     uuid not null references accounts (id),
    family         uuid not null,    -- all that came of one consent
    is_public      boolean not null, -- of a client without a secret: each is good for one use
    audience       text not null,
    created_at     bigint not null,
    expires_at     bigint not null,
    last_used_at   bigint,
    uses           bigint not null default 0,
    revoked_at     bigint
);
create index refresh_tokens_by_family on refresh_tokens (family);
create index refresh_tokens_by_application on refresh_tokens (application_id, account_id, created_at);
create index refresh_tokens_by_end on refresh_tokens (expires_at);

-- The keys that sign access tokens. The private part is sealed under the installation's secret key.
create table signing_keys (
    id         text not null primary key,
    sealed     bytea not null,
    x          text not null,        -- the public part, in base64url
    y          text not null,
    created_at bigint not null
);
create index signing_keys_by_time on signing_keys (created_at);

-- What a change by the API was answered, sealed: for a client that sends it again under the same MS-RequestId.
create table api_answers (
    key        bytea not null primary key,
    status     bigint not null,
    body       bytea not null,
    expires_at bigint not null
);
create index api_answers_by_end on api_answers (expires_at);

-- The application by which something was done; its name stands beside the agent's.
alter table audit_events add column application_id uuid;
