//! **Agreements**: every text, found, read and downloaded by everybody who is signed in, and which one a customer gets.

use assent::values::secret::sha256_hex;

use crate::support::customers::{asked, attested, customer_on};
use crate::support::{Kind, Page, Portal, Tells, Visitor};

const AGREEMENT: &str = "MicrosoftCustomerAgreement";
/// One of each kind of person.
const PEOPLE: [&str; 6] = [
    "sales@alder.example",
    "helpdesk@cedar.example",
    "operator@assent.example",
    "reviewer@assent.example",
    "auditor@assent.example",
    "admin@customer.onassent.example",
];

/// The rows of the table: country, language.
fn places(page: &Page) -> Vec<(String, String)> {
    let countries = page.texts("tbody td:nth-of-type(3)");
    let languages = page.texts("tbody td:nth-of-type(4)");
    countries.into_iter().zip(languages).collect()
}

/// The text that a country's customers get, by language: what the page says.
async fn answers(visitor: &Visitor, query: &str) -> Vec<String> {
    visitor
        .get(&format!("/agreements?{query}"))
        .await
        .expect(200)
        .texts(".answer li")
}

/// The address of the first text that a filter finds.
async fn first_text(visitor: &Visitor, query: &str) -> String {
    let page = visitor.get(&format!("/agreements?{query}")).await.expect(200);
    page.attr("tbody td:last-child a", "href").unwrap()
}

/// Publishes version 3 from midnight UTC behind the day on which stories begin, required at once, worldwide only.
async fn publish_for_tomorrow(portal: &Portal) {
    portal
        .run(
            "insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
         values ('MicrosoftCustomerAgreement', 3, '2026-11-21', '2026-11-21', 0)",
        )
        .await;
    portal
        .run(match portal.kind {
            Kind::Sqlite => {
                "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256)
            select randomblob(16), type_id, 3, country, language, media_type, bytes, sha256 from agreement_texts
            where type_id = 'MicrosoftCustomerAgreement' and rank = 2 and country = ''"
            }
            Kind::Postgres => {
                "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256)
            select gen_random_uuid(), type_id, 3, country, language, media_type, bytes, sha256 from agreement_texts
            where type_id = 'MicrosoftCustomerAgreement' and rank = 2 and country = ''"
            }
        })
        .await;
}

/// A moment near midnight: the agent's zone, the moment in UTC, the day that it is there, tomorrow there, and the version
/// that is in effect at that moment.
const NEAR_MIDNIGHT: [(&str, &str, &str, &str, i64); 4] = [
    ("Pacific/Kiritimati", "2026-11-20T23:30:00Z", "21", "22", 2),
    ("Pacific/Kiritimati", "2026-11-21T09:30:00Z", "21", "22", 3),
    ("Pacific/Pago_Pago", "2026-11-20T10:30:00Z", "19", "20", 2),
    ("Pacific/Pago_Pago", "2026-11-21T10:30:00Z", "20", "21", 3),
];

async fn in_zone(portal: &Portal, zone: &str, moment: &str) -> Visitor {
    portal.clock.move_to(moment.parse().unwrap());
    let visitor = portal.sign_in("sales@alder.example").await;
    visitor
        .fill("/profile", "/profile", &[("time_zone", zone)])
        .await
        .expect(200);
    visitor
}

stories! {
    async fn r_upd_7_update_is_of_the_version_that_every_page_asks_for_at_2330_in_kiritimati_and_pago_pago(portal: Portal) {
        publish_for_tomorrow(&portal).await;
        for (number, (zone, moment, today, tomorrow, version)) in NEAR_MIDNIGHT.into_iter().enumerate() {
            let sales = in_zone(&portal, zone, moment).await;
            let customer = customer_on(&sales.onboard(&asked(&format!("midnight{number}"))).await.expect(200));
            let form = format!("/customers/{customer}/agreements/{AGREEMENT}");
            let page = sales.get(&form).await.expect(200);
            assert!(page.text("#text").contains(&format!("Version {version},")), "{zone} {moment}: {}", page.text("#text"));
            assert_eq!(page.texts("#version option").len() as i64, version + 1, "{zone} {moment}");
            let typed = |day| [("accepted_on_day", day), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "email"), ("attested", "yes")];
            let refused = sales.send(&page, &form, &typed(tomorrow)).await.expect(422);
            assert_eq!(refused.complaints().len(), 1, "{zone} {moment}: {:?}", refused.complaints());
            // Not "will not open the gate": saved at once, and it is what Account info and the list ask for.
            let saved = sales.send(&page, &form, &typed(today)).await.expect(200);
            assert_eq!(saved.path, format!("/customers/{customer}"), "{zone} {moment}: {}", saved.main());
            assert_eq!(saved.text(".status.good"), "Attested", "{zone} {moment}: {}", saved.main());
            saved.shows(&format!("{today} November 2026"));
            assert!(saved.main().contains(&format!("version {version}")), "{zone} {moment}: {}", saved.main());
            assert!(saved.has("a.button.primary") == (version == 2), "{zone} {moment}: asked for is only what is still to come: {}", saved.main());
            let text = sales.get(&saved.attr(".facts a[href^='/agreements/texts/']", "href").unwrap()).await.expect(200);
            assert!(text.text("hgroup").contains(&format!("Version {version},")), "{zone} {moment}");
            let agreements = sales.get("/agreements?country=KR&language=sv-SE").await.expect(200);
            assert!(agreements.text(".answer").contains(&format!("Version {version}.")), "{zone} {moment}");
        }
    }

    async fn r_new_4_the_wizard_shows_and_records_the_version_in_effect_at_2330_in_kiritimati_and_pago_pago(portal: Portal) {
        publish_for_tomorrow(&portal).await;
        for (number, (zone, moment, today, _, version)) in NEAR_MIDNIGHT.into_iter().enumerate() {
            let sales = in_zone(&portal, zone, moment).await;
            let mut fields = attested(&format!("wizard{number}"));
            fields.retain(|(name, _)| *name != "accepted_on_day");
            fields.push(("accepted_on_day", today.to_owned()));
            let typed: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let review = sales.fill("/customers/new", "/customers/new", &typed).await.expect(200);
            review.shows(&format!("Version {version}, in effect"));
            assert!(!review.has(".notice.warn"), "{zone} {moment}: {}", review.main());
            let text = sales.get(&review.attr("a[href^='/agreements/texts/']", "href").unwrap()).await.expect(200);
            assert!(text.text("hgroup").contains(&format!("Version {version},")), "{zone} {moment}");
            let action = review.path.replace("/review", "/confirmation");
            let customer = customer_on(&sales.send(&review, &action, &[]).await.expect(200));
            let account = sales.get(&format!("/customers/{customer}")).await.expect(200);
            assert_eq!(account.text(".status.good"), "Attested", "{zone} {moment}: {}", account.main());
            assert_eq!(account.attr(".facts a[href^='/agreements/texts/']", "href").unwrap(), text.path);
        }
    }

    async fn r_agr_5_the_form_shows_the_text_that_it_records_whatever_language_is_chosen(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&asked("fallback")).await.expect(200));
        let form = format!("/customers/{customer}/agreements/{AGREEMENT}");
        let page = sales.get(&form).await.expect(200);
        page.shows("Version 2, Sweden, Swedish");
        // Without script: what does not fit comes back with the text that follows from what is chosen now.
        for (version, language, text) in [
            ("", "en", "Version 2, Sweden, English (United States)"),
            ("", "ja-JP", "Version 2, Sweden, Swedish"),
            ("1", "en-US", "Version 1, Sweden, Swedish"),
        ] {
            let sent = sales.send(&page, &form, &[("text_language", language), ("version", version)]).await.expect(422);
            assert!(sent.text("#text").contains(text), "{language}: {}", sent.text("#text"));
        }
        let typed = [
            ("accepted_on_day", "19"), ("accepted_on_month", "11"), ("accepted_on_year", "2026"), ("basis", "email"),
            ("attested", "yes"), ("text_language", "en"),
        ];
        let saved = sales.send(&page, &form, &typed).await.expect(200);
        let link = saved.attr(".facts a[href^='/agreements/texts/']", "href").unwrap();
        assert_eq!(saved.text(".facts a[href^='/agreements/texts/']"), "Sweden, English (United States)");
        let text = sales.get(&link).await.expect(200);
        assert!(text.text("hgroup").contains("Sweden, English (United States)"));
        // The record and the text say the same hash.
        saved.shows(&text.text(".proof .mono"));
    }

    async fn r_agr_4_everybody_signed_in_finds_reads_and_downloads_the_texts(portal: Portal) {
        portal.records().await;
        for name in PEOPLE {
            let visitor = portal.sign_in(name).await;
            let home = visitor.get("/").await.expect(200);
            assert!(home.has("nav a[href='/agreements']"), "{name}");
            let page = visitor.get("/agreements").await.expect(200);
            assert!(page.has("nav a[href='/agreements'][aria-current='page']"), "{name}");
            let rows = places(&page).len();
            assert!((30..=50).contains(&rows), "{name}: {rows}");
            let text = visitor.get(&page.attr("tbody td:last-child a", "href").unwrap()).await.expect(200);
            text.shows("Microsoft Customer Agreement").shows("Version 2");
            assert!(text.has("nav.crumbs a[href='/agreements']"), "{name}");
        }
        let stranger = Visitor::without_redirects(&portal.base);
        assert_eq!(stranger.get("/agreements").await.status, 303);
    }

    async fn r_agr_4_the_filters_find_by_type_version_region_country_and_language(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let found = |query: &'static str| {
            let visitor = &visitor;
            async move { places(&visitor.get(&format!("/agreements?{query}")).await.expect(200)) }
        };
        let swedish = ("Sweden".to_owned(), "SwedishSvenska".to_owned());
        let sweden = found("country=SE").await;
        assert_eq!(sweden, [("Sweden".to_owned(), "English (United States)".to_owned()), swedish.clone()]);
        // The newest version only, unless others are asked for.
        assert_eq!(found("country=SE&version=1").await, std::slice::from_ref(&swedish));
        assert_eq!(found("country=SE&version=all").await.len(), 3);
        let worldwide = found("country=worldwide&type=MicrosoftCloudAgreement").await;
        assert_eq!(worldwide.len(), 4);
        assert!(worldwide.iter().all(|(country, _)| country == "Worldwide"));
        let americas: Vec<_> = found("region=americas").await.into_iter().map(|(country, _)| country).collect();
        assert_eq!(americas, ["Brazil", "Canada", "Canada", "Mexico", "United States"]);
        assert_eq!(found("region=americas&country=SE").await, []);
        // A language finds its spellings.
        let english = found("language=en").await;
        assert!(english.iter().any(|(country, _)| country == "Worldwide") && english.iter().any(|(country, _)| country == "Canada"));
        assert!(english.iter().all(|(_, language)| language.starts_with("English")));
        assert_eq!(found("language=sv-SE&country=SE").await, [swedish]);
    }

    async fn r_agr_4_filters_are_a_get_form_with_chips_that_take_each_away(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get("/agreements?region=europe&country=SE&language=sv-SE&sort=country").await.expect(200);
        assert_eq!(page.attr("form.filters", "method").as_deref(), Some("get"));
        assert_eq!(page.attr("#country option[selected]", "value").as_deref(), Some("SE"));
        assert_eq!(page.attr("#language option[selected]", "value").as_deref(), Some("sv-SE"));
        assert_eq!(page.texts(".chips li").len(), 4);
        let without = page.attr(".chips li:nth-child(2) a", "href").unwrap();
        assert_eq!(without, "/agreements?region=europe&language=sv-SE&sort=country");
        visitor.get(&without).await.expect(200);
        assert_eq!(page.attr("th[aria-sort]", "aria-sort").as_deref(), Some("ascending"));
        // What matches nothing says so, and leads back.
        let none = visitor.get("/agreements?region=americas&country=SE").await.expect(200);
        none.says("table-no-match");
        assert!(none.has(".empty a[href='/agreements']"));
    }

    async fn r_agr_2_a_country_shows_which_text_its_customers_get_and_by_which_step(portal: Portal) {
        let visitor = portal.sign_in("admin@birch.example").await;
        for (query, text, step) in [
            ("country=SE&language=sv-SE", "Sweden, Swedish", "agreements-step-asked"),
            ("country=BR&language=en-US", "Brazil, Portuguese (Brazil)", "agreements-step-other"),
            ("country=US&language=sv-SE", "United States, English (United States)", "agreements-step-english"),
            ("country=CN&language=zh-CN", "Worldwide, Chinese (Simplified)", "agreements-step-worldwide"),
            ("country=KR&language=ko-KR", "Worldwide, English", "agreements-step-worldwide-english"),
        ] {
            let shown = answers(&visitor, query).await;
            assert_eq!(shown.len(), 1, "{query}: {shown:?}");
            assert!(shown[0].contains(text) && shown[0].tells(step), "{query}: {shown:?}");
        }
        // Without a language each usual one; worldwide and without a country there is nothing to tell.
        assert_eq!(answers(&visitor, "country=CH").await.len(), 2);
        assert!(answers(&visitor, "country=worldwide").await.is_empty() && answers(&visitor, "").await.is_empty());
        // Of the type that is chosen, or else of the one that is asked for.
        let cloud = visitor.get("/agreements?country=SE&type=MicrosoftCloudAgreement").await.expect(200);
        assert!(cloud.text(".answer").contains("Microsoft Cloud Agreement"), "{}", cloud.text(".answer"));
    }

    async fn r_agr_5_the_bytes_of_a_download_have_the_sha_256_that_every_page_shows(portal: Portal) {
        let visitor = portal.sign_in("auditor@assent.example").await;
        for query in ["country=JP", "country=worldwide&language=zh-TW", "country=CA&language=fr-FR&version=1"] {
            let page = visitor.get(&format!("/agreements?{query}")).await.expect(200);
            let shown = page.attr("td span[title]", "title").unwrap();
            assert!(shown.starts_with(page.text("td span[title]").trim_end_matches('…')));
            let view = first_text(&visitor, query).await;
            visitor.get(&view).await.expect(200).shows(&shown);
            let file = visitor.get(&format!("{view}/download")).await.expect(200);
            assert_eq!(sha256_hex(file.body.as_bytes()), shown, "{query}");
            let name = file.headers["content-disposition"].to_str().unwrap().to_owned();
            assert!(name.starts_with("attachment; filename=\"Microsoft") && name.ends_with(".md\""), "{name}");
        }
    }

    async fn r_agr_1_types_show_their_template_and_the_history_of_their_versions(portal: Portal) {
        let page = portal.sign_in("reviewer@assent.example").await.get("/agreements").await.expect(200);
        page.shows("117a77b0-9360-443b-8795-c6dedc750cf9")
            .shows("998b88de-aa99-4388-a42c-1b3517d49490")
            .says_with("agreements-effective-sentence", &[("date", "1 April 2023")])
            .says_with("agreements-required-sentence", &[("date", "1 April 2023")])
            .says("agreements-takes-no");
        assert_eq!(page.texts(".timeline li").len(), 3);
        assert!(page.has(&format!(".timeline a[href='/agreements?type={AGREEMENT}&version=1']")));
    }

    async fn r_agr_7_a_version_to_come_is_shown_as_such_and_a_minor_one_is_never_required(portal: Portal) {
        portal.run(
            "insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
             values ('MicrosoftCustomerAgreement', 3, '2027-01-01', null, 0)",
        ).await;
        portal.run(match portal.kind {
            Kind::Sqlite => "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256)
                select randomblob(16), type_id, 3, country, language, media_type, bytes, sha256 from agreement_texts
                where type_id = 'MicrosoftCustomerAgreement' and rank = 2",
            Kind::Postgres => "insert into agreement_texts (id, type_id, rank, country, language, media_type, bytes, sha256)
                select gen_random_uuid(), type_id, 3, country, language, media_type, bytes, sha256 from agreement_texts
                where type_id = 'MicrosoftCustomerAgreement' and rank = 2",
        }).await;
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get("/agreements?country=SE").await.expect(200);
        let rows = page.texts("tbody tr");
        assert_eq!(rows.len(), 4);
        assert!(rows[0].tells("agreements-coming") && rows[0].contains("Never"), "{rows:?}");
        assert!(rows[2].tells("agreements-in-effect") && rows[2].contains("2023-04-01"), "{rows:?}");
        // A customer gets the one in effect.
        assert!(page.text(".answer").contains("Version 2"), "{}", page.text(".answer"));
        // More than a page: it goes on, and back, and nothing is shown twice.
        let first = visitor.get("/agreements?version=all").await.expect(200);
        assert_eq!(first.texts("tbody tr").len(), 50);
        let second = visitor.get(&first.attr("a[rel=next]", "href").unwrap()).await.expect(200);
        let rest = second.texts("tbody tr").len();
        assert!(rest > 20, "{rest}");
        second.shows(&format!("51–{0} of {0}", 50 + rest));
        let hrefs = |page: &Page| page.texts("tbody td:last-child a:first-child");
        let mut all = [hrefs(&first), hrefs(&second)].concat();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 50 + rest);
        let back = visitor.get(&second.attr("a[rel=prev]", "href").unwrap()).await.expect(200);
        assert_eq!(hrefs(&back), hrefs(&first));
    }

    async fn r_agr_4_a_portal_without_agreements_says_so(portal: Portal) {
        portal.unlock_agreements().await;
        for statement in [
            "delete from policy_rows",
            "delete from agreement_texts",
            "delete from agreement_versions",
            "delete from agreement_types",
        ] {
            portal.run(statement).await;
        }
        let page = portal.sign_in("operator@assent.example").await.get("/agreements?country=SE").await.expect(200);
        page.says("agreements-none");
        assert!(!page.has("table") && !page.has("form.filters"));
    }

    async fn r_agr_4_what_the_address_says_wrong_is_told_and_changes_nothing(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        for (query, problem) in [
            ("type=Nothing", "problem-agreement-type-unknown"),
            ("version=99", "problem-version-unknown"),
            ("version=%31%30%30%30%30%30%30%30%30%30%30%30%30%30%30%30%30%30%30%30", "problem-version-unknown"),
            ("region=atlantis", "problem-region-unknown"),
            ("country=ZZ", "problem-country-unknown"),
            ("language=tlh", "problem-agreement-language-unknown"),
            ("country=%27%3B+drop+table+agreement_texts%3B--", "problem-country-unknown"),
            ("type=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "problem-agreement-type-unknown"),
            ("language=%00", "problem-agreement-language-unknown"),
        ] {
            let page = visitor.get(&format!("/agreements?{query}")).await.expect(422);
            assert_eq!(page.complaints().len(), 1, "{query}");
            page.says(problem);
            assert!(page.title().starts_with("Error:"), "{query}");
            assert!(!page.body.contains("<script>alert"), "{query}");
            assert!(!page.texts("tbody tr").is_empty(), "{query}: the rest is still there");
        }
        // An order, a place or a field that nobody knows is no filter.
        for query in ["sort=sideways", "at=AAAA", "q=1&x=y", "sort=", "country=&language="] {
            visitor.get(&format!("/agreements?{query}")).await.expect(200);
        }
        visitor.get("/agreements?country=%ff").await.expect(400);
        let long = "x".repeat(4000);
        visitor.get(&format!("/agreements?type={long}")).await.expect(422);
        visitor.get("/agreements/texts/nothing").await.expect(404);
        visitor.get("/agreements/texts/00000000-0000-7000-8000-000000000000/download").await.expect(404);
        visitor.get("/agreements").await.expect(200).shows("Japan");
    }

    async fn e_1_a_text_has_type_version_day_country_and_language_in_its_heading_and_leads_to_its_kin(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get(&first_text(&visitor, "country=SE&language=sv-SE").await).await.expect(200);
        let heading = page.text("article.paper hgroup");
        for part in ["Microsoft Customer Agreement", "Version 2", "in effect from 1 April 2023", "Sweden", "Swedish"] {
            assert!(heading.contains(part), "{heading}");
        }
        assert!(page.title().starts_with("Microsoft Customer Agreement, Version 2, Sweden, Swedish"), "{}", page.title());
        assert_eq!(page.attr("article .prose", "lang").as_deref(), Some("sv-SE"));
        assert!(page.has("[data-print]") && page.has("a[href$='/download']"));
        // The same version in English, the version before, and other countries.
        let english = page.attr("[aria-labelledby=other-languages] a", "href").unwrap();
        assert!(visitor.get(&english).await.expect(200).text("hgroup").contains("Sweden, English"));
        let before = page.attr("[aria-labelledby=other-versions] a", "href").unwrap();
        let before = visitor.get(&before).await.expect(200);
        assert!(before.text("hgroup").contains("Version 1") && before.text("hgroup").contains("Sweden, Swedish"));
        let countries = page.texts("[aria-labelledby=other-countries] li");
        assert_eq!(countries[0], "Worldwide, Swedish");
        assert!(countries.contains(&"Germany, German".to_owned()) && !countries.iter().any(|other| other.starts_with("Sweden")));
        // A worldwide text leads to the worldwide text of the version before.
        let worldwide = visitor.get(&first_text(&visitor, &format!("country=worldwide&type={AGREEMENT}&language=zh-TW")).await).await;
        let before = worldwide.attr("[aria-labelledby=other-versions] a", "href").unwrap();
        assert!(visitor.get(&before).await.expect(200).text("hgroup").contains("Worldwide, Chinese (Traditional)"));
    }

    async fn r_agr_3_seeding_again_changes_no_text_and_adds_none(portal: Portal) {
        let visitor = portal.sign_in("operator@assent.example").await;
        portal.unlock_agreements().await;
        portal.run("update agreement_versions set required_from = '2026-12-24' where rank = 2").await;
        portal.run("delete from agreement_texts where country = 'JP' and rank = 2").await;
        let before = visitor.get("/agreements?version=all").await.expect(200);
        let lines = visitor.get("/activity?kind=version-published").await.expect(200).texts("tbody tr").len();
        let cx = assent::audit::Context::system(portal.clock.now(), portal.site.random.clone());
        let mut tx = portal.site.db.write().await.unwrap();
        assent::agreements::seed(&mut tx, &cx).await.unwrap();
        tx.commit().await.unwrap();
        let after = visitor.get("/agreements?version=all").await.expect(200);
        assert_eq!(after.texts("tbody tr"), before.texts("tbody tr"));
        after.shows("2026-12-24");
        assert!(!places(&visitor.get("/agreements?region=asia-pacific").await).iter().any(|(country, _)| country == "Japan"));
        assert_eq!(visitor.get("/activity?kind=version-published").await.expect(200).texts("tbody tr").len(), lines);
    }
}
