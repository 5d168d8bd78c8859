//! Every form of every page, filled with what nobody should type: a clear answer, never a fault, nothing run.

use std::collections::BTreeSet;

use assent::routes::ROUTES;

use crate::support::customers::{as_typed, typed};
use crate::support::{Page, Portal, Visitor};

const ODD: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "{{7*7}} ${7*7} {% include '/etc/passwd' %}",
    "' or 1=1; drop table customers; --",
    "🦌👩‍👩‍👧‍👦 ﷽ Z̷̢̛a̴l̵g̶o̴",
    "a\0b",
    "line\r\nBcc: everybody@example.com",
    "\u{202e}gnp.exe\u{2066}",
    "１２３４５６７８９０",
    "../../../../etc/passwd",
    "-1",
    "99999999999999999999999999",
    "=HYPERLINK(\"http://evil.example\")",
];

fn forms_of(page: &Page) -> Vec<(String, Vec<String>)> {
    let html = page.html();
    let select = |css: &str| scraper::Selector::parse(css).unwrap();
    html.select(&select("form"))
        .map(|form| {
            let named = select("[name]");
            let fields = form
                .select(&named)
                .filter_map(|field| field.attr("name"))
                .map(ToOwned::to_owned);
            let method = form.attr("method").unwrap_or("get");
            let action = form.attr("action").map_or_else(
                || page.path.split('?').next().unwrap_or("/").to_owned(),
                ToOwned::to_owned,
            );
            (
                format!("{method} {action}"),
                fields
                    .filter(|name| name != "_csrf")
                    .collect::<BTreeSet<_>>()
                    .into_iter()
                    .collect(),
            )
        })
        .collect()
}

fn judge(page: &Page, place: &str) {
    assert!(page.status < 500, "{place}: {}\n{}", page.status, page.main());
    assert!(
        !page.body.contains("<script>alert(1)") && !page.body.contains("<img src=x"),
        "{place}: markup came through"
    );
}

async fn pages_of(portal: &Portal, visitor: &Visitor, records: &[(&str, String)]) -> Vec<Page> {
    let mut pages = Vec::new();
    for route in ROUTES.iter().filter(|route| route.method == "get") {
        let mut path = route.path.to_owned();
        for (name, value) in records {
            path = path.replace(&format!("{{{name}}}"), value);
        }
        let page = visitor.get(&path).await;
        if page.status == 200 && page.headers["content-type"].to_str().unwrap().starts_with("text/html") {
            pages.push(page);
        }
    }
    let _ = portal;
    pages
}

stories! {
    async fn odd_words_in_every_field_of_every_form_get_a_clear_answer(portal: Portal) {
        let records = portal.records().await;
        let mut seen = BTreeSet::new();
        for name in ["sales@alder.example", "global@alder.example", "operator@assent.example"] {
            let visitor = portal.sign_in(name).await;
            for page in pages_of(&portal, &visitor, &records).await {
                for (form, fields) in forms_of(&page) {
                    let (method, action) = form.split_once(' ').unwrap();
                    if fields.is_empty() || ["/sign-out", "/language"].contains(&action) || !seen.insert((form.clone(), fields.clone())) {
                        continue;
                    }
                    for odd in ODD {
                        let what = format!("{name} {form} with {odd:?}");
                        if method == "get" {
                            let query = fields.iter().map(|field| (field.as_str(), *odd));
                            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
                            judge(&visitor.get(&format!("{action}?{query}")).await, &what);
                        } else {
                            let typed: Vec<_> = fields.iter().map(|field| (field.as_str(), *odd)).collect();
                            judge(&visitor.post(action, &typed).await, &what);
                        }
                    }
                }
            }
        }
        assert!(seen.len() > 12, "{}", seen.len());
    }

    async fn ten_megabytes_in_a_field_are_refused_and_nothing_is_lost(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get("/customers/new").await.expect(200);
        let mut fields = typed("huge");
        fields.retain(|(name, _)| *name != "company_name");
        fields.push(("company_name", "å".repeat(5 * 1024 * 1024)));
        let answer = visitor.send(&page, "/customers/new", &as_typed(&fields)).await.expect(413);
        assert!(!answer.main().is_empty());
        visitor.send(&page, "/customers/new", &as_typed(&typed("huge"))).await;
        visitor.get("/customers").await.expect(200);
    }

    async fn a_long_text_is_told_how_long_it_may_be(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let mut fields = typed("long");
        fields.retain(|(name, _)| *name != "company_name");
        fields.push(("company_name", "å".repeat(5_000)));
        let page = visitor.fill("/customers/new", "/customers/new", &as_typed(&fields)).await.expect(422);
        assert!(page.complaints().iter().any(|line| line.contains("200")), "{:?}", page.complaints());
        assert_eq!(page.attr("[name=company_name]", "value").unwrap().chars().count(), 5_000);
    }

    async fn broken_requests_get_a_clear_4xx(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let form = [("content-type", "application/x-www-form-urlencoded")];
        for (method, path, body) in [
            (reqwest::Method::POST, "/customers/new", &b"company_name=%ff%fe&_csrf=x"[..]),
            (reqwest::Method::POST, "/customers/new", &b"\xff\xfe\x00"[..]),
            (reqwest::Method::PUT, "/customers/new", &b""[..]),
            (reqwest::Method::DELETE, "/customers", &b""[..]),
            (reqwest::Method::GET, "/customers/not-an-id", &b""[..]),
            (reqwest::Method::GET, "/customers?after=%00%ff", &b""[..]),
            (reqwest::Method::GET, "/customers/%2e%2e%2f%00", &b""[..]),
            (reqwest::Method::GET, "/no/such/page", &b""[..]),
        ] {
            let page = visitor.request(method.clone(), path, &form, body.to_vec()).await;
            assert!((400..500).contains(&page.status), "{method} {path}: {}", page.status);
            assert!(page.has("h1") && page.main().len() > 20, "{method} {path}: no page");
        }
        let page = visitor.get("/customers/new").await.expect(200);
        let multipart = [("content-type", "multipart/form-data; boundary=x")];
        let answer = visitor.request(reqwest::Method::POST, "/customers/new", &multipart, "--x garbage").await;
        assert!((400..500).contains(&answer.status), "{}", answer.status);
        drop(page);
    }

    async fn an_error_page_quotes_the_request_in_the_readers_language(portal: Portal) {
        let visitor = portal.visitor();
        let page = visitor.request(reqwest::Method::GET, "/no/such/page", &[("accept-language", "sv")], "").await;
        assert_eq!(page.status, 404);
        assert_eq!(page.attr("html", "lang").as_deref(), Some("sv-SE"));
        let quoted = page.texts("main .mono");
        assert!(quoted.iter().any(|id| id.len() == 36), "{quoted:?}");
    }
}
