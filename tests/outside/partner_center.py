"""A client of Partner Center that others made from its own interface description, PyPI's partnercenterservices, and what tests
send with it."""

from itertools import count

from microsoft.store.partnercenterservices import MicrosoftPartnerStoreApis, models
from msrest.authentication import BasicTokenAuthentication

# Its models say that a password is an object, which no server has ever answered.
models.MicrosoftPartnerSdkContractsV1UserCredentials._attribute_map["password"]["type"] = "str"

numbers = count(1)


def client(portal, token):
    return MicrosoftPartnerStoreApis(BasicTokenAuthentication({"access_token": token}), base_url=portal.url)


def address(**fields):
    usual = {
        "country": "US",
        "city": "Redmond",
        "state": "WA",
        "address_line1": "1 Microsoft Way",
        "postal_code": "98052",
        "first_name": "Tania",
        "last_name": "Carr",
        "phone_number": "4255550100",
    }
    return models.MicrosoftPartnerSdkContractsV1Address(**usual | fields)


def new_customer(company, **fields):
    domain = f"client{next(numbers)}.onmicrosoft.com"
    return models.MicrosoftPartnerSdkContractsV1Customer(
        company_profile=models.MicrosoftPartnerSdkContractsV1CustomerCompanyProfile(domain=domain),
        billing_profile=models.MicrosoftPartnerSdkContractsV1CustomerBillingProfile(
            email="tania.carr@example.com", culture="EN-US", language="en", company_name=company, default_address=address()
        ),
        **fields,
    )


def refusal(raw, status, code):
    """What a refusal says on the wire, since this client answers None for most of them."""
    assert raw.response.status_code == status, raw.response.text
    body = raw.response.json()
    assert body["code"] == code and body["description"], body
    return body["description"]
