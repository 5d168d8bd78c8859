//! Programs that use the API: registered as a Global admin does it, with tokens as programs get them.

use assent::demo::PASSWORD;
use reqwest::{Client, Method};
use serde_json::Value;

use super::{Bases, Page, Portal, Visitor};

/// Where agents are sent back to.
pub const BACK: &str = "https://client.example/back";

/// An application that has a secret.
#[derive(Debug, Clone)]
pub struct Registered {
    pub id: String,
    pub secret: String,
    pub tenant: String,
}

/// A program with an access token.
#[derive(Debug, Clone)]
pub struct Program {
    client: Client,
    bases: Bases,
    pub token: String,
}

/// What a program is answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
    pub text: String,
}

impl Answer {
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    /// The code of an error, with its status.
    pub fn fault(&self) -> (u16, i64) {
        (self.status, self.body["code"].as_i64().unwrap_or_default())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Program {
    pub fn new(base: &str, token: &str) -> Self {
        Self::at(Bases::new([base.to_owned()]), token)
    }

    /// One whose requests go to several instances in turn.
    pub fn at(bases: Bases, token: &str) -> Self {
        Self {
            // A connection that the server closes while it is taken up again would look like a lost answer.
            client: Client::builder().pool_max_idle_per_host(0).build().unwrap(),
            bases,
            token: token.to_owned(),
        }
    }

    /// Any request.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<reqwest::Body>,
    ) -> Answer {
        let mut request = self.client.request(method, self.bases.url(path)).body(body);
        if !self.token.is_empty() {
            request = request.bearer_auth(&self.token);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.unwrap();
        Answer {
            status,
            headers,
            body: serde_json::from_str(&text).unwrap_or_default(),
            text,
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], "").await
    }

    pub async fn json(&self, method: Method, path: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
        let mut all = vec![("content-type", "application/json")];
        all.extend_from_slice(headers);
        self.send(method, path, &all, body.to_string()).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.json(Method::POST, path, &[], body).await
    }
}

/// A request to a token endpoint.
pub async fn token(base: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    Program::new(base, "").send(Method::POST, path, &headers, body).await
}

impl Portal {
    /// The tenant of a partner.
    pub async fn tenant(&self, partner: &str) -> String {
        let mut db = self.site.db.read().await.unwrap();
        let found = assent::partners::find(&mut db, self.sellers[partner].partner)
            .await
            .unwrap();
        found.unwrap().details.partner_guid.to_string()
    }

    /// An application that a partner's Global admin registers, with a secret.
    pub async fn application(&self, partner: &str, permissions: &[&str]) -> Registered {
        let (global, page) = self.registers(partner, permissions).await;
        let action = format!("{}/secrets", page.path);
        let shown = global.send(&page, &action, &[]).await.expect(200);
        Registered {
            id: page.path.replace("/api-access/", ""),
            secret: shown.text("#client-secret"),
            tenant: self.tenant(partner).await,
        }
    }

    /// One that has no secret, as those on people's own devices.
    pub async fn public_application(&self, partner: &str, permissions: &[&str]) -> Registered {
        let (_, page) = self.registers(partner, permissions).await;
        Registered {
            id: page.path.replace("/api-access/", ""),
            secret: String::new(),
            tenant: self.tenant(partner).await,
        }
    }

    /// A Global admin who has just registered an application, and its page.
    async fn registers(&self, partner: &str, permissions: &[&str]) -> (Visitor, Page) {
        let global = self.sign_in(&format!("global@{partner}.example")).await;
        let mut fields = vec![("application_name", "Order bridge"), ("redirect_uris", BACK)];
        fields.extend(permissions.iter().map(|permission| ("permissions", *permission)));
        let page = global
            .fill("/api-access/new", "/api-access/new", &fields)
            .await
            .expect(200);
        assert!(
            page.path.starts_with("/api-access/0"),
            "{}: {:?}",
            page.path,
            page.complaints()
        );
        (global, page)
    }

    /// One that may do everything.
    pub async fn usual_application(&self, partner: &str) -> Registered {
        self.application(partner, &["for_agents", "on_its_own", "may_change"])
            .await
    }

    /// The code that an application gets when an agent agrees.
    pub async fn consent(&self, registered: &Registered, agent: &str, query: &str) -> String {
        let visitor = Visitor::without_redirects(&self.base);
        let fields = [("sign_in_name", agent), ("password", PASSWORD)];
        visitor.fill("/sign-in", "/sign-in", &fields).await.expect(303);
        let path = format!(
            "/{}/oauth2/authorize?client_id={}&response_type=code&redirect_uri=https%3A%2F%2Fclient.example%2Fback&state=s1{query}",
            registered.tenant, registered.id
        );
        let page = visitor.get(&path).await.expect(200);
        let answer = visitor.send(&page, &path, &[("act", "allow")]).await.expect(303);
        let location = url::Url::parse(answer.headers["location"].to_str().unwrap()).unwrap();
        assert!(
            location.as_str().starts_with(BACK) && location.as_str().contains("state=s1"),
            "{location}"
        );
        let code = location.query_pairs().find(|(name, _)| name == "code").unwrap().1;
        code.into_owned()
    }

    /// What an application gets for an agent.
    pub async fn tokens_for(&self, registered: &Registered, agent: &str) -> Answer {
        let code = self.consent(registered, agent, "").await;
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", &*registered.id),
            ("client_secret", &*registered.secret),
            ("code", &*code),
            ("redirect_uri", BACK),
            ("resource", "https://api.partnercenter.microsoft.com"),
        ];
        token(&self.base, &format!("/{}/oauth2/token", registered.tenant), &fields)
            .await
            .expect(200)
    }

    /// A program that acts for an agent.
    pub async fn program_for(&self, registered: &Registered, agent: &str) -> Program {
        let tokens = self.tokens_for(registered, agent).await;
        Program::at(self.bases(), tokens.body["access_token"].as_str().unwrap())
    }

    /// A program that acts on its own.
    pub async fn program_alone(&self, registered: &Registered) -> Program {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", &*registered.id),
            ("client_secret", &*registered.secret),
            ("scope", "https://api.partnercenter.microsoft.com/.default"),
        ];
        let path = format!("/{}/oauth2/v2.0/token", registered.tenant);
        let tokens = token(&self.base, &path, &fields).await.expect(200);
        Program::at(self.bases(), tokens.body["access_token"].as_str().unwrap())
    }
}
