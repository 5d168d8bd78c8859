//! `GET, POST /api-access/new`: **Register an application**

use actix_web::HttpResponse;
use askama::Template;

use crate::accounts::ApiAdmin;
use crate::applications::{self, Allowed, MOST_APPLICATIONS, NewApplication, RegisterError, parse_redirect_uris};
use crate::paths::api;
use crate::values::Problem;
use crate::values::id::ApplicationId;
use crate::values::text::line;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// The longest name of an application, in characters.
const MAX_NAME: usize = 100;

const FOR_AGENTS: &str = "for_agents";
const ON_ITS_OWN: &str = "on_its_own";
const MAY_CHANGE: &str = "may_change";

#[derive(Template)]
#[template(path = "applications/new.html")]
struct NewPage {
    form: Form,
    permissions: Vec<(&'static str, String, String)>,
}

impl NewPage {
    fn new(visit: &Visit, mut form: Form) -> Self {
        form.order_problems(&["application_name", "permissions", "redirect_uris"]);
        let translated = |key| words::text(visit.language, key).into_owned();
        let permission = |value, text, hint| (value, translated(text), translated(hint));
        Self {
            form,
            permissions: vec![
                permission(FOR_AGENTS, "applications-for-agents", "applications-for-agents-hint"),
                permission(ON_ITS_OWN, "applications-on-its-own", "applications-on-its-own-hint"),
                permission(MAY_CHANGE, "applications-may-change", "applications-may-change-hint"),
            ],
        }
    }
}

/// The form.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, _: ApiAdmin) -> Result<HttpResponse, PageError> {
    let mut form = visit.typed_or(Form::default());
    if form.value("application").is_empty() {
        let id = ApplicationId::new(visit.now, &visit.site.random);
        form.fields_mut().set("application", id.to_string());
    }
    visit.ok(NewPage::new(&visit, form))
}

fn read(form: &mut Form) -> Option<NewApplication> {
    let name = form.take("application_name", |raw| {
        if raw.trim().is_empty() {
            return Err(Problem::new("problem-application-name-missing"));
        }
        line(raw, MAX_NAME)
    });
    let allowed = Allowed {
        for_agents: form.checked("permissions", FOR_AGENTS),
        on_its_own: form.checked("permissions", ON_ITS_OWN),
        may_change: form.checked("permissions", MAY_CHANGE),
    };
    if !allowed.for_agents && !allowed.on_its_own {
        form.complain("permissions", Problem::new("problem-application-permissions"));
    }
    let redirect_uris = form.take("redirect_uris", parse_redirect_uris);
    if allowed.for_agents && redirect_uris.as_ref().is_some_and(Vec::is_empty) {
        form.complain("redirect_uris", Problem::new("problem-redirect-uris-missing"));
    }
    let (name, redirect_uris) = (name?, redirect_uris?);
    let id = form.value("application").parse().ok()?;
    (!form.failed()).then_some(NewApplication {
        id,
        name,
        redirect_uris,
        allowed,
    })
}

/// Registers the application.
///
/// # Errors
/// If the form is stale, or the database query fails.
pub async fn submit(visit: Visit, who: ApiAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let Some(what) = read(&mut form) else {
        return visit.unprocessable(NewPage::new(&visit, form));
    };
    let registered = visit
        .transact(async |tx| applications::register(tx, &visit.cx(), &who, &what).await)
        .await;
    match registered {
        Ok(id) => {
            let flash = Flash::done("applications-registered").with("name", &what.name);
            Ok(visit.see_with(&api::application(id), flash))
        }
        Err(RegisterError::TooMany) => {
            let problem = Problem::new("problem-applications-many").with("max", MOST_APPLICATIONS);
            form.complain("application_name", problem);
            visit.unprocessable(NewPage::new(&visit, form))
        }
        Err(RegisterError::Database(error)) => Err(error.into()),
    }
}
