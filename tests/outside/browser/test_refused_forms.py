"""A form that was refused, and one that is read in another language: neither Back nor a reload sends it again."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible
from wizard import submit


def choose_language(page, language):
    """Opens the language switch at the top and presses a language."""
    page.locator("header .menu summary").first.click()
    with page.expect_navigation():
        page.locator(f"header .menu button[lang='{language}']").click()


def test_back_and_reload_after_a_refusal_open_the_form_without_sending_it(sign_in):
    page = sign_in("global@alder.example")
    page.goto("/people/new")
    page.fill("#first_name", "Eva 海")
    submit(page)
    expect(page.locator("#error-summary")).to_be_visible()
    assert page.url.endswith("/people/new")
    posts = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    page.reload()
    expect(page.locator("#error-summary")).to_have_count(0)
    page.goto("/profile")
    page.go_back()
    expect(page.locator("#first_name")).to_be_visible()
    assert posts == []


def test_a_form_that_is_refused_elsewhere_gets_the_address_of_its_page(sign_in):
    page = sign_in("operator@assent.example")
    page.goto("/partners")
    page.get_by_role("link", name="Birch Distribution").click()
    partner = page.url
    page.fill("#other", "Nobody at all")
    page.locator("#form button").click()
    expect(page.locator("#error-summary")).to_be_visible()
    assert page.url == partner


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_language_switch_keeps_what_was_typed(sign_in, javascript):
    page = sign_in("global@alder.example", javascript=javascript)
    page.goto("/people/new")
    page.fill("#first_name", "Åsa <b>")
    page.fill("#email", "no e-mail")
    page.check("input[name=roles][value=sales_agent]")
    for language in ["sv-SE", "zh-TW", "en"]:
        choose_language(page, language)
        assert page.locator("html").get_attribute("lang") == language
        assert page.input_value("#first_name") == "Åsa <b>" and page.input_value("#email") == "no e-mail"
        assert page.is_checked("input[name=roles][value=sales_agent]")
        expect(page.locator("#error-summary")).to_have_count(0)
    if javascript:
        assert_accessible(page)
    # The Enter key sends the form, and chooses no language.
    page.press("#first_name", "Enter")
    expect(page.locator("#error-summary")).to_be_visible()
    assert page.locator("html").get_attribute("lang") == "en"

    # A form with a file is not sent in parts for it.
    sales = sign_in("sales@alder.example", javascript=javascript)
    sales.goto("/customers/new")
    sales.fill("#company_name", "Snö & Söner")
    sales.select_option("#country", "SE")
    choose_language(sales, "sv-SE")
    assert sales.input_value("#company_name") == "Snö & Söner"
    choose_language(sales, "en")
    assert sales.input_value("#country") == "SE"


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_language_switch_of_the_sign_in_page_shows_no_password(visit, javascript):
    page = visit(javascript=javascript)
    page.goto("/sign-in")
    page.fill("#sign_in_name", "reviewer@assent.example")
    page.fill("#password", "not-the-one")
    choose_language(page, "zh-CN")
    assert page.input_value("#sign_in_name") == "reviewer@assent.example"
    assert page.input_value("#password") == ""
