//! `GET, POST /review-settings`: from where on confirmations are flagged, and whether rejecting takes a second reviewer.

use std::num::NonZeroU32;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::accounts::OperatorAdmin;
use crate::review::Thresholds;
use crate::review::settings::{self, LIMITS, Settings, SettingsError};
use crate::values::Problem;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "review/settings.html")]
struct SettingsPage {
    form: Form,
}

fn fill(form: &mut Form, settings: &Settings) {
    let fields = form.fields_mut();
    let thresholds = settings.thresholds;
    fields.set("revision", settings.revision.to_string());
    fields.set("same_signer", thresholds.same_signer.to_string());
    fields.set("backdated_days", thresholds.backdated_days.to_string());
    fields.set("many", thresholds.many.to_string());
    fields.set("many_minutes", thresholds.many_minutes.to_string());
    fields.set("four_eyes", if settings.four_eyes { "yes" } else { "" });
}

/// The form.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, _: OperatorAdmin) -> Result<HttpResponse, PageError> {
    let settings = settings::find(&mut visit.read().await?).await?;
    let mut form = Form::default();
    fill(&mut form, &settings);
    visit.ok(SettingsPage {
        form: visit.typed_or(form),
    })
}

/// Reads a whole number between 1 and `max`.
fn take_number(form: &mut Form, name: &str, max: u32) -> Option<NonZeroU32> {
    form.take(name, |raw| {
        let number = raw
            .trim()
            .parse::<NonZeroU32>()
            .ok()
            .filter(|number| number.get() <= max);
        number.ok_or_else(|| Problem::new("problem-number-between").with("max", max))
    })
}

/// Changes the settings. Flags are worked out again in the background.
///
/// # Errors
/// If the database query fails.
pub async fn submit(visit: Visit, who: OperatorAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let [most_signed, most_days, most_many, most_minutes] = LIMITS;
    let same_signer = take_number(&mut form, "same_signer", most_signed);
    let backdated_days = take_number(&mut form, "backdated_days", most_days);
    let many = take_number(&mut form, "many", most_many);
    let many_minutes = take_number(&mut form, "many_minutes", most_minutes);
    let (Some(same_signer), Some(backdated_days), Some(many), Some(many_minutes)) =
        (same_signer, backdated_days, many, many_minutes)
    else {
        return visit.unprocessable(SettingsPage { form });
    };
    let thresholds = Thresholds {
        same_signer,
        backdated_days: backdated_days.get(),
        many,
        many_minutes,
    };
    let four_eyes = form.checked("four_eyes", "yes");
    let revision = form.value("revision").parse().unwrap_or_default();
    let changed = visit
        .transact(async |tx| settings::change(tx, &visit.cx(), &who, revision, (thresholds, four_eyes)).await)
        .await;
    let status = match changed {
        Ok(()) => return Ok(visit.see_with(paths::REVIEW_SETTINGS, Flash::done("review-settings-saved"))),
        Err(SettingsError::TooFewReviewers) => {
            form.complain("four_eyes", Problem::new("problem-too-few-reviewers"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(SettingsError::Changed(now)) => {
            fill(&mut form, &now);
            form.complain("same_signer", Problem::new("problem-review-settings-changed"));
            StatusCode::CONFLICT
        }
        Err(SettingsError::Database(error)) => return Err(error.into()),
    };
    visit.page(status, SettingsPage { form })
}
