//! What people type, paste and carry: the same value written otherwise is the same value, and another one is refused.

use assent::demo::PASSWORD;
use reqwest::Method;

use crate::support::customers::{as_typed, asked, attested, customer_on, password_on};
use crate::support::{Page, Portal, Tells, Visitor};

/// The fields with others in the place of some.
fn with(mut fields: Vec<(&'static str, String)>, changes: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push((*name, (*value).to_owned()));
    }
    fields
}

async fn opens(portal: &Portal, name: &str, password: &str) -> bool {
    let page = portal.sign_in_as(&portal.visitor(), name, password).await;
    page.status == 200
}

async fn edited(sales: &Visitor, customer: &str, fields: &[(&str, &str)]) -> Page {
    let edit = format!("{customer}/edit");
    let page = sales.get(&edit).await.expect(200);
    sales.send(&page, &edit, fields).await
}

/// Sends the wizard's first step.
async fn begin(sales: &Visitor, fields: &[(&'static str, String)]) -> Page {
    sales.fill("/customers/new", "/customers/new", &as_typed(fields)).await
}

stories! {
    async fn a_password_is_the_same_in_composed_and_decomposed_letters(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let fields = [("present_password", PASSWORD), ("new_password", "Blåbärspaj-ÖÄ-2026")];
        sales.fill("/profile/password", "/profile/password", &fields).await.expect(200);
        for same in ["Blåbärspaj-ÖÄ-2026", "Bla\u{30a}ba\u{308}rspaj-O\u{308}A\u{308}-2026"] {
            assert!(opens(&portal, "sales@alder.example", same).await, "{same}");
        }
        for other in ["Blabarspaj-OA-2026", "blåbärspaj-öä-2026", "Blåbärspaj-ÖÄ-2026 ", "Blåbärspaj–ÖÄ–2026"] {
            assert!(!opens(&portal, "sales@alder.example", other).await, "{other}");
        }
    }

    async fn r_acc_3_a_temporary_password_is_taken_as_it_is_read_out_and_pasted(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let page = sales.onboard(&asked("temporary")).await.expect(200);
        let password = password_on(&page);
        let name = "admin@temporary.onassent.example";
        for same in [
            password.to_uppercase(),
            password.replace('-', " "),
            password.replace('-', ""),
            password.replace('-', "\u{2013}"),
            format!("\u{a0}{password} \u{2068}"),
        ] {
            assert!(opens(&portal, name, &same).await, "{same}");
        }
        assert!(!opens(&portal, name, &password[1..]).await);
        let owner = portal.visitor();
        let form = portal.sign_in_as(&owner, name, &password).await.expect(200);
        for handed in [password.to_uppercase(), password.replace('-', "")] {
            let fields = [("code", "000000"), ("present_password", password.as_str()), ("new_password", &handed)];
            owner.send(&form, "/profile/password", &fields).await.expect(422);
        }
        portal.first_password(&owner, &form, &password, "My own-Password").await.expect(200);
        for other in ["my own-Password", "My own Password", "Myown-Password", " My own-Password"] {
            assert!(!opens(&portal, name, other).await, "an own password is exact: {other}");
        }
        assert!(opens(&portal, name, "My own-Password").await);
    }

    async fn marks_and_signs_of_keyboards_and_address_books_are_tidied(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let fields = with(asked("x"), &[
            ("domain_prefix", "https://Ｔｉｄｙ．onassent.example/"),
            ("postal_code", "SE\u{2011}９０３２６"),
            ("first_name", "\u{2068}Å\u{ad}sa\u{2069}"),
            ("email", "\u{202a}asa＠vinterhamn。example\u{202c}"),
            ("phone", "\u{202d}+46\u{a0}９０ー555 01\u{200b}23\u{202c}"),
        ]);
        let page = sales.onboard(&fields).await.expect(200);
        let customer = sales.get(&format!("/customers/{}", customer_on(&page))).await.expect(200);
        for shown in ["tidy.onassent.example", "903 26 Umeå", "Åsa Öberg", "asa@vinterhamn.example", "+46 90 555 01 23"] {
            customer.shows(shown);
        }
        for (field, wrong, problem) in [
            ("first_name", "\u{202a}\u{200b}\u{2069}", "problem-first-name-missing"),
            ("email", "\u{202e}elpmaxe.lavir@asa.example", "problem-email-hidden"),
            ("domain_prefix", "https://wrong.example/", "problem-domain-prefix-whole"),
            ("postal_code", "EC1Y 8SY", "problem-postal-code-invalid"),
        ] {
            let answer = begin(&sales, &with(asked("wrong"), &[(field, wrong)])).await.expect(422).complaints();
            assert!(answer.len() == 1 && answer[0].tells(problem), "{field}: {answer:?}");
        }
    }

    async fn a_state_is_chosen_from_the_countrys_list(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = format!("/customers/{}", customer_on(&sales.onboard(&asked("states")).await.expect(200)));
        let seattle = [("country", "US"), ("province", "washington"), ("postal_code", "981011234"), ("city", "Seattle"), ("language", "en-US")];
        let page = edited(&sales, &customer, &seattle).await.expect(200);
        page.shows("Seattle, WA 98101-1234");
        let form = sales.get(&format!("{customer}/edit")).await.expect(200);
        assert_eq!(form.text("select[name=province] option[selected]"), "Washington");
        for wrong in ["Ontario", "東京都", "X"] {
            let page = edited(&sales, &customer, &[("province", wrong)]).await.expect(422);
            assert!(page.complaints()[0].tells("problem-state-unknown"), "{:?}", page.complaints());
            assert_eq!(page.attr("select[name=province] option[selected]", "value").as_deref(), Some(wrong), "what was typed is kept");
        }
    }

    async fn a_state_that_is_in_no_list_stays_until_the_address_is_changed(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let customer = format!("/customers/{}", customer_on(&sales.onboard(&asked("unlisted")).await.expect(200)));
        let seattle = [("country", "US"), ("province", "WA"), ("postal_code", "98101"), ("city", "Seattle"), ("language", "en-US")];
        edited(&sales, &customer, &seattle).await.expect(200);
        portal.run("update customers set state = 'Cascadia', postal_code = '9810' where domain = 'unlisted.onassent.example'").await;
        sales.get(&customer).await.expect(200).says_with("customers-state-unlisted", &[("name", "Cascadia")]);
        let page = edited(&sales, &customer, &[("company_name", "Sommarhamn Inc.")]).await.expect(200);
        page.shows("Sommarhamn Inc.").shows("Seattle, Cascadia 9810");
        let answer = edited(&sales, &customer, &[("city", "Tacoma")]).await.expect(422).complaints();
        assert!(answer.iter().any(|line| line.tells("problem-state-unknown")), "{answer:?}");
        edited(&sales, &customer, &[("province", "WA"), ("postal_code", "98101")]).await.expect(200).shows("Seattle, WA 98101");
    }

    async fn a_person_with_one_name_is_recorded_without_inventing_another(portal: Portal) {
        let global = portal.sign_in("global@alder.example").await;
        let fields = [("first_name", "Suharto"), ("one_name", "yes"), ("email", "suharto@alder.example"), ("roles", "sales_agent")];
        global.fill("/people/new", "/people/new", &fields).await.expect(200).shows("Suharto");
        // Such a person signs in and works as everybody does.
        let suharto = portal.visitor();
        let page = suharto.get(&portal.link_to("suharto@alder.example").await).await.expect(200);
        suharto.send(&page, "/set-password", &[("new_password", "a-very-own-password")]).await.expect(200);
        suharto.get("/customers").await.expect(200);
        let profile = suharto.get("/profile").await.expect(200);
        assert_eq!(profile.attr("input[name=first_name]", "value").as_deref(), Some("Suharto"));
        let both = [("first_name", "Suharto"), ("last_name", "Ny"), ("one_name", "yes"), ("email", "both@alder.example"), ("roles", "sales_agent")];
        let answer = global.fill("/people/new", "/people/new", &both).await.expect(422).complaints();
        assert!(answer[0].tells("problem-one-name"), "{answer:?}");
        let sales = portal.sign_in("sales@alder.example").await;
        let one = [("first_name", "Sukarno"), ("last_name", ""), ("one_name", "yes")];
        let page = sales.onboard(&with(attested("onename"), &one)).await.expect(200);
        let customer = format!("/customers/{}", customer_on(&page));
        sales.get(&customer).await.expect(200).shows("Sukarno");
        let form = sales.get(&format!("{customer}/edit")).await.expect(200);
        assert!(form.has("[name=one_name][checked]"));
        assert_eq!(portal.count("select count(*) from confirmations where signer_first_name = 'Sukarno' and signer_last_name = ''").await, 1);
        let answer = begin(&sales, &with(attested("twonames"), &[("last_name", "")])).await.expect(422).complaints();
        assert!(answer[0].tells("problem-last-name-missing"), "{answer:?}");
        edited(&sales, &customer, &[("last_name", "Hatta"), ("one_name", "")]).await.expect(200).shows("Sukarno Hatta");
    }

    async fn a_browser_that_refuses_cookies_is_told_so(portal: Portal) {
        let page = portal.visitor().get("/sign-in").await.expect(200);
        let csrf = page.csrf().unwrap();
        let body = format!("_csrf={csrf}&sign_in_name=sales%40alder.example&password=x");
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let answer = portal.visitor().request(Method::POST, "/sign-in", &headers, body.clone()).await.expect(403);
        answer.says("error-no-cookies");
        assert!(!answer.has("form[action='/sign-in']"), "it would be asked for ever: {}", answer.main());
        let kept = [headers[0], ("cookie", "assent-language=en")];
        let answer = portal.visitor().request(Method::POST, "/sign-in", &kept, body.clone()).await.expect(403);
        assert!(!answer.body.tells("error-no-cookies"), "a browser that was closed meanwhile");
    }

    async fn a_link_opens_with_what_was_caught_at_its_end_or_is_said_to_be_damaged(portal: Portal) {
        let fields = [("sign_in_name", "sales@alder.example")];
        portal.visitor().fill("/forgotten-password", "/forgotten-password", &fields).await.expect(200);
        let link = portal.link_to("sales@alder.example").await;
        for caught in ["", ".", ")", "%3E", "&amp;", "%E2%80%8B"] {
            let page = portal.visitor().get(&format!("{link}{caught}")).await.expect(200);
            assert_eq!(page.path, "/set-password");
            assert!(page.has("[name=new_password]"), "{caught}");
        }
        let cut = &link[..link.len() - 3];
        let secret = cut.rsplit('/').next().unwrap();
        for damaged in [cut.to_owned(), format!("{link}x"), format!("{cut}/x"), format!("/register/{secret}"), format!("/dispute/{secret}"),
            format!("/accept?invType=ResellerRelationship&partnerId=117a77b0-9360-443b-8795-c6dedc750cf9&token={secret}"),
            "/accept?partnerId=117a77b0-9360".to_owned()]
        {
            for visitor in [portal.visitor(), portal.sign_in("sales@alder.example").await] {
                let page = visitor.get(&damaged).await;
                assert!(!page.path.contains(secret), "{damaged}: {}", page.path);
                if damaged.contains(secret) {
                    page.expect(404).says("link-damaged");
                }
            }
            portal.visitor().get(&damaged).await.expect(404).says("link-damaged");
        }
    }
}
