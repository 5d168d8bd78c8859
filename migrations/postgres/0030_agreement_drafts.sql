-- The PDFs of agreement texts, by what they hold: the same file twice is kept once.
create table agreement_files (
    sha256 text not null primary key, -- lower-case hexadecimal
    size   bigint not null,
    bytes  bytea not null
);

-- A text's second rendition, and what a confirmation records of it.
alter table agreement_texts add column pdf_sha256 text references agreement_files (sha256);
alter table confirmations add column text_pdf_sha256 text;

-- What a type that the operator added is called in each language; English is the type's own name.
create table agreement_names (
    type_id  text not null references agreement_types (id),
    language text not null,
    name     text not null,
    primary key (type_id, language)
);

-- The version of a type that is being prepared; publishing it makes a version of it and deletes it.
create table agreement_drafts (
    type_id  text not null primary key references agreement_types (id),
    revision bigint not null, -- counts its changes
    begun_at bigint not null,
    begun_by text not null
);

create table agreement_draft_texts (
    id         uuid not null primary key, -- the published text will have it, too
    type_id    text not null references agreement_drafts (type_id),
    country    text not null,             -- '' is worldwide
    language   text not null,
    media_type text not null,
    bytes      bytea not null,
    sha256     text not null,
    pdf_sha256 text references agreement_files (sha256),
    changed_at bigint not null,
    changed_by text not null,
    unique (type_id, country, language)
);

create function published_agreements_never_change() returns trigger language plpgsql as $$
begin
    raise exception 'a published version or text never changes';
end
$$;
create trigger agreement_versions_are_never_changed before update or delete on agreement_versions
    for each row execute function published_agreements_never_change();
create trigger agreement_texts_are_never_changed before update or delete on agreement_texts
    for each row execute function published_agreements_never_change();
create trigger agreement_files_are_never_changed before update on agreement_files
    for each row execute function published_agreements_never_change();
