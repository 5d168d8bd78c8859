-- Organisations that register themselves from a partner's link: the e-mail is verified first, by a link whose secret is
-- kept as its hash.
create table registrations (
    token_hash          bytea not null primary key,
    email               text not null,
    partner_id          uuid not null references partners (id), -- whose link it is, and who is told
    invitation_id       uuid references invitations (id),
    link                text not null,                          -- the address of the link, without its secret
    created_at          bigint not null,
    expires_at          bigint not null,
    used_at             bigint,
    customer_id         uuid references customers (id),         -- what came of it
    country             text,
    registration_number text
);
-- Two who register one organisation at the same moment: one of them is refused.
create index registrations_by_email on registrations (email, partner_id, created_at);
create unique index registrations_country_registration_number_key on registrations (country, registration_number);

-- How often a link was asked for with an e-mail: nobody's mailbox is flooded.
create table registration_asks (
    email_key text collate "C" not null primary key,
    since     bigint not null, -- when the hour began that is counted
    last_at   bigint not null,
    asked     bigint not null
);
