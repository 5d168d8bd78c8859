//! What somebody sees: a page's status, words and forms, found by CSS selector.

use reqwest::header::HeaderMap;
use scraper::{ElementRef, Html, Selector};

/// An answer.
#[derive(Debug)]
pub struct Page {
    /// The address that answered in the end.
    pub path: String,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
    /// The same as it came, for what is no text.
    pub bytes: Vec<u8>,
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

fn text_of(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

impl Page {
    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The text of the first element, or an empty one.
    pub fn text(&self, css: &str) -> String {
        self.html()
            .select(&selector(css))
            .next()
            .map(text_of)
            .unwrap_or_default()
    }

    /// The texts of all elements.
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.html().select(&selector(css)).map(text_of).collect()
    }

    pub fn has(&self, css: &str) -> bool {
        self.html().select(&selector(css)).next().is_some()
    }

    /// An attribute of the first element that has it.
    pub fn attr(&self, css: &str, name: &str) -> Option<String> {
        self.html()
            .select(&selector(css))
            .find_map(|element| element.attr(name).map(ToOwned::to_owned))
    }

    /// The whole text of the page's main part.
    pub fn main(&self) -> String {
        self.text("main")
    }

    pub fn title(&self) -> String {
        self.text("title")
    }

    /// The token of the page's forms.
    pub fn csrf(&self) -> Option<String> {
        self.attr("input[name=_csrf]", "value")
    }

    /// What the form that is sent to `action` would send as it stands, without its token.
    pub fn fields_of(&self, action: &str) -> Vec<(String, String)> {
        let html = self.html();
        let wanted = selector("form[method=post]");
        let form = html
            .select(&wanted)
            .find(|form| form.attr("action") == Some(action))
            .unwrap_or_else(|| panic!("{} has no form to {action}:\n{}", self.path, self.main()));
        let mut fields = Vec::new();
        for input in form.select(&selector("input[name], textarea[name], select[name]")) {
            let name = input.attr("name").unwrap_or_default().to_owned();
            let kind = input.attr("type").unwrap_or("text");
            if name == "_csrf" || kind == "file" {
                continue;
            }
            match input.value().name() {
                "textarea" => fields.push((
                    name,
                    input.text().collect::<String>().trim_start_matches('\n').to_owned(),
                )),
                "select" => {
                    let options: Vec<_> = input.select(&selector("option")).collect();
                    let chosen = options
                        .iter()
                        .find(|option| option.attr("selected").is_some())
                        .or(options.first());
                    fields.push((
                        name,
                        chosen
                            .and_then(|option| option.attr("value"))
                            .unwrap_or_default()
                            .to_owned(),
                    ));
                }
                _ if matches!(kind, "radio" | "checkbox") && input.attr("checked").is_none() => {}
                _ => fields.push((name, input.attr("value").unwrap_or_default().to_owned())),
            }
        }
        fields
    }

    /// Whether the form to `action` is sent in parts, as forms with files are.
    pub fn is_sent_in_parts(&self, action: &str) -> bool {
        self.has(&format!("form[action='{action}'][enctype='multipart/form-data']"))
    }

    /// The complaints of the error summary, each of which names its field in words.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let answer = self.texts("#error-summary li");
        assert!(
            !answer.iter().any(|line| line.contains("field-")),
            "{}: {answer:?}",
            self.path
        );
        answer
    }

    /// Asserts the status, showing the page when it is another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}: {}\n{}", self.path, self.title(), self.main());
        if status == 422 {
            self.complaints();
        }
        self
    }

    /// Asserts that the main part holds this text.
    #[track_caller]
    pub fn shows(&self, text: &str) -> &Self {
        let main = self.main();
        assert!(main.contains(text), "{} does not show {text:?}:\n{main}", self.path);
        self
    }
}
