"""The same client: a customer's people and their directory roles."""

import uuid

import pytest
from microsoft.store.partnercenterservices import models

from partner_center import new_customer, refusal

ADMIN = "62e90394-69f5-4237-9190-012177145e10"


@pytest.fixture(scope="module")
def customer(apis):
    return apis.postvversioncustomers(new_customer("Lazurite Dyes"), "1")


def new_user(customer, name):
    return models.MicrosoftPartnerSdkContractsV1CustomerUser(
        usage_location="US",
        user_principal_name=f"{name}@{customer.company_profile.domain}",
        first_name="Ada",
        last_name="Berg",
        display_name="Ada Berg",
        # No password: this client takes it for an object with a length, and cannot send one.
    )


def test_a_user_is_created_read_edited_and_removed(apis, customer, version):
    users, name = apis.getvversioncustomerscustomer, f"ada{version}".replace(".", "-")
    made = apis.postvversioncustomerscustomer.idusers(customer.id, new_user(customer, name), version)
    # The client leaves this answer as it came.
    assert made["userPrincipalName"] == f"{name}@{customer.company_profile.domain}"
    assert made["state"] == "active" and made["attributes"]["objectType"] == "CustomerUser"
    assert users.id2(customer.id, made["id"], version).display_name == "Ada Berg"
    listed = users.value6(customer.id, version)
    assert {"admin", name} <= {item.user_principal_name.split("@")[0] for item in listed.items}
    change = models.MicrosoftPartnerSdkContractsV1CustomerUser(first_name="Adele", last_name="Berg")
    apis.patchvversioncustomerscustomer.id2(customer.id, made["id"], change, version)
    assert users.id2(customer.id, made["id"], version).first_name == "Adele"
    removed = apis.deletevversioncustomerscustomer.id2(customer.id, made["id"], version, raw=True)
    assert removed.response.status_code == 204
    refusal(users.id2(customer.id, str(uuid.uuid4()), version, raw=True), 404, 60002)


def test_directory_roles_have_members(apis, customer, version):
    reads = apis.getvversioncustomerscustomer
    roles = reads.value(version, customer.id).items
    assert roles and all(role.id and role.name for role in roles)
    (admin,) = [user for user in reads.value6(customer.id, version).items if user.user_principal_name.startswith("admin@")]
    # The client takes them for memberships, of which it reads neither role nor name.
    assert len(reads.iddirectoryroles(customer.id, admin.id, version).items) == 1
    members = reads.value1(version, customer.id, ADMIN).items
    assert admin.id in [member.id for member in members]
