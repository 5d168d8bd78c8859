-- Programs that partners let use the API, their secrets, and what they were given.

create table applications (
    id            blob not null primary key,
    partner_id    blob not null references partners (id),
    name          text not null,
    redirect_uris text not null,    -- one a line
    for_agents    integer not null, -- may act for agents who agree to it
    on_its_own    integer not null, -- may act without an agent
    may_change    integer not null, -- may change anything at all
    created_at    integer not null,
    created_by    blob not null references accounts (id),
    revoked_at    integer,
    revision      integer not null default 1
) strict;
create index applications_by_partner on applications (partner_id, id);

create table application_secrets (
    id             blob not null primary key,
    application_id blob not null references applications (id),
    hash           blob not null,    -- SHA-256: the secret itself is random
    hint           text not null,    -- its first characters, by which people tell two apart
    created_at     integer not null,
    created_by     blob not null references accounts (id),
    last_used_at   integer,
    removed_at     integer
) strict;
create unique index application_secrets_by_hash on application_secrets (hash);
create index application_secrets_by_application on application_secrets (application_id, id);

-- What an agent has agreed to: a code that the application exchanges, once, for tokens.
create table authorization_codes (
    hash           blob not null primary key,
    application_id blob not null references applications (id),
    account_id     blob not null references accounts (id),
    redirect_uri   text not null,
    audience       text not null,
    nonce          text,
    challenge      text,             -- SHA-256 in base64url of the verifier (PKCE)
    created_at     integer not null,
    expires_at     integer not null,
    used_at        integer,
    family         blob not null     -- the refresh tokens that come of it
) strict;
create index authorization_codes_by_end on authorization_codes (expires_at);

create table refresh_tokens (
    hash           blob not null primary key,
    application_id blob not null references applications (id),
    account_id     blob not null references accounts (id),
    family         blob not null,    -- all that came of one consent
    is_public      integer not null, -- of a client without a secret: each is good for one use
    audience       text not null,
    created_at     integer not null,
    expires_at     integer not null,
    last_used_at   integer,
    uses           integer not null default 0,
    revoked_at     integer
) strict;
create index refresh_tokens_by_family on refresh_tokens (family);
create index refresh_tokens_by_application on refresh_tokens (application_id, account_id, created_at);
create index refresh_tokens_by_end on refresh_tokens (expires_at);

-- The keys that sign access tokens. The private part is sealed under the installation's secret key.
create table signing_keys (
    id         text not null primary key,
    sealed     blob not null,
    x          text not null,        -- the public part, in base64url
    y          text not null,
    created_at integer not null
) strict;
create index signing_keys_by_time on signing_keys (created_at);

-- What a change by the API was answered, sealed: for a client that sends it again under the same MS-RequestId.
create table api_answers (
    key        blob not null primary key,
    status     integer not null,
    body       blob not null,
    expires_at integer not null
) strict;
create index api_answers_by_end on api_answers (expires_at);

-- The application by which something was done; its name stands beside the agent's.
alter table audit_events add column application_id blob;
