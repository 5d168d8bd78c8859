//! What goes wrong between a provider and its resellers: a clear error, and nothing is lost.

use crate::indirect::{ANSWER, answer, ask, resold, return_it, tick};
use crate::support::customers::asked;
use crate::support::{Portal, Tells};

stories! {
    async fn r_role_6_another_partners_customers_and_requests_are_not_there(portal: Portal) {
        let customer = resold(&portal, "theirs", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let request = ask(&birch, &customer).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        answer(&cedar, &request, true).await.expect(200);
        let alder = portal.sign_in("sales@alder.example").await;
        for page in ["", "/answer", "/attest", "/return", "/answers/1/evidence"] {
            alder.get(&format!("{request}{page}")).await.expect(404);
        }
        let operator = portal.sign_in("operator@assent.example").await;
        for page in ["/answer", "/attest", "/return"] {
            operator.get(&format!("{request}{page}")).await.expect(404);
        }
        // Another provider and another reseller see nothing of it.
        portal.run("update partners set kind = 'indirect_provider' where name = 'Dogwood Cloud'").await;
        portal.run("update partners set kind = 'indirect_reseller' where name = 'Alder Direct'").await;
        for (name, pages) in [("sales@dogwood.example", ["", "/attest", "/return"]), ("sales@alder.example", ["", "/answer", "/answers/1/evidence"])] {
            let other = portal.sign_in(name).await;
            for page in pages {
                other.get(&format!("{request}{page}")).await.expect(404);
            }
            assert!(!other.get("/information-requests").await.expect(200).main().contains("Alpha AB"));
        }
        let dogwood = portal.sign_in("sales@dogwood.example").await;
        let form = format!("/information-requests/new?customer={customer}");
        let none = dogwood.get(&form).await.expect(200);
        none.says("information-flash-none");
        let pair = format!("{customer} {}", portal.sellers["cedar"].partner);
        let typed = [("ask", pair.as_str()), ("answer_by_day", "27"), ("answer_by_month", "11"), ("answer_by_year", "2026")];
        dogwood.post(&form, &typed).await.expect(200).says("information-flash-nobody");
        assert_eq!(portal.count("select count(*) from information_requests").await, 1);
        // Each role does its part and no other.
        birch.get(&format!("{request}/answer")).await.expect(404);
        cedar.get(&format!("{request}/attest")).await.expect(404);
        portal.sign_in("helpdesk@birch.example").await.get(&request).await.expect(200);
        portal.sign_in("helpdesk@birch.example").await.get(&format!("{request}/attest")).await.expect(403);
        portal.sign_in("helpdesk@cedar.example").await.get(&format!("{request}/answer")).await.expect(403);
        portal.sign_in("global@cedar.example").await.get(&format!("{request}/answer")).await.expect(403);
    }

    async fn r_role_5_a_resellers_answer_attests_nothing(portal: Portal) {
        let customer = resold(&portal, "word", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let request = ask(&birch, &customer).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        answer(&cedar, &request, true).await.expect(200);
        assert_eq!(portal.count("select count(*) from confirmations").await, 0);
        birch.get(&format!("/customers/{customer}")).await.expect(200).shows("Not provided");
        cedar.get(&format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement")).await.expect(403);
    }

    async fn r_ind_2_everything_that_is_wrong_with_an_answer_is_said_at_once_and_what_was_typed_stays(portal: Portal) {
        let customer = resold(&portal, "wrong", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let request = ask(&birch, &customer).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        let form = format!("{request}/answer");
        let page = cedar.get(&form).await.expect(200);
        let typed = [("first_name", ""), ("last_name", "Nord"), ("email", "nils"), ("accepted_on_day", "1"), ("accepted_on_month", "1"), ("accepted_on_year", "2030")];
        let file = Some(("evidence", "notes.txt", b"just text".to_vec()));
        let wrong = cedar.upload(&page, &form, &typed, file).await.expect(422);
        assert_eq!(wrong.complaints().len(), 5, "{:?}", wrong.complaints());
        assert_eq!(wrong.attr("#last_name", "value").as_deref(), Some("Nord"));
        assert_eq!(portal.count("select count(*) from information_answers").await, 0);
        // A request that is not about this customer's provider any more, or never was, cannot be answered.
        cedar.get("/information-requests/01890000-0000-7000-8000-000000000000/answer").await.expect(404);
        cedar.get("/information-requests/x/answer").await.expect(404);
    }

    async fn r_ind_6_a_partnership_that_ends_during_a_request_loses_nothing_that_was_typed(portal: Portal) {
        let customer = resold(&portal, "during", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let request = ask(&birch, &customer).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        let form = format!("{request}/answer");
        let page = cedar.get(&form).await.expect(200);
        let (provider, reseller) = (portal.sellers["birch"].partner, portal.sellers["cedar"].partner);
        let operator = portal.sign_in("operator@assent.example").await;
        let end = format!("/partners/{provider}/partnerships/{reseller}/end");
        operator.fill(&end, &end, &[("fate", "stay")]).await.expect(200);
        let shown = cedar.upload(&page, &form, &ANSWER, None).await.expect(409);
        shown.says("information-meanwhile-over");
        assert_eq!(shown.attr("#first_name", "value").as_deref(), Some("Nils"));
        tick(&portal).await;
        cedar.upload(&page, &form, &ANSWER, None).await.expect(409).says("information-meanwhile-over");
        // Nobody is asked who does not work with the provider.
        let form = format!("/information-requests/new?customer={customer}");
        birch.get(&form).await.expect(200).says("information-obstacle-not-served");
    }

    async fn r_ind_2_a_stale_form_shows_what_a_colleague_did(portal: Portal) {
        let customer = resold(&portal, "stale", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let request = ask(&birch, &customer).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        let colleague = portal.sign_in("admin@cedar.example").await;
        let form = format!("{request}/answer");
        let page = colleague.get(&form).await.expect(200);
        answer(&cedar, &request, false).await.expect(200);
        colleague.upload(&page, &form, &[&ANSWER[..], &[("last_name", "Other")]].concat(), None).await.expect(409).says("information-meanwhile-answered").shows("Nils Nord");
        // Two at the provider: one returns, the other's form for attesting is over.
        let attest = format!("{request}/attest");
        let page = birch.get(&attest).await.expect(200);
        let second = portal.sign_in("admin@birch.example").await;
        let returning = second.get(&format!("{request}/return")).await.expect(200);
        return_it(&second, &request, "Who is he?").await.expect(200);
        birch.send(&page, &attest, &[("attested", "yes")]).await.expect(409).says("information-meanwhile-judged");
        second.send(&returning, &format!("{request}/return"), &[("return_reason", "Another")]).await.expect(409);
        assert_eq!(portal.count("select count(*) from confirmations").await, 0);
        birch.get(&attest).await.expect(200).says("information-state-returned");
        answer(&cedar, &request, false).await.expect(200);
        let page = birch.get(&attest).await.expect(200);
        birch.send(&page, &attest, &[("attested", "yes")]).await.expect(200);
        birch.send(&page, &attest, &[("attested", "yes")]).await.expect(200);
        assert_eq!(portal.count("select count(*) from confirmations").await, 1);
        birch.post(&format!("{request}/withdraw"), &[]).await.expect(200);
        birch.get(&request).await.expect(200).says("information-state-attested");
    }

    async fn r_ind_2_a_disabled_reseller_is_not_asked(portal: Portal) {
        let customer = resold(&portal, "disabled", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        portal.run("update partners set disabled_at = 1 where name = 'Cedar Resale'").await;
        let form = format!("/information-requests/new?customer={customer}");
        let page = birch.get(&form).await.expect(200);
        page.says("information-obstacle-disabled");
        assert!(!page.has("input[name=ask]"));
        let direct = crate::support::customers::customer_on(&birch.onboard(&asked("without")).await.expect(200));
        let account = birch.get(&format!("/customers/{direct}")).await.expect(200);
        assert!(!account.has("#information"), "{}", account.main());
        assert!(!account.main().tells("information-counts-own"));
    }
}
