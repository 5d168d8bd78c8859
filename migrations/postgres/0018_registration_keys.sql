-- A registration number is the same one however it is spelled: letters and digits, in lower case, are its key.
alter table customers add column registration_key text collate "C";
-- Those that are there. What is not ASCII is kept as it is: the next edit of the customer makes the key anew.
update customers
set registration_key = lower(regexp_replace(registration_number, '[ -/:-@[-`{-~]', '', 'g') collate "C")
where registration_number is not null;
drop index customers_by_registration_number;
create index customers_by_registration_key on customers (country, registration_key);

-- What a registration claims keeps another one of the same moment out; afterwards the customer says what is taken. So those
-- that are there claim nothing any more.
drop index registrations_country_registration_number_key;
alter table registrations drop column registration_number;
alter table registrations add column registration_key text collate "C";
create unique index registrations_country_registration_key_key on registrations (country, registration_key);
