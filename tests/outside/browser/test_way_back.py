"""The browser's own way back, and a reload, on forms that were refused: what was typed is there, and nothing is asked."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible
from wizard import created, submit


def comes_back(page, field, value):
    """Goes on from a form that was refused, comes back to it, and loads it anew."""
    summary = page.locator("#error-summary")
    expect(summary).to_be_visible()
    refused = page.url
    said = summary.inner_text()
    page.goto("/profile")
    page.go_back()
    for _ in range(2):
        assert page.url == refused
        expect(summary).to_be_visible()
        assert summary.inner_text() == said
        assert page.locator(field).input_value() == value
        page.reload()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_way_back_leads_to_what_was_typed(sign_in, javascript):
    one_global = sign_in("global@alder.example", javascript=javascript)
    one_global.goto("/people/new")
    one_global.fill("#first_name", "Eva 海")
    submit(one_global)
    comes_back(one_global, "#first_name", "Eva 海")
    if javascript:
        assert_accessible(one_global)

    operator = sign_in("operator@assent.example", javascript=javascript)
    operator.goto("/partners/new")
    operator.fill("#name", "<Rönn> & Söner")
    submit(operator)
    comes_back(operator, "#name", "<Rönn> & Söner")

    sales = sign_in("sales@alder.example", javascript=javascript)
    account = created(sales, f"wayback{'js' if javascript else 'plain'}")
    for path, field in [("/agreements/MicrosoftCustomerAgreement", "#email"), ("/edit", "#email")]:
        sales.goto(account + path)
        sales.fill(field, "not an e-mail")
        submit(sales)
        comes_back(sales, field, "not an e-mail")
    # A complaint that was followed by another: each is a step of the way.
    sales.fill("#email", "neither")
    submit(sales)
    sales.fill("#email", "right@vinterhamn.example")
    submit(sales)
    assert sales.url == account
    for typed in ["neither", "not an e-mail"]:
        sales.go_back()
        expect(sales.locator("#error-summary")).to_be_visible()
        assert sales.locator("#email").input_value() == typed


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_way_back_leads_to_what_a_colleague_had_done_meanwhile(sign_in, javascript):
    one = sign_in("sales@alder.example", javascript=javascript)
    account = created(one, f"meanwhile{'js' if javascript else 'plain'}")
    two = sign_in("admin@alder.example", javascript=javascript)
    for page, city in [(one, "Skellefteå"), (two, "Luleå")]:
        page.goto(account + "/edit")
        page.fill("#city", city)
    submit(one)
    submit(two)
    expect(two.locator("main")).to_contain_text("Skellefteå")
    comes_back(two, "#city", "Luleå")
    submit(two)
    assert two.url == account


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_way_back_past_a_password_that_was_wrong_leads_in(visit, javascript):
    page = visit(javascript=javascript)
    page.goto("/sign-in")
    for password in ["not-the-one", "assent-demo"]:
        page.fill("#sign_in_name", "reviewer@assent.example")
        page.fill("#password", password)
        submit(page)
    expect(page.locator("main h1")).to_be_visible()
    page.go_back()
    expect(page.locator("main h1")).to_be_visible()
    assert page.locator("#password").count() == 0 and page.locator(".flash").count() == 0
