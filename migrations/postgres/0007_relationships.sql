create table relationships (
    id          uuid not null primary key,
    partner_id  uuid not null references partners (id),
    customer_id uuid not null references customers (id),
    provider_id uuid references partners (id), -- for an indirect reseller: through which provider
    since       bigint not null,
    ended_at    bigint
);
create unique index relationships_partner_id_customer_id_key on relationships (partner_id, customer_id)
    where ended_at is null;
create index relationships_by_customer on relationships (customer_id, since);
-- Those that have ended, the last first: a partner's own, and all partners' for the operator.
create index relationships_ended on relationships (partner_id, ended_at, id) where ended_at is not null;
create index relationships_all_ended on relationships (ended_at, id) where ended_at is not null;
