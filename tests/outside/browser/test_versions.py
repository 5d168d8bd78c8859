"""Versions of agreements: an operator adds a type, uploads its first text, looks at it, and publishes it."""

import re

import pytest
from playwright.sync_api import expect

from axe import check_everywhere
from words import pattern, say

TYPE = "/agreements/types/MicrosoftCustomerAgreement"
HTML = "<h1>Terms</h1><script>document.title = 'run'</script><p onclick=\"x()\">You pay within thirty days.</p>"


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_a_version_is_uploaded_previewed_and_published(sign_in, tmp_path, javascript):
    page = sign_in("operator@assent.example", javascript=javascript)
    name = f"Journey{'Script' if javascript else 'Plain'}"
    page.goto("/agreements")
    page.locator("a[href='/agreements/types/new']").click()
    page.fill("#agreement_id", name)
    for field in ["en", "sv", "zh_cn", "zh_tw"]:
        page.fill(f"#agreement_name_{field}", f"{name} {field}")
    page.get_by_role("button", name=say("types-create")).click()
    page.get_by_role("button", name=say("drafts-begin-empty")).click()
    file = tmp_path / "terms.html"
    file.write_text(HTML, encoding="utf-8")
    page.locator("a[href$='/texts/new']").click()
    page.select_option("#agreement_country", "worldwide")
    page.select_option("#agreement_language", "en")
    page.set_input_files("#text_file", file)
    page.get_by_role("button", name=say("drafts-upload")).click()
    expect(page.locator(".flash")).to_contain_text("script")
    expect(page.locator(".prose h2")).to_have_text("Terms")
    assert page.title() != "run"
    page.goto(f"/agreements/types/{name}/draft")
    page.locator("a[href$='/publish']").click()
    for part, value in [("effective_on", "1"), ("effective_on_month", "6"), ("effective_on_year", "2030")]:
        page.fill(f"#{part}", value)
    page.get_by_role("button", name=say("publish-preview")).click()
    expect(page.locator("#touches")).to_be_visible()
    page.locator("button[popovertarget=publish]").first.click()
    page.locator("#publish .button.primary").click()
    expect(page.locator(".flash")).to_contain_text(re.compile(pattern("publish-flash-done")))
    expect(page.locator(".timeline li")).to_have_count(1)


def test_the_pages_of_a_draft_are_accessible(sign_in):
    page = sign_in("operator@assent.example")
    page.goto(f"{TYPE}/draft")
    text = page.locator("tbody a[href*='/draft/texts/']").first.get_attribute("href").removesuffix("/pdf")
    dates = "effective_on_day=1&effective_on_month=6&effective_on_year=2030&requirement=at-once"
    check_everywhere(
        page, TYPE, f"{TYPE}?region=europe", f"{TYPE}/draft", text, f"{text}/changes", f"{text}/replace", f"{text}/add-pdf",
        f"{TYPE}/draft/texts/new", f"{TYPE}/draft/publish?{dates}", "/agreements/types/new",
    )


def test_a_customer_sees_what_changed_between_two_versions(sign_in):
    page = sign_in("admin@fjordfoods.onassent.example", width=320, dark=True)
    page.goto("/agreements?country=worldwide&language=en&version=2")
    page.locator("tbody a:not([download])").first.click()
    page.locator("a[href$='/changes']").click()
    expect(page.locator("ins").first).to_be_visible()
    assert "underline" in page.locator("ins").first.evaluate("e => getComputedStyle(e).textDecorationLine")
    assert "line-through" in page.locator("del").first.evaluate("e => getComputedStyle(e).textDecorationLine")
    check_everywhere(page, page.url)
