//! The language switch of a page with a form: what was typed is shown in the other language, and nothing is sent.

use assent::demo::PASSWORD;
use assent::paths;

use crate::registration::{link_of, verified};
use crate::review::recorded;
use crate::support::customers::{asked, attested, customer_on};
use crate::support::{Page, Portal, Visitor};

/// A form of the table: where it is, and what is typed into it.
struct Case<'a> {
    visitor: &'a Visitor,
    path: String,
    typed: &'a [(&'a str, &'a str)],
}

/// A password that nobody has.
const SECRET: &str = "never-to-be-shown-again";

/// The address and the fields that the switch's button sends.
fn button(page: &Page, typed: &[(&str, &str)], language: &str) -> (String, Vec<(String, String)>) {
    let button = format!("button[form=form][name=then][value='language:{language}']");
    assert!(page.has(&button), "{} has no switch for its form", page.path);
    assert!(
        !page.has(".menu form[action='/language']"),
        "{} has two switches",
        page.path
    );
    assert!(page.has(&format!("{button}[formnovalidate]")), "{}", page.path);
    let default = "button[form=form]:not([name]):not([formaction]) + details.menu";
    assert!(page.has(default), "the Enter key sends the form of {}", page.path);
    let action = page.attr("form[id=form]", "action");
    let action = action.unwrap_or_else(|| panic!("{} has no form of this name", page.path));
    let mut fields = page.fields_of(&action);
    fields.retain(|(name, _)| !typed.iter().any(|(field, _)| field == name));
    fields.extend(
        typed
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    fields.push(("then".to_owned(), format!("language:{language}")));
    (page.attr(&button, "formaction").unwrap(), fields)
}

/// Presses the switch.
async fn switch(visitor: &Visitor, page: &Page, typed: &[(&str, &str)], language: &str) -> Page {
    let (to, fields) = button(page, typed, language);
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    visitor.take_up(page);
    visitor.post(&to, &fields).await
}

/// Whether the form of a page holds what was typed.
fn holds(page: &Page, name: &str, value: &str) -> bool {
    let action = page.attr("form[id=form]", "action").unwrap();
    page.fields_of(&action)
        .iter()
        .any(|(field, now)| field == name && now == value)
}

fn is_secret(name: &str) -> bool {
    name.contains("password")
}

stories! {
    async fn every_form_keeps_what_was_typed_in_another_language_and_nothing_is_recorded(portal: Portal) {
        let records = portal.records().await;
        let of = |path: &str| records.iter().fold(path.to_owned(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        });
        let link = link_of(&portal, "alder").await;
        let (registering, _) = verified(&portal, &link, "nils@nordvik.example").await;
        let stranger = portal.visitor();
        let sales = portal.sign_in("sales@alder.example").await;
        let global = portal.sign_in("global@alder.example").await;
        let operator = portal.sign_in("operator@assent.example").await;
        let owner = portal.sign_in("admin@customer.onassent.example").await;
        let reviewer = portal.sign_in("reviewer@assent.example").await;
        let (_, reviewed) = recorded(&portal, "reviewed", "Kestrel AB").await;
        let reviewed = format!("/confirmations/{reviewed}/review");
        reviewer.fill(&reviewed, &format!("{reviewed}/done"), &[]).await.expect(200);
        let undo = format!("{reviewed}/undo");
        let (_, to_ask) = recorded(&portal, "to-ask", "Kestrel AB").await;
        let ask = format!("/confirmations/{to_ask}/review/ask");
        let bulk = format!("/confirmations/bulk?act=reject&item={to_ask}");
        let selected = format!("/confirmations/bulk?act=review&item={}", recorded(&portal, "in-bulk", "Kestrel AB").await.1);
        let marked = reviewer.fill(&selected, paths::BULK, &[]).await.expect(200);
        let undo_bulk = format!("{}/undo", marked.path);
        let (_, invited) = portal.customer("switches").await;
        let wrong = customer_on(&sales.onboard(&attested("corrects")).await.expect(200));
        let account = sales.get(&format!("/customers/{wrong}")).await.expect(200);
        let correct = account.attr("a[href$='/correct']", "href").unwrap();
        sales.get(&correct).await.expect(200);
        let unopened = customer_on(&sales.onboard(&asked("unopened")).await.expect(200));
        let provider = paths::partner(portal.sellers["birch"].partner);
        let provider_admin = portal.sign_in("global@birch.example").await;
        let provider_sales = portal.sign_in("sales@birch.example").await;
        let reseller_sales = portal.sign_in("sales@cedar.example").await;
        let ends = paths::partnership_part(portal.sellers["cedar"].partner);
        let resold = crate::indirect::resold(&portal, "switched", "Kestrel AB").await;
        let answers = format!("{}/answer", crate::indirect::ask(&provider_sales, &resold).await);
        let resold = crate::indirect::resold(&portal, "asks-about", "Kestrel AB").await;
        let asks = format!("{}?customer={resold}", paths::INFORMATION_NEW);
        let company = [("company_name", "Snö <b> 海"), ("country", "BR"), ("city", "Umeå"), ("email", "no e-mail"), ("first_name", "")];
        let person = [("first_name", "Åsa <b>"), ("last_name", "海 👍"), ("email", "x")];
        let typed_word = [("first_name", "Åsa"), ("email", "x"), ("basis", "email"), ("accepted_on_day", "31")];
        let reason = [("reason", "Fel person\n<b>")];
        let contact = [("email", "x"), ("present_password", SECRET)];
        // A body would get its link back.
        let draft = [("to", "x"), ("subject", "Ämne <b>")];
        let case = |visitor, path: &str, typed| Case { visitor, path: of(path), typed };
        let cases = [
            case(&stranger, paths::SIGN_IN, &[("sign_in_name", "Åsa"), ("password", SECRET)][..]),
            case(&stranger, "/sign-in?next=/profile", &[("sign_in_name", "Åsa")]),
            case(&stranger, paths::FORGOTTEN, &[("sign_in_name", "Åsa")]),
            case(&stranger, &link.replace("/accept", "/register"), &[("email", "x")]),
            case(&registering, paths::REGISTER_ORGANISATION, &[("company_name", "Snö <b>"), ("country", "BR"), ("city", "Umeå"), ("new_password", SECRET)]),
            case(&sales, paths::CUSTOMER_NEW, &company),
            case(&sales, paths::DRAFT, &company),
            case(&sales, paths::CUSTOMER_EDIT, &company),
            case(&sales, paths::IMPORTS, &[("import_kind", "customers")]),
            case(&sales, paths::IMPORT_COLUMNS, &[("column_1", "email"), ("basis", "call"), ("accepted_on_day", "31")]),
            case(&sales, &format!("/customers/{unopened}/contact"), &[("email", "x")]),
            case(&operator, &format!("/customers/{unopened}/set-contact"), &[("email", "x"), ("reason", "Fel\n<b>")]),
            case(&sales, paths::CUSTOMER_AGREEMENT, &typed_word),
            case(&sales, &correct, &[("reason", "Fel"), ("first_name", "Åsa"), ("email", "x")]),
            case(&global, paths::INVITATION, &draft),
            case(&global, paths::REQUEST_RELATIONSHIP, &draft),
            case(&global, paths::PERSON_NEW, &person),
            case(&global, paths::PERSON, &[("roles", "sales_agent")]),
            case(&global, paths::ORGANISATION, &[("contact_name", "Åsa <b>"), ("contact_email", "x")]),
            case(&operator, paths::PARTNER_NEW, &[("name", "Snö <b>"), ("country", "FI"), ("email", "x")]),
            case(&operator, paths::PARTNER_EDIT, &[("name", "Snö <b>"), ("country", "FI")]),
            case(&operator, &provider, &[("other", "Cedar <b>")]),
            case(&sales, paths::PROFILE, &[("first_name", "Åsa <b>"), ("time_zone", "Asia/Tokyo")]),
            case(&sales, paths::PROFILE_CONTACT, &contact),
            case(&sales, paths::PASSWORD, &[("present_password", SECRET), ("new_password", SECRET)]),
            case(&owner, paths::WITHDRAW, &[("reason", "Fel\n<b>"), ("withdraw", "yes")]),
            case(&owner, paths::PERSON_NEW, &[("first_name", "Åsa"), ("user_name", "åsa b")]),
            case(&invited, paths::ACCEPT_DECLINE, &reason),
            case(&reviewer, paths::REJECT, &[("reject_note", "Fel\n<b>"), ("reject_cause", "other")]),
            case(&reviewer, &bulk, &[("reject_note", "Fel\n<b>"), ("reject_cause", "other")]),
            case(&reviewer, &undo_bulk, &[("undo_reason", "Fel\n<b>")]),
            case(&operator, paths::REVIEW_SETTINGS, &[("many", "x"), ("same_signer", "7")]),
            case(&reviewer, &ask, &[("question", "Vem\n<b>"), ("answer_by_day", "31")]),
            case(&sales, paths::QUESTION, &[("answer", "Hon\n<b>")]),
            case(&operator, paths::AGREEMENT_TYPE_NEW, &[("agreement_id", "x y"), ("agreement_name_sv", "Snö <b>"), ("introduced_on_day", "31")]),
            case(&operator, paths::DRAFT_TEXT_NEW, &[("agreement_country", "SE"), ("agreement_language", "sv-SE")]),
            case(&operator, paths::DRAFT_TEXT_REPLACE, &[]),
            case(&operator, paths::DRAFT_TEXT_PDF_ADD, &[]),
            case(&sales, paths::ORDER_NEW, &[("seats_business-basic", "många")]),
            case(&sales, paths::SUBSCRIPTION, &[("seats", "många")]),
            case(&operator, paths::POLICY, &[("policy_from_day", "31")]),
            case(&reviewer, &undo, &[("undo_reason", "Fel\n<b>")]),
            case(&provider_admin, paths::PARTNERSHIP_ASK, &[("partner_name", "Snö <b>"), ("partnership_note", "Hej\n<b>")]),
            case(&provider_admin, &ends, &[("fate", "stay"), ("parting_reason", "Fel\n<b>")]),
            case(&provider_sales, &asks, &[("note", "Hej\n<b>"), ("answer_by_day", "31")]),
            case(&provider_sales, paths::INFORMATION_RETURN, &[("return_reason", "Fel\n<b>")]),
            case(&provider_sales, paths::INFORMATION_ATTEST, &typed_word),
            case(&reseller_sales, &answers, &typed_word),
        ];
        for Case { visitor, path, typed } in cases {
            let page = visitor.get(&path).await.expect(200);
            let rows = portal.rows().await;
            for language in ["zh-TW", "sv-SE", "en"] {
                let shown = switch(visitor, &page, typed, language).await;
                assert_eq!(shown.status, 200, "{path} in {language}: {}", shown.main());
                assert_eq!(shown.attr("html", "lang").as_deref(), Some(language), "{path}");
                assert!(shown.complaints().is_empty(), "{path}: nothing is judged: {:?}", shown.complaints());
                for (name, value) in typed.iter().filter(|(name, _)| !is_secret(name)) {
                    assert!(holds(&shown, name, value), "{path} in {language}: {name}\n{}", shown.main());
                }
                assert!(!shown.body.contains(SECRET), "{path} shows a secret");
                // Its address is the page's, and the language is remembered.
                let address = shown.attr("body", "data-address").unwrap();
                assert_eq!(visitor.get(&address).await.attr("html", "lang").as_deref(), Some(language), "{path}");
            }
            assert_eq!(portal.rows().await, rows, "{path} records nothing");
        }
    }

    async fn a_refused_form_is_shown_in_another_language_with_what_was_typed(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let typed = [("first_name", "Åsa"), ("email", "no e-mail")];
        let refused = global.fill(paths::PERSON_NEW, paths::PERSON_NEW, &typed).await.expect(422);
        let shown = switch(&global, &refused, &[], "sv-SE").await.expect(200);
        assert!(holds(&shown, "email", "no e-mail") && shown.complaints().is_empty());
        // Where a form is refused at another address than its own, the switch leads to its own.
        let operator = portal.sign_in("operator@assent.example").await;
        let partner = paths::partner(portal.sellers["birch"].partner);
        let record = paths::partnership_new(portal.sellers["birch"].partner);
        let refused = operator.fill(&partner, &record, &[("other", "Nobody")]).await.expect(422);
        let shown = switch(&operator, &refused, &[], "sv-SE").await.expect(200);
        assert!(holds(&shown, "other", "Nobody"), "{}", shown.main());
        assert_eq!(shown.path, partner);
    }

    async fn what_a_colleague_changed_meanwhile_is_said_in_the_other_language_too(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let created = sales.onboard(&attested("meanwhile")).await.expect(200);
        let edit = format!("/customers/{}/edit", customer_on(&created));
        let (one, two) = (sales.get(&edit).await, sales.get(&edit).await);
        sales.send(&one, &edit, &[("city", "Luleå")]).await.expect(200);
        let answer = sales.send(&two, &edit, &[("city", "Boden")]).await.expect(409);
        let shown = switch(&sales, &answer, &[], "sv-SE").await.expect(409);
        assert!(holds(&shown, "city", "Boden"));
        assert!(shown.text("#revision").contains("Luleå"), "{}", shown.main());
    }

    async fn a_tick_under_a_sentence_is_for_the_language_in_which_it_was_read(portal: Portal) {
        let records = portal.records().await;
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = &records.iter().find(|(name, _)| *name == "customer").unwrap().1;
        let path = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        let page = sales.get(&path).await.expect(200);
        let shown = switch(&sales, &page, &[("attested", "yes"), ("email", "x")], "sv-SE").await.expect(200);
        assert!(holds(&shown, "email", "x") && !shown.has("[name=attested][checked]"));
    }

    async fn a_form_that_is_kept_while_its_reader_signs_in_is_kept_in_another_language(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        portal.run("delete from sessions").await;
        let again = global.send(&page, paths::PERSON_NEW, &[("first_name", "Åsa"), ("email", "asa@alder.example")]).await.expect(401);
        let typed = [("sign_in_name", "global@alder.example"), ("password", SECRET)];
        let shown = switch(&global, &again, &typed, "sv-SE").await.expect(401);
        assert!(holds(&shown, "sign_in_name", "global@alder.example") && !shown.body.contains(SECRET));
        let resumed = global.send(&shown, paths::SIGN_IN, &[("password", PASSWORD)]).await.expect(200);
        assert!(holds(&resumed, "first_name", "Åsa"), "{}", resumed.main());
        // The offer to send it again shows it instead.
        let rows = portal.rows().await;
        let shown = switch(&global, &resumed, &[], "zh-CN").await.expect(200);
        assert_eq!(shown.path, paths::PERSON_NEW);
        assert!(holds(&shown, "first_name", "Åsa") && holds(&shown, "email", "asa@alder.example"));
        assert_eq!(portal.rows().await, rows);
    }

    async fn a_form_whose_session_has_ended_goes_through_the_sign_in_to_the_other_language(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        portal.run("delete from sessions").await;
        let again = switch(&global, &page, &[("first_name", "Åsa")], "zh-TW").await.expect(401);
        let fields = [("sign_in_name", "global@alder.example"), ("password", PASSWORD)];
        let resumed = global.send(&again, paths::SIGN_IN, &fields).await.expect(200);
        resumed.says("resume-go-on");
        let rows = portal.rows().await;
        let shown = global.send(&resumed, paths::PERSON_NEW, &[]).await.expect(200);
        assert_eq!(shown.attr("html", "lang").as_deref(), Some("zh-TW"));
        assert!(holds(&shown, "first_name", "Åsa") && shown.complaints().is_empty(), "{}", shown.main());
        assert_eq!(portal.rows().await, rows);
    }

    async fn nothing_but_a_form_of_ones_own_is_shown_again(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let page = global.get(paths::PERSON_NEW).await.expect(200);
        let wrong = switch(&global, &page, &[], "sv-SE").await.expect(200);
        let (to, fields) = button(&wrong, &[("first_name", "Eva"), ("last_name", "Ek"), ("email", "eva@alder.example"), ("roles", "sales_agent")], "zh-TW");
        let body = |token: &str, then: &str| {
            let mut form = url::form_urlencoded::Serializer::new(format!("_csrf={token}"));
            form.extend_pairs(fields.iter().filter(|(name, _)| name != "then")).append_pair("then", then);
            form.finish()
        };
        let rows = portal.rows().await;
        let good = global.csrf();
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let post = async |body: String| global.request(reqwest::Method::POST, &to, &headers, body).await;
        post(body("forged", "language:zh-TW")).await.expect(403);
        assert_eq!(global.get("/").await.attr("html", "lang").as_deref(), Some("sv-SE"));
        post(body(&good, "language:xx")).await.expect(400);
        post(body(&good, "look")).await.expect(200);
        // Sent in parts it is neither shown nor judged.
        let sales = portal.sign_in("sales@alder.example").await;
        let wizard = sales.get(paths::CUSTOMER_NEW).await.expect(200);
        let parts = [("company_name", "Snö AB"), ("then", "language:sv-SE")];
        sales.upload(&wizard, paths::CUSTOMER_NEW, &parts, None).await.expect(400);
        // An address that only takes a POST leads to the page above it.
        let end = sales.post(paths::SIGN_OUT, &[("then", "language:sv-SE")]).await.expect(200);
        assert_eq!(end.path, paths::HOME);
        sales.get(paths::PROFILE).await.expect(200);
        let now = portal.rows().await;
        let grown: Vec<_> = now.iter().filter(|(table, count)| rows.get(*table) != Some(*count)).map(|(table, _)| table.as_str()).collect();
        assert!(grown.iter().all(|table| ["sessions", "agent_places", "audit_events", "sign_in_guesses"].contains(table)), "{grown:?}");
    }

    async fn a_page_that_shows_a_password_once_offers_no_other_language(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let created = sales.onboard(&asked("once")).await.expect(200);
        assert!(!created.has("button[value^='language:'], form[action='/language']"), "{}", created.path);
        assert!(sales.get(&created.path).await.expect(200).has("form[action='/language']"));
        let customer = format!("/customers/{}", customer_on(&created));
        let issued = sales.fill(&customer, &format!("{customer}/temporary-password"), &[]).await.expect(200);
        assert!(!issued.has("button[value^='language:'], form[action='/language']"), "{}", issued.path);
    }
}
