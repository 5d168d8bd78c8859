//! Exports: every list that leaves the portal does so as CSV, with the separator that is asked for, and as an Excel file.

use std::io::{Cursor, Read as _};

use regex::Regex;

use crate::customers_list::{As, make};
use crate::support::customers::{attested, customer_on};
use crate::support::portal::Kind;
use crate::support::{Page, Portal, Visitor, say};

/// The cells of a CSV file, row by row, with the headings.
pub fn csv(file: &Page, separator: u8) -> Vec<Vec<String>> {
    let text = file.body.strip_prefix('\u{feff}').expect("a byte order mark");
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .from_reader(text.as_bytes())
        .records()
        .map(|row| row.unwrap().iter().map(ToOwned::to_owned).collect())
        .collect()
}

/// A part of an Excel file.
fn part(file: &Page, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(&file.bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The cells of the sheet of an Excel file, row by row, with the headings: each with its column and, for a text, its words;
/// for a number, the number.
pub fn xlsx(file: &Page) -> Vec<Vec<String>> {
    let sheet = part(file, "xl/worksheets/sheet1.xml");
    assert!(
        !sheet.contains("<f>") && !sheet.contains("<hyperlink"),
        "nothing is run: {sheet}"
    );
    let (rows, cells) = (
        Regex::new("(?s)<row .*?</row>").unwrap(),
        Regex::new(r#"(?s)<c r="([A-Z]+)\d+"[^>]*?>(?:<is><t[^>]*>(.*?)</t></is>|<v>(.*?)</v>)</c>"#).unwrap(),
    );
    let unescaped = |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let column = |name: &str| {
        name.bytes()
            .fold(0, |at, letter| at * 26 + usize::from(letter - b'A') + 1)
            - 1
    };
    rows.find_iter(&sheet)
        .map(|row| {
            let mut found = Vec::new();
            for cell in cells.captures_iter(row.as_str()) {
                found.resize(column(&cell[1]), String::new());
                found.push(unescaped(cell.get(2).or(cell.get(3)).unwrap().as_str()));
            }
            found
        })
        .collect()
}

/// The value of a column in the row of a company.
pub fn value<'a>(rows: &'a [Vec<String>], company: &str, heading: &str) -> &'a str {
    let column = rows[0].iter().position(|name| name == heading);
    let column = column.unwrap_or_else(|| panic!("no column {heading} in {:?}", rows[0]));
    let row = rows.iter().find(|row| row.iter().any(|cell| cell == company));
    row.and_then(|row| row.get(column)).map_or("", String::as_str)
}

async fn file(who: &Visitor, path: &str, media_type: &str) -> Page {
    let file = who.get(path).await.expect(200);
    assert!(
        file.headers["content-type"].to_str().unwrap().starts_with(media_type),
        "{path}"
    );
    file
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

stories! {
    async fn a_csv_file_has_the_separator_of_the_readers_language_or_the_one_that_is_chosen(portal: Portal) {
        make(&portal, "Fjord, Foods; AB", "fjord", "SE", As::Version(2)).await;
        let global = portal.sign_in("global@alder.example").await;
        for (language, usual) in [("en", b','), ("sv-SE", b';'), ("zh-CN", b','), ("zh-TW", b',')] {
            global.post("/language", &[("language", language), ("return_to", "/")]).await.expect(200);
            for list in ["/customers", "/activity"] {
                for (query, separator) in [("", usual), ("?separator=comma", b','), ("?separator=semicolon", b';')] {
                    let rows = csv(&file(&global, &format!("{list}.csv{query}"), "text/csv").await, separator);
                    assert!(rows[0].len() > 10, "{list}{query} in {language}: {:?}", rows[0]);
                    assert!(rows.iter().flatten().any(|cell| cell == "Fjord, Foods; AB"), "{list}{query} in {language}");
                }
                let page = global.get(list).await.expect(200);
                let chosen = page.attr(&format!("form[action='{list}.csv'] option[selected]"), "value");
                let usual = if usual == b';' { "semicolon" } else { "comma" };
                assert_eq!(chosen.as_deref(), Some(usual), "the choice beside the button, in {language}");
            }
        }
        global.get("/customers.csv?separator=tab").await.expect(400);
    }

    async fn every_export_has_what_the_list_and_the_record_have_in_both_formats(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let mut typed = attested("exported");
        typed[0].1 = "=1+1 & <Söner>".to_owned();
        customer_on(&sales.onboard(&typed).await.expect(200));
        let operator = portal.sign_in("operator@assent.example").await;
        for who in [&sales, &operator] {
            let rows = csv(&file(who, "/customers.csv", "text/csv").await, b',');
            let sheet = xlsx(&file(who, "/customers.xlsx", XLSX).await);
            assert_eq!(sheet[0], rows[0], "the same columns");
            for (heading, shown) in [
                ("customer-list-domain", "exported.onassent.example"),
                ("customer-list-country", "SE"),
                ("field-customer-status", "Attested"),
                ("home-agreement", "Microsoft Customer Agreement"),
                ("acceptance-version", "2"),
                ("field-cloud", "Public"),
                ("field-line1", "Storgatan 1"),
                ("field-postal-code", "903 26"),
                ("field-city", "Umeå"),
                ("field-language", "Swedish"),
                ("field-first-name", "Åsa"),
                ("field-last-name", "Öberg"),
                ("field-email", "asa@vinterhamn.example"),
                ("customers-bought-before", "No"),
            ] {
                let heading = say(heading, &[]);
                assert_eq!(value(&sheet, "=1+1 & <Söner>", &heading), shown, "{heading}");
                assert_eq!(value(&rows, "'=1+1 & <Söner>", &heading), shown, "{heading}");
            }
            let (accepted, phone) = (say("customer-list-accepted", &[]), say("field-phone", &[]));
            assert_eq!(value(&rows, "'=1+1 & <Söner>", &accepted), "2026-11-19");
            assert_eq!(value(&sheet, "=1+1 & <Söner>", &accepted), "46345", "the day as Excel counts days");
            assert_eq!(value(&rows, "'=1+1 & <Söner>", &phone), "'+46 90 555 01 23");
            assert_eq!(value(&sheet, "=1+1 & <Söner>", &phone), "+46 90 555 01 23");
        }
        let partner = say("customer-list-partner", &[]);
        assert_eq!(value(&xlsx(&operator.get("/customers.xlsx").await), "=1+1 & <Söner>", &partner), "Alder Direct");
        let seen = csv(&sales.get("/customers.csv").await, b',');
        assert!(!seen[0].contains(&partner), "an agent's own list names no partner");
    }

    async fn the_activity_export_has_the_same_lines_in_both_formats_and_keeps_the_filter(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        sales.onboard(&attested("logged")).await.expect(200);
        let auditor = portal.sign_in("auditor@assent.example").await;
        let query = "?kind=customer-created&separator=comma";
        let rows = csv(&file(&auditor, &format!("/activity.csv{query}"), "text/csv").await, b',');
        let sheet = xlsx(&file(&auditor, &format!("/activity.xlsx{query}"), XLSX).await);
        // The headings, the line, and what closes the file.
        assert_eq!((rows.len(), sheet.len()), (5, 4));
        let time = say("activity-time-utc", &[]);
        assert_eq!(value(&rows, "customer-created", &time), portal.clock.now().to_string());
        let serial: f64 = value(&sheet, "customer-created", &time).parse().unwrap();
        assert!((46_345.0..46_348.0).contains(&serial), "a moment of November 2026: {serial}");
        for heading in ["activity-who", "activity-organisation", "activity-object", "activity-address", "activity-csv-after"] {
            let heading = say(heading, &[]);
            let written = value(&rows, "customer-created", &heading);
            assert!(!written.is_empty(), "{heading}");
            assert_eq!(value(&sheet, "customer-created", &heading).replace("&quot;", "\""), written, "{heading}");
        }
        let page = auditor.get(&format!("/activity{query}")).await.expect(200);
        assert!(page.has("form[action='/activity.csv'] input[type=hidden][name=kind][value=customer-created]"));
        assert!(page.has("form[action='/activity.csv'] button[formaction='/activity.xlsx']"));
        // The auditor's first page offers both as well.
        let home = auditor.get("/").await.expect(200);
        for list in ["/customers", "/activity"] {
            assert!(home.has(&format!("form[action='{list}.csv'] button[formaction='{list}.xlsx']")), "{list}");
        }
    }
}

#[actix_web::test]
async fn e_5_a_table_that_is_too_large_for_excel_is_refused_in_words_and_csv_is_offered() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let portal = Portal::spawn_with(kind, &["--xlsx-rows", "2"]).await;
        let sales = portal.sign_in("sales@alder.example").await;
        for number in 0..3 {
            make(
                &portal,
                &format!("Fjord {number}"),
                &format!("f{number}"),
                ["SE", "NO"][number % 2],
                As::Nothing,
            )
            .await;
        }
        let page = sales.get("/customers.xlsx?sort=newest&separator=semicolon").await;
        assert_eq!(page.status, 422);
        page.says("table-export-too-many")
            .says_with("table-export-too-many-text", &[("limit", "2")]);
        let offered = page.attr("main a.button", "href").unwrap();
        assert_eq!(offered, "/customers.csv?sort=newest&separator=semicolon");
        assert_eq!(csv(&sales.get(&offered).await.expect(200), b';').len(), 4);
        assert_eq!(
            xlsx(&sales.get("/customers.xlsx?country=SE").await.expect(200)).len(),
            3
        );
        portal.stopper().stop(false).await;
    }
}
