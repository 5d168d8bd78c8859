//! Somebody with a browser: cookies are kept, redirects followed, forms sent with their token.

use std::cell::RefCell;

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method};

use super::{Bases, Page};

#[derive(Debug)]
pub struct Visitor {
    client: Client,
    bases: Bases,
    csrf: RefCell<String>,
}

impl Visitor {
    pub fn new(base: &str) -> Self {
        Self::following(Bases::new([base.to_owned()]), Policy::default())
    }

    /// The same, but redirects are answers.
    pub fn without_redirects(base: &str) -> Self {
        Self::following(Bases::new([base.to_owned()]), Policy::none())
    }

    /// Somebody whose requests go to several instances in turn.
    pub fn at(bases: Bases) -> Self {
        Self::following(bases, Policy::default())
    }

    fn following(bases: Bases, redirects: Policy) -> Self {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(redirects)
            // A connection that the server closes while it is taken up again would look like a lost answer.
            .pool_max_idle_per_host(0)
            .build()
            .unwrap();
        Self {
            client,
            bases,
            csrf: RefCell::default(),
        }
    }

    /// The token of the last page seen.
    pub fn csrf(&self) -> String {
        self.csrf.borrow().clone()
    }

    /// Sends what follows with the token of this page.
    pub fn take_up(&self, page: &Page) {
        if let Some(csrf) = page.csrf() {
            *self.csrf.borrow_mut() = csrf;
        }
    }

    async fn answered(&self, request: reqwest::RequestBuilder) -> Page {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let url = response.url().clone();
        let path = url
            .query()
            .map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let bytes = response.bytes().await.unwrap().to_vec();
        let page = Page {
            path,
            status,
            headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        };
        self.take_up(&page);
        page
    }

    fn url(&self, path: &str) -> String {
        if path.starts_with("http") {
            path.to_owned()
        } else {
            self.bases.url(path)
        }
    }

    pub async fn get(&self, path: &str) -> Page {
        self.answered(self.client.get(self.url(path))).await
    }

    /// Sends a form as it is given, with the token of the last page seen.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.csrf();
        let mut all = vec![("_csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        self.answered(self.client.post(self.url(path)).form(&all)).await
    }

    /// The same as a form with files is sent.
    pub async fn post_parts(&self, path: &str) -> Page {
        let form = reqwest::multipart::Form::new().text("_csrf", self.csrf());
        self.answered(self.client.post(self.url(path)).multipart(form)).await
    }

    /// Opens a page, fills in its form to `action` and sends it: what is not named stays as it stands.
    pub async fn fill(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.get(page).await.expect(200);
        self.send(&page, action, fields).await
    }

    /// Fills in a form of a page that is open, and sends it as it says.
    pub async fn send(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        // What only asks to see the form again is never sent in parts.
        let reshows =
            |(name, value): &(&str, &str)| *name == "then" && (*value == "look" || value.starts_with("language:"));
        if page.is_sent_in_parts(action) && !fields.iter().any(reshows) {
            return self.upload(page, action, fields, None).await;
        }
        let mut all = page.fields_of(action);
        all.retain(|(name, _)| !fields.iter().any(|(field, _)| field == name));
        all.extend(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let all: Vec<_> = all
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.post(action, &all).await
    }

    /// Fills in a form with a file, as browsers send it.
    pub async fn upload(
        &self,
        page: &Page,
        action: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, Vec<u8>)>,
    ) -> Page {
        let mut all = page.fields_of(action);
        all.retain(|(name, _)| !fields.iter().any(|(field, _)| field == name));
        all.extend(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let mut form = reqwest::multipart::Form::new().text("_csrf", self.csrf());
        for (name, value) in all {
            form = form.text(name, value);
        }
        if let Some((field, name, bytes)) = file {
            let part = reqwest::multipart::Part::bytes(bytes).file_name(name.to_owned());
            form = form.part(field.to_owned(), part);
        }
        self.answered(self.client.post(self.url(action)).multipart(form)).await
    }

    /// Any request, with headers of its own.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<reqwest::Body>,
    ) -> Page {
        let mut request = self.client.request(method, self.url(path)).body(body);
        for (name, value) in headers {
            request = request.header(
                HeaderName::try_from(*name).unwrap(),
                HeaderValue::from_bytes(value.as_bytes()).unwrap(),
            );
        }
        self.answered(request).await
    }
}
