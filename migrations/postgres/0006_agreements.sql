create table agreement_types (
    id            text not null primary key, -- as Partner Center's API spells it
    name          text not null,
    template_id   uuid not null,
    introduced_on date,                      -- no acceptance is dated before; null: no bound
    position      bigint not null,
    unique (template_id)
);

create table agreement_versions (
    type_id       text not null references agreement_types (id),
    rank          bigint not null,
    effective_on  date not null, -- from 00:00 UTC
    required_from date,          -- null: minor, never required
    published_at  bigint not null,
    primary key (type_id, rank)
);

-- One version, for one country or worldwide, in one language: the stored bytes never change.
create table agreement_texts (
    id         uuid not null primary key,
    type_id    text not null,
    rank       bigint not null,
    country    text not null, -- '' is worldwide
    language   text not null,
    media_type text not null,
    bytes      bytea not null,
    sha256     text not null, -- lower-case hexadecimal
    unique (type_id, rank, country, language),
    foreign key (type_id, rank) references agreement_versions (type_id, rank)
);

-- The policy timeline: what the gate reads and the page shows.
create table policy_rows (
    from_date date not null,
    position  bigint not null, -- the order of one day's rows
    rule      text not null,
    type_id   text references agreement_types (id), -- null: concerns no type in particular
    primary key (from_date, position)
);
create unique index policy_rows_once on policy_rows (from_date, rule, coalesce(type_id, ''));
