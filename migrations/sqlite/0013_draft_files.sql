-- The evidence file of a draft. It goes with the attestation when the draft is submitted, and away when it is discarded.
create table draft_files (
    draft_id   blob not null primary key references drafts (id),
    name       text not null,
    media_type text not null check (
        media_type = 'application/pdf' or media_type = 'image/png' or media_type = 'image/jpeg'
    ),
    bytes      blob not null
) strict;
