//! How the forms of reviewers and of those whom they ask are filled in, for the test that sends every form twice.

use assent::paths;

use crate::bulk_review::selection;
use crate::double::Prepared;
use crate::four_eyes::four_eyes;
use crate::review::{question_about, recorded};
use crate::support::{Page, Portal, Visitor};

/// The routes that are about one confirmation.
pub const ABOUT_ONE: [&str; 7] = [
    paths::REVIEW_DONE,
    paths::REJECT,
    paths::UNDO_REVIEW,
    paths::ASK_PARTNER,
    paths::QUESTION,
    paths::REVIEW_CONFIRM,
    paths::REVIEW_DECLINE,
];

/// The others.
pub const OTHERS: [&str; 8] = [
    paths::BULK,
    paths::BATCH_GO_ON,
    paths::BATCH_UNDO,
    paths::SAVED_VIEWS,
    paths::SAVED_VIEW,
    paths::SAVED_VIEW_DELETE,
    paths::SHORTCUTS,
    paths::REVIEW_SETTINGS,
];

/// Saves a view; the page of all views, and where this one is deleted.
async fn saved_view(reviewer: &Visitor, name: &str) -> (Page, String) {
    let list = reviewer.get(&format!("/confirmations?q={name}")).await.expect(200);
    let saved = reviewer.send(&list, paths::SAVED_VIEWS, &[("view_name", name)]).await;
    saved.expect(200);
    let page = reviewer.get(paths::SAVED_VIEWS).await.expect(200);
    let html = page.html();
    let forms = scraper::Selector::parse("form[action$='/delete']").unwrap();
    let last = html
        .select(&forms)
        .next_back()
        .unwrap()
        .attr("action")
        .unwrap()
        .to_owned();
    (page, last)
}

/// The form of a route that is about no single confirmation, opened and filled in.
pub async fn prepare_other(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let reviewer = portal.sign_in("reviewer@assent.example").await;
    match path {
        paths::REVIEW_SETTINGS => {
            let operator = portal.sign_in("operator@assent.example").await;
            let many = match tag {
                "once" => "7",
                "turn" => "8",
                _ => "9",
            };
            Prepared::open(operator, path, path, &[("many", many)]).await
        }
        paths::SAVED_VIEWS => {
            let list = format!("/confirmations?q=saved{tag}");
            Prepared::open(reviewer, &list, path, &[("view_name", tag)]).await
        }
        paths::SAVED_VIEW => {
            let (page, delete) = saved_view(&reviewer, &format!("rename{tag}")).await;
            let rename = delete.replace("/delete", "");
            Prepared::on(reviewer, page, &rename, &[("view_name", &format!("renamed {tag}"))])
        }
        paths::SAVED_VIEW_DELETE => {
            let (page, delete) = saved_view(&reviewer, &format!("delete{tag}")).await;
            Prepared::on(reviewer, page, &delete, &[])
        }
        paths::SHORTCUTS => {
            let name = match tag {
                "once" => "reviewer@assent.example",
                "turn" => "auditor@assent.example",
                _ => "operator@assent.example",
            };
            let visitor = portal.sign_in(name).await;
            Prepared::open(visitor, paths::CONFIRMATIONS, path, &[("shortcuts", "off")]).await
        }
        _ => {
            let name = format!("bulk-{}-{tag}", path.len());
            let (_, confirmation) = recorded(portal, &name, "Bulk").await;
            let page = selection(&reviewer, "review", &[&confirmation]).await;
            let action = page.attr("form[id=form]", "action").unwrap();
            if path == paths::BULK {
                return Prepared::on(reviewer, page, &action, &[]);
            }
            let done = reviewer.send(&page, &action, &[]).await.expect(200);
            if path == paths::BATCH_UNDO {
                let undo = done.attr("a[href*='/undo']", "href").unwrap();
                return Prepared::open(reviewer, &undo, &undo, &[("undo_reason", "A slip")]).await;
            }
            // Interrupted before its item was noted as done.
            portal.run("update review_batch_items set outcome = 'pending'").await;
            let page = reviewer.get(&done.path).await.expect(200);
            let go_on = page.attr("form[action*='/go-on']", "action").unwrap();
            Prepared::on(reviewer, page, &go_on, &[])
        }
    }
}

/// The form of a route, opened and filled in.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let (name, company) = (format!("reviews-{tag}"), format!("Review-{tag}"));
    let act: String = path
        .rsplit('/')
        .next()
        .unwrap()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let name = format!("{name}-{act}");
    let (_, confirmation) = recorded(portal, &name, &company).await;
    let page = format!("/confirmations/{confirmation}/review");
    let reviewer = portal.sign_in("reviewer@assent.example").await;
    match path {
        paths::REVIEW_DONE => Prepared::open(reviewer, &page, &format!("{page}/done"), &[]).await,
        paths::ASK_PARTNER | paths::QUESTION => {
            let form = format!("{page}/ask");
            let fields = [("question", "Who is she?")];
            if path == paths::ASK_PARTNER {
                return Prepared::open(reviewer, &form, &form, &fields).await;
            }
            reviewer.fill(&form, &form, &fields).await.expect(200);
            let sales = portal.sign_in("sales@alder.example").await;
            let question = question_about(portal, &confirmation).await;
            let form = format!("/questions/{question}");
            Prepared::open(sales, &form, &form, &[("answer", "The owner")]).await
        }
        paths::REVIEW_CONFIRM | paths::REVIEW_DECLINE => {
            let second = four_eyes(portal).await;
            let form = format!("{page}/reject");
            let fields = [("reject_cause", "other"), ("reject_note", "Not so")];
            reviewer.fill(&form, &form, &fields).await.expect(200);
            let settings = paths::REVIEW_SETTINGS;
            second.fill(settings, settings, &[("four_eyes", "")]).await.expect(200);
            let act = if path == paths::REVIEW_CONFIRM {
                "confirm"
            } else {
                "decline"
            };
            Prepared::open(second, &page, &format!("{page}/{act}"), &[]).await
        }
        paths::REJECT => {
            let form = format!("{page}/reject");
            let fields = [("reject_cause", "other"), ("reject_note", "Not so")];
            Prepared::open(reviewer, &form, &form, &fields).await
        }
        _ => {
            reviewer.fill(&page, &format!("{page}/done"), &[]).await.expect(200);
            let form = format!("{page}/undo");
            Prepared::open(reviewer, &form, &form, &[("undo_reason", "A slip")]).await
        }
    }
}
