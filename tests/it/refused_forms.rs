//! A form that is refused: answered in place, with what was typed, at an address that a reload can open without sending
//! the form again.

use assent::demo::PASSWORD;
use assent::paths;
use assent::routes::{Audience, ROUTES};

use crate::support::{Page, Portal, Visitor};

/// What a Global admin types who forgets the roles.
const TYPED: [(&str, &str); 3] = [
    ("first_name", "Åsa <b>"),
    ("last_name", "海 👍"),
    ("email", "asa@alder.example"),
];

fn holds_what_was_typed(page: &Page) -> bool {
    TYPED
        .iter()
        .all(|(name, value)| page.attr(&format!("[name={name}]"), "value").as_deref() == Some(value))
}

/// The address that script puts in the place of the one that the form was sent to.
fn address(page: &Page) -> Option<String> {
    page.attr("body", "data-address")
}

/// Whether an address leads nowhere but to this site.
fn stays(to: &str) -> bool {
    !to.starts_with("//") && !to.contains('\\') && !to.contains("://")
}

stories! {
    async fn a_refused_form_is_answered_in_place_with_what_was_typed(portal: Portal) {
        let global = Visitor::without_redirects(&portal.base);
        portal.sign_in_as(&global, "global@alder.example", PASSWORD).await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        assert_eq!(address(&page), None, "only the answer to a POST needs another address");
        let refused = global.send(&page, paths::PERSON_NEW, &TYPED).await.expect(422);
        assert!(holds_what_was_typed(&refused), "{}", refused.main());
        assert_eq!(address(&refused).as_deref(), Some(paths::PERSON_NEW));
        // It is sent again from there.
        let again = global.send(&refused, paths::PERSON_NEW, &[("first_name", "")]).await.expect(422);
        assert_eq!(again.complaints().len(), 2, "{:?}", again.complaints());
        global.send(&again, paths::PERSON_NEW, &[("first_name", "Eva"), ("roles", "sales_agent")]).await.expect(303);
    }

    async fn the_address_of_a_page_that_answers_a_form_is_that_of_a_page(portal: Portal) {
        let records = portal.records().await;
        let of = |path: &str| records.iter().fold(path.to_owned(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        });
        let (mut wrong, mut seen) = (Vec::new(), 0);
        for name in ["global@alder.example", "sales@alder.example", "operator@assent.example", "admin@customer.onassent.example"] {
            let visitor = Visitor::without_redirects(&portal.base);
            portal.sign_in_as(&visitor, name, PASSWORD).await;
            for route in ROUTES.iter().filter(|route| route.method == "post" && route.path != paths::SIGN_OUT && route.audience != Audience::Programs) {
                if visitor.get(paths::PROFILE).await.status != 200 {
                    portal.sign_in_as(&visitor, name, PASSWORD).await;
                    visitor.get(paths::PROFILE).await.expect(200);
                }
                for fields in [&[][..], &[("revision", "1"), ("_csrf", "another's")]] {
                    let answer = visitor.post(&of(route.path), fields).await;
                    let Some(address) = address(&answer) else {
                        if !answer.body.is_empty() && answer.status < 500 {
                            wrong.push(format!("{name} {}: {} without an address", route.path, answer.status));
                        }
                        continue;
                    };
                    seen += 1;
                    let shown = visitor.get(&address).await;
                    // What was refused before it was read may be refused otherwise when it is opened, but it is an address.
                    let refused = |status| matches!(status, 400 | 403 | 404);
                    let is_there = matches!(shown.status, 200 | 303)
                        || shown.status == answer.status
                        || refused(answer.status) && refused(shown.status);
                    if !is_there {
                        wrong.push(format!("{name} {}: {} at {address}: {}", route.path, answer.status, shown.status));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(seen > 50, "{seen}");
    }

    async fn nobody_is_led_to_another_site(portal: Portal) {
        let stranger = Visitor::without_redirects(&portal.base);
        stranger.get(paths::SIGN_IN).await.expect(200);
        let signed_in = Visitor::without_redirects(&portal.base);
        portal.sign_in_as(&signed_in, "sales@alder.example", PASSWORD).await;
        for visitor in [&stranger, &signed_in] {
            for path in ["//evil.example/x", "/%5Cevil.example/x", "//evil.example/people/new", "/\\evil.example"] {
                let url = format!("{}{path}", portal.base);
                for answer in [visitor.get(&url).await, visitor.post(&url, &[]).await] {
                    let location = answer.headers.get("location").map(|to| to.to_str().unwrap().to_owned());
                    for to in location.into_iter().chain(address(&answer)) {
                        assert!(stays(&to), "{path}: {to}");
                    }
                }
            }
        }
    }

    async fn a_refused_form_is_answered_also_while_nothing_can_be_written(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        let held = portal.site.db.write().await.unwrap();
        let answer = global.send(&page, paths::PERSON_NEW, &TYPED).await.expect(422);
        held.rollback().await.unwrap();
        assert!(holds_what_was_typed(&answer), "{}", answer.main());
    }

    async fn two_tabs_of_one_untouched_wizard_lose_nothing_of_either(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let first = sales.get(paths::CUSTOMER_NEW).await.expect(200);
        let second = sales.get(&first.path).await.expect(200);
        sales.send(&first, paths::CUSTOMER_NEW, &[("company_name", "One AB")]).await.expect(422);
        let answer = sales.send(&second, paths::CUSTOMER_NEW, &[("company_name", "Two AB")]).await.expect(409);
        assert_eq!(answer.attr("#company_name", "value").as_deref(), Some("Two AB"));
        answer.shows("One AB");
        // Its draft is the one that both are kept in.
        let draft = address(&answer).unwrap();
        assert_eq!(sales.get(&draft).await.expect(200).attr("#company_name", "value").as_deref(), Some("One AB"));
    }
}
