//! Tests of the fields in which something is said about a customer.

use super::*;
use crate::customers::Cloud;
use crate::values::Timestamp;
use crate::values::id::CustomerId;

fn customer() -> Customer {
    let profile = crate::customers::profile::tests::fjord();
    Customer {
        id: CustomerId::from(uuid::Uuid::nil()),
        company_name: profile.company_name,
        domain: "fjordfoods.onassent.example".into(),
        cloud: Cloud::Public,
        address: profile.address,
        language: profile.language,
        registration_number: profile.registration_number,
        contact: Contact {
            phone: Some(PhoneNumber::parse_international("+46 90 555 01 23").unwrap()),
            ..profile.contact
        },
        bought_before: true,
        purchased_at: None,
        created_at: Timestamp::from_micros(0),
        revision: 3,
    }
}

#[test]
fn what_is_filled_in_reads_back_as_it_was_and_differs_in_nothing() {
    let mut form = fill(&customer());
    assert_eq!(form.value("phone"), "+46 90 555 01 23");
    assert!(differing(&form, &customer(), Language::English).is_empty());
    assert_eq!(
        read(&mut form, None, Language::English).profile,
        Some(customer().profile())
    );
}

#[test]
fn an_address_that_is_not_changed_stays_though_its_state_is_none_of_the_list() {
    let mut stored = customer();
    stored.address = PostalAddress {
        country: Country::parse("US").unwrap(),
        state: Some("Cascadia".into()),
        postal_code: Some("old".into()),
        ..stored.address
    };
    let mut form = fill(&stored);
    let offered = Offered::new(&mut form, Language::English);
    assert_eq!(
        offered.states[0],
        ("Cascadia".to_owned(), "Cascadia (not in the list)".to_owned())
    );
    form.fields_mut().set("company_name", "Fjord Foods Inc.");
    let said = read(&mut form, Some(&stored), Language::English).profile.unwrap();
    assert_eq!(said.address, stored.address);
    form.fields_mut().set("line1", "1 Pike St");
    assert!(read(&mut form, Some(&stored), Language::English).profile.is_none());
    assert_eq!(form.problem("province").unwrap().key, "problem-state-unknown");
}

#[test]
fn a_state_is_chosen_from_a_list_whatever_it_was_called_before() {
    for (country, typed, code) in [
        ("US", "washington", "WA"),
        ("JP", "東京都", "13"),
        ("BR", "Sao Paulo", "SP"),
    ] {
        let mut form = Form::default();
        form.fields_mut().set("country", country);
        form.fields_mut().set("province", typed);
        let offered = Offered::new(&mut form, Language::English);
        assert_eq!(form.value("province"), code);
        assert!(offered.states.iter().any(|(known, _)| known == code));
    }
    let mut form = Form::default();
    form.fields_mut().set("country", "SE");
    assert!(Offered::new(&mut form, Language::English).states.is_empty());
}

#[test]
fn what_differs_is_told_as_it_is_now_in_the_readers_words() {
    let mut form = fill(&customer());
    for (name, value) in [("country", "NO"), ("bought_before", ""), ("city", "Umeå ")] {
        form.fields_mut().set(name, value);
    }
    let differences = differing(&form, &customer(), Language::Swedish);
    assert_eq!(
        differences,
        [("country", "Sverige".to_owned()), ("bought_before", "ja".to_owned())]
    );
}

#[test]
fn r_new_1_what_a_countrys_addresses_can_do_without_is_optional() {
    for (country, optional) in [
        ("", &[] as &[&str]),
        ("SE", &["province"]),
        ("IN", &[]),
        ("JP", &["city"]),
        ("AE", &["postal_code", "city"]),
        ("SG", &["city", "province"]),
    ] {
        let mut form = Form::default();
        form.fields_mut().set("country", country);
        let offered = Offered::new(&mut form, Language::English);
        let marked = ["postal_code", "city", "province"].into_iter();
        assert!(
            marked
                .filter(|name| offered.is_optional(name))
                .eq(optional.iter().copied()),
            "{country}"
        );
    }
}

#[test]
fn r_new_1_the_languages_that_a_country_has_are_listed_as_the_readers_language_lists() {
    let sweden = Country::parse("SE").ok();
    let known = |reader| language("de-DE", sweden, reader).unwrap_err().args.remove(0).1;
    assert!(
        known(Language::English).contains(", Svenska, "),
        "{}",
        known(Language::English)
    );
    for reader in [Language::SimplifiedChinese, Language::TraditionalChinese] {
        assert!(known(reader).contains("、Svenska、"), "{}", known(reader));
    }
}

#[test]
fn the_field_between_city_and_country_is_called_as_the_country_calls_it() {
    for (country, label) in [
        ("JP", "state_kind_prefecture"),
        ("AE", "state_kind_emirate"),
        ("SE", "province"),
    ] {
        let mut form = fill(&customer());
        form.fields_mut().set("country", country);
        Offered::new(&mut form, Language::English);
        assert_eq!(form.label_of("province"), label, "{country}");
    }
    for kind in StateKind::ALL {
        let key = format!("field-{}", state_label(kind).replace('_', "-"));
        assert!(words::known(&key), "{key}");
    }
}
