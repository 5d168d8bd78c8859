//! Partnerships of providers and resellers: requested, answered and ended by both sides (R-IND-6).

use assent::audit::Context;
use assent::relationships;
use assent::values::id::PartnerId;

use crate::indirect::{ANSWER, answer, ask, resold, tick};
use crate::support::{Page, Portal, Tells, Visitor};

/// A partner that was just made; its identifier.
pub async fn partner(portal: &Portal, kind: &str, name: &str) -> String {
    let operator = portal.sign_in("operator@assent.example").await;
    let domain = format!("{}.example", name.split(' ').next().unwrap().to_lowercase());
    let (contact, email) = (format!("contact@{domain}"), format!("global@{domain}"));
    let fields = [
        ("partner_kind", kind),
        ("name", name),
        ("country", "NO"),
        ("contact_name", "Eva Elo"),
        ("contact_email", contact.as_str()),
        ("domains", domain.as_str()),
        ("first_name", "Eva"),
        ("last_name", "Elo"),
        ("email", email.as_str()),
        ("language", "en"),
    ];
    let page = operator
        .fill("/partners/new", "/partners/new", &fields)
        .await
        .expect(200);
    page.path.replace("/partners/", "")
}

/// A request of Birch's to a reseller that was just made; its identifier.
pub async fn requested(portal: &Portal, name: &str) -> String {
    partner(portal, "indirect_reseller", name).await;
    let birch = portal.sign_in("global@birch.example").await;
    let form = "/partnerships/request";
    let request = birch.fill(form, form, &[("partner_name", name)]).await.expect(200).path;
    request.replace("/partnerships/requests/", "")
}

/// The first Global admin of such a partner, signed in.
async fn admin_of(portal: &Portal, name: &str) -> Visitor {
    let domain = format!("{}.example", name.split(' ').next().unwrap().to_lowercase());
    let link = portal.link_to(&format!("global@{domain}")).await;
    let admin = portal.visitor();
    let page = admin.get(&link).await.expect(200);
    admin
        .send(&page, "/set-password", &[("new_password", "a-very-own-password")])
        .await
        .expect(200);
    admin
}

async fn relate(portal: &Portal, partner: PartnerId, provider: Option<PartnerId>, customer: &str) {
    let cx = Context::system(portal.clock.now(), portal.site.random.clone());
    let mut tx = portal.site.db.write().await.unwrap();
    let customer = assent::customers::find(&mut tx, customer.parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    relationships::make(&mut tx, &cx, partner, &customer, provider)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// Lets a partner serve a customer.
pub async fn serve(portal: &Portal, partner: &str, customer: &str) {
    relate(portal, partner.parse().unwrap(), None, customer).await;
}

/// Lets a reseller serve a customer through a provider of the demo.
pub async fn serve_through(portal: &Portal, reseller: &str, provider: &str, customer: &str) {
    let provider = portal.sellers[provider].partner;
    relate(portal, reseller.parse().unwrap(), Some(provider), customer).await;
}

/// The same through any provider.
pub async fn serve_through_id(portal: &Portal, reseller: &str, provider: &str, customer: &str) {
    relate(
        portal,
        reseller.parse().unwrap(),
        Some(provider.parse().unwrap()),
        customer,
    )
    .await;
}

/// Ends the partnership with another partner.
async fn end(admin: &Visitor, other: &str, fate: &str) -> Page {
    let form = format!("/partnerships/{other}/end");
    admin
        .fill(&form, &form, &[("fate", fate), ("parting_reason", "We moved on")])
        .await
}

stories! {
    async fn r_ind_6_a_provider_requests_a_partnership_and_the_reseller_accepts_it(portal: Portal) {
        partner(&portal, "indirect_reseller", "Elm Resale").await;
        let elm = admin_of(&portal, "Elm Resale").await;
        let birch = portal.sign_in("global@birch.example").await;
        birch.get("/partnerships").await.expect(200).shows("Cedar Resale").says("nav-indirect-resellers");
        let form = "/partnerships/request";
        let wrong = birch.fill(form, form, &[("partner_name", "Alder Direct")]).await.expect(422);
        assert!(wrong.complaints()[0].tells("problem-partner-unknown"), "{:?}", wrong.complaints());
        let typed = [("partner_name", "Elm Resale"), ("partnership_note", "Shall we <b>work</b> together?")];
        let page = birch.get(form).await.expect(200);
        let request = birch.send(&page, form, &typed).await.expect(200);
        request.says("partnership-flash-asked").says("partnership-waits");
        birch.send(&page, form, &typed).await.expect(200).says("partnership-flash-asked-before");
        // The other side sees it on its first page and in its mail, and cannot ask in turn.
        elm.get("/").await.expect(200).says("notice-partnership-asked").shows("Shall we <b>work</b> together?");
        portal.deliver().await;
        assert!(portal.mailbox.list("global@elm.example").iter().any(|letter| letter.text.tells("notice-partnership-asked")));
        let back = elm.fill(form, form, &[("partner_name", "Birch Distribution")]).await.expect(200);
        back.says("partnership-flash-asked-before");
        assert_eq!(back.path, request.path);
        assert!(!birch.get(&request.path).await.expect(200).has("button[value=accept]"));
        let page = elm.get(&request.path).await.expect(200);
        elm.send(&page, &request.path, &[("act", "accept")]).await.expect(200).says("partnership-flash-accepted").shows("Birch Distribution");
        elm.send(&page, &request.path, &[("act", "accept")]).await.expect(200);
        elm.send(&page, &request.path, &[("act", "decline")]).await.expect(409).says("partnership-meanwhile");
        birch.get("/").await.expect(200).says("notice-partnership-accepted");
        birch.fill(form, form, &typed).await.expect(200).says("partners-partnership-stood");
        // A sales agent reads and cannot act; a direct-bill partner has no such page.
        let sales = portal.sign_in("sales@birch.example").await;
        sales.get("/customers/new").await.expect(200).shows("Elm Resale");
        sales.get(&request.path).await.expect(200);
        sales.get(form).await.expect(403);
        portal.sign_in("global@alder.example").await.get("/partnerships").await.expect(404);
        portal.sign_in("global@cedar.example").await.get(&request.path).await.expect(404);
    }

    async fn r_ind_6_a_reseller_requests_a_partnership_and_it_is_declined_or_withdrawn(portal: Portal) {
        partner(&portal, "indirect_provider", "Fir Distribution").await;
        let fir = admin_of(&portal, "Fir Distribution").await;
        let cedar = portal.sign_in("global@cedar.example").await;
        let form = "/partnerships/request";
        let typed = [("partner_name", "Fir Distribution")];
        let request = cedar.fill(form, form, &typed).await.expect(200).path;
        cedar.fill(&request, &request, &[("act", "withdraw")]).await.expect(200).says("partnership-flash-withdrawn");
        fir.post(&request, &[("act", "accept")]).await.expect(409).says("partnership-withdrawn");
        let request = cedar.fill(form, form, &typed).await.expect(200).path;
        let page = fir.get(&request).await.expect(200);
        fir.send(&page, &request, &[("act", "decline"), ("decline_reason", "Not <i>yet</i>")]).await.expect(200).says("partnership-flash-declined");
        cedar.get("/").await.expect(200).says("notice-partnership-declined").shows("Not <i>yet</i>");
        cedar.get(&request).await.expect(200).says("partnership-declined").shows("Not <i>yet</i>");
        assert_eq!(portal.count("select count(*) from partnerships").await, 1);
        // What is disabled is not found, and cannot accept any more.
        let request = cedar.fill(form, form, &typed).await.expect(200).path;
        portal.run("update partners set disabled_at = 1 where name = 'Cedar Resale'").await;
        fir.post(&request, &[("act", "accept")]).await.expect(409);
        fir.fill(form, form, &[("partner_name", "Cedar Resale")]).await.expect(422);
    }

    async fn r_ind_6_the_operators_partnership_settles_a_request_for_it(portal: Portal) {
        partner(&portal, "indirect_reseller", "Elm Resale").await;
        let birch = portal.sign_in("global@birch.example").await;
        let form = "/partnerships/request";
        let request = birch.fill(form, form, &[("partner_name", "Elm Resale")]).await.expect(200).path;
        let operator = portal.sign_in("operator@assent.example").await;
        let page = format!("/partners/{}", portal.sellers["birch"].partner);
        operator.fill(&page, &format!("{page}/partnerships"), &[("other", "Elm Resale")]).await.expect(200);
        birch.get(&request).await.expect(200).says("partnership-accepted");
    }

    async fn r_ind_6_when_a_provider_ends_a_partnership_its_customers_stay_with_it_directly(portal: Portal) {
        let customer = resold(&portal, "stays", "Alpha AB").await;
        let sales = portal.sign_in("sales@birch.example").await;
        let request = ask(&sales, &customer).await;
        let cedar = portal.sellers["cedar"].partner.to_string();
        let birch = portal.sign_in("global@birch.example").await;
        let form = format!("/partnerships/{cedar}/end");
        birch.get(&form).await.expect(200).says_with("parting-customers", &[("count", "1"), ("reseller", "Cedar Resale"), ("provider", "Birch Distribution")]);
        let wrong = birch.fill(&form, &form, &[]).await.expect(422);
        assert!(wrong.complaints()[0].tells("problem-fate-missing"), "{:?}", wrong.complaints());
        let list = end(&birch, &cedar, "stay").await.expect(200);
        list.says("partners-partnership-ended").says("parting-told-stay").shows("We moved on");
        sales.get(&format!("/customers/{customer}")).await.expect(200).shows("Not provided");
        let reseller = portal.sign_in("sales@cedar.example").await;
        reseller.get("/").await.expect(200);
        let account = reseller.get(&format!("/customers/{customer}")).await.expect(200);
        account.says("customers-ended");
        portal.sign_in("global@cedar.example").await.get("/").await.expect(200).says("notice-partnership-ended").shows("We moved on");
        // What was asked of the reseller is over.
        tick(&portal).await;
        reseller.get(&request).await.expect(200).says("information-ended-not-served");
        assert_eq!(portal.count("select count(*) from partings where done_at is not null and customers = 1 and kept = 0").await, 1);
        // Recorded in both logs.
        birch.get("/activity").await.expect(200).says("audit-partnership-ended");
        birch.get(&form).await.expect(200).says("parting-flash-before");
    }

    async fn r_ind_6_or_their_relationships_end_but_for_those_with_an_active_subscription(portal: Portal) {
        let (leaves, stays) = (resold(&portal, "leaves", "Alpha AB").await, resold(&portal, "buys", "Beta AB").await);
        let sales = portal.sign_in("sales@birch.example").await;
        let form = format!("/customers/{stays}/agreements/MicrosoftCustomerAgreement");
        sales.fill(&form, &form, &[&ANSWER[..], &[("attested", "yes")]].concat()).await.expect(200);
        crate::orders::ordered(&sales, &stays).await;
        let birch = portal.sign_in("global@birch.example").await;
        let list = end(&birch, &portal.sellers["cedar"].partner.to_string(), "end").await.expect(200);
        list.says("parting-told-end").says_with("parting-kept", &[("count", "1")]);
        sales.get(&format!("/customers/{leaves}")).await.expect(200).says("customers-ended");
        assert!(!sales.get(&format!("/customers/{stays}")).await.expect(200).main().tells("customers-ended"));
        let operator = portal.sign_in("operator@assent.example").await;
        let page = format!("/partners/{}", portal.sellers["birch"].partner);
        operator.get(&page).await.expect(200).says("parting-told-end");
    }

    async fn r_role_6_a_reseller_that_ends_a_partnership_ends_its_own_relationships_only(portal: Portal) {
        let customer = resold(&portal, "keeps", "Alpha AB").await;
        let cedar = portal.sign_in("global@cedar.example").await;
        let birch = portal.sellers["birch"].partner.to_string();
        cedar.get(&format!("/partnerships/{birch}/end")).await.expect(200).says("parting-fate-end-hint-reseller");
        end(&cedar, &birch, "end").await.expect(200).says("partners-partnership-ended");
        cedar.get(&format!("/customers/{customer}")).await.expect(200).says("customers-ended");
        let sales = portal.sign_in("sales@birch.example").await;
        assert!(!sales.get(&format!("/customers/{customer}")).await.expect(200).main().tells("customers-ended"));
        let birch = portal.sign_in("global@birch.example").await;
        birch.get("/").await.expect(200).says("notice-partnership-ended");
        birch.get("/partnerships").await.expect(200).says("parting-told-end");
    }

    async fn r_ind_6_what_a_crash_has_left_over_is_carried_out_by_the_schedule(portal: Portal) {
        for number in 0..3 {
            resold(&portal, &format!("many-{number}"), "Alpha AB").await;
        }
        let cx = Context::system(portal.clock.now(), portal.site.random.clone());
        let what = assent::indirect::Parted {
            provider: portal.sellers["birch"].partner,
            reseller: portal.sellers["cedar"].partner,
            fate: assent::indirect::Fate::End,
            reason: None,
        };
        let parted = portal.site.db.transact(async |tx| assent::indirect::part(tx, &cx, None, what).await).await.unwrap();
        assert!(parted.is_some());
        let open = "select count(*) from relationships where ended_at is null and provider_id is not null";
        assert_eq!(portal.count(open).await, 3);
        // They work together again meanwhile: what was decided is done all the same.
        let operator = portal.sign_in("operator@assent.example").await;
        let page = format!("/partners/{}", portal.sellers["birch"].partner);
        operator.fill(&page, &format!("{page}/partnerships"), &[("other", "Cedar Resale")]).await.expect(200);
        tick(&portal).await;
        assert_eq!(portal.count("select count(*) from relationships where ended_at is null").await, 0);
        assert_eq!(portal.count("select customers from partings").await, 3);
        tick(&portal).await;
        assert_eq!(portal.count("select customers from partings").await, 3);
    }

    async fn r_ind_6_an_answer_outlives_the_partnership_and_can_be_attested_from(portal: Portal) {
        let customer = resold(&portal, "outlives", "Alpha AB").await;
        let sales = portal.sign_in("sales@birch.example").await;
        let request = ask(&sales, &customer).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        answer(&cedar, &request, true).await.expect(200);
        let birch = portal.sign_in("global@birch.example").await;
        end(&birch, &portal.sellers["cedar"].partner.to_string(), "stay").await.expect(200);
        tick(&portal).await;
        let form = format!("{request}/return");
        let shown = sales.fill(&form, &form, &[("return_reason", "Not signed")]).await.expect(422);
        assert!(shown.complaints()[0].tells("problem-return-not-served"), "{:?}", shown.complaints());
        let form = format!("{request}/attest");
        sales.fill(&form, &form, &[("attested", "yes")]).await.expect(200).says("information-state-attested");
    }
}
