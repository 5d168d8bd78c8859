"""Asking for a relationship in a browser: the letter, its buttons, the mailbox, and who registers from it."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, assert_no_sideways_scroll, check_everywhere
from letters import INVITATION, find_in_mailbox


def open_letter(page):
    page.goto("/customers")
    page.locator("a[href='/customers/request-relationship']").first.click()
    page.check("#dap")
    page.locator("main button.primary").click()
    return page.locator("#letter-link").input_value()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_global_admin_edits_and_sends_a_request(sign_in, visit, javascript, language):
    page = sign_in("global@dogwood.example", language=language, javascript=javascript)
    link = open_letter(page)
    assert "invType=ResellerRelationship" in link and link.endswith("DAP=true")
    assert link in page.locator("#body").input_value()
    mailto = page.locator("a[href^='mailto:']")
    if language == "en":
        assert "%0D%0A" in mailto.get_attribute("href") and "%26DAP%3Dtrue" in mailto.get_attribute("href")
    else:
        # Each sign takes nine characters there. What is too long for some mail programs is not offered, and that is said.
        assert mailto.is_visible() != page.locator("#too-long").is_visible()
    if javascript:
        # Shortened it fits, and lengthened it does not, as it is typed.
        whole = page.locator("#body").input_value()
        page.fill("#body", link)
        assert mailto.is_visible() and not page.locator("#too-long").is_visible()
        page.fill("#body", whole + "x" * 2000)
        assert not mailto.is_visible() and page.locator("#too-long").is_visible()
        page.fill("#body", whole)
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

    assert "token=" in find_in_mailbox(visit, email, INVITATION)


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
