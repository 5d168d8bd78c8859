//! `GET /confirmations`: **Confirmations**, the queue of reviewers and the list of all that was confirmed (R-REV-1).

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::export;
use super::list_query::{self, AGES, ANY_STATE, LIST};
use crate::acceptances::grade::Grade;
use crate::accounts::provenance::Source;
use crate::accounts::{Operator, Role};
use crate::agreements;
use crate::confirmations::Method;
use crate::customer_list;
use crate::db::Reader;
use crate::review::queue::{self, Filter, Flagged, LOOKED_AT};
use crate::review::views::{self, SavedView};
use crate::review::{Flag, Item, State, shortcuts};
use crate::values::Language;
use crate::values::paging::{Count, Cursor, Listed};
use crate::web::export::Offer;
use crate::web::list::address;
use crate::web::{Beside, Fields, Form, PageError, Visit, filters, paths};
use crate::words;

/// A view that is shipped: a name for a filter (R-REV-7).
struct View {
    label: &'static str,
    /// What its address asks for.
    asked: &'static [(&'static str, &'static str)],
    filter: Filter,
}

/// The shipped views.
fn shipped() -> [View; 6] {
    let state = Some(State::ToReview);
    let view = |label, asked, state, flagged| View {
        label,
        asked,
        filter: Filter {
            state,
            flagged,
            ..Filter::default()
        },
    };
    [
        view("review-view-to-review", &[("review_state", "to-review")], state, None),
        view(
            "review-view-flagged",
            &[("review_state", "to-review"), ("flag", Flagged::ANY)],
            state,
            Some(Flagged::Any),
        ),
        view(
            "review-view-disputed",
            &[("review_state", "to-review"), ("flag", "disputed")],
            state,
            Some(Flagged::As(Flag::Disputed)),
        ),
        view(
            "review-view-answered",
            &[("review_state", "answered")],
            Some(State::Answered),
            None,
        ),
        view(
            "review-view-outdated",
            &[("flag", "outdated")],
            None,
            Some(Flagged::As(Flag::Outdated)),
        ),
        view(
            "review-view-proposed",
            &[("review_state", "proposed")],
            Some(State::Proposed),
            None,
        ),
    ]
}

/// The filters behind **More filters**.
const HIDDEN_FIRST: [&str; 8] = [
    "country",
    "agreement",
    "has_evidence",
    "grade",
    "given_by",
    "waiting",
    "from_day",
    "to_day",
];

/// A view as the page shows it.
struct ViewLink {
    label: &'static str,
    href: String,
    count: Count,
    current: bool,
}

#[derive(Template)]
#[template(path = "review/queue.html")]
struct QueuePage {
    form: Form,
    listed: Listed<Item>,
    export: Offer,
    partly: bool,
    views: Vec<ViewLink>,
    /// The reader's own views.
    saved: Vec<SavedView>,
    /// What is asked for, as a view keeps it.
    query: String,
    /// It is none of the views.
    can_save: bool,
    chips: Vec<(String, String)>,
    beside: Beside,
    choices: Choices,
    /// Other filters than those of the first row are used.
    has_more: bool,
    /// How many days the oldest that is to be reviewed has waited; `None` if none is.
    oldest_days: Option<i64>,
    target: i64,
    /// May decide.
    is_reviewer: bool,
    /// The list of what waits for a second reviewer.
    is_proposed: bool,
    /// What is asked for, as hidden fields.
    kept: Vec<(String, String)>,
    /// The single-key shortcuts are on.
    has_shortcuts: bool,
    /// The address of the list.
    here: String,
    /// The first of this list.
    first: Option<String>,
    /// The same list in the other order.
    reversed: String,
    newest_first: bool,
    now: crate::values::Timestamp,
    limit: i64,
}

/// What there is to choose from.
struct Choices {
    states: Vec<(String, String)>,
    flags: Vec<(String, String)>,
    partners: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    agreements: Vec<(String, String)>,
    methods: Vec<(String, String)>,
    evidence: Vec<(String, String)>,
    grades: Vec<(String, String)>,
    givers: Vec<(String, String)>,
    ages: Vec<(String, String)>,
}

impl QueuePage {
    fn to_review(&self) -> &Count {
        self.views.first().map_or(&Count::Exactly(0), |view| &view.count)
    }

    /// Nothing has been confirmed yet.
    fn is_empty(&self) -> bool {
        self.listed.rows.is_empty() && self.form.value("review_state") == ANY_STATE && self.chips.is_empty()
    }

    fn saved_href(view: &SavedView) -> String {
        super::views::href(view)
    }

    fn item(&self, item: &Item) -> String {
        list_query::from_list(&paths::review(item.confirmation_id), self.form.fields())
    }

    /// How many days are left; negative when it is late.
    fn left(&self, item: &Item) -> i64 {
        item.days_left(self.now, self.target)
    }
}

async fn choices(visit: &Visit, db: &mut Reader) -> Result<Choices, PageError> {
    let text = |key: &str| words::text(visit.language, key).into_owned();
    let mut states = vec![(ANY_STATE.to_owned(), text("form-any"))];
    states.extend(State::ALL.iter().map(|state| (state.to_string(), text(state.label()))));
    let mut flags = vec![(Flagged::ANY.to_owned(), text("flag-any"))];
    flags.extend(Flag::ALL.iter().map(|flag| (flag.to_string(), text(&flag.label()))));
    let countries = customer_list::countries(db, None, visit.now).await?;
    let mut countries: Vec<_> = countries
        .iter()
        .map(|country| (country.code().to_owned(), country.name(visit.language).to_owned()))
        .collect();
    countries.sort_by(|one, other| one.1.cmp(&other.1));
    let mut agreements = Vec::new();
    for agreement in agreements::types(db).await? {
        let name = words::agreement(visit.language, &agreement.name).into_owned();
        for version in agreements::versions(db, &agreement.id).await? {
            let args = [("agreement", name.clone().into()), ("version", version.rank.into())];
            let label = words::text_with(visit.language, "customers-history-version", &args);
            agreements.push((format!("{}/{}", agreement.id, version.rank), label));
        }
        agreements.push((agreement.id, name));
    }
    agreements.reverse();
    let partners = queue::partners(db, visit.now).await?;
    let age = |days: &i64| words::text_with(visit.language, "review-age", &[("days", (*days).into())]);
    Ok(Choices {
        states,
        flags,
        partners: partners
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone()))
            .collect(),
        countries,
        agreements,
        methods: [
            (Method::Attestation, "status-attested"),
            (Method::Direct, "status-accepted-directly"),
        ]
        .map(|(method, label)| (method.to_string(), text(label)))
        .to_vec(),
        evidence: [("with", "review-with-evidence"), ("without", "review-without-evidence")]
            .map(|(value, label)| (value.to_owned(), text(label)))
            .to_vec(),
        grades: Grade::ALL
            .iter()
            .map(|grade| (grade.to_string(), grade.to_string()))
            .collect(),
        givers: [Source::Own, Source::Partner, Source::Operator]
            .map(|source| (source.to_string(), text(export::giver(source))))
            .to_vec(),
        ages: AGES.iter().map(|days| (days.to_string(), age(days))).collect(),
    })
}

/// What is filtered, in words, each with the address that does without.
fn chips(form: &Form, choices: &Choices, language: Language) -> Vec<(String, String)> {
    let fields = form.fields();
    let chosen = |options: &[(String, String)], field: &str| {
        let value = fields.get(field);
        let found = options.iter().find(|(option, _)| option == value);
        found.map(|(_, label)| label.clone())
    };
    let named = |field: &str, value: String| {
        let label = words::text(language, &format!("field-{}", field.replace('_', "-")));
        words::text_with_strings(language, "layout-pair", &[("name", &label), ("value", &value)])
    };
    let mut chips = Vec::new();
    for field in LIST
        .fields
        .iter()
        .filter(|field| fields.has(field) && form.problem(field).is_none())
    {
        let value = match *field {
            "q" => words::text_with(
                language,
                "customer-list-searched",
                &[("words", fields.get("q").to_owned().into())],
            ),
            "review_state" if fields.get(field) == ANY_STATE => continue,
            "review_state" => match chosen(&choices.states, field) {
                Some(state) => named(field, state),
                None => continue,
            },
            "flag" | "partner" | "country" | "agreement" | "method" | "has_evidence" | "grade" | "given_by"
            | "waiting" => {
                let options = match *field {
                    "flag" => &choices.flags,
                    "partner" => &choices.partners,
                    "country" => &choices.countries,
                    "agreement" => &choices.agreements,
                    "method" => &choices.methods,
                    "has_evidence" => &choices.evidence,
                    "grade" => &choices.grades,
                    "given_by" => &choices.givers,
                    _ => &choices.ages,
                };
                let value = chosen(options, field).unwrap_or_else(|| fields.get(field).to_owned());
                if *field == "waiting" {
                    value
                } else {
                    named(field, value)
                }
            }
            "from_day" | "to_day" => named(field, fields.get(field).to_owned()),
            _ => continue,
        };
        let mut without = fields.clone();
        without.remove(field);
        // A list that is asked for nothing is the queue.
        if !without.has("review_state") {
            without.set("review_state", ANY_STATE);
        }
        chips.push((value, LIST.with(&without)));
    }
    chips
}

/// What is filtered, in words.
pub(super) async fn filtered(visit: &Visit, db: &mut Reader, form: &Form) -> Result<Vec<String>, PageError> {
    let choices = choices(visit, db).await?;
    let chips = chips(form, &choices, visit.language);
    Ok(chips.into_iter().map(|(words, _)| words).collect())
}

/// The queue, or what else of all confirmations is asked for.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, Operator(visitor): Operator, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let filter = list_query::filter(&mut form, visit.now);
    let at = Cursor::parse(form.value("at"));
    let mut db = visit.read().await?;
    let mut found = queue::page(&mut db, &filter, at.as_ref(), visit.now).await?;
    if found.listed.is_beyond(at.as_ref()) {
        found = queue::page(&mut db, &filter, None, visit.now).await?;
    }
    let views = shipped();
    let [to_review, flagged, disputed, answered, outdated, proposed] = &views;
    let filters = [to_review, flagged, disputed, answered, outdated, proposed].map(|view| view.filter.clone());
    let counts = queue::counts(&mut db, &filters, visit.now).await?;
    let oldest = queue::oldest(&mut db, &to_review.filter, visit.now).await?;
    let target = i64::from(visit.site.review_days);
    let choices = choices(&visit, &mut db).await?;
    let fields = form.fields().clone();
    let is_asked = |view: &View| {
        let mut of_view = Fields::default();
        for (name, value) in view.asked {
            of_view.set(name, *value);
        }
        LIST.without(&fields, "sort") == LIST.with(&of_view)
    };
    let links = views.iter().zip(counts.iter()).map(|(view, count)| {
        let mut of_view = Fields::default();
        for (name, value) in view.asked {
            of_view.set(name, *value);
        }
        ViewLink {
            label: view.label,
            href: LIST.with(&of_view),
            count: *count,
            current: is_asked(view),
        }
    });
    let mut reversed = fields.clone();
    match filter.newest_first {
        true => reversed.remove("sort"),
        false => reversed.set("sort", "newest"),
    }
    let first = found.listed.rows.first().filter(|_| at.is_none());
    let views: Vec<ViewLink> = links.collect();
    let saved = views::of(&mut db, visitor.account).await?;
    let kept = LIST.kept(&fields);
    let query = kept.encode();
    let page = QueuePage {
        can_save: !form.failed()
            && !views.iter().any(|view| view.current)
            && !saved.iter().any(|view| view.query == query),
        views,
        saved,
        is_proposed: filter.state == Some(State::Proposed),
        kept: kept
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        has_shortcuts: shortcuts::are_on(&mut db, visitor.account).await?,
        here: LIST.with(&fields),
        query,
        chips: chips(&form, &choices, visit.language),
        beside: LIST.beside(&fields, &found.listed),
        has_more: HIDDEN_FIRST.iter().any(|field| fields.has(field)),
        oldest_days: oldest.map(|oldest| target - oldest.days_left(visit.now, target)),
        target,
        is_reviewer: visitor.roles.has(Role::Reviewer),
        export: Offer::new(
            &visit,
            paths::CONFIRMATIONS_CSV,
            paths::CONFIRMATIONS_XLSX,
            LIST.kept(&fields),
        ),
        first: first.map(|first| list_query::from_list(&paths::review(first.confirmation_id), &fields)),
        reversed: address(LIST.path, &reversed),
        newest_first: filter.newest_first,
        partly: found.partly,
        listed: found.listed,
        choices,
        now: visit.now,
        limit: LOOKED_AT,
        form,
    };
    visit.page(page.form.status(), page)
}
