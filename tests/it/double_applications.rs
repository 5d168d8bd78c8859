//! The forms of API access for `double.rs`.

use assent::paths::api;

use crate::double::Prepared;
use crate::support::Portal;

/// The form of a route, opened and filled in by whom it is for.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    let global = portal.sign_in("global@alder.example").await;
    if path == api::APPLICATION_NEW {
        let name = format!("Bridge {tag}");
        let fields = [("application_name", name.as_str()), ("permissions", "on_its_own")];
        return Prepared::open(global, path, path, &fields).await;
    }
    // An agent is sent back to a page of the portal's own, which the test can open.
    let back = format!("{}/sign-in", portal.base);
    let fields = [
        ("application_name", tag),
        ("permissions", "for_agents"),
        ("redirect_uris", back.as_str()),
    ];
    let page = global
        .fill(api::APPLICATION_NEW, api::APPLICATION_NEW, &fields)
        .await
        .expect(200);
    let application = page.path.clone();
    match path {
        api::APPLICATION_SECRETS => Prepared::on(global, page, &format!("{application}/secrets"), &[]),
        api::APPLICATION_REVOKE => Prepared::on(global, page, &format!("{application}/revoke"), &[]),
        api::APPLICATION_SECRET_REMOVE => {
            global
                .send(&page, &format!("{application}/secrets"), &[])
                .await
                .expect(200);
            let page = global.get(&application).await.expect(200);
            let remove = page.attr("form[action$='/remove']", "action").unwrap();
            Prepared::on(global, page, &remove, &[])
        }
        api::AUTHORIZE | api::AUTHORIZE_V2 => {
            let path = path.replace("{tenant}", &portal.tenant("alder").await);
            let client = application.replace("/api-access/", "");
            let asked = format!("{path}?client_id={client}&response_type=code");
            Prepared::open(global, &asked, &asked, &[("act", "allow")]).await
        }
        other => panic!("{other} has no recipe: add one"),
    }
}
