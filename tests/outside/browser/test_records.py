"""What is recorded about a customer, in a browser: evidence in the wizard, Update, Correct, editing the customer's data."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from wizard import attest, created, fill_company, submit
from words import say

PDF = {"name": "påskrivet avtal.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"}

REASON = {"en": "The paper is dated the 12th", "zh-CN": "纸质文件日期为 12 日"}


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_an_agent_corrects_an_attestation_and_edits_the_customer(sign_in, javascript, language):
    page = sign_in("sales@alder.example", language=language, javascript=javascript)
    prefix = f"records{'js' if javascript else 'plain'}{language.lower().replace('-', '')}"
    account = created(page, prefix, PDF)
    main = page.locator("main")
    expect(main).to_contain_text(PDF["name"])

    # Correct: a reason is asked for, the file stays, both records stay readable.
    page.get_by_role("link", name=say("acceptance-correct", language)).first.click()
    page.fill("[name=accepted_on_day]", "12")
    page.check("#attested")
    submit(page)
    expect(page.locator("#error-summary li")).to_have_count(1)
    if javascript:
        assert page.evaluate("document.activeElement.id") == "error-summary"
        assert_accessible(page)
    page.fill("#reason", REASON[language])
    page.check("#attested")
    submit(page)
    assert page.url == account
    expect(main).to_contain_text(REASON[language])
    expect(main).to_contain_text(say("customers-history-correction", language))
    expect(main).to_contain_text(PDF["name"])
    page.locator(".timeline a[href^='/confirmations/']").last.click()
    expect(main).to_contain_text(REASON[language])
    if javascript:
        assert_accessible(page)

    # Edit: another country, whose rules apply now.
    page.goto(account + "/edit")
    page.select_option("#country", "JP")
    page.select_option("#language", "ja-JP")
    if javascript:
        # The list of prefectures is there as soon as the country is chosen.
        expect(page.locator("select#province")).to_have_value("")
    else:
        page.fill("#province", "")
    page.fill("#postal_code", "106-0032")
    submit(page)
    assert page.locator("label[for=province]").inner_text() == say("field-state-kind-prefecture", language)
    if javascript:
        assert_accessible(page)
    page.select_option("#province", "13")
    page.fill("#city", "港区")
    submit(page)
    assert page.url == account
    expect(main).to_contain_text(say("customers-history-edited", language))
    expect(main).to_contain_text("Umeå → 港区")
    if javascript:
        check_everywhere(page, account, account + "/edit", page.locator("a[href$='/correct']").first.get_attribute("href"))


def test_two_who_correct_one_record_are_told(sign_in):
    one = sign_in("sales@alder.example")
    account = created(one, "conflict", PDF)
    one.get_by_role("link", name=say("acceptance-correct")).first.click()
    two = sign_in("admin@alder.example")
    two.goto(one.url)
    for page, day, reason in [(one, "12", "It was the 12th"), (two, "13", "It was the 13th")]:
        page.fill("[name=accepted_on_day]", day)
        page.fill("#reason", reason)
        page.check("#attested")
        submit(page)
    assert one.url == account
    expect(two.locator("#current")).to_contain_text("12 November 2026")
    assert two.input_value("#reason") == "It was the 13th"
    assert two.evaluate("document.activeElement.id") == "error-summary"
    assert_accessible(two)


def test_a_wizard_with_everything_chosen_is_accessible(sign_in):
    page = sign_in("sales@birch.example", language="zh-CN")
    page.goto("/customers/new")
    fill_company(page, "everything")
    page.check("#bought_before")
    attest(page)
    page.locator("details.more summary").click()
    page.check("#signer-2")
    assert_accessible(page)
    page.set_viewport_size({"width": 320, "height": 900})
    page.emulate_media(color_scheme="dark")
    assert_accessible(page)
