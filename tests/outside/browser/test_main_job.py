"""The main job, once through in a browser: create a customer, attest, find it again, read the confirmation, update it."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from first_visit import set_own_password, sign_in_with_temporary
from letters import CODE, find_in_mailbox
from wizard import attest, fill_company
from words import say


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_a_sales_agent_creates_a_customer_and_attests(sign_in, javascript, language):
    page = sign_in("sales@alder.example", language=language, javascript=javascript)
    prefix = f"vinterhamn{'js' if javascript else 'plain'}{language.lower().replace('-', '')}"
    page.goto("/customers")
    page.locator("a[href='/customers/new']").first.click()
    assert page.locator("[name=acceptance]:checked, [name=attested]:checked").count() == 0
    fill_company(page, prefix)
    attest(page, day="31", month="2")
    page.locator("main button.primary").click()

    summary = page.locator("#error-summary")
    assert summary.locator("li").count() == 1
    if javascript:
        assert page.evaluate("document.activeElement.id") == "error-summary"
        assert_accessible(page)
    attest(page)
    page.locator("main button.primary").click()
    page.wait_for_url("**/review")

    # The browser's own way back leads to what was typed, past what was refused, to the form's first address.
    for _ in range(2):
        expect(page.locator("h1")).to_be_visible()
        page.go_back()
        assert page.locator("#error-summary").count() == 0
        assert page.locator("#company_name").input_value() == "Vinterhamn Bryggeri AB"
        assert page.locator("#attested").is_checked()
    page.locator("main button.primary").click()
    assert page.url.endswith("/review")
    page.locator("main button.primary").click()

    code = page.locator("code")
    assert code.filter(has_text=f"admin@{prefix}.onassent.example").count() >= 1
    password = next(text for text in code.all_text_contents() if len(text) == 23 and text.count("-") == 3)
    if javascript:
        assert_accessible(page)
    page.goto(page.url)
    assert password not in page.content()

    page.goto(f"/customers?q={prefix}")
    page.get_by_role("link", name="Vinterhamn Bryggeri AB").click()
    assert page.locator(".status.good").count() >= 1
    assert "2026" in page.locator("main").inner_text()
    page.locator("a[href$='/agreements/MicrosoftCustomerAgreement']").first.click()
    page.fill("[name=email]", "annan@vinterhamn.example")
    page.check("#attested")
    page.fill("[name=accepted_on_day]", "20")
    page.fill("[name=accepted_on_month]", "11")
    page.fill("[name=accepted_on_year]", "2026")
    page.locator("[name=basis]").first.check()
    page.locator("main button.primary").click()
    assert "annan@vinterhamn.example" in page.locator("main").inner_text()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_fields_follow_the_country_and_keep_what_was_typed(sign_in, javascript):
    page = sign_in("sales@alder.example", javascript=javascript)
    page.goto("/customers/new")
    fill_company(page, "segue")
    page.fill("#province", "Västerbotten")
    page.select_option("#country", "BR")
    follow = page.locator("[data-follows]")
    if javascript:
        assert follow.count() == 0
        expect(page.locator("label[for=province]")).to_have_text(say("field-state-kind-state"))
        assert "/customers/new?draft=" in page.url
    else:
        follow.click()
        assert page.url.endswith("#address")
    assert page.locator("label[for=province]").inner_text() == say("field-state-kind-state")
    assert "CNPJ" in page.locator("#registration_number-hint").inner_text()
    assert page.locator("#language optgroup").first.get_attribute("label") == "Brazil"
    expect(page.locator("#agreement-text")).to_contain_text("(Brazil")
    for field, typed in [("company_name", "Vinterhamn Bryggeri AB"), ("province", "Västerbotten"), ("language", "sv-SE")]:
        assert page.locator(f"#{field}").input_value() == typed
    if javascript:
        assert_accessible(page)
    # What was refused is judged again by the country that is chosen now, at the field and at the top.
    page.fill("#line1", "")
    page.fill("#company_name", "")
    page.select_option("#language", "")
    page.locator("main button.primary").click()
    wrong = page.locator("#error-summary li a")
    refused = {link.get_attribute("href") for link in wrong.all()}
    assert {"#postal_code", "#registration_number", "#line1", "#company_name", "#language"} <= refused
    page.fill("#company_name", "Vinterhamn Bryggeri AB")
    page.select_option("#country", "SE")
    if not javascript:
        page.locator("[data-follows]").click()
    expect(page.locator("#postal_code-error")).to_have_count(0)
    expect(page.locator("#agreement-text")).to_be_empty()
    still = {link.get_attribute("href") for link in wrong.all()}
    assert {"#line1", "#language"} <= still and not {"#postal_code", "#registration_number", "#company_name"} & still
    assert page.locator("#language-error").is_visible() and page.locator("#company_name-error").count() == 0
    assert "company_name-error" not in (page.locator("#company_name").get_attribute("aria-describedby") or "")
    assert page.locator("#postal_code").get_attribute("aria-invalid") is None
    if javascript:
        assert_accessible(page)
    # The Enter key goes on to the review all the same.
    page.fill("#line1", "Storgatan 1")
    page.fill("#province", "")
    page.select_option("#language", "sv-SE")
    page.check("#acceptance")
    page.locator("#company_name").press("Enter")
    assert page.url.endswith("/review")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_what_cannot_be_undone_asks_first(sign_in, javascript):
    page = sign_in("sales@alder.example", javascript=javascript)
    page.goto("/customers/new")
    name = f"Thought Twice {'js' if javascript else 'plain'} AB"
    page.fill("#company_name", name)
    page.locator("button[value=leave]").click()
    page.goto("/customers/drafts")
    row = page.locator("tbody tr", has_text=name)
    ask, question = row.locator("button[popovertarget]").first, row.locator(".sure")
    expect(question).to_be_hidden()
    ask.click()
    expect(question.locator("button.quiet")).to_be_focused()
    if javascript:
        assert_accessible(page)
        for button in ["button.danger", "button.quiet"]:
            page.keyboard.press("Tab")
            expect(question.locator(button)).to_be_focused()
    page.keyboard.press("Enter")
    expect(question).to_be_hidden()
    expect(row).to_have_count(1)
    ask.click()
    question.locator("button.danger").click()
    expect(page.locator("tbody tr", has_text=name)).to_have_count(0)


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_the_new_customers_admin_sets_a_password_and_sees_the_partner(sign_in, visit, javascript):
    prefix = f"forced{'js' if javascript else 'plain'}"
    page = sign_in("sales@alder.example", javascript=javascript)
    page.goto("/customers/new")
    fill_company(page, prefix, company="Forced & Sons AB", email=f"asa@{prefix}.example")
    page.check("#acceptance")
    page.locator("main button.primary").click()
    page.locator("main button.primary").click()
    password = next(text for text in page.locator("code").all_text_contents() if len(text) == 23 and text.count("-") == 3)

    owner = visit(language="sv", javascript=javascript)
    owner.goto("/sign-in")
    sign_in_with_temporary(owner, prefix, password)
    if javascript:
        assert_accessible(owner)
        check_everywhere(owner, "/profile/password")
    owner.fill("#code", "000000")
    owner.fill("#present_password", password)
    owner.fill("#new_password", "ett-helt-eget-ord")
    owner.locator("main button.primary").click()
    expect(owner.locator("#error-summary li")).to_have_count(1)
    # Another code ends the first.
    find_in_mailbox(visit, f"asa@{prefix}.example", CODE)
    owner.locator("form[action='/profile/password/code'] button").click()
    expect(owner.locator(".flash.good")).to_be_visible()
    set_own_password(visit, owner, f"asa@{prefix}.example", password, "ett-helt-eget-ord")
    assert owner.locator("main").get_by_text("Alder Direct").count() >= 1
    if javascript:
        check_everywhere(owner, "/", "/profile")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_a_mistyped_contact_is_corrected_and_the_owner_comes_in(sign_in, visit, javascript):
    prefix = f"mistyped{'js' if javascript else 'plain'}"
    agent = sign_in("sales@alder.example", javascript=javascript)
    agent.goto("/customers/new")
    fill_company(agent, prefix, company="Mistyped AB", email=f"asa@{prefix}.exampel.example")
    agent.check("#acceptance")
    agent.locator("main button.primary").click()
    agent.locator("main button.primary").click()
    agent.goto("/customers?q=" + prefix)
    agent.locator("tbody a[href^='/customers/']").first.click()
    agent.locator("a[href$='/contact']").click()
    if javascript:
        check_everywhere(agent, agent.url)
    agent.fill("#email", f"asa@{prefix}.example")
    agent.locator("main button.primary").click()
    expect(agent.locator(".flash.good")).to_contain_text(f"asa@{prefix}.example")
    agent.locator("form[action$='/temporary-password'] button").first.click()
    agent.locator("form[action$='/temporary-password'] .sure button.primary").click()
    password = next(text for text in agent.locator("code").all_text_contents() if len(text) == 23 and text.count("-") == 3)
    owner = visit(javascript=javascript)
    owner.goto("/sign-in")
    sign_in_with_temporary(owner, prefix, password)
    set_own_password(visit, owner, f"asa@{prefix}.example", password, "a-very-own-password")
    assert owner.locator("main").get_by_text("Alder Direct").count() >= 1


def test_copying_says_that_it_was_done(sign_in):
    page = sign_in("sales@alder.example")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/customers/new")
    fill_company(page, "copied")
    page.check("#acceptance")
    page.locator("main button.primary").click()
    page.locator("main button.primary").click()
    button = page.locator("[data-copy]").first
    wanted = page.locator(button.get_attribute("data-copy")).inner_text()
    button.click()
    expect(page.locator("#said")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()").strip() == wanted.strip()


def test_whether_a_domain_is_free_is_said_while_typing(sign_in):
    page = sign_in("sales@alder.example")
    page.goto("/customers/new")
    page.fill("#domain_prefix", "fjordfoods")
    hint = page.locator("#domain_prefix-hint")
    expect(hint).to_contain_text("fjordfoods")
    taken = hint.inner_text()
    page.fill("#domain_prefix", "nobodyhasthis")
    expect(hint).to_contain_text("nobodyhasthis")
    assert taken.replace("fjordfoods", "") != hint.inner_text().replace("nobodyhasthis", "")
