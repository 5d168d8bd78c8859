create table invitations (
    id          uuid not null primary key,
    partner_id  uuid not null references partners (id),
    customer_id uuid references customers (id),
    type_id     text not null references agreement_types (id),
    state       text not null check (state in (
        'created', 'sent', 'opened', 'accepted', 'declined', 'expired', 'revoked'
    )),
    created_by  uuid not null references accounts (id),
    created_at  bigint not null
);
create index invitations_by_customer on invitations (customer_id, partner_id, created_at, id);
