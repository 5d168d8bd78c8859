//! Runs of imports: killed in the middle, paused, by somebody whose role has ended; and what is done with their result.

use std::pin::pin;
use std::task::Poll;

use crate::imports::{READY, RUN, check, customers, run, upload, work};
use crate::support::{Page, Portal, Visitor};

/// So many customers, and the file that confirms them all.
async fn many(sales: &Visitor, count: usize) -> String {
    let names: Vec<String> = (0..count).map(|number| format!("many-{number}")).collect();
    customers(sales, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let rows: Vec<_> = names
        .iter()
        .map(|name| format!("{name},Nora,Hale,nora@fjord.example\n"))
        .collect();
    format!("Domain,First name,Last name,Email\n{}", rows.concat())
}

/// Does what the schedule does, and is killed after so many steps.
async fn killed_after(portal: &Portal, steps: usize) {
    let mut working = pin!(assent::imports::work(&portal.site));
    let mut left = steps;
    std::future::poll_fn(|cx| {
        left = left.saturating_sub(1);
        match working.as_mut().poll(cx) {
            Poll::Ready(done) => {
                done.unwrap();
                Poll::Ready(())
            }
            Poll::Pending if left == 0 => Poll::Ready(()),
            Poll::Pending => Poll::Pending,
        }
    })
    .await;
}

/// The rows of a result file.
async fn result(visitor: &Visitor, page: &Page) -> Vec<Vec<String>> {
    let file = visitor
        .get(&format!("{}/result.csv?separator=comma", page.path))
        .await
        .expect(200);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file.body.trim_start_matches('\u{feff}').as_bytes());
    let records = reader
        .records()
        .map(|record| record.unwrap().iter().map(ToOwned::to_owned).collect());
    records.collect()
}

stories! {
    async fn r_imp_1_a_run_that_is_killed_twice_goes_on_and_each_row_has_its_result(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let text = many(&sales, 60).await;
        let page = check(&portal, &sales, "confirmations", &text, &READY).await;
        sales.send(&page, &format!("{}/run", page.path), &RUN).await.expect(200);
        for _ in 0..2 {
            killed_after(&portal, 12).await;
            // Whatever was recorded has its result, and whatever has a result is recorded.
            let recorded = portal.count("select count(*) from confirmations").await;
            assert_eq!(portal.count("select count(*) from import_rows where state = 'created'").await, recorded);
            assert_eq!(portal.count("select recorded from imports").await, recorded);
        }
        work(&portal).await;
        assert_eq!(portal.count("select count(*) from confirmations").await, 60);
        assert_eq!(portal.count("select count(distinct customer_id) from confirmations").await, 60);
        sales.get(&page.path).await.expect(200).says("imports-state-done");
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'import-finished'").await, 1);
    }

    async fn r_imp_2_many_rows_are_read_and_checked_in_batches_and_their_mistakes_are_paged(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let rows: String = (0..1_100).map(|number| format!("nobody-{number},Nora,Hale,nora@fjord.example\n")).collect();
        let text = format!("Domain,First name,Last name,Email\n{rows}");
        let page = check(&portal, &sales, "confirmations", &text, &READY).await;
        page.says_with("imports-counts", &[("create", "0"), ("unchanged", "0"), ("refused", "1,100")]);
        let group = page.attr("a[href*='problem=']", "href").unwrap();
        let first = sales.get(group.split('#').next().unwrap()).await.expect(200);
        let numbers = |page: &Page| page.texts("section[aria-labelledby=rows] tbody th");
        assert_eq!((numbers(&first).len(), numbers(&first)[0].as_str()), (50, "2"));
        let next = first.attr("section[aria-labelledby=rows] a[rel=next]", "href").unwrap();
        let next = sales.get(next.split('#').next().unwrap()).await.expect(200);
        assert_eq!(numbers(&next)[0], "52");
        assert_eq!(result(&sales, &page).await.len(), 1_101);
    }

    async fn r_imp_1_a_run_is_paused_and_resumed(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let text = many(&sales, 3).await;
        let page = check(&portal, &sales, "confirmations", &text, &READY).await;
        let running = sales.send(&page, &format!("{}/run", page.path), &RUN).await.expect(200);
        assert!(running.headers.contains_key("refresh"));
        assert!(running.has("progress"));
        let paused = sales.send(&running, &format!("{}/pause", page.path), &[]).await.expect(200);
        paused.says("imports-paused-text");
        work(&portal).await;
        assert_eq!(portal.count("select count(*) from confirmations").await, 0);
        sales.send(&paused, &format!("{}/resume", page.path), &[]).await.expect(200);
        work(&portal).await;
        assert_eq!(portal.count("select count(*) from confirmations").await, 3);
    }

    async fn r_role_8_a_run_stops_when_its_agent_may_record_nothing_any_more_and_a_colleague_takes_over(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let text = many(&sales, 2).await;
        let page = check(&portal, &sales, "confirmations", &text, &READY).await;
        sales.send(&page, &format!("{}/run", page.path), &RUN).await.expect(200);
        portal.run("update accounts set disabled_at = 1 where sign_in_name = 'sales@alder.example'").await;
        work(&portal).await;
        assert_eq!(portal.count("select count(*) from confirmations").await, 0);
        let admin = portal.sign_in("admin@alder.example").await;
        let columns = admin.get(&page.path).await.expect(200);
        columns.says("imports-stopped-role");
        let page = crate::imports::checked(&portal, &admin, &columns, &[]).await;
        run(&portal, &admin, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations where recorded_by_email = 'admin@alder.example'").await, 2);
    }

    async fn r_imp_1_the_result_file_says_why_and_is_mended_and_uploaded_again(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha", "beta"]).await;
        let text = "Domain,First name,Last name,Email,Phone,Note\n\
            alpha,Nora,Hale,nora@fjord.example,+46 90 555 01 23,\"x; \"\"y\"\"\nz\"\n\
            beta,=1+1,Hale,wrong,+46 90 555 01 24,=HYPERLINK(1)\n";
        let page = check(&portal, &sales, "confirmations", text, &READY).await;
        run(&portal, &sales, &page).await.says("imports-mend");
        let rows = result(&sales, &page).await;
        assert_eq!(rows[0].len(), 8);
        assert_eq!(rows[1][5], "x; \"y\"\nz");
        assert_eq!(rows[1][6], "Recorded");
        assert_eq!((rows[2][1].as_str(), rows[2][5].as_str()), ("'=1+1", "'=HYPERLINK(1)"), "no formula runs");
        assert_eq!(rows[2][6], "Refused");
        assert!(rows[2][7].starts_with("Email address: "), "{:?}", rows[2]);
        sales.get(&format!("{}/result.xlsx", page.path)).await.expect(200);
        // Mended, it is taken as it is: what was recorded is skipped, and its columns are still known.
        let mut mended = csv::Writer::from_writer(Vec::new());
        for row in &rows {
            let cells: Vec<_> = row.iter().map(|cell| if cell == "wrong" { "nils@fjord.example" } else { cell.as_str() }).collect();
            mended.write_record(cells).unwrap();
        }
        let mended = mended.into_inner().unwrap();
        let columns = upload(&sales, "confirmations", "mended.csv", &mended).await.expect(200);
        assert_eq!(columns.attr("select[name=column_3] option[selected]", "value").as_deref(), Some("email"));
        let page = crate::imports::checked(&portal, &sales, &columns, &READY).await;
        page.says_with("imports-counts", &[("create", "1"), ("unchanged", "1"), ("refused", "0")]);
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations where signer_first_name = '=1+1'").await, 1);
        assert_eq!(portal.count("select count(*) from confirmations where signer_phone like '+4690%'").await, 2);
    }

    async fn r_imp_1_an_import_is_deleted_and_what_it_recorded_stays(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let text = many(&sales, 2).await;
        let page = check(&portal, &sales, "confirmations", &text, &READY).await;
        let done = run(&portal, &sales, &page).await;
        sales.send(&done, &format!("{}/discard", page.path), &[]).await.expect(200).says("imports-flash-discarded");
        sales.get(&page.path).await.expect(404);
        work(&portal).await;
        assert_eq!(portal.count("select count(*) from imports").await, 0);
        assert_eq!(portal.count("select count(*) from import_rows").await, 0);
        assert_eq!(portal.count("select count(*) from confirmations").await, 2);
    }
}
