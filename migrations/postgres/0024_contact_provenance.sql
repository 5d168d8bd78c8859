-- Where a person's contact address comes from: who gave it, when, what proved it, and when it last changed.
alter table accounts add column contact_source text not null default 'own' check (contact_source in ('own', 'partner', 'operator'));
alter table accounts add column contact_by text not null default ''; -- the name of who typed it
alter table accounts add column contact_by_organisation text not null default '';
alter table accounts add column contact_given_at bigint;  -- null: not known
alter table accounts add column contact_proof text;        -- what showed that its mailbox is read
alter table accounts add column contact_proved_at bigint;
alter table accounts add column contact_changed_at bigint; -- null: it is the account's first address

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
alter table acceptances add column grade_rule bigint not null default 1;
alter table acceptances add column grade_reasons text not null default '';
alter table acceptances add column contact_source text not null default 'partner' check (contact_source in ('own', 'partner', 'operator'));
alter table acceptances add column contact_by text not null default '';
alter table acceptances add column contact_by_organisation text not null default '';
alter table acceptances add column contact_given_at bigint;
alter table acceptances add column contact_proof text;
alter table acceptances add column contact_proved_at bigint;
alter table acceptances add column contact_changed_at bigint;

-- Changes of a contact address: of its owner's or another Customer admin's asking, or set by the operator.
create table contact_changes (
    id               uuid not null primary key,
    account_id       uuid not null references accounts (id),
    email            text not null,
    source           text not null check (source in ('own', 'partner', 'operator')),
    asked_by         text not null,
    asked_by_organisation text not null,
    asked_by_account uuid references accounts (id),
    reason           text,             -- the operator's
    token_hash       bytea,             -- the link to the new address; null: set by the operator
    consent_hash     bytea not null,    -- the link to the old address
    created_at       bigint not null,
    expires_at       bigint,          -- the new address is to be proved until then
    due_at           bigint not null, -- without an objection it takes effect from then on
    proved_at        bigint,          -- by the link to the new address
    agreed_at        bigint,          -- by the link to the old address
    ended_at         bigint,          -- it took effect, was objected to, or another took its place
    outcome          text check (outcome in ('changed', 'objected', 'replaced', 'lapsed')),
    unique (token_hash),
    unique (consent_hash)
);
create index contact_changes_by_account on contact_changes (account_id, created_at);
create index contact_changes_due on contact_changes (due_at) where ended_at is null;

insert into contact_changes (id, account_id, email, source, asked_by, asked_by_organisation, token_hash, consent_hash,
                             created_at, expires_at, due_at, proved_at, ended_at, outcome)
select gen_random_uuid(), c.account_id, c.email, a.contact_source, c.asked_by, '', c.token_hash, c.token_hash, c.created_at,
       c.expires_at, c.created_at, c.used_at, coalesce(c.used_at, c.expires_at),
       case when c.used_at is null then 'replaced' else 'changed' end
from email_changes c join accounts a on a.id = c.account_id;
drop table email_changes;

-- Codes that let the owner of a temporary password set an own one.
create table password_codes (
    id          uuid not null primary key,
    account_id  uuid not null references accounts (id),
    code_hash   bytea not null, -- keyed, together with the row's number
    letter_id   uuid not null references letters (id),
    sent_to     text not null,
    wrong_tries bigint not null default 0,
    created_at  bigint not null,
    expires_at  bigint not null,
    used_at     bigint
);
create index password_codes_by_account on password_codes (account_id, created_at);

-- From where agents of a partner were at work: network addresses and browsers, kept for two days.
alter table sessions add column browser text; -- the hash of its cookie; null: it had none
create table agent_places (
    place      text not null, -- 'network:' and an address, or 'browser:' and the hash of its cookie
    partner_id uuid not null references partners (id),
    seen_at    bigint not null,
    primary key (place, partner_id)
);
create index agent_places_by_time on agent_places (seen_at);

-- Partners are told of an address that the operator sets.
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in ('accepted', 'authorized', 'declined', 'withdrawn',
    'needs-attestation', 'relationship-ended', 'disputed', 'registration-refused', 'contact-set'));
