"""Readiness in a browser: who is blocked and why, the chart, filters, and inviting many at once."""

import re

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from words import say


def look(page, javascript=True):
    """The page as it is, wide and light, and narrow and dark."""
    if javascript:
        assert_accessible(page)
        page.set_viewport_size({"width": 320, "height": 900})
        page.emulate_media(color_scheme="dark")
        assert_accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "it scrolls sideways"
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("language,javascript", [("en", True), ("sv-SE", False)], ids=["with script", "without script"])
def test_an_agent_filters_the_board_and_invites_two_customers(sign_in, language, javascript):
    sales = sign_in("sales@dogwood.example", language=language, javascript=javascript)
    sales.goto("/")
    sales.locator("nav a[href='/readiness']").click()
    expect(sales.locator("h1")).to_have_text(say("nav-readiness", language))
    look(sales, javascript)
    # The chart has its numbers as a table.
    sales.locator("details summary", has_text=say("readiness-as-table", language)).click()
    expect(sales.locator("#weeks-table tbody tr")).to_have_count(13)

    sales.select_option("#readiness_step", "invite")
    sales.locator("form.filters button").click()
    sales.wait_for_url("**readiness_step=invite**")
    expect(sales.locator(".chips li")).to_have_count(2)
    ticked = 2
    for row in range(ticked):
        sales.locator("tbody input[name=item]").nth(row).check()
    look(sales, javascript)
    sales.locator("button[name=act][value=invite]").click()
    expect(sales.locator("tbody tr")).to_have_count(ticked)
    look(sales, javascript)
    sales.locator("form[method=post] .button.primary").click()
    sales.wait_for_url("**/readiness/bulk/**")
    # It shows its progress by itself, with or without script.
    expect(sales.locator("tbody .status.good")).to_have_count(ticked, timeout=20_000)
    look(sales, javascript)
    sales.locator("tbody a[href^='/invitations/']").first.click()
    expect(sales.locator("h1")).to_be_visible()


def test_the_pages_of_readiness_are_accessible(sign_in):
    check_everywhere(
        sign_in("sales@alder.example"),
        "/readiness", "/readiness?readiness_state=renewal", "/readiness?country=SE&readiness_reason=outdated", "/readiness/bulk",
        "/readiness/bulk?act=invite&all=yes", "/readiness/bulk?list=customers&act=remind&all=yes&status=invited", "/customers",
    )
    check_everywhere(sign_in("auditor@assent.example"), "/readiness", "/readiness?readiness_step=attest", "/")


def test_a_renewal_that_is_due_says_what_becomes_of_it(sign_in):
    page = sign_in("sales@alder.example")
    page.goto("/")
    page.locator("main a[href='/readiness?readiness_state=renewal']").click()
    due = page.locator("tbody tr", has_text=re.compile(r"ends on \d+ \w+ \d{4} unless it is renewed"))
    expect(due).to_have_count(1)
