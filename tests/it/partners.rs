//! Partners, as the operator keeps them.

use std::time::Duration;

use assent::demo::PASSWORD;

use crate::support::{Page, Portal, Tells, Visitor};

const TYPED: [(&str, &str); 9] = [
    ("partner_kind", "direct_bill"),
    ("name", "Elm Software"),
    ("country", "FI"),
    ("contact_name", "Eero Elo"),
    ("contact_email", "contact@elm.example"),
    ("domains", "elm.example"),
    ("first_name", "Eva"),
    ("last_name", "Elo"),
    ("email", "eva@elm.example"),
];

async fn create(operator: &Visitor, fields: &[(&str, &str)]) -> Page {
    let mut all = TYPED.to_vec();
    all.retain(|(name, _)| !fields.iter().any(|(field, _)| field == name));
    all.extend_from_slice(fields);
    operator.fill("/partners/new", "/partners/new", &all).await
}

stories! {
    async fn the_operator_makes_a_partner_whose_first_admin_sets_a_password(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let page = create(&operator, &[]).await.expect(200);
        page.shows("Elm Software").shows("Eva Elo");
        let link = portal.link_to("eva@elm.example").await;
        let eva = portal.visitor();
        let form = eva.get(&link).await.expect(200);
        let home = eva.send(&form, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        assert!(home.text(".top .who").contains("Elm Software"));
        home.says("home-alone");
        assert!(home.has("main a[href='/people/new']"));
        let with_agents = portal.sign_in("global@alder.example").await.get("/").await.expect(200);
        assert!(!with_agents.has("main a[href='/people/new']"));
        eva.get("/people").await.expect(200).shows("eva@elm.example");
        eva.get("/partners").await.expect(404);
    }

    async fn a_guid_a_domain_and_a_sign_in_name_are_given_once(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        create(&operator, &[]).await.expect(200);
        let again = create(&operator, &[("name", "Elm Again"), ("email", "eva2@elm.example")]).await.expect(422);
        assert_eq!(again.complaints().len(), 1, "{:?}", again.complaints());
        let again = create(&operator, &[("name", "Elm Again"), ("domains", "elm2.example")]).await.expect(422);
        assert_eq!(again.complaints().len(), 1, "{:?}", again.complaints());
        let wrong = create(&operator, &[("partner_guid", "not-a-guid"), ("country", ""), ("contact_email", "x")]).await.expect(422);
        assert!(wrong.complaints().len() >= 3, "{:?}", wrong.complaints());
    }

    async fn a_disabled_partners_people_are_out_at_once(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let sales = portal.sign_in("sales@alder.example").await;
        let path = format!("/partners/{}", portal.sellers["alder"].partner);
        operator.fill(&path, &format!("{path}/disable"), &[]).await.expect(200);
        sales.get("/customers").await.shows("Sign in");
        portal.sign_in_as(&portal.visitor(), "sales@alder.example", PASSWORD).await.expect(422);
        operator.fill(&path, &format!("{path}/enable"), &[]).await.expect(200);
        sales.get("/customers").await.shows("Sign in");
        portal.sign_in("sales@alder.example").await.get("/customers").await.expect(200);
    }

    async fn two_operators_who_edit_one_partner_do_not_overwrite_each_other(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let path = format!("/partners/{}/edit", portal.sellers["alder"].partner);
        let (one, two) = (operator.get(&path).await.expect(200), operator.get(&path).await.expect(200));
        operator.send(&one, &path, &[("contact_name", "First")]).await.expect(200);
        let answer = operator.send(&two, &path, &[("contact_name", "Second")]).await.expect(409);
        assert_eq!(answer.attr("[name=contact_name]", "value").as_deref(), Some("Second"));
        assert!(answer.main().contains("First"), "{}", answer.main());
    }

    async fn r_role_4_a_global_admin_edits_the_own_contact_and_nothing_else(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let fields = [("contact_name", "Nya Kontakten"), ("name", "Another Name"), ("partner_kind", "indirect_provider")];
        global.fill("/organisation", "/organisation", &fields).await.expect(200);
        let page = global.get("/organisation").await.expect(200);
        assert_eq!(page.attr("[name=contact_name]", "value").as_deref(), Some("Nya Kontakten"));
        assert!(!page.body.contains("Another Name"));
    }

    async fn partnerships_are_recorded_between_a_provider_and_a_reseller_only(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let (birch, cedar) = (portal.sellers["birch"].partner, portal.sellers["cedar"].partner);
        operator.get(&format!("/partners/{birch}")).await.expect(200).shows("Cedar Resale");
        let end = format!("/partners/{birch}/partnerships/{cedar}/end");
        operator.fill(&end, &end, &[("fate", "stay")]).await.expect(200);
        let wrong = operator.post(&format!("/partners/{birch}/partnerships"), &[("other", "Alder Direct")]).await;
        assert!((400..500).contains(&wrong.status), "{}", wrong.status);
        operator.get(&format!("/partners/{birch}")).await.expect(200);
        operator.post(&format!("/partners/{birch}/partnerships"), &[("other", "Cedar Resale")]).await.expect(200);
        portal.sign_in("sales@birch.example").await.get("/customers/new").await.expect(200).shows("Cedar Resale");
    }

    async fn r_ind_4_an_invitation_whose_partners_have_parted_is_not_sent_again(portal: Portal) {
        let cedar = portal.sign_in("sales@cedar.example").await;
        let request = "/customers/request-relationship";
        let birch = portal.sellers["birch"].partner;
        let page = cedar.get(&format!("{request}?provider={birch}")).await.expect(200);
        let action = page.attr("form.generator", "action").unwrap();
        let sent = cedar.send(&page, &action, &[("act", "send"), ("to", "chef@example.com")]).await.expect(200);
        let invitation = sent.path.clone();
        portal.deliver().await;
        assert!(sent.has("form.generator") && portal.mailbox.list("chef@example.com").len() == 1);

        let operator = portal.sign_in("operator@assent.example").await;
        let (provider, reseller) = (format!("/partners/{birch}"), portal.sellers["cedar"].partner);
        let end = format!("{provider}/partnerships/{reseller}/end");
        operator.fill(&end, &end, &[("fate", "stay")]).await.expect(200);
        portal.pass(Duration::from_secs(2 * 24 * 60 * 60));
        let cedar = portal.sign_in("sales@cedar.example").await;
        let page = cedar.get(&invitation).await.expect(200);
        page.says("accept-link-not-partners");
        assert!(!page.has("form.generator") && page.has("form[action$='/revoke']"), "{}", page.main());
        let list = cedar.get("/invitations").await.expect(200);
        for act in ["resend", "remind"] {
            cedar.send(&list, &format!("{invitation}/{act}"), &[]).await.expect(200).says("invitations-flash-not-partners");
        }
        cedar.post(&format!("{invitation}/letter?seen="), &[("act", "send")]).await.expect(200).says("invitations-flash-not-partners");
        let operator = portal.sign_in("operator@assent.example").await;
        let mail = operator.get("/outgoing-mail").await.expect(200);
        let mail = mail.attr("tbody a[href^='/outgoing-mail/']", "href").unwrap();
        operator.fill(&mail, &format!("{mail}/resend"), &[]).await.expect(200).says("outgoing-renew-not-partners");
        portal.deliver().await;
        assert_eq!(portal.mailbox.list("chef@example.com").len(), 1);

        // It leads on when they are together again; until then it can be taken back.
        operator.post(&format!("{provider}/partnerships"), &[("other", "Cedar Resale")]).await.expect(200);
        assert!(cedar.get(&invitation).await.expect(200).has("form.generator"));
        operator.fill(&end, &end, &[("fate", "stay")]).await.expect(200);
        let page = cedar.get(&invitation).await.expect(200);
        let revoked = cedar.send(&page, &format!("{invitation}/revoke"), &[]).await.expect(200);
        assert!(!revoked.body.tells("accept-link-not-partners"), "{}", revoked.main());
    }
}
