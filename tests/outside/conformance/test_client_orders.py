"""The same client: orders, subscriptions, and the agreement without which nothing is sold."""

from datetime import datetime, timezone

import httpx
import pytest
from microsoft.store.partnercenterservices import models

from partner_center import new_customer, refusal

OrderLine = models.MicrosoftPartnerSdkContractsV1OrderLineItem


@pytest.fixture(scope="module")
def offer(apis):
    """One that can be bought."""
    return apis.getvversionofferscountrycountry.value("1", country="US").items[0]


def order(customer, offer):
    line = OrderLine(line_item_number=0, offer_id=offer.id, quantity=max(5, offer.minimum_quantity or 1), friendly_name="Ours")
    return models.MicrosoftPartnerSdkContractsV1Order(
        reference_customer_id=customer.id, billing_cycle="monthly", currency_code="USD", line_items=[line]
    )


def confirm(portal, tokens, customer):
    body = {
        "primaryContact": {"firstName": "Tania", "lastName": "Carr", "email": "tania.carr@example.com"},
        "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
        "dateAgreed": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "type": "MicrosoftCustomerAgreement",
    }
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    path = f"{portal.url}/v1/customers/{customer.id}/agreements"
    assert httpx.post(path, json=body, headers=headers, trust_env=False).status_code == 201


def test_an_order_waits_for_the_agreement_and_then_is_a_subscription(apis, portal, tokens, offer, version):
    customer = apis.postvversioncustomers(new_customer("Malachite Motors"), version)
    sells, reads = apis.postvversioncustomerscustomer, apis.getvversioncustomerscustomer
    refusal(sells.idorders(customer.id, order(customer, offer), version, raw=True), 403, 13605)
    confirm(portal, tokens, customer)
    bought = sells.idorders(customer.id, order(customer, offer), version)
    assert bought.reference_customer_id == customer.id and bought.status in ("completed", "pending")
    assert bought.id in [item.id for item in reads.value7(customer.id, version).items]
    shown = reads.id5(customer.id, bought.id, version)
    (line,) = shown.line_items
    subscription = reads.id6(customer.id, line.subscription_id, version)
    assert (subscription.status, subscription.quantity, subscription.offer_id) == ("active", line.quantity, offer.id)
    assert [item.id for item in reads.value9(customer.id, version).items] == [subscription.id]
    subscription.quantity += 1
    changed = apis.patchvversioncustomerscustomer.id4(customer.id, subscription.id, subscription, version)
    assert changed.quantity == line.quantity + 1


def test_an_unknown_order_or_subscription_is_not_there(apis, version):
    customer = apis.postvversioncustomers(new_customer("Nephrite Boats"), version)
    reads, nothing = apis.getvversioncustomerscustomer, "00000000-0000-0000-0000-000000000000"
    refusal(reads.id5(customer.id, nothing, version, raw=True), 404, 20000)
    refusal(reads.id6(customer.id, nothing, version, raw=True), 404, 20003)
