-- Pages that refuse a form, kept for the browser's way back. Each belongs to the secret of the session, or of the visitor's
-- cookie, that it was made for.
create table kept_pages (
    id              blob not null primary key,
    owner_hash      blob not null,
    path            text not null,
    form            text not null, -- the address that it is sent to
    status          integer not null,
    is_always_shown integer not null,
    sealed          blob not null, -- packed before
    is_stranger     integer not null,
    created_at      integer not null
) strict;
create index kept_pages_by_owner on kept_pages (owner_hash, id);
create index kept_pages_by_age on kept_pages (is_stranger, created_at);
