//! The life of an agreement's versions: drafts, their texts and PDFs, publishing, and what changed between two of them.

use std::time::Duration;

use assent::values::secret::sha256_hex;

use crate::answers::asks;
use crate::cases::files;
use crate::support::customers::{PDF, attested, customer_on};
use crate::support::{Page, Portal, Visitor, say};

const AGREEMENT: &str = "MicrosoftCustomerAgreement";
const TYPE: &str = "/agreements/types/MicrosoftCustomerAgreement";
const DRAFT: &str = "/agreements/types/MicrosoftCustomerAgreement/draft";
/// An English text with what must not stay in it.
const HTML: &str = "<!doctype html><html><head><title>T</title><style>p{color:red}</style></head><body>\
    <h1 onclick=\"a()\">Agreement</h1><script>alert(1)</script><p>Pay within <b>sixty</b> days.</p>\
    <img src=\"https://spy.example/x.png\"><p><a href=\"javascript:a()\">Here</a> and \
    <a href=\"https://publisher.example\">there</a></p></body></html>";
const CLEAN: &str = "<h1>Agreement</h1><p>Pay within <b>sixty</b> days.</p><p><a rel=\"noopener noreferrer\">Here</a> and \
    <a href=\"https://publisher.example\" rel=\"noopener noreferrer\">there</a></p>";

/// Begins a draft of a type.
pub async fn begin(operator: &Visitor, agreement: &str, how: &str) -> Page {
    let page = format!("/agreements/types/{agreement}");
    let begin = format!("{page}/draft/begin");
    operator.fill(&page, &begin, &[("begin", how)]).await.expect(200)
}

/// Adds a text to a draft, and gives back the answer.
pub async fn add(
    operator: &Visitor,
    agreement: &str,
    (country, language): (&str, &str),
    (name, bytes): (&str, &[u8]),
) -> Page {
    let form = format!("/agreements/types/{agreement}/draft/texts/new");
    let page = operator.get(&form).await.expect(200);
    let fields = [("agreement_country", country), ("agreement_language", language)];
    let file = Some(("text_file", name, bytes.to_vec()));
    operator.upload(&page, &form, &fields, file).await
}

/// Adds a type of this identifier.
pub async fn new_type(operator: &Visitor, id: &str) {
    let (name, sv) = (format!("Terms {id}"), format!("Villkor {id}"));
    let fields = [
        ("agreement_id", id),
        ("agreement_name_en", &*name),
        ("agreement_name_sv", &*sv),
        ("agreement_name_zh_cn", &*format!("条款 {id}")),
        ("agreement_name_zh_tw", &*format!("條款 {id}")),
    ]
    .map(|(field, value)| (field, value.to_owned()));
    let fields: Vec<_> = fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
    let form = "/agreements/types/new";
    operator.fill(form, form, &fields).await.expect(200);
}

/// A draft of the Customer Agreement with one text, and the text's identifier, for the tests that try every address.
pub async fn drafted(portal: &Portal) -> String {
    let operator = portal.sign_in("operator@assent.example").await;
    begin(&operator, AGREEMENT, "empty").await;
    let page = add(&operator, AGREEMENT, ("worldwide", "en"), ("en.md", b"# Terms\n"))
        .await
        .expect(200);
    page.path.rsplit('/').next().unwrap().to_owned()
}

/// What the address says of dates.
fn dates(effective: [&str; 3], requirement: &str) -> String {
    let [day, month, year] = effective;
    format!("effective_on_day={day}&effective_on_month={month}&effective_on_year={year}&requirement={requirement}")
}

/// Publishes a draft from a day on, after looking at whom it touches.
async fn publish(operator: &Visitor, agreement: &str, effective: [&str; 3], requirement: &str) -> Page {
    let form = format!("/agreements/types/{agreement}/draft/publish");
    let preview = format!("{form}?{}", dates(effective, requirement));
    operator.fill(&preview, &form, &[]).await
}

/// Publishes version 3 of the Customer Agreement, worldwide in English only.
async fn publish_html(portal: &Portal, effective: [&str; 3], requirement: &str) {
    let operator = portal.sign_in("operator@assent.example").await;
    begin(&operator, AGREEMENT, "empty").await;
    let page = add(&operator, AGREEMENT, ("worldwide", "en"), ("en.html", HTML.as_bytes()))
        .await
        .expect(200);
    let pdf = format!("{}/add-pdf", page.path);
    let form = operator.get(&pdf).await.expect(200);
    operator
        .upload(&form, &pdf, &[], Some(("pdf_file", "en.pdf", PDF.to_vec())))
        .await
        .expect(200);
    publish(&operator, AGREEMENT, effective, requirement)
        .await
        .expect(200)
        .says("publish-flash-done");
}

/// The draft's text in English.
async fn english(operator: &Visitor) -> String {
    let page = operator.get(DRAFT).await.expect(200);
    page.attr("tbody a[href*='/draft/texts/']", "href").unwrap()
}

stories! {
    async fn r_agr_3_a_version_is_drafted_previewed_and_published_and_takes_effect_by_the_clock(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let (_, owner) = portal.customer("reads").await;
        let before = owner.get("/accept").await.expect(200);
        assert!(before.text("hgroup").contains("Version 2"));
        begin(&operator, AGREEMENT, "empty").await.says("drafts-lacks-english");
        operator.get(&format!("{DRAFT}/publish")).await.expect(200).says("drafts-lacks-english");
        let preview = add(&operator, AGREEMENT, ("worldwide", "en"), ("terms.html", HTML.as_bytes())).await.expect(200);
        preview.says("drafts-flash-added-removed").shows("img, script, style").says("agreements-unpublished");
        preview.shows(&sha256_hex(CLEAN.as_bytes()));
        let pdf = format!("{}/add-pdf", preview.path);
        let form = operator.get(&pdf).await.expect(200);
        let file = Some(("pdf_file", "terms.pdf", PDF.to_vec()));
        operator.upload(&form, &pdf, &[], file).await.expect(200).shows(&sha256_hex(PDF));
        let download = operator.get(&format!("{}/download", preview.path)).await.expect(200);
        assert_eq!(download.body, CLEAN, "the stored bytes are those that were hashed");
        // Nobody else sees anything of a draft.
        assert!(!owner.get("/agreements?version=all").await.expect(200).main().contains("Version 3"));
        owner.get(&preview.path).await.expect(404);

        let shown = operator.get(&format!("{DRAFT}/publish?{}", dates(["21", "11", "2026"], "at-once"))).await.expect(200);
        shown.says("publish-orders-when").says("publish-renewals-when");
        shown.says("publish-touches").says("publish-invitations-line").says("publish-confirmed-when").says("publish-others-when");
        publish(&operator, AGREEMENT, ["21", "11", "2026"], "at-once").await.expect(200).says("publish-flash-done");
        assert!(!operator.get(TYPE).await.expect(200).has(&format!("a[href='{DRAFT}']")));
        let text = owner.get("/agreements?version=3").await.expect(200).attr("tbody td:last-child a", "href").unwrap();
        let published = owner.get(&text).await.expect(200);
        assert_eq!(published.html().select(&scraper::Selector::parse(".prose").unwrap()).next().unwrap().inner_html(),
            preview.html().select(&scraper::Selector::parse(".prose").unwrap()).next().unwrap().inner_html());
        assert!(published.has(".prose h2") && !published.has(".prose h1") && !published.has(".prose img"));
        let file = owner.get(&format!("{text}/pdf")).await.expect(200);
        assert_eq!(file.body.as_bytes(), PDF);
        assert!(file.headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));

        // Today is still the twentieth; from midnight UTC on everybody gets the new one.
        assert!(owner.get("/accept").await.expect(200).text("hgroup").contains("Version 2"));
        portal.clock.move_to("2026-11-21T00:00:01Z".parse().unwrap());
        let owner = portal.sign_in("admin@reads.onassent.example").await;
        assert!(owner.get("/accept").await.expect(200).text("hgroup").contains("Version 3"));
        let receipt = format!("/acceptances/{}", portal.accepts(&owner).await);
        owner.get(&receipt).await.expect(200).shows(&sha256_hex(CLEAN.as_bytes())).shows(&sha256_hex(PDF));
        let case = files(&owner.get("/case-file").await.expect(200));
        let (name, bytes) = case.iter().find(|(name, _)| name.starts_with("texts/") && name.ends_with(".pdf")).unwrap();
        assert_eq!(bytes, PDF);
        let index = String::from_utf8_lossy(&case["index.html"]).into_owned();
        assert!(index.contains(&format!("href=\"{name}\"")) && index.contains(&sha256_hex(PDF)), "{index}");
    }

    async fn r_agr_3_a_published_text_never_changes_whoever_asks_the_database(portal: Portal) {
        publish_html(&portal, ["20", "11", "2026"], "never").await;
        for statement in [
            "update agreement_texts set sha256 = 'x'",
            "delete from agreement_texts",
            "update agreement_versions set effective_on = '2020-01-01'",
            "delete from agreement_versions where rank = 3",
            "update agreement_files set size = 1",
        ] {
            assert!(portal.refuses(statement).await, "{statement}");
        }
    }

    async fn r_agr_7_a_version_to_come_reaches_open_invitations_the_wizard_and_corrections_on_its_day(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (invited, owner) = portal.customer("invited").await;
        let (_, link) = asks(&portal, "sales@alder.example", &invited).await;
        let wrong = customer_on(&sales.onboard(&attested("wrong")).await.expect(200));
        publish_html(&portal, ["21", "11", "2026"], "at-once").await;
        let form = format!("/customers/{invited}/agreements/{AGREEMENT}");
        let offered = |page: &Page| page.texts("#version option, [name=version] option").join(" ");
        assert!(!offered(&sales.get(&form).await.expect(200)).contains("Version 3"));
        portal.clock.move_to("2026-11-21T08:00:00Z".parse().unwrap());
        let sales = portal.sign_in("sales@alder.example").await;
        assert!(offered(&sales.get(&form).await.expect(200)).contains('3'));
        drop(owner);
        let owner = portal.sign_in("admin@invited.onassent.example").await;
        assert!(owner.get(&link).await.expect(200).text("hgroup").contains("Version 3"));
        let account = sales.get(&format!("/customers/{wrong}")).await.expect(200);
        account.says("acceptance-next-outdated");
        let correct = account.attr("a[href$='/correct']", "href").unwrap();
        assert!(offered(&sales.get(&correct).await.expect(200)).contains('3'));
        let mut fields = attested("today");
        for (name, value) in &mut fields {
            if *name == "accepted_on_day" { *value = "21".to_owned(); }
        }
        let page = sales.onboard(&fields).await.expect(200);
        customer_on(&page);
        assert_eq!(portal.count("select count(*) from confirmations where rank = 3 and text_pdf_sha256 is not null").await, 1);
    }

    async fn e_6_a_version_published_while_a_customer_accepts_is_read_before_anything_is_recorded(portal: Portal) {
        let (_, owner) = portal.customer("meanwhile").await;
        let read = owner.get("/accept").await.expect(200);
        let ticked = portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to("asa@vinterhamn.example").await;
        publish_html(&portal, ["20", "11", "2026"], "at-once").await;
        owner.send(&read, "/accept", &[("agree", "yes")]).await.expect(409).says("accept-changed").shows("Version 3");
        owner.send(&ticked, &ticked.path, &[("code", &code)]).await.expect(409);
        assert_eq!(portal.count("select count(*) from confirmations").await, 0);
        portal.accepts(&owner).await;
        assert_eq!(portal.count("select count(*) from confirmations where rank = 3").await, 1);
    }

    async fn r_agr_7_who_accepted_the_older_version_sees_what_changed_where_the_newer_is_asked_for(portal: Portal) {
        let (_, owner) = portal.customer("older").await;
        let receipt = format!("/acceptances/{}", portal.accepts(&owner).await);
        let operator = portal.sign_in("operator@assent.example").await;
        begin(&operator, AGREEMENT, "copy").await;
        assert!(!owner.get(&receipt).await.expect(200).has("a[href*='/changes']"));
        // The copy of the worldwide text says something else in one sentence, and more at its end.
        let text = english(&operator).await;
        let old = operator.get(&format!("{text}/download")).await.expect(200).body;
        let new = format!("{}\n## 14. Notices\n\nBy email only.\n", old.replace("invoices you", "sends you invoices"));
        let form = format!("{text}/replace");
        let page = operator.get(&form).await.expect(200);
        operator.upload(&page, &form, &[], Some(("text_file", "en.md", new.into_bytes()))).await.expect(200);
        let changes = operator.get(&format!("{text}/changes")).await.expect(200);
        assert!(changes.texts("ins").iter().any(|ins| ins.contains("By email only.")), "{}", changes.main());
        assert!(changes.text("del").contains("invoices") || changes.texts("ins").iter().any(|ins| ins.contains("sends")));
        changes.says("changes-mark-added").says("changes-counts");
        publish(&operator, AGREEMENT, ["20", "11", "2026"], "at-once").await.expect(200);
        portal.pass(Duration::from_secs(3));
        for page in [&receipt, "/", "/accept"] {
            let page = owner.get(page).await.expect(200);
            let link = page.attr("a[href*='/changes?since=']", "href");
            let link = link.unwrap_or_else(|| panic!("{}: {}", page.path, page.main()));
            owner.get(&link).await.expect(200).says("changes-title");
        }
        // A comparison with a text of another type is none.
        let cloud = operator.get("/agreements?type=MicrosoftCloudAgreement").await.expect(200);
        let other = cloud.attr("tbody td:last-child a", "href").unwrap().replace("/agreements/texts/", "");
        let this = operator.get("/agreements?version=3").await.expect(200).attr("tbody td:last-child a", "href").unwrap();
        operator.get(&format!("{this}/changes?since={other}")).await.expect(404);
        operator.get(&format!("{this}/changes?since=x")).await.expect(404);
        operator.get(&format!("{this}/changes")).await.expect(200);
    }

    async fn r_agr_3_a_file_that_is_no_text_is_refused_with_what_is_wrong_and_stores_nothing(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        begin(&operator, AGREEMENT, "empty").await;
        let big = vec![b'a'; 1024 * 1024 + 1];
        for (name, bytes, problem) in [
            ("a.docx", &b"PK\x03\x04"[..], "problem-text-type"),
            ("noname", b"# A", "problem-text-type"),
            ("a.html", b"<script>alert(1)</script><img src=x>", "problem-text-empty"),
            ("a.md", b" \n\n", "problem-text-empty"),
            ("a.md", b"", "problem-text-empty"),
            ("a.md", b"caf\xe9", "problem-text-not-utf-8"),
            ("a.md", &big, "problem-text-too-large"),
        ] {
            let page = add(&operator, AGREEMENT, ("SE", "sv-SE"), (name, bytes)).await.expect(422);
            page.says(problem);
            // What was chosen stays.
            assert!(page.has("#agreement_country option[value=SE][selected]"), "{name}");
        }
        let form = format!("{DRAFT}/texts/new");
        let page = operator.get(&form).await.expect(200);
        let answer = operator.upload(&page, &form, &[], None).await.expect(422);
        assert_eq!(answer.complaints().len(), 3, "{:?}", answer.complaints());
        assert_eq!(portal.count("select count(*) from agreement_draft_texts").await, 0);
        add(&operator, AGREEMENT, ("SE", "sv-SE"), ("a.md", b"# Avtal")).await.expect(200);
        add(&operator, AGREEMENT, ("SE", "sv-SE"), ("b.md", b"# Annat")).await.expect(422).says("problem-text-taken");
    }

    async fn r_agr_3_a_pdf_is_a_pdf_of_ten_megabytes_at_most(portal: Portal) {
        let text = drafted(&portal).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let form = format!("{DRAFT}/texts/{text}/add-pdf");
        let huge = [PDF, &vec![0; 50 * 1024 * 1024]].concat();
        for (name, bytes, problem) in [
            ("a.pdf", b"MZ no pdf".to_vec(), "problem-pdf-type"),
            ("a.pdf", b"\x89PNG\r\n\x1a\n".to_vec(), "problem-pdf-type"),
            ("a.pdf", Vec::new(), "problem-file-empty"),
            ("a.pdf", huge, "problem-file-too-large"),
        ] {
            let page = operator.get(&form).await.expect(200);
            operator.upload(&page, &form, &[], Some(("pdf_file", name, bytes))).await.expect(422).says(problem);
        }
        assert_eq!(portal.count("select count(*) from agreement_files").await, 0);
        let page = operator.get(&form).await.expect(200);
        operator.upload(&page, &form, &[], None).await.expect(422).says("problem-pdf-missing");
        let page = operator.upload(&page, &form, &[], Some(("pdf_file", "a.pdf", PDF.to_vec()))).await.expect(200);
        operator.send(&page, &format!("{DRAFT}/texts/{text}/remove-pdf"), &[]).await.expect(200);
        assert_eq!(portal.count("select count(*) from agreement_files").await, 0, "nobody needs it any more");
    }

    async fn r_agr_7_dates_that_cannot_be_are_refused_and_nothing_is_published(portal: Portal) {
        drafted(&portal).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let form = format!("{DRAFT}/publish");
        for (query, problem) in [
            (dates(["19", "11", "2026"], "at-once"), "problem-date-too-early"),
            (dates(["31", "2", "2027"], "at-once"), "problem-date-not-real"),
            (dates(["", "", ""], "never"), "problem-date-missing"),
            (dates(["1", "1", "2027"], ""), "problem-requirement-missing"),
            (dates(["1", "1", "2027"], "sometimes"), "problem-choice-unknown"),
            (dates(["1", "1", "2027"], "later"), "problem-date-missing"),
            (dates(["1", "1", "2027"], "later") + "&required_from_day=31&required_from_month=12&required_from_year=2026",
             "problem-version-required-before"),
        ] {
            operator.get(&format!("{form}?{query}")).await.expect(422).says(problem);
        }
        // What the preview did not offer is refused as well.
        let page = operator.get(&format!("{form}?{}", dates(["1", "1", "2027"], "never"))).await.expect(200);
        page.says("publish-minor-line").says("publish-gaps");
        operator.send(&page, &form, &[("effective_on_year", "2020")]).await.expect(422).says("problem-date-too-early");
        assert_eq!(portal.count("select count(*) from agreement_versions where rank = 3").await, 0);
        operator.send(&page, &form, &[]).await.expect(200).says("publish-flash-done");
        begin(&operator, AGREEMENT, "copy").await;
        operator.get(&format!("{form}?{}", dates(["31", "12", "2026"], "never"))).await.expect(422)
            .says("problem-version-before-newest");
    }

    async fn r_agr_3_of_two_operators_the_second_is_told_and_overwrites_nothing(portal: Portal) {
        let text = drafted(&portal).await;
        let (one, two) = (portal.sign_in("operator@assent.example").await, portal.sign_in("operator@assent.example").await);
        let form = format!("{DRAFT}/texts/{text}/replace");
        let (mine, theirs) = (one.get(&form).await.expect(200), two.get(&form).await.expect(200));
        let preview = two.get(&format!("{DRAFT}/publish?{}", dates(["21", "11", "2026"], "at-once"))).await.expect(200);
        one.upload(&mine, &form, &[], Some(("text_file", "a.md", b"# One".to_vec()))).await.expect(200);
        let answer = two.upload(&theirs, &form, &[], Some(("text_file", "a.md", b"# Two".to_vec()))).await.expect(409);
        answer.says("problem-text-changed");
        let answer = two.send(&preview, &format!("{DRAFT}/publish"), &[]).await.expect(409);
        answer.says("publish-changed");
        assert_eq!(portal.count("select count(*) from agreement_versions where rank = 3").await, 0);
        // Having seen it, the second publishes; the first finds the draft gone.
        two.send(&answer, &format!("{DRAFT}/publish"), &[]).await.expect(200).says("publish-flash-done");
        let late = one.upload(&mine, &form, &[], Some(("text_file", "a.md", b"# Late".to_vec()))).await;
        assert_eq!(late.status, 404);
        let late = one.get(DRAFT).await.expect(200);
        assert_eq!(late.path, TYPE);
    }

    async fn r_agr_1_an_operator_adds_a_type_with_a_name_in_each_language(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let form = "/agreements/types/new";
        let page = operator.fill(form, form, &[("agreement_id", "new"), ("template_id", "x"), ("introduced_on_day", "1")]).await;
        let page = page.expect(422);
        assert_eq!(page.complaints().len(), 7, "{:?}", page.complaints());
        for (field, value, problem) in [
            ("agreement_id", "microsoftcloudagreement", "problem-agreement-id-taken"),
            ("agreement_name_en", "microsoft  customer agreement", "problem-agreement-name-taken"),
            ("template_id", "117a77b0-9360-443b-8795-c6dedc750cf9", "problem-template-id-taken"),
        ] {
            let mut fields = vec![("agreement_id", "Other"), ("agreement_name_en", "Other"), ("agreement_name_sv", "Annat"),
                ("agreement_name_zh_cn", "其他"), ("agreement_name_zh_tw", "其他")];
            fields.retain(|(name, _)| *name != field);
            fields.push((field, value));
            operator.fill(form, form, &fields).await.expect(422).says(problem);
        }
        new_type(&operator, "PartnerTerms").await;
        let page = operator.get("/agreements/types/PartnerTerms").await.expect(200);
        page.shows("Villkor PartnerTerms").shows("條款 PartnerTerms").says("types-no-versions");
        begin(&operator, "PartnerTerms", "empty").await;
        add(&operator, "PartnerTerms", ("worldwide", "en"), ("en.md", b"# Partner terms")).await.expect(200);
        let arabic = "# اتفاقية\n\nنص".as_bytes();
        let right_to_left = add(&operator, "PartnerTerms", ("AE", "ar-SA"), ("ar.md", arabic)).await.expect(200);
        assert!(right_to_left.has(".prose[dir=rtl][lang=ar-SA]"), "{}", right_to_left.main());
        let matrix = operator.get("/agreements/types/PartnerTerms/draft").await.expect(200);
        matrix.says("matrix-has").says("matrix-missing");
        let preview = format!("/agreements/types/PartnerTerms/draft/publish?{}", dates(["20", "11", "2026"], "at-once"));
        operator.get(&preview).await.expect(200).says("publish-nobody");
        publish(&operator, "PartnerTerms", ["20", "11", "2026"], "at-once").await.expect(200);
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get("/agreements?type=PartnerTerms").await.expect(200).shows("Terms PartnerTerms");
        sales.get("/profile").await.expect(200);
        sales.post("/language", &[("language", "sv-SE"), ("return_to", "/agreements")]).await;
        sales.get("/agreements?type=PartnerTerms").await.expect(200).shows("Villkor PartnerTerms");
    }

    async fn r_role_7_who_may_not_change_versions_is_offered_nothing_and_reads_all(portal: Portal) {
        let text = drafted(&portal).await;
        let path = format!("{DRAFT}/texts/{text}");
        for name in ["reviewer@assent.example", "auditor@assent.example"] {
            let visitor = portal.sign_in(name).await;
            for page in [TYPE, DRAFT, &path, "/agreements"] {
                let page = visitor.get(page).await.expect(200);
                assert!(!page.has("main form[method=post]") && !page.has("main a[href$='/new']") && !page.has("main a[href$='/publish']"),
                    "{name} {}: {}", page.path, page.main());
            }
            visitor.get(&format!("{path}/replace")).await.expect(403);
            visitor.post(&format!("{DRAFT}/publish"), &[("revision", "2")]).await.expect(403);
        }
        let sales = portal.sign_in("sales@alder.example").await;
        sales.get(TYPE).await.expect(404);
        assert!(!sales.get("/agreements").await.expect(200).has("a[href^='/agreements/types']"));
    }

    async fn r_agr_3_a_draft_copies_the_newest_texts_and_the_matrix_tells_what_is_out_of_step(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let shown = operator.get(TYPE).await.expect(200);
        shown.says("matrix-has").says("matrix-missing");
        assert!(operator.get(&format!("{TYPE}?region=europe")).await.expect(200).texts(".matrix tbody tr").len() > 30);
        operator.get(&format!("{TYPE}?region=atlantis")).await.expect(422);
        let draft = begin(&operator, AGREEMENT, "copy").await;
        draft.says("matrix-same");
        let copied = portal.count("select count(*) from agreement_draft_texts").await;
        assert_eq!(copied, portal.count(
            "select count(*) from agreement_texts where type_id = 'MicrosoftCustomerAgreement' and rank = 2").await);
        let swedish = draft.texts("tbody tr").into_iter().position(|row| row.contains("Sweden") && row.contains("Swedish"));
        assert!(swedish.is_some());
        let links = draft.html();
        let link = links.select(&scraper::Selector::parse("tbody a[href*='/draft/texts/']").unwrap())
            .find(|link| link.text().collect::<String>().contains("Sweden, Swedish"))
            .and_then(|link| link.attr("href").map(ToOwned::to_owned)).unwrap();
        let page = operator.get(&link).await.expect(200);
        operator.send(&page, &format!("{link}/remove"), &[]).await.expect(200).shows(&say("matrix-older", &[("version", "2")]));
        operator.fill(DRAFT, &format!("{DRAFT}/delete"), &[]).await.expect(200).says("drafts-flash-deleted");
        assert_eq!(portal.count("select count(*) from agreement_draft_texts").await, 0);
    }
}
