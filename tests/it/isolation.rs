//! Values from people that are written from right to left: isolated wherever they are read, and nowhere that they are sent
//! back, copied or exported.

use std::collections::BTreeMap;

use assent::routes::ROUTES;
use assent::values::Language;
use scraper::{ElementRef, Html, Node};

use crate::invitations::press;
use crate::support::customers::{as_typed, asked, attested, customer_on, password_on};
use crate::support::{Page, Portal};

/// A partner, its people, a customer, its people. Each ends in what would be shown elsewhere.
const PARTNER: &str = "שיווק אלדר 24";
const AGENT: [&str; 2] = ["ליאור", "כהן-2"];
const COMPANY: &str = "شركة النور (7)";
const PERSON: [&str; 2] = ["ليلى", "حداد (3)"];
const FILE: &str = "עדות 5.pdf";
const REASON: &str = "לא עכשיו, 9";

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}')
}

/// The texts that one value may be, and no more than one.
fn values() -> Vec<String> {
    let full = |[first, last]: [&str; 2]| [first.to_owned(), last.to_owned(), format!("{first} {last}")];
    // Then initials, and the name in a header, of which nobody knows where it ends.
    let one = [PARTNER, COMPANY, FILE, REASON, "לכ", "لح", "שיווק אלדר"].map(ToOwned::to_owned);
    // What is searched for, and languages by their own names.
    let others = [
        "شركة",
        "Arabic – العربية",
        "Hebrew – עברית",
        "阿拉伯文 – العربية",
        "希伯來文 – עברית",
    ]
    .map(ToOwned::to_owned);
    let one = one.into_iter().chain(others);
    one.chain(full(AGENT)).chain(full(PERSON)).collect()
}

fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between isolates, and whether all that is written from right to left does.
fn isolates_of(text: &str) -> (Vec<String>, bool) {
    let (mut found, mut depth, mut all) = (Vec::new(), 0, true);
    for letter in text.chars() {
        match letter {
            OPEN => {
                depth += 1;
                found.push(String::new());
            }
            CLOSE => depth -= 1,
            letter if depth > 0 => found.last_mut().unwrap().push(letter),
            letter => all &= !is_right_to_left(letter),
        }
    }
    (found, all && depth == 0)
}

/// Whether plain text isolates each value.
fn is_isolated(text: &str, values: &[String]) -> bool {
    let (found, all) = isolates_of(text);
    all && found.iter().all(|value| values.contains(&line(value)))
}

/// What a page shows without isolating it, or isolates where that is wrong.
fn faults(html: &str, values: &[String]) -> Vec<String> {
    let html = Html::parse_document(html);
    let mut faults = Vec::new();
    for node in html.tree.nodes() {
        match node.value() {
            Node::Text(text) => {
                let parent = node.parent().and_then(ElementRef::wrap).unwrap();
                let sound = match parent.value().name() {
                    "title" | "option" => is_isolated(text, values),
                    "textarea" => !text.contains([OPEN, CLOSE]) && parent.attr("dir") == Some("auto"),
                    _ if text.contains([OPEN, CLOSE]) => false,
                    _ if !text.contains(is_right_to_left) => true,
                    _ => {
                        let around = node.ancestors().filter_map(ElementRef::wrap);
                        let isolating = |element: &ElementRef<'_>| {
                            element.value().name() == "bdi" || element.attr("dir").is_some_and(|dir| dir != "ltr")
                        };
                        let isolate = around.into_iter().find(isolating);
                        isolate.is_some_and(|isolate| values.contains(&line(&isolate.text().collect::<String>())))
                    }
                };
                if text.contains(|letter| is_right_to_left(letter) || letter == OPEN) && !sound {
                    faults.push(format!("<{}> {}", parent.value().name(), line(text)));
                }
            }
            Node::Element(element) => {
                for (name, value) in element.attrs().filter(|(_, value)| value.contains(is_right_to_left)) {
                    let is_typed =
                        name == "value" && element.name() == "input" && element.attr("type") != Some("hidden");
                    let sound = match name {
                        "alt" | "aria-label" | "data-label" | "label" | "placeholder" | "title" => {
                            is_isolated(value, values)
                        }
                        _ => !value.contains([OPEN, CLOSE]) && (!is_typed || element.attr("dir") == Some("auto")),
                    };
                    if !sound {
                        faults.push(format!("<{} {name}> {value}", element.name()));
                    }
                }
            }
            _ => {}
        }
    }
    faults
}

/// Names the people of all organisations, before anything is recorded.
async fn name_partners(portal: &Portal) {
    portal.run("update partners set name = 'שיווק אלדר 24'").await;
    portal
        .run("update accounts set first_name = 'ליאור', last_name = 'כהן-2'")
        .await;
}

/// Names the customers in all that is recorded.
async fn name_customers(portal: &Portal) {
    name_partners(portal).await;
    for statement in [
        "update customers set company_name = 'شركة النور (7)', contact_first_name = 'ليلى', contact_last_name = 'حداد (3)'",
        "update customer_rows set company_name = 'شركة النور (7)'",
        "update review_items set company_name = 'شركة النور (7)', signer_name = 'ليلى حداد (3)'",
        "update confirmations set signer_first_name = 'ليلى', signer_last_name = 'حداد (3)', evidence_name = 'עדות 5.pdf',
                                  recorded_by_name = 'ליאור כהן-2', recorded_for = 'שיווק אלדר 24'",
        "update acceptances set person_name = 'ليلى حداد (3)', company_name = 'شركة النور (7)'",
        "update notices set company = 'شركة النور (7)', person = 'ليلى حداد (3)'",
        "update invitations set to_name = 'ليلى حداد (3)', reason = 'לא עכשיו, 9'",
        "update letters set to_name = 'ليلى حداد (3)'",
    ] {
        portal.run(statement).await;
    }
}

/// What an agent types for the customer.
fn named(mut fields: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    for (field, value) in [
        ("company_name", COMPANY),
        ("first_name", PERSON[0]),
        ("last_name", PERSON[1]),
    ] {
        fields.iter_mut().find(|(name, _)| *name == field).unwrap().1 = value.to_owned();
    }
    fields
}

/// What is wrong with the pages of a story.
#[derive(Default)]
struct Faults(BTreeMap<String, String>);

impl Faults {
    fn look_at(&mut self, page: &Page, who: &str) {
        for fault in faults(&page.body, &values()) {
            self.0.entry(fault).or_insert_with(|| format!("{who} {}", page.path));
        }
    }
}

stories! {
    async fn every_page_isolates_every_value_that_is_written_from_right_to_left(portal: Portal) {
        name_partners(&portal).await;
        let mut records = portal.records().await;
        let sales = portal.sign_in("sales@alder.example").await;
        let draft = sales.fill("/customers/new", "/customers/new", &as_typed(&named(asked("draft")))).await.expect(200);
        records.retain(|(name, _)| *name != "draft");
        records.push(("draft", draft.path.split('/').nth(3).unwrap().to_owned()));
        name_customers(&portal).await;
        let (mut shown, mut wrong) = (0, Faults::default());
        for name in [
            "sales@alder.example", "global@alder.example", "sales@cedar.example", "operator@assent.example",
            "reviewer@assent.example", "auditor@assent.example", "admin@customer.onassent.example",
            "reader@customer.onassent.example",
        ] {
            let visitor = portal.sign_in(name).await;
            for language in [Language::English, Language::TraditionalChinese] {
                visitor.get("/").await;
                visitor.post("/language", &[("language", language.tag()), ("return_to", "/")]).await.expect(200);
                for route in ROUTES.iter().filter(|route| route.method == "get") {
                    let mut path = route.path.to_owned();
                    for (record, value) in &records {
                        path = path.replace(&format!("{{{record}}}"), value);
                    }
                    let page = visitor.get(&path).await;
                    let kind = page.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
                    // Letters have a story of their own; the demo's mailbox shows subjects as they arrive.
                    if kind.starts_with("text/html") && !path.ends_with("/html") && !path.starts_with("/demo/mailbox") {
                        wrong.look_at(&page, name);
                        shown += page.body.matches("<bdi>").count();
                    }
                }
                for search in ["/customers?q=%D8%B4%D8%B1%D9%83%D8%A9", "/activity?actor=%D7%9C%D7%99%D7%90%D7%95%D7%A8"] {
                    wrong.look_at(&visitor.get(search).await, name);
                }
            }
        }
        assert!(wrong.0.is_empty(), "{:#?}", wrong.0);
        assert!(shown > 500, "{shown}");
        // A file is for other programs.
        let global = portal.sign_in("global@alder.example").await;
        for (file, name) in [("/customers.csv", COMPANY), ("/activity.csv", AGENT[0])] {
            let file = global.get(file).await.expect(200);
            assert!(file.body.contains(name) && !file.body.contains([OPEN, CLOSE]), "{}", file.path);
        }
    }

    async fn letters_and_what_people_are_told_on_their_way_isolate_the_same(portal: Portal) {
        name_partners(&portal).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let created = sales.onboard(&named(asked("asked"))).await.expect(200);
        let mut wrong = Faults::default();
        wrong.look_at(&created, "sales");
        let invitation = created.attr("a[href^='/invitations/']", "href").unwrap();
        for act in ["update", "send"] {
            let page = press(&sales, &invitation, act, &[]).await.expect(200);
            wrong.look_at(&page, act);
            assert!(!page.body.contains("%E2%81%A8"), "nor in the address that opens a mail program");
        }
        let owner = portal.visitor();
        let password = password_on(&created);
        let page = portal.sign_in_as(&owner, "admin@asked.onassent.example", &password).await.expect(200);
        portal.first_password(&owner, &page, &password, assent::demo::PASSWORD).await.expect(200);
        owner.speaks_english().await;
        let page = portal.ticks(&owner, "/accept").await.expect(200);
        wrong.look_at(&page, "who accepts");
        let code = portal.code_to("asa@vinterhamn.example").await;
        let receipt = owner.send(&page, &page.path, &[("code", &code)]).await.expect(200);
        wrong.look_at(&receipt, "who accepted");
        let bdi = receipt.texts(".done bdi");
        assert!(bdi.contains(&COMPANY.to_owned()), "{bdi:?}");
        let withdraw = "/withdraw/MicrosoftCustomerAgreement";
        let fields = [("withdraw", "yes"), ("reason", REASON)];
        wrong.look_at(&owner.fill(withdraw, withdraw, &fields).await.expect(200), "who withdrew");
        let page = sales.onboard(&named(attested("attested"))).await.expect(200);
        wrong.look_at(&page, "who attested");
        portal.dispute_link(&customer_on(&page)).await;
        let global = portal.sign_in("global@alder.example").await;
        let fields = [
            ("first_name", AGENT[0]),
            ("last_name", AGENT[1]),
            ("email", "lior@alder.example"),
            ("roles", "sales_agent"),
        ];
        wrong.look_at(&global.fill("/people/new", "/people/new", &fields).await.expect(200), "who invites");
        portal.visitor().fill("/forgotten-password", "/forgotten-password", &[("sign_in_name", "sales@alder.example")]).await;
        portal.deliver().await;
        let letters = portal.mailbox.list("");
        let mut values = values();
        assert!(letters.len() >= 7, "{}", letters.len());
        for letter in &letters {
            let (found, all) = isolates_of(&letter.text);
            assert!(all, "{}\n{}", letter.subject, letter.text);
            // In a letter that an agent has edited, names may stand side by side in one isolate, and digits behind one outside.
            let known = values.clone();
            let is_part = |value: &String| value.contains(AGENT[0]) || known.iter().any(|known| known.starts_with(value));
            values.extend(found.iter().map(|value| line(value)).filter(is_part));
            assert!(found.iter().all(|value| values.contains(&line(value))), "{found:?}");
            for fault in faults(&letter.html, &values) {
                wrong.0.entry(fault).or_insert_with(|| letter.subject.clone());
            }
            assert!(is_isolated(&letter.subject, &values), "{}", letter.subject);
            assert!(![&letter.from, &letter.to_name].iter().any(|header| header.contains([OPEN, CLOSE])));
        }
        assert!(wrong.0.is_empty(), "{:#?}", wrong.0);
        let copy = letters.iter().find(|letter| letter.text.contains("SHA-256")).unwrap();
        assert!(copy.text.contains(&format!("{OPEN}{COMPANY}{CLOSE}")), "{}", copy.text);
    }
}
