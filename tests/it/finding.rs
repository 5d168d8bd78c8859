//! How customers are found and sorted: without accents, by addresses, and in the alphabet of the reader. What the list finds is
//! compared with what a filter over all of them finds, name by name.

use std::collections::BTreeSet;

use assent::audit::Context;
use assent::customer_list;
use assent::customers::{self, Cloud, Contact, NewCustomer, Profile};
use assent::relationships;
use assent::values::address::AddressFields;
use assent::values::collation::{Order, sort_key};
use assent::values::finding;
use assent::values::{CompanyName, EmailAddress, Language, LanguageTag, PersonName, PostalAddress};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::customers_list::{As, make};
use crate::support::{Page, Portal, Visitor};

/// A customer of Alder's.
#[derive(Debug, Clone)]
struct Made {
    name: String,
    domain: String,
    email: String,
    country: &'static str,
}

/// Makes customers of Alder's in one transaction: the nth has a domain and a contact of that number.
async fn make_all(portal: &Portal, names: &[String]) -> Vec<Made> {
    let who = portal.sellers["alder"].attester.as_ref().unwrap();
    let mut cx = Context::system(portal.clock.now(), portal.site.random.clone());
    cx.actor = who.agent().visitor.actor();
    let mut tx = portal.site.db.write().await.unwrap();
    let mut all = Vec::new();
    for (number, name) in names.iter().enumerate() {
        let [country, line1, city, postal_code] = match number % 2 {
            0 => ["SE", "Storgatan 1", "Umeå", "903 26"],
            _ => ["NO", "Storgata 1", "Oslo", "0155"],
        };
        let made = Made {
            name: name.clone(),
            domain: format!("n{number}.onassent.example"),
            email: format!("p{number}.öberg@mail{number}.example"),
            country,
        };
        let address = AddressFields {
            country,
            line1,
            city,
            postal_code,
            ..AddressFields::default()
        };
        let new = NewCustomer {
            profile: Profile {
                company_name: CompanyName::parse(name).unwrap(),
                address: PostalAddress::parse(address).unwrap(),
                language: LanguageTag::of(Language::English),
                registration_number: None,
                contact: Contact {
                    name: PersonName::parse("Åsa", "Öberg").unwrap(),
                    email: EmailAddress::parse(&made.email).unwrap(),
                    phone: None,
                },
                bought_before: false,
            },
            domain: made.domain.clone(),
            cloud: Cloud::Public,
        };
        let id = customers::create(&mut tx, &cx, who, &new).await.unwrap();
        let customer = customers::find(&mut tx, id).await.unwrap().unwrap();
        relationships::make(&mut tx, &cx, who.agent().partner, &customer, None)
            .await
            .unwrap();
        all.push(made);
    }
    tx.commit().await.unwrap();
    all
}

fn companies(page: &Page) -> Vec<String> {
    page.texts("tbody th a")
}

/// The companies on all pages of a list.
async fn listed(who: &Visitor, query: &str) -> Vec<String> {
    let mut page = who.get(&format!("/customers{query}")).await.expect(200);
    let mut all = companies(&page);
    while let Some(next) = page.attr("a[rel=next]", "href") {
        page = who.get(&next).await.expect(200);
        all.extend(companies(&page));
    }
    all
}

async fn found(who: &Visitor, typed: &str) -> Vec<String> {
    listed(who, &format!("?q={}", encoded(typed))).await
}

fn encoded(typed: &str) -> String {
    url::form_urlencoded::byte_serialize(typed.as_bytes()).collect()
}

async fn speaks(who: &Visitor, language: Language) {
    let fields = [("language", language.tag()), ("return_to", "/")];
    who.post("/language", &fields).await.expect(200);
}

async fn catch_up(portal: &Portal) {
    let today = portal.clock.now().utc_date();
    customer_list::catch_up(&portal.site.db, today).await.unwrap();
}

/// The words of names: spellings that differ by little, of several scripts.
const WORDS: [&str; 40] = [
    "Åre",
    "Are",
    "Ål",
    "Al",
    "Öjebyns",
    "Ojebyns",
    "Crème",
    "Creme",
    "Łódzkie",
    "Lodz",
    "Hà",
    "Ha",
    "Nội",
    "İzmir",
    "Izmir",
    "Gıda",
    "Gida",
    "E.ON",
    "EON",
    "A.B.D.",
    "ABD",
    "O’Bryen",
    "Obryen",
    "富士食品",
    "食品",
    "AB",
    "ab",
    "Ørsta",
    "Orsta",
    "Élan",
    "Elan",
    "Ærø",
    "Straße",
    "Strasse",
    "Ёлка",
    "Елка",
    "Αθηναϊκή",
    "ΑΘΗΝΑΙΚΗ",
    "Äpple",
    "Zeta",
];

fn sample<T>(strategy: impl Strategy<Value = T>, count: usize) -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    (0..count)
        .map(|_| strategy.new_tree(&mut runner).unwrap().current())
        .collect()
}

fn names(count: usize) -> Vec<String> {
    let words = prop::collection::vec(prop::sample::select(&WORDS[..]), 1..4);
    sample(words.prop_map(|words| words.join(" ")), count)
}

impl Made {
    fn words(&self) -> Vec<String> {
        let mut words = finding::words(&self.name);
        words.extend(finding::domain_words(&self.domain));
        words.extend(finding::address_words(&self.email));
        words
    }

    fn has(&self, beginning: &str) -> bool {
        self.words().iter().any(|word| word.starts_with(beginning))
    }
}

/// What a query should find: those with its words as they were typed, then the others.
fn filtered(all: &[Made], typed: &str) -> [BTreeSet<String>; 2] {
    let wanted = finding::wanted(typed, customer_list::WORDS);
    let is_accented = wanted.iter().any(|word| word.exact.is_some());
    let mut sets = [BTreeSet::new(), BTreeSet::new()];
    for made in all.iter().filter(|_| !wanted.is_empty()) {
        let is_exact = is_accented
            && wanted
                .iter()
                .all(|word| made.has(word.exact.as_ref().unwrap_or(&word.folded)));
        if is_exact {
            sets[0].insert(made.domain.clone());
        } else if wanted.iter().all(|word| made.has(&word.folded)) {
            sets[1].insert(made.domain.clone());
        }
    }
    sets
}

stories! {
    async fn a_search_finds_what_a_filter_over_all_customers_finds_the_exact_ones_first(portal: Portal) {
        catch_up(&portal).await;
        let all = make_all(&portal, &names(60)).await;
        let (sales, operator) = (portal.sign_in("sales@alder.example").await, portal.sign_in("operator@assent.example").await);
        let word = (prop::sample::select(&WORDS[..]), 1usize..8)
            .prop_map(|(word, chars)| word.chars().take(chars).collect::<String>());
        let typed = prop::collection::vec(word, 1..3).prop_map(|words| words.join(" "));
        let by_address = ["p7.oberg@mail7.example", "mail7.example", "https://n7.onassent.example/x", "n7.onassent.example"];
        let queries = sample(typed, 30).into_iter().chain(by_address.map(str::to_owned));
        for (turn, typed) in queries.enumerate() {
            let who = [&sales, &operator][turn % 2];
            for country in [None, Some("NO")] {
                let among: Vec<Made> = all.iter().filter(|made| country.is_none_or(|country| made.country == country)).cloned().collect();
                let [exact, others] = filtered(&among, &typed);
                let query = format!("?q={}&country={}", encoded(&typed), country.unwrap_or_default());
                let mut page = who.get(&format!("/customers{query}")).await.expect(200);
                let mut domains = page.texts("tbody th .muted");
                while let Some(next) = page.attr("a[rel=next]", "href") {
                    page = who.get(&next).await.expect(200);
                    domains.extend(page.texts("tbody th .muted"));
                }
                assert_eq!(domains.len(), exact.len() + others.len(), "{query}: {domains:?}\n{exact:?}\n{others:?}");
                let (first, second) = domains.split_at(exact.len());
                assert_eq!(first.iter().cloned().collect::<BTreeSet<_>>(), exact, "{query}: those that are exact");
                assert_eq!(second.iter().cloned().collect::<BTreeSet<_>>(), others, "{query}: the others");
            }
        }
    }

    async fn lists_are_sorted_in_the_alphabet_of_their_reader(portal: Portal) {
        catch_up(&portal).await;
        let all = make_all(&portal, &names(60)).await;
        let sorted = |order: Order, country: Option<&str>| {
            let mut names: Vec<String> = all.iter().filter(|made| country.is_none_or(|country| made.country == country))
                .map(|made| made.name.clone()).collect();
            names.sort_by_key(|name| sort_key(name, order));
            names
        };
        for name in ["sales@alder.example", "operator@assent.example"] {
            let who = portal.sign_in(name).await;
            for (language, order) in [
                (Language::English, Order::Root),
                (Language::Swedish, Order::Swedish),
                (Language::SimplifiedChinese, Order::Root),
            ] {
                speaks(&who, language).await;
                assert_eq!(listed(&who, "").await, sorted(order, None), "{name} {language:?}");
                assert_eq!(listed(&who, "?country=SE").await, sorted(order, Some("SE")), "{name} {language:?}");
                // Other filters have one order.
                let status = listed(&who, "?status=not-provided&country=NO").await;
                assert_eq!(status, sorted(Order::Root, Some("NO")), "{name} {language:?}");
                let file = who.get("/customers.csv?separator=comma").await.expect(200);
                let first = file.body.lines().nth(1).unwrap().split(',').nth(1).unwrap().to_owned();
                assert_eq!(first, sorted(order, None)[0], "{name} {language:?}");
            }
            // A page of one order, opened in another, is its first.
            let swedish = who.get("/customers").await.expect(200).attr("a[rel=next]", "href").unwrap();
            speaks(&who, Language::Swedish).await;
            assert_eq!(companies(&who.get(&swedish).await.expect(200)), sorted(Order::Swedish, None)[..25]);
        }
    }

    async fn a_customer_is_found_without_the_accents_marks_and_capitals_of_its_name(portal: Portal) {
        catch_up(&portal).await;
        let names = ["Öjebyns Bageri AB", "Ojebyns Plåt AB", "Crème Brûlée SARL", "Łódzkie Młyny", "Công ty Hà Nội", "İzmir Gıda A.Ş.",
            "A.B.D. Consulting", "O’Bryen & Sons", "E.ON SE", "Αθηναϊκή Ζυθοποιία"];
        make_all(&portal, &names.map(str::to_owned)).await;
        let sales = portal.sign_in("sales@alder.example").await;
        for (typed, expected) in [
            ("ojebyns", vec!["Öjebyns Bageri AB", "Ojebyns Plåt AB"]),
            ("öjebyns", vec!["Öjebyns Bageri AB", "Ojebyns Plåt AB"]),
            ("OJEBYNS plat", vec!["Ojebyns Plåt AB"]),
            ("creme brulee", vec!["Crème Brûlée SARL"]),
            ("lodzkie", vec!["Łódzkie Młyny"]),
            ("ha noi", vec!["Công ty Hà Nội"]),
            ("izmir", vec!["İzmir Gıda A.Ş."]),
            ("IZMIR", vec!["İzmir Gıda A.Ş."]),
            ("İZMİR", vec!["İzmir Gıda A.Ş."]),
            ("GIDA", vec!["İzmir Gıda A.Ş."]),
            ("abd", vec!["A.B.D. Consulting"]),
            ("obryen", vec!["O’Bryen & Sons"]),
            ("eon", vec!["E.ON SE"]),
            ("αθηναικη", vec!["Αθηναϊκή Ζυθοποιία"]),
            ("´", vec![]),
        ] {
            assert_eq!(found(&sales, typed).await, expected, "{typed}");
        }
    }

    async fn r_role_9_a_customer_is_found_by_its_peoples_sign_in_names_by_those_who_may_see_them(portal: Portal) {
        portal.records().await;
        let id = make(&portal, "Contact of all", "contacts", "SE", As::Nothing).await;
        let (admin, other) = ("admin@customer.onassent.example", "reader@customer.onassent.example");
        for (name, sees_admin, sees_other) in [
            ("operator@assent.example", true, true),
            ("auditor@assent.example", true, true),
            ("sales@alder.example", true, false),
            ("helpdesk@alder.example", false, false),
            ("sales@birch.example", false, false),
        ] {
            let who = portal.sign_in(name).await;
            assert_eq!(!found(&who, admin).await.is_empty(), sees_admin, "{name}");
            assert_eq!(!found(&who, &admin.to_uppercase()).await.is_empty(), sees_admin, "{name}");
            assert_eq!(!found(&who, other).await.is_empty(), sees_other, "{name}");
            assert!(found(&who, "nobody@customer.onassent.example").await.is_empty(), "{name}");
        }
        // The contact's address stands in Account info, for all who see that.
        let helpdesk = portal.sign_in("helpdesk@alder.example").await;
        for typed in ["asa@vinterhamn.example", "mailto:Asa@Vinterhamn.example", "vinterhamn.example", "https://www.vinterhamn.example/"] {
            assert!(found(&helpdesk, typed).await.contains(&"Contact of all".to_owned()), "{typed}");
        }
        assert!(found(&helpdesk, "asa").await.is_empty(), "a word is no address");
        let stranger = portal.sign_in("sales@dogwood.example").await;
        assert!(!found(&stranger, "contacts.onassent.example").await.contains(&"Contact of all".to_owned()));
        // A contact that has gone finds nothing.
        let sales = portal.sign_in("sales@alder.example").await;
        let edit = format!("/customers/{id}/edit");
        sales.fill(&edit, &edit, &[("email", "eva@sommarhamn.example")]).await.expect(200);
        assert_eq!(found(&sales, "eva@sommarhamn.example").await, ["Contact of all"]);
        assert!(!found(&sales, "asa@vinterhamn.example").await.contains(&"Contact of all".to_owned()));
    }

    async fn after_an_upgrade_lists_use_the_old_keys_until_the_new_ones_are_filled_in_whatever_stops_that(portal: Portal) {
        catch_up(&portal).await;
        // As the release before left it.
        portal.run("update customer_list_state set rule = 0, shown = 0").await;
        make_all(&portal, &names(450)).await;
        portal.run("delete from customer_words").await;
        portal.run("delete from customer_rows").await;
        make(&portal, "Öjebyns Bageri", "late", "SE", As::Version(2)).await;
        let sales = portal.sign_in("sales@alder.example").await;
        let (first, attested) = (listed(&sales, "?country=SE").await, listed(&sales, "?status=attested").await);
        assert_eq!(attested, ["Öjebyns Bageri"]);
        assert_eq!(found(&sales, "öjebyns bageri").await, attested);
        assert!(found(&sales, "ojebyns bageri").await.is_empty(), "by the old rule, accents count");
        // It is stopped while it fills in.
        let is_filling = async || portal.count("select count(*) from customer_list_state where behind is not null").await > 0;
        let stopped = async {
            while !is_filling().await {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            }
        };
        tokio::select! {
            biased;
            () = stopped => {}
            () = catch_up(&portal) => panic!("it was not stopped"),
        }
        assert_eq!(portal.count("select shown from customer_list_state").await, 0);
        let filled = portal.count("select count(*) from customer_rows").await;
        assert!((1..451).contains(&filled), "{filled} rows are filled in");
        assert_eq!(listed(&sales, "?country=SE").await, first);
        assert!(found(&sales, "ojebyns bageri").await.is_empty());
        catch_up(&portal).await;
        assert_eq!(portal.count("select shown from customer_list_state").await, finding::RULE);
        assert_eq!(portal.count("select count(*) from customer_rows").await, 451);
        assert_eq!(found(&sales, "ojebyns bageri").await, ["Öjebyns Bageri"]);
        let mut sorted = first.clone();
        sorted.sort_by_key(|name| sort_key(name, Order::Root));
        assert_eq!(listed(&sales, "?country=SE").await, sorted);
        // Others may read the old rows for a moment longer.
        assert_eq!(portal.count("select count(*) from customer_list").await, 451);
        catch_up(&portal).await;
        for table in ["select count(*) from customer_list", "select count(*) from customer_list_words"] {
            assert_eq!(portal.count(table).await, 0);
        }
        assert_eq!(found(&sales, "ojebyns bageri").await, ["Öjebyns Bageri"]);
    }

    async fn a_later_rule_replaces_the_rows_of_the_one_before(portal: Portal) {
        catch_up(&portal).await;
        make_all(&portal, &names(30)).await;
        for statement in [
            "insert into customer_rows (rule, relationship_id, partner_id, customer_id, type_id, company_name, root_key, swedish_key,
                                        domain, contact_email, country, bought_before, since, stands, invited_until, status)
             select 9, relationship_id, partner_id, customer_id, type_id, company_name, root_key, swedish_key, domain,
                    contact_email, country, bought_before, since, stands, invited_until, status from customer_rows",
            "insert into customer_words (rule, relationship_id, partner_id, country, word, root_key)
             select 9, relationship_id, partner_id, country, word, root_key from customer_words",
            "delete from customer_words where rule = 1",
            "delete from customer_rows where rule = 1",
            "update customer_list_state set rule = 9, shown = 9",
        ] {
            portal.run(statement).await;
        }
        let sales = portal.sign_in("sales@alder.example").await;
        let before = listed(&sales, "").await;
        assert_eq!(before.len(), 30);
        make(&portal, "Zzz AB", "zzz", "SE", As::Nothing).await;
        assert_eq!(found(&sales, "zzz").await, ["Zzz AB"]);
        catch_up(&portal).await;
        assert_eq!(listed(&sales, "").await.len(), 31);
        assert_eq!(portal.count("select count(*) from customer_rows").await, 62);
        catch_up(&portal).await;
        assert_eq!(portal.count("select count(*) from customer_rows where rule = 1").await, 31);
        assert_eq!(portal.count("select count(*) from customer_rows").await, 31);
        assert_eq!(found(&sales, "zzz").await, ["Zzz AB"]);
    }

    async fn partners_invitations_and_the_log_are_searched_without_accents_and_sorted_for_their_reader(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        for (number, name) in ["Örn Handel", "Orm Data", "Ål Nät", "Alm Nät"].into_iter().enumerate() {
            let (domain, email) = (format!("p{number}.example"), format!("eva@p{number}.example"));
            let typed = [
                ("partner_kind", "direct_bill"),
                ("name", name),
                ("country", "FI"),
                ("contact_name", "Eero Elo"),
                ("contact_email", "contact@elm.example"),
                ("domains", domain.as_str()),
                ("first_name", "Eva"),
                ("last_name", "Elo"),
                ("email", email.as_str()),
            ];
            operator.fill("/partners/new", "/partners/new", &typed).await.expect(200);
        }
        let partners = async |query: &str| {
            let page = operator.get(&format!("/partners{query}")).await.expect(200);
            let names = companies(&page);
            names.into_iter().filter(|name| ["Ö", "O", "Å", "Alm"].iter().any(|start| name.starts_with(start))).collect::<Vec<_>>()
        };
        assert_eq!(partners("").await, ["Ål Nät", "Alm Nät", "Orm Data", "Örn Handel"]);
        assert_eq!(partners("?order=descending").await, ["Örn Handel", "Orm Data", "Alm Nät", "Ål Nät"]);
        assert_eq!(partners("?q=or").await, ["Orm Data", "Örn Handel"]);
        assert_eq!(partners("?q=%C3%A5L").await, ["Ål Nät", "Alm Nät"]);
        speaks(&operator, Language::Swedish).await;
        assert_eq!(partners("").await, ["Alm Nät", "Orm Data", "Ål Nät", "Örn Handel"]);
        speaks(&operator, Language::English).await;
        make(&portal, "Öjebyns A.B.D.", "oje", "SE", As::Invited).await;
        for typed in ["ojebyns", "%C3%B6jebyns", "abd"] {
            let page = operator.get(&format!("/invitations?q={typed}")).await.expect(200);
            assert_eq!(page.texts("tbody tr").len(), 1, "{typed}");
        }
        for typed in ["ojebyns", "%C3%B6jebyns"] {
            operator.get(&format!("/activity?object={typed}")).await.expect(200).shows("Öjebyns A.B.D.");
        }
    }
}
