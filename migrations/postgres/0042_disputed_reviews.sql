-- A confirmation that was reviewed comes back when the person named disputes it.
alter table review_items drop constraint review_items_state_check;
alter table review_items add constraint review_items_state_check check (
    state in ('to-review', 'asked', 'answered', 'corrected', 'disputed', 'proposed', 'reviewed', 'rejected', 'replaced')
);
