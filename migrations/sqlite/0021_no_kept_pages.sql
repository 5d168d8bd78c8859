-- A refused form is answered in place; pages are no longer kept for the browser's way back.
drop table kept_pages;
