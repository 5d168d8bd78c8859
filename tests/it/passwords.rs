//! Passwords and the links that set them, also when two come at the same moment.

use std::time::Duration;

use assent::accounts::links;
use assent::demo::PASSWORD;
use futures_util::future::join;

use crate::support::customers::{asked, customer_on, password_on};
use crate::support::{Page, Portal, Tells, Visitor};

const FORGOTTEN: &str = "/forgotten-password";

async fn forget(portal: &Portal, name: &str) -> Page {
    let fields = [("sign_in_name", name)];
    portal.visitor().fill(FORGOTTEN, FORGOTTEN, &fields).await.expect(200)
}

/// A browser in which the link of the newest letter to an address is open.
async fn opened(portal: &Portal, email: &str) -> (Visitor, Page) {
    let (visitor, link) = (portal.visitor(), portal.link_to(email).await);
    let page = visitor.get(&link).await.expect(200);
    (visitor, page)
}

async fn set(form: &(Visitor, Page), password: &str) -> Page {
    form.0
        .send(&form.1, "/set-password", &[("new_password", password)])
        .await
}

async fn change(form: &(Visitor, Page), password: &str) -> Page {
    let fields = [("present_password", PASSWORD), ("new_password", password)];
    form.0.send(&form.1, "/profile/password", &fields).await
}

/// Which of these passwords opens the account.
async fn opening(portal: &Portal, name: &str, passwords: &[&str]) -> Vec<usize> {
    let mut open = Vec::new();
    for (n, password) in passwords.iter().enumerate() {
        if portal.sign_in_as(&portal.visitor(), name, password).await.status == 200 {
            open.push(n);
        }
    }
    open
}

const ONE: &str = "an-entirely-new-one";
const OTHER: &str = "something-else-again";

stories! {
    async fn r_acc_3_a_password_that_a_partner_has_seen_never_becomes_its_owners_own(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.onboard(&asked("seen")).await.expect(200);
        let (customer, first) = (format!("/customers/{}", customer_on(&page)), password_on(&page));
        let page = sales.fill(&customer, &format!("{customer}/temporary-password"), &[]).await.expect(200);
        let second = password_on(&page);
        let owner = portal.visitor();
        let form = portal.sign_in_as(&owner, "admin@seen.onassent.example", &second).await.expect(200);
        for seen in [&first, &second] {
            let fields = [("code", "000000"), ("present_password", second.as_str()), ("new_password", seen)];
            assert_eq!(owner.send(&form, "/profile/password", &fields).await.expect(422).complaints().len(), 1);
        }
        forget(&portal, "admin@seen.onassent.example").await;
        let form = opened(&portal, "asa@vinterhamn.example").await;
        for seen in [&first, &second, &second.to_uppercase()] {
            let answer = set(&form, seen).await.expect(422).complaints();
            assert_eq!(answer.len(), 1, "{answer:?}");
        }
        set(&form, ONE).await.expect(200).shows("Vinterhamn Bryggeri AB");
        assert_eq!(opening(&portal, "admin@seen.onassent.example", &[&first, &second, ONE]).await, [2]);
    }

    async fn a_link_refuses_the_present_password(portal: Portal) {
        forget(&portal, "sales@alder.example").await;
        let form = opened(&portal, "sales@alder.example").await;
        let answer = set(&form, PASSWORD).await.expect(422).complaints();
        assert!(answer[0].tells("problem-password-same"), "{answer:?}");
        set(&form, ONE).await.expect(200);
    }

    async fn of_two_changes_of_one_password_at_the_same_moment_one_is_made(portal: Portal) {
        for _ in 0..3 {
            let (here, there) = (portal.sign_in("sales@alder.example").await, portal.sign_in("sales@alder.example").await);
            let (one, two) = (here.get("/profile/password").await, there.get("/profile/password").await);
            let forms = ((here, one), (there, two));
            let (one, two) = join(change(&forms.0, ONE), change(&forms.1, OTHER)).await;
            let done = [&one, &two].iter().filter(|page| page.status == 200 && page.path == "/profile").count();
            assert_eq!(done, 1, "{} {} and {} {}", one.status, one.path, two.status, two.path);
            let open = opening(&portal, "sales@alder.example", &[ONE, OTHER, PASSWORD]).await;
            assert_eq!(open.len(), 1, "{open:?}");
            // Back to the demo's, for the next round.
            portal.pass(Duration::from_secs(2 * 60 * 60));
            forget(&portal, "sales@alder.example").await;
            set(&opened(&portal, "sales@alder.example").await, PASSWORD).await.expect(200);
        }
    }

    async fn a_link_that_is_used_twice_at_the_same_moment_sets_one_password(portal: Portal) {
        forget(&portal, "sales@alder.example").await;
        let forms = (opened(&portal, "sales@alder.example").await, opened(&portal, "sales@alder.example").await);
        let (one, two) = join(set(&forms.0, ONE), set(&forms.1, OTHER)).await;
        let mut answers = [one.status, two.status];
        answers.sort_unstable();
        assert_eq!(answers, [200, 410], "{}\n{}", one.main(), two.main());
        let open = opening(&portal, "sales@alder.example", &[ONE, OTHER, PASSWORD]).await;
        assert_eq!(open, [usize::from(two.status == 200)], "the one that was told so");
    }

    async fn of_a_link_and_a_change_at_the_same_moment_one_is_made(portal: Portal) {
        let visitor = portal.sign_in("sales@alder.example").await;
        let page = visitor.get("/profile/password").await.expect(200);
        let changing = (visitor, page);
        forget(&portal, "sales@alder.example").await;
        let setting = opened(&portal, "sales@alder.example").await;
        let (set, changed) = join(set(&setting, ONE), change(&changing, OTHER)).await;
        assert!(set.status < 500 && changed.status < 500, "{} {}", set.status, changed.status);
        let open = opening(&portal, "sales@alder.example", &[ONE, OTHER, PASSWORD]).await;
        let answer = if set.status == 200 { 0 } else { 1 };
        assert_eq!(open, [answer], "{} {} and {} {}", set.status, set.main(), changed.status, changed.main());
    }

    async fn nobodys_mailbox_is_flooded_with_links(portal: Portal) {
        let first = forget(&portal, "sales@alder.example").await;
        let mut links = vec![portal.link_to("sales@alder.example").await];
        for _ in 0..9 {
            portal.pass(Duration::from_secs(60));
            let again = forget(&portal, "sales@alder.example").await;
            assert_eq!(again.main(), first.main(), "the answer tells nothing");
            links.push(portal.link_to("sales@alder.example").await);
        }
        links.dedup();
        assert_eq!(links.len(), 3, "three an hour");
        let works = portal.visitor().get(&links[2]).await.expect(200);
        assert!(works.has("[name=new_password]"), "the last one does");
        portal.pass(Duration::from_secs(60 * 60));
        forget(&portal, "sales@alder.example").await;
        assert_ne!(portal.link_to("sales@alder.example").await, links[2], "later there are more");
    }

    async fn a_link_that_ended_is_remembered_for_a_month(portal: Portal) {
        forget(&portal, "sales@alder.example").await;
        let link = portal.link_to("sales@alder.example").await;
        let rows = async || portal.rows().await["password_links"];
        let kept = rows().await;
        for (days, status, gone) in [(1, 410, 0), (31, 404, 1)] {
            portal.pass(Duration::from_secs(days * 24 * 60 * 60));
            let mut tx = portal.site.db.write().await.unwrap();
            let swept = links::sweep(&mut tx, portal.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(portal.visitor().get(&link).await.status, status);
            assert_eq!(rows().await, kept - i64::try_from(swept).unwrap());
            assert!(swept >= gone, "{swept}");
        }
    }

    async fn r_acc_1_a_name_under_the_customers_domain_is_no_agents(portal: Portal) {
        let email = "admin@coming.onassent.example";
        let fields = [("first_name", "Nils"), ("last_name", "Ny"), ("email", email), ("roles", "sales_agent")];
        let global = portal.sign_in("global@alder.example").await;
        let answer = global.fill("/people/new", "/people/new", &fields).await.expect(422).complaints();
        assert!(answer[0].contains("onassent.example"), "{answer:?}");
        let operator = portal.sign_in("operator@assent.example").await;
        let fields = [("first_name", "Nils"), ("last_name", "Ny"), ("email", email), ("roles", "auditor")];
        operator.fill("/people/new", "/people/new", &fields).await.expect(422);
        let sales = portal.sign_in("sales@dogwood.example").await;
        sales.onboard(&asked("coming")).await.expect(200).shows(email);
    }
}
