"""Agreements: somebody looks for a text, sees which one a country's customers get, reads, prints and downloads it."""

import hashlib

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_a_text_is_found_read_and_downloaded(sign_in, javascript, language):
    page = sign_in("sales@alder.example", language=language, javascript=javascript)
    page.goto("/")
    page.locator("nav a[href='/agreements']").click()
    page.select_option("#country", "BR")
    page.select_option("#version", "all")
    page.locator("form.filters button").click()
    assert "country=BR" in page.url
    expect(page.locator(".answer li")).to_have_count(2)
    rows = page.locator("tbody tr")
    expect(rows).to_have_count(2)
    shown = rows.first.locator("[title]").get_attribute("title")
    with page.expect_download() as download:
        rows.first.locator("a[href$='/download']").click()
    data = download.value.path().read_bytes()
    assert hashlib.sha256(data).hexdigest() == shown
    assert download.value.suggested_filename == "MicrosoftCustomerAgreement-v2-BR-pt-BR.md"

    rows.first.locator("a:not([download])").click()
    expect(page.locator("article .prose")).to_have_attribute("lang", "pt-BR")
    assert shown in page.locator("article").inner_text()
    size = page.locator("article .prose p").first.evaluate("p => parseFloat(getComputedStyle(p).fontSize)") if javascript else 16
    assert size >= 16
    expect(page.locator("[data-print]")).to_be_visible(visible=javascript)
    page.locator("[aria-labelledby=other-versions] a").click()
    page.locator("nav.crumbs a[href='/agreements']").click()
    page.goto("/agreements?country=BR&region=americas")
    page.locator(".chips a").first.click()
    expect(page.locator(".chips li")).to_have_count(2)


def test_a_text_prints_without_what_stands_around_it(sign_in):
    page = sign_in("admin@fjordfoods.onassent.example")
    page.goto("/agreements?country=JP")
    page.locator("tbody a:not([download])").first.click()
    page.emulate_media(media="print")
    for hidden in [".top", ".strip", ".crumbs", ".bar", ".others", ".foot"]:
        expect(page.locator(hidden).first).to_be_hidden()
    for kept in ["h1", "hgroup", ".prose", ".proof"]:
        expect(page.locator(kept).first).to_be_visible()


@pytest.mark.parametrize("name", ["sales@alder.example", "reviewer@assent.example", "admin@fjordfoods.onassent.example"])
def test_the_pages_are_accessible(sign_in, name):
    page = sign_in(name, language="zh-CN")
    page.goto("/agreements?country=CH")
    text = page.locator("tbody a:not([download])").first.get_attribute("href")
    check_everywhere(page, "/agreements", "/agreements?country=CH&language=de-DE", "/agreements?country=CH&region=americas", text)


def test_a_filter_that_is_none_takes_focus_to_what_is_wrong(sign_in):
    page = sign_in("sales@alder.example", width=320, dark=True)
    assert page.goto("/agreements?region=atlantis").status == 422
    assert page.evaluate("document.activeElement.id") == "error-summary"
    page.locator("#error-summary a").click()
    assert page.evaluate("document.activeElement.id") == "region"
    assert_accessible(page)
