-- The outbox: a letter is written in the transaction of its cause and sent afterwards.
create table letters (
    id              blob not null primary key,
    kind            text not null, -- the template
    language        text not null,
    to_name         text not null,
    to_email        text not null,
    to_key          text not null,
    reply_to        text,
    subject         text not null,
    body_text       text not null, -- with {link} where the secret link goes
    body_html       text not null,
    partner_id      blob,
    customer_id     blob,
    record_id       blob, -- what the secret opens
    has_secret      integer not null,
    created_at      integer not null,
    state           text not null check (
        state = 'queued' or state = 'sending' or state = 'sent' or state = 'failed' or state = 'replaced'
    ),
    attempts        integer not null default 0,
    next_attempt_at integer not null,
    failure         text, -- what sort of failure the last one was
    last_error      text, -- the server's words
    sent_at         integer
) strict;
create index letters_by_turn on letters (state, next_attempt_at);
create index letters_by_time on letters (created_at, id);
create index letters_by_state on letters (state, created_at, id);
create index letters_by_record on letters (record_id, kind) where record_id is not null;

-- The secret link of a letter, sealed, apart from it, and gone once it is sent.
create table letter_secrets (
    letter_id blob not null primary key references letters (id),
    sealed    blob not null
) strict;
