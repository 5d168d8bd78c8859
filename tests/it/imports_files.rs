//! The files of imports: formats of Partner Center's tools, columns, and bad input.

use crate::imports::{READY, check, checked, customers, run, upload};
use crate::support::{Page, Portal};

/// What was chosen for a column.
fn chosen(page: &Page, column: usize) -> String {
    let option = format!("select[name=column_{column}] option[selected]");
    page.attr(&option, "value").unwrap_or_default()
}

stories! {
    async fn r_imp_1_partner_centers_own_files_are_read(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        let made = customers(&sales, &["alpha", "beta"]).await;
        // The sample's export, with its eighth column without a heading, and a customer that has confirmed nothing.
        let text = format!(
            "TenantId,Domain,Date,First Name,Last Name,Phone,Email,\n\
             {},alpha.onassent.example,2026-11-05T00:00:00,Tania,Carr,+46 90 555 01 23,tania@alpha.example,MicrosoftCustomerAgreement\n\
             {},beta.onassent.example,,,,,,\n",
            made[0], made[1]
        );
        let page = check(&portal, &sales, "confirmations", &text, &[("basis", "email")]).await;
        page.says_with("imports-counts", &[("create", "1"), ("unchanged", "1"), ("refused", "0")]);
        run(&portal, &sales, &page).await.says("imports-state-done");
        // The bulk tool's records: those that are not marked are left out, and the date is that of the acceptance before.
        let text = format!(
            "CustomerTenantId,FirstName,LastName,Email,PhoneNumber,LastAgreementDate,PartnerAttestationCompleted,CustomerAccountLink\n\
             {},Tania,Carr,other@alpha.example,,2019-11-05,False,https://partner.example/alpha\n\
             {},Bo,Berg,bo@beta.example,,2019-11-05,True,https://partner.example/beta\n",
            made[0], made[1]
        );
        let columns = upload(&sales, "confirmations", "CustomerAgreementRecords.csv", text.as_bytes()).await.expect(200);
        assert_eq!((chosen(&columns, 5).as_str(), chosen(&columns, 6).as_str()), ("", "completed"));
        let page = checked(&portal, &sales, &columns, &READY).await;
        page.says_with("imports-counts", &[("create", "1"), ("unchanged", "1"), ("refused", "0")]);
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations where accepted_on = '2026-11-19'").await, 1);
    }

    async fn r_imp_1_columns_are_guessed_apart_from_those_ignored_and_remembered(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha"]).await;
        let text = "Where,First name,Last name,Email,Colour\nalpha,Nora,Hale,nora@fjord.example,red\n";
        let columns = upload(&sales, "confirmations", "rows.csv", text.as_bytes()).await.expect(200);
        assert_eq!(columns.texts("section[aria-labelledby=known] tbody th"), ["First name", "Last name", "Email"]);
        assert_eq!(columns.texts("section[aria-labelledby=ignored] tbody th"), ["Where", "Colour"]);
        columns.shows("red");
        let missing = sales.send(&columns, &columns.path, &READY).await.expect(422);
        missing.says("problem-import-column-missing");
        let twice = [&READY[..], &[("column_0", "email")]].concat();
        sales.send(&columns, &columns.path, &twice).await.expect(422).says("problem-import-column-twice");
        let said = [&READY[..], &[("column_0", "domain")]].concat();
        checked(&portal, &sales, &columns, &said).await;
        let again = upload(&sales, "confirmations", "next.csv", text.as_bytes()).await.expect(200);
        assert_eq!(chosen(&again, 0), "domain");
        assert!(again.has("input[name=basis][value=signed_paper][checked]"));
        // The day of the one file says nothing about the next.
        assert_eq!(again.attr("input[name=accepted_on_day]", "value").as_deref(), Some(""));
        let other = portal.sign_in("sales@dogwood.example").await;
        let theirs = upload(&other, "confirmations", "rows.csv", text.as_bytes()).await.expect(200);
        assert_eq!(chosen(&theirs, 0), "");
    }

    async fn r_imp_1_ambiguous_dates_and_what_rows_do_not_bring_are_asked_once(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha"]).await;
        let text = "Domain;First name;Last name;Email;Date\nalpha;Nora;Hale;nora@fjord.example;05/11/2026\n";
        let columns = upload(&sales, "confirmations", "rows.csv", text.as_bytes()).await.expect(200);
        let asked = sales.send(&columns, &columns.path, &[]).await.expect(422);
        asked.says("problem-import-date-order").says("problem-basis-missing");
        let said = [("date_order", "day-first"), ("basis", "call")];
        let page = checked(&portal, &sales, &columns, &said).await;
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations where accepted_on = '2026-11-05' and basis = 'call'").await, 1);
    }

    async fn r_imp_1_how_dates_are_written_is_of_one_file_and_what_the_file_tells_counts(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha", "beta"]).await;
        let heading = "Domain,First name,Last name,Email,Date,Invoice\n";
        let text = format!("{heading}alpha,Nora,Hale,nora@fjord.example,05/11/2026,\n");
        let columns = upload(&sales, "confirmations", "rows.csv", text.as_bytes()).await.expect(200);
        checked(&portal, &sales, &columns, &[("date_order", "month-first"), ("basis", "call")]).await;
        // The same headings, and dates that leave no doubt; those of a column that is ignored are nobody's concern.
        let text = format!("{heading}alpha,Nora,Hale,nora@fjord.example,05/11/2026,01/02/2026\nbeta,Nora,Hale,nora@fjord.example,20/10/2026,\n");
        let columns = upload(&sales, "confirmations", "next.csv", text.as_bytes()).await.expect(200);
        assert!(!columns.has("input[name=date_order]"), "{}", columns.main());
        let page = checked(&portal, &sales, &columns, &[("date_order", "month-first")]).await;
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations where accepted_on = '2026-11-05'").await, 1);
        assert_eq!(portal.count("select count(*) from confirmations where accepted_on = '2026-10-20'").await, 1);
    }

    async fn r_imp_1_cells_that_formulas_have_failed_in_are_refused_and_groups_speak_for_all_their_rows(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha", "beta", "gamma"]).await;
        let text = "Domain,First name,Last name,Email,Date,Completed\n\
            alpha,Nora,Hale,nora@fjord.example,#N/A,yes\n\
            beta,Nora,Hale,nora@fjord.example,,done\n\
            gamma,Nora,Hale,nora@fjord.example,,yes\n\
            gamma,Nora,Hale,nora@fjord.example,,yes\n\
            gamma,Nora,Hale,nora@fjord.example,,no\n\
            alpha,Nora,Hale,nora@fjord.example,,yes\n\
            alpha,Nora,Hale,nora@fjord.example,,yes\n";
        let page = check(&portal, &sales, "confirmations", text, &READY).await;
        page.says("problem-import-cell-error").says("problem-import-yes-no");
        page.says_with("imports-counts", &[("create", "2"), ("unchanged", "1"), ("refused", "4")]);
        page.says_with("problem-import-twice", &[("row", "…")]);
    }

    async fn bad_files_are_refused_with_what_mends_them_and_leave_nothing(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        for (bytes, problem) in [
            (&b"Domain,First name\na,\xc5sa\n"[..], "problem-import-encoding"),
            (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], "problem-import-old-excel"),
            (&b"PK\x03\x04 not a workbook"[..], "problem-import-broken"),
            (&b"Domain,Email\n"[..], "problem-import-empty"),
            (&b""[..], "problem-import-empty"),
        ] {
            let page = upload(&sales, "confirmations", "bad.csv", bytes).await.expect(422);
            page.says(problem);
        }
        let page = sales.get("/imports").await.expect(200);
        let none = sales.upload(&page, "/imports", &[], None).await.expect(422);
        none.says("problem-import-kind").says("problem-import-file-missing");
        assert_eq!(portal.count("select count(*) from imports where state <> 'discarded'").await, 0);
        crate::imports::work(&portal).await;
        assert_eq!(portal.count("select count(*) from imports").await, 0);
    }

    async fn utf_16_and_a_workbook_are_read_as_csv_is(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        customers(&sales, &["alpha", "beta"]).await;
        let text = "Domain\tFirst name\tLast name\tEmail\nalpha\tÅsa\tÖberg\tasa@alpha.example\n";
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let columns = upload(&sales, "confirmations", "rows.txt", &bytes).await.expect(200);
        let page = checked(&portal, &sales, &columns, &READY).await;
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations where signer_first_name = 'Åsa'").await, 1);
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in [["Domain", "First name", "Last name", "Email"], ["beta", "Bo", "Berg", "bo@beta.example"]].iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
            }
        }
        let bytes = book.save_to_buffer().unwrap();
        let columns = upload(&sales, "confirmations", "rows.xlsx", &bytes).await.expect(200);
        let page = checked(&portal, &sales, &columns, &READY).await;
        run(&portal, &sales, &page).await.says("imports-state-done");
        assert_eq!(portal.count("select count(*) from confirmations").await, 2);
    }

    async fn the_sample_files_are_read_as_they_are(portal: Portal) {
        let sales = portal.sign_in("sales@alder.example").await;
        for (kind, create) in [("customers", "1"), ("confirmations", "0")] {
            let sample = sales.get(&format!("/imports/sample-{kind}.csv")).await.expect(200);
            assert!(sample.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
            let columns = upload(&sales, kind, "sample.csv", sample.body.as_bytes()).await.expect(200);
            assert!(!columns.has("section[aria-labelledby=ignored]"), "{}", columns.main());
            let page = checked(&portal, &sales, &columns, &[]).await;
            let refused = if kind == "customers" { "0" } else { "1" };
            page.says_with("imports-counts", &[("create", create), ("unchanged", "0"), ("refused", refused)]);
        }
    }
}
