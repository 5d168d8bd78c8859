"""Signing in, a reset through the mailbox, inviting an agent, ending a session: whole journeys, by keyboard where it matters."""

from axe import assert_accessible


def link_in_mailbox(page, to):
    page.goto(f"/demo/mailbox?to={to}")
    page.locator(".letters a").first.click()
    link = page.locator("a[href*='/set-password/']").first
    return link.get_attribute("href")


def test_signing_in_by_keyboard(visit):
    page = visit()
    page.goto("/sign-in")
    page.locator("#sign_in_name").focus()
    page.keyboard.type("sales@alder.example")
    page.keyboard.press("Tab")
    page.keyboard.type("not the password")
    page.keyboard.press("Enter")
    page.wait_for_selector("#error-summary")
    assert page.evaluate("document.activeElement.id") == "error-summary"
    assert_accessible(page)
    page.locator("#password").focus()
    page.keyboard.type("assent-demo")
    page.keyboard.press("Enter")
    page.wait_for_url("**/")
    assert "Alder Direct" in page.locator(".top").inner_text()


def test_a_global_admin_invites_an_agent_who_sets_a_password_and_starts_work(sign_in, visit):
    page = sign_in("global@alder.example")
    page.goto("/people")
    page.locator("a[href='/people/new']").click()
    page.fill("#first_name", "Nils")
    page.fill("#last_name", "Ny")
    page.fill("#email", "nils.ny@alder.example")
    page.get_by_label("Sales agent").check()
    page.locator("main button.primary").click()
    assert "nils.ny@alder.example" in page.locator("main").inner_text()

    nils = visit(javascript=False)
    nils.goto("/demo/mailbox")
    page.wait_for_timeout(1_500)  # the outbox is looked at twice a second
    nils.goto(link_in_mailbox(nils, "nils.ny@alder.example"))
    assert nils.url.endswith("/set-password")
    nils.fill("#new_password", "a-very-own-password")
    nils.locator("main button.primary").click()
    assert "Alder Direct" in nils.locator(".top").inner_text()
    nils.goto("/customers/new")
    assert nils.locator("#company_name").count() == 1


def test_a_forgotten_password_is_reset_through_the_mailbox(visit):
    page = visit(language="sv")
    page.goto("/sign-in")
    page.locator("a[href='/forgotten-password']").click()
    page.fill("#sign_in_name", "helpdesk@dogwood.example")
    page.locator("main button.primary").click()
    page.wait_for_timeout(1_500)
    page.goto(link_in_mailbox(page, "helpdesk@dogwood.example"))
    page.fill("#new_password", "an-entirely-new-one")
    page.locator("main button.primary").click()
    assert "Dogwood Cloud" in page.locator(".top").inner_text()


def test_a_form_survives_a_session_that_ended_meanwhile(sign_in):
    page = sign_in("sales@birch.example")
    page.goto("/customers/new")
    page.fill("#company_name", "Nordanvind AS")
    page.context.clear_cookies()
    page.locator("main button.primary").click()
    page.fill("#sign_in_name", "sales@birch.example")
    page.fill("#password", "assent-demo")
    page.locator("main button.primary").click()
    assert_accessible(page)
    page.locator("main button.primary").click()
    assert page.locator("#company_name").input_value() == "Nordanvind AS"
