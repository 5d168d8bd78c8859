create table agreement_types (
    id            text not null primary key, -- as Partner Center's API spells it
    name          text not null,
    template_id   blob not null,
    introduced_on text,                      -- no acceptance is dated before; null: no bound
    position      integer not null,
    unique (template_id)
) strict;

create table agreement_versions (
    type_id       text not null references agreement_types (id),
    rank          integer not null,
    effective_on  text not null, -- from 00:00 UTC
    required_from text,          -- null: minor, never required
    published_at  integer not null,
    primary key (type_id, rank)
) strict;

-- One version, for one country or worldwide, in one language: the stored bytes never change.
create table agreement_texts (
    id         blob not null primary key,
    type_id    text not null,
    rank       integer not null,
    country    text not null, -- '' is worldwide
    language   text not null,
    media_type text not null,
    bytes      blob not null,
    sha256     text not null, -- lower-case hexadecimal
    unique (type_id, rank, country, language),
    foreign key (type_id, rank) references agreement_versions (type_id, rank)
) strict;

-- The policy timeline: what the gate reads and the page shows.
create table policy_rows (
    from_date text not null,
    position  integer not null, -- the order of one day's rows
    rule      text not null,
    type_id   text references agreement_types (id), -- null: concerns no type in particular
    primary key (from_date, position)
) strict;
create unique index policy_rows_once on policy_rows (from_date, rule, coalesce(type_id, ''));
