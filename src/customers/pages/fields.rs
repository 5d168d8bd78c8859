//! The fields in which something is said about a customer, on every form that asks for it: what they offer, how they are
//! filled in, and how what was typed is read (R-NEW-1).

use crate::customers::profile::{BOUGHT_BEFORE, NO, Profile, YES};
use crate::customers::{Contact, Customer};
use crate::values::address::AddressFields;
use crate::values::collation::{Order, sort_key};
use crate::values::country::{AddressField, StateKind};
use crate::values::registration::RegistrationNumber;
use crate::values::{
    CompanyName, Country, EmailAddress, Language, LanguageTag, PhoneNumber, PostalAddress, Problem, Subdivision,
};
use crate::web::Form;
use crate::words;

/// The parts of an address that some countries require and others do without, by the names of their fields.
const PARTS: [(&str, AddressField); 3] = [
    ("postal_code", AddressField::PostalCode),
    ("city", AddressField::City),
    ("province", AddressField::State),
];

/// The field of a form that was refused which names what was complained about.
pub const REFUSED: &str = "refused";

/// What the fields offer, and what they say about the chosen country.
pub struct Offered {
    /// Countries by code and name.
    pub countries: Vec<(&'static str, &'static str)>,
    /// The chosen country's name.
    pub country: Option<&'static str>,
    /// The languages of agreements that a customer there can choose, by tag and name, what is spoken there first; empty
    /// while no country is chosen.
    pub languages: Vec<(&'static str, String)>,
    /// All others.
    pub other_languages: Vec<(&'static str, String)>,
    /// What the chosen country calls the registration number that it asks for.
    pub registration_label: Option<&'static str>,
    /// Addresses in the chosen country have what stands between city and country.
    pub state_required: bool,
    /// The states, or whatever they are called, from which its addresses choose, by code and name; empty where it is typed.
    pub states: Vec<(String, String)>,
    /// Parts of an address that the chosen country's can do without, by the names of their fields.
    optional: Vec<&'static str>,
    /// The chosen country asks for the primary contact's phone number.
    pub phone_required: bool,
    /// A postal code as the chosen country writes them.
    pub postal_example: Option<&'static str>,
}

impl Offered {
    /// What is offered for a form as it stands; the field between city and country is called as the country calls it.
    pub fn new(form: &mut Form, reader: Language) -> Self {
        let country = Country::parse(form.value("country")).ok();
        let rules = country.map(Country::rules);
        if let Some(kind) = rules.and_then(|rules| rules.address.state_kind) {
            form.call("province", state_label(kind));
        }
        let registration = rules.and_then(|rules| rules.registration.as_ref());
        let (mut languages, other_languages): (Vec<_>, _) =
            languages_by_name(reader).into_iter().partition(|(tag, _)| {
                country.is_some_and(|country| languages(country).any(|known| known.as_str() == *tag))
            });
        if let Some(country) = country {
            languages.sort_by_key(|(tag, _)| how_foreign(country, tag));
        }
        Self {
            country: country.map(|country| country.name(reader)),
            countries: Country::all_by_name(reader)
                .iter()
                .map(|country| (country.code(), country.name(reader)))
                .collect(),
            languages,
            other_languages,
            registration_label: registration.map(|rule| rule.label.as_str()),
            states: country.map(|country| states(form, country, reader)).unwrap_or_default(),
            state_required: rules.is_some_and(|rules| rules.address.requires(AddressField::State)),
            optional: PARTS
                .into_iter()
                .filter(|(_, part)| rules.is_some_and(|rules| !rules.address.requires(*part)))
                .map(|(name, _)| name)
                .collect(),
            phone_required: rules.is_some_and(|rules| rules.phone_required),
            postal_example: rules.and_then(|rules| rules.address.postal_example.as_deref()),
        }
    }
}

impl Offered {
    /// Whether the chosen country's addresses can do without this part.
    pub fn is_optional(&self, name: &str) -> bool {
        self.optional.contains(&name)
    }
}

/// Whether the form had been refused before it was to be shown again: what was wrong is judged again, by the country that is
/// chosen now.
pub fn was_refused(form: &Form) -> bool {
    form.fields().has(REFUSED)
}

/// Whether this field was among those that were complained about.
pub fn was_refused_for(form: &Form, field: &str) -> bool {
    form.value(REFUSED).split(' ').any(|known| known == field)
}

/// Leaves of the complaints about a form that follows its country those about what was complained about before: the rest
/// is judged when it is sent.
pub fn complain_as_before(form: &mut Form) {
    let before = form.value(REFUSED).to_owned();
    complain_only_about(form, &before);
}

/// Leaves of the complaints about a form those about these fields, as [`REFUSED`] names them.
pub fn complain_only_about(form: &mut Form, names: &str) {
    form.retain_problems(|name| names.split(' ').any(|known| known == name));
}

/// The states from which a country's addresses choose. What the form holds becomes the code of one; what is none stays, marked,
/// before all others.
fn states(form: &mut Form, country: Country, reader: Language) -> Vec<(String, String)> {
    let known = Subdivision::of(country).iter();
    let mut states: Vec<_> = known
        .map(|state| (state.code().to_owned(), state.name(reader)))
        .collect();
    states.sort_by_cached_key(|(_, name)| sort_key(name, Order::of(reader)));
    let typed = form.value("province").trim().to_owned();
    if states.is_empty() || typed.is_empty() {
        return states;
    }
    let value = match Subdivision::find(country, &typed) {
        Some(state) => state.code().to_owned(),
        None => {
            let name = words::text_with_strings(reader, "customers-state-unlisted", &[("name", &typed)]);
            states.insert(0, (typed.clone(), name));
            typed
        }
    };
    form.fields_mut().set("province", value);
    states
}

/// The field whose label says what the field between city and country is called.
fn state_label(kind: StateKind) -> &'static str {
    match kind {
        StateKind::Area => "state_kind_area",
        StateKind::County => "state_kind_county",
        StateKind::Department => "state_kind_department",
        StateKind::District => "state_kind_district",
        StateKind::Emirate => "state_kind_emirate",
        StateKind::Island => "state_kind_island",
        StateKind::Oblast => "state_kind_oblast",
        StateKind::Parish => "state_kind_parish",
        StateKind::Prefecture => "state_kind_prefecture",
        StateKind::Province => "state_kind_province",
        StateKind::State => "state_kind_state",
    }
}

/// Every language of agreements, by its name for the reader and in itself.
fn languages_by_name(reader: Language) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = LanguageTag::all()
        .iter()
        .map(|tag| (tag.as_str(), tag.both_names(reader)))
        .collect();
    all.sort_by_cached_key(|(_, name)| sort_key(name, Order::of(reader)));
    all
}

/// The languages that a customer in this country can have: those that agreements have there, and the worldwide texts'. Where
/// there is no text in one of them, the customer gets the nearest (R-AGR-2).
fn languages(country: Country) -> impl Iterator<Item = LanguageTag> {
    let own = country.agreement_languages();
    let worldwide = Language::ALL.map(LanguageTag::of);
    own.iter()
        .copied()
        .chain(worldwide.into_iter().filter(move |tag| !own.contains(tag)))
}

/// Where a language stands among those of a country: what most speak there, then what agreements there are in, then what
/// they are in worldwide.
fn how_foreign(country: Country, tag: &str) -> u8 {
    if !country.agreement_languages().iter().any(|own| own.as_str() == tag) {
        2
    } else {
        let usual = country.cultures().first().and_then(|culture| culture.split('-').next());
        u8::from(usual != tag.split('-').next())
    }
}

/// A form filled in with what is said about a customer, as people write it.
pub(super) fn fill(customer: &Customer) -> Form {
    let mut form = Form::default();
    for (name, value) in typed(&customer.profile()) {
        form.fields_mut().set(name, value);
    }
    form.fields_mut().set("revision", customer.revision.to_string());
    form.set_name(&customer.contact.name);
    form
}

/// Every fact as a form holds it.
fn typed(profile: &Profile) -> Vec<(&'static str, String)> {
    let phone = profile.contact.phone.as_ref();
    let mut facts = profile.facts();
    for (name, value) in &mut facts {
        match (*name, phone) {
            ("phone", Some(phone)) => *value = phone.display(),
            ("province", _) => {
                if let Some(state) = Subdivision::find(profile.address.country, value) {
                    *value = state.code().to_owned();
                }
            }
            (BOUGHT_BEFORE, _) if value == NO => value.clear(),
            _ => {}
        }
    }
    facts
}

/// The facts in which a form differs from what is said now, in the reader's words.
pub(super) fn differing(form: &Form, now: &Customer, reader: Language) -> Vec<(&'static str, String)> {
    let facts = now.profile().facts();
    typed(&now.profile())
        .into_iter()
        .filter(|(name, value)| form.value(name).trim() != value)
        .filter_map(|(name, _)| {
            let (_, fact) = facts.iter().find(|(fact, _)| *fact == name)?;
            Some((name, display_fact(name, fact, now.address.country, reader)))
        })
        .collect()
}

/// A fact in the reader's words; empty where nothing is said. A state is one of `country`.
pub fn display_fact(name: &str, fact: &str, country: Country, reader: Language) -> String {
    let named = match name {
        "province" => Subdivision::find(country, fact).map(|state| state.name(reader)),
        "country" => Country::parse(fact).ok().map(|country| country.name(reader).to_owned()),
        "language" => LanguageTag::parse(fact).ok().map(|tag| tag.name(reader).to_owned()),
        "phone" if !fact.is_empty() => Some(PhoneNumber::stored(fact.to_owned()).display()),
        BOUGHT_BEFORE if fact == YES => Some(words::text(reader, "audit-yes").into_owned()),
        BOUGHT_BEFORE => Some(words::text(reader, "audit-no").into_owned()),
        _ => None,
    };
    named.unwrap_or_else(|| fact.to_owned())
}

/// What was read of the fields. Parts are there although others are wrong, for fields that are judged by them.
pub struct Read {
    /// The country, if one was chosen.
    pub country: Option<Country>,
    /// The primary contact.
    pub contact: Option<Contact>,
    /// All of it; `None` when anything is wrong, which the form then says.
    pub profile: Option<Profile>,
}

/// Reads the fields. Complaints list in the reader's language. An address in which nothing was changed of the one that is
/// `kept` stays as it is, whatever the country's rules say by now.
pub fn read(form: &mut Form, kept: Option<&Customer>, reader: Language) -> Read {
    let company_name = form.take("company_name", CompanyName::parse);
    let country = Country::parse(form.value("country")).ok();
    let language = form.take("language", |raw| language(raw, country, reader));
    let address = match kept.filter(|kept| has_address_of(form, kept)) {
        Some(kept) => Some(kept.address.clone()),
        None => address(form),
    };
    let registration_number =
        country.and_then(|country| form.take("registration_number", |raw| RegistrationNumber::parse(raw, country)));
    let phone_required = country.is_some_and(|country| country.rules().phone_required);
    let contact = person(form, "", country, phone_required);
    let bought_before = form.checked(BOUGHT_BEFORE, YES);
    let profile = || {
        Some(Profile {
            company_name: company_name?,
            address: address?,
            language: language?,
            registration_number: registration_number?,
            contact: contact.clone()?,
            bought_before,
        })
    };
    Read {
        country,
        profile: profile(),
        contact,
    }
}

/// Whether the address in the form is the customer's.
fn has_address_of(form: &Form, customer: &Customer) -> bool {
    const ADDRESS: [&str; 6] = ["country", "line1", "line2", "postal_code", "city", "province"];
    typed(&customer.profile())
        .iter()
        .filter(|(name, _)| ADDRESS.contains(name))
        .all(|(name, value)| form.value(name).trim() == value)
}

fn address(form: &mut Form) -> Option<PostalAddress> {
    let fields = AddressFields {
        country: form.value("country"),
        line1: form.value("line1"),
        line2: form.value("line2"),
        city: form.value("city"),
        state: form.value("province"),
        postal_code: form.value("postal_code"),
    };
    match PostalAddress::parse(fields) {
        Ok(address) => Some(address),
        Err(problems) => {
            for (field, problem) in problems {
                // The lists of partners have a filter `state`: active or disabled.
                form.complain(if field == "state" { "province" } else { field }, problem);
            }
            None
        }
    }
}

fn language(raw: &str, country: Option<Country>, reader: Language) -> Result<LanguageTag, Problem> {
    if raw.is_empty() {
        return Err(Problem::new("problem-agreement-language-missing"));
    }
    let tag = LanguageTag::parse(raw)?;
    match country {
        Some(country) if !languages(country).any(|known| known == tag) => {
            let known: Vec<_> = languages(country).map(LanguageTag::autonym).collect();
            let known = known.join(&words::text(reader, "layout-list"));
            Err(Problem::new("problem-agreement-language-elsewhere").with("known", known))
        }
        _ => Ok(tag),
    }
}

/// A person's four fields, whose names begin with `prefix`. A phone number without a country code is one of `country`;
/// while that is unknown, only an international one can be read.
pub fn person(form: &mut Form, prefix: &str, country: Option<Country>, phone_required: bool) -> Option<Contact> {
    let field = |name: &str| format!("{prefix}{name}");
    let name = form.take_name(prefix);
    let email = form.take(&field("email"), EmailAddress::parse);
    let parse = |raw: &str| match country {
        Some(country) => PhoneNumber::parse(raw, country),
        // Which country's number it is, is not known yet: that complaint comes first.
        None => Ok(PhoneNumber::stored(raw.to_owned())),
    };
    let phone = if phone_required {
        form.take(&field("phone"), parse).map(Some)
    } else {
        form.take_optional(&field("phone"), parse)
    };
    Some(Contact {
        name: name?,
        email: email?,
        phone: phone?,
    })
}

#[cfg(test)]
#[path = "fields_tests.rs"]
mod tests;
