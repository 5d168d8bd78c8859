//! Customers for stories, made through the wizard as agents make them.

use super::{Page, Portal, Visitor};

/// A file that is what it says.
pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/// What an agent types for a company in Sweden; the agreement is left open.
pub fn typed(prefix: &str) -> Vec<(&'static str, String)> {
    [
        ("company_name", "Vinterhamn Bryggeri AB"),
        ("domain_prefix", prefix),
        ("language", "sv-SE"),
        ("cloud", "public"),
        ("country", "SE"),
        ("line1", "Storgatan 1"),
        ("postal_code", "903 26"),
        ("city", "Umeå"),
        ("first_name", "Åsa"),
        ("last_name", "Öberg"),
        ("email", "asa@vinterhamn.example"),
        ("phone", "+46 90 555 01 23"),
        ("signer", "contact"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// The same, attested on a day of the past.
pub fn attested(prefix: &str) -> Vec<(&'static str, String)> {
    let mut fields = typed(prefix);
    for (name, value) in [
        ("acceptance", "attest"),
        ("attested", "yes"),
        ("accepted_on_day", "19"),
        ("accepted_on_month", "november"),
        ("accepted_on_year", "2026"),
        ("basis", "signed_paper"),
    ] {
        fields.push((name, value.to_owned()));
    }
    fields
}

/// The same, to be asked by Assent.
pub fn asked(prefix: &str) -> Vec<(&'static str, String)> {
    let mut fields = typed(prefix);
    fields.push(("acceptance", "ask".to_owned()));
    fields
}

/// Fields as a form is filled with them.
pub fn as_typed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

impl Visitor {
    /// Goes through the wizard to its Confirmation page.
    pub async fn onboard(&self, fields: &[(&'static str, String)]) -> Page {
        let review = self
            .fill("/customers/new", "/customers/new", &as_typed(fields))
            .await
            .expect(200);
        assert!(
            review.path.ends_with("/review"),
            "{}: {:?}",
            review.path,
            review.complaints()
        );
        let action = review.path.replace("/review", "/confirmation");
        self.send(&review, &action, &[]).await
    }
}

/// The identifier behind the first link to a customer's Account info on a page.
pub fn customer_on(page: &Page) -> String {
    let html = page.html();
    let links = scraper::Selector::parse("a[href^='/customers/']").unwrap();
    html.select(&links)
        .filter_map(|link| link.attr("href")?.strip_prefix("/customers/"))
        .find(|id| id.len() == 36 && id.matches('-').count() == 4)
        .unwrap_or_else(|| panic!("no customer on {}:\n{}", page.path, page.main()))
        .to_owned()
}

/// The temporary password that a page shows once.
pub fn password_on(page: &Page) -> String {
    let shown = page.texts("code");
    shown
        .into_iter()
        .find(|text| text.len() == 23 && text.matches('-').count() == 3)
        .unwrap_or_else(|| panic!("no password on {}:\n{}", page.path, page.main()))
}

impl Portal {
    /// The identifiers of records that are there, Alder's where they are somebody's: what route patterns are filled
    /// with. Also makes the people whom the doors are tried with.
    pub async fn records(&self) -> Vec<(&'static str, String)> {
        use assent::accounts::sessions;
        let sales = self.sign_in("sales@alder.example").await;
        let page = sales.onboard(&attested("customer")).await.expect(200);
        let customer = customer_on(&page);
        let password = password_on(&page);
        let owner = self.visitor();
        let page = self
            .sign_in_as(&owner, "admin@customer.onassent.example", &password)
            .await
            .expect(200);
        let fields = [
            ("present_password", password.as_str()),
            ("new_password", assent::demo::PASSWORD),
        ];
        owner.send(&page, "/profile/password", &fields).await.expect(200);
        let page = sales.onboard(&asked("temporary")).await.expect(200);
        self.set_temporary("admin@temporary.onassent.example", &customer_on(&page))
            .await;
        let draft = sales
            .fill("/customers/new", "/customers/new", &as_typed(&asked("kept")))
            .await;
        let draft = draft.path.split('/').nth(3).unwrap_or_default().to_owned();
        let global = self.sign_in("global@alder.example").await;
        let people = global.get("/people").await.expect(200);
        let account = people
            .attr("table a[href^='/people/']", "href")
            .unwrap()
            .replace("/people/", "");
        let mut db = self.site.db.read().await.unwrap();
        let alder = &self.sellers["alder"];
        let session = sessions::of_account(&mut db, alder.visitor.account, self.clock.now())
            .await
            .unwrap()[0]
            .id;
        let history = assent::acceptance::history(&mut db, None, customer.parse().unwrap(), None)
            .await
            .unwrap();
        let text = assent::agreements::text_for(
            &mut db,
            "MicrosoftCustomerAgreement",
            2,
            assent::values::Country::parse("SE").unwrap(),
            assent::values::LanguageTag::parse("sv-SE").unwrap(),
        );
        let text = text.await.unwrap().unwrap().id;
        let notice = self.notice(alder.partner, &customer).await;
        let cedar = self.sellers["cedar"].partner;
        let asset = assent::web::assets::address("assent.css").replace("/assets/", "");
        self.deliver().await;
        let letter = self
            .mailbox
            .list("")
            .first()
            .map(|letter| letter.id.to_string())
            .unwrap_or_default();
        vec![
            ("name", asset),
            ("token", "A".repeat(43)),
            ("session", session.to_string()),
            ("account", account),
            ("partner", alder.partner.to_string()),
            ("other", cedar.to_string()),
            ("customer", customer),
            ("agreement", "MicrosoftCustomerAgreement".to_owned()),
            ("draft", draft),
            ("confirmation", history[0].id.to_string()),
            ("text", text.to_string()),
            ("letter", letter),
            ("notice", notice),
        ]
    }

    /// Tells a partner something about a customer.
    pub async fn notice(&self, partner: assent::values::id::PartnerId, customer: &str) -> String {
        use assent::notices::{self, Kind, News};
        let cx = assent::audit::Context::system(self.clock.now(), self.site.random.clone());
        let news = News {
            kind: Kind::NeedsAttestation,
            customer: Some(customer.parse().unwrap()),
            company: "Vinterhamn Bryggeri AB",
            agreement: Some(("MicrosoftCustomerAgreement", "Microsoft Customer Agreement")),
            version: None,
            person: "Åsa Öberg",
            reason: None,
        };
        let mut tx = self.site.db.write().await.unwrap();
        notices::tell(&mut tx, &cx, partner, &news).await.unwrap();
        let told = notices::open(&mut tx, partner, 1).await.unwrap();
        tx.commit().await.unwrap();
        told[0].id.to_string()
    }

    /// Gives a customer's admin the demo's password as a temporary one.
    async fn set_temporary(&self, name: &str, customer: &str) {
        use assent::accounts::temporary::{Issued, issue_temporary_password};
        let hash = super::portal::demo_hash();
        let cx = assent::audit::Context::system(self.clock.now(), self.site.random.clone());
        let mut tx = self.site.db.write().await.unwrap();
        let customer = customer.parse().unwrap();
        let people = assent::accounts::people::of_customer(&mut tx, customer).await.unwrap();
        let revision = assent::accounts::people::first_admin(&people).unwrap().revision;
        let issued = issue_temporary_password(&mut tx, &cx, customer, revision, hash)
            .await
            .unwrap();
        assert!(matches!(issued, Issued::Issued { sign_in_name } if sign_in_name == name));
        tx.commit().await.unwrap();
    }
}
