-- Who did what to whom, when, from where. Names are copied: a line outlives those that it names.
create table audit_events (
    id              uuid not null primary key,
    at              bigint not null,
    kind            text not null,
    actor_account   uuid,          -- null: the system, or somebody not signed in
    actor_partner   uuid,          -- whose person it was: only that partner reads the network address
    actor_name      text not null,
    actor_key       text collate "C" not null, -- lower-cased: what a search for a name compares
    actor_organisation text not null,
    object_kind     text not null,
    object_id       text not null,
    object_name     text not null,
    object_key      text collate "C" not null,
    partner_id      uuid,          -- whose Global admin may read it
    customer_id     uuid,
    network_address text not null,
    request_id      text not null,
    before          text,          -- JSON of what changed, as it was
    after           text           -- JSON of what changed, as it is
);
create index audit_events_by_time on audit_events (at, id);
create index audit_events_by_partner on audit_events (partner_id, at, id) where partner_id is not null;
create index audit_events_by_object on audit_events (object_id, at, id);

create function audit_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end
$$;
create trigger audit_events_are_never_changed before update or delete on audit_events
    for each row execute function audit_log_is_append_only();
create trigger audit_events_are_never_emptied before truncate on audit_events
    for each statement execute function audit_log_is_append_only();
