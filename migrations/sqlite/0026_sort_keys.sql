-- The list of customers, as customer_list, with keys that carry the number of the rule by which they were made. A program with
-- another rule fills in its own rows beside those of the old one, which are read until then and deleted afterwards.
-- customer_list and customer_list_words are the rows of rule 0; nothing is written there once rule 1 is filled in.
create table customer_rows (
    rule          integer not null,
    relationship_id blob not null references relationships (id),
    partner_id    blob not null,
    customer_id   blob not null,
    type_id       text not null, -- the agreement that the status is about
    company_name  text not null,
    root_key      blob not null, -- the place of the name in the root order of the Unicode Collation Algorithm
    swedish_key   blob not null, -- and in the Swedish alphabet
    domain        text not null,
    contact_email text not null,
    country       text not null,
    bought_before integer not null,
    since         integer not null,
    stands        text not null, -- the confirmation summary, from which the status of any day follows
    invited_until text, -- the last day on which that is "invited"
    status        text not null check (
        status = 'not-needed' or status = 'withdrawn' or status = 'accepted-directly' or status = 'attested' or
        status = 'outdated-version' or status = 'rejected' or status = 'declined' or status = 'invited' or
        status = 'not-provided'
    ),
    primary key (relationship_id, rule)
) strict;
create index customer_rows_by_customer on customer_rows (rule, customer_id, relationship_id);
create index customer_rows_by_last_day on customer_rows (rule, invited_until) where invited_until is not null;

-- One for each filter, order and audience: a partner's own, then all partners' for the operator.
create index customer_rows_by_company on customer_rows (rule, partner_id, root_key, relationship_id);
create index customer_rows_by_swedish on customer_rows (rule, partner_id, swedish_key, relationship_id);
create index customer_rows_by_age on customer_rows (rule, partner_id, since, relationship_id);
create index customer_rows_by_country_company on customer_rows (rule, partner_id, country, root_key, relationship_id);
create index customer_rows_by_country_swedish on customer_rows (rule, partner_id, country, swedish_key, relationship_id);
create index customer_rows_by_country_age on customer_rows (rule, partner_id, country, since, relationship_id);
create index customer_rows_by_status_company on customer_rows (rule, partner_id, status, root_key, relationship_id);
create index customer_rows_by_status_age on customer_rows (rule, partner_id, status, since, relationship_id);
create index customer_rows_by_country_status_company on customer_rows (rule, partner_id, country, status, root_key, relationship_id);
create index customer_rows_by_country_status_age on customer_rows (rule, partner_id, country, status, since, relationship_id);
create index customer_rows_all_by_company on customer_rows (rule, root_key, relationship_id);
create index customer_rows_all_by_swedish on customer_rows (rule, swedish_key, relationship_id);
create index customer_rows_all_by_age on customer_rows (rule, since, relationship_id);
create index customer_rows_all_by_country_company on customer_rows (rule, country, root_key, relationship_id);
create index customer_rows_all_by_country_swedish on customer_rows (rule, country, swedish_key, relationship_id);
create index customer_rows_all_by_country_age on customer_rows (rule, country, since, relationship_id);
create index customer_rows_all_by_status_company on customer_rows (rule, status, root_key, relationship_id);
create index customer_rows_all_by_status_age on customer_rows (rule, status, since, relationship_id);
create index customer_rows_all_by_country_status_company on customer_rows (rule, country, status, root_key, relationship_id);
create index customer_rows_all_by_country_status_age on customer_rows (rule, country, status, since, relationship_id);

-- The words by whose beginnings a row is found, in the order in which a search shows its hits.
create table customer_words (
    rule        integer not null,
    relationship_id blob not null,
    partner_id  blob not null,
    country     text not null, -- the customer's
    word        text not null,
    root_key    blob not null,
    primary key (relationship_id, rule, word),
    foreign key (relationship_id, rule) references customer_rows (relationship_id, rule)
) strict, without rowid;
create index customer_words_of_partner on customer_words (rule, partner_id, word, root_key, relationship_id);
create index customer_words_of_country on customer_words (rule, partner_id, country, word, root_key, relationship_id);
create index customer_words_of_all on customer_words (rule, word, root_key, relationship_id);
create index customer_words_all_of_country on customer_words (rule, country, word, root_key, relationship_id);

-- The rule whose rows are being filled in, and the one whose rows are read.
alter table customer_list_state add column rule integer not null default 0;
alter table customer_list_state add column shown integer not null default 0;
insert into customer_list_state (id, rule, shown)
select 1, 0, 0 where exists (select 1 from customer_list) and not exists (select 1 from customer_list_state);
drop index customer_list_by_last_day;

-- The names of partners, as they are found without accents and as lists sort them. An earlier program's are filled in by the
-- schedule; until then, name_key is read.
alter table partners add column folded_name text;
alter table partners add column root_key blob;
alter table partners add column swedish_key blob;
alter table partners add column keys_rule integer not null default 0;
create index partners_by_folded_name on partners (folded_name, id);
create index partners_by_root_key on partners (root_key, id);
create index partners_by_swedish_key on partners (swedish_key, id);
create index partners_by_rule on partners (keys_rule, id);

-- The rule by which all invitations have words, and the last one that was filled in by the next.
create table invitation_words_state (
    id     integer not null primary key check (id = 1),
    rule   integer not null,
    behind blob
) strict;
insert into invitation_words_state (id, rule)
select 1, case when exists (select 1 from invitations) then 0 else 1 end;
