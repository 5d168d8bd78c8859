//! `GET /agreements`: **Agreements**, the texts by type, version, region, country and language (R-AGR-4), and which of
//! them a country's customers get (R-AGR-2).

use std::borrow::Cow;

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::permission::SignedIn;
use crate::accounts::{Operator, OperatorAdmin, Permission};
use crate::agreements::fallback::usual_languages;
use crate::agreements::listing::{self, Entry, Filter, Given, History, Sort, Territory, Versions};
use crate::agreements::{self, Version};
use crate::db::Reader;
use crate::values::collation::{Order, sort_key};
use crate::values::country::Region;
use crate::values::paging::{Cursor, Listed};
use crate::values::{Country, Language, LanguageTag, Problem};
use crate::web::{Fields, Form, PageError, Visit, filters, list, paths};
use crate::words;

/// The fields of the filter, in its order.
const FIELDS: [&str; 5] = ["type", "version", "region", "country", "language"];
/// What they are called: other pages have fields of these names.
const LABELS: [(&str, &str); 5] = [
    ("type", "agreement_type"),
    ("version", "agreement_version"),
    ("region", "agreement_region"),
    ("country", "agreement_country"),
    ("language", "agreement_language"),
];
/// The country filter's word for texts of no country.
const WORLDWIDE: &str = "worldwide";
/// The version filter's word for every version.
const ALL: &str = "all";

/// Which text a country's customers get.
struct Answer {
    country: Country,
    type_name: String,
    version: Version,
    given: Vec<Given>,
}

#[derive(Template)]
#[template(path = "agreements/list.html")]
struct ListPage {
    form: Form,
    listed: Listed<Entry>,
    histories: Vec<History>,
    answer: Option<Answer>,
    chips: Vec<(String, String)>,
    types: Vec<(String, String)>,
    versions: Vec<(String, String)>,
    regions: Vec<(&'static str, String)>,
    countries: Vec<(&'static str, Cow<'static, str>)>,
    languages: Vec<(&'static str, String)>,
    reader: Language,
    sort: Sort,
    previous: Option<String>,
    next: Option<String>,
    /// The reader is the operator's: types have pages of their own.
    is_operators: bool,
    may_add: bool,
}

impl ListPage {
    /// A header that sorts: its address, and how it sorts now.
    fn sorting(&self, by: &str, direction: &'static str) -> (String, &'static str) {
        let now = if self.sort.as_str() == by { direction } else { "" };
        (address(self.form.fields(), &[("sort", by)], None), now)
    }

    /// The order, unless it is the usual one.
    fn chosen_sort(&self) -> Option<&'static str> {
        (self.sort != Sort::Newest).then(|| self.sort.as_str())
    }

    /// Whether the reader calls the language by its own name.
    fn is_own_name(&self, language: &LanguageTag) -> bool {
        language.name(self.reader) == language.autonym()
    }

    /// The beginning of a hash: enough to tell two apart at a glance.
    fn short<'h>(&self, sha256: &'h str) -> &'h str {
        sha256.get(..8).unwrap_or(sha256)
    }

    /// The address of the texts of one version.
    fn of_version(&self, version: &Version) -> String {
        let rank = version.rank.to_string();
        address(
            &Fields::default(),
            &[("type", &version.type_id), ("version", &rank)],
            None,
        )
    }
}

/// The texts. What cannot be read in the address is shown with what is wrong with it, and does not filter.
///
/// # Errors
/// If the query is not UTF-8, or the database query fails.
pub async fn show(visit: Visit, SignedIn(who): SignedIn, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    let mut db = visit.read().await?;
    let today = visit.now.utc_date();
    let timeline = agreements::timeline(&mut db).await?;
    let histories = listing::histories(&mut db, &timeline, today).await?;
    let filter = read(&mut form, &histories);
    let sort = Sort::parse(form.value("sort")).unwrap_or(Sort::Newest);
    let at = Cursor::parse(form.value("at"));
    let listed = listing::page(&mut db, &histories, &filter, sort, visit.language, at.as_ref()).await?;
    let asked_for = filter.type_id.as_deref().or_else(|| timeline.asked_for(today));
    let answer = answer(&mut db, &filter, asked_for, &histories).await?;
    let place = |at: &Option<Cursor>| at.as_ref().map(|at| address(form.fields(), &[], Some(at)));
    let reader = visit.language;
    let page = ListPage {
        previous: place(&listed.previous),
        next: place(&listed.next),
        chips: chips(form.fields(), &histories, reader),
        types: histories
            .iter()
            .map(|history| {
                let name = words::agreement(reader, &history.agreement.name).into_owned();
                (history.agreement.id.clone(), name)
            })
            .collect(),
        versions: versions(&histories, reader),
        regions: Region::ALL
            .iter()
            .map(|region| (region.as_str(), words::text(reader, label(*region)).into_owned()))
            .collect(),
        countries: countries(reader),
        languages: languages(reader),
        is_operators: Operator::of(&who).is_ok(),
        may_add: OperatorAdmin::of(&who).is_ok(),
        answer,
        reader,
        sort,
        listed,
        histories,
        form,
    };
    visit.page(page.form.status(), page)
}

/// The choices of the country filter.
fn countries(reader: Language) -> Vec<(&'static str, Cow<'static, str>)> {
    let named = Country::all_by_name(reader).iter();
    let named = named.map(|country| (country.code(), Cow::from(country.name(reader))));
    [(WORLDWIDE, words::text(reader, "agreements-worldwide"))]
        .into_iter()
        .chain(named)
        .collect()
}

/// Reads the filter; what is wrong with it is noted, and the rest still filters.
fn read(form: &mut Form, histories: &[History]) -> Filter {
    for (field, label) in LABELS {
        form.call(field, label);
    }
    let type_id = form.take_optional("type", |raw| {
        let known = histories.iter().find(|history| history.agreement.id == raw);
        known
            .map(|history| history.agreement.id.clone())
            .ok_or_else(|| Problem::new("problem-agreement-type-unknown"))
    });
    let versions = form.take_optional("version", |raw| match raw {
        ALL => Ok(Versions::All),
        raw => {
            let ranks = histories.iter().flat_map(|history| &history.versions);
            ranks
                .map(|(version, _)| version.rank)
                .find(|rank| rank.to_string() == raw)
                .map(Versions::Ranked)
                .ok_or_else(|| Problem::new("problem-version-unknown"))
        }
    });
    let place = form.take_optional("country", |raw| match raw {
        WORLDWIDE => Ok(Territory::Worldwide),
        code => Country::parse(code).map(Territory::Country),
    });
    let filter = Filter {
        type_id: type_id.flatten(),
        versions: versions.flatten().unwrap_or_default(),
        region: form.take_optional("region", Region::parse).flatten(),
        place: place.flatten(),
        language: form.take_optional("language", LanguageTag::parse).flatten(),
    };
    form.order_problems(&FIELDS);
    filter
}

/// For a chosen country: what its customers get today of the chosen type, or else of the one that is asked for.
async fn answer(
    db: &mut Reader,
    filter: &Filter,
    type_id: Option<&str>,
    histories: &[History],
) -> Result<Option<Answer>, PageError> {
    let Some(Territory::Country(country)) = filter.place else {
        return Ok(None);
    };
    let history = histories
        .iter()
        .find(|history| Some(history.agreement.id.as_str()) == type_id);
    let Some((history, version)) = history.and_then(|history| Some((history, history.in_effect()?))) else {
        return Ok(None);
    };
    let asked = filter
        .language
        .map_or_else(|| usual_languages(country), |language| vec![language]);
    Ok(Some(Answer {
        country,
        type_name: history.agreement.name.clone(),
        version: version.clone(),
        given: listing::given(db, version, country, &asked).await?,
    }))
}

/// The address with this filter, but for these fields, at a place in the list.
fn address(fields: &Fields, changes: &[(&str, &str)], at: Option<&Cursor>) -> String {
    let mut query = Fields::default();
    for name in FIELDS.into_iter().chain(["sort"]) {
        let changed = changes.iter().find(|(changed, _)| *changed == name);
        let value = changed.map_or_else(|| fields.get(name), |(_, value)| value);
        // The order that a list has anyway makes no address of its own.
        if !value.is_empty() && (name, value) != ("sort", Sort::Newest.as_str()) {
            query.set(name, value);
        }
    }
    if let Some(cursor) = at {
        query.set("at", cursor.encode());
    }
    list::address(paths::AGREEMENTS, &query)
}

/// What is filtered, each with the address that does without. What could not be read has none: its field complains.
fn chips(fields: &Fields, histories: &[History], reader: Language) -> Vec<(String, String)> {
    let display = |name: &str| -> Option<String> {
        let value = fields.get(name);
        match name {
            "type" => histories
                .iter()
                .find(|history| history.agreement.id == value)
                .map(|history| words::agreement(reader, &history.agreement.name).into_owned()),
            "version" => versions(histories, reader)
                .into_iter()
                .find(|(known, _)| known == value)
                .map(|(_, version)| version),
            "region" => {
                let region = Region::parse(value).ok()?;
                Some(words::text(reader, label(region)).into_owned())
            }
            "country" if value == WORLDWIDE => Some(words::text(reader, "agreements-worldwide").into_owned()),
            "country" => Some(Country::parse(value).ok()?.name(reader).to_owned()),
            _ => Some(LanguageTag::parse(value).ok()?.name(reader).to_owned()),
        }
    };
    let filtered = FIELDS.into_iter().filter(|name| fields.has(name));
    filtered
        .filter_map(|name| {
            let label = words::text(reader, &format!("field-agreement-{name}"));
            let pair = [("name", &*label), ("value", &*display(name)?)];
            Some((
                words::text_with_strings(reader, "layout-pair", &pair),
                address(fields, &[(name, "")], None),
            ))
        })
        .collect()
}

/// The versions to choose from: all, and each by its number, the newest first.
fn versions(histories: &[History], reader: Language) -> Vec<(String, String)> {
    let mut ranks: Vec<i64> = histories
        .iter()
        .flat_map(|history| &history.versions)
        .map(|(version, _)| version.rank)
        .collect();
    ranks.sort_unstable_by_key(|rank| std::cmp::Reverse(*rank));
    ranks.dedup();
    let all = (
        ALL.to_owned(),
        words::text(reader, "agreements-all-versions").into_owned(),
    );
    let each = ranks.into_iter().map(|rank| {
        let version = words::text_with(reader, "agreements-version", &[("version", rank.into())]);
        (rank.to_string(), version)
    });
    std::iter::once(all).chain(each).collect()
}

/// Every language of agreements, by its name for the reader and in itself.
fn languages(reader: Language) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = LanguageTag::all()
        .iter()
        .map(|tag| (tag.as_str(), tag.both_names(reader)))
        .collect();
    all.sort_by_cached_key(|(_, name)| sort_key(name, Order::of(reader)));
    all
}

/// The message that names a region.
pub(super) const fn label(region: Region) -> &'static str {
    match region {
        Region::Americas => "agreements-region-americas",
        Region::Europe => "agreements-region-europe",
        Region::MiddleEastAndAfrica => "agreements-region-middle-east-and-africa",
        Region::AsiaPacific => "agreements-region-asia-pacific",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_agr_4_an_address_keeps_the_filter_but_for_what_is_changed() {
        let fields = Fields::parse(b"type=T&country=SE&language=&sort=newest&at=x&other=1").unwrap();
        assert_eq!(address(&fields, &[], None), "/agreements?type=T&country=SE");
        assert_eq!(address(&fields, &[("country", "")], None), "/agreements?type=T");
        assert_eq!(
            address(&fields, &[("sort", "country"), ("type", "")], None),
            "/agreements?country=SE&sort=country"
        );
        assert_eq!(address(&Fields::default(), &[], None), "/agreements");
    }

    #[test]
    fn r_agr_4_what_the_address_says_wrong_is_complained_about_and_filters_nothing() {
        let mut form = Form::from(Fields::parse(b"type=X&version=9&region=atlantis&country=zz&language=tlh").unwrap());
        let filter = read(&mut form, &[]);
        assert!(filter.type_id.is_none() && filter.region.is_none() && filter.place.is_none());
        assert!(filter.versions == Versions::Standing && filter.language.is_none());
        assert!(
            form.problems().map(|(field, _)| field).eq(FIELDS),
            "in the order of the page"
        );
        let mut form =
            Form::from(Fields::parse(b"version=all&region=europe&country=worldwide&language=sv-SE").unwrap());
        let filter = read(&mut form, &[]);
        assert!(!form.failed() && filter.versions == Versions::All && filter.place == Some(Territory::Worldwide));
    }
}
