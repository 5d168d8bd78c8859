create table relationships (
    id          uuid not null primary key,
    partner_id  uuid not null references partners (id),
    customer_id uuid not null references customers (id),
    provider_id uuid references partners (id), -- for an indirect reseller: through which provider
    company_key text collate "C" not null, -- the customer's, so that a partner's list is one walk along an index
    country     text not null,
    since       bigint not null,
    ended_at    bigint
);
create unique index relationships_partner_id_customer_id_key on relationships (partner_id, customer_id)
    where ended_at is null;
create index relationships_by_company on relationships (partner_id, company_key, id);
create index relationships_by_country on relationships (partner_id, country, company_key, id);
create index relationships_by_age on relationships (partner_id, since, id);
-- The operator walks over all partners' customers at once.
create index relationships_all_by_company on relationships (company_key, id);
create index relationships_all_by_age on relationships (since, id);
create index relationships_by_customer on relationships (customer_id, since);
