-- The list of customers: a row for each open relationship, worked out anew whenever something that it shows changes, so
-- that a page of the list is one walk along one index. Nothing is true here that is not true elsewhere.
create table customer_list (
    relationship_id blob not null primary key references relationships (id),
    partner_id    blob not null,
    customer_id   blob not null,
    type_id       text not null, -- the agreement that the status is about
    company_name  text not null,
    company_key   text not null,
    domain        text not null,
    country       text not null,
    bought_before integer not null,
    since         integer not null,
    stands        text not null, -- what the status of any day follows from, in one word: pages read it whole
    invited_until text, -- the last day on which that is invited, for whoever looks for those that are over
    status        text not null check (
        status = 'not-needed' or status = 'withdrawn' or status = 'accepted-directly' or status = 'attested' or
        status = 'outdated-version' or status = 'rejected' or status = 'declined' or status = 'invited' or
        status = 'not-provided'
    )
) strict;
create index customer_list_by_customer on customer_list (customer_id, relationship_id);
create index customer_list_by_last_day on customer_list (invited_until) where invited_until is not null;

-- One for each filter, order and audience: a partner's own, then all partners' for the operator.
create index customer_list_by_company on customer_list (partner_id, company_key, relationship_id);
create index customer_list_by_age on customer_list (partner_id, since, relationship_id);
create index customer_list_by_country_company on customer_list (partner_id, country, company_key, relationship_id);
create index customer_list_by_country_age on customer_list (partner_id, country, since, relationship_id);
create index customer_list_by_status_company on customer_list (partner_id, status, company_key, relationship_id);
create index customer_list_by_status_age on customer_list (partner_id, status, since, relationship_id);
create index customer_list_by_country_status_company on customer_list (partner_id, country, status, company_key, relationship_id);
create index customer_list_by_country_status_age on customer_list (partner_id, country, status, since, relationship_id);
create index customer_list_all_by_company on customer_list (company_key, relationship_id);
create index customer_list_all_by_age on customer_list (since, relationship_id);
create index customer_list_all_by_country_company on customer_list (country, company_key, relationship_id);
create index customer_list_all_by_country_age on customer_list (country, since, relationship_id);
create index customer_list_all_by_status_company on customer_list (status, company_key, relationship_id);
create index customer_list_all_by_status_age on customer_list (status, since, relationship_id);
create index customer_list_all_by_country_status_company on customer_list (country, status, company_key, relationship_id);
create index customer_list_all_by_country_status_age on customer_list (country, status, since, relationship_id);

-- The words by whose beginnings a row is found, in the order in which a search shows its hits.
create table customer_list_words (
    relationship_id blob not null references customer_list (relationship_id),
    partner_id  blob not null,
    country     text not null, -- the customer's
    word        text not null,
    company_key text not null,
    primary key (relationship_id, word)
) strict, without rowid;
create index customer_list_words_of_partner on customer_list_words (partner_id, word, company_key, relationship_id);
create index customer_list_words_of_country on customer_list_words (partner_id, country, word, company_key, relationship_id);
create index customer_list_words_of_all on customer_list_words (word, company_key, relationship_id);
create index customer_list_words_all_of_country on customer_list_words (country, word, company_key, relationship_id);

-- For which agreement and version the statuses of the list were worked out, and how far that has come.
create table customer_list_state (
    id            integer not null primary key check (id = 1),
    type_id       text,
    required_rank integer,
    behind        blob -- the last relationship that was looked at; null: all were
) strict;
