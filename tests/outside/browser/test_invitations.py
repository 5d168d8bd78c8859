"""Asking for a relationship in a browser: the letter, its buttons, the mailbox, and who registers from it."""

import re

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, assert_no_sideways_scroll, check_everywhere


def open_letter(page):
    page.goto("/customers")
    page.locator("a[href='/customers/request-relationship']").first.click()
    page.check("#dap")
    page.locator("main button.primary").click()
    return page.locator("#letter-link").input_value()


def link_in_mailbox(visit, email):
    """The link in the newest letter to an address, as soon as it has come."""
    page = visit()
    for _ in range(50):
        page.goto(f"/demo/mailbox?to={email}")
        letter = page.locator("a[href^='/demo/mailbox/']").first
        if letter.count():
            letter.click()
            found = re.search(r"https?://\S+/(?:accept|register)\S*", page.locator("main").inner_text())
            assert found, page.locator("main").inner_text()
            return found.group()
        page.wait_for_timeout(200)
    raise AssertionError(f"no letter to {email}")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_global_admin_edits_and_sends_a_request(sign_in, visit, javascript, language):
    page = sign_in("global@dogwood.example", language=language, javascript=javascript)
    link = open_letter(page)
    assert "invType=ResellerRelationship" in link and link.endswith("DAP=true")
    assert link in page.locator("#body").input_value()
    mailto = page.locator("a[href^='mailto:']").get_attribute("href")
    assert "%0D%0A" in mailto and "%26DAP%3Dtrue" in mailto
    copy = page.locator("[data-copy='#body']")
    if javascript:
        copy.click()
        expect(page.locator("#said")).not_to_be_empty()
        assert_accessible(page)
    else:
        assert not copy.is_visible()

    page.fill("#body", "只有我自己的話 🙂")
    page.locator("button[name=act][value=send]").click()
    assert page.locator("#error-summary li").count() == 1
    assert link in page.locator("#body").input_value()
    email = f"chef-{'js' if javascript else 'plain'}-{language.lower()}@example.com"
    page.fill("#to", email)
    page.locator("button[name=act][value=send]").click()
    expect(page.locator(".flash.good")).to_be_visible()
    assert "/invitations/" in page.url
    if javascript:
        assert_accessible(page)
    page.goto("/invitations")
    expect(page.get_by_role("link", name=email).first).to_be_visible()

    secret = link_in_mailbox(visit, email)
    assert "token=" in secret


def test_the_letter_can_be_written_in_another_language_and_downloaded(sign_in):
    page = sign_in("sales@cedar.example")
    page.goto("/customers/request-relationship")
    page.select_option("#provider", label="Birch Distribution")
    page.locator("main button.primary").click()
    page.select_option("#letter_language", "zh-TW")
    page.locator("button[name=act][value=language]").click()
    assert "轉銷商" in page.locator("#body").input_value()
    with page.expect_download() as download:
        page.locator("button[name=act][value=file]").click()
    assert download.value.suggested_filename.endswith(".eml")
    page.locator("button[name=act][value=done]").click()
    assert page.url.endswith("/invitations")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_somebody_without_an_account_registers_from_the_link(sign_in, visit, javascript):
    link = open_letter(sign_in("global@dogwood.example"))
    page = visit(javascript=javascript)
    page.goto(link)
    assert "/sign-in" in page.url
    page.locator("a[href^='/register?']").click()
    email = f"nils-{'js' if javascript else 'plain'}@nordvik.example"
    page.fill("#email", email)
    page.locator("main button.primary").click()
    page.goto(link_in_mailbox(visit, email))
    assert page.url.endswith("/register/organisation")
    if javascript:
        assert_accessible(page)
    for field, value in {
        "company_name": "Nordvik Rederi AB",
        "domain_prefix": f"nordvik{'js' if javascript else 'plain'}",
        "line1": "Kajen 1",
        "postal_code": "903 26",
        "city": "Umeå",
        "first_name": "Nils",
        "last_name": "Nordvik",
        "new_password": "a-very-own-password",
    }.items():
        page.fill(f"#{field}", value)
    page.select_option("#country", "SE")
    page.select_option("#language", "sv-SE")
    page.locator("main button.primary").click()
    assert "/accept?invType=ResellerRelationship" in page.url, page.locator("main").inner_text()
    expect(page.locator("main")).to_contain_text("Dogwood Cloud")


def test_every_page_of_invitations_is_fit_for_everybody(sign_in, visit):
    page = sign_in("global@dogwood.example")
    open_letter(page)
    letter = page.url
    page.fill("#to", "everybody@example.com")
    page.locator("button[name=act][value=send]").click()
    invitation = page.url
    check_everywhere(page, "/invitations", "/invitations?q=none-has-this", "/customers/request-relationship", letter, invitation)
    operator = sign_in("operator@assent.example")
    check_everywhere(operator, "/invitations", invitation)
    stranger = visit(width=320)
    stranger.goto(letter)
    assert_no_sideways_scroll(stranger)
