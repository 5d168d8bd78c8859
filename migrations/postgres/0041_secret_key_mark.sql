-- A value that only the installation's secret key makes: a database is not opened under another key.
create table secret_key_mark (
    id   bigint not null primary key check (id = 1),
    mark bytea not null
);
