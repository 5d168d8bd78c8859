//! Every route as every kind of visitor. A route that this file does not know is a failure: a hole in the wall.

use assent::paths;
use assent::routes::{Audience, ROUTES, Route};

use crate::support::{Page, Portal, Visitor};

/// Who knocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Stranger,
    /// Signed in with a temporary password: nothing but an own one is open.
    Temporary,
    Global,
    Admin,
    Sales,
    Helpdesk,
    ProviderGlobal,
    ProviderSales,
    ResellerGlobal,
    ResellerSales,
    /// Of a partner that has nothing to do with the records knocked at.
    OtherGlobal,
    OtherSales,
    OperatorAdmin,
    Reviewer,
    Auditor,
    CustomerAdmin,
    CustomerUser,
}

impl Who {
    const ALL: &[Self] = &[
        Self::Stranger,
        Self::Temporary,
        Self::Global,
        Self::Admin,
        Self::Sales,
        Self::Helpdesk,
        Self::ProviderGlobal,
        Self::ProviderSales,
        Self::ResellerGlobal,
        Self::ResellerSales,
        Self::OtherGlobal,
        Self::OtherSales,
        Self::OperatorAdmin,
        Self::Reviewer,
        Self::Auditor,
        Self::CustomerAdmin,
        Self::CustomerUser,
    ];

    fn sign_in_name(self) -> Option<&'static str> {
        match self {
            Self::Stranger => None,
            Self::Temporary => Some("admin@temporary.onassent.example"),
            Self::Global => Some("global@alder.example"),
            Self::Admin => Some("admin@alder.example"),
            Self::Sales => Some("sales@alder.example"),
            Self::Helpdesk => Some("helpdesk@alder.example"),
            Self::ProviderGlobal => Some("global@birch.example"),
            Self::ProviderSales => Some("sales@birch.example"),
            Self::ResellerGlobal => Some("global@cedar.example"),
            Self::ResellerSales => Some("sales@cedar.example"),
            Self::OtherGlobal => Some("global@dogwood.example"),
            Self::OtherSales => Some("sales@dogwood.example"),
            Self::OperatorAdmin => Some("operator@assent.example"),
            Self::Reviewer => Some("reviewer@assent.example"),
            Self::Auditor => Some("auditor@assent.example"),
            Self::CustomerAdmin => Some("admin@customer.onassent.example"),
            Self::CustomerUser => Some("reader@customer.onassent.example"),
        }
    }

    /// A page that is open to this one: its forms hold the token to knock with.
    fn threshold(self) -> &'static str {
        match self {
            Self::Stranger => paths::SIGN_IN,
            Self::Temporary => paths::PASSWORD,
            _ => paths::PROFILE,
        }
    }

    async fn enter(self, visitor: &Visitor) {
        if let Some(name) = self.sign_in_name() {
            let fields = [("sign_in_name", name), ("password", assent::demo::PASSWORD)];
            visitor.fill(paths::SIGN_IN, paths::SIGN_IN, &fields).await.expect(303);
        }
    }

    fn is_operators(self) -> bool {
        matches!(self, Self::OperatorAdmin | Self::Reviewer | Self::Auditor)
    }

    fn is_agent(self) -> bool {
        !self.is_operators() && !self.is_customers() && !matches!(self, Self::Stranger | Self::Temporary)
    }

    fn is_customers(self) -> bool {
        matches!(self, Self::CustomerAdmin | Self::CustomerUser)
    }

    fn is_reseller(self) -> bool {
        matches!(self, Self::ResellerGlobal | Self::ResellerSales)
    }

    fn is_indirect(self) -> bool {
        self.is_reseller() || matches!(self, Self::ProviderGlobal | Self::ProviderSales)
    }

    fn is_global(self) -> bool {
        matches!(
            self,
            Self::Global | Self::ProviderGlobal | Self::ResellerGlobal | Self::OtherGlobal
        )
    }

    fn attests(self) -> bool {
        matches!(self, Self::Admin | Self::Sales | Self::OtherSales | Self::ProviderSales)
    }

    /// Whether the page's audience counts this one in: what `product.md` section 2 says, written again.
    fn belongs_to(self, route: &Route) -> bool {
        match route.audience {
            Audience::Everyone | Audience::Demo => true,
            Audience::AnySession => self != Self::Stranger,
            Audience::SignedIn => !matches!(self, Self::Stranger | Self::Temporary),
            Audience::PeopleAdmins => self.is_global() || matches!(self, Self::OperatorAdmin | Self::CustomerAdmin),
            Audience::Channel => self.is_agent() || self.is_operators(),
            Audience::ActivityReaders => self.is_global() || self.is_operators(),
            Audience::Customers => self.is_customers() && (self == Self::CustomerAdmin || route.method == "get"),
            Audience::CustomerUsers => self.is_customers(),
            Audience::CustomerAdmins => self == Self::CustomerAdmin,
            Audience::Agents => self.is_agent(),
            Audience::GlobalAdmins => self.is_global(),
            Audience::ApiAdmins => self.is_global() && !self.is_reseller(),
            Audience::Consenters => self.is_agent() && !self.is_reseller(),
            // A session opens nothing there: `api_doors.rs` knocks with tokens.
            Audience::Programs => false,
            Audience::Attesters => self.attests(),
            Audience::Editors => self.attests() || self == Self::ResellerSales,
            Audience::Orderers => self.attests() || self == Self::Helpdesk,
            Audience::Requesters => self.is_global() || self.attests() || self == Self::ResellerSales,
            // A request is open to read for all agents of the two partners, and to settle for their Global admins.
            Audience::Indirect => self.is_indirect() && (route.method == "get" || self.is_global()),
            Audience::IndirectAdmins => self.is_indirect() && self.is_global(),
            Audience::Askers => self == Self::ProviderSales,
            Audience::Answerers => self == Self::ResellerSales,
            Audience::Operators => self.is_operators(),
            Audience::OperatorAdmins => self == Self::OperatorAdmin,
            Audience::Reviewers => self == Self::Reviewer,
        }
    }
}

/// The address with the identifiers of records that are there, Alder's where they are somebody's.
fn filled(path: &str, records: &[(&str, String)]) -> String {
    let mut filled = path.to_owned();
    for (name, value) in records {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    assert!(
        !filled.contains('{'),
        "{path} has a record that this test does not know: add it"
    );
    filled
}

/// Routes whose forms hold files.
const IN_PARTS: [&str; 11] = [
    paths::IMPORTS,
    paths::INFORMATION_ANSWER,
    paths::INFORMATION_ATTEST,
    paths::ORDER_ATTEST,
    paths::CUSTOMER_AGREEMENT,
    paths::CORRECT,
    paths::CUSTOMER_NEW,
    paths::DRAFT,
    paths::DRAFT_TEXT_NEW,
    paths::DRAFT_TEXT_REPLACE,
    paths::DRAFT_TEXT_PDF_ADD,
];

/// All but the addresses that programs use.
fn pages() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(|route| route.audience != Audience::Programs)
}

async fn knock(visitor: &Visitor, route: &Route, records: &[(&str, String)]) -> Page {
    let path = filled(route.path, records);
    match route.method {
        "get" => visitor.get(&path).await,
        "put" | "patch" | "head" | "delete" => {
            let method = route.method.to_uppercase().parse().unwrap();
            visitor.request(method, &path, &[], "").await
        }
        _ if IN_PARTS.contains(&route.path) => visitor.post_parts(&path).await,
        _ => visitor.post(&path, &[]).await,
    }
}

stories! {
    async fn r_role_7_every_door_opens_to_its_audience_and_to_nobody_else(portal: Portal) {
        let records = portal.records().await;
        for who in Who::ALL {
            let visitor = Visitor::without_redirects(&portal.base);
            who.enter(&visitor).await;
            // Signing out ends the session: that door has a story of its own.
            for route in ROUTES.iter().filter(|route| route.path != paths::SIGN_OUT) {
                // A language switched on the way, a session ended: come in again.
                if visitor.get(who.threshold()).await.status != 200 {
                    who.enter(&visitor).await;
                    visitor.get(who.threshold()).await.expect(200);
                }
                let path = filled(route.path, &records);
                let page = knock(&visitor, route, &records).await;
                let to = page
                    .headers
                    .get("location")
                    .map(|to| to.to_str().unwrap().to_owned())
                    .unwrap_or_default();
                let what = format!("{who:?} {} {path}: {} {to}\n{}", route.method, page.status, page.main());
                if route.audience == Audience::Programs {
                    assert!(matches!(page.status, 400 | 401), "{what}");
                } else if who.belongs_to(route) {
                    // A record of another organisation is not there (R-ROLE-6); a form without fields is no fault of the door.
                    assert!(page.status < 500, "{what}");
                    assert!(!matches!(page.status, 401 | 403 | 405), "{what}");
                    assert!(!to.starts_with("/sign-in?next"), "{what}");
                } else if *who == Who::Stranger {
                    assert!(page.status == 401 || (page.status == 303 && to.starts_with("/sign-in")), "{what}");
                } else if *who == Who::Temporary {
                    assert!(page.status == 303 && to.starts_with("/profile/password"), "{what}");
                } else {
                    assert!(matches!(page.status, 403 | 404), "{what}");
                }
            }
        }
    }

    async fn r_role_6_another_organisations_record_answers_as_one_that_does_not_exist(portal: Portal) {
        let records = portal.records().await;
        let nowhere: Vec<_> = records
            .iter()
            .map(|(name, value)| {
                let unknown = if value.len() == 36 { "01890000-0000-7000-8000-000000000000".to_owned() } else { value.clone() };
                (*name, unknown)
            })
            .collect();
        for name in ["sales@dogwood.example", "global@dogwood.example", "admin@customer.onassent.example"] {
            let visitor = portal.sign_in(name).await;
            for route in pages().filter(|route| route.path.contains('{')) {
                if !["information", "partnership_request", "customer", "account", "draft", "session", "confirmation", "invitation", "application", "order", "subscription", "import"].iter().any(|record| route.path.contains(record)) {
                    continue;
                }
                let theirs = knock(&visitor, route, &records).await.status;
                let unknown = knock(&visitor, route, &nowhere).await.status;
                assert_eq!(theirs, unknown, "{name}: {} {}", route.method, route.path);
// A draft that is gone is as good as thrown away, anyone who wants it gone.
                let harmless = route.path == paths::DRAFT_DISCARD && theirs == 200
                    // Leads to one's own sessions, whichever is named.
                    || route.path == paths::SESSION_END && route.method == "get" && theirs == 200;
                assert!(harmless || matches!(theirs, 403 | 404), "{name}: {} {} is {theirs}", route.method, route.path);
            }
        }
    }

    async fn the_address_of_a_button_opened_by_hand_leads_to_the_page_with_the_button(portal: Portal) {
        let records = portal.records().await;
        let of = |path: &str| filled(path, &records);
        let lead = [
            ("sales@alder.example", paths::CUSTOMER_INVITE, of(paths::CUSTOMER)),
            ("sales@alder.example", paths::INVITATION_REMIND, of(paths::INVITATION)),
            ("sales@alder.example", paths::IMPORT_RUN, of(paths::IMPORT)),
            ("sales@alder.example", paths::NOTICE_SETTLE, paths::HOME.to_owned()),
            ("global@alder.example", paths::CUSTOMER_END, of(paths::CUSTOMER)),
            ("operator@assent.example", paths::CUSTOMER_PARTNER_END, of(paths::CUSTOMER)),
            ("sales@birch.example", paths::INFORMATION_WITHDRAW, of(paths::INFORMATION_REQUEST)),
            ("operator@assent.example", paths::PARTNERSHIP_NEW, of(paths::PARTNER)),
            ("reviewer@assent.example", paths::REVIEW_DONE, of(paths::REVIEW)),
            ("admin@customer.onassent.example", paths::YOUR_PARTNER_END, of(paths::YOUR_PARTNER)),
            ("admin@customer.onassent.example", paths::ACCEPT_CODE_AGAIN, of(paths::ACCEPT_CODE)),
            ("admin@customer.onassent.example", paths::ACCEPT_ASK_PARTNER, paths::ACCEPT.to_owned()),
        ];
        for (name, button, page) in lead {
            let visitor = Visitor::without_redirects(&portal.base);
            visitor.fill(paths::SIGN_IN, paths::SIGN_IN, &[("sign_in_name", name), ("password", assent::demo::PASSWORD)]).await;
            let answer = visitor.get(&of(button)).await.expect(303);
            assert_eq!(answer.headers["location"].to_str().unwrap(), page, "{button}");
        }
        let by_hand = |path: &str| ROUTES.iter().any(|route| route.path == path && route.method == "get");
        let without: Vec<_> = pages().map(|route| route.path).filter(|path| !by_hand(path)).collect();
        assert!(without.is_empty(), "{without:?}");
    }

    async fn a_form_without_its_token_changes_nothing_anywhere(portal: Portal) {
        let records = portal.records().await;
        for name in ["global@alder.example", "sales@alder.example", "operator@assent.example"] {
            let visitor = portal.sign_in(name).await;
            visitor.get("/profile").await.expect(200);
            let good = visitor.csrf();
            for route in pages().filter(|route| route.method == "post") {
                let path = filled(route.path, &records);
                for forged in ["", "AAAA", &good.replace(|c: char| c.is_ascii_lowercase(), "x")] {
                    let body = format!("_csrf={forged}&name=x&revision=1");
                    let headers = [("content-type", "application/x-www-form-urlencoded")];
                    let page = visitor.request(reqwest::Method::POST, &path, &headers, body).await;
                    assert!(matches!(page.status, 403 | 404 | 400), "{name} {path}: {}", page.status);
                }
                for site in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")] {
                    let headers = [("content-type", "application/x-www-form-urlencoded"), site];
                    let page = visitor.request(reqwest::Method::POST, &path, &headers, format!("_csrf={good}")).await;
                    assert_eq!(page.status, 403, "{name} {path} from another site: {site:?}");
                }
            }
        }
    }

    async fn every_answer_carries_the_headers_of_a_careful_site(portal: Portal) {
        let records = portal.records().await;
        let visitor = portal.sign_in("sales@alder.example").await;
        for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.starts_with("/demo")) {
            let page = visitor.get(&filled(route.path, &records)).await;
            let header = |name: &str| page.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
            assert!(header("content-security-policy").starts_with("default-src 'none'"), "{}", route.path);
            assert!(!header("content-security-policy").contains("unsafe"), "{}", route.path);
            assert_eq!(header("x-content-type-options"), "nosniff", "{}", route.path);
            assert_eq!(header("referrer-policy"), "no-referrer", "{}", route.path);
            assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{}", route.path);
            if route.path != "/assets/{name}" {
                assert_eq!(header("cache-control"), "no-store", "{}", route.path);
            }
        }
    }
}
