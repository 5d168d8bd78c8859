//! A provider asks its resellers who accepted, and attests from the answer (R-IND-1 to R-IND-5).

use assent::audit::Context;

use crate::invitations::DAY;
use crate::support::customers::{PDF, asked, customer_on};
use crate::support::{Page, Portal, Tells, Visitor};

/// A customer that Birch serves through Cedar, and that has confirmed nothing.
pub async fn resold(portal: &Portal, prefix: &str, company: &str) -> String {
    let birch = portal.sign_in("sales@birch.example").await;
    let mut fields = asked(prefix);
    fields.retain(|(name, _)| *name != "company_name");
    fields.push(("company_name", company.to_owned()));
    fields.push(("reseller", portal.sellers["cedar"].partner.to_string()));
    customer_on(&birch.onboard(&fields).await.expect(200))
}

/// Birch asks Cedar about a customer; the request's address.
pub async fn ask(birch: &Visitor, customer: &str) -> String {
    let form = format!("/information-requests/new?customer={customer}");
    birch
        .fill(&form, &form, &[("note", "Before <b>Friday</b>, please")])
        .await
        .expect(200);
    let account = birch.get(&format!("/customers/{customer}")).await.expect(200);
    account.attr("#information p a", "href").unwrap()
}

/// What Cedar types.
pub const ANSWER: [(&str, &str); 7] = [
    ("first_name", "Nils"),
    ("last_name", "Nord"),
    ("email", "nils@vinterhamn.example"),
    ("accepted_on_day", "12"),
    ("accepted_on_month", "11"),
    ("accepted_on_year", "2026"),
    ("basis", "signed_paper"),
];

/// Cedar answers a request, with a file or without.
pub async fn answer(cedar: &Visitor, request: &str, with_file: bool) -> Page {
    let form = format!("{request}/answer");
    let page = cedar.get(&form).await.expect(200);
    let file = with_file.then(|| ("evidence", "signed.pdf", PDF.to_vec()));
    cedar.upload(&page, &form, &ANSWER, file).await
}

/// Birch returns the last answer.
pub async fn return_it(birch: &Visitor, request: &str, reason: &str) -> Page {
    let form = format!("{request}/return");
    birch.fill(&form, &form, &[("return_reason", reason)]).await
}

/// Lets the schedule do what is due.
pub async fn tick(portal: &Portal) -> usize {
    let cx = Context::system(portal.clock.now(), portal.site.random.clone());
    assent::indirect::carry_out_all(&portal.site.db, &cx).await.unwrap();
    assent::indirect::catch_up(&portal.site.db, &cx).await.unwrap()
}

stories! {
    async fn r_ind_2_the_provider_asks_the_reseller_answers_the_provider_returns_and_attests_from_the_second_answer(portal: Portal) {
        let customer = resold(&portal, "asked", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let account = birch.get(&format!("/customers/{customer}")).await.expect(200);
        account.says_with("information-counts-own", &[("resellers", "Cedar Resale")]);
        let link = account.attr("#information a.button", "href").unwrap();
        birch.get(&link).await.expect(200).shows("Alpha AB").shows("Cedar Resale");
        let request = ask(&birch, &customer).await;
        birch.get(&request).await.expect(200).says("information-state-asked");
        // Both see it on their first pages, and Cedar has it by mail.
        birch.get("/").await.expect(200).shows("Alpha AB").says("information-state-asked");
        let cedar = portal.sign_in("sales@cedar.example").await;
        let home = cedar.get("/").await.expect(200);
        home.says("notice-information-asked").says("information-state-asked-you").shows("Before <b>Friday</b>, please");
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@cedar.example");
        assert!(letters.iter().any(|letter| letter.text.tells("notice-information-asked") && letter.text.contains("/information-requests")), "{letters:?}");
        cedar.get(&format!("/customers/{customer}")).await.expect(200).says_with("information-counts-provider", &[("provider", "Birch Distribution")]);

        answer(&cedar, &request, true).await.expect(200).says("information-flash-answered");
        assert!(!cedar.get("/").await.expect(200).main().tells("notice-information-asked"));
        birch.get("/").await.expect(200).says("notice-information-answered").says("information-your-move");
        let page = birch.get(&request).await.expect(200);
        page.shows("Nils Nord").shows("signed.pdf").shows("12 November 2026");
        let evidence = page.attr("a[href$='/evidence']", "href").unwrap();
        assert_eq!(birch.get(&evidence).await.expect(200).bytes, PDF);
        assert_eq!(cedar.get(&evidence).await.expect(200).bytes, PDF);

        birch.send(&page, &format!("{request}/withdraw"), &[("nothing", "")]).await;
        // It was withdrawn by mistake: the next request begins from nothing, what was answered stays readable.
        birch.get(&request).await.expect(200).says("information-ended-withdrawn").shows("Nils Nord");
        let request = ask(&birch, &customer).await;
        answer(&cedar, &request, true).await.expect(200);
        birch.fill(&format!("{request}/return"), &format!("{request}/return"), &[("answer_by_year", "2020")]).await.expect(422);
        return_it(&birch, &request, "The page is not signed").await.expect(200).says("information-flash-returned").says("information-state-returned");
        cedar.get("/").await.expect(200).says("notice-information-returned").shows("The page is not signed");
        let form = format!("{request}/answer");
        let page = cedar.get(&form).await.expect(200);
        page.shows("The page is not signed");
        assert_eq!(page.attr("#first_name", "value").as_deref(), Some("Nils"));
        // The file stays unless it is replaced.
        cedar.send(&page, &form, &[("first_name", "Nora")]).await.expect(200);
        let page = birch.get(&request).await.expect(200);
        page.shows("Nora Nord").shows("Nils Nord");
        assert_eq!(page.texts("a[href$='/evidence']").len(), 2);

        let form = format!("{request}/attest");
        let page = birch.get(&form).await.expect(200);
        assert_eq!(page.attr("#first_name", "value").as_deref(), Some("Nora"));
        assert_eq!(page.attr("[name=accepted_on_day]", "value").as_deref(), Some("12"));
        assert!(page.has("[name=basis][value=signed_paper][checked]") && !page.has("[name=attested][checked]"));
        birch.send(&page, &form, &[]).await.expect(422);
        birch.send(&page, &form, &[("attested", "yes")]).await.expect(200).says("information-state-attested");
        let account = birch.get(&format!("/customers/{customer}")).await.expect(200);
        account.shows("Attested").shows("Nora Nord").says("information-source").shows("signed.pdf");
        assert!(!account.has("#information a.button"), "{}", account.main());
        cedar.get("/").await.expect(200).says("notice-information-used");
        cedar.get("/information-requests?show=settled").await.expect(200).says("information-state-attested");
        cedar.get(&format!("/customers/{customer}")).await.expect(200).shows("Attested");
        assert_eq!(portal.count("select count(*) from evidence_files").await, 1);
        let operator = portal.sign_in("operator@assent.example").await;
        operator.get(&format!("/customers/{customer}")).await.expect(200).says("information-source").shows("Cedar Resale");
        // The operator sees all (R-ROLE-9), and does nothing about it.
        let page = operator.get(&request).await.expect(200);
        page.shows("Nora Nord").shows("Nils Nord");
        assert!(!page.has("main form"), "{}", page.main());
        operator.get(&page.attr("a[href$='/evidence']", "href").unwrap()).await.expect(200);
    }

    async fn r_ind_2_many_customers_that_are_selected_on_the_list_are_asked_about_at_once(portal: Portal) {
        for (prefix, company) in [("one", "Alpha AB"), ("two", "Beta AB"), ("three", "Gamma AB")] {
            resold(&portal, prefix, company).await;
        }
        let birch = portal.sign_in("sales@birch.example").await;
        birch.onboard(&asked("direct")).await.expect(200);
        let list = birch.get("/customers").await.expect(200);
        let boxes = list.html();
        let wanted = scraper::Selector::parse("input[name=item]").unwrap();
        let all: Vec<String> = boxes.select(&wanted).map(|it| format!("item={}", it.attr("value").unwrap())).collect();
        assert_eq!(all.len(), 4);
        let form = format!("/information-requests/new?{}", all.join("&"));
        let page = birch.get(&form).await.expect(200);
        page.says("information-obstacle-not-served");
        assert_eq!(page.texts("input[name=ask][checked]").len(), 3);
        let chosen: Vec<_> = page.fields_of(&form).into_iter().filter(|(name, _)| name == "ask").collect();
        let two: Vec<_> = chosen.iter().take(2).map(|(name, value)| (name.as_str(), value.as_str())).collect();
        birch.send(&page, &form, &two).await.expect(200).says_with("information-flash-asked", &[("count", "2")]);
        // Everything that the filter lists: the two are asked about already, and only the third is left.
        let all = "/information-requests/new?all=yes&status=not-provided";
        let invited = "/information-requests/new?all=yes";
        assert!(birch.get(all).await.status == 200);
        let page = birch.get(invited).await.expect(200);
        page.says("information-obstacle-asked");
        assert_eq!(page.texts("input[name=ask][checked]").len(), 1);
        birch.send(&page, invited, &[]).await.expect(200);
        assert_eq!(portal.count("select count(*) from information_requests").await, 3);
        // One act is one letter.
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@cedar.example");
        let several = letters.iter().filter(|letter| letter.text.tells("letter-notices-information-asked"));
        assert_eq!(several.count(), 1, "{letters:?}");
        // Nothing is selected, or nothing of one's own.
        birch.get("/information-requests/new").await.expect(200).says("information-flash-none");
        let page = birch.get(&form).await.expect(200);
        assert!(!page.has("input[name=ask]"), "{}", page.main());
        let wrong = birch.post(&form, &[("answer_by_day", "27"), ("answer_by_month", "11"), ("answer_by_year", "2026")]).await.expect(422);
        assert!(wrong.complaints()[0].tells("problem-ask-none"), "{:?}", wrong.complaints());
    }

    async fn r_ind_2_a_reseller_is_reminded_by_the_schedule_three_times_and_not_after_its_answer(portal: Portal) {
        let customer = resold(&portal, "late", "Alpha AB").await;
        let other = resold(&portal, "answered", "Beta AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        ask(&birch, &customer).await;
        let answered = ask(&birch, &other).await;
        answer(&cedar, &answered, false).await.expect(200);
        assert_eq!(tick(&portal).await, 0);
        portal.pass(DAY * 8);
        let mut reminded = 0;
        for _ in 0..6 {
            reminded += tick(&portal).await;
            assert_eq!(tick(&portal).await, 0, "once at a time");
            portal.pass(DAY * 7);
        }
        assert_eq!(reminded, 3);
        let cedar = portal.sign_in("sales@cedar.example").await;
        let home = cedar.get("/").await.expect(200);
        home.says("notice-information-due").says("questions-overdue");
        assert!(!home.main().tells("notice-information-asked"));
        portal.deliver().await;
        let letters = portal.mailbox.list("sales@cedar.example").into_iter();
        assert_eq!(letters.filter(|letter| letter.text.tells("notice-information-due")).count(), 3);
    }

    async fn r_ind_2_a_request_ends_when_the_acceptance_is_confirmed_otherwise(portal: Portal) {
        let customer = resold(&portal, "otherwise", "Alpha AB").await;
        let birch = portal.sign_in("sales@birch.example").await;
        let request = ask(&birch, &customer).await;
        portal.pass(std::time::Duration::from_secs(60));
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        birch.fill(&form, &form, &[&ANSWER[..], &[("attested", "yes")]].concat()).await.expect(200);
        tick(&portal).await;
        let cedar = portal.sign_in("sales@cedar.example").await;
        cedar.get(&request).await.expect(200).says("information-ended-confirmed");
        assert!(!cedar.get("/").await.expect(200).main().tells("notice-information-asked"));
        let form = format!("/information-requests/new?customer={customer}");
        birch.get(&form).await.expect(200).says("information-obstacle-confirmed");
    }

    async fn r_ind_3_a_customer_of_one_provider_through_many_resellers_has_one_current_attestation(portal: Portal) {
        let customer = resold(&portal, "shared", "Alpha AB").await;
        let elm = crate::partnerships::partner(&portal, "indirect_reseller", "Elm Resale").await;
        let operator = portal.sign_in("operator@assent.example").await;
        let birch = format!("/partners/{}", portal.sellers["birch"].partner);
        operator.fill(&birch, &format!("{birch}/partnerships"), &[("other", "Elm Resale")]).await.expect(200);
        crate::partnerships::serve_through(&portal, &elm, "birch", &customer).await;
        let birch = portal.sign_in("sales@birch.example").await;
        let form = format!("/information-requests/new?customer={customer}");
        let page = birch.get(&form).await.expect(200);
        // Both can be asked; the first is from the start.
        assert_eq!(page.texts("input[name=ask]").len(), 2);
        assert_eq!(page.texts("input[name=ask][checked]").len(), 1);
        let form = format!("/customers/{customer}/agreements/MicrosoftCustomerAgreement");
        birch.fill(&form, &form, &[&ANSWER[..], &[("attested", "yes")]].concat()).await.expect(200);
        portal.sign_in("sales@cedar.example").await.get(&format!("/customers/{customer}")).await.expect(200).shows("Attested").shows("Nils Nord");
        let mut db = portal.site.db.read().await.unwrap();
        let id = customer.parse().unwrap();
        let known = assent::customers::find(&mut db, id).await.unwrap().unwrap();
        let agreement = assent::agreements::find_type(&mut db, "MicrosoftCustomerAgreement").await.unwrap().unwrap();
        let today = portal.clock.now().utc_date();
        for partner in [elm.parse().unwrap(), portal.sellers["cedar"].partner, portal.sellers["birch"].partner] {
            let standing = assent::status::standing(&mut db, partner, &known, &agreement, today).await.unwrap();
            assert_eq!(standing.status, assent::status::Status::Attested);
        }
        assert_eq!(assent::confirmations::history(&mut db, None, id, None).await.unwrap().len(), 1);
    }

    async fn r_ind_5_a_customer_that_moves_to_a_provider_keeps_its_own_acceptance_and_no_attestation(portal: Portal) {
        let (accepted, owner) = portal.customer("accepted").await;
        portal.accepts(&owner).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let attested = customer_on(&sales.onboard(&crate::support::customers::attested("attested")).await.expect(200));
        let birch = portal.sign_in("sales@birch.example").await;
        for (customer, status) in [(&accepted, "Accepted directly"), (&attested, "Not provided")] {
            portal.relate("birch", customer).await;
            birch.get(&format!("/customers/{customer}")).await.expect(200).shows(status);
        }
    }

    async fn r_ind_4_a_reseller_with_several_providers_keeps_them_apart_and_a_provider_its_resellers(portal: Portal) {
        let own = resold(&portal, "first", "Alpha AB").await;
        let (other, _) = portal.customer("second").await;
        let fir = crate::partnerships::partner(&portal, "indirect_provider", "Fir Distribution").await;
        let operator = portal.sign_in("operator@assent.example").await;
        let fir_page = format!("/partners/{fir}");
        operator.fill(&fir_page, &format!("{fir_page}/partnerships"), &[("other", "Cedar Resale")]).await.expect(200);
        crate::partnerships::serve(&portal, &fir, &other).await;
        let cedar = portal.sellers["cedar"].partner.to_string();
        crate::partnerships::serve_through_id(&portal, &cedar, &fir, &other).await;
        let reseller = portal.sign_in("sales@cedar.example").await;
        let listed = async |visitor: &Visitor, query: &str| {
            visitor.get(&format!("/customers?{query}")).await.expect(200).texts("tbody th a")
        };
        assert_eq!(listed(&reseller, "").await.len(), 2);
        let birch = portal.sellers["birch"].partner;
        assert_eq!(listed(&reseller, &format!("through={birch}")).await, ["Alpha AB"]);
        assert_eq!(listed(&reseller, &format!("through={fir}")).await, ["Vinterhamn Bryggeri AB"]);
        assert_eq!(listed(&reseller, &format!("through={fir}&q=vinter")).await, ["Vinterhamn Bryggeri AB"]);
        assert!(listed(&reseller, &format!("through={fir}&q=alpha")).await.is_empty());
        assert!(listed(&reseller, &format!("through={fir}&q={own}")).await.is_empty());
        assert_eq!(listed(&reseller, &format!("through={birch}&q={own}&status=invited")).await.len(), 0);
        reseller.get(&format!("/customers/{other}")).await.expect(200).says_with("information-counts-provider", &[("provider", "Fir Distribution")]);
        let provider = portal.sign_in("sales@birch.example").await;
        provider.onboard(&asked("third")).await.expect(200);
        assert_eq!(listed(&provider, "").await.len(), 2);
        assert_eq!(listed(&provider, &format!("through={cedar}")).await, ["Alpha AB"]);
        let page = provider.get(&format!("/customers?through={cedar}&country=SE")).await.expect(200);
        assert!(page.has(".chips") && page.has("select[name=through] option[selected]"));
        provider.get(&format!("/customers.csv?through={cedar}")).await.expect(200);
        provider.get(&format!("/customers?through={fir}")).await.expect(422);
        // A direct-bill partner has none.
        let alder = portal.sign_in("sales@alder.example").await;
        assert!(!alder.get("/customers").await.expect(200).has("select[name=through]"));
    }
}
