//! Every page in every language, and in the long pseudo-language.

use assent::routes::ROUTES;
use assent::values::Language;

use crate::support::{Page, Portal};

/// Texts that look like the key of a message instead of its words.
fn keys_on(page: &Page) -> Vec<String> {
    let key = regex::Regex::new(r"^[a-z]+(?:-[a-z0-9]+)+$").unwrap();
    let own: Vec<String> = assent::words::sources(Language::English)
        .iter()
        .flat_map(|(_, text)| {
            text.lines()
                .filter_map(|line| line.split(" =").next())
                .map(|line| line.split('-').next().unwrap().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    page.texts("h1, h2, h3, p, label, legend, button, th, dt, a, option, li, .hint")
        .into_iter()
        .filter(|text| key.is_match(text) && own.iter().any(|prefix| text.starts_with(&format!("{prefix}-"))))
        .collect()
}

#[test]
fn r_direct_5_what_a_withdrawal_blocks_is_said_to_be_opened_by_an_attestation_too() {
    for (language, attest) in [
        (Language::English, "attest"),
        (Language::Swedish, "intyga"),
        (Language::SimplifiedChinese, "证明"),
        (Language::TraditionalChinese, "證明"),
    ] {
        for key in [
            "notice-cancel",
            "withdraw-text",
            "home-agreement-withdrawn",
            "acceptance-next-withdrawn",
        ] {
            let answer = assent::words::text_with(language, key, &[("agreement", "Terms".into())]);
            assert!(answer.contains(attest), "{key} in {language:?}: {answer}");
        }
    }
}

stories! {
    async fn every_page_speaks_every_language(portal: Portal) {
        let records = portal.records().await;
        let languages = Language::ALL.into_iter().chain([Language::Pseudo]);
        for language in languages {
            for name in ["sales@alder.example", "global@alder.example", "operator@assent.example", "admin@customer.onassent.example"] {
                let visitor = portal.sign_in(name).await;
                visitor.get("/").await;
                visitor.post("/language", &[("language", language.tag()), ("return_to", "/")]).await.expect(200);
                for route in ROUTES.iter().filter(|route| route.method == "get") {
                    let mut path = route.path.to_owned();
                    for (record, value) in &records {
                        path = path.replace(&format!("{{{record}}}"), value);
                    }
                    let page = visitor.get(&path).await;
                    assert!(page.status < 500, "{name} {path} in {language:?}: {}", page.status);
                    let html = page.headers.get("content-type").is_some_and(|kind| kind.to_str().unwrap().starts_with("text/html"));
                    if !html || path.ends_with("/html") {
                        continue;
                    }
                    assert_eq!(page.attr("html", "lang").as_deref(), Some(language.tag()), "{name} {path}");
                    assert_eq!(keys_on(&page), Vec::<String>::new(), "{name} {path} in {language:?}");
                    assert!(page.texts("h1").len() == 1, "{name} {path}: {:?}", page.texts("h1"));
                    if language == Language::Pseudo && page.status == 200 {
                        assert!(page.text("footer").chars().any(|letter| "áëïöûñš".contains(letter)), "{path}");
                    }
                }
            }
        }
    }

    async fn an_agreement_is_called_by_the_words_of_each_language_on_the_screens_of_both_sides(portal: Portal) {
        let (customer, owner) = portal.customer("called").await;
        let sales = portal.sign_in("sales@alder.example").await;
        let account = format!("/customers/{customer}");
        let pages = [(&sales, "/agreements"), (&sales, account.as_str()), (&owner, "/"), (&owner, "/accept")];
        for (language, name) in [
            (Language::English, "Microsoft Customer Agreement"),
            (Language::Swedish, "Microsofts kundavtal"),
            (Language::SimplifiedChinese, "Microsoft 客户协议"),
            (Language::TraditionalChinese, "Microsoft 客戶合約"),
        ] {
            for (visitor, path) in pages {
                visitor.post("/language", &[("language", language.tag()), ("return_to", "/")]).await.expect(200);
                visitor.get(path).await.expect(200).shows(name);
            }
        }
    }

    async fn a_withdrawn_agreement_is_called_by_the_words_of_each_language_too(portal: Portal) {
        let (_, owner) = portal.customer("withdrawn").await;
        portal.accepts(&owner).await;
        let withdraw = "/withdraw/MicrosoftCustomerAgreement";
        owner.fill(withdraw, withdraw, &[("withdraw", "yes")]).await.expect(200);
        for (language, line) in [
            (Language::English, "Microsoft Customer Agreement: "),
            (Language::Swedish, "Microsofts kundavtal: "),
            (Language::SimplifiedChinese, "Microsoft 客户协议："),
            (Language::TraditionalChinese, "Microsoft 客戶合約："),
        ] {
            owner.post("/language", &[("language", language.tag()), ("return_to", "/")]).await.expect(200);
            let page = owner.get("/").await.expect(200);
            let answer = page.texts("section .body > p");
            assert!(answer.iter().any(|answer| answer.starts_with(line)), "{answer:?}");
            assert_eq!(page.main().contains("Microsoft Customer Agreement"), language == Language::English);
        }
    }

    async fn the_language_of_the_agreement_is_not_that_of_the_screen(portal: Portal) {
        let records = portal.records().await;
        let text = &records.iter().find(|(name, _)| *name == "text").unwrap().1;
        let page = portal.sign_in("sales@alder.example").await.get(&format!("/agreements/texts/{text}")).await.expect(200);
        assert_eq!(page.attr("html", "lang").as_deref(), Some("en"));
        assert!(page.has("main [lang='sv-SE']"), "{}", page.main());
    }
}
