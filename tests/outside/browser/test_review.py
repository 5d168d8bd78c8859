"""A reviewer's morning in a browser: filter, ask, the partner answers, reject, the partner attests again, review, undo."""

import pytest
from playwright.sync_api import expect

from axe import assert_accessible
from wizard import created, submit
from words import say


def look(page, javascript=True):
    """The page as it is, wide and light, and narrow and dark."""
    if javascript:
        assert_accessible(page)
        page.set_viewport_size({"width": 320, "height": 900})
        page.emulate_media(color_scheme="dark")
        assert_accessible(page)
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")


def find(page, prefix, state="any"):
    """Opens the one confirmation of a customer in the list of the reviewer."""
    page.goto(f"/confirmations?review_state={state}&q={prefix}")
    rows = page.locator("tbody a[data-row]")
    expect(rows).to_have_count(1)
    rows.click()
    page.wait_for_url("**/review**")


def act(page, key, name, language, javascript):
    """By keyboard alone where there is script, by its link or button otherwise."""
    if javascript:
        page.keyboard.press(key)
    else:
        page.locator("main .decide").get_by_text(name).first.click()
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("language,javascript", [("en", True), ("zh-TW", False)], ids=["with script", "without script"])
def test_a_reviewer_asks_rejects_reviews_and_undoes(sign_in, language, javascript):
    prefix = f"morning{'js' if javascript else 'plain'}"
    company = f"{prefix.capitalize()} AB"
    sales = sign_in("sales@alder.example", language=language, javascript=javascript)
    account = created(sales, prefix, company=company)
    reviewer = sign_in("reviewer@assent.example", language=language, javascript=javascript)
    main = reviewer.locator("main")

    reviewer.goto("/confirmations")
    look(reviewer, javascript)
    find(reviewer, prefix)
    look(reviewer, javascript)

    # Ask: a refused form says what is missing, and keeps what was typed.
    act(reviewer, "a", say("review-ask", language), language, javascript)
    reviewer.wait_for_url("**/ask**")
    reviewer.locator("#form .button.primary").click()
    expect(reviewer.locator("#error-summary li")).to_have_count(1)
    look(reviewer, javascript)
    reviewer.fill("#question", "Who signed the paper?")
    reviewer.locator("#form .button.primary").click()

    sales.goto("/")
    sales.goto("/questions")
    look(sales, javascript)
    sales.get_by_role("link", name=company).click()
    look(sales, javascript)
    sales.fill("#answer", "Åsa Öberg, at our office.")
    sales.locator("#form .button.primary").click()

    # It is back on top, and says why.
    find(reviewer, prefix)
    expect(main).to_contain_text("Åsa Öberg, at our office.")
    expect(main).to_contain_text(say("review-state-answered", language))
    act(reviewer, "x", say("review-reject", language), language, javascript)
    reviewer.wait_for_url("**/reject**")
    reviewer.locator("#form .button.danger").click()
    assert reviewer.locator("#error-summary li").count() >= 1
    look(reviewer, javascript)
    reviewer.select_option("#reject_cause", index=1)
    reviewer.fill("#reject_note", "The signer is not an officer of the company.")
    reviewer.locator("#form .button.danger").click()

    sales.goto(account)
    expect(sales.locator("main .status.bad").first).to_be_visible()
    look(sales, javascript)
    sales.goto(f"{account}/agreements/MicrosoftCustomerAgreement")
    sales.fill("[name=email]", "vd@vinterhamn.example")
    sales.check("#attested")
    for part, value in [("day", "20"), ("month", "11"), ("year", "2026")]:
        sales.fill(f"[name=accepted_on_{part}]", value)
    sales.locator("[name=basis]").first.check()
    submit(sales)

    # The new one is reviewed, which was a slip.
    find(reviewer, prefix, "to-review")
    act(reviewer, "r", say("review-mark", language), language, javascript)
    find(reviewer, prefix, "reviewed")
    act(reviewer, "u", say("review-undo", language), language, javascript)
    reviewer.wait_for_url("**/undo**")
    look(reviewer, javascript)
    reviewer.fill("#undo_reason", "Pressed too early")
    reviewer.locator("#form .button.primary").click()
    find(reviewer, prefix, "to-review")
    expect(main).to_contain_text("Pressed too early")


def test_keys_stay_silent_in_fields(sign_in):
    page = sign_in("reviewer@assent.example")
    page.goto("/confirmations")
    page.locator("tbody a[data-row]").first.click()
    page.wait_for_url("**/review**")
    page.keyboard.press("?")
    expect(page.locator("[data-keys]")).to_be_visible()
    page.keyboard.press("x")
    page.wait_for_url("**/reject**")
    page.locator("#reject_note").focus()
    page.keyboard.type("xaru")
    expect(page.locator("#reject_note")).to_have_value("xaru")
    assert "/reject" in page.url


PAGES = {
    "reviewer@assent.example": ["/", "/activity", "/questions/overdue", "/confirmations/views", "/confirmations/bulk"],
    "operator@assent.example": ["/review-settings"],
    "global@alder.example": ["/api-access", "/api-access/new"],
}


@pytest.mark.parametrize("name", PAGES)
def test_the_other_pages_of_operators_and_programs_are_accessible(sign_in, name):
    page = sign_in(name)
    for path in PAGES[name]:
        page.goto(path)
        look(page)
