-- The PDFs of agreement texts, by what they hold: the same file twice is kept once.
create table agreement_files (
    sha256 text not null primary key, -- lower-case hexadecimal
    size   integer not null,
    bytes  blob not null
) strict;

-- A text's second rendition, and what a confirmation records of it.
alter table agreement_texts add column pdf_sha256 text references agreement_files (sha256);
alter table confirmations add column text_pdf_sha256 text;

-- What a type that the operator added is called in each language; English is the type's own name.
create table agreement_names (
    type_id  text not null references agreement_types (id),
    language text not null,
    name     text not null,
    primary key (type_id, language)
) strict;

-- The version of a type that is being prepared; publishing it makes a version of it and deletes it.
create table agreement_drafts (
    type_id  text not null primary key references agreement_types (id),
    revision integer not null, -- counts its changes
    begun_at integer not null,
    begun_by text not null
) strict;

create table agreement_draft_texts (
    id         blob not null primary key, -- the published text will have it, too
    type_id    text not null references agreement_drafts (type_id),
    country    text not null,             -- '' is worldwide
    language   text not null,
    media_type text not null,
    bytes      blob not null,
    sha256     text not null,
    pdf_sha256 text references agreement_files (sha256),
    changed_at integer not null,
    changed_by text not null,
    unique (type_id, country, language)
) strict;

create trigger agreement_versions_are_never_changed before update on agreement_versions
begin
    select raise(abort, 'a published version never changes');
end;
create trigger agreement_versions_are_never_removed before delete on agreement_versions
begin
    select raise(abort, 'a published version never changes');
end;
create trigger agreement_texts_are_never_changed before update on agreement_texts
begin
    select raise(abort, 'a published text never changes');
end;
create trigger agreement_texts_are_never_removed before delete on agreement_texts
begin
    select raise(abort, 'a published text never changes');
end;
create trigger agreement_files_are_never_changed before update on agreement_files
begin
    select raise(abort, 'a published text never changes');
end;
