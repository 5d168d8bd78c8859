-- The partner in whose name an email is sent, as its sender's name shows it; null: the installation's own.
alter table letters add column sender text;
