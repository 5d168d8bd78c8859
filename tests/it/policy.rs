//! The policy timeline as the operator sees it, and adds to it (R-GATE-4).

use assent::paths;

use crate::support::{Portal, Tells};

/// A row that ends, from a day of December 2027, that who bought before cannot accept.
fn row(day: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("policy_rule", "bought_before_may_accept"),
        ("policy_type", "MicrosoftCustomerAgreement"),
        ("policy_from_day", day),
        ("policy_from_month", "12"),
        ("policy_from_year", "2027"),
    ]
}

stories! {
    async fn r_gate_4_the_operator_reads_both_agreements_side_by_side_and_the_admin_adds_rows_to_come(portal: Portal) {
        let auditor = portal.sign_in("auditor@assent.example").await;
        let page = auditor.get(paths::POLICY).await.expect(200);
        assert_eq!(page.texts("tbody tr").len(), 9, "{}", page.main());
        let of = |date: &str| page.texts("tbody tr").into_iter().find(|row| row.contains(date)).unwrap();
        let both = of("1 October 2019");
        assert_eq!(both.matches("satisfies the requirement").count(), 5, "{both}");
        let after = of("1 February 2020");
        assert_eq!(after.matches("no longer accepted").count(), 2, "{after}");
        assert!(of("7 August 2018").contains("optional"));
        assert!(of("3 February 2020").tells("policy-in-force"));
        assert!(!page.has("form[action='/policy-timeline/rows']"), "R-ROLE-7: not offered");

        let operator = portal.sign_in("operator@assent.example").await;
        let added = operator.fill(paths::POLICY, paths::POLICY_ADD, &row("1")).await.expect(200);
        assert!(added.text(".flash").tells("policy-flash-added"), "{}", added.main());
        assert!(added.texts("tbody tr").last().unwrap().tells("policy-planned"));
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'policy-row-added'").await, 1);
        assert_eq!(portal.count("select count(*) from policy_rows where from_date = '2027-12-01'").await, 1);
    }

    async fn r_gate_4_a_planned_row_is_removed_until_its_day_and_no_row_on_which_a_later_one_depends(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let rows = "select count(*) from policy_rows";
        let before = portal.count(rows).await;
        operator.fill(paths::POLICY, paths::POLICY_ADD, &row("1")).await.expect(200);
        let mut back = row("2");
        back[0].1 = "bought_before_cannot_accept";
        let page = operator.fill(paths::POLICY, paths::POLICY_ADD, &back).await.expect(200);
        let remove = |day: &'static str, rule: &'static str| [("day", day), ("rule", rule), ("type", "MicrosoftCustomerAgreement")];
        let of_form = page.attr("form[action='/policy-timeline/rows/remove'] input[name=day]", "value");
        assert_eq!(of_form.as_deref(), Some("2027-12-01"), "offered for what is planned alone");
        let first = remove("2027-12-01", "bought_before_may_accept");
        operator.send(&page, paths::POLICY_REMOVE, &first).await.expect(200).says("policy-flash-depends");
        operator.send(&page, paths::POLICY_REMOVE, &remove("2027-12-02", "bought_before_cannot_accept")).await.expect(200);
        operator.send(&page, paths::POLICY_REMOVE, &first).await.expect(200).says("policy-flash-removed");
        // Once more, and one of the past.
        operator.send(&page, paths::POLICY_REMOVE, &first).await.expect(200);
        assert_eq!(portal.count(rows).await, before);
        operator.send(&page, paths::POLICY_REMOVE, &remove("2020-02-01", "retired")).await.expect(200);
        let cloud = [("day", "2020-02-01"), ("rule", "retired"), ("type", "MicrosoftCloudAgreement")];
        operator.send(&page, paths::POLICY_REMOVE, &cloud).await.expect(200).says("policy-flash-past");
        assert_eq!(portal.count(rows).await, before);
        assert_eq!(portal.count("select count(*) from audit_events where kind = 'policy-row-removed'").await, 2);
    }

    async fn r_gate_4_past_rows_are_read_only_and_a_gap_or_an_overlap_is_refused(portal: Portal) {
        let operator = portal.sign_in("operator@assent.example").await;
        let rows = portal.count("select count(*) from policy_rows").await;
        let refused = async |changes: &[(&'static str, &'static str)], key: &str| {
            let mut fields = row("1");
            fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| name == changed));
            fields.extend(changes);
            let page = operator.fill(paths::POLICY, paths::POLICY_ADD, &fields).await.expect(422);
            assert!(page.complaints().iter().any(|complaint| complaint.tells(key)), "{key}: {:?}", page.complaints());
            assert_eq!(page.attr("body", "data-address").as_deref(), Some(paths::POLICY));
        };
        let today = [("policy_from_day", "20"), ("policy_from_month", "11"), ("policy_from_year", "2026")];
        refused(&today, "problem-policy-past").await;
        refused(&[("policy_from_year", "2019")], "problem-policy-past").await;
        refused(&[("policy_rule", "satisfies")], "problem-policy-overlap").await;
        refused(&[("policy_rule", "retired")], "problem-policy-gap").await;
        refused(&[("policy_rule", "preview_in_sdk")], "problem-choice-unknown").await;
        refused(&[("policy_type", "Nonsense")], "problem-agreement-type-unknown").await;
        refused(&[("policy_from_day", "31"), ("policy_from_month", "2")], "problem-date-not-real").await;
        operator.fill(paths::POLICY, paths::POLICY_ADD, &row("1")).await.expect(200);
        refused(&[("policy_from_month", "6")], "problem-policy-overlap").await;
        assert_eq!(portal.count("select count(*) from policy_rows").await, rows + 1);
    }
}
