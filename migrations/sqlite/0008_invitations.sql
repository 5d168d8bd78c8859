create table invitations (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id),
    type_id     text not null references agreement_types (id),
    state       text not null check (state in (
        'created', 'sent', 'opened', 'accepted', 'declined', 'expired', 'revoked'
    )),
    created_by  blob not null references accounts (id),
    created_at  integer not null
) strict;
create index invitations_by_customer on invitations (customer_id, partner_id, created_at, id);
