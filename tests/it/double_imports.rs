//! How the forms of imports are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::imports::{READY, RUN, checked, upload, work};
use crate::support::Portal;
use crate::support::customers::asked;

/// The form of a route, opened and filled in.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let sales = portal.sign_in("sales@alder.example").await;
    let act: String = path.chars().rev().take(6).filter(char::is_ascii_alphabetic).collect();
    let domain = format!("import-{act}-{tag}");
    let file = format!("Domain,First name,Last name,Email\n{domain},Nora,Hale,nora@fjord.example\n");
    if path == paths::IMPORTS {
        let open = Prepared::open(sales, path, path, &[("import_kind", "confirmations")]).await;
        return open.with_file("import_file", "rows.csv", file.as_bytes());
    }
    sales.onboard(&asked(&domain)).await.expect(200);
    let columns = upload(&sales, "confirmations", "rows.csv", file.as_bytes())
        .await
        .expect(200);
    let action = columns.path.clone();
    if path == paths::IMPORT_COLUMNS {
        return Prepared::on(sales, columns, &action, &READY);
    }
    if path == paths::IMPORT_DISCARD {
        let discard = action.replace("/columns", "/discard");
        return Prepared::on(sales, columns, &discard, &[]);
    }
    let page = checked(portal, &sales, &columns, &READY).await;
    let run = format!("{}/run", page.path);
    if path == paths::IMPORT_RUN {
        return Prepared::on(sales, page, &run, &RUN);
    }
    let running = sales.send(&page, &run, &RUN).await.expect(200);
    let pause = running.path.clone() + "/pause";
    if path == paths::IMPORT_PAUSE {
        return Prepared::on(sales, running, &pause, &[]);
    }
    let paused = sales.send(&running, &pause, &[]).await.expect(200);
    // While it is paused nothing goes on.
    work(portal).await;
    let resume = paused.path.clone() + "/resume";
    Prepared::on(sales, paused, &resume, &[])
}
