//! How the forms of providers and resellers are filled in, for the test that sends every form twice.

use assent::paths;

use crate::double::Prepared;
use crate::indirect::{ANSWER, answer, ask, resold};
use crate::partnerships::partner;
use crate::support::Portal;

/// A reseller's name, of its own for each form and way of sending.
fn named(what: &str, tag: &str) -> String {
    format!("{what}{tag} Resale")
}

/// The form of a route, opened and filled in.
pub async fn prepare(portal: &Portal, path: &str, tag: &str) -> Prepared {
    match path {
        paths::PARTNERSHIP_ASK => {
            let name = named("Elm", tag);
            partner(portal, "indirect_reseller", &name).await;
            let birch = portal.sign_in("global@birch.example").await;
            Prepared::open(birch, path, path, &[("partner_name", name.as_str())]).await
        }
        paths::PARTNERSHIP_REQUEST => {
            let name = named("Oak", tag);
            partner(portal, "indirect_reseller", &name).await;
            let birch = portal.sign_in("global@birch.example").await;
            let form = paths::PARTNERSHIP_ASK;
            let request = birch
                .fill(form, form, &[("partner_name", &name)])
                .await
                .expect(200)
                .path;
            Prepared::open(birch, &request, &request, &[("act", "withdraw")]).await
        }
        paths::PARTNERSHIP_PART | paths::PARTNERSHIP_END => {
            let name = named(if path == paths::PARTNERSHIP_PART { "Ash" } else { "Yew" }, tag);
            let other = partner(portal, "indirect_reseller", &name).await;
            let operator = portal.sign_in("operator@assent.example").await;
            let birch = format!("/partners/{}", portal.sellers["birch"].partner);
            operator
                .fill(&birch, &format!("{birch}/partnerships"), &[("other", &name)])
                .await
                .expect(200);
            let fields = [("fate", "stay")];
            if path == paths::PARTNERSHIP_END {
                let form = format!("{birch}/partnerships/{other}/end");
                return Prepared::open(operator, &form, &form, &fields).await;
            }
            let form = format!("/partnerships/{other}/end");
            Prepared::open(portal.sign_in("global@birch.example").await, &form, &form, &fields).await
        }
        about => {
            let act: String = about.chars().rev().take_while(char::is_ascii_alphabetic).collect();
            let customer = resold(portal, &format!("information-{act}-{tag}"), "Alpha AB").await;
            let birch = portal.sign_in("sales@birch.example").await;
            if about == paths::INFORMATION_NEW {
                let form = format!("{about}?customer={customer}");
                return Prepared::open(birch, &form, &form, &[]).await;
            }
            let request = ask(&birch, &customer).await;
            let cedar = portal.sign_in("sales@cedar.example").await;
            let form = |act: &str| format!("{request}/{act}");
            match about {
                paths::INFORMATION_ANSWER => Prepared::open(cedar, &form("answer"), &form("answer"), &ANSWER).await,
                paths::INFORMATION_WITHDRAW => Prepared::open(birch, &request, &form("withdraw"), &[]).await,
                paths::INFORMATION_RETURN | paths::INFORMATION_ATTEST => {
                    answer(&cedar, &request, false).await.expect(200);
                    if about == paths::INFORMATION_RETURN {
                        let fields = [("return_reason", "Who is he?")];
                        return Prepared::open(birch, &form("return"), &form("return"), &fields).await;
                    }
                    Prepared::open(birch, &form("attest"), &form("attest"), &[("attested", "yes")]).await
                }
                other => panic!("the form of {other} has no recipe: say here how it is filled in"),
            }
        }
    }
}
