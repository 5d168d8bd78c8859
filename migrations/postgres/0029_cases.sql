-- How far the confirmations of a partner have been computed again whose domains have changed.
alter table review_rechecks add column behind_at bigint;
alter table review_rechecks add column behind uuid;

-- The partners' domains for which flags were computed.
create table review_domains (
    domain     text not null primary key,
    partner_id uuid not null
);
create index review_domains_by_partner on review_domains (partner_id);
insert into review_domains (domain, partner_id) select domain, partner_id from partner_domains;

-- A case file has all emails and all acts that are about a customer.
create index letters_by_customer on letters (customer_id, created_at, id) where customer_id is not null;
create index audit_events_by_customer on audit_events (customer_id, at, id) where customer_id is not null;

-- How many customers a partner serves, and how many of them have confirmed what is required, as the schedule counted them.
create table partner_coverage (
    partner_id uuid not null primary key references partners (id),
    customers  bigint not null,
    covered    bigint not null,
    counted_at bigint not null
);
