//! Customers for stories, made through the wizard as agents make them.

use super::{Page, Portal, Tells, Visitor};

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
    /// Switches the screens to English, in which stories read them.
    pub async fn speaks_english(&self) {
        self.post("/language", &[("language", "en"), ("return_to", "/")])
            .await
            .expect(200);
    }

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

/// The code in an email.
fn code_in(text: &str) -> Option<String> {
    let is_code = |line: &&str| line.len() == 6 && line.chars().all(|sign| sign.is_ascii_digit());
    text.lines().find(is_code).map(ToOwned::to_owned)
}

/// Whether an email brings the code for a first password.
fn is_password_code(text: &str) -> bool {
    let mut languages = assent::values::Language::ALL.into_iter();
    languages.any(|language| text.tells_in(language, "letter-password-code-text"))
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
        self.first_password(&owner, &page, &password, assent::demo::PASSWORD)
            .await
            .expect(200);
        let code = self.code_for(&owner).await;
        let acceptance = self.accepts(&owner).await;
        self.reader().await;
        let page = sales.onboard(&asked("temporary")).await.expect(200);
        self.set_temporary("admin@temporary.onassent.example", &customer_on(&page))
            .await;
        let draft = sales
            .fill("/customers/new", "/customers/new", &as_typed(&asked("kept")))
            .await;
        let draft = draft.path.split('/').nth(3).unwrap_or_default().to_owned();
        let global = self.sign_in("global@alder.example").await;
        let request = "/customers/request-relationship";
        let page = global.get(request).await.expect(200);
        let action = page.attr("form.generator", "action").unwrap();
        let fields = [("act", "send"), ("to", "somebody@example.com")];
        let invitation = global.send(&page, &action, &fields).await.expect(200).path;
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
        let history = assent::confirmations::history(&mut db, None, customer.parse().unwrap(), None)
            .await
            .unwrap();
        let confirmation = history[0].id.to_string();
        let attested = history[history.len() - 1].id.to_string();
        drop(db);
        let reviewer = self.sign_in("reviewer@assent.example").await;
        let form = format!("/confirmations/{attested}/review/ask");
        reviewer
            .fill(&form, &form, &[("question", "Who is she?")])
            .await
            .expect(200);
        let question = crate::review::question_about(self, &attested).await;
        // Nothing was proposed about it, so nothing is declined.
        let decline = format!("/confirmations/bulk?act=decline&item={confirmation}");
        let batch = reviewer
            .fill(&decline, "/confirmations/bulk", &[])
            .await
            .expect(200)
            .path;
        let batch = batch.replace("/confirmations/bulk/", "");
        let list = reviewer.get("/confirmations?flag=disputed").await.expect(200);
        let fields = [("view_name", "Disputed ever")];
        reviewer.send(&list, "/confirmations/views", &fields).await.expect(200);
        let view = reviewer
            .get("/confirmations/views")
            .await
            .attr("form[action$='/delete']", "action")
            .unwrap();
        let view = view.replace("/confirmations/views/", "").replace("/delete", "");
        let mut db = self.site.db.read().await.unwrap();
        let text = assent::agreements::text_for(
            &mut db,
            "MicrosoftCustomerAgreement",
            2,
            assent::values::Country::parse("SE").unwrap(),
            assent::values::LanguageTag::parse("sv-SE").unwrap(),
        );
        let text = text.await.unwrap().unwrap().id;
        drop(db);
        let draft_text = crate::versions::drafted(self).await;
        let (order, subscription) = crate::orders::ordered(&sales, &customer).await;
        let notice = self.notice(alder.partner, &customer).await;
        let resold = crate::indirect::resold(self, "resold", "Resold AB").await;
        let information = crate::indirect::ask(&self.sign_in("sales@birch.example").await, &resold).await;
        let reseller = self.sign_in("sales@cedar.example").await;
        crate::indirect::answer(&reseller, &information, true).await.expect(200);
        let partnership_request = crate::partnerships::requested(self, "Larch Resale").await;
        let cedar = self.sellers["cedar"].partner;
        let application = self.usual_application("alder").await;
        let page = global.get(&format!("/api-access/{}", application.id)).await.expect(200);
        let remove = page.attr("form[action$='/remove']", "action").unwrap();
        let secret = remove.split('/').nth(4).unwrap_or_default().to_owned();
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
            ("invitation", invitation.replace("/invitations/", "")),
            ("confirmation", confirmation),
            ("question", question),
            ("batch", batch),
            ("import", crate::imports::import_of(&sales).await),
            ("view", view),
            ("order", order),
            ("subscription", subscription),
            ("text", text.to_string()),
            ("draft_text", draft_text),
            ("letter", letter),
            ("notice", notice),
            ("information", information.replace("/information-requests/", "")),
            ("number", "1".to_owned()),
            ("partnership_request", partnership_request),
            ("code", code),
            ("acceptance", acceptance),
            ("tenant", self.tenant("alder").await),
            ("application", application.id),
            ("operation", "getCustomers".to_owned()),
            ("secret", secret),
            ("link", "A".repeat(86)),
            ("role", "62e90394-69f5-4237-9190-012177145e10".to_owned()),
            ("template", "117a77b0-9360-443b-8795-c6dedc750cf9".to_owned()),
            ("country", "SE".to_owned()),
            ("domain", "nobody.onassent.example".to_owned()),
            ("prefix", "nobody".to_owned()),
            ("cart", "00000000-0000-7000-8000-000000000000".to_owned()),
            ("offer", "business-basic".to_owned()),
            ("product", "business-basic".to_owned()),
            ("sku", "0001".to_owned()),
            ("availability", "0001".to_owned()),
        ]
    }

    /// Ticks what a customer is asked for at an address of the acceptance page, and gives back the page for the code.
    pub async fn ticks(&self, customer: &Visitor, link: &str) -> Page {
        // Letters of one moment have no order; people do not click that fast.
        self.pass(std::time::Duration::from_secs(1));
        let page = customer.get(link).await.expect(200);
        let boxes: Vec<_> = ["agree", "authorize"]
            .into_iter()
            .filter(|name| page.has(&format!("input[name={name}]")))
            .map(|name| (name, "yes"))
            .collect();
        customer.send(&page, "/accept", &boxes).await
    }

    /// The identifier of a code that has been asked for and not been used.
    async fn code_for(&self, customer: &Visitor) -> String {
        let page = self.ticks(customer, "/accept").await.expect(200);
        page.path.replace("/accept/codes/", "")
    }

    /// The code in the newest letter to an address.
    pub async fn code_to(&self, email: &str) -> String {
        self.deliver().await;
        let letters = self.mailbox.list(email);
        let code = letters
            .iter()
            .filter(|letter| !is_password_code(&letter.text))
            .find_map(|letter| code_in(&letter.text));
        code.unwrap_or_else(|| panic!("no code to {email}"))
    }

    /// The code in the newest letter by which the owner of a sign-in name sets a first password.
    pub async fn password_code(&self, sign_in_name: &str) -> String {
        self.deliver().await;
        let letters = self.mailbox.list("");
        let code = letters
            .iter()
            .filter(|letter| is_password_code(&letter.text) && letter.text.contains(sign_in_name))
            .find_map(|letter| code_in(&letter.text));
        code.unwrap_or_else(|| panic!("no code for the first password of {sign_in_name}"))
    }

    /// Sets an own password in the place of a temporary one, on the page that asks for it: with the mailed code, unless no
    /// mail server is configured.
    pub async fn first_password(&self, owner: &Visitor, page: &Page, temporary: &str, own: &str) -> Page {
        let mut fields = vec![("present_password", temporary), ("new_password", own)];
        let code;
        if page.has("input[name=code]") {
            code = self
                .password_code(&page.attr("input[name=username]", "value").unwrap())
                .await;
            fields.push(("code", &code));
        }
        owner.send(page, "/profile/password", &fields).await
    }

    /// The link by which the old contact address of the owner of a sign-in name answers a change.
    pub async fn consent_link(&self, sign_in_name: &str) -> String {
        self.deliver().await;
        let start = format!("{}/contact-change/", self.base);
        let letters = self.mailbox.list("");
        let letter = letters
            .iter()
            .find(|letter| letter.text.contains(&start) && letter.text.contains(sign_in_name));
        let letter = letter.unwrap_or_else(|| panic!("nobody asked the old address of {sign_in_name}"));
        let begin = letter.text.find(&start).unwrap() + self.base.len();
        letter.text[begin..].split_whitespace().next().unwrap().to_owned()
    }

    /// Lets all agents have worked from elsewhere: every story is told from one network address.
    pub async fn agents_were_elsewhere(&self) {
        self.run("delete from agent_places").await;
    }

    /// Accepts all that is open at the bare address; gives back the acceptance's identifier.
    pub async fn accepts(&self, customer: &Visitor) -> String {
        let page = self.ticks(customer, "/accept").await.expect(200);
        let code = self.code_to("asa@vinterhamn.example").await;
        let receipt = customer.send(&page, &page.path, &[("code", &code)]).await.expect(200);
        receipt.path.replace("/acceptances/", "")
    }

    /// Tells the person named in a customer's last attestation, and gives back the link to dispute it.
    pub async fn dispute_link(&self, customer: &str) -> String {
        let cx = assent::audit::Context::system(self.clock.now(), self.site.random.clone());
        let mailer = assent::accounts::people::Mailer {
            keys: &self.site.keys,
            public_url: &self.site.public_url,
            quotas: &self.site.quotas,
        };
        let mut tx = self.site.db.write().await.unwrap();
        let history = assent::confirmations::history(&mut tx, None, customer.parse().unwrap(), None)
            .await
            .unwrap();
        assent::attestations::dispute::announce(&mut tx, &cx, &mailer, history[0].id)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        self.deliver().await;
        let letters = self.mailbox.list("asa@vinterhamn.example");
        let letter = letters.iter().find(|letter| letter.text.contains("/dispute/")).unwrap();
        let begin = letter.text.find(&self.base).unwrap() + self.base.len();
        letter.text[begin..].split_whitespace().next().unwrap().to_owned()
    }

    /// A customer of Alder's whose admin has a password of its own, and is signed in.
    pub async fn customer(&self, prefix: &str) -> (String, Visitor) {
        let sales = self.sign_in("sales@alder.example").await;
        let page = sales.onboard(&asked(prefix)).await.expect(200);
        let (customer, password) = (customer_on(&page), password_on(&page));
        let owner = self.visitor();
        let page = self
            .sign_in_as(&owner, &format!("admin@{prefix}.onassent.example"), &password)
            .await
            .expect(200);
        self.first_password(&owner, &page, &password, assent::demo::PASSWORD)
            .await
            .expect(200);
        owner.speaks_english().await;
        (customer, owner)
    }

    /// A user of a customer who may read and not act.
    async fn reader(&self) {
        let admin = self.sign_in("admin@customer.onassent.example").await;
        let fields = [
            ("first_name", "Rut"),
            ("last_name", "Read"),
            ("user_name", "reader"),
            ("email", "rut@vinterhamn.example"),
            ("roles", "customer_user"),
            ("language", "en"),
        ];
        admin.fill("/people/new", "/people/new", &fields).await.expect(200);
        let link = self.link_to("rut@vinterhamn.example").await;
        let reader = self.visitor();
        let page = reader.get(&link).await.expect(200);
        let fields = [("new_password", assent::demo::PASSWORD)];
        reader.send(&page, "/set-password", &fields).await.expect(200);
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
        let answer = notices::open(&mut tx, partner, 1).await.unwrap();
        tx.commit().await.unwrap();
        answer[0].id.to_string()
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
