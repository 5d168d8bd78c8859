//! Imports: a file, its columns, the check, the run, the result (R-IMP-1 to R-IMP-3).

use crate::support::customers::{asked, customer_on};
use crate::support::{Page, Portal, Tells, Visitor};

/// What is said once for rows that bring no date and no basis.
pub const READY: [(&str, &str); 4] = [
    ("accepted_on_day", "19"),
    ("accepted_on_month", "11"),
    ("accepted_on_year", "2026"),
    ("basis", "signed_paper"),
];

/// Starts the run of the good rows.
pub const RUN: [(&str, &str); 2] = [("import_mode", "good-rows"), ("attested", "yes")];

/// Sends a file.
pub async fn upload(visitor: &Visitor, kind: &str, name: &str, bytes: &[u8]) -> Page {
    let page = visitor.get("/imports").await.expect(200);
    let file = Some(("import_file", name, bytes.to_vec()));
    visitor.upload(&page, "/imports", &[("import_kind", kind)], file).await
}

/// Does what the schedule does.
pub async fn work(portal: &Portal) {
    assent::imports::work(&portal.site).await.unwrap();
}

/// Confirms the columns, waits for the check, and gives back its page.
pub async fn checked(portal: &Portal, visitor: &Visitor, columns: &Page, said: &[(&str, &str)]) -> Page {
    let page = visitor.send(columns, &columns.path, said).await.expect(200);
    assert!(
        page.headers.contains_key("refresh"),
        "it asks for itself again, without script"
    );
    work(portal).await;
    let page = visitor.get(&page.path).await.expect(200);
    assert!(!page.headers.contains_key("refresh"));
    page
}

/// Uploads and checks a file.
pub async fn check(portal: &Portal, visitor: &Visitor, kind: &str, text: &str, said: &[(&str, &str)]) -> Page {
    let columns = upload(visitor, kind, "rows.csv", text.as_bytes()).await.expect(200);
    assert!(columns.path.ends_with("/columns"), "{}", columns.path);
    checked(portal, visitor, &columns, said).await
}

/// Starts the run, waits for its end, and gives back the result's page.
pub async fn run(portal: &Portal, visitor: &Visitor, checked: &Page) -> Page {
    let page = visitor
        .send(checked, &format!("{}/run", checked.path), &RUN)
        .await
        .expect(200);
    work(portal).await;
    visitor.get(&page.path).await.expect(200)
}

/// An import that waits for its columns.
pub async fn import_of(visitor: &Visitor) -> String {
    let text = "Domain,First name,Last name,Email\nnobody,Nora,Hale,nora@fjord.example\n";
    let page = upload(visitor, "confirmations", "rows.csv", text.as_bytes())
        .await
        .expect(200);
    page.path.replace("/imports/", "").replace("/columns", "")
}

/// What a check comes to.
fn counts(page: &Page, create: &str, unchanged: &str, refused: &str) {
    let values = [("create", create), ("unchanged", unchanged), ("refused", refused)];
    page.says_with("imports-counts", &values);
}

/// Customers of Alder's, named by the first parts of their domains.
pub async fn customers(sales: &Visitor, prefixes: &[&str]) -> Vec<String> {
    let mut made = Vec::new();
    for prefix in prefixes {
        made.push(customer_on(&sales.onboard(&asked(prefix)).await.expect(200)));
    }
    made
}

const CUSTOMERS: &str = "Company name,Domain,Country,Address line 1,Postal code,City,Language,Bought before,First name,Last name,Email,Phone,Acceptance date,Basis\n";

stories! {
    async fn r_imp_2_a_dry_run_says_what_would_happen_and_why_and_records_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let made = customers(&sales, &["alpha", "beta"]).await;
        let rows = portal.rows().await;
        let text = "Domain,First name,Last name,Email,Acceptance date,Basis\n\
            alpha,Nora,Hale,nora@fjord.example,2026-11-05,email\n\
            beta.onassent.example,Nora,Hale,no address,2026-11-05,email\n\
            gamma,Nora,Hale,nora@fjord.example,2026-11-05,email\n\
            alpha,Nils,Hale,nils@fjord.example,2026-11-06,email\n\
            beta,Nora,Hale,nora@fjord.example,2027-01-01,email\n";
        let page = check(&portal, &sales, "confirmations", text, &[]).await;
        counts(&page, "1", "0", "4");
        for problem in ["problem-email-invalid", "problem-import-customer-unknown", "problem-import-twice", "problem-date-future"] {
            page.says(problem);
        }
        let now = portal.rows().await;
        for table in ["confirmations", "customers", "letters", "notices"] {
            assert_eq!(now.get(table), rows.get(table), "{table}");
        }
        // Each group leads to its rows, with what was found and what was expected.
        let group = page.attr("a[href*='problem=problem-email-invalid']", "href").unwrap();
        let shown = sales.get(group.split('#').next().unwrap()).await.expect(200);
        shown.shows("no address").says("imports-expected");
        // Nothing is recorded without the sentence, and without saying what becomes of the good rows.
        let action = format!("{}/run", page.path);
        let refused = sales.send(&page, &action, &[]).await.expect(422);
        refused.says("problem-import-mode").says("problem-attested-missing");
        let done = run(&portal, &sales, &page).await;
        done.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations").await, 1);
        let account = sales.get(&format!("/customers/{}", made[0])).await.expect(200);
        account.shows("Nora Hale").says("status-attested");
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'import-finished'").await, 1);
        assert_eq!(portal.count("select count(*) from confirmations where sentence like '%each of these customers%'").await, 1);
    }

    async fn r_imp_1_the_same_file_twice_changes_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha", "beta"]).await;
        let text = "Domain,First name,Last name,Email\nalpha,Nora,Hale,nora@fjord.example\nbeta,Åsa,Öberg,asa@beta.example\n";
        let page = check(&portal, &sales, "confirmations", text, &READY).await;
        counts(&page, "2", "0", "0");
        run(&portal, &sales, &page).await;
        let rows = portal.count("select count(*) from confirmations").await;
        let page = check(&portal, &sales, "confirmations", text, &READY).await;
        counts(&page, "0", "2", "0");
        page.says("imports-before-text").says("problem-import-nothing");
        assert!(!page.has("input[name=import_mode]"));
        assert_eq!(portal.count("select count(*) from confirmations").await, rows);
    }

    async fn r_imp_3_all_or_nothing_records_nothing_if_one_row_is_refused(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let made = customers(&sales, &["alpha", "beta"]).await;
        let all = [("import_mode", "all-or-nothing"), ("attested", "yes")];
        let text = "Domain,First name,Last name,Email\nalpha,Nora,Hale,nora@fjord.example\nnobody,Nora,Hale,nora@fjord.example\n";
        let page = check(&portal, &sales, "confirmations", text, &READY).await;
        let refused = sales.send(&page, &format!("{}/run", page.path), &all).await.expect(422);
        refused.says("problem-import-mode-refused");
        // A row that was good when it was checked, and is not any more.
        let text = "Domain,First name,Last name,Email\nalpha,Nora,Hale,nora@fjord.example\nbeta,Nora,Hale,nora@fjord.example\n";
        let page = check(&portal, &sales, "confirmations", text, &READY).await;
        counts(&page, "2", "0", "0");
        let end = format!("/customers/{}/end", made[1]);
        let account = format!("/customers/{}", made[1]);
        portal.sign_in("global@alder.example").await.fill(&account, &end, &[]).await.expect(200);
        sales.send(&page, &format!("{}/run", page.path), &all).await.expect(200);
        work(&portal).await;
        let page = sales.get(&page.path).await.expect(200);
        counts(&page, "1", "0", "1");
        page.says("problem-import-not-served");
        assert_eq!(portal.count("select count(*) from confirmations").await, 0);
    }

    async fn r_imp_1_a_row_obeys_the_rules_of_the_form(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha", "beta", "gamma", "delta", "epsilon"]).await;
        let text = "Domain,First name,Last name,Email,Date,Basis,Agreement,Version\n\
            alpha,,Hale,nora@fjord.example,2026-11-05,email,,\n\
            beta,Nora,Hale,nora@fjord.example,2018-01-01,email,,\n\
            gamma,Nora,Hale,nora@fjord.example,2026-11-05,not_stated,,\n\
            delta,Nora,Hale,nora@fjord.example,2018-12-01,email,MicrosoftCloudAgreement,\n\
            epsilon,Nora,Hale,nora@fjord.example,2020-05-05,email,,2\n";
        let page = check(&portal, &sales, "confirmations", text, &[]).await;
        counts(&page, "0", "0", "5");
        for problem in [
            "problem-first-name-missing",
            "problem-date-too-early",
            "problem-import-basis",
            "problem-import-retired",
            "problem-version-not-yet",
        ] {
            page.says(problem);
        }
        // R-UPD-7: what will not open the gate is said before anything is recorded. R-UPD-6: the same signer is refused.
        let text = "Domain,First name,Last name,Email,Date,Basis\nalpha,Nora,Hale,nora@fjord.example,2020-05-05,email\n";
        let page = check(&portal, &sales, "confirmations", text, &[]).await;
        page.shows("One row is of an older version");
        run(&portal, &sales, &page).await;
        let text = "Domain,First name,Last name,Email,Date,Basis\nalpha,Nora,Hale,nora@fjord.example,2020-05-06,email\n";
        let page = check(&portal, &sales, "confirmations", text, &[]).await;
        counts(&page, "0", "0", "1");
        page.says("problem-same-signer");
    }

    async fn r_role_6_another_partners_customers_are_unknown_and_its_imports_are_not_there(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let made = customers(&sales, &["alpha"]).await;
        let other = portal.sign_in("sales@dogwood.example").await;
        let text = format!(
            "Customer ID,Domain,First name,Last name,Email\n{},,Nora,Hale,nora@fjord.example\n,alpha,Nora,Hale,nora@fjord.example\n,nobody,Nora,Hale,nora@fjord.example\n",
            made[0]
        );
        let page = check(&portal, &other, "confirmations", &text, &READY).await;
        counts(&page, "0", "0", "3");
        page.says("problem-import-customer-unknown");
        for path in ["", "/columns", "/result.csv", "/result.xlsx"] {
            sales.get(&format!("{}{path}", page.path)).await.expect(404);
        }
        for name in ["helpdesk@alder.example", "global@alder.example", "sales@cedar.example", "reviewer@assent.example"] {
            let status = portal.sign_in(name).await.get("/imports").await.status;
            assert!(matches!(status, 403 | 404), "{name}: {status}");
        }
        assert!(sales.get("/").await.has("nav a[href='/imports']"));
    }

    async fn r_acc_3_an_imported_customer_gets_an_account_without_a_password(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let text = format!(
            "{CUSTOMERS}Fjord Foods AB,fjord,SE,Storgatan 1,903 26,Umeå,sv-SE,no,Nora,Hale,nora@fjord.example,+46 90 555 01 23,,\n\
             Granite AB,granite,Sweden,Storgatan 2,903 26,Umeå,,yes,Gun,Gran,gun@granite.example,,,\n\
             Kestrel AB,kestrel,SE,Storgatan 3,903 26,Umeå,sv-SE,,Kim,Kes,kim@kestrel.example,,2026-11-05,signed paper\n\
             Broken AB,broken,SE,,9,Umeå,sv-SE,perhaps,Kim,Kes,kim@kestrel.example,,,\n"
        );
        let page = check(&portal, &sales, "customers", &text, &[]).await;
        counts(&page, "3", "0", "1");
        page.says("problem-import-yes-no").says("problem-address-line1-missing");
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from customers").await, 3);
        assert_eq!(portal.count("select count(*) from accounts where customer_id is not null and password_hash is null").await, 3);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'temporary-password-issued'").await, 0);
        // R-DIRECT-4: who has bought before is asked for nothing; the first waits for its invitation to be sent.
        assert_eq!(portal.count("select count(*) from invitations").await, 1);
        assert_eq!(portal.count("select count(*) from confirmations").await, 1);
        // The first invitation brings a set-password link to the Customer admin.
        let list = sales.get("/customers?q=fjord").await.expect(200);
        let customer = customer_on(&list);
        let account = format!("/customers/{customer}");
        let open = sales.get(&account).await.expect(200).attr("a[href^='/invitations/']", "href").unwrap();
        let letter = sales.get(&open).await.expect(200);
        let action = letter.attr("form.generator", "action").unwrap();
        sales.send(&letter, &action, &[("act", "send")]).await.expect(200);
        portal.deliver().await;
        let letters = portal.mailbox.list("nora@fjord.example");
        let link = letters.iter().find_map(|letter| {
            let begin = letter.text.find("/set-password/")?;
            letter.text[begin..].split_whitespace().next().map(ToOwned::to_owned)
        });
        let owner = portal.visitor();
        let fields = [("new_password", "a-very-own-password")];
        owner.fill(&link.expect("a set-password link"), "/set-password", &fields).await.expect(200);
        // The agent issues a temporary password to another one.
        let list = sales.get("/customers?q=granite").await.expect(200);
        let account = format!("/customers/{}", customer_on(&list));
        let issued = sales.fill(&account, &format!("{account}/temporary-password"), &[]).await.expect(200);
        issued.shows("admin@granite.onassent.example");
    }

    async fn r_acc_3_an_invitation_that_was_sent_by_hand_brings_the_link_to_set_a_password_too(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let text = format!("{CUSTOMERS}Fjord Foods AB,fjord,SE,Storgatan 1,903 26,Umeå,sv-SE,no,Nora,Hale,nora@fjord.example,,,\n");
        let page = check(&portal, &sales, "customers", &text, &[]).await;
        run(&portal, &sales, &page).await.says("imports-state-done");
        let account = format!("/customers/{}", customer_on(&sales.get("/customers?q=fjord").await.expect(200)));
        let page = sales.get(&account).await.expect(200);
        let sent = page.attr("form[action$='/sent']", "action").unwrap();
        sales.send(&page, &sent, &[]).await.expect(200).says("invitations-flash-sent-by-hand");
        portal.deliver().await;
        let letters = portal.mailbox.list("nora@fjord.example");
        assert!(letters.iter().any(|letter| letter.text.contains("/set-password/")));
    }

    async fn r_imp_1_a_customer_that_exists_is_left_as_it_is(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let row = "Fjord Foods AB,fjord,SE,Storgatan 1,903 26,Umeå,sv-SE,no,Nora,Hale,nora@fjord.example,,,\n";
        let page = check(&portal, &sales, "customers", &format!("{CUSTOMERS}{row}"), &[]).await;
        run(&portal, &sales, &page).await;
        let other = row.replace("Umeå", "Luleå");
        let page = check(&portal, &sales, "customers", &format!("{CUSTOMERS}{row}"), &[]).await;
        counts(&page, "0", "1", "0");
        let page = check(&portal, &sales, "customers", &format!("{CUSTOMERS}{other}"), &[]).await;
        counts(&page, "0", "0", "1");
        page.says("problem-import-customer-exists");
        // It can be attested in the same way; another partner's domain is taken.
        let attested = row.replace(",,,\n", ",,2026-11-05,email\n");
        let page = check(&portal, &sales, "customers", &format!("{CUSTOMERS}{attested}"), &[]).await;
        counts(&page, "1", "0", "0");
        run(&portal, &sales, &page).await;
        assert_eq!(portal.count("select count(*) from confirmations").await, 1);
        assert_eq!(portal.count("select count(*) from customers").await, 1);
        let other = portal.sign_in("sales@dogwood.example").await;
        let page = check(&portal, &other, "customers", &format!("{CUSTOMERS}{row}"), &[]).await;
        page.says("problem-domain-taken");
    }
}

#[test]
fn the_sentence_names_no_single_customer() {
    assert!("I attest that each of these customers has accepted the Microsoft Customer Agreement, on the date and by the person in its row".tells("imports-sentence"));
}
