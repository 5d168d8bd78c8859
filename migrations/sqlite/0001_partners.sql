-- Partner organisations. Times are microseconds since 1970 UTC; identifiers are UUID version 7.
create table partners (
    id           blob not null primary key,
    kind         text not null check (kind = 'direct_bill' or kind = 'indirect_provider' or kind = 'indirect_reseller'),
    name         text not null,
    name_key     text not null, -- lower-cased: what lists sort by and search
    country      text not null,
    partner_guid blob not null, -- the tenant that Partner Center's API and links name
    mpn_id       text,
    contact_name  text not null,
    contact_email text not null,
    contact_phone text,
    created_at   integer not null,
    disabled_at  integer,
    revision     integer not null default 1, -- grows with each change: whoever edits an older one is told
    unique (partner_guid)
) strict;
create index partners_by_name on partners (name_key, id);

-- E-mail domains of a partner: an acceptance from one of them is worth less.
create table partner_domains (
    domain     text not null primary key,
    partner_id blob not null references partners (id)
) strict;
create index partner_domains_by_partner on partner_domains (partner_id);

-- Which indirect reseller works with which indirect provider.
create table partnerships (
    provider_id blob not null references partners (id),
    reseller_id blob not null references partners (id),
    since       integer not null,
    ended_at    integer,
    primary key (provider_id, reseller_id)
) strict;
create index partnerships_by_reseller on partnerships (reseller_id);
