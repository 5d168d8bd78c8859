//! How the forms of agreements' types and drafts are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::support::Portal;
use crate::support::customers::PDF;
use crate::versions::{add, begin, new_type};

/// The form of a route, opened and filled in. Each has a type of its own.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let operator = portal.sign_in("operator@assent.example").await;
    let act: String = path
        .rsplit('/')
        .take(2)
        .flat_map(str::chars)
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let id = format!("Terms{act}{tag}");
    if path == paths::AGREEMENT_TYPE_NEW {
        let fields = [
            ("agreement_id", &*id),
            ("agreement_name_en", &*id),
            ("agreement_name_sv", &*id),
            ("agreement_name_zh_cn", &*id),
            ("agreement_name_zh_tw", &*id),
        ];
        return Prepared::open(operator, path, path, &fields).await;
    }
    new_type(&operator, &id).await;
    let home = format!("/agreements/types/{id}");
    if path == paths::VERSION_DRAFT_BEGIN {
        return Prepared::open(operator, &home, &format!("{home}/draft/begin"), &[("begin", "empty")]).await;
    }
    begin(&operator, &id, "empty").await;
    let draft = format!("{home}/draft");
    if path == paths::DRAFT_TEXT_NEW {
        let (form, fields) = (
            format!("{draft}/texts/new"),
            [("agreement_country", "worldwide"), ("agreement_language", "en")],
        );
        let prepared = Prepared::open(operator, &form, &form, &fields).await;
        return prepared.with_file("text_file", "en.md", b"# Terms");
    }
    let text = add(&operator, &id, ("worldwide", "en"), ("en.md", b"# Terms"))
        .await
        .expect(200)
        .path;
    match path {
        paths::VERSION_DRAFT_DELETE => Prepared::open(operator, &draft, &format!("{draft}/delete"), &[]).await,
        paths::VERSION_PUBLISH => {
            let form = format!("{draft}/publish");
            let dates = "effective_on_day=21&effective_on_month=11&effective_on_year=2026&requirement=at-once";
            Prepared::open(operator, &format!("{form}?{dates}"), &form, &[]).await
        }
        paths::DRAFT_TEXT_REPLACE => {
            let form = format!("{text}/replace");
            let prepared = Prepared::open(operator, &form, &form, &[]).await;
            prepared.with_file("text_file", "en.html", b"<p>Terms</p>")
        }
        paths::DRAFT_TEXT_PDF_ADD => {
            let form = format!("{text}/add-pdf");
            let prepared = Prepared::open(operator, &form, &form, &[]).await;
            // A file that another text has is kept once.
            let pdf = [PDF, format!("\n% {tag}\n").as_bytes()].concat();
            prepared.with_file("pdf_file", "en.pdf", &pdf)
        }
        paths::DRAFT_TEXT_PDF_REMOVE => {
            let form = format!("{text}/add-pdf");
            let page = operator.get(&form).await.expect(200);
            let file = Some(("pdf_file", "en.pdf", PDF.to_vec()));
            let page = operator.upload(&page, &form, &[], file).await.expect(200);
            Prepared::on(operator, page, &format!("{text}/remove-pdf"), &[])
        }
        paths::DRAFT_TEXT_REMOVE => Prepared::open(operator, &text, &format!("{text}/remove"), &[]).await,
        other => panic!("no recipe for {other}"),
    }
}
