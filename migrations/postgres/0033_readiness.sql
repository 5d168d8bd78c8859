-- Customers whose orders are blocked, or will be: a row for each open relationship of which that is so, computed again whenever what
-- it follows from changes, as the list of customers is. Nothing is true here that is not true elsewhere.
create table readiness_rows (
    relationship_id uuid not null primary key references relationships (id),
    partner_id    uuid not null,
    customer_id   uuid not null,
    type_id       text, -- the agreement that has to be confirmed; null: none satisfies the gate
    company_name  text not null,
    country       text not null,
    from_on       date not null, -- the first day on which orders are blocked, gone or to come
    reason        text not null check (
        reason in ('not-provided', 'unopened', 'opened', 'declined', 'withdrawn', 'rejected', 'outdated', 'no-agreement')
    ),
    step          text not null check (step in ('invite', 'attest', 'answer', 'operator')),
    needed        bigint, -- the version that opens the gate
    confirmed     bigint, -- the newest that is confirmed
    invited_until date, -- the last day on which the customer can answer an invitation
    opened        boolean not null, -- somebody signed in through its link
    ends_on       date, -- a subscription ends unless it is renewed by hand, which will be blocked
    renews_on     date  -- one renews itself
);
create index readiness_by_customer on readiness_rows (customer_id, partner_id);
create index readiness_by_last_day on readiness_rows (invited_until) where invited_until is not null;

-- One for each filter and audience: a partner's own, then all partners' for the operator.
create index readiness_by_from on readiness_rows (partner_id, from_on, relationship_id);
create index readiness_by_country_from on readiness_rows (partner_id, country, from_on, relationship_id);
create index readiness_by_reason_from on readiness_rows (partner_id, reason, from_on, relationship_id);
create index readiness_by_step_from on readiness_rows (partner_id, step, from_on, relationship_id);
create index readiness_by_country_reason_from on readiness_rows (partner_id, country, reason, from_on, relationship_id);
create index readiness_by_country_step_from on readiness_rows (partner_id, country, step, from_on, relationship_id);
create index readiness_by_reason_step_from on readiness_rows (partner_id, reason, step, from_on, relationship_id);
create index readiness_by_country_reason_step_from on readiness_rows (partner_id, country, reason, step, from_on, relationship_id);
create index readiness_by_end on readiness_rows (partner_id, ends_on, relationship_id) where ends_on is not null;
create index readiness_all_by_from on readiness_rows (from_on, relationship_id);
create index readiness_all_by_country_from on readiness_rows (country, from_on, relationship_id);
create index readiness_all_by_reason_from on readiness_rows (reason, from_on, relationship_id);
create index readiness_all_by_step_from on readiness_rows (step, from_on, relationship_id);
create index readiness_all_by_country_reason_from on readiness_rows (country, reason, from_on, relationship_id);
create index readiness_all_by_country_step_from on readiness_rows (country, step, from_on, relationship_id);
create index readiness_all_by_reason_step_from on readiness_rows (reason, step, from_on, relationship_id);
create index readiness_all_by_country_reason_step_from on readiness_rows (country, reason, step, from_on, relationship_id);
create index readiness_all_by_end on readiness_rows (ends_on, relationship_id) where ends_on is not null;

-- Invitations and reminders to many customers at once, with what became of each of them.
create table invitation_batches (
    id          uuid not null primary key,
    partner_id  uuid not null references partners (id),
    account_id  uuid not null references accounts (id),
    person_name text not null,
    act         text not null check (act in ('invite', 'remind')),
    network_address text not null, -- from where it was asked for
    user_agent  text not null,
    made_at     bigint not null,
    paused_until bigint, -- a quota is used up until then
    finished_at bigint
);
create index invitation_batches_of_partner on invitation_batches (partner_id, id);
create index invitation_batches_open on invitation_batches (id) where finished_at is null;

create table invitation_batch_items (
    batch_id      uuid not null references invitation_batches (id),
    number        bigint not null,
    customer_id   uuid not null references customers (id),
    outcome       text not null check (
        outcome in ('pending', 'done', 'already-invited', 'not-needed', 'bought-before', 'national', 'ended', 'too-soon', 'not-invited', 'no-partnership', 'limit', 'role', 'failed')
    ),
    invitation_id uuid references invitations (id),
    primary key (batch_id, number)
);
create index invitation_batch_items_by_outcome on invitation_batch_items (batch_id, outcome, number);

-- What the rows of the list of customers and those of readiness were computed for: all versions and the policy, up to a day.
alter table customer_list_state add column basis text not null default '';
