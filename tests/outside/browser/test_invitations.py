"""Asking for a relationship in a browser: the letter, its buttons, the mailbox, and who registers from it."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, assert_no_sideways_scroll, check_everywhere
from letters import INVITATION, find_in_mailbox
from wizard import created, fill_company, submit
from words import say


def open_letter(page):
    page.goto("/customers")
    page.locator("a[href='/customers/request-relationship']").first.click()
    assert page.locator("#body").is_visible(), "the email is there at once"
    page.check("#dap")
    page.locator("main form[method=get] button").click()
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
    expect(page.locator("#provider")).to_contain_text("Birch Distribution")
    page.select_option("#letter_language", "zh-TW")
    page.locator("button[name=act][value=language]").click()
    assert "轉銷商" in page.locator("#body").input_value()
    with page.expect_download() as download:
        page.locator("button[name=act][value=file]").click()
    assert download.value.suggested_filename.endswith(".eml")
    page.locator("button[name=act][value=done]").click()
    assert page.url.endswith("/invitations")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_an_agent_says_that_an_invitation_was_sent_by_hand(sign_in, javascript):
    prefix = f"byhand{'js' if javascript else 'plain'}"
    page = sign_in("sales@alder.example", javascript=javascript)
    page.goto("/customers/new")
    fill_company(page, prefix, f"{prefix} AB")
    page.check("#acceptance")
    submit(page)
    submit(page)
    copied = page.locator("#invitation-text").input_value()
    assert "/accept?partnerId=" in copied
    if javascript:
        assert_accessible(page)
    page.locator("main a.button.primary").first.click()
    customer = page.url
    expect(page.locator("main .card .status").first).not_to_have_text(say("status-invited"))
    expect(page.locator("main")).to_contain_text(say("invitations-draft-question"))
    page.goto("/customers/drafts?select=all")
    assert page.locator("input[name=invitation]:checked").count() >= 1
    if javascript:
        assert_accessible(page)
    page.goto(customer)
    page.locator("form[action$='/sent'] button").click()
    expect(page.locator(".flash.good")).to_be_visible()
    assert page.locator("form.generator button[value=sent-by-hand]").count() == 0
    if javascript:
        assert_accessible(page)
    page.goto(customer)
    expect(page.locator("main .card .status").first).to_have_text(say("status-invited"))


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_an_invitations_address_says_who_asks_before_sign_in(sign_in, visit, javascript, language):
    agent = sign_in("global@dogwood.example")
    open_letter(agent)
    email = f"door-{'js' if javascript else 'plain'}-{language.lower()}@example.com"
    agent.fill("#to", email)
    agent.locator("button[name=act][value=send]").click()
    link = find_in_mailbox(visit, email, INVITATION)
    page = visit(language=language, javascript=javascript)
    response = page.goto(link)
    assert "noindex" in response.headers["x-robots-tag"] and response.headers["cache-control"] == "no-store"
    asks = page.locator("#asks")
    expect(asks).to_contain_text("Dogwood Cloud")
    expect(asks).to_contain_text(say("asks-until", language))
    expect(asks).to_contain_text(say("accept-dap", language))
    assert "token" not in page.url
    assert page.locator("form[action='/sign-in']").is_visible()
    assert page.locator("a[href^='/register?']").is_visible()
    if javascript:
        check_everywhere(page, page.url)
    else:
        assert_no_sideways_scroll(page)


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_version_follows_the_date_that_is_typed(sign_in, javascript):
    page = sign_in("sales@alder.example", javascript=javascript)
    customer = created(page, f"dated{'js' if javascript else 'plain'}")
    page.locator("main .card header a[href*='/agreements/']").first.click()
    page.fill("#email", "bo@vinterhamn.example")
    page.fill("[name=accepted_on_day]", "1")
    page.fill("[name=accepted_on_month]", "10")
    page.fill("[name=accepted_on_year]", "2021")
    first = page.locator("#version option").first
    if javascript:
        expect(first).to_have_text(say("acceptance-version-by-date", version="1"))
        assert not page.locator("#text").is_visible(), "it names the text of another version"
        page.fill("[name=accepted_on_year]", "2026")
        expect(first).to_have_text(say("acceptance-version-by-date", version="2"))
        assert_accessible(page)
    page.fill("[name=accepted_on_year]", "2026")
    page.check("#basis")
    page.check("#attested")
    submit(page)
    assert page.url == customer, page.locator("main").inner_text()


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
