"""The emails that the demo has sent, as mail programs show them. Their pictures are in target/outside/emails."""

import re

import pytest
from axe import assert_accessible, assert_no_sideways_scroll
from server import TARGET

PICTURES = TARGET / "outside" / "emails"
LOOKS = [("light", 640), ("dark", 640), ("light", 320), ("dark", 320)]


def kinds(page):
    """The HTML of the newest email of each kind: one that its button and the reason for it tell from others."""
    page.goto("/demo/mailbox")
    found = {}
    for link in [a.get_attribute("href") for a in page.locator(".letters a").all()]:
        html = page.request.get(f"{link}/html").text()
        button = re.search(r'class="button" href="[^>]*>([^<]*)<|class="(code) ', html)
        kind = (re.search(r'<html lang="([^"]*)"', html).group(1), button.group(1) or button.group(2))
        found.setdefault(kind, html)
    return found


@pytest.fixture
def mailed(visit, sign_in):
    """Somebody has forgotten a password, and somebody asks for another contact address."""
    page = visit()
    page.goto("/forgotten-password")
    page.locator("[name=sign_in_name]").fill("sales@alder.example")
    page.locator("main button.primary").click()
    owner = sign_in("admin@granitegears.onassent.example")
    owner.goto("/profile/contact")
    owner.fill("#email", "new@granite.example")
    owner.fill("#present_password", "assent-demo")
    owner.locator("main button.primary").click()


def test_every_email_can_be_read_in_light_and_dark_and_on_a_narrow_screen(mailed, visit):
    page = visit()
    emails = kinds(page)
    assert len(emails) >= 2, list(emails)
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.goto("about:blank")
    for kind, html in emails.items():
        name = re.sub(r"\W+", "-", "-".join(kind))
        for scheme, width in LOOKS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            page.set_content(html)
            page.screenshot(path=PICTURES / f"{name}.{scheme}.{width}.png", full_page=True)
            assert_no_sideways_scroll(page)
            assert_accessible(page)


def test_the_view_of_an_email_shows_its_own_style_and_runs_nothing(visit):
    page = visit()
    page.goto("/demo/mailbox")
    link = page.locator(".letters a").first.get_attribute("href")
    response = page.goto(f"{link}/html")
    policy = response.headers["content-security-policy"]
    assert policy.startswith("sandbox") and "script-src" not in policy and "default-src 'none'" in policy
    card = page.locator("table.card")
    assert card.evaluate("card => getComputedStyle(card).borderTopWidth") == "1px"
