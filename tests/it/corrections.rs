//! Correcting an attestation: a new record that supersedes, the wrong one kept for ever (R-UPD-6).

use crate::support::customers::{PDF, attested, customer_on};
use crate::support::{Page, Portal, Tells, Visitor, say};

const REASON: (&str, &str) = ("reason", "The paper is dated the 12th,\nnot the 19th");
const TICK: (&str, &str) = ("attested", "yes");

fn account(customer: &str) -> String {
    format!("/customers/{customer}")
}

/// A customer attested for on 19 November 2026, and where its attestation is corrected.
async fn wrong(visitor: &Visitor, prefix: &str) -> (String, String) {
    let customer = customer_on(&visitor.onboard(&attested(prefix)).await.expect(200));
    let page = visitor.get(&account(&customer)).await.expect(200);
    (customer, page.attr("a[href$='/correct']", "href").unwrap())
}

async fn correct(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = visitor.get(path).await.expect(200);
    visitor.send(&page, path, fields).await
}

stories! {
    async fn r_upd_6_a_correction_supersedes_with_a_reason_and_both_records_stay_readable(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "corrected").await;
        let page = sales.get(&path).await.expect(200);
        assert_eq!(page.attr("[name=accepted_on_day]", "value").as_deref(), Some("19"));
        assert_eq!(page.attr("[name=email]", "value").as_deref(), Some("asa@vinterhamn.example"));
        assert!(page.has("[name=basis][value=signed_paper][checked]") && !page.has("[name=attested][checked]"));
        portal.pass(std::time::Duration::from_secs(60));
        let page = sales.send(&page, &path, &[REASON, TICK, ("accepted_on_day", "12")]).await.expect(200);
        assert_eq!(page.path, account(&customer));
        page.shows("12 November 2026").shows("Attested").shows("The paper is dated the 12th");
        let lines = page.texts(".timeline li");
        assert!(lines[0].tells("customers-history-correction") && lines[0].contains("Sami Aalto") && lines[0].contains("Reason: The paper"), "{lines:?}");
        assert!(lines.iter().any(|line| line.tells("customers-history-corrected")), "{lines:?}");
        let old = path.replace("/correct", "");
        let page = sales.get(&old).await.expect(200);
        page.shows("19 November 2026").says("acceptance-was-corrected").shows("The paper is dated the 12th");
        assert!(!page.has("a[href$='/correct']"), "what does not stand is not corrected");
        let new = page.attr("main a[href^='/confirmations/']", "href").unwrap();
        let page = sales.get(&new).await.expect(200);
        page.shows("12 November 2026").says("acceptance-corrects-record");
        assert!(page.has("a[href$='/correct']"));
        let log = portal.sign_in("global@alder.example").await.get("/activity").await.expect(200);
        log.says("audit-attestation-corrected");
        sales.get("/customers?q=corrected").await.expect(200).shows("2026-11-12");
    }

    async fn r_upd_6_a_reason_is_required_and_something_must_be_different(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, path) = wrong(&sales, "reason").await;
        let page = correct(&sales, &path, &[TICK, ("accepted_on_day", "12")]).await.expect(422);
        assert!(page.complaints()[0].starts_with(&say("field-reason", &[])), "{:?}", page.complaints());
        let page = correct(&sales, &path, &[REASON, ("accepted_on_day", "12")]).await.expect(422);
        assert!(page.complaints()[0].contains("attest"), "{:?}", page.complaints());
        let page = correct(&sales, &path, &[REASON, TICK]).await.expect(422);
        assert!(page.complaints()[0].tells("problem-correct-nothing"), "{:?}", page.complaints());
    }

    async fn r_upd_6_the_same_signer_may_be_corrected_in_everything_but_attested_for_anew(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, path) = wrong(&sales, "everything").await;
        let fields = [REASON, TICK, ("last_name", "Öberg-Lind"), ("phone", ""), ("basis", "call"), ("accepted_on_month", "10")];
        let page = correct(&sales, &path, &fields).await.expect(200);
        page.shows("Åsa Öberg-Lind").shows("19 October 2026").says("acceptance-basis-call");
    }

    async fn a_correction_sent_twice_is_recorded_once(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "rush").await;
        let page = sales.get(&path).await.expect(200);
        let fields = [REASON, TICK, ("accepted_on_day", "12")];
        let clicks = (0..4).map(|_| sales.send(&page, &path, &fields));
        let pages = futures_util::future::join_all(clicks).await;
        assert!(pages.iter().all(|page| page.status == 200), "{:?}", pages.iter().map(|page| page.status).collect::<Vec<_>>());
        let mut db = portal.site.db.read().await.unwrap();
        let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None).await.unwrap();
        assert_eq!(history.len(), 2);
        drop(db);
        // Sent once more, long afterwards: still the same.
        sales.send(&page, &path, &fields).await.expect(200);
        let mut db = portal.site.db.read().await.unwrap();
        let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None).await.unwrap();
        assert_eq!(history.len(), 2);
    }

    async fn r_upd_6_what_a_second_tab_corrects_besides_is_not_dropped(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (_, path) = wrong(&sales, "besides").await;
        let (one, two) = (sales.get(&path).await.expect(200), sales.get(&path).await.expect(200));
        let fields = [REASON, TICK, ("accepted_on_day", "12")];
        sales.send(&one, &path, &fields).await.expect(200);
        let file = || Some(("evidence", "signed.pdf", PDF.to_vec()));
        for (more, file) in [(None, file()), (Some(("employee", "Eva")), None), (Some(("text_language", "en-US")), None)] {
            let fields: Vec<_> = fields.iter().copied().chain(more).collect();
            sales.upload(&two, &path, &fields, file).await.expect(409);
        }
        // The page that tells of it corrects what stands by now.
        let answer = sales.upload(&two, &path, &fields, file()).await.expect(409);
        let onwards = answer.attr("form[action$='/correct']", "action").unwrap();
        let page = sales.upload(&answer, &onwards, &[TICK], file()).await.expect(200);
        page.shows("signed.pdf");
        sales.upload(&answer, &onwards, &[TICK], file()).await.expect(200);
    }

    async fn two_people_who_correct_one_record_do_not_overwrite_each_other(portal: Portal) {
        let (sales, admin) = (portal.sign_in("sales@alder.example").await, portal.sign_in("admin@alder.example").await);
        let (_, path) = wrong(&sales, "both").await;
        let (one, two) = (sales.get(&path).await.expect(200), admin.get(&path).await.expect(200));
        sales.send(&one, &path, &[REASON, TICK, ("accepted_on_day", "12")]).await.expect(200);
        let mine = [("reason", "The signer was another"), TICK, ("first_name", "Bo")];
        let answer = admin.send(&two, &path, &mine).await.expect(409);
        answer.shows("Sami Aalto").shows("12 November 2026");
        assert_eq!(answer.attr("[name=first_name]", "value").as_deref(), Some("Bo"));
        assert!(answer.text("[name=reason]").contains("another"));
        // Sent again it corrects the correction.
        let onwards = answer.attr("form[action$='/correct']", "action").unwrap();
        assert_ne!(onwards, path);
        admin.send(&answer, &onwards, &[TICK]).await.expect(200).shows("Bo Öberg");
        // Who comes with an old form, even one that lacks something, is told the same.
        let late = sales.send(&one, &path, &[TICK]).await.expect(409);
        late.shows("Bo Öberg");
    }

    async fn what_is_no_longer_current_is_not_corrected(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "old").await;
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        let fields = [("email", "ny@vinterhamn.example"), ("accepted_on_day", "20"), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "email"), TICK];
        correct(&sales, &form, &fields).await.expect(200);
        let page = sales.get(&path).await.expect(200);
        page.says("acceptance-flash-not-current").says("acceptance-superseded");
    }

    async fn r_upd_2_a_correction_may_be_of_an_older_version_than_the_wrong_record_but_not_than_what_stood_before(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "versions").await;
        // The date was of a year before version 2: the form says first that this opens nothing.
        let fields = [REASON, TICK, ("accepted_on_year", "2022")];
        let page = correct(&sales, &path, &fields).await.expect(422);
        page.says("acceptance-opens-nothing");
        let page = sales.send(&page, &path, &[TICK, ("confirm_version", "1")]).await.expect(200);
        page.shows("Outdated version").shows("19 November 2022");
        // Attested again for version 2, and then corrected to be of version 2 still: fine.
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        let fields = [("accepted_on_day", "20"), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "email"), TICK];
        let page = correct(&sales, &form, &fields).await.expect(200);
        let second = page.attr("a[href$='/correct']", "href").unwrap();
        // Another person of version 2 on top of it: to be of version 1 would take what stood before away.
        let fields = [("email", "bo@vinterhamn.example"), ("accepted_on_day", "20"), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "email"), TICK];
        let page = correct(&sales, &form, &fields).await.expect(200);
        let third = page.attr("a[href$='/correct']", "href").unwrap();
        assert_ne!(second, third);
        let page = correct(&sales, &third, &[REASON, TICK, ("version", "1"), ("confirm_version", "1")]).await.expect(422);
        assert!(page.complaints()[0].tells("problem-version-older-than-before"), "{:?}", page.complaints());
    }

    async fn e_5_evidence_is_kept_replaced_or_removed_and_the_old_record_keeps_its_own(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "files").await;
        let add = [REASON, TICK];
        let page = sales.get(&path).await.expect(200);
        assert!(!page.has("[name=evidence_removed]"), "nothing is there to be removed");
        let file = ("evidence", "signed.pdf", PDF.to_vec());
        let page = sales.upload(&page, &path, &add, Some(file)).await.expect(200);
        page.shows("signed.pdf").shows(&assent::values::secret::sha256_hex(PDF));
        let with_file = page.attr("a[href$='/correct']", "href").unwrap();
        let page = correct(&sales, &with_file, &[REASON, TICK, ("accepted_on_day", "18")]).await.expect(200);
        page.shows("signed.pdf");
        let kept = page.attr("a[href$='/correct']", "href").unwrap();
        let page = correct(&sales, &kept, &[REASON, TICK, ("evidence_removed", "yes")]).await.expect(200);
        page.says("acceptance-without-evidence");
        let old = sales.get(&kept.replace("/correct", "/evidence")).await.expect(200);
        assert_eq!(old.body.as_bytes(), PDF, "what was recorded stays");
        sales.get(&page.attr("a[href$='/correct']", "href").unwrap().replace("/correct", "/evidence")).await.expect(404);
        sales.get(&account(&customer)).await.expect(200);
    }

    async fn r_upd_6_who_may_correct_and_what(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "may").await;
        for (name, status) in [
            ("helpdesk@alder.example", 403),
            ("global@alder.example", 403),
            ("sales@dogwood.example", 404),
            ("sales@cedar.example", 404),
            ("operator@assent.example", 404),
            ("reviewer@assent.example", 404),
        ] {
            let visitor = portal.sign_in(name).await;
            assert_eq!(visitor.get(&path).await.status, status, "{name}");
            let page = visitor.get(&account(&customer)).await;
            assert!(!page.has("a[href$='/correct']"), "{name}");
        }
        portal.run("update customers set bought_before = true where domain = 'may.onassent.example'").await;
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        let page = correct(&helpdesk, &path, &[REASON, TICK, ("accepted_on_day", "12")]).await.expect(200);
        page.shows("Helpdesk agent");
    }

    async fn r_ind_3_a_reseller_reads_who_accepted_when_and_which_version_of_its_providers_attestation(portal: Portal) {
        let birch = portal.sign_in("sales@birch.example").await;
        let mut fields = attested("through");
        fields.push(("reseller", portal.sellers["cedar"].partner.to_string()));
        let customer = customer_on(&birch.onboard(&fields).await.expect(200));
        let page = birch.get(&account(&customer)).await.expect(200);
        page.shows("Cedar Resale");
        let record = page.attr("a[href$='/correct']", "href").unwrap().replace("/correct", "");
        let cedar = portal.sign_in("sales@cedar.example").await;
        for path in [account(&customer), record.clone()] {
            let page = cedar.get(&path).await.expect(200);
            page.shows("Åsa Öberg").shows("19 November 2026").shows("SHA-256");
            assert!(!page.body.tells("acceptance-basis-signed-paper") && !page.body.contains("I attest"), "{}", page.main());
            assert!(!page.has("a[href$='/correct']"));
        }
        portal.sign_in("sales@alder.example").await.get(&record).await.expect(404);
        let page = portal.sign_in("auditor@assent.example").await.get(&record).await.expect(200);
        page.says("acceptance-basis-signed-paper").shows("127.0.0.1");
    }
}

/// Where the operator wants it, anyone whom a correction names again is told; anyone who was named already has been.
#[actix_web::test]
async fn r_mail_3_a_correction_tells_whom_it_names_anew() {
    use crate::support::Kind;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let portal = Portal::spawn_with(kind, &["--notify-attested", "true"]).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, path) = wrong(&sales, "renamed").await;
        portal.pass(std::time::Duration::from_secs(60));
        correct(&sales, &path, &[REASON, TICK, ("accepted_on_day", "12")])
            .await
            .expect(200);
        let notices = |email: &str| {
            let letters = portal.mailbox.list(email).into_iter();
            letters.filter(|letter| letter.text.contains("/dispute/")).count()
        };
        portal.deliver().await;
        assert_eq!(notices("asa@vinterhamn.example"), 1, "the same person, another date");
        let page = sales.get(&account(&customer)).await.expect(200);
        let path = page.attr("a[href$='/correct']", "href").unwrap();
        portal.pass(std::time::Duration::from_secs(60));
        let named = [("first_name", "Bo"), ("email", "bo@vinterhamn.example")];
        correct(&sales, &path, &[&[REASON, TICK], &named[..]].concat())
            .await
            .expect(200);
        let link = portal.link_to("bo@vinterhamn.example").await;
        portal.visitor().get(&link).await.expect(200).shows("Bo Öberg");
        assert_eq!(notices("asa@vinterhamn.example"), 1);
        portal.stopper().stop(false).await;
    }
}

/// A correction takes no dispute away, unless it names somebody else; and a link works for the record that stands by now.
#[actix_web::test]
async fn r_upd_2_a_partner_corrects_no_dispute_away() {
    use crate::support::Kind;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let portal = Portal::spawn_with(kind, &["--notify-attested", "true"]).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let card = "section.card:has(a[href$='/correct']) .body";
        for (prefix, disputed_first) in [("before", true), ("after", false)] {
            let (customer, path) = wrong(&sales, prefix).await;
            let link = portal.link_to("asa@vinterhamn.example").await;
            let (account, asa) = (account(&customer), portal.visitor());
            let dispute = async || {
                let page = asa.get(&link).await.expect(200);
                asa.send(&page, "/dispute", &[("reason", "I was on leave")])
                    .await
                    .expect(200);
            };
            if disputed_first {
                dispute().await;
            }
            portal.pass(std::time::Duration::from_secs(60));
            let page = correct(&sales, &path, &[REASON, TICK, ("accepted_on_day", "12")]).await;
            let path = page.expect(200).attr("a[href$='/correct']", "href").unwrap();
            if !disputed_first {
                dispute().await;
            }
            sales
                .get(&account)
                .await
                .expect(200)
                .shows("12 November 2026")
                .says("dispute-disputed");
            portal.pass(std::time::Duration::from_secs(60));
            let named = [("first_name", "Bo"), ("email", "bo@vinterhamn.example")];
            let page = correct(&sales, &path, &[&[REASON, TICK], &named[..]].concat())
                .await
                .expect(200);
            let text = page.text(card);
            assert!(text.contains("Bo Öberg") && !text.tells("dispute-disputed"), "{text}");
        }
        portal.stopper().stop(false).await;
    }
}
