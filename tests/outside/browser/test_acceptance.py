"""A customer accepts, in a browser: from a link through the demo's mailbox to the receipt and the list of partners."""

import re
from urllib.parse import urlencode

import pytest

import chromium
from axe import assert_accessible, assert_no_sideways_scroll, check_everywhere
from first_visit import set_own_password, sign_in_with_temporary
from letters import CODE, find_in_mailbox
from wizard import fill_company
from words import pattern

WORDS = {
    "en": ("Accept agreement & authorize partner", "Accept & Authorize"),
    "zh-TW": ("接受合約並授權合作夥伴", "接受並授權"),
}


def new_customer(sign_in, visit, prefix, language):
    """A customer that Alder has asked to accept, and its admin with an own password, in this language."""
    page = sign_in("sales@alder.example")
    page.goto("/customers/new")
    fill_company(page, prefix, f"{prefix} AB", language="en-US", email=f"asa@{prefix}.example")
    page.check("#acceptance")
    page.locator("main button.primary").click()
    page.locator("main button.primary").click()
    password = next(text for text in page.locator("code").all_text_contents() if len(text) == 23 and text.count("-") == 3)
    owner = visit(**language)
    owner.goto("/sign-in")
    sign_in_with_temporary(owner, prefix, password)
    set_own_password(visit, owner, f"asa@{prefix}.example", password, "a-very-own-password")
    # The account's language was the customer's; the person switches.
    owner.goto("/profile")
    owner.select_option("#language", language["language"])
    owner.locator("main button.primary").click()
    return owner


def birch_guid(sign_in):
    operator = sign_in("operator@assent.example")
    operator.goto("/partners")
    operator.get_by_role("link", name="Birch Distribution").click()
    return re.search(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", operator.locator("main").inner_text()).group(0)


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_customer_accepts_and_authorizes_from_a_relationship_link(sign_in, visit, javascript, language):
    prefix = f"accepts{'js' if javascript else 'plain'}{language.lower().replace('-', '')}"
    owner = new_customer(sign_in, visit, prefix, {"language": language, "javascript": javascript})
    query = {"invType": "ResellerRelationship", "partnerId": birch_guid(sign_in), "msppId": "0", "DAP": "true"}
    owner.goto("/accept?" + urlencode(query))
    title, button = WORDS[language]
    assert owner.locator("h1").inner_text() == title
    assert owner.locator("form[action='/accept'] button.primary").inner_text() == button
    assert owner.locator("input[type=checkbox]:checked").count() == 0
    if javascript:
        assert_accessible(owner)
    owner.locator("form[action='/accept'] button.primary").click()
    assert owner.locator("#error-summary li").count() == 2
    owner.check("#agree")
    owner.check("#authorize")
    owner.locator("form[action='/accept'] button.primary").click()
    assert "/accept/codes/" in owner.url
    if javascript:
        assert_accessible(owner)
    owner.fill("#code", find_in_mailbox(visit, f"asa@{prefix}.example", CODE))
    owner.locator("main button.primary").click()
    assert "/acceptances/" in owner.url
    reference = owner.locator(".reference strong").inner_text()
    assert re.fullmatch(r"[A-Z2-9]{5}-[A-Z2-9]{5}", reference)
    receipt = owner.url
    if language == "zh-TW":
        assert "「" in owner.locator("q").first.evaluate("q => getComputedStyle(q).quotes")
    if javascript:
        check_everywhere(owner, receipt, "/accept", "/your-partners", "/help/grades", "/")
    owner.goto("/accept")
    assert owner.get_by_role("link", name="Birch Distribution").count() == 1
    owner.get_by_role("link", name="Birch Distribution").click()
    assert "/your-partners/" in owner.url
    if javascript:
        assert_accessible(owner)
        owner.set_viewport_size({"width": 320, "height": 900})
        assert_no_sideways_scroll(owner)


def test_a_receipt_prints_on_one_page(sign_in, visit):
    owner = new_customer(sign_in, visit, "printed", {"language": "en"})
    owner.goto("/accept")
    owner.check("#agree")
    owner.locator("form[action='/accept'] button.primary").click()
    owner.fill("#code", find_in_mailbox(visit, "asa@printed.example", CODE))
    owner.locator("main button.primary").click()
    # Chromium prints no page that is still being loaded.
    owner.wait_for_url("**/acceptances/*")
    owner.locator(".reference strong").wait_for()
    for paper in ("A4", "Letter"):
        pages = re.findall(rb"/Type\s*/Page[^s]", chromium.printed(owner, paper))
        assert len(pages) == 1, paper


def test_declining_and_withdrawing_are_pages_that_everybody_can_use(sign_in, visit):
    owner = new_customer(sign_in, visit, "leaves", {"language": "en"})
    check_everywhere(owner, "/accept", "/accept/decline")
    owner.goto("/accept")
    owner.check("#agree")
    owner.locator("form[action='/accept'] button.primary").click()
    owner.fill("#code", find_in_mailbox(visit, "asa@leaves.example", CODE))
    owner.locator("main button.primary").click()
    check_everywhere(owner, "/withdraw/MicrosoftCustomerAgreement", "/people", "/people/new")
    owner.goto("/withdraw/MicrosoftCustomerAgreement")
    owner.check("#withdraw")
    owner.locator("button.danger").click()
    assert re.search(pattern("withdraw-done"), owner.locator("main").inner_text())
    agent = sign_in("sales@alder.example")
    agent.goto("/")
    assert re.search(pattern("notice-withdrawn"), agent.locator("main").inner_text())
    assert_accessible(agent)
