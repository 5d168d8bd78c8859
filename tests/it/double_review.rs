//! How the forms of reviewers and of those whom they ask are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::review::{question_about, recorded};
use crate::support::Portal;

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
