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
