"""A client of Partner Center that others wrote, with nothing changed but its host: customers and what stands around them."""

import json
import uuid

import pytest
from microsoft.store.partnercenterservices import models

from partner_center import address, client, new_customer, refusal


@pytest.fixture(scope="module")
def customer(apis):
    return apis.postvversioncustomers(new_customer("Graphite Books"), "1")


def test_country_rules(apis, version):
    rules = apis.getvversioncountryvalidationrulescountry("US", version)
    assert rules.iso2_code == "US" and rules.default_culture == "en-US"
    assert rules.is_state_required and rules.is_city_required and "WA" in rules.supported_states_list
    assert rules.country_calling_codes_list == ["1"]
    assert rules.attributes.object_type == "CountryValidationRules"
    refusal(apis.getvversioncountryvalidationrulescountry("QQ", version, raw=True), 400, 3000)


def test_a_customer_is_created_once_and_its_password_shown_once(apis, version):
    asked, request = new_customer("Hematite Tools"), str(uuid.uuid4())
    made = apis.postvversioncustomers(asked, version, ms_request_id=request)
    assert made.id == made.company_profile.tenant_id == made.commerce_id
    assert made.relationship_to_partner == "none"
    assert made.billing_profile.culture == "en-US" and made.billing_profile.company_name == "Hematite Tools"
    assert made.user_credentials.user_name == "admin" and len(made.user_credentials.password) > 8
    assert made.attributes.object_type == "Customer"
    again = apis.postvversioncustomers(asked, version, ms_request_id=request)
    assert (again.id, again.user_credentials.password) == (made.id, made.user_credentials.password)
    assert "companyProfile.domain" in refusal(apis.postvversioncustomers(asked, version, raw=True), 400, 3000)
    shown = apis.getvversioncustomerscustomer.id(made.id, version)
    assert shown.user_credentials is None and shown.relationship_to_partner == "reseller"


def test_a_customer_is_read(apis, customer, version):
    shown = apis.getvversioncustomerscustomer.id(customer.id, version)
    assert shown.company_profile.company_name == "Graphite Books"
    assert shown.billing_profile.default_address.city == "Redmond"
    company = apis.getvversioncustomerscustomer.idprofilescompany(customer.id, version)
    assert company.domain == shown.company_profile.domain and company.address.postal_code == "98052"
    refusal(apis.getvversioncustomerscustomer.id(str(uuid.uuid4()), version, raw=True), 404, 1000)
    refusal(apis.getvversioncustomerscustomer.id("no-guid", version, raw=True), 400, 2000)


def test_a_billing_profile_is_edited_by_etag(apis, customer, version):
    profile = apis.getvversioncustomerscustomer.idprofilesbilling(customer.id, version)
    stale = profile.attributes.etag
    profile.first_name = profile.default_address.first_name = {"1": "Tanja", "1.0": "Tove"}[version]
    changed = apis.putvversioncustomerscustomer.idprofilesbilling(customer.id, profile, version, raw=True)
    assert changed.response.status_code == 200, changed.response.text
    assert changed.output.attributes.etag != stale
    assert changed.output.first_name == profile.first_name


def test_customers_are_listed_page_by_page_and_filtered(apis, version):
    for number in range(3):
        apis.postvversioncustomers(new_customer(f"Ilmenite {version} {number}"), version)
    seen, listed = [], apis.getvversioncustomersfilterfilter.value(version, size=2)
    while True:
        assert listed.total_count == len(listed.items) <= 2
        assert all(item.relationship_to_partner == "reseller" for item in listed.items)
        seen += [item.id for item in listed.items]
        if listed.links.next is None:
            break
        (header,) = listed.links.next.headers
        listed = apis.getvversioncustomersfilterfilter.value(
            version, seek_operation="Next", custom_headers={header.key: header.value}
        )
    assert len(seen) == len(set(seen)) >= 3
    asked = json.dumps({"Field": "CompanyName", "Value": f"ilmenite {version} ", "Operator": "starts_with"})
    names = [item.company_profile.company_name for item in apis.getvversioncustomersfilterfilter.value(version, filter=asked).items]
    assert names == [f"Ilmenite {version} {number}" for number in range(3)]
    wrong = json.dumps({"Field": "Colour", "Value": "x", "Operator": "starts_with"})
    refusal(apis.getvversioncustomersfilterfilter.value(version, filter=wrong, raw=True), 400, 3000)


def test_domains_and_addresses(apis, customer, version):
    taken = customer.company_profile.domain
    assert apis.headvversiondomainsdomain(taken, version, raw=True).response.status_code == 200
    free = apis.headvversiondomainsdomain("nobody-has-this.onmicrosoft.com", version, raw=True)
    assert free.response.status_code == 404
    assert apis.getvversionvalidationscheckdomainavailabilitydomain.prefix("nobody-has-this", version) is True
    checked = apis.postvversionvalidationsaddress(address(), version, raw=True)
    assert checked.response.status_code == 200 and checked.response.json()["status"] == "NotValidated"


def test_relationships(apis, portal, version):
    listed = apis.getvversionrelationshipsrelationship.value(version, relationship_type="IsIndirectCloudSolutionProviderOf")
    assert [(item.name, item.relationship_type) for item in listed.items] == [
        ("Cedar Resale", "is_indirect_cloud_solution_provider_of")
    ]
    reseller = listed.items[0].id
    made = apis.postvversioncustomers(new_customer("Jade Florists", associated_partner_id=reseller), version)
    assert made.associated_partner_id == reseller
    of_customer = apis.getvversioncustomerscustomer.idrelationships(made.id, version)
    assert [item.id for item in of_customer.items] == [reseller]
    requests = (
        apis.getvversioncustomersrelationshiprequestsindirect_cloud_solution_provider_idindirect_cloud_solution_provider_id
    )
    link = requests.value(version)
    assert link.url.startswith(f"{portal.url}/accept?invType=ResellerRelationship")
    assert requests.value(version, indirect_reseller_id=reseller).url != link.url


def test_the_organization_and_its_mpn_profile(apis, application, version):
    assert apis.getvversionprofilesorganization(version).company_name == "Birch Distribution"
    assert apis.getvversionprofilesmpnmpn_idmpn_id.value(version, mpn_id="4512002").mpn_id == "4512002"


def test_a_relationship_is_ended_by_a_global_admin_and_by_nobody_else(apis, portal, version):
    made = apis.postvversioncustomers(new_customer("Kyanite Garage"), version)
    change = models.MicrosoftPartnerSdkContractsV1Customer(relationship_to_partner="none")
    refusal(apis.patchvversioncustomerscustomer.id(made.id, change, version, raw=True), 403, 900150)
    # An application of the same organization, for another agent.
    tokens = portal.tokens_for(portal.register("birch"), "global@birch.example")
    admin = client(portal, tokens["access_token"])
    ended = admin.patchvversioncustomerscustomer.id(made.id, change, version)
    assert ended.relationship_to_partner == "none"
    assert admin.getvversioncustomerscustomer.id(made.id, version).relationship_to_partner == "none"


def test_a_program_on_its_own_gets_what_partner_center_gives_it(portal, application, customer, version):
    alone = client(portal, portal.token_alone(application))
    assert alone.getvversioncustomerscustomer.id(customer.id, version).id == customer.id
    refusal(alone.getvversioncustomerscustomer.idprofilescompany(customer.id, version, raw=True), 403, 900329)


def test_another_partners_customer_is_not_there(portal, customer, version):
    tokens = portal.tokens_for(portal.register("dogwood"), "admin@dogwood.example")
    stranger = client(portal, tokens["access_token"])
    refusal(stranger.getvversioncustomerscustomer.id(customer.id, version, raw=True), 404, 1000)
    refusal(stranger.getvversioncustomerscustomer.idprofilesbilling(customer.id, version, raw=True), 404, 1000)


def test_without_a_good_token_nothing_is_answered(portal, version):
    raw = client(portal, "nonsense").getvversioncustomersfilterfilter.value(version, raw=True)
    refusal(raw, 401, 400)
    assert raw.response.headers["WWW-Authenticate"].startswith("Bearer")
