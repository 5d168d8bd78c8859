//! What people type wrongly, send twice, or send in the middle of something else: a clear answer, and nothing is lost.

use crate::support::customers::{PDF, as_typed, asked, attested, customer_on, password_on};
use crate::support::{Page, Portal, Tells, Visitor, say};

const AGREEMENT: &str = "MicrosoftCustomerAgreement";

fn form(customer: &str) -> String {
    format!("/customers/{customer}/agreements/{AGREEMENT}")
}

fn account(customer: &str) -> String {
    format!("/customers/{customer}")
}

async fn customer(visitor: &Visitor, prefix: &str) -> String {
    customer_on(&visitor.onboard(&asked(prefix)).await.expect(200))
}

/// Attests by **Update** with a date.
async fn attest_on(visitor: &Visitor, customer: &str, [day, month, year]: [&str; 3]) -> Page {
    let path = form(customer);
    let page = visitor.get(&path).await.expect(200);
    let fields = [
        ("accepted_on_day", day),
        ("accepted_on_month", month),
        ("accepted_on_year", year),
        ("basis", "email"),
        ("attested", "yes"),
    ];
    visitor.send(&page, &path, &fields).await
}

/// How many rows a table has: what was doubled or left behind shows here.
async fn history_of(portal: &Portal, customer: &str) -> Vec<assent::confirmations::Confirmation> {
    let mut db = portal.site.db.read().await.unwrap();
    assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None)
        .await
        .unwrap()
}

async fn upload(sales: &Visitor, customer: &str, name: &str, bytes: &[u8]) -> Page {
    let page = sales.get(&form(customer)).await.expect(200);
    let fields = [
        ("accepted_on_day", "19"),
        ("accepted_on_month", "11"),
        ("accepted_on_year", "2026"),
        ("basis", "email"),
        ("attested", "yes"),
    ];
    let file = ("evidence", name, bytes.to_vec());
    sales.upload(&page, &form(customer), &fields, Some(file)).await
}

stories! {
    async fn r_new_3_at_half_past_eleven_at_night_today_is_the_agents_own_day(portal: Portal) {
        // 23:30 on 21 November in each of them: in UTC the same morning there, the next morning here.
        for (zone, moment, prefix) in [
            ("Pacific/Kiritimati", "2026-11-21T09:30:00Z", "kiritimati"),
            ("Pacific/Pago_Pago", "2026-11-22T10:30:00Z", "pagopago"),
        ] {
            portal.clock.move_to(moment.parse().unwrap());
            let sales = &portal.sign_in("sales@alder.example").await;
            sales.fill("/profile", "/profile", &[("time_zone", zone)]).await.expect(200);
            let customer = customer(sales, prefix).await;
            let page = attest_on(sales, &customer, ["22", "11", "2026"]).await.expect(422);
            assert!(page.complaints()[0].tells("problem-date-future"), "{zone}: {:?}", page.complaints());
            assert_eq!(page.attr("[name=accepted_on_day]", "value").as_deref(), Some("22"));
            attest_on(sales, &customer, ["21", "11", "2026"]).await.expect(200).shows("21 November 2026");
        }
    }

    async fn r_new_3_a_date_before_the_agreement_was_introduced_is_refused_with_that_date(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "early").await;
        let page = attest_on(&sales, &customer, ["30", "9", "2019"]).await.expect(422);
        assert!(page.complaints()[0].contains("1 October 2019"), "{:?}", page.complaints());
        assert!(page.has("[name=basis][value=email][checked]"), "what was typed is kept");
    }

    async fn the_29th_of_february_of_a_common_year_is_not_real_and_only_the_day_is_wrong(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "leap").await;
        let page = attest_on(&sales, &customer, ["29", "2", "2025"]).await.expect(422);
        assert!(page.has("[name=accepted_on_day][aria-invalid]") && !page.has("[name=accepted_on_month][aria-invalid]"));
        let page = attest_on(&sales, &customer, ["29", "februari", "2024"]).await.expect(200);
        page.shows("29 February 2024");
    }

    async fn a_filter_that_no_list_knows_is_complained_about_and_takes_nothing_away(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let sales = portal.sign_in("sales@alder.example").await;
        sales.onboard(&asked("filters")).await.expect(200);
        for (path, field, label) in [
            ("/activity", "kind", "field-kind"),
            ("/outgoing-mail", "state", "field-outgoing-state"),
            ("/partners", "kind", "field-partner-kind"),
            ("/partners", "state", "field-partner-state"),
            ("/invitations", "invitation_state", "field-invitation-state"),
            ("/agreements", "region", "field-agreement-region"),
        ] {
            let all = operator.get(path).await.expect(200);
            let page = operator.get(&format!("{path}?{field}=Nothing")).await.expect(422);
            let complaints = page.complaints();
            assert!(complaints.len() == 1 && complaints[0].starts_with(&say(label, &[])), "{path} {field}: {complaints:?}");
            assert!(page.has(&format!("#{field}[aria-invalid]")), "{path} {field}");
            assert!(!page.has(".chips"), "{path} {field}: what was refused does not filter");
            assert_eq!(page.texts("tbody tr").len(), all.texts("tbody tr").len(), "{path} {field}");
        }
        operator.get("/activity.csv?kind=Nothing").await.expect(400);
    }

    async fn full_width_digits_are_digits(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = asked("wide");
        fields.retain(|(name, _)| !["postal_code", "phone", "email"].contains(name));
        for (name, value) in [("postal_code", "９０３　２６"), ("phone", "＋４６ ９０ ５５５ ０１ ２３"), ("email", "ａｓａ＠ｖｉｎｔｅｒｈａｍｎ．ｅｘａｍｐｌｅ")] {
            fields.push((name, value.to_owned()));
        }
        let customer = customer_on(&sales.onboard(&fields).await.expect(200));
        let page = sales.get(&account(&customer)).await.expect(200);
        page.shows("903 26").shows("+46 90 555 01 23").shows("asa@vinterhamn.example");
        let page = attest_on(&sales, &customer, ["１９", "１１月", "２０２６"]).await.expect(200);
        page.shows("19 November 2026");
    }

    async fn an_international_address_is_shown_as_people_read_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut fields = asked("smorgas");
        fields.retain(|(name, _)| *name != "email");
        // What a browser makes of what was typed into a field of the type for e-mail; ours leaves it as it was typed, and
        // what is wrong with it is told by the page.
        let form = sales.get("/customers/new").await.expect(200);
        assert_eq!(form.attr("#email", "type").as_deref(), Some("text"));
        fields.push(("email", "asa@xn--smrgs-pra0j.example".to_owned()));
        let customer = customer_on(&sales.onboard(&fields).await.expect(200));
        let page = sales.get(&account(&customer)).await.expect(200);
        page.shows("asa@smörgås.example");
        assert!(!page.body.contains("xn--"), "{}", page.main());
    }

    async fn the_session_that_ends_in_the_middle_of_the_wizard_loses_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        portal.run("delete from sessions").await;
        let fields = attested("resumed");
        let page = sales.send(&page, "/customers/new", &as_typed(&fields)).await.expect(401);
        let credentials = [("sign_in_name", "sales@alder.example"), ("password", assent::demo::PASSWORD)];
        let page = sales.send(&page, "/sign-in", &credentials).await.expect(200);
        let review = sales.send(&page, "/customers/new", &[]).await.expect(200);
        assert!(review.path.ends_with("/review"), "{}: {:?}", review.path, review.complaints());
        // Once more, between Review and the last step.
        let action = review.path.replace("/review", "/confirmation");
        portal.run("delete from sessions").await;
        let page = sales.send(&review, &action, &[]).await.expect(401);
        let page = sales.send(&page, "/sign-in", &credentials).await.expect(200);
        let page = sales.send(&page, &action, &[]).await.expect(200);
        password_on(&page);
        page.shows("admin@resumed.onassent.example");
    }

    async fn a_letter_whose_session_ended_is_sent_again_with_what_was_chosen_before_it(portal: Portal) {
        let cedar = portal.sign_in("sales@cedar.example").await;
        let provider = portal.sellers["birch"].partner;
        let chosen = format!("/customers/request-relationship?provider={provider}&dap=yes");
        let page = cedar.get(&chosen).await.expect(200);
        let action = page.attr("form.generator", "action").unwrap();
        portal.run("delete from sessions").await;
        let typed = [("to", "chef@example.com"), ("subject", "My own subject"), ("act", "send")];
        let page = cedar.send(&page, &action, &typed).await.expect(401);
        let credentials = [("sign_in_name", "sales@cedar.example"), ("password", assent::demo::PASSWORD)];
        let page = cedar.send(&page, "/sign-in", &credentials).await.expect(200);
        let sent = cedar.send(&page, &action, &[]).await.expect(200);
        sent.says("invitations-flash-sent").shows("chef@example.com").shows("Birch Distribution");
        assert!(portal.link_to("chef@example.com").await.contains("DAP=true"));
    }

    async fn r_new_4_back_from_confirmation_creates_nothing_more_and_shows_no_password(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let first = sales.fill("/customers/new", "/customers/new", &as_typed(&attested("back"))).await.expect(200);
        let draft = first.path.replace("/review", "");
        let step_one = sales.get(&draft).await.expect(200);
        let confirmation = format!("{draft}/confirmation");
        let password = password_on(&sales.send(&first, &confirmation, &[]).await.expect(200));
        // From Review and from Account info, as both stand in the browser's history.
        for (page, action) in [(&first, &confirmation), (&step_one, &draft)] {
            let again = sales.send(page, action, &[("company_name", "Another AB")]).await.expect(200);
            assert_eq!(again.path, confirmation);
            again.shows("admin@back.onassent.example");
            assert!(!again.body.contains(&password) && !again.body.contains("Another AB"));
        }
        assert_eq!(sales.get("/customers?q=back").await.texts("tbody tr").len(), 1);
        assert!(!sales.get("/customers/drafts").await.body.contains(&draft), "a submitted draft is none");
    }

    async fn r_new_4_two_tabs_of_one_draft_overwrite_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.fill("/customers/new", "/customers/new", &[("company_name", "Två Flikar AB"), ("then", "leave")]).await.expect(200);
        page.shows("Två Flikar AB");
        let drafts = sales.get("/customers/drafts").await.expect(200);
        let draft = drafts.attr("tbody a[href^='/customers/new/']", "href").unwrap();
        let (one, two) = (sales.get(&draft).await.expect(200), sales.get(&draft).await.expect(200));
        let saved = [
            ("city", "Luleå"),
            ("country", "DE"),
            ("language", "de-DE"),
            ("cloud", "germany"),
            ("acceptance", "attest"),
            ("accepted_on_day", "3"),
            ("accepted_on_month", "mars"),
            ("basis", "signed_paper"),
            ("then", "leave"),
        ];
        sales.send(&one, &draft, &saved).await.expect(200);
        let answer = sales.send(&two, &draft, &[("city", "Boden"), ("then", "leave")]).await.expect(409);
        let shown = answer.texts("#draft dd");
        for value in ["Luleå", "Germany", "German", "The customer has already accepted", "3 mars", "Signed paper"] {
            assert!(shown.contains(&value.to_owned()), "{value}: {shown:?}");
        }
        let labels = answer.texts("#draft dt");
        assert!(!labels.iter().any(|label| label.contains("field-")), "{labels:?}");
        assert_eq!(shown.len(), labels.len());
        assert_eq!(answer.attr("[name=city]", "value").as_deref(), Some("Boden"), "what was typed is kept");
        assert_eq!(sales.get(&draft).await.attr("[name=city]", "value").as_deref(), Some("Luleå"));
        sales.send(&answer, &draft, &[("then", "leave")]).await.expect(200);
        assert_eq!(sales.get(&draft).await.attr("[name=city]", "value").as_deref(), Some("Boden"));
    }

    async fn r_new_4_a_file_that_a_second_tab_adds_is_not_dropped(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.fill("/customers/new", "/customers/new", &as_typed(&attested("tabs"))).await.expect(200);
        let draft = page.path.replace("/review", "");
        let (one, two) = (sales.get(&draft).await.expect(200), sales.get(&draft).await.expect(200));
        let file = || Some(("evidence", "signed.pdf", PDF.to_vec()));
        sales.send(&one, &draft, &[]).await.expect(200);
        // The same words, and a file besides: it is told that somebody saved meanwhile, and the file can be chosen again.
        let answer = sales.upload(&two, &draft, &[], file()).await.expect(409);
        sales.upload(&answer, &draft, &[], file()).await.expect(200).shows("signed.pdf");
        // Sent again it is a double click; without it, it is nobody's wish to take the file away.
        sales.upload(&answer, &draft, &[], file()).await.expect(200).shows("signed.pdf");
        sales.send(&two, &draft, &[("evidence_removed", "yes")]).await.expect(409);
        sales.get(&format!("{draft}/review")).await.expect(200).shows("signed.pdf");
    }

    async fn e_2_the_sentence_that_is_recorded_is_the_one_that_was_shown_when_it_was_ticked(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        sales.fill("/profile", "/profile", &[("language", "en")]).await.expect(200);
        let review = sales.fill("/customers/new", "/customers/new", &as_typed(&attested("sentence"))).await.expect(200);
        sales.fill("/profile", "/profile", &[("language", "zh-CN")]).await.expect(200);
        let review = sales.get(&review.path).await.expect(200);
        let sentence = "I attest that the customer has accepted the Microsoft Customer Agreement";
        review.shows(sentence);
        assert!(review.has("strong[lang=en]"));
        let customer = customer_on(&sales.send(&review, &review.path.replace("/review", "/confirmation"), &[]).await.expect(200));
        let record = &history_of(&portal, &customer).await[0];
        assert_eq!((record.sentence.as_str(), record.sentence_language.tag()), (sentence, "en"));
        // The same with Update, whose form was open before the language changed.
        let form = sales.get(&form(&customer)).await.expect(200);
        assert_eq!(form.attr("[name=sentence_language]", "value").as_deref(), Some("zh-CN"));
        sales.fill("/profile", "/profile", &[("language", "sv-SE")]).await.expect(200);
        let fields = [("email", "bo@vinterhamn.example"), ("accepted_on_day", "20"), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "call"), ("attested", "yes")];
        sales.send(&form, &self::form(&customer), &fields).await.expect(200);
        let record = &history_of(&portal, &customer).await[0];
        assert_eq!(record.sentence_language.tag(), "zh-CN");
        assert!(record.sentence.contains("证明"), "{}", record.sentence);
    }

    async fn e_5_the_wizard_keeps_the_evidence_with_the_draft(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.get("/customers/new").await.expect(200);
        let mut fields = attested("drafted");
        fields.retain(|(name, _)| *name != "city");
        let file = || Some(("evidence", "signed.pdf", PDF.to_vec()));
        // Something else is wrong: the file is kept all the same.
        let page = sales.upload(&page, "/customers/new", &as_typed(&fields), file()).await.expect(422);
        page.shows("signed.pdf");
        let draft = page.attr("form.wizard", "action").unwrap();
        let review = sales.send(&page, &draft, &[("city", "Umeå"), ("attested", "yes")]).await.expect(200);
        review.shows("signed.pdf");
        let page = sales.send(&review, &review.path.replace("/review", "/confirmation"), &[]).await.expect(200);
        let account = sales.get(&account(&customer_on(&page))).await.expect(200);
        let link = account.attr("a[href$='/evidence']", "href").unwrap();
        assert_eq!(sales.get(&link).await.expect(200).body.as_bytes(), PDF);
        // Taken out again, and thrown away with the draft.
        for (prefix, gone) in [("taken", ("evidence_removed", "yes")), ("thrown", ("then", "leave"))] {
            let page = sales.get("/customers/new").await.expect(200);
            let page = sales.upload(&page, "/customers/new", &as_typed(&attested(prefix)), file()).await.expect(200);
            let draft = page.path.replace("/review", "");
            let page = sales.get(&draft).await.expect(200);
            let page = sales.send(&page, &draft, &[gone, ("attested", "yes")]).await.expect(200);
            if prefix == "taken" {
                page.says("acceptance-without-evidence");
            } else {
                let drafts = sales.get("/customers/drafts").await.expect(200);
                sales.send(&drafts, &format!("{draft}/discard"), &[]).await.expect(200);
                sales.get(&draft).await.expect(404);
            }
        }
        let lie = Some(("evidence", "agreement.pdf", b"<script>alert(1)</script>".to_vec()));
        let page = sales.get("/customers/new").await.expect(200);
        let page = sales.upload(&page, "/customers/new", &as_typed(&attested("lie")), lie).await.expect(422);
        assert!(page.complaints()[0].starts_with(&say("field-evidence", &[])), "{:?}", page.complaints());
        // It sees that form, not what was sent since.
        let draft = page.attr("form.wizard", "action").unwrap();
        sales.upload(&page, &draft, &[("attested", "yes")], file()).await.expect(200).shows("signed.pdf");
        let back = sales.get(&page.path).await.expect(200);
        assert!(back.complaints().is_empty(), "{:?}", back.complaints());
    }

    async fn e_5_a_file_that_lies_is_empty_or_is_fifty_megabytes_is_refused_in_words(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer(&sales, "lies").await;
        let mut large = PDF.to_vec();
        large.resize(50 * 1024 * 1024, b' ');
        for (name, bytes, problem) in [
            ("agreement.pdf", b"MZ\x90 a program".to_vec(), "problem-file-type"),
            ("picture.png", b"\x89PNG\r\n\x1a\n and nothing more".to_vec(), "problem-file-type"),
            ("page.jpg", b"\xff\xd8\xff cut off".to_vec(), "problem-file-type"),
            ("page.pdf", b"<html>%PDF-1.4 %%EOF</html>".to_vec(), "problem-file-type"),
            ("IMG_0001.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), "problem-file-heic"),
            ("scan.tif", b"II*\0\x08\0\0\0".to_vec(), "problem-file-tiff"),
            ("agreement.docx", b"PK\x03\x04\x14\0\x06\0word/document.xml".to_vec(), "problem-file-document"),
            ("empty.pdf", Vec::new(), "problem-file-empty"),
            ("large.pdf", large, "problem-file-too-large"),
        ] {
            let page = upload(&sales, &customer, name, &bytes).await.expect(422);
            let answer = page.complaints();
            assert!(answer.len() == 1 && answer[0].starts_with(&say("field-evidence", &[])) && answer[0].tells(problem), "{name}: {answer:?}");
            assert!(page.has("[name=basis][value=email][checked]"), "what was typed is kept");
        }
        assert!(history_of(&portal, &customer).await.is_empty());
    }

    async fn e_5_a_pdf_is_taken_as_readers_take_it_and_kept_byte_for_byte(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        for (number, (before, behind)) in [(&b"\xef\xbb\xbf\r\n"[..], &b"\0\0\0"[..]), (b"@PJL SET\r\n", b"\r\n\x1a")].into_iter().enumerate() {
            let customer = customer(&sales, &format!("readers{number}")).await;
            let file = [before, PDF, behind].concat();
            let page = upload(&sales, &customer, "scan.pdf", &file).await.expect(200);
            let link = page.attr("a[href$='/evidence']", "href").unwrap();
            assert_eq!(sales.get(&link).await.expect(200).headers["content-type"], "application/pdf");
        }
    }

    async fn e_5_odd_names_of_files_are_text_and_nothing_more(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        for (number, name) in ["../../etc/passwd.pdf", "a\"; filename=\"b.exe", "协议 📎 <b>x</b>.pdf", "a%0d%0aSet-Cookie: x=y.pdf", "..\\..\\c:\\avtal.pdf"].into_iter().enumerate() {
            let customer = customer(&sales, &format!("names{number}")).await;
            let page = upload(&sales, &customer, name, PDF).await.expect(200);
            assert!(!page.has("main b"), "{name}");
            let link = page.attr("a[href$='/evidence']", "href").unwrap();
            let file = sales.get(&link).await.expect(200);
            let answer = file.headers["content-disposition"].to_str().unwrap().to_owned();
            assert!(answer.starts_with("attachment; filename=\"") && answer.is_ascii(), "{answer}");
            assert!(!answer.contains(['\r', '\n', '/', '\\']) && answer.matches('"').count() == 2, "{answer}");
            assert!(!file.headers.contains_key("set-cookie"));
            assert!(file.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
        }
    }
}
