"""Every page so far as each kind of person, by axe-core: light and dark, 1280 and 320 px, text at 200 %."""

import re

import pytest

from axe import assert_accessible, check_everywhere

PAGES = {
    "sales@alder.example": ["/", "/customers", "/customers?q=nobody-has-this", "/customers/new", "/customers/drafts"],
    "global@alder.example": ["/", "/people", "/people/new", "/organisation", "/activity", "/profile", "/profile/password", "/profile/sessions"],
    "sales@cedar.example": ["/", "/customers"],
    "operator@assent.example": ["/", "/outgoing-mail", "/partners", "/partners/new", "/customers", "/activity", "/people"],
    "reviewer@assent.example": ["/"],
    "admin@fjordfoods.onassent.example": ["/", "/profile"],
    "user@fjordfoods.onassent.example": ["/", "/profile/sessions"],
}


def test_signed_out(visit):
    check_everywhere(visit(), "/sign-in", "/forgotten-password", "/demo", "/demo/mailbox")


def test_the_reference_of_the_api(visit):
    reference = "/api-reference"
    operations = ["getCustomers", "postCustomersByCustomerAgreements", "headDomainsByDomain"]
    operations = [f"{reference}/operations/{name}" for name in operations]
    check_everywhere(visit(), reference, *operations, f"{reference}/coming-from-partner-center")


def test_what_is_not_there_and_what_a_role_may_not_do(visit, sign_in):
    for page, path, status in [
        (visit(), "/no-such-page", 404),
        (sign_in("helpdesk@alder.example"), "/customers/new", 403),
        (sign_in("sales@cedar.example", width=320, dark=True), "/customers/new", 403),
    ]:
        assert page.goto(path).status == status
        assert_accessible(page)


@pytest.mark.parametrize("name", PAGES)
def test_signed_in(sign_in, name):
    check_everywhere(sign_in(name), *PAGES[name])


def first(page, path, pattern):
    page.goto(path)
    links = [link.get_attribute("href") for link in page.locator("main a").all()]
    return next(href for href in links if href and re.fullmatch(pattern, href))


def test_the_pages_of_one_record(sign_in):
    uuid = r"[0-9a-f-]{36}"
    sales = sign_in("sales@alder.example")
    account = first(sales, "/customers?q=harvest", f"/customers/{uuid}")
    text = first(sales, account, f"/agreements/texts/{uuid}")
    check_everywhere(sales, account, f"{account}/agreements/MicrosoftCustomerAgreement", text)
    operator = sign_in("operator@assent.example")
    partner = first(operator, "/partners", f"/partners/{uuid}")
    letter = first(operator, "/outgoing-mail", f"/outgoing-mail/{uuid}")
    check_everywhere(operator, partner, f"{partner}/edit", account, letter)
    person = first(sign_in("global@alder.example"), "/people", f"/people/{uuid}")
    check_everywhere(sign_in("global@alder.example"), person)
