//! `GET /customers`: the customers of a partner, or of all partners for the operator.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::{Channel, PartnerKind};
use crate::customer_list::{self, CustomerRow, Filter, PeopleSeen, Search, Sort};
use crate::db::Reader;
use crate::onboarding::pages::drafts;
use crate::partners;
use crate::relationships::ended;
use crate::status::Status;
use crate::status::next_step::{self, Mover};
use crate::values::collation::Order;
use crate::values::id::PartnerId;
use crate::values::paging::{COUNT_LIMIT, Count, Cursor, Listed};
use crate::values::text::optional_line;
use crate::values::{Country, Problem};
use crate::web::export::Offer;
use crate::web::{Fields, Form, PageError, Visit, filters, list, options, paths};
use crate::words;

/// The longest search that is looked at, in characters.
const SEARCH_CHARS: usize = 200;

/// Whether to offer what only who may attest can do (R-ROLE-7).
pub fn may_attest(who: &Channel) -> bool {
    who.agent().is_some_and(|agent| agent.attester().is_ok())
}

/// The message that says what should happen next about a customer, if anything should.
pub fn next_step_message(who: &Channel, row: &CustomerRow) -> Option<&'static str> {
    let mover = Mover::for_reader(who, row.cannot_accept);
    next_step::next_step(row.status, row.cannot_accept, mover)?.list_message()
}

/// The people of customers whose sign-in names the reader may see.
fn people_seen(who: &Channel) -> PeopleSeen {
    match who {
        Channel::Operator(_) => PeopleSeen::All,
        Channel::Agent(agent) if agent.editor().is_ok() => PeopleSeen::FirstAdmin,
        Channel::Agent(_) => PeopleSeen::Nobody,
    }
}

/// The partner whose customers are listed, and its name: an agent's own; for the operator the one that is asked for, or none
/// for all partners'.
pub async fn partner_of(who: &Channel, asked: &str, db: &mut Reader) -> Result<Option<(PartnerId, String)>, PageError> {
    match who {
        Channel::Agent(agent) => Ok(Some((agent.partner, agent.visitor.organisation.name().to_owned()))),
        Channel::Operator(_) if asked.is_empty() => Ok(None),
        // The list of another partner than was asked for, or of all, would be taken for the one that was.
        Channel::Operator(_) => {
            let id = asked.parse().map_err(|_| PageError::NotFound)?;
            let partner = partners::find(db, id).await?.ok_or(PageError::NotFound)?;
            Ok(Some((partner.id, partner.details.name.to_string())))
        }
    }
}

/// What an address asks for.
pub(super) struct ListQuery {
    pub filter: Filter,
    pub sort: Sort,
    /// The name of the one partner whose customers are listed.
    pub partner_name: Option<String>,
    /// What was typed, and what is wrong with it.
    pub form: Form,
    search: String,
}

/// The filter's fields whose labels are not their names.
const SEARCH: &str = "customer_search";
const STATUS: &str = "customer_status";

impl ListQuery {
    /// Reads the query. What cannot be read is noted in the form, and does not filter. An agent's list holds the own
    /// partner's customers, the operator's those of the partner that is asked for, or all.
    pub(super) async fn of(request: &HttpRequest, who: &Channel, db: &mut Reader) -> Result<Self, PageError> {
        let mut form = Form::from(Fields::of_query(request)?);
        let search = optional_line(form.value("q"), SEARCH_CHARS).unwrap_or_else(|problem| {
            form.complain(SEARCH, problem);
            None
        });
        let search = search.unwrap_or_default();
        let status = Status::parse(form.value("status"));
        if status.is_none() && !form.value("status").is_empty() {
            form.complain(STATUS, Problem::new("problem-status-unknown"));
        }
        let partner = partner_of(who, form.value("partner"), db).await?;
        let (partner, partner_name) = partner.unzip();
        let filter = Filter {
            partner,
            search: Search::parse(&search),
            people: people_seen(who),
            country: form.take_optional("country", Country::parse).flatten(),
            status,
        };
        Ok(Self {
            filter,
            sort: Sort::parse(form.value("sort")).unwrap_or(Sort::Company),
            partner_name,
            form,
            search,
        })
    }

    /// The order, with the alphabet that the reader expects.
    pub(super) fn order(&self, visit: &Visit) -> (Sort, Order) {
        (self.sort, Order::of(visit.language))
    }

    /// The place that the address names.
    fn cursor(&self) -> Option<Cursor> {
        Cursor::parse(self.form.value("at"))
    }

    /// The partner, where the operator has asked for one.
    fn asked_partner(&self, who: &Channel) -> Option<PartnerId> {
        self.filter.partner.filter(|_| who.agent().is_none())
    }

    fn is_filtered(&self, who: &Channel) -> bool {
        self.filter.search != Search::Nothing
            || self.filter.country.is_some()
            || self.filter.status.is_some()
            || self.asked_partner(who).is_some()
    }

    /// The fields of the same question, but for these; empty ones are left out.
    fn fields(&self, who: &Channel, changes: &[(&str, &str)]) -> Fields {
        let partner = self.asked_partner(who).map(|partner| partner.to_string());
        let sort = match self.sort {
            Sort::Company => "",
            other => other.as_str(),
        };
        let mut fields = Fields::default();
        for (name, value) in [
            ("q", self.search.as_str()),
            ("country", self.filter.country.map(Country::code).unwrap_or_default()),
            ("status", self.filter.status.map(Status::as_str).unwrap_or_default()),
            ("partner", partner.as_deref().unwrap_or_default()),
            ("sort", sort),
        ] {
            fields.set(name, value);
        }
        for (name, value) in changes {
            fields.set(name, *value);
        }
        let mut kept = Fields::default();
        for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
            kept.add(name, value);
        }
        kept
    }

    /// An address of the list with these fields.
    fn address(&self, who: &Channel, changes: &[(&str, &str)]) -> String {
        list::address(paths::CUSTOMERS, &self.fields(who, changes))
    }

    fn chips(&self, visit: &Visit, who: &Channel) -> Vec<(String, String)> {
        let without = |field: &str| self.address(who, &[(field, "")]);
        let mut chips = Vec::new();
        if self.filter.search != Search::Nothing {
            let words = [("words", self.search.clone().into())];
            let text = words::text_with(visit.language, "customer-list-searched", &words);
            chips.push((text, without("q")));
        }
        if let Some(country) = self.filter.country {
            chips.push((country.name(visit.language).to_owned(), without("country")));
        }
        if let Some(status) = self.filter.status {
            let text = words::text(visit.language, status.label()).into_owned();
            chips.push((text, without("status")));
        }
        if let (Some(_), Some(name)) = (self.asked_partner(who), &self.partner_name) {
            chips.push((name.clone(), without("partner")));
        }
        chips
    }

    /// What a file is called that holds exactly this, without its ending: `customers-SE-not-provided`.
    pub(super) fn file_name(&self) -> String {
        let mut name = "customers".to_owned();
        let found = (self.filter.search != Search::Nothing).then_some("found");
        let (country, status) = (
            self.filter.country.map(Country::code),
            self.filter.status.map(Status::as_str),
        );
        for part in [country, status, found].into_iter().flatten() {
            name.push('-');
            name.push_str(part);
        }
        name
    }
}

#[derive(Template)]
#[template(path = "customer_list/list.html")]
struct ListPage {
    form: Form,
    who: Channel,
    sort: Sort,
    /// The partner that the operator has asked for.
    partner: Option<PartnerId>,
    listed: Listed<CustomerRow>,
    /// The search has not looked through everything that could match.
    has_stopped: bool,
    is_filtered: bool,
    /// Hits stand in the order of a search.
    is_search: bool,
    /// Rows are of several partners.
    names_partners: bool,
    chips: Vec<(String, String)>,
    /// The countries as options of the filter, in HTML.
    countries: String,
    by_company: (String, &'static str),
    by_age: (String, &'static str),
    previous: Option<String>,
    next: Option<String>,
    export: Offer,
    /// New customers and invitations that were begun.
    drafts: Count,
    /// The list of those that are served no longer, if there are any.
    ended: Option<String>,
}

impl ListPage {
    fn may_attest(&self) -> bool {
        may_attest(&self.who)
    }

    /// Whether to offer the request for a relationship (R-ROLE-8).
    fn may_request(&self) -> bool {
        self.who.agent().is_some_and(|agent| agent.requester().is_ok())
    }

    /// How customers come here, for a reader who cannot add any.
    fn none_hint(&self) -> &'static str {
        match &self.who {
            Channel::Agent(agent) if agent.kind == PartnerKind::IndirectReseller => "customer-list-none-reseller",
            _ => "customer-list-none-reader",
        }
    }

    fn has_drafts(&self) -> bool {
        self.drafts != Count::Exactly(0)
    }

    /// The order, unless it is the usual one.
    fn chosen_sort(&self) -> Option<&'static str> {
        (self.sort != Sort::Company).then(|| self.sort.as_str())
    }

    /// The widths of the columns.
    fn table_class(&self) -> &'static str {
        if self.names_partners { "tight" } else { "wide-names" }
    }

    /// The message that says which rows are shown of how many, and that number.
    fn range(&self) -> (&'static str, i64) {
        match self.listed.total {
            Count::Exactly(total) => ("table-range", total),
            Count::Over => ("table-range-over", COUNT_LIMIT),
            Count::AtLeast(least) => ("table-range-at-least", least),
        }
    }

    fn next_step(&self, row: &CustomerRow) -> Option<&'static str> {
        next_step_message(&self.who, row)
    }
}

/// One page of the list. What cannot be read in the address is shown with what is wrong with it.
///
/// # Errors
/// When the query is not UTF-8, there is no such partner, or the database query fails.
pub async fn show(visit: Visit, who: Channel, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let asked = ListQuery::of(&request, &who, &mut db).await?;
    let cursor = asked.cursor();
    let found = customer_list::page(&mut db, &asked.filter, asked.order(&visit), cursor.as_ref(), visit.now).await?;
    if asked.filter.search == Search::Nothing && found.listed.is_beyond(cursor.as_ref()) {
        return Ok(visit.see(&asked.address(&who, &[])));
    }
    let offered = customer_list::countries(&mut db, asked.filter.partner, visit.now).await?;
    let drafts = match who.agent() {
        Some(agent) => drafts::count(&mut db, agent, visit.now).await?,
        None => Count::Exactly(0),
    };
    let ended = ended::is_any(&mut db, asked.filter.partner, visit.now).await?;
    drop(db);
    let page_at = |cursor: &Option<Cursor>| {
        cursor
            .as_ref()
            .map(|cursor| asked.address(&who, &[("at", &cursor.encode())]))
    };
    let sorted = |sort: Sort, direction: &'static str| {
        let field = if sort == Sort::Company { "" } else { sort.as_str() };
        let direction = if asked.sort == sort { direction } else { "" };
        (asked.address(&who, &[("sort", field)]), direction)
    };
    let page = ListPage {
        has_stopped: found.has_stopped,
        is_filtered: asked.is_filtered(&who),
        is_search: matches!(asked.filter.search, Search::Text(_)),
        names_partners: asked.filter.partner.is_none(),
        chips: asked.chips(&visit, &who),
        countries: options::countries(visit.language, &offered, asked.filter.country),
        by_company: sorted(Sort::Company, "ascending"),
        by_age: sorted(Sort::Newest, "descending"),
        previous: page_at(&found.listed.previous),
        next: page_at(&found.listed.next),
        export: Offer::new(
            &visit,
            paths::CUSTOMERS_CSV,
            paths::CUSTOMERS_XLSX,
            asked.fields(&who, &[]),
        ),
        drafts,
        ended: ended.then(|| match asked.asked_partner(&who) {
            Some(partner) => paths::customers_ended_of(partner),
            None => paths::CUSTOMERS_ENDED.to_owned(),
        }),
        listed: found.listed,
        sort: asked.sort,
        partner: asked.asked_partner(&who),
        form: asked.form,
        who,
    };
    visit.page(page.form.status(), page)
}
