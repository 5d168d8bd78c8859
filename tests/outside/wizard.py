"""What an agent types into the new-customer wizard, for journeys that begin with a customer."""

from playwright.sync_api import expect


def fill_company(page, prefix, company="Vinterhamn Bryggeri AB", language="sv-SE", email="asa@vinterhamn.example"):
    page.fill("#company_name", company)
    page.fill("#domain_prefix", prefix)
    page.select_option("#language", language)
    page.select_option("#country", "SE")
    page.fill("#line1", "Storgatan 1")
    page.fill("#postal_code", "903 26")
    page.fill("#city", "Umeå")
    page.fill("#first_name", "Åsa")
    page.fill("#last_name", "Öberg")
    page.fill("#email", email)


def attest(page, day="19", month="november", year="2026"):
    page.check("#acceptance-2")
    page.check("#attested")
    page.fill("[name=accepted_on_day]", day)
    page.fill("[name=accepted_on_month]", month)
    page.fill("[name=accepted_on_year]", year)
    page.check("#basis")


def submit(page):
    page.locator("main button.primary").click()


def created(page, prefix, evidence=None, company="Vinterhamn Bryggeri AB"):
    """A customer made and attested for through the wizard, with a file as evidence or without; its Account info is open."""
    page.goto("/customers/new")
    fill_company(page, prefix, company)
    attest(page)
    if evidence:
        page.set_input_files("#evidence", evidence)
    submit(page)
    assert page.url.endswith("/review"), page.locator("#error-summary").all_inner_texts()
    if evidence:
        expect(page.locator("main")).to_contain_text(evidence["name"])
    submit(page)
    page.locator("main a.button.primary").click()
    return page.url
