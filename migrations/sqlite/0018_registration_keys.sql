-- A registration number is the same one however it is spelled: letters and digits, in lower case, are its key.
alter table customers add column registration_key text;
-- Those that are there. What is not ASCII is kept as it is: the next edit of the customer makes the key anew.
update customers
set registration_key = (
    with recursive walked (place, kept) as (
        select 1, ''
        union all
        select place + 1,
               kept || case when substr(registration_number, place, 1) glob '[0-9A-Za-z]'
                              or unicode(substr(registration_number, place, 1)) > 127
                            then lower(substr(registration_number, place, 1)) else '' end
        from walked where place <= length(registration_number)
    )
    select kept from walked where place > length(registration_number)
)
where registration_number is not null;
drop index customers_by_registration_number;
create index customers_by_registration_key on customers (country, registration_key);

-- What a registration claims keeps another one of the same moment out; afterwards the customer says what is taken. So those
-- that are there claim nothing any more.
drop index registrations_country_registration_number_key;
alter table registrations drop column registration_number;
alter table registrations add column registration_key text;
create unique index registrations_country_registration_key_key on registrations (country, registration_key);
