//! `GET /customers`: the customers of a partner, or of all partners for the operator.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::acceptance::Status;
use crate::acceptance::listing::{self, CustomerRow, Filter, Sort};
use crate::accounts::permission::SignedIn;
use crate::accounts::{Agent, Operator, Organisation, PartnerKind, Permission};
use crate::onboarding;
use crate::values::Country;
use crate::values::paging::{Count, Cursor, Listed};
use crate::values::text::line;
use crate::web::{Fields, Form, PageError, Visit, filters, paths};
use crate::words;

/// The longest search that is looked at, in characters.
const SEARCH_CHARS: usize = 200;

/// Who reads the list, and so whose customers it holds and what it offers (R-ROLE-3, R-ROLE-7, R-ROLE-9).
#[derive(Debug, Clone)]
pub enum Reader {
    /// An agent: the customers of the own partner.
    Agent(Agent),
    /// One of the operator's people: all.
    Operator,
}

impl Reader {
    /// Who this is; for a customer's users there is no such page.
    ///
    /// # Errors
    /// Why there is no list for this visitor.
    pub fn of(SignedIn(visitor): &SignedIn) -> Result<Self, PageError> {
        Ok(match visitor.organisation {
            Organisation::Operator => Operator::of(visitor).map(|_| Self::Operator)?,
            _ => Self::Agent(Agent::of(visitor)?),
        })
    }

    /// Whether to offer what only who may attest can do.
    pub fn may_attest(&self) -> bool {
        matches!(self, Self::Agent(agent) if agent.attester().is_ok())
    }

    /// Whether to offer the request for a relationship (R-ROLE-8).
    pub fn may_request(&self) -> bool {
        matches!(self, Self::Agent(agent) if agent.requester().is_ok())
    }

    /// Whether the list holds all partners' customers.
    pub fn sees_all(&self) -> bool {
        matches!(self, Self::Operator)
    }

    /// The message of what should happen next, if anything should: whose move it is.
    pub fn next_step(&self, row: &CustomerRow) -> Option<&'static str> {
        Some(match (row.status, self) {
            (Status::NotNeeded | Status::AcceptedDirectly | Status::Attested, _) => return None,
            (Status::Invited, _) => "customer-list-next-invited",
            (_, Self::Operator) => "customer-list-next-partner",
            (_, Self::Agent(agent)) if agent.kind == PartnerKind::IndirectReseller => "customer-list-next-provider",
            (_, Self::Agent(agent)) if agent.attester_for(row.bought_before).is_err() => "customer-list-next-colleague",
            (Status::OutdatedVersion, _) => "customer-list-next-outdated",
            (Status::Withdrawn | Status::Rejected | Status::Declined, _) => "customer-list-next-again",
            (Status::NotProvided, _) if row.bought_before => "customer-list-next-bought-before",
            (Status::NotProvided, _) => "customer-list-next-attest",
        })
    }
}

/// What an address asks for.
pub(super) struct Asked {
    pub filter: Filter,
    pub sort: Sort,
    fields: Fields,
}

impl Asked {
    /// Reads the query. What it does not know, it does not filter by.
    pub(super) fn of(request: &HttpRequest, reader: &Reader) -> Result<Self, PageError> {
        let fields = Fields::of_query(request)?;
        let search = line(fields.get("q"), SEARCH_CHARS).unwrap_or_default();
        let filter = Filter {
            partner: match reader {
                Reader::Agent(agent) => Some(agent.partner),
                Reader::Operator => None,
            },
            words: search.split_whitespace().map(str::to_owned).collect(),
            country: Country::parse(fields.get("country")).ok(),
        };
        Ok(Self {
            filter,
            sort: Sort::parse(fields.get("sort")).unwrap_or(Sort::Company),
            fields,
        })
    }

    fn is_filtered(&self) -> bool {
        !self.filter.words.is_empty() || self.filter.country.is_some()
    }

    /// An address with the same question, but for these fields; empty ones are left out.
    fn address(&self, path: &str, changes: &[(&str, &str)]) -> String {
        let country = self.filter.country.map(Country::code).unwrap_or_default();
        let search = self.filter.words.join(" ");
        let sort = match self.sort {
            Sort::Company => "",
            other => other.as_str(),
        };
        let mut fields = Fields::default();
        for (name, value) in [("q", search.as_str()), ("country", country), ("sort", sort)] {
            fields.set(name, value);
        }
        for (name, value) in changes {
            fields.set(name, *value);
        }
        let mut kept = Fields::default();
        for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
            kept.add(name, value);
        }
        match kept.encode() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }

    fn chips(&self, visit: &Visit) -> Vec<(String, String)> {
        let search = (!self.filter.words.is_empty()).then(|| {
            let told = words::text_with(
                visit.language,
                "customer-list-searched",
                &[("words", self.filter.words.join(" ").into())],
            );
            (told, self.address(paths::CUSTOMERS, &[("q", "")]))
        });
        let country = self.filter.country.map(|country| {
            let without = self.address(paths::CUSTOMERS, &[("country", "")]);
            (country.name(visit.language).to_owned(), without)
        });
        search.into_iter().chain(country).collect()
    }
}

#[derive(Template)]
#[template(path = "customers/list.html")]
struct ListPage {
    form: Form,
    reader: Reader,
    listed: Listed<CustomerRow>,
    is_filtered: bool,
    chips: Vec<(String, String)>,
    countries: Vec<(&'static str, &'static str)>,
    by_company: (String, &'static str),
    by_age: (String, &'static str),
    previous: Option<String>,
    next: Option<String>,
    export: String,
    /// New customers that were begun.
    drafts: i64,
}

impl ListPage {
    fn is_reseller(&self) -> bool {
        matches!(&self.reader, Reader::Agent(agent) if agent.kind == PartnerKind::IndirectReseller)
    }

    /// More match than are counted, and than are exported.
    fn is_over(&self) -> bool {
        self.listed.total == Count::Over
    }
}

/// One page of the list.
///
/// # Errors
/// When the query cannot be read, or the database does.
pub async fn show(visit: Visit, who: SignedIn, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let reader = Reader::of(&who)?;
    let asked = Asked::of(&request, &reader)?;
    let cursor = Cursor::parse(asked.fields.get("at"));
    let mut db = visit.read().await?;
    let today = visit.now.utc_date();
    let listed = listing::page(&mut db, &asked.filter, asked.sort, cursor.as_ref(), today).await?;
    let drafts = match &reader {
        Reader::Agent(agent) if reader.may_attest() => onboarding::count_drafts(&mut db, agent.partner).await?,
        _ => 0,
    };
    let page_at = |cursor: &Option<Cursor>| {
        cursor
            .as_ref()
            .map(|cursor| asked.address(paths::CUSTOMERS, &[("at", &cursor.encode())]))
    };
    let sorted = |sort: Sort, direction: &'static str| {
        let field = if sort == Sort::Company { "" } else { sort.as_str() };
        let direction = if asked.sort == sort { direction } else { "" };
        (asked.address(paths::CUSTOMERS, &[("sort", field)]), direction)
    };
    let mut form = Form::default();
    form.fields_mut().set("q", asked.filter.words.join(" "));
    let country = asked.filter.country.map(Country::code).unwrap_or_default();
    form.fields_mut().set("country", country);
    form.fields_mut().set("sort", asked.sort.as_str());
    let countries = Country::all_by_name(visit.language).iter();
    let page = ListPage {
        form,
        is_filtered: asked.is_filtered(),
        chips: asked.chips(&visit),
        countries: countries
            .map(|country| (country.code(), country.name(visit.language)))
            .collect(),
        by_company: sorted(Sort::Company, "ascending"),
        by_age: sorted(Sort::Newest, "descending"),
        previous: page_at(&listed.previous),
        next: page_at(&listed.next),
        export: asked.address(paths::CUSTOMERS_CSV, &[]),
        drafts,
        listed,
        reader,
    };
    visit.ok(page)
}
