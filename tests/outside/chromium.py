"""Debian's Chromium, and a person in front of it. Used by the tests and by shoot.py."""

import os

from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright

EXECUTABLE = os.environ.get("CHROMIUM", "/usr/bin/chromium")

FLAGS = [
    "--headless",
    "--no-sandbox",  # root has none, and all that is visited is our own server
    "--disable-gpu",
    # Chromium would call home at every start. Nothing of that is wanted, and on a closed network it takes time.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def launch(playwright: Playwright) -> Browser:
    """A browser with a fresh profile, which is deleted when it closes."""
    return playwright.chromium.launch(executable_path=EXECUTABLE, args=FLAGS)


def printed(page: Page, paper: str) -> bytes:
    """The page as a PDF. Chromium's printing service is a process of its own, which a busy machine starts late."""
    for seconds in (1, 3):
        try:
            return page.pdf(format=paper)
        except Error as error:
            if "Printing failed" not in error.message:
                raise
            page.wait_for_timeout(seconds * 1000)
    return page.pdf(format=paper)


def open_context(
    browser: Browser,
    base_url: str,
    *,
    language: str = "en",
    javascript: bool = True,
    dark: bool = False,
    width: int = 1280,
) -> BrowserContext:
    """A visitor who knows nothing yet: no cookies, and these preferences."""
    context = browser.new_context(
        base_url=base_url,
        locale=language,  # the Accept-Language that is sent
        java_script_enabled=javascript,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",  # axe must not measure a colour on its way from light to dark
        viewport={"width": width, "height": 900},
    )
    context.set_default_timeout(10_000)
    return context


def sign_in_through_form(page: Page, name: str, password: str) -> None:
    """Signs in as a person does. An AssertionError says what the page answered if it did not work."""
    page.goto("/sign-in")
    page.locator("[name=sign_in_name]").fill(name)
    page.locator("[name=password]").fill(password)
    with page.expect_navigation() as navigation:
        page.locator("main button.primary").click()
    response = navigation.value
    if response is None or not response.ok or page.url.split("?")[0].endswith("/sign-in"):
        status = response.status if response else "no response"
        raise AssertionError(f"{name} could not sign in ({status} at {page.url}):\n{page.locator('main').inner_text()}")
