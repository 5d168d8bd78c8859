//! `GET /policy-timeline`, `POST /policy-timeline/rows`, `…/rows/remove`: **Policy timeline**, both agreements side by side by channel
//! and day; an Operator admin adds rows from a day to come, and removes them until then.

use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;

use crate::accounts::{Operator, OperatorAdmin, Role};
use crate::agreements::policy::{self, ChangeError, Channel, Effect, RowRefused};
use crate::agreements::{self, AgreementType, PolicyRow, Rule, Timeline};
use crate::db::Reader;
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// A row of the timeline.
struct Change {
    /// What changes, in words.
    text: String,
    rule: Rule,
    /// The agreement type; empty: none in particular.
    type_id: String,
}

/// A day on which something changes.
struct Day {
    on: NaiveDate,
    changes: Vec<Change>,
    /// What each type counts for from then on: its name, in the portal, and by the API.
    effects: Vec<(String, Effect, Effect)>,
    is_planned: bool,
    /// The last day that has begun: what it says is in force.
    is_in_force: bool,
}

#[derive(Template)]
#[template(path = "agreements/policy.html")]
struct PolicyPage {
    types: Vec<AgreementType>,
    days: Vec<Day>,
    form: Form,
    rules: Vec<(&'static str, String)>,
    may_change: bool,
}

impl PolicyPage {
    async fn new(visit: &Visit, db: &mut Reader, form: Form) -> Result<Self, PageError> {
        let types = agreements::types(db).await?;
        let timeline = agreements::timeline(db).await?;
        let is_admin = visit
            .person()
            .is_some_and(|person| person.roles.has(Role::OperatorAdmin));
        Ok(Self {
            days: days(&timeline, &types, visit.now.utc_date(), visit.language),
            rules: Rule::OFFERED
                .iter()
                .map(|rule| (rule.as_str(), words::text(visit.language, choice(*rule)).into_owned()))
                .collect(),
            may_change: is_admin,
            types,
            form,
        })
    }

    fn type_options(&self) -> Vec<(&str, &str)> {
        self.types
            .iter()
            .map(|known| (known.id.as_str(), known.name.as_str()))
            .collect()
    }
}

/// The message that names a rule where the agreement is chosen beside it.
const fn choice(rule: Rule) -> &'static str {
    match rule {
        Rule::Recordable => "policy-choice-recordable",
        Rule::Satisfies => "policy-choice-satisfies",
        Rule::NeededByMarkedOffers => "policy-choice-needed-by-marked-offers",
        Rule::DirectAcceptance => "policy-choice-direct-acceptance",
        Rule::BoughtBeforeCannotAccept => "policy-choice-bought-before-cannot-accept",
        Rule::BoughtBeforeMayAccept => "policy-choice-bought-before-may-accept",
        _ => "policy-choice-retired",
    }
}

fn days(timeline: &Timeline, types: &[AgreementType], today: NaiveDate, reader: Language) -> Vec<Day> {
    let name = |row: &PolicyRow| {
        let known = types.iter().find(|known| Some(&known.id) == row.type_id.as_ref());
        known.map_or("", |known| known.name.as_str())
    };
    let days = timeline.days();
    let in_force = days.iter().copied().rfind(|on| *on <= today);
    days.into_iter()
        .map(|on| Day {
            on,
            changes: timeline
                .rows()
                .iter()
                .filter(|row| row.from_date == on)
                .map(|row| Change {
                    text: words::text_with_strings(reader, row.rule.label(), &[("agreement", name(row))]),
                    rule: row.rule,
                    type_id: row.type_id.clone().unwrap_or_default(),
                })
                .collect(),
            effects: types
                .iter()
                .map(|known| {
                    let effect = |channel| timeline.effect(&known.id, channel, on);
                    (known.name.clone(), effect(Channel::Portal), effect(Channel::Api))
                })
                .collect(),
            is_planned: on > today,
            is_in_force: in_force == Some(on),
        })
        .collect()
}

/// The timeline.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, _: Operator) -> Result<HttpResponse, PageError> {
    let form = visit.typed_or(Form::default());
    let page = PolicyPage::new(&visit, &mut visit.read().await?, form).await?;
    visit.ok(page)
}

/// Adds a row. Sent twice, it is added once.
///
/// # Errors
/// If the database query fails.
pub async fn submit(visit: Visit, who: OperatorAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let rule = form.take("policy_rule", |raw| {
        let rule = Rule::parse(raw).filter(|rule| Rule::OFFERED.contains(rule));
        rule.ok_or_else(|| Problem::new("problem-choice-unknown"))
    });
    let types = agreements::types(&mut visit.read().await?).await?;
    let type_id = form.take("policy_type", |raw| {
        let known = types.iter().find(|known| known.id == raw);
        known
            .map(|known| known.id.clone())
            .ok_or_else(|| Problem::new("problem-agreement-type-unknown"))
    });
    let from_date = form.take_date("policy_from");
    let (Some(rule), Some(type_id), Some(from_date)) = (rule, type_id, from_date) else {
        let page = PolicyPage::new(&visit, &mut visit.read().await?, form).await?;
        return visit.at(paths::POLICY).unprocessable(page);
    };
    let row = PolicyRow {
        from_date,
        rule,
        type_id: Some(type_id),
    };
    let on = |on: NaiveDate| words::format::day(visit.language, on);
    let (field, problem) = match visit
        .transact(async |tx| policy::add(tx, &visit.cx(), &who, &row).await)
        .await
    {
        Ok(()) => {
            let flash = Flash::done("policy-flash-added").with("date", on(from_date));
            return Ok(visit.see_with(paths::POLICY, flash));
        }
        Err(ChangeError::Refused(RowRefused::Past)) => ("policy_from", Problem::new("problem-policy-past")),
        Err(ChangeError::Refused(RowRefused::Overlap(day))) => (
            "policy_rule",
            Problem::new("problem-policy-overlap").with("date", on(day)),
        ),
        Err(ChangeError::Refused(RowRefused::Gap(day))) => {
            ("policy_rule", Problem::new("problem-policy-gap").with("date", on(day)))
        }
        Err(ChangeError::Database(error)) => return Err(error.into()),
    };
    form.complain(field, problem);
    let page = PolicyPage::new(&visit, &mut visit.read().await?, form).await?;
    visit.at(paths::POLICY).unprocessable(page)
}

/// Removes a row whose day is to come. Sent twice, it is removed once.
///
/// # Errors
/// If the form was not made by the page, or the database query fails.
pub async fn remove(visit: Visit, who: OperatorAdmin, Posted(form): Posted) -> Result<HttpResponse, PageError> {
    let row = PolicyRow {
        from_date: form.value("day").parse().map_err(|_| PageError::NotFound)?,
        rule: Rule::parse(form.value("rule")).ok_or(PageError::NotFound)?,
        type_id: Some(form.value("type").to_owned()).filter(|type_id| !type_id.is_empty()),
    };
    let on = |on: NaiveDate| words::format::day(visit.language, on);
    let flash = match visit
        .transact(async |tx| policy::remove(tx, &visit.cx(), &who, &row).await)
        .await
    {
        Ok(()) => Flash::done("policy-flash-removed").with("date", on(row.from_date)),
        Err(ChangeError::Refused(RowRefused::Past)) => Flash::notice("policy-flash-past"),
        Err(ChangeError::Refused(RowRefused::Overlap(day))) => {
            Flash::notice("policy-flash-depends").with("date", on(day))
        }
        Err(ChangeError::Refused(RowRefused::Gap(day))) => Flash::notice("policy-flash-gap").with("date", on(day)),
        Err(ChangeError::Database(error)) => return Err(error.into()),
    };
    Ok(visit.see_with(paths::POLICY, flash))
}
