//! What the fields of a customer are called and offer in the chosen country, before anything is judged (R-NEW-1, R-INV-5).

use assent::paths;

use crate::registration::{link_of, verified};
use crate::support::customers::{as_typed, attested, customer_on};
use crate::support::{Page, Portal};

/// The texts of the label and the hint of a field.
fn told(page: &Page, field: &str) -> String {
    format!(
        "{} {}",
        page.text(&format!("label[for={field}]")),
        page.text(&format!("#{field}-hint"))
    )
}

fn value(page: &Page, field: &str) -> String {
    page.attr(&format!("#{field}"), "value").unwrap()
}

/// Brazil’s: a state, its postal codes and the number that it asks for; its languages before all others.
fn assert_brazilian(page: &Page) {
    assert!(page.complaints().is_empty(), "{:?}", page.complaints());
    assert!(page.has("option[value=BR][selected]"));
    assert_eq!(page.text("label[for=province]").trim(), "State");
    assert!(
        told(page, "postal_code").contains("40301-110"),
        "{}",
        told(page, "postal_code")
    );
    let number = told(page, "registration_number");
    assert!(number.contains("CNPJ") && !number.contains("optional"), "{number}");
    assert_eq!(page.attr("#language optgroup", "label").unwrap(), "Brazil");
    assert!(page.has("#language optgroup:first-of-type option[value=pt-BR]"));
    assert!(page.has("#language optgroup:last-of-type option[value=de-DE]"));
}

stories! {
    async fn r_new_1_the_wizards_fields_follow_the_country(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let untouched = sales.get(paths::CUSTOMER_NEW).await.expect(200);
        assert!(!untouched.has("#language optgroup"));
        assert_eq!(untouched.text("label[for=province]").trim(), "State or province");
        let typed = [("company_name", "Açaí <Ltda>"), ("country", "BR"), ("city", "Umeå"), ("then", "country")];
        let page = sales.send(&untouched, paths::CUSTOMER_NEW, &typed).await.expect(200);
        assert_brazilian(&page);
        assert_eq!(value(&page, "company_name"), "Açaí <Ltda>");
        assert_eq!(value(&page, "city"), "Umeå");
        let draft = page.path.clone();
        assert!(draft.starts_with("/customers/new/"), "what was typed is kept as a draft: {draft}");
        let page = sales.send(&page, &draft, &[("country", "JP"), ("then", "country")]).await.expect(200);
        assert!(told(&page, "province").contains("Prefecture") && value(&page, "city") == "Umeå");
        // As script asks for them: nothing is written, and what the draft says is left out.
        assert_brazilian(&sales.get(&format!("{draft}?country=BR")).await.expect(200));
        assert!(sales.get(&draft).await.expect(200).has("option[value=JP][selected]"));
        assert!(!sales.get(&format!("{draft}?country=")).await.expect(200).has("#language optgroup"), "none is chosen");
        assert_brazilian(&sales.get("/customers/new?country=BR").await.expect(200));
        assert!(!sales.get("/customers/new?country=XX").await.expect(200).has("option[selected][value=XX]"));
    }

    async fn whose_words_hold_is_settled_by_no_other_button(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let follow = "button[value=country]";
        let begun = [("company_name", "Två Flikar AB"), ("country", "SE"), ("then", "country")];
        let one = sales.fill(paths::CUSTOMER_NEW, paths::CUSTOMER_NEW, &begun).await.expect(200);
        assert!(one.has(follow));
        let draft = one.path.clone();
        sales.send(&one, &draft, &[("city", "Umeå"), ("then", "country")]).await.expect(200);
        let told = sales.send(&one, &draft, &[("city", "Luleå"), ("then", "country")]).await.expect(409);
        assert!(!told.has(follow), "{}", told.main());
        assert_eq!(value(&sales.get(&draft).await.expect(200), "city"), "Umeå", "nothing was overwritten");

        let customer = customer_on(&sales.onboard(&attested("settles")).await.expect(200));
        let edit = format!("/customers/{customer}/edit");
        let one = sales.get(&edit).await.expect(200);
        sales.fill(&edit, &edit, &[("city", "Boden")]).await.expect(200);
        let told = sales.send(&one, &edit, &[("city", "Kiruna")]).await.expect(409);
        assert!(one.has(follow) && !told.has(follow), "{}", told.main());
    }

    async fn r_new_1_the_fields_of_edit_follow_the_country_and_nothing_is_edited(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("follows")).await.expect(200));
        let edit = format!("/customers/{customer}/edit");
        let page = sales.get(&edit).await.expect(200);
        assert_eq!(page.attr("#language optgroup", "label").unwrap(), "Sweden");
        let typed = [("country", "BR"), ("city", "Salvador"), ("then", "country")];
        let page = sales.send(&page, &edit, &typed).await.expect(200);
        assert_brazilian(&page);
        assert_eq!(value(&page, "city"), "Salvador");
        assert_brazilian(&sales.get(&format!("{edit}?country=BR")).await.expect(200));
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Umeå").shows("Sweden");
    }

    async fn r_inv_5_the_fields_of_registering_follow_the_country(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        let typed = crate::registration::typed("nordvik");
        let mut typed = as_typed(&typed);
        typed.retain(|(name, _)| *name != "country");
        typed.extend([("country", "BR"), ("then", "country")]);
        let page = visitor.send(&page, paths::REGISTER_ORGANISATION, &typed).await.expect(200);
        assert_brazilian(&page);
        assert_eq!(value(&page, "company_name"), "Nordvik Rederi AB");
        assert_brazilian(&visitor.get("/register/organisation?country=BR").await.expect(200));
    }
}
