-- Pages that refuse a form, kept for the browser's way back. Each belongs to the secret of the session, or of the visitor's
-- cookie, that it was made for.
create table kept_pages (
    id              uuid not null primary key,
    owner_hash      bytea not null,
    path            text not null,
    form            text not null, -- the address that it is sent to
    status          bigint not null,
    is_always_shown boolean not null,
    sealed          bytea not null, -- packed before
    is_stranger     boolean not null,
    created_at      bigint not null
);
create index kept_pages_by_owner on kept_pages (owner_hash, id);
create index kept_pages_by_age on kept_pages (is_stranger, created_at);
