"""Orders in a browser: the prompt inside an order, and a held order that goes through when the customer accepts."""

import re

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from first_visit import set_own_password, sign_in_with_temporary
from letters import CODE, find_in_mailbox
from wizard import fill_company
from words import pattern, say

# The schedule looks at held orders every ten seconds.
RELEASED_WITHIN = 45_000


def asked_customer(page, prefix):
    """A customer that is asked to accept: its Account info, and its admin's temporary password."""
    page.goto("/customers/new")
    fill_company(page, prefix, f"{prefix} AB", language="en-US", email=f"asa@{prefix}.example")
    page.check("#acceptance")
    page.locator("main button.primary").click()
    page.locator("main button.primary").click()
    password = next(text for text in page.locator("code").all_text_contents() if len(text) == 23 and text.count("-") == 3)
    page.goto(f"/customers?q={prefix}")
    page.get_by_role("link", name=f"{prefix} AB").click()
    return page.url, password


def place(page, account, releases=False):
    page.goto(account)
    page.get_by_role("link", name=say("order-new")).click()
    page.fill("[name=seats_business-basic]", "12")
    if releases:
        page.check("#releases")
    page.locator("#form button.primary").click()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_save_and_continue_inside_an_order_completes_it(sign_in, javascript):
    page = sign_in("sales@alder.example", javascript=javascript)
    account, _ = asked_customer(page, "prompted" if javascript else "promptedplain")
    page.goto(f"{account}/orders/new")
    page.fill("[name=seats_business-basic]", "0")
    page.locator("#form button.primary").click()
    expect(page.locator("#error-summary li")).to_have_count(1)
    if javascript:
        assert_accessible(page)
    place(page, account)
    assert page.url.endswith("/attest")
    if javascript:
        check_everywhere(page, page.url, "/orders", f"{account}/orders/new", page.url.removesuffix("/attest"))
        page.goto("/orders")
        page.locator("tbody th a").first.click()
        page.get_by_role("link", name=say("order-attest-and-continue")).click()
    for part, value in (("day", "1"), ("month", "3"), ("year", "2026")):
        page.fill(f"[name=accepted_on_{part}]", value)
    page.check("[name=basis][value=email]")
    page.check("#attested")
    page.get_by_role("button", name=say("order-save-and-continue")).click()
    expect(page.locator("main .status.good").first).to_contain_text(say("order-state-completed"))
    page.goto(f"{account}/subscriptions")
    page.get_by_role("link", name="Microsoft 365 Business Basic").click()
    page.fill("#seats", "14")
    page.get_by_role("button", name=say("subscription-seats-button")).click()
    assert re.search(pattern("order-flash-completed"), page.locator("main").inner_text())
    if javascript:
        check_everywhere(page, page.url, f"{account}/subscriptions", "/orders/to-cancel")


def test_a_held_order_goes_through_when_the_customer_accepts(sign_in, visit):
    agent = sign_in("sales@alder.example")
    account, password = asked_customer(agent, "heldorder")
    place(agent, account, releases=True)
    order = agent.url.removesuffix("/attest")
    owner = visit()
    owner.goto("/sign-in")
    sign_in_with_temporary(owner, "heldorder", password)
    set_own_password(visit, owner, "asa@heldorder.example", password, "a-very-own-password")
    owner.goto("/accept")
    owner.check("#agree")
    owner.locator("form[action='/accept'] button.primary").click()
    owner.fill("#code", find_in_mailbox(visit, "asa@heldorder.example", CODE))
    owner.locator("main button.primary").click()

    def is_completed():
        agent.goto(order)
        return re.search(pattern("order-released"), agent.locator("main").inner_text())

    for _ in range(RELEASED_WITHIN // 1_000):
        if is_completed():
            break
        agent.wait_for_timeout(1_000)
    assert is_completed()


def test_the_policy_timeline_is_a_page_that_everybody_can_use(sign_in):
    check_everywhere(sign_in("operator@assent.example"), "/policy-timeline")
