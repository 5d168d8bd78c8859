-- Customers whose orders are blocked, or will be: a row for each open relationship of which that is so, computed again whenever what
-- it follows from changes, as the list of customers is. Nothing is true here that is not true elsewhere.
create table readiness_rows (
    relationship_id blob not null primary key references relationships (id),
    partner_id    blob not null,
    customer_id   blob not null,
    type_id       text, -- the agreement that has to be confirmed; null: none satisfies the gate
    company_name  text not null,
    country       text not null,
    from_on       text not null, -- the first day on which orders are blocked, gone or to come
    reason        text not null check (
        reason = 'not-provided' or reason = 'unopened' or reason = 'opened' or reason = 'declined' or
        reason = 'withdrawn' or reason = 'rejected' or reason = 'outdated' or reason = 'no-agreement'
    ),
    step          text not null check (step = 'invite' or step = 'attest' or step = 'answer' or step = 'operator'),
    needed        integer, -- the version that opens the gate
    confirmed     integer, -- the newest that is confirmed
    invited_until text, -- the last day on which the customer can answer an invitation
    opened        integer not null, -- somebody signed in through its link
    ends_on       text, -- a subscription ends unless it is renewed by hand, which will be blocked
    renews_on     text  -- one renews itself
) strict;
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
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    account_id  blob not null references accounts (id),
    person_name text not null,
    act         text not null check (act = 'invite' or act = 'remind'),
    network_address text not null, -- from where it was asked for
    user_agent  text not null,
    made_at     integer not null,
    paused_until integer, -- a quota is used up until then
    finished_at integer
) strict;
create index invitation_batches_of_partner on invitation_batches (partner_id, id);
create index invitation_batches_open on invitation_batches (id) where finished_at is null;

create table invitation_batch_items (
    batch_id      blob not null references invitation_batches (id),
    number        integer not null,
    customer_id   blob not null references customers (id),
    outcome       text not null check (
        outcome = 'pending' or outcome = 'done' or outcome = 'already-invited' or outcome = 'not-needed' or
        outcome = 'bought-before' or outcome = 'national' or outcome = 'ended' or outcome = 'too-soon' or
        outcome = 'not-invited' or outcome = 'no-partnership' or outcome = 'limit' or outcome = 'role' or
        outcome = 'failed'
    ),
    invitation_id blob references invitations (id),
    primary key (batch_id, number)
) strict, without rowid;
create index invitation_batch_items_by_outcome on invitation_batch_items (batch_id, outcome, number);

-- What the rows of the list of customers and those of readiness were computed for: all versions and the policy, up to a day.
alter table customer_list_state add column basis text not null default '';
