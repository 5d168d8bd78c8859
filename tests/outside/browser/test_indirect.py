"""A provider and its reseller: who accepted is asked, answered, returned, answered again, and attested from."""

import re

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from wizard import fill_company, submit
from words import pattern, say

PDF = {"name": "signed.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"}


def resold_customer(page, prefix):
    """A customer that Birch serves through Cedar and that has confirmed nothing: its Account info is open."""
    page.goto("/customers/new")
    fill_company(page, prefix, f"{prefix} AB", language="en-US", email=f"asa@{prefix}.example")
    page.select_option("#reseller", label="Cedar Resale")
    page.check("#acceptance")
    submit(page)
    submit(page)
    page.goto(f"/customers?q={prefix}")
    page.get_by_role("link", name=f"{prefix} AB", exact=True).click()
    return page.url


def answer(page, name, evidence=None):
    page.fill("#first_name", name)
    page.fill("#last_name", "Nord")
    for part, value in (("day", "1"), ("month", "3"), ("year", "2026")):
        page.fill(f"[name=accepted_on_{part}]", value)
    page.check("[name=basis][value=signed_paper]")
    if evidence:
        page.set_input_files("#evidence", evidence)
    page.get_by_role("button", name=say("information-answer-send"), exact=True).click()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_a_provider_attests_from_its_resellers_second_answer(sign_in, javascript):
    prefix = "resoldscript" if javascript else "resoldplain"
    birch = sign_in("sales@birch.example", javascript=javascript)
    account = resold_customer(birch, prefix)
    birch.locator("#information a.button").click()
    if javascript:
        assert_accessible(birch)
    birch.fill("#note", "We need it for the next order")
    birch.get_by_role("button", name=say("information-send"), exact=True).click()
    birch.goto(account)
    birch.locator("#information p a").click()
    request = birch.url

    cedar = sign_in("sales@cedar.example", javascript=javascript)
    cedar.goto("/")
    expect(cedar.locator("main")).to_contain_text("We need it for the next order")
    cedar.goto(f"{request}/answer")
    cedar.fill("#first_name", "")
    cedar.get_by_role("button", name=say("information-answer-send"), exact=True).click()
    assert cedar.locator("#error-summary li").count() >= 2
    if javascript:
        assert_accessible(cedar)
    answer(cedar, "Nils")
    assert re.search(pattern("information-flash-answered"), cedar.locator("main").inner_text())

    birch.goto(request)
    birch.get_by_role("link", name=say("information-return"), exact=True).click()
    birch.fill("#return_reason", "Please attach the signed page")
    birch.locator("#form button.primary").click()
    cedar.goto(f"{request}/answer")
    expect(cedar.locator("main")).to_contain_text("Please attach the signed page")
    answer(cedar, "Nora", PDF)

    birch.goto(request)
    expect(birch.locator("main")).to_contain_text("signed.pdf")
    if javascript:
        check_everywhere(birch, request, f"{request}/return", f"{request}/attest", "/information-requests", "/partnerships")
        birch.goto(request)
    birch.get_by_role("link", name=say("information-attest"), exact=True).click()
    expect(birch.locator("#first_name")).to_have_value("Nora")
    birch.check("#attested")
    birch.get_by_role("button", name=say("form-save"), exact=True).click()
    expect(birch.locator("main .status.good").first).to_contain_text(say("information-state-attested"))
    birch.goto(account)
    expect(birch.locator("main")).to_contain_text("Nora Nord")
    expect(birch.locator("main")).to_contain_text("signed.pdf")
    if javascript:
        check_everywhere(birch, account, "/customers")
        check_everywhere(cedar, request, "/information-requests?show=settled", "/partnerships", "/")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_customers_are_selected_on_the_list_and_asked_about_together(sign_in, javascript):
    prefix = "manyscript" if javascript else "manyplain"
    birch = sign_in("sales@birch.example", javascript=javascript)
    for number in ("one", "two"):
        resold_customer(birch, f"{prefix}{number}")
    birch.goto(f"/customers?q={prefix}")
    for box in birch.locator("input[name=item]").all():
        box.check()
    birch.get_by_role("button", name=say("information-request"), exact=True).click()
    expect(birch.locator("input[name=ask]:checked")).to_have_count(2)
    if javascript:
        check_everywhere(birch, birch.url)
        birch.goto(f"/customers?q={prefix}")
        for box in birch.locator("input[name=item]").all():
            box.check()
        birch.get_by_role("button", name=say("information-request"), exact=True).click()
    birch.get_by_role("button", name=say("information-send"), exact=True).click()
    expect(birch.locator("main")).to_contain_text(f"{prefix}one AB")
    expect(birch.locator("main")).to_contain_text(f"{prefix}two AB")


def test_the_end_of_a_partnership_asks_what_becomes_of_the_customers(sign_in):
    birch = sign_in("global@birch.example")
    birch.goto("/partnerships")
    birch.get_by_role("link", name=re.compile(say("partners-partnership-end"))).first.click()
    check_everywhere(birch, birch.url, "/partnerships/request")
    birch.goto("/partnerships")
    birch.get_by_role("link", name=re.compile(say("partners-partnership-end"))).first.click()
    birch.locator("#form button.danger").click()
    expect(birch.locator("#error-summary li")).to_have_count(1)
