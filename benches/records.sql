-- Four more confirmations for each that the bench has filled in, older by a second each, as the queue of reviewers has them.
-- With 340,000 customers that makes more than a million:
--
--     BENCH_PARTS=none BENCH_CUSTOMERS=340000 BENCH_DATABASE=target/million.db cargo bench --bench portal
--     sqlite3 target/million.db < benches/records.sql
--     BENCH_PARTS=review BENCH_DATABASE=target/million.db cargo bench --bench portal
--
-- The identifiers keep their beginning, which is the time; their end is random.

begin;
create temporary table copies as
select c.id as original, unhex(hex(substr(c.id, 1, 7)) || hex(randomblob(9))) as id, n.value as n
from confirmations c, json_each('[1, 2, 3, 4]') n
where c.method = 'attestation' and c.supersedes is null;
create index temp.copies_by_original on copies (original);

insert into confirmations
select k.id, method, partner_id, customer_id, type_id, rank, template_id, text_id, text_country, text_language, text_sha256, accepted_on,
       signer_first_name, signer_last_name, signer_email, signer_phone, signer_key, basis, evidence_sha256, evidence_name, supersedes,
       reason, employee, sentence, sentence_language, recorded_at - k.n * 1000000, recorded_by, recorded_by_name, recorded_by_email,
       recorded_by_role, recorded_for, network_address, user_agent, text_pdf_sha256
from temp.copies k join confirmations c on c.id = k.original;

insert into review_items
select k.id, customer_id, partner_id, type_id, rank, method, company_name, signer_name, signer_email, basis, grade, evidence, accepted_on,
       recorded_at - k.n * 1000000, state, flags, facets
from temp.copies k join review_items i on i.confirmation_id = k.original;

insert into review_terms
select f.value, i.recorded_at, i.confirmation_id
from temp.copies k join review_items i on i.confirmation_id = k.id, json_each('["' || replace(trim(i.facets, char(10)), char(10), '","') || '"]') f;
commit;
