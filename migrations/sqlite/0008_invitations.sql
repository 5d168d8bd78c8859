-- A customer asked to accept: an agreement alone, or a relationship with the agreement. That its time is over is not a
-- state that is stored: it follows from the day.
create table invitations (
    id          blob not null primary key,
    purpose     text not null check (purpose in ('agreement', 'relationship')),
    partner_id  blob not null references partners (id),
    provider_id blob references partners (id),        -- for an indirect reseller: the provider that is authorised besides
    customer_id blob references customers (id),       -- of a relationship request: since it was answered
    type_id     text references agreement_types (id), -- null where no agreement is asked for
    dap         integer not null,                     -- delegated administration privileges: recorded and shown
    state       text not null check (
        state = 'created' or state = 'sent' or state = 'opened' or state = 'accepted' or state = 'declined' or
        state = 'revoked'
    ),
    language    text not null,                        -- of its letters
    to_name     text,
    to_email    text,
    subject     text,                                 -- of the letter as it was last sent
    body        text,                                 -- with {link} where the link goes
    created_by  blob not null references accounts (id),
    created_at  integer not null,
    expires_on  text not null,                        -- the last day, UTC, on which it can be answered
    sent_at     integer,
    reminded_at integer,
    opened_at   integer,
    opened_by   blob references accounts (id),
    opened_for  blob references customers (id),       -- the opener's organisation
    answered_at integer,
    answered_by blob references accounts (id),
    reason      text,                                 -- why it was declined
    check ((purpose = 'relationship') or (customer_id is not null and type_id is not null and provider_id is null))
) strict;
create index invitations_by_customer on invitations (customer_id, partner_id, created_at, id);
create index invitations_by_opener on invitations (opened_for, created_at, id);
create index invitations_by_partner on invitations (partner_id, created_at, id);
create index invitations_by_partner_and_state on invitations (partner_id, state, created_at, id);
create index invitations_by_age on invitations (created_at, id);
create index invitations_by_state on invitations (state, created_at, id);
create index invitations_open_of_partner on invitations (partner_id, created_at, id) where state not in ('accepted', 'declined', 'revoked');
create index invitations_open on invitations (created_at, id) where state not in ('accepted', 'declined', 'revoked');

-- The secrets of targeted invitations, as hashes. Sending again makes a new one and ends those before.
create table invitation_links (
    token_hash    blob not null primary key,
    invitation_id blob not null references invitations (id),
    created_at    integer not null,
    ended_at      integer
) strict;
create index invitation_links_by_invitation on invitation_links (invitation_id);

-- Every word of the company and of whom the letter goes to: a search for the beginning of any of them finds it.
create table invitation_words (
    word          text not null,
    partner_id    blob not null references partners (id),
    invitation_id blob not null references invitations (id),
    primary key (invitation_id, word)
) strict;
create index invitation_words_by_partner on invitation_words (partner_id, word, invitation_id);
create index invitation_words_by_word on invitation_words (word, invitation_id);
