-- A confirmation that was reviewed comes back when the person named disputes it.
create table review_items_disputed (
    confirmation_id blob not null primary key references confirmations (id),
    customer_id  blob not null,
    partner_id   blob, -- whose attestation; null for a direct acceptance
    type_id      text not null,
    rank         integer not null,
    method       text not null check (method = 'attestation' or method = 'direct'),
    company_name text not null,
    signer_name  text not null,
    signer_email text not null,
    basis        text not null,
    grade        text,
    evidence     integer not null,
    accepted_on  text not null,
    recorded_at  integer not null,
    state        text not null check (
        state = 'to-review' or state = 'asked' or state = 'answered' or state = 'corrected' or state = 'disputed' or
        state = 'proposed' or state = 'reviewed' or state = 'rejected' or state = 'replaced'
    ),
    flags        text not null, -- with their facts: own-domain=alder.example backdated=400
    facets       text not null  -- what it is found by, one a line: those of review_terms
) strict;
insert into review_items_disputed
select confirmation_id, customer_id, partner_id, type_id, rank, method, company_name, signer_name, signer_email, basis, grade,
       evidence, accepted_on, recorded_at, state, flags, facets
from review_items;
drop table review_items;
alter table review_items_disputed rename to review_items;
create index review_items_by_customer on review_items (customer_id, confirmation_id);
create index review_items_by_age on review_items (recorded_at, confirmation_id);
