-- Evidence files by what they hold: the same file twice is kept once.
create table evidence_files (
    sha256     text not null primary key,
    media_type text not null check (
        media_type = 'application/pdf' or media_type = 'image/png' or media_type = 'image/jpeg'
    ),
    size       integer not null,
    bytes      blob not null,
    created_at integer not null
) strict;

-- Attestations and direct acceptances. Never changed: what comes later is a new record.
create table confirmations (
    id               blob not null primary key,
    method           text not null check (method in ('attestation', 'direct')),
    partner_id       blob references partners (id), -- whose attestation; null for a direct acceptance
    customer_id      blob not null references customers (id),
    type_id          text not null,
    rank             integer not null,
    template_id      blob not null,
    text_id          blob not null references agreement_texts (id),
    text_country     text not null,
    text_language    text not null,
    text_sha256      text not null,
    accepted_on      text not null, -- as the agent typed it, in the agent's time zone
    signer_first_name text not null,
    signer_last_name text not null,
    signer_email     text not null,
    signer_phone     text,
    signer_key       text not null, -- the four, trimmed and case-folded: the same signer twice is refused
    basis            text not null check (
        basis = 'signed_paper' or basis = 'email' or basis = 'call' or basis = 'portal' or basis = 'other' or
        basis = 'not_stated'
    ),
    evidence_sha256  text references evidence_files (sha256),
    evidence_name    text,
    supersedes       blob references confirmations (id), -- the attestation that this one corrects
    reason           text,          -- why
    employee         text,          -- who it was, where an account is shared by design
    sentence         text not null, -- the words that were ticked
    sentence_language text not null,
    recorded_at      integer not null,
    recorded_by      blob not null references accounts (id),
    recorded_by_name text not null,
    recorded_by_email text not null,
    recorded_by_role text not null,
    recorded_for     text not null, -- the organisation's name at that time
    network_address  text not null,
    user_agent       text not null,
    check ((method = 'direct') = (partner_id is null)),
    check ((supersedes is null) = (reason is null)),
    foreign key (type_id, rank) references agreement_versions (type_id, rank)
) strict;
create index confirmations_by_customer on confirmations (customer_id, type_id, recorded_at, id);
-- One correction of each: whoever comes second corrects the correction.
create unique index confirmations_by_superseded on confirmations (supersedes) where supersedes is not null;
