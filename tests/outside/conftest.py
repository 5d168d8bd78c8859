"""Fixtures: `demo`, `browser`, `visit`, `sign_in`. README.md beside this file says how to use them."""

import re
import signal

import pytest
from playwright.sync_api import BrowserContext, Page, sync_playwright

import chromium
from server import TARGET, Server

PICTURES = TARGET / "outside"
outcome = pytest.StashKey[pytest.TestReport]()
log_began = pytest.StashKey[int]()


# What stops the tests stops what they have started: as Ctrl-C does.
signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The demo, started once for all tests: `demo.url`, `demo.log()`."""
    with Server(tmp_path_factory.mktemp("demo"), "demo") as server:
        yield server
        assert server.is_running(), f"the demo ended by itself:\n{server.log()}"
        assert "panicked at" not in server.log(), f"the demo panicked:\n{server.log()}"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(demo, browser, request):
    """`visit(language="en", javascript=True, dark=False, width=1280)`: a page of somebody new, not signed in.

    Every call is another person with cookies of their own. When the test ends, nobody's page may have thrown an
    error, broken our Content-Security-Policy, or asked anybody else's server for anything.
    """
    contexts: list[BrowserContext] = []
    wrongs: list[str] = []

    def open_page(**preferences) -> Page:
        context = chromium.open_context(browser, demo.url, **preferences)
        contexts.append(context)
        _watch(context, demo.url, wrongs)
        return context.new_page()

    yield open_page

    report = request.node.stash.get(outcome, None)
    if report is not None and report.failed:
        _take_pictures(contexts, request.node.name)
    for context in contexts:
        context.close()
    if wrongs:
        pytest.fail("\n".join(wrongs), pytrace=False)


@pytest.fixture
def sign_in(visit):
    """`sign_in(name, password="assent-demo", language="en", …)`: as `visit`, but signed in through the form."""

    def open_page(name: str, password: str = "assent-demo", **preferences) -> Page:
        page = visit(**preferences)
        chromium.sign_in_through_form(page, name, password)
        return page

    return open_page


def _watch(context: BrowserContext, home: str, wrongs: list[str]) -> None:
    def on_request(request):
        if request.url.startswith(("http:", "https:", "ws:", "wss:")) and not request.url.startswith(f"{home}/"):
            wrongs.append(f"a page asked somebody else's server: {request.url}")

    def on_console(message):
        # An answer of 422 is an "error" on the console too, so only the words about the policy count.
        if message.type == "error" and "Content Security Policy" in message.text:
            wrongs.append(f"{message.location.get('url')}: {message.text}")

    context.on("request", on_request)
    context.on("console", on_console)
    context.on("weberror", lambda error: wrongs.append(f"a script failed: {error.error}"))


def _take_pictures(contexts: list[BrowserContext], test: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"[^\w.-]+", "-", test)
    pages = [page for context in contexts for page in context.pages]
    for number, page in enumerate(pages, 1):
        path = PICTURES / f"{name}-{number}.png"
        page.screenshot(path=path, full_page=True)
        print(f"{page.url} when the test failed: {path}")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item):
    server = getattr(item, "funcargs", {}).get("demo")
    if server is not None:
        item.stash[log_began] = server.log_size()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Tells the fixtures how the test went, and adds to a failure what the server logged during the test."""
    report = yield
    if report.when == "call":
        item.stash[outcome] = report
    server = getattr(item, "funcargs", {}).get("demo")
    if report.failed and server is not None:
        report.sections.append(("log of the demo during this test", server.log(since=item.stash.get(log_began, 0))))
    return report
