-- Where a person's contact address comes from: who gave it, when, what proved it, and when it last changed.
alter table accounts add column contact_source text not null default 'own' check (
    contact_source = 'own' or contact_source = 'partner' or contact_source = 'operator'
);
alter table accounts add column contact_by text not null default ''; -- the name of who typed it
alter table accounts add column contact_by_organisation text not null default '';
alter table accounts add column contact_given_at integer;  -- null: not known
alter table accounts add column contact_proof text;        -- what showed that its mailbox is read
alter table accounts add column contact_proved_at integer;
alter table accounts add column contact_changed_at integer; -- null: it is the account's first address

-- What was not asked before counts as given by the partner, but for people who registered with an address that they had proved.
update accounts set
    contact_source = case when customer_id is not null and not exists (
        select 1 from registrations r
        where r.customer_id = accounts.customer_id and r.used_at is not null and r.email = accounts.contact_email
    ) then 'partner' else 'own' end,
    contact_changed_at = (
        select max(c.used_at) from email_changes c where c.account_id = accounts.id
    );

-- The same facts, as they were when something was accepted, and the rule by which the grade was given. Rule 1 did not ask for
-- them.
alter table acceptances add column grade_rule integer not null default 1;
alter table acceptances add column grade_reasons text not null default '';
alter table acceptances add column contact_source text not null default 'partner' check (
    contact_source = 'own' or contact_source = 'partner' or contact_source = 'operator'
);
alter table acceptances add column contact_by text not null default '';
alter table acceptances add column contact_by_organisation text not null default '';
alter table acceptances add column contact_given_at integer;
alter table acceptances add column contact_proof text;
alter table acceptances add column contact_proved_at integer;
alter table acceptances add column contact_changed_at integer;

-- Changes of a contact address: of its owner's or another Customer admin's asking, or set by the operator.
create table contact_changes (
    id               blob not null primary key,
    account_id       blob not null references accounts (id),
    email            text not null,
    source           text not null check (source = 'own' or source = 'partner' or source = 'operator'),
    asked_by         text not null,
    asked_by_organisation text not null,
    asked_by_account blob references accounts (id),
    reason           text,             -- the operator's
    token_hash       blob,             -- the link to the new address; null: set by the operator
    consent_hash     blob not null,    -- the link to the old address
    created_at       integer not null,
    expires_at       integer,          -- the new address is to be proved until then
    due_at           integer not null, -- without an objection it takes effect from then on
    proved_at        integer,          -- by the link to the new address
    agreed_at        integer,          -- by the link to the old address
    ended_at         integer,          -- it took effect, was objected to, or another took its place
    outcome          text check (
        outcome = 'changed' or outcome = 'objected' or outcome = 'replaced' or outcome = 'lapsed'
    ),
    unique (token_hash),
    unique (consent_hash)
) strict;
create index contact_changes_by_account on contact_changes (account_id, created_at);
create index contact_changes_due on contact_changes (due_at) where ended_at is null;

insert into contact_changes (id, account_id, email, source, asked_by, asked_by_organisation, token_hash, consent_hash,
                             created_at, expires_at, due_at, proved_at, ended_at, outcome)
select randomblob(16), c.account_id, c.email, a.contact_source, c.asked_by, '', c.token_hash, c.token_hash, c.created_at,
       c.expires_at, c.created_at, c.used_at, coalesce(c.used_at, c.expires_at),
       case when c.used_at is null then 'replaced' else 'changed' end
from email_changes c join accounts a on a.id = c.account_id;
drop table email_changes;

-- Codes that let the owner of a temporary password set an own one.
create table password_codes (
    id          blob not null primary key,
    account_id  blob not null references accounts (id),
    code_hash   blob not null, -- keyed, together with the row's number
    letter_id   blob not null references letters (id),
    sent_to     text not null,
    wrong_tries integer not null default 0,
    created_at  integer not null,
    expires_at  integer not null,
    used_at     integer
) strict;
create index password_codes_by_account on password_codes (account_id, created_at);

-- From where agents of a partner were at work: network addresses and browsers, kept for two days.
alter table sessions add column browser text; -- the hash of its cookie; null: it had none
create table agent_places (
    place      text not null, -- 'network:' and an address, or 'browser:' and the hash of its cookie
    partner_id blob not null references partners (id),
    seen_at    integer not null,
    primary key (place, partner_id)
) strict;
create index agent_places_by_time on agent_places (seen_at);

-- Partners are told of an address that the operator sets.
create table notices_with_contacts (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id), -- null: an organisation that is no customer
    kind        text not null check (
        kind = 'accepted' or kind = 'authorized' or kind = 'declined' or kind = 'withdrawn' or
        kind = 'needs-attestation' or kind = 'relationship-ended' or kind = 'disputed' or
        kind = 'registration-refused' or kind = 'contact-set'
    ),
    company     text not null,
    type_id     text,
    agreement   text not null, -- its name; empty when it is about none
    version     integer,
    person      text not null,
    reason      text,
    created_at  integer not null,
    mailed_at   integer, -- when the letters to the agents were written
    settled_at  integer, -- when the partner had seen to it
    settled_by  text
) strict;
insert into notices_with_contacts (id, partner_id, customer_id, kind, company, type_id, agreement, version, person, reason,
                                   created_at, mailed_at, settled_at, settled_by)
select id, partner_id, customer_id, kind, company, type_id, agreement, version, person, reason, created_at, mailed_at,
       settled_at, settled_by
from notices;
drop table notices;
alter table notices_with_contacts rename to notices;
create index notices_open on notices (partner_id, settled_at, id);
create index notices_by_customer on notices (customer_id, kind, id);
create index notices_to_mail on notices (id) where mailed_at is null;
