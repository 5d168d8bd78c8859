-- What partners are told: on their first page, and by mail to the agents who want it. Names are copies.
create table notices (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id), -- null: an organisation that is no customer
    kind        text not null check (
        kind = 'accepted' or kind = 'authorized' or kind = 'declined' or kind = 'withdrawn' or
        kind = 'needs-attestation' or kind = 'relationship-ended' or kind = 'disputed' or
        kind = 'registration-refused'
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
create index notices_open on notices (partner_id, settled_at, id);
create index notices_by_customer on notices (customer_id, kind, id);
create index notices_to_mail on notices (id) where mailed_at is null;

-- What a customer did on the acceptance page: one row for one press of the button. Never changed.
create table acceptances (
    id              blob not null primary key,
    reference       text not null, -- for people
    customer_id     blob not null references customers (id),
    account_id      blob not null references accounts (id),
    session_id      blob not null, -- kept, although the session ends
    person_name     text not null,
    person_email    text not null,
    company_name    text not null,
    role            text not null,
    confirmation_id blob references confirmations (id), -- null: the relationship alone
    partner_id      blob references partners (id), -- whose link it was
    provider_id     blob references partners (id),
    relationship_id blob references relationships (id), -- that it made
    provider_relationship_id blob references relationships (id),
    relationship_sentence text, -- the words that were ticked about it
    sentence_language text not null,
    delegated_administration integer not null,
    link            text not null, -- without its secret
    invitation_id   blob references invitations (id),
    accepted_at     integer not null,
    offset_minutes  integer not null, -- how far the person's clock was ahead of UTC
    proofs          text not null,
    code_sent_to    text,
    grade           text not null check (grade = 'A' or grade = 'B' or grade = 'C' or grade = 'D'),
    network_address text not null,
    user_agent      text not null,
    unique (reference)
) strict;
create index acceptances_by_customer on acceptances (customer_id, accepted_at, id);
create index acceptances_by_confirmation on acceptances (confirmation_id);

-- What a person has ticked and has yet to confirm with the code that was mailed.
create table acceptance_codes (
    id              blob not null primary key,
    account_id      blob not null references accounts (id),
    customer_id     blob not null references customers (id),
    code_hash       blob not null, -- keyed, together with the row's number
    letter_id       blob not null references letters (id),
    sent_to         text not null,
    type_id         text,
    text_id         blob references agreement_texts (id),
    text_sha256     text,
    sentence        text,
    partner_id      blob references partners (id),
    provider_id     blob references partners (id),
    relationship_sentence text,
    sentence_language text not null,
    delegated_administration integer not null,
    link            text not null,
    invitation_id   blob references invitations (id),
    wrong_tries     integer not null default 0,
    created_at      integer not null,
    expires_at      integer not null,
    used_at         integer,
    acceptance_id   blob references acceptances (id) -- what came of it
) strict;
create index acceptance_codes_by_account on acceptance_codes (account_id, created_at);

-- A customer refuses what a link asked for.
create table declines (
    id              blob not null primary key,
    customer_id     blob not null references customers (id),
    account_id      blob not null references accounts (id),
    person_name     text not null,
    person_email    text not null,
    role            text not null,
    partner_id      blob references partners (id),
    type_id         text references agreement_types (id),
    invitation_id   blob references invitations (id),
    link            text not null,
    reason          text not null,
    declined_at     integer not null,
    network_address text not null,
    user_agent      text not null
) strict;
create index declines_by_customer on declines (customer_id, declined_at, id);

-- A customer takes back its consent to a type: nothing confirmed before counts any more.
create table withdrawals (
    id              blob not null primary key,
    customer_id     blob not null references customers (id),
    type_id         text not null references agreement_types (id),
    withdrawn_on    text not null, -- the day, where the person is
    withdrawn_at    integer not null,
    account_id      blob not null references accounts (id),
    person_name     text not null,
    person_email    text not null,
    role            text not null,
    reason          text not null,
    network_address text not null,
    user_agent      text not null
) strict;
create index withdrawals_by_customer on withdrawals (customer_id, type_id, withdrawn_at, id);

-- Links by which a person confirms a new contact address.
create table email_changes (
    token_hash blob not null primary key,
    account_id blob not null references accounts (id),
    email      text not null,
    asked_by   text not null,
    created_at integer not null,
    expires_at integer not null,
    used_at    integer
) strict;
create index email_changes_by_account on email_changes (account_id);

-- What the person named in an attestation is told, and answers.
create table attestation_notices (
    token_hash      blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    created_at      integer not null,
    disputed_at     integer,
    reason          text,
    network_address text,
    user_agent      text
) strict;
create index attestation_notices_by_confirmation on attestation_notices (confirmation_id);
