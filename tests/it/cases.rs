//! The case file: all that is recorded about one customer, as one ZIP, for the operator and for the customer itself (R-REV-4).

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use assent::values::secret::sha256_hex;

use crate::evidence::with_file;
use crate::review::{confirmation_of, page_of, question_about, recorded, reviewer};
use crate::support::customers::PDF;
use crate::support::{Page, Portal, Tells, Visitor, say};

/// The files of a case, by their paths.
pub(crate) fn files(page: &Page) -> BTreeMap<String, Vec<u8>> {
    assert_eq!(page.headers["content-type"], "application/zip");
    let mut archive = zip::ZipArchive::new(Cursor::new(&page.bytes)).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(file.enclosed_name().is_some() && !name.contains('\\'), "{name}");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(name, bytes);
    }
    files
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

async fn case(who: &Visitor, customer: &str) -> BTreeMap<String, Vec<u8>> {
    files(&who.get(&format!("/customers/{customer}/case-file")).await.expect(200))
}

stories! {
    async fn r_rev_4_a_case_file_holds_texts_evidence_letters_questions_and_acts_with_the_hash_of_each(portal: Portal) {
        let (customer, confirmation) = recorded(&portal, "case", "Kestrel Mobility BV").await;
        let sales = portal.sign_in("sales@alder.example").await;
        let correct = format!("/confirmations/{confirmation}/correct");
        let page = sales.get(&correct).await.expect(200);
        let fields = [("reason", "With the paper"), ("attested", "yes"), ("accepted_on_day", "12")];
        let odd = Some(("evidence", "../../Avtal; 1 \"final\".pdf", PDF.to_vec()));
        sales.upload(&page, &correct, &fields, odd).await.expect(200);
        let newer = confirmation_of(&portal, &customer).await;
        let reviewer = reviewer(&portal).await;
        let ask = format!("{}/ask", page_of(&newer));
        reviewer.fill(&ask, &ask, &[("question", "Who is she?")]).await.expect(200);
        let question = format!("/questions/{}", question_about(&portal, &newer).await);
        sales.fill(&question, &question, &[("answer", "She is the owner")]).await.expect(200);
        let reject = format!("{}/reject", page_of(&newer));
        reviewer.fill(&reject, &reject, &[("reject_cause", "other"), ("reject_note", "Not so")]).await.expect(200);
        // From the customer's page and from the confirmation's.
        let link = format!("a[href='/customers/{customer}/case-file']");
        assert!(reviewer.get(&format!("/customers/{customer}")).await.expect(200).has(&link));
        assert!(reviewer.get(&page_of(&newer)).await.expect(200).has(&link));
        let files = case(&reviewer, &customer).await;
        let index = text(&files, "index.html");
        for said in ["Kestrel Mobility BV", "Åsa Öberg", "With the paper", "Who is she?", "She is the owner", "Not so", "127.0.0.1"] {
            assert!(index.contains(said), "{said}: {index}");
        }
        assert!(!index.contains("<script") && !index.contains("http://"), "read without a connection");
        let evidence: Vec<_> = files.iter().filter(|(name, _)| name.starts_with("evidence/")).collect();
        assert_eq!(evidence.len(), 1);
        let (name, bytes) = evidence[0];
        assert_eq!(bytes, PDF);
        assert!(name.ends_with(".pdf") && index.contains(&format!("href=\"{name}\"")), "{name}");
        assert_eq!(files.keys().filter(|name| name.starts_with("texts/")).count(), 1);
        let acts = text(&files, "activity.csv");
        for kind in ["audit-attested", "audit-attestation-corrected", "audit-partner-asked", "audit-confirmation-rejected", "audit-case-file-made"] {
            assert!(acts.tells(kind), "{kind}: {acts}");
        }
        let sums = text(&files, "SHA256SUMS.txt");
        assert_eq!(sums.lines().count(), files.len() - 1);
        for (name, bytes) in files.iter().filter(|(name, _)| *name != "SHA256SUMS.txt") {
            assert!(sums.contains(&format!("{}  {name}\n", sha256_hex(bytes))), "{name}");
        }
        for other in ["auditor@assent.example", "operator@assent.example"] {
            portal.sign_in(other).await.get(&format!("/customers/{customer}/case-file")).await.expect(200);
        }
        sales.get(&format!("/customers/{customer}/case-file")).await.expect(404);
        reviewer.get("/customers/00000000-0000-7000-8000-000000000000/case-file").await.expect(404);
    }

    async fn r_role_9_a_customers_admins_get_what_is_their_own_and_what_partners_shared(portal: Portal) {
        let (customer, owner) = portal.customer("owncase").await;
        let receipt = portal.accepts(&owner).await;
        portal.pass(std::time::Duration::from_secs(60));
        let sales = portal.sign_in("sales@alder.example").await;
        with_file(&sales, &customer).await;
        let reviewer = reviewer(&portal).await;
        let attested = confirmation_of(&portal, &customer).await;
        let ask = format!("{}/ask", page_of(&attested));
        reviewer.fill(&ask, &ask, &[("question", "A matter between us")]).await.expect(200);
        portal.deliver().await;
        assert!(owner.get("/").await.expect(200).has("a[href='/case-file']"));
        let own = files(&owner.get("/case-file").await.expect(200));
        let index = text(&own, "index.html");
        let reference = owner.get(&format!("/acceptances/{receipt}")).await.expect(200).text(".reference strong");
        assert!(index.contains(&reference) && index.contains("127.0.0.1"), "its own acceptance in whole: {index}");
        assert!(own.keys().any(|name| name.starts_with("evidence/")), "what the upload shared");
        assert!(own.keys().any(|name| name.starts_with("emails/")));
        let all: String = own.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
        for secret in ["A matter between us", "sales@alder.example", "Flagged"] {
            assert!(!all.contains(secret), "{secret}");
        }
        assert!(!text(&own, "activity.csv").contains("sales@alder.example"));
        // A colleague with an agent's address gets none of the agent's letters.
        let letters = own.keys().filter(|name| name.starts_with("emails/")).count();
        let fields = [
            ("first_name", "Rut"), ("last_name", "Read"), ("user_name", "rut"), ("email", "sales@alder.example"),
            ("roles", "customer_user"), ("language", "en"),
        ];
        owner.fill("/people/new", "/people/new", &fields).await.expect(200);
        portal.deliver().await;
        let with_colleague = files(&owner.get("/case-file").await.expect(200));
        let now = with_colleague.keys().filter(|name| name.starts_with("emails/")).count();
        assert!(now <= letters + 1, "{letters} and {now}: only the colleague's own link");
        // Files of before uploads said so stay with the partner.
        portal.run("delete from evidence_shares").await;
        let own = files(&owner.get("/case-file").await.expect(200));
        assert!(!own.keys().any(|name| name.starts_with("evidence/")));
        assert!(text(&own, "index.html").contains(&say("case-evidence-kept", &[])));
        portal.run("update account_roles set role = 'customer_user' where role = 'customer_admin'").await;
        portal.sign_in("admin@owncase.onassent.example").await.get("/case-file").await.expect(403);
    }

    async fn r_mail_4_no_secret_of_a_letter_is_in_a_case_file(portal: Portal) {
        let (customer, owner) = portal.customer("masked").await;
        portal.ticks(&owner, "/accept").await.expect(200);
        let code = portal.code_to("asa@vinterhamn.example").await;
        let files = case(&reviewer(&portal).await, &customer).await;
        let letters: Vec<_> = files.iter().filter(|(name, _)| name.starts_with("emails/")).collect();
        assert!(!letters.is_empty());
        let all: String = letters.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
        assert!(all.contains(&say("case-secret", &[])), "{all}");
        assert!(!all.contains(&code) && !all.contains("{link}"), "{all}");
    }
}
