-- When what a letter's secret opens was taken back before the letter went: then it goes no more.
alter table letters add column withdrawn_at bigint;
