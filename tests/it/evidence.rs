//! Evidence that the customer's admins can open: what is uploaded from now on, and what a partner shared (R-ROLE-9).

use crate::support::customers::PDF;
use crate::support::{Page, Portal, Visitor, say};

const TYPED: [(&str, &str); 5] = [
    ("accepted_on_day", "19"),
    ("accepted_on_month", "11"),
    ("accepted_on_year", "2026"),
    ("basis", "signed_paper"),
    ("attested", "yes"),
];

/// Attests with a file, and gives back Account info.
pub async fn with_file(sales: &Visitor, customer: &str) -> Page {
    let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
    let page = sales.get(&form).await.expect(200);
    assert!(
        page.text("#evidence-hint")
            .contains(&say("acceptance-evidence-shared", &[])),
        "{}",
        page.main()
    );
    let file = Some(("evidence", "signed.pdf", PDF.to_vec()));
    sales.upload(&page, &form, &TYPED, file).await.expect(200)
}

stories! {
    async fn r_role_9_the_customers_admins_open_what_is_uploaded_and_nobody_else_of_a_customer_does(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, owner) = portal.customer("shown").await;
        let (_, other) = portal.customer("elsewhere").await;
        let account = with_file(&sales, &customer).await;
        account.says("acceptance-evidence-shared");
        let own = account.attr("a[href$='/evidence']", "href").unwrap();
        let home = owner.get("/").await.expect(200);
        let link = home.attr("a[href^='/your-partners/evidence/']", "href").unwrap();
        let file = owner.get(&link).await.expect(200);
        assert_eq!(file.body.as_bytes(), PDF);
        assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        let partner = format!("/your-partners/{}", portal.sellers["alder"].partner);
        assert!(owner.get(&partner).await.expect(200).has(&format!("a[href='{link}']")));
        other.get(&link).await.expect(404);
        owner.get(&own).await.expect(404);
        sales.get(&link).await.expect(404);
        portal.run("update account_roles set role = 'customer_user' where role = 'customer_admin'").await;
        let reader = portal.sign_in("admin@shown.onassent.example").await;
        reader.get(&link).await.expect(403);
        assert!(!reader.get("/").await.expect(200).has("a[href^='/your-partners/evidence/']"));
    }

    async fn r_role_9_an_older_file_is_opened_once_the_partner_shares_it(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let (customer, owner) = portal.customer("older").await;
        let account = with_file(&sales, &customer).await;
        let own = account.attr("a[href$='/evidence']", "href").unwrap();
        let record = own.replace("/evidence", "");
        let theirs = record.replace("/confirmations/", "/your-partners/evidence/");
        // As it was before uploads said so.
        portal.run("delete from evidence_shares").await;
        owner.get(&theirs).await.expect(404);
        assert!(!owner.get("/").await.expect(200).has("a[href^='/your-partners/evidence/']"));
        let page = sales.get(&record).await.expect(200);
        page.says("acceptance-evidence-not-shared");
        let share = format!("{record}/share-evidence");
        portal.sign_in("sales@dogwood.example").await.post(&share, &[]).await.expect(404);
        portal.sign_in("helpdesk@alder.example").await.post(&share, &[]).await.expect(403);
        let correct = format!("{record}/correct");
        let fields = [("reason", "The day before"), ("accepted_on_day", "18"), ("attested", "yes")];
        let corrected = sales.fill(&correct, &correct, &fields).await.expect(200);
        corrected.says("acceptance-evidence-not-shared");
        for _ in 0..2 {
            sales.send(&page, &share, &[]).await.expect(200).says("acceptance-flash-evidence-shared");
        }
        assert_eq!(owner.get(&theirs).await.expect(200).body.as_bytes(), PDF);
        assert!(!sales.get(&record).await.expect(200).has("form[action$='/share-evidence']"));
        let log = portal.sign_in("global@alder.example").await.get("/activity").await.expect(200);
        log.says("audit-evidence-shared");
    }
}
