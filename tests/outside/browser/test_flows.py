"""The three ways by which a customer comes to accept, each whole: from the agent's screen through the mailbox to the
customer's receipt; with script and without, in English and in Traditional Chinese."""

import re

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from first_visit import set_own_password, sign_in_with_temporary
from letters import CODE, INVITATION, REGISTRATION, find_in_mailbox
from wizard import attest, fill_company
from words import say

OWN_PASSWORD = "a-very-own-password"
WORDS = {
    "en": {
        "agreement": ("Accept agreement", "Accept"),
        "both": ("Accept agreement & authorize partner", "Accept & Authorize"),
        "company": "en-US",
    },
    "zh-TW": {
        "agreement": ("接受合約", "接受"),
        "both": ("接受合約並授權合作夥伴", "接受並授權"),
        "company": "zh-TW",
    },
}


class Way:
    """One language, with script or without: how everybody of a journey uses the browser."""

    def __init__(self, visit, sign_in, language, javascript):
        self.visit = visit
        self.preferences = {"language": language, "javascript": javascript}
        self.words = WORDS[language]
        self.javascript = javascript
        self.mark = f"{'js' if javascript else 'plain'}{language.lower().replace('-', '')}"
        self._sign_in = sign_in

    def agent(self, name):
        return self._sign_in(name, **self.preferences)

    def customer(self):
        return self.visit(**self.preferences)

    def look(self, page):
        """Axe needs script; what it looks at is the same without."""
        if self.javascript:
            assert_accessible(page)


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def javascript(request):
    return request.param


@pytest.fixture(params=["en", "zh-TW"])
def way(request, visit, sign_in, javascript):
    return Way(visit, sign_in, request.param, javascript)


def press(page):
    page.locator("main button.primary").click()


def onboard(way, agent, prefix):
    """Fills in the wizard up to the agreement, for a company that reads this way's language."""
    agent.goto("/customers/new")
    fill_company(agent, prefix, company=f"{prefix} AB")
    agent.select_option("#language", way.words["company"])
    agent.fill("#email", f"asa@{prefix}.example")


def create(way, agent):
    """From the first step to Confirmation; gives back the temporary password."""
    press(agent)
    way.look(agent)
    press(agent)
    way.look(agent)
    shown = agent.locator("code").all_text_contents()
    return next(text for text in shown if len(text) == 23 and text.count("-") == 3)


def first_visit(way, customer, prefix, password):
    """Where the page is: a temporary password forces an own one, with a mailed code."""
    sign_in_with_temporary(customer, prefix, password)
    way.look(customer)
    set_own_password(way.visit, customer, f"asa@{prefix}.example", password, OWN_PASSWORD)


def send_letter(way, agent):
    """Sends the letter of the invitation that is shown; it is addressed already."""
    way.look(agent)
    agent.locator("button[name=act][value=send]").click()
    expect(agent.locator(".flash.good")).to_be_visible()


def accept(way, customer, what, email):
    """On the acceptance page: reads, ticks, types the mailed code, and is shown the receipt."""
    title, button = way.words[what]
    assert "token" not in customer.url, "the secret stands in no address"
    assert customer.locator("h1").inner_text() == title
    form = customer.locator("form[action='/accept']")
    assert form.locator("button.primary").inner_text() == button
    assert customer.locator("input[type=checkbox]:checked").count() == 0
    way.look(customer)
    form.locator("button.primary").click()
    assert customer.locator("#error-summary li").count() == (2 if what == "both" else 1)
    customer.check("#agree")
    if what == "both":
        customer.check("#authorize")
    form.locator("button.primary").click()
    assert "/accept/codes/" in customer.url
    way.look(customer)
    customer.fill("#code", find_in_mailbox(way.visit, email, CODE))
    press(customer)
    assert "/acceptances/" in customer.url, customer.locator("main").inner_text()
    assert say(f"receipt-title-{what}", way.preferences["language"]) in customer.locator("h1").inner_text()
    reference = customer.locator(".reference strong").inner_text()
    assert re.fullmatch(r"[A-Z2-9]{5}-[A-Z2-9]{5}", reference)
    way.look(customer)
    find_in_mailbox(way.visit, email, f"({reference})")
    return customer.url


def test_a_new_customer_is_invited_in_the_wizard_and_accepts(way):
    prefix, agent = f"invited{way.mark}", way.agent("sales@alder.example")
    onboard(way, agent, prefix)
    agent.check("#acceptance")
    password = create(way, agent)
    agent.locator("main a[href^='/invitations/']").click()
    send_letter(way, agent)
    invitation = agent.url

    customer = way.customer()
    customer.goto(find_in_mailbox(way.visit, f"asa@{prefix}.example", INVITATION))
    assert "/sign-in" in customer.url and "token" not in customer.url
    way.look(customer)
    first_visit(way, customer, prefix, password)
    receipt = accept(way, customer, "agreement", f"asa@{prefix}.example")
    if way.javascript:
        check_everywhere(customer, receipt, "/accept", "/your-partners")
    customer.goto("/accept")
    expect(customer.locator("main")).to_contain_text("Alder Direct")

    agent.goto(invitation)
    assert agent.locator("form.generator").count() == 0, "it is answered"
    expect(agent.locator(".head .status.good")).to_be_visible()


def test_an_unknown_organisation_registers_from_a_relationship_request_and_accepts_both(way):
    prefix, agent = f"registers{way.mark}", way.agent("global@dogwood.example")
    agent.goto("/customers")
    agent.locator("a[href='/customers/request-relationship']").first.click()
    way.look(agent)
    agent.check("#dap")
    agent.locator("main form[method=get] button").click()
    email = f"nils@{prefix}.example"
    agent.fill("#to", email)
    send_letter(way, agent)
    invitation = agent.url

    customer = way.customer()
    customer.goto(find_in_mailbox(way.visit, email, INVITATION))
    assert "/sign-in" in customer.url and "token" not in customer.url
    customer.locator("a[href^='/register?']").click()
    way.look(customer)
    customer.fill("#email", email)
    press(customer)
    way.look(customer)
    customer.goto(find_in_mailbox(way.visit, email, REGISTRATION))
    way.look(customer)
    fields = {
        "company_name": f"{prefix} AB",
        "domain_prefix": prefix,
        "line1": "Kajen 1",
        "postal_code": "903 26",
        "city": "Umeå",
        "first_name": "Nils",
        "last_name": "Nordvik",
        "new_password": OWN_PASSWORD,
    }
    for field, value in fields.items():
        customer.fill(f"#{field}", value)
    customer.select_option("#country", "SE")
    customer.select_option("#language", way.words["company"])
    press(customer)
    assert "/accept?invType=ResellerRelationship" in customer.url, customer.locator("main").inner_text()
    accept(way, customer, "both", email)

    customer.goto("/your-partners")
    customer.get_by_role("link", name="Dogwood Cloud").click()
    assert "/your-partners/" in customer.url
    way.look(customer)

    agent.goto(invitation)
    expect(agent.locator(".head .status.good")).to_be_visible()
    agent.locator(".facts a[href^='/customers/']").click()
    expect(agent.locator("h1")).to_contain_text(prefix)


def test_an_existing_customer_is_invited_from_account_info_and_accepts(way):
    prefix, agent = f"existing{way.mark}", way.agent("sales@alder.example")
    onboard(way, agent, prefix)
    attest(agent)
    password = create(way, agent)
    customer = way.customer()
    customer.goto("/sign-in")
    first_visit(way, customer, prefix, password)

    agent.locator("main a[href^='/customers/']").first.click()
    agent.locator("form[action$='/invite'] button").click()
    send_letter(way, agent)
    invitation = agent.url

    # In a browser that knows nothing, as from a mail program.
    customer = way.customer()
    customer.goto(find_in_mailbox(way.visit, f"asa@{prefix}.example", INVITATION))
    customer.fill("#sign_in_name", f"admin@{prefix}.onassent.example")
    customer.fill("#password", OWN_PASSWORD)
    press(customer)
    accept(way, customer, "agreement", f"asa@{prefix}.example")

    agent.goto(invitation)
    expect(agent.locator(".head .status.good")).to_be_visible()
    agent.locator(".facts a[href^='/customers/']").click()
    way.look(agent)
