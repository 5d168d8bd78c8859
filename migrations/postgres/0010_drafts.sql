-- New customers that are still being typed: raw words of the wizard, nothing of them true yet.
create table drafts (
    id          uuid not null primary key,
    partner_id  uuid not null references partners (id),
    account_id  uuid not null references accounts (id),
    fields      text not null, -- JSON: what was typed, field by field
    revision    bigint not null,
    created_at  bigint not null,
    changed_at  bigint not null,
    customer_id uuid references customers (id) -- once it was submitted
);
create index drafts_by_partner on drafts (partner_id, changed_at);
