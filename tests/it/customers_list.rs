//! The customers list: what it filters, finds, counts, pages through and exports.

use std::collections::BTreeSet;
use std::time::Duration;

use assent::attestations::{self, Attestation};
use assent::audit::Context;
use assent::confirmations::{Basis, Signer};
use assent::customer_list;
use assent::customers::{self, Cloud, Contact, NewCustomer, Profile};
use assent::values::address::AddressFields;
use assent::values::id::CustomerId;
use assent::values::{CompanyName, EmailAddress, Language, LanguageTag, PersonName, PostalAddress};
use assent::{agreements, invitations, relationships};

use crate::support::{Page, Portal, Tells, Visitor, say};

/// How a customer stands when it has been made.
#[derive(Clone, Copy)]
pub enum As {
    Nothing,
    Invited,
    Version(i64),
    National,
}

/// A customer of Alder's, made by the portal's own verbs.
pub async fn make(portal: &Portal, name: &str, prefix: &str, country: &str, stands: As) -> CustomerId {
    portal.pass(Duration::from_secs(1));
    let who = portal.sellers["alder"].attester.as_ref().unwrap();
    let mut cx = Context::system(portal.clock.now(), portal.site.random.clone());
    cx.actor = who.agent().visitor.actor();
    let [line1, city, postal_code] = match country {
        "SE" => ["Storgatan 1", "Umeå", "903 26"],
        "NO" => ["Storgata 1", "Oslo", "0155"],
        other => panic!("no address in {other}"),
    };
    let address = AddressFields {
        country,
        line1,
        city,
        postal_code,
        ..AddressFields::default()
    };
    let contact = Contact {
        name: PersonName::parse("Åsa", "Öberg").unwrap(),
        email: EmailAddress::parse("asa@vinterhamn.example").unwrap(),
        phone: None,
    };
    let new = NewCustomer {
        profile: Profile {
            company_name: CompanyName::parse(name).unwrap(),
            address: PostalAddress::parse(address).unwrap(),
            language: LanguageTag::of(Language::English),
            registration_number: None,
            contact: contact.clone(),
            bought_before: false,
        },
        domain: format!("{prefix}.onassent.example"),
        cloud: if matches!(stands, As::National) {
            Cloud::UsGovernment
        } else {
            Cloud::Public
        },
    };
    let mut tx = portal.site.db.write().await.unwrap();
    let id = customers::create(&mut tx, &cx, who, &new).await.unwrap();
    let customer = customers::find(&mut tx, id).await.unwrap().unwrap();
    relationships::make(&mut tx, &cx, who.agent().partner, &customer, None)
        .await
        .unwrap();
    let today = portal.clock.now().utc_date();
    let agreement = agreements::asked_for(&mut tx, today).await.unwrap().unwrap();
    match stands {
        As::Nothing | As::National => {}
        As::Invited => {
            let who = who.agent();
            let (inviter, free) = (who.inviter().unwrap(), invitations::Eligibility::Eligible);
            let begun = invitations::create(&mut tx, &cx, &inviter, id, &agreement.id, free).await;
            let begun = (begun.unwrap(), free);
            invitations::send_by_hand(&mut tx, &cx, &portal.site.mailer(), who, begun, None)
                .await
                .unwrap();
        }
        As::Version(rank) => {
            let attestation = Attestation {
                customer: &customer,
                agreement: &agreement,
                rank,
                language: customer.language,
                accepted_on: "2024-05-03".parse().unwrap(),
                today,
                signer: Signer {
                    name: contact.name,
                    email: contact.email,
                    phone: None,
                },
                basis: Basis::Email,
                evidence: None,
                employee: None,
                sentence: "I attest".to_owned(),
                sentence_language: Language::English,
            };
            attestations::attest(&mut tx, &cx, who, None, attestation)
                .await
                .unwrap();
        }
    }
    tx.commit().await.unwrap();
    id
}

async fn list(who: &Visitor, query: &str) -> Page {
    who.get(&format!("/customers{query}")).await.expect(200)
}

/// The companies on a page, in their order.
fn companies(page: &Page) -> Vec<String> {
    page.texts("tbody th a")
}

async fn found(who: &Visitor, query: &str) -> Vec<String> {
    companies(&list(who, query).await)
}

fn next(page: &Page) -> Option<String> {
    page.attr("a[rel=next]", "href")
        .map(|href| href.replace("/customers", ""))
}

fn previous(page: &Page) -> Option<String> {
    page.attr("a[rel=prev]", "href")
        .map(|href| href.replace("/customers", ""))
}

/// A partner that the operator makes.
async fn another_partner(operator: &Visitor, number: usize) -> String {
    let (name, domain) = (format!("Elm {number:02}"), format!("elm{number}.example"));
    let email = format!("eva@{domain}");
    let typed = [
        ("partner_kind", "direct_bill"),
        ("name", name.as_str()),
        ("country", "FI"),
        ("contact_name", "Eero Elo"),
        ("contact_email", "contact@elm.example"),
        ("domains", domain.as_str()),
        ("first_name", "Eva"),
        ("last_name", "Elo"),
        ("email", email.as_str()),
    ];
    let page = operator
        .fill("/partners/new", "/partners/new", &typed)
        .await
        .expect(200);
    page.path.rsplit('/').next().unwrap().to_owned()
}

stories! {
    async fn r_stat_1_the_list_is_filtered_by_each_status(portal: Portal) {
        make(&portal, "Nothing AB", "nothing", "SE", As::Nothing).await;
        make(&portal, "Invited AB", "invited", "SE", As::Invited).await;
        make(&portal, "Attested AB", "attested", "SE", As::Version(2)).await;
        make(&portal, "Outdated AB", "outdated", "SE", As::Version(1)).await;
        make(&portal, "National AB", "national", "SE", As::National).await;
        make(&portal, "Attested AS", "attested-no", "NO", As::Version(2)).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let sales = portal.sign_in("sales@alder.example").await;
        for who in [&sales, &operator] {
            for (status, expected) in [
                ("not-provided", vec!["Nothing AB"]),
                ("invited", vec!["Invited AB"]),
                ("attested", vec!["Attested AB", "Attested AS"]),
                ("outdated-version", vec!["Outdated AB"]),
                ("not-needed", vec!["National AB"]),
                ("rejected", vec![]),
                ("accepted-directly", vec![]),
            ] {
                assert_eq!(found(who, &format!("?status={status}")).await, expected, "{status}");
            }
            assert_eq!(found(who, "?status=attested&country=NO").await, ["Attested AS"]);
            assert_eq!(found(who, "?status=attested&sort=newest").await, ["Attested AS", "Attested AB"]);
            assert_eq!(found(who, "?country=NO&sort=newest").await, ["Attested AS"]);
        }
        let page = list(&sales, "?status=attested&country=SE&q=attested").await;
        assert_eq!(companies(&page), ["Attested AB"]);
        let chips = page.texts(".chips li a");
        assert_eq!(chips.len(), 4, "{chips:?}");
        let without = page.attr(".chips li:nth-child(3) a", "href").unwrap();
        assert_eq!(without, "/customers?q=attested&country=SE");
        assert_eq!(page.attr("select[name=status] option[selected]", "value").as_deref(), Some("attested"));
        assert_eq!(page.attr("select[name=country] option[selected]", "value").as_deref(), Some("SE"));
        assert!(list(&sales, "?status=rejected").await.has(".empty a[href='/customers']"));
    }

    async fn r_role_2_the_next_step_is_what_the_reader_may_do_about_the_customer(portal: Portal) {
        let id = make(&portal, "Vinterhamn AB", "vinterhamn", "SE", As::Nothing).await;
        let (sales, helpdesk) = (portal.sign_in("sales@alder.example").await, portal.sign_in("helpdesk@alder.example").await);
        let operator = portal.sign_in("operator@assent.example").await;
        for (who, step) in [
            (&sales, "customer-list-next-invite"),
            (&helpdesk, "customer-list-next-colleague"),
            (&operator, "customer-list-next-partner"),
        ] {
            assert_eq!(list(who, "").await.texts("td.next"), [say(step, &[])]);
        }
        let edit = format!("/customers/{id}/edit");
        sales.fill(&edit, &edit, &[("bought_before", "yes")]).await.expect(200);
        for who in [&sales, &helpdesk] {
            assert_eq!(list(who, "").await.texts("td.next"), [say("customer-list-next-bought-before", &[])]);
        }
    }

    async fn a_customer_is_found_by_the_start_of_a_word_its_domain_and_its_id(portal: Portal) {
        let fjord = make(&portal, "Fjord Foods AB", "fjordmat", "SE", As::Nothing).await;
        make(&portal, "Foodservice of the Fjords AS", "service", "NO", As::Nothing).await;
        make(&portal, "富士食品股份有限公司", "fuji", "SE", As::Version(2)).await;
        make(&portal, "Amazon.com Handel AB", "handel", "SE", As::Nothing).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let sales = portal.sign_in("sales@alder.example").await;
        let id = fjord.to_string();
        for who in [&sales, &operator] {
            for (typed, expected) in [
                // The word that was found first, then the company.
                ("fjord", vec!["Fjord Foods AB", "Foodservice of the Fjords AS"]),
                ("FOOD", vec!["Fjord Foods AB", "Foodservice of the Fjords AS"]),
                ("fjord foodserv", vec!["Foodservice of the Fjords AS"]),
                ("fjordm", vec!["Fjord Foods AB"]),
                ("fjordmat.onassent.example", vec!["Fjord Foods AB"]),
                ("amazon.com", vec!["Amazon.com Handel AB"]),
                ("食品", vec!["富士食品股份有限公司"]),
                ("富士", vec!["富士食品股份有限公司"]),
                ("jord", vec![]),
                ("&", vec![]),
                (&id, vec!["Fjord Foods AB"]),
                (&id.to_uppercase(), vec!["Fjord Foods AB"]),
                (&format!("{{{id}}}"), vec!["Fjord Foods AB"]),
                (&id.replace('-', ""), vec!["Fjord Foods AB"]),
                ("01a1f8d3-ea00-7819-ae08-b778331db054", vec![]),
            ] {
                let typed: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
                assert_eq!(found(who, &format!("?q={typed}")).await, expected, "{typed}");
            }
            assert_eq!(found(who, "?q=fjord&country=NO").await, ["Foodservice of the Fjords AS"]);
            assert_eq!(found(who, "?q=f&status=attested").await, ["富士食品股份有限公司"]);
        }
        let page = list(&sales, "?q=food").await;
        page.says_with("customer-list-found", &[("n", "2"), ("count", "2")]).says("customer-list-by-match");
        assert!(!page.has("th[aria-sort]"), "a search has an order of its own");
        let stranger = portal.sign_in("sales@dogwood.example").await;
        assert!(found(&stranger, &format!("?q={id}")).await.is_empty());
        assert!(found(&stranger, "?q=fjord").await.is_empty());
    }

    async fn a_customer_that_is_renamed_or_moves_is_found_by_its_new_name_and_country_alone(portal: Portal) {
        for (name, prefix) in [("Birch AB", "one"), ("Maple AB", "two"), ("Willow AB", "three")] {
            make(&portal, name, prefix, "SE", As::Nothing).await;
        }
        let (sales, operator) = (portal.sign_in("sales@alder.example").await, portal.sign_in("operator@assent.example").await);
        assert_eq!(found(&sales, "").await, ["Birch AB", "Maple AB", "Willow AB"]);
        let account = list(&sales, "?q=birch").await.attr("tbody th a", "href").unwrap();
        let edit = format!("{account}/edit");
        let form = sales.get(&edit).await.expect(200);
        sales.send(&form, &edit, &[("company_name", "Norrsken AB")]).await.expect(200);
        for who in [&sales, &operator] {
            assert_eq!(found(who, "").await, ["Maple AB", "Norrsken AB", "Willow AB"]);
            assert_eq!(found(who, "?country=SE").await, ["Maple AB", "Norrsken AB", "Willow AB"]);
            assert_eq!(found(who, "?q=norrsken").await, ["Norrsken AB"]);
            assert!(found(who, "?q=birch").await.is_empty());
            assert_eq!(found(who, "?q=one").await, ["Norrsken AB"], "its domain stays");
            assert_eq!(found(who, "?q=ab").await, ["Maple AB", "Norrsken AB", "Willow AB"]);
        }
        let form = sales.get(&edit).await.expect(200);
        let moved = [("country", "NO"), ("line1", "Storgata 1"), ("city", "Oslo"), ("postal_code", "0155")];
        sales.send(&form, &edit, &moved).await.expect(200);
        for who in [&sales, &operator] {
            assert_eq!(found(who, "?q=ab&country=NO").await, ["Norrsken AB"]);
            assert_eq!(found(who, "?q=ab&country=SE").await, ["Maple AB", "Willow AB"]);
        }
    }

    async fn a_search_that_stops_before_its_end_says_so_and_goes_on_with_the_next_page(portal: Portal) {
        // Fifty words a name that all begin alike: a search looks at 150 of them for one page.
        let words: Vec<String> = (0..50).map(|number| format!("f{number:02}")).collect();
        let name = words.join(" ");
        for number in 0..4 {
            make(&portal, &name, &format!("many{number}"), "SE", As::Nothing).await;
        }
        make(&portal, "Fzz AS", "last", "NO", As::Version(2)).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let page = list(&sales, "?q=f&status=attested").await;
        assert!(companies(&page).is_empty());
        page.says("customer-list-stopped");
        assert!(!page.has(".empty"), "it is not said that nothing matches");
        let page = list(&sales, &next(&page).unwrap()).await;
        assert_eq!(companies(&page), ["Fzz AS"]);
        assert!(!page.main().tells("customer-list-stopped"));
        for query in ["?q=fzz&status=attested", "?q=f&country=NO", "?q=f&country=NO&status=attested"] {
            assert_eq!(found(&sales, query).await, ["Fzz AS"], "{query}");
        }
    }

    async fn a_search_goes_on_by_the_word_it_began_with_also_when_another_one_becomes_the_rarest(portal: Portal) {
        let named = |number: usize| format!("Aspen Birch {number:02}");
        for number in 0..30 {
            make(&portal, &named(number), &format!("both{number}"), "SE", As::Nothing).await;
        }
        let sales = portal.sign_in("sales@alder.example").await;
        let all: Vec<String> = (0..30).map(named).collect();
        for (query, more, times) in [("?q=aspen+birch", "Aspen Alone", 3), ("?q=birch+aspen", "Birch Alone", 5)] {
            let first = list(&sales, query).await;
            assert_eq!(companies(&first), all[..25], "{query}");
            for number in 0..times {
                make(&portal, more, &format!("alone{times}{number}"), "SE", As::Nothing).await;
            }
            let second = list(&sales, &next(&first).unwrap()).await;
            assert_eq!(companies(&second), all[25..], "{query}");
            assert_eq!(next(&second), None);
            assert_eq!(companies(&list(&sales, &previous(&second).unwrap()).await), all[..25], "{query}, backwards");
        }
    }

    async fn the_partners_of_one_customer_are_paged_forth_and_back(portal: Portal) {
        let customer = make(&portal, "Vinterhamn AB", "vinterhamn", "SE", As::Nothing).await;
        let operator = portal.sign_in("operator@assent.example").await;
        for number in 0..29 {
            let id = another_partner(&operator, number).await;
            let cx = Context::system(portal.clock.now(), portal.site.random.clone());
            let mut tx = portal.site.db.write().await.unwrap();
            let known = customers::find(&mut tx, customer).await.unwrap().unwrap();
            relationships::make(&mut tx, &cx, id.parse().unwrap(), &known, None).await.unwrap();
            tx.commit().await.unwrap();
        }
        let partners = |page: &Page| page.texts("tbody td a[href^='/partners/']");
        let first = list(&operator, &format!("?q={customer}")).await;
        let second = list(&operator, &next(&first).unwrap()).await;
        assert_eq!((partners(&first).len(), partners(&second).len()), (25, 5));
        second.shows("26–30 of 30");
        let back = list(&operator, &previous(&second).unwrap()).await;
        assert_eq!(partners(&back), partners(&first));
        assert_eq!(previous(&back), None);
    }

    async fn the_filter_offers_the_countries_of_the_customers_that_are_listed(portal: Portal) {
        make(&portal, "Birch AB", "one", "SE", As::Nothing).await;
        make(&portal, "Maple AS", "two", "NO", As::Nothing).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let offered = |page: &Page| page.texts("select[name=country] option");
        assert_eq!(offered(&list(&sales, "").await), ["Any", "Norway", "Sweden"]);
        assert_eq!(offered(&list(&sales, "?country=SE").await), ["Any", "Norway", "Sweden"]);
        let page = list(&sales, "?country=JP").await;
        assert_eq!(offered(&page), ["Any", "Japan", "Norway", "Sweden"]);
        assert_eq!(page.attr("select[name=country] option[selected]", "value").as_deref(), Some("JP"));
        let operator = portal.sign_in("operator@assent.example").await;
        assert_eq!(offered(&list(&operator, "").await), ["Any", "Norway", "Sweden"]);
    }

    async fn every_filter_pages_forth_and_back_by_key(portal: Portal) {
        for number in 0..60 {
            let (country, stands) = (["SE", "NO"][number % 2], [As::Nothing, As::Version(2)][number % 2]);
            make(&portal, &format!("Fjord {} {number:02}", ["Foods", "Gears"][number % 2]), &format!("f{number}"), country, stands)
                .await;
        }
        for name in ["sales@alder.example", "operator@assent.example"] {
            let who = &portal.sign_in(name).await;
            for (query, total) in [
                ("?", 60),
                ("?sort=newest", 60),
                ("?country=SE", 30),
                ("?country=SE&sort=newest", 30),
                ("?status=attested", 30),
                ("?status=attested&sort=newest", 30),
                ("?country=NO&status=attested", 30),
                ("?country=NO&status=attested&sort=newest", 30),
                ("?q=fjord", 60),
                ("?q=fjord+gears", 30),
                ("?q=f&country=NO", 30),
            ] {
                let mut pages = vec![list(who, query).await];
                while let Some(next) = next(pages.last().unwrap()) {
                    pages.push(list(who, &next).await);
                }
                assert_eq!(pages.len(), usize::div_ceil(total, 25), "{query}");
                let forth: Vec<Vec<String>> = pages.iter().map(companies).collect();
                let all: BTreeSet<&String> = forth.iter().flatten().collect();
                assert_eq!(all.len(), total, "{query}");
                let range = format!("{}–{total} of {total}", 25 * (pages.len() - 1) + 1);
                pages.last().unwrap().shows(&range);
                let mut at = pages.pop().unwrap();
                for expected in forth.iter().rev().skip(1) {
                    at = list(who, &previous(&at).unwrap()).await;
                    assert_eq!(&companies(&at), expected, "{query}, backwards");
                }
                assert_eq!(previous(&at), None, "{query}");
                at.shows(&format!("1–25 of {total}"));
            }
        }
    }

    async fn the_export_holds_exactly_what_is_filtered(portal: Portal) {
        for number in 0..30 {
            make(&portal, &format!("Fjord {number:02}"), &format!("f{number}"), ["SE", "NO"][number % 2], As::Nothing).await;
        }
        let sales = portal.sign_in("sales@alder.example").await;
        for (query, rows, name) in [
            ("", 30, "customers.csv"),
            ("?country=NO", 15, "customers-NO.csv"),
            ("?country=NO&status=not-provided&sort=newest", 15, "customers-NO-not-provided.csv"),
            ("?q=fjord", 30, "customers-found.csv"),
            ("?q=nobody", 0, "customers-found.csv"),
        ] {
            let file = sales.get(&format!("/customers.csv{query}")).await.expect(200);
            let listed: Vec<&str> = file.body.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
            assert_eq!(listed.len(), rows, "{query}");
            let first = found(&sales, query).await;
            assert_eq!(listed.iter().take(25).collect::<Vec<_>>(), first.iter().collect::<Vec<_>>(), "{query}");
            assert!(file.headers["content-disposition"].to_str().unwrap().contains(name), "{query}");
        }
        let file = portal.sign_in("operator@assent.example").await.get("/customers.csv").await.expect(200);
        assert!(file.body.lines().skip(1).all(|line| line.contains(",Alder Direct,")), "{}", file.body);
    }

    async fn a_filter_that_cannot_be_read_is_complained_about_and_exports_nothing(portal: Portal) {
        make(&portal, "Fjord Foods AB", "fjord", "SE", As::Nothing).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let operator = portal.sign_in("operator@assent.example").await;
        let long = format!("q={}", "x".repeat(201));
        for who in [&sales, &operator] {
            for (query, field) in [
                (long.as_str(), "customer_search"),
                ("q=fjord%00", "customer_search"),
                ("q=fjord%0Afoods", "customer_search"),
                ("country=ZZ", "country"),
                ("status=accepted", "customer_status"),
            ] {
                let page = who.get(&format!("/customers?{query}")).await.expect(422);
                let href = page.attr("#error-summary a", "href").unwrap();
                assert_eq!(href, format!("#{field}"), "{query}");
                assert!(page.has(&format!("{href}[aria-invalid=true]")) && page.has(&format!("{href}-error")), "{query}");
                who.get(&format!("/customers.csv?{query}")).await.expect(400);
            }
            // Nothing that leaves a mark is no search.
            who.get("/customers?q=%E2%80%8B+&country=&status=").await.expect(200).shows("Fjord Foods AB");
        }
        for partner in ["x", "01a1f8d3-ea00-7819-ae08-b778331db054"] {
            operator.get(&format!("/customers?partner={partner}")).await.expect(404);
            operator.get(&format!("/customers.csv?partner={partner}")).await.expect(404);
        }
    }

    async fn r_agr_7_the_day_on_which_a_version_is_required_shows_at_once_and_filters_once_the_list_has_kept_up(portal: Portal) {
        make(&portal, "Attested AB", "attested", "SE", As::Version(2)).await;
        make(&portal, "Invited AB", "invited", "SE", As::Invited).await;
        portal
            .run("insert into agreement_versions (type_id, rank, effective_on, required_from, published_at)
                  values ('MicrosoftCustomerAgreement', 3, '2026-11-01', '2026-12-01', 0)")
            .await;
        let catch_up = async || customer_list::catch_up(&portal.site.db, portal.clock.now().utc_date()).await.unwrap();
        catch_up().await;
        let sales = portal.sign_in("sales@alder.example").await;
        assert_eq!(found(&sales, "?status=attested").await, ["Attested AB"]);
        portal.clock.move_to("2026-12-01T00:30:00Z".parse().unwrap());
        let sales = portal.sign_in("sales@alder.example").await;
        list(&sales, "").await.shows("Outdated version");
        catch_up().await;
        assert_eq!(found(&sales, "?status=outdated-version").await, ["Attested AB"]);
        assert!(found(&sales, "?status=attested").await.is_empty());
        assert_eq!(found(&sales, "?status=invited").await, ["Invited AB"]);
        // Long after the invitation's last day.
        portal.clock.move_to("2028-01-01T00:30:00Z".parse().unwrap());
        let sales = portal.sign_in("sales@alder.example").await;
        list(&sales, "?q=invited").await.shows("Not provided");
        catch_up().await;
        assert_eq!(found(&sales, "?status=not-provided").await, ["Invited AB"]);
    }

    async fn r_role_9_the_operator_asks_for_one_partners_customers(portal: Portal) {
        let fjord = make(&portal, "Fjord Foods AB", "fjord", "SE", As::Version(2)).await;
        make(&portal, "Granite Gears AB", "granite", "SE", As::Nothing).await;
        portal.relate("dogwood", &fjord.to_string()).await;
        let operator = portal.sign_in("operator@assent.example").await;
        let page = list(&operator, "").await;
        assert_eq!(companies(&page), ["Fjord Foods AB", "Fjord Foods AB", "Granite Gears AB"]);
        page.says_with("customer-list-relationships", &[("n", "3"), ("count", "3")]);
        let dogwood = portal.sellers["dogwood"].partner;
        let page = operator.get(&format!("/partners/{dogwood}")).await.expect(200);
        let href = page.attr("main a[href^='/customers']", "href").unwrap();
        assert_eq!(href, format!("/customers?partner={dogwood}"));
        let page = operator.get(&href).await.expect(200);
        assert_eq!(companies(&page), ["Fjord Foods AB"]);
        page.shows("Not provided");
        assert!(page.texts(".chips li").iter().any(|chip| chip.contains("Dogwood Cloud")), "a chip names the partner");
        // An agent's list is the own partner's, whatever the address says.
        let sales = portal.sign_in("sales@alder.example").await;
        assert_eq!(found(&sales, &format!("?partner={dogwood}")).await, ["Fjord Foods AB", "Granite Gears AB"]);
        let file = operator.get(&format!("/customers.csv?partner={dogwood}")).await.expect(200);
        assert!(file.body.lines().skip(1).all(|line| line.contains(",Dogwood Cloud,")), "{}", file.body);
    }
}
