create table customers (
    id                  blob not null primary key,
    company_name        text not null,
    company_key         text not null, -- lower-cased: what lists sort by
    domain              text not null, -- the primary domain, whole
    cloud               text not null check (cloud = 'public' or cloud = 'us_government' or cloud = 'germany'),
    country             text not null,
    address_line1       text not null,
    address_line2       text,
    city                text, -- city states have none
    state               text,
    postal_code         text,
    registration_number text,
    language            text not null, -- of its agreements, a tag such as sv-SE
    contact_first_name  text not null,
    contact_last_name   text not null,
    contact_email       text not null,
    contact_phone       text,
    bought_before       integer not null, -- bought before Assent kept its orders: then it cannot accept directly
    created_at          integer not null,
    revision            integer not null default 1,
    unique (domain)
) strict;
create index customers_by_registration_number on customers (country, registration_number);
