use super::*;
use crate::agreements::{PolicyRow, Rule};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn policy(from_date: &str, rule: Rule) -> PolicyRow {
    PolicyRow {
        from_date: day(from_date),
        rule,
        type_id: Some("MicrosoftCustomerAgreement".to_owned()),
    }
}

fn rules() -> Rules {
    let version = |rank, effective_on: &str| Version {
        type_id: "MicrosoftCustomerAgreement".to_owned(),
        rank,
        effective_on: day(effective_on),
        required_from: Some(day(effective_on)),
    };
    Rules {
        today: day("2026-11-20"),
        reader: Language::English,
        utc_today: day("2026-11-20"),
        customer_domain: "onassent.example".to_owned(),
        asked: Some(RequestedAgreement {
            agreement: AgreementType {
                id: "MicrosoftCustomerAgreement".to_owned(),
                name: "Microsoft Customer Agreement".to_owned(),
                template_id: uuid::Uuid::nil(),
                introduced_on: Some(day("2019-10-01")),
            },
            versions: vec![version(1, "2019-10-01"), version(2, "2023-04-01")],
            timeline: Timeline::new(vec![
                policy("2018-08-07", Rule::Recordable),
                policy("2020-02-03", Rule::DirectAcceptance),
                policy("2020-02-03", Rule::BoughtBeforeCannotAccept),
            ]),
        }),
        resellers: Vec::new(),
    }
}

/// A form with all that Fjord Foods needs to be asked to accept, and these fields besides.
fn form(changes: &[(&str, &str)]) -> Form {
    let mut form = untouched();
    let usual = [
        ("company_name", "Fjord Foods AB"),
        ("domain_prefix", "FjordFoods"),
        ("language", "sv-SE"),
        ("country", "SE"),
        ("line1", "Storgatan 1"),
        ("city", "Umeå"),
        ("postal_code", "903 26"),
        ("first_name", "Åsa"),
        ("last_name", "Öberg"),
        ("email", "asa@fjordfoods.example"),
        ("acceptance", "ask"),
    ];
    for (name, value) in usual.iter().chain(changes) {
        form.fields_mut().set(name, *value);
    }
    form
}

/// The same, attested for by the primary contact.
fn attesting(changes: &[(&str, &str)]) -> Form {
    let usual = [
        ("acceptance", "attest"),
        ("attested", "yes"),
        ("accepted_on_day", "19"),
        ("accepted_on_month", "November"),
        ("accepted_on_year", "2026"),
        ("basis", "signed_paper"),
    ];
    form(&usual.iter().chain(changes).copied().collect::<Vec<_>>())
}

fn complaints(mut form: Form) -> Vec<(String, &'static str)> {
    assert!(read(&mut form, &rules()).is_none());
    form.problems()
        .map(|(field, problem)| (field.to_owned(), problem.key))
        .collect()
}

fn complaint(form: Form) -> (String, &'static str) {
    let all = complaints(form);
    assert_eq!(all.len(), 1, "{all:?}");
    all.into_iter().next().unwrap()
}

fn attested_of(mut form: Form) -> Attested {
    match read(&mut form, &rules()).map(|read| read.agreed) {
        Some(Agreed::Attested(attested)) => attested,
        other => panic!("{other:?} {:?}", form.problems().collect::<Vec<_>>()),
    }
}

#[test]
fn r_new_1_a_whole_form_becomes_a_customer_below_the_domain_of_customers() {
    let read = read(&mut form(&[]), &rules()).unwrap();
    assert_eq!(read.customer.domain, "fjordfoods.onassent.example");
    assert!(matches!(read.agreed, Agreed::Ask) && !read.customer.profile.bought_before && read.reseller.is_none());
}

#[test]
fn r_new_1_all_complaints_come_at_once_and_what_was_typed_stays() {
    let mut form = form(&[
        ("company_name", " "),
        ("domain_prefix", "fjord foods"),
        ("email", "asa"),
        ("city", ""),
        ("acceptance", ""),
    ]);
    assert!(read(&mut form, &rules()).is_none());
    let fields: Vec<_> = form.problems().map(|(field, _)| field).collect();
    assert_eq!(fields, ["company_name", "domain_prefix", "city", "email", "acceptance"]);
    assert_eq!(form.value("domain_prefix"), "fjord foods");
}

#[test]
fn r_new_1_an_empty_form_complains_about_what_everybody_needs_and_about_the_agreement() {
    let fields: Vec<_> = complaints(untouched()).into_iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            "company_name",
            "domain_prefix",
            "country",
            "language",
            "first_name",
            "last_name",
            "email",
            "acceptance"
        ]
    );
}

#[test]
fn r_new_1_registration_number_and_phone_are_mandatory_where_the_country_says_so() {
    let brazil = [
        ("country", "BR"),
        ("province", "SP"),
        ("postal_code", "01001-000"),
        ("language", "pt-BR"),
    ];
    assert_eq!(
        complaints(form(&brazil)),
        [
            ("registration_number".to_owned(), "problem-registration-missing"),
            ("phone".to_owned(), "problem-phone-missing"),
        ]
    );
    let whole = [
        &brazil[..],
        &[
            ("registration_number", "12.345.678/0001-95"),
            ("phone", "11 91234-5678"),
        ],
    ]
    .concat();
    let read = read(&mut form(&whole), &rules()).unwrap();
    assert_eq!(read.customer.profile.contact.phone.unwrap().as_str(), "+5511912345678");
}

#[test]
fn r_new_1_a_provider_chooses_among_its_own_resellers_only() {
    let cedar = PartnerId::from(uuid::Uuid::from_u128(7));
    let mut rules = rules();
    rules.resellers = vec![(cedar, "Cedar Resale".to_owned())];
    let id = cedar.to_string();
    let onboarding = read(&mut form(&[("reseller", id.as_str())]), &rules).unwrap();
    assert_eq!(onboarding.reseller, Some(cedar));
    let stranger = uuid::Uuid::from_u128(8).to_string();
    assert_eq!(
        complaint(form(&[("reseller", stranger.as_str())])),
        ("reseller".to_owned(), "problem-reseller-unknown")
    );
}

#[test]
fn r_agr_2_the_language_is_one_in_which_the_country_has_a_text() {
    assert_eq!(
        complaint(form(&[("language", "ja-JP")])),
        ("language".to_owned(), "problem-agreement-language-elsewhere")
    );
    assert!(read(&mut form(&[("language", "zh-TW")]), &rules()).is_some());
}

#[test]
fn r_new_2_nothing_about_the_agreement_is_chosen_or_ticked_beforehand() {
    let form = untouched();
    for field in ["acceptance", "attested", "basis", "version", "accepted_on_day"] {
        assert_eq!(form.value(field), "", "{field}");
    }
    assert_eq!(
        complaint(self::form(&[("acceptance", "")])),
        ("acceptance".to_owned(), "problem-acceptance-missing")
    );
}

#[test]
fn r_new_2_an_attestation_without_the_tick_is_none() {
    assert_eq!(
        complaint(attesting(&[("attested", "")])),
        ("attested".to_owned(), "problem-attested-missing")
    );
}

#[test]
fn r_new_2_the_primary_contact_accepted_unless_somebody_else_is_named() {
    assert_eq!(attested_of(attesting(&[])).signer.name.full(), "Åsa Öberg");
    let other = [
        ("signer", "other"),
        ("signer_first_name", "Nils"),
        ("signer_last_name", "Lind"),
        ("signer_email", "nils@fjordfoods.example"),
    ];
    assert_eq!(attested_of(attesting(&other)).signer.name.full(), "Nils Lind");
    assert_eq!(
        complaint(attesting(&[&other[..], &[("signer_email", "nils")]].concat())),
        ("signer_email".to_owned(), "problem-email-invalid")
    );
}

#[test]
fn r_new_2_what_was_typed_under_the_other_choice_is_not_judged() {
    let mut form = form(&[("acceptance", "ask"), ("accepted_on_day", "99"), ("signer", "other")]);
    assert!(read(&mut form, &rules()).is_some());
}

#[test]
fn r_new_3_the_date_is_not_in_the_future_and_not_before_the_agreement_was_introduced() {
    let tomorrow = [("accepted_on_day", "21")];
    assert_eq!(
        complaint(attesting(&tomorrow)),
        ("accepted_on".to_owned(), "problem-date-future")
    );
    let early = [
        ("accepted_on_day", "30"),
        ("accepted_on_month", "9"),
        ("accepted_on_year", "2019"),
    ];
    assert_eq!(
        complaint(attesting(&early)),
        ("accepted_on".to_owned(), "problem-date-too-early")
    );
    let first = [
        ("accepted_on_day", "1"),
        ("accepted_on_month", "10"),
        ("accepted_on_year", "2019"),
    ];
    assert_eq!(attested_of(attesting(&first)).rank, 1);
}

#[test]
fn r_upd_7_the_version_is_the_newest_in_effect_on_the_day_and_an_earlier_one_can_be_chosen() {
    assert_eq!(attested_of(attesting(&[])).rank, 2);
    assert_eq!(attested_of(attesting(&[("version", "1")])).rank, 1);
    let before = [("accepted_on_year", "2020"), ("version", "2")];
    assert_eq!(
        complaint(attesting(&before)),
        ("version".to_owned(), "problem-version-not-yet")
    );
}

#[test]
fn r_gate_3_a_version_that_is_not_required_yet_is_wanted_of_who_never_bought_and_not_of_who_did() {
    let mut asked = rules().asked.unwrap();
    asked.versions[1].required_from = Some(day("2026-12-01"));
    let wanted = |today: &str, bought_before| asked.wanted(day(today), bought_before).unwrap().rank;
    assert_eq!(wanted("2026-11-20", false), 2);
    assert_eq!(wanted("2026-11-20", true), 1);
    assert_eq!(wanted("2026-12-01", true), 2);
}

#[test]
fn r_upd_7_the_basis_is_required_and_not_stated_is_none() {
    for basis in ["", "not_stated"] {
        assert_eq!(
            complaint(attesting(&[("basis", basis)])),
            ("basis".to_owned(), "problem-basis-missing")
        );
    }
}

#[test]
fn r_gate_5_a_national_cloud_is_asked_for_no_agreement_whatever_was_typed() {
    for cloud in ["us_government", "germany"] {
        let mut form = form(&[("cloud", cloud), ("acceptance", "")]);
        assert!(matches!(read(&mut form, &rules()).unwrap().agreed, Agreed::NotNeeded));
    }
}

#[test]
fn r_gate_5_the_cloud_is_never_inferred_from_the_country() {
    assert_eq!(
        complaint(form(&[("cloud", "")])),
        ("cloud".to_owned(), "problem-cloud-missing")
    );
}

#[test]
fn r_new_4_a_draft_gives_back_what_was_typed_and_nothing_that_is_not_the_wizards() {
    let mut form = attesting(&[]);
    form.fields_mut().set("revision", "3");
    let draft = kept(&form);
    assert!(draft.iter().all(|(name, _)| name != "revision"));
    let mut again = Fields::default();
    for (name, value) in draft {
        again.add(&name, value);
    }
    let again = Form::from(again);
    assert_eq!(differing(&again, &form).count(), 0);
    assert!(again.checked("attested", "yes") && is_blank(&untouched()) && !is_blank(&again));
}

#[test]
fn r_direct_4_a_customer_that_bought_before_is_not_asked_but_attested_for() {
    let bought = ("bought_before", "yes");
    assert_eq!(
        complaint(form(&[bought])),
        ("acceptance".to_owned(), "problem-ask-bought-before")
    );
    let attested = read(&mut attesting(&[bought]), &rules()).unwrap();
    assert!(attested.customer.profile.bought_before);
}

#[test]
fn r_direct_4_a_customer_that_bought_before_is_asked_from_the_day_on_which_the_operator_ends_that() {
    let rules_on = |today: &str| {
        let mut rules = rules();
        let asked = rules.asked.as_mut().unwrap();
        let mut rows = asked.timeline.rows().to_vec();
        rows.push(policy("2026-11-20", Rule::BoughtBeforeMayAccept));
        asked.timeline = Timeline::new(rows);
        rules.utc_today = day(today);
        rules
    };
    let bought = || form(&[("bought_before", "yes")]);
    assert!(read(&mut bought(), &rules_on("2026-11-19")).is_none());
    let asked = read(&mut bought(), &rules_on("2026-11-20")).unwrap();
    assert!(asked.customer.profile.bought_before && matches!(asked.agreed, Agreed::Ask));
}

#[test]
fn e_2_a_draft_remembers_in_which_language_the_sentence_was_ticked() {
    let mut form = attesting(&[("sentence_language", "zh-CN")]);
    assert!(kept(&form).contains(&("sentence_language".to_owned(), "zh-CN".to_owned())));
    match read(&mut form, &rules()).map(|read| read.agreed) {
        Some(Agreed::Attested(attested)) => {
            assert_eq!(attested.sentence_language, Language::SimplifiedChinese);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn r_upd_5_whoever_shares_an_account_can_say_who_it_is() {
    let attested = attested_of(attesting(&[("employee", " Kim of the night shift ")]));
    assert_eq!(attested.employee.as_deref(), Some("Kim of the night shift"));
    assert_eq!(attested_of(attesting(&[])).employee, None);
}
