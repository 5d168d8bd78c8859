-- A value that only the installation's secret key makes: a database is not opened under another key.
create table secret_key_mark (
    id   integer not null primary key check (id = 1),
    mark blob not null
) strict;
