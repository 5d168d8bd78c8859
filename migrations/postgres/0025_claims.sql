-- An invitation is sent by Assent, or by the agent, who says so. Until then it is a draft, which changes no status.
alter table invitations add column sent_by_hand boolean not null default false;

-- One whose email failed for good is a draft again.
update invitations set state = 'created'
where state = 'sent' and exists (
    select 1 from letters l
    where l.record_id = invitations.id and l.kind = 'invitation-to-accept' and l.state = 'failed'
);

-- The customers that only a draft made "invited" are so no longer. The last day long past has the list compute these rows
-- again once Assent has started.
update customer_list
set stands = replace(stands, '|invited|', '|not-provided|'),
    status = case when status = 'invited' then 'not-provided' else status end,
    invited_until = '1970-01-01'
where invited_until is not null and 'created' = (
    select i.state from invitations i
    where i.customer_id = customer_list.customer_id and i.partner_id = customer_list.partner_id
      and i.type_id = customer_list.type_id
    order by i.created_at desc, i.id desc limit 1
);

-- The list says of whom a person disputes the attestation: those rows are computed again, too.
update customer_list set invited_until = '1970-01-01'
where customer_id in (
    select c.customer_id from confirmations c
    join attestation_notices n on n.confirmation_id = c.id and n.disputed_at is not null
);

-- The evidence that the customer's admins can open: from now on all that is uploaded, before that what a partner shared.
create table evidence_shares (
    confirmation_id uuid not null primary key references confirmations (id),
    shared_at       bigint not null,
    shared_by       uuid not null references accounts (id)
);
