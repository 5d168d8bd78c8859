//! What the fields of a customer are called and offer in the chosen country, before anything is judged (R-NEW-1, R-INV-5).

use assent::paths;

use crate::registration::{link_of, verified};
use crate::support::customers::{as_typed, attested, customer_on};
use crate::support::{Page, Portal};

/// The texts of the label and the hint of a field.
fn label_and_hint(page: &Page, field: &str) -> String {
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
        label_and_hint(page, "postal_code").contains("40301-110"),
        "{}",
        label_and_hint(page, "postal_code")
    );
    let number = label_and_hint(page, "registration_number");
    assert!(number.contains("CNPJ") && !number.contains("optional"), "{number}");
    assert_eq!(page.attr("#language optgroup", "label").unwrap(), "Brazil");
    // What is spoken there stands first.
    assert!(page.has("#language optgroup:first-of-type option[value=pt-BR]:first-child"));
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
        assert!(label_and_hint(&page, "province").contains("Prefecture") && value(&page, "city") == "Umeå");
        // As script asks for them: nothing is kept.
        let look = |country| [("country", country), ("city", "Salvador"), ("then", "look")];
        assert_brazilian(&sales.send(&page, &draft, &look("BR")).await.expect(200));
        let kept = sales.get(&draft).await.expect(200);
        assert!(kept.has("option[value=JP][selected]") && value(&kept, "city") == "Umeå");
        for none in ["", "XX"] {
            let page = sales.send(&page, &draft, &look(none)).await.expect(200);
            assert!(!page.has("#language optgroup") && !page.has("#country option[selected]"), "{none}");
        }
        assert_brazilian(&sales.send(&untouched, paths::CUSTOMER_NEW, &look("BR")).await.expect(200));
        assert_eq!(sales.get("/customers/drafts").await.expect(200).texts("tbody tr").len(), 1);
    }

    async fn r_new_1_what_a_country_does_without_is_optional(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let untouched = sales.get(paths::CUSTOMER_NEW).await.expect(200);
        assert!(!untouched.has("label[for=city] .optional"), "no country is chosen");
        for (country, optional) in [("SE", [false, false, true]), ("AE", [true, true, false])] {
            let look = [("country", country), ("then", "look")];
            let page = sales.send(&untouched, paths::CUSTOMER_NEW, &look).await.expect(200);
            let marked = ["city", "postal_code", "province"].map(|name| page.has(&format!("label[for={name}] .optional")));
            assert_eq!(marked, optional, "{country}");
        }
    }

    async fn r_new_1_what_was_complained_about_is_judged_by_the_country_that_is_chosen_now(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let typed = [("country", "IN"), ("line1", "Storgatan 1"), ("postal_code", "903 26"), ("city", "Umeå")];
        let refused = sales.fill(paths::CUSTOMER_NEW, paths::CUSTOMER_NEW, &typed).await.expect(422);
        for field in ["language", "postal_code", "province", "registration_number", "phone", "company_name"] {
            assert!(refused.has(&format!("#error-summary a[href='#{field}']")), "{field}");
        }
        let draft = refused.attr("form.wizard", "action").unwrap();
        for then in ["look", "country"] {
            let chosen = [("country", "SE"), ("then", then)];
            let page = sales.send(&refused, &draft, &chosen).await.expect(422);
            for field in ["postal_code", "province", "registration_number", "phone"] {
                assert!(!page.has(&format!("#error-summary a[href='#{field}'], #{field}-error")), "{then}: {field}");
            }
            // What is wrong in any country stays, at the top and at its field.
            for field in ["language", "company_name"] {
                assert!(page.has(&format!("#error-summary a[href='#{field}']")), "{then}: {field}");
                assert!(page.has(&format!("#{field}-error")), "{then}: {field}");
            }
        }
        // What a country asks for besides is complained about when the form is sent.
        let typed = [("country", "SE"), ("line1", "Storgatan 1"), ("postal_code", "903 26"), ("city", "Umeå")];
        let refused = sales.fill(paths::CUSTOMER_NEW, paths::CUSTOMER_NEW, &typed).await.expect(422);
        let draft = refused.attr("form.wizard", "action").unwrap();
        let page = sales.send(&refused, &draft, &[("country", "IN"), ("then", "look")]).await.expect(422);
        assert!(!page.has("#phone-error") && !page.has("#postal_code-error"), "{:?}", page.complaints());
        assert!(label_and_hint(&page, "phone").contains("Required"));
    }

    async fn whose_words_hold_is_settled_by_no_other_button(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let follow = "button[value=country]";
        let begun = [("company_name", "Två Flikar AB"), ("country", "SE"), ("then", "country")];
        let one = sales.fill(paths::CUSTOMER_NEW, paths::CUSTOMER_NEW, &begun).await.expect(200);
        let draft = one.path.clone();
        assert_eq!(one.attr(follow, "formaction"), Some(format!("{draft}#address")));
        assert!(one.has("#address"));
        sales.send(&one, &draft, &[("city", "Umeå"), ("then", "country")]).await.expect(200);
        let answer = sales.send(&one, &draft, &[("city", "Luleå"), ("then", "country")]).await.expect(409);
        assert!(!answer.has(follow), "{}", answer.main());
        assert!(!answer.has("#address"), "who pressed the button stands at the top, where it is told");
        assert_eq!(value(&sales.get(&draft).await.expect(200), "city"), "Umeå", "nothing was overwritten");

        let customer = customer_on(&sales.onboard(&attested("settles")).await.expect(200));
        let edit = format!("/customers/{customer}/edit");
        let one = sales.get(&edit).await.expect(200);
        sales.fill(&edit, &edit, &[("city", "Boden")]).await.expect(200);
        let answer = sales.send(&one, &edit, &[("city", "Kiruna")]).await.expect(409);
        let follow = "button[data-follows=country]";
        assert!(one.has(follow) && !answer.has(follow), "{}", answer.main());
    }

    async fn r_new_1_the_fields_of_edit_follow_the_country_and_nothing_is_edited(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = customer_on(&sales.onboard(&attested("follows")).await.expect(200));
        let edit = format!("/customers/{customer}/edit");
        let page = sales.get(&edit).await.expect(200);
        assert_eq!(page.attr("#language optgroup", "label").unwrap(), "Sweden");
        let typed = [("country", "BR"), ("city", "Salvador"), ("then", "look")];
        let page = sales.send(&page, &edit, &typed).await.expect(200);
        assert_brazilian(&page);
        assert_eq!(value(&page, "city"), "Salvador");
        let refused = sales.send(&page, &edit, &[("first_name", ""), ("then", "")]).await.expect(422);
        assert!(refused.has("#postal_code-error"), "{:?}", refused.complaints());
        let back = [("country", "SE"), ("then", "look")];
        let page = sales.send(&refused, &edit, &back).await.expect(422);
        assert!(page.has("#first_name-error") && !page.has("#postal_code-error"), "{:?}", page.complaints());
        let page = sales.send(&refused, &edit, &[("first_name", "Åsa"), ("country", "SE"), ("then", "look")]).await;
        assert!(page.expect(200).complaints().is_empty());
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Umeå").shows("Sweden");
    }

    async fn r_inv_5_the_fields_of_registering_follow_the_country(portal: Portal) {
        let link = link_of(&portal, "alder").await;
        let (visitor, page) = verified(&portal, &link, "nils@nordvik.example").await;
        let typed = crate::registration::typed("nordvik");
        let mut typed = as_typed(&typed);
        typed.retain(|(name, _)| *name != "country");
        typed.extend([("country", "BR"), ("then", "look")]);
        let page = visitor.send(&page, paths::REGISTER_ORGANISATION, &typed).await.expect(200);
        assert_brazilian(&page);
        assert_eq!(value(&page, "company_name"), "Nordvik Rederi AB");
        // A password never comes back in a page: that it has to be typed again is said where it is missing.
        assert!(label_and_hint(&page, "new_password").contains("again"), "{}", label_and_hint(&page, "new_password"));
        let look = [("country", "SE"), ("new_password", ""), ("then", "look")];
        let page = visitor.send(&page, paths::REGISTER_ORGANISATION, &look).await.expect(200);
        assert!(!label_and_hint(&page, "new_password").contains("again"), "{}", label_and_hint(&page, "new_password"));
        let refused = [("country", "BR"), ("first_name", ""), ("new_password", "a-very-own-password"), ("then", "")];
        let page = visitor.send(&page, paths::REGISTER_ORGANISATION, &refused).await.expect(422);
        assert!(label_and_hint(&page, "new_password").contains("again"), "{}", label_and_hint(&page, "new_password"));
        let complaints = page.complaints();
        let in_order = ["Postal code", "State", "Registration number", "First name"];
        assert!(complaints.iter().zip(in_order).all(|(complaint, field)| complaint.starts_with(field)), "{complaints:?}");
        assert_eq!(complaints.len(), in_order.len());
        let page = visitor.send(&page, paths::REGISTER_ORGANISATION, &look).await.expect(422);
        assert!(page.has("#first_name-error") && !page.has("#postal_code-error"), "{:?}", page.complaints());
    }
}
