-- New customers that are still being typed: raw words of the wizard, nothing of them true yet.
create table drafts (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    account_id  blob not null references accounts (id),
    fields      text not null, -- JSON: what was typed, field by field
    revision    integer not null,
    created_at  integer not null,
    changed_at  integer not null,
    customer_id blob references customers (id) -- once it was submitted
) strict;
create index drafts_by_partner on drafts (partner_id, changed_at);
