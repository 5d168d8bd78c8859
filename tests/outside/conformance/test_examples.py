"""The two programs that the page "Coming from Partner Center" shows, run as they stand there."""

import html
import os
import re
import subprocess
import sys
from itertools import count

import httpx
import pytest

from server import ROOT

EXAMPLES = {
    "curl": (["bash", ROOT / "docs/examples/confirm-acceptance.sh"]),
    "python": ([sys.executable, "-I", ROOT / "docs/examples/confirm_acceptance.py"]),
}
numbers = count(1)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_does_what_it_says(portal, application, tokens, name):
    settings = {
        "PATH": os.environ["PATH"],
        "NO_PROXY": "127.0.0.1",
        "ASSENT_URL": portal.url,
        "TENANT": "birch.example",
        "CLIENT_ID": application.id,
        "CLIENT_SECRET": application.secret,
        "REFRESH_TOKEN": tokens["refresh_token"],
        "DOMAIN": f"fjord{name}{next(numbers)}.onmicrosoft.com",
    }
    done = subprocess.run(EXAMPLES[name], env=settings, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    first, second, third = done.stdout.splitlines()
    assert first == "The template is 117a77b0-9360-443b-8795-c6dedc750cf9."
    assert re.fullmatch(r"The customer [0-9a-f-]{36} signs in as admin@fjord\w+\.onassent\.example\.", second)
    assert re.fullmatch(r"Tania Carr accepted MicrosoftCustomerAgreement on \d{4}-\d\d-\d\dT00:00:00Z\.", third)


def test_an_example_says_what_the_server_refuses(portal, application):
    settings = {"PATH": os.environ["PATH"], "ASSENT_URL": portal.url, "TENANT": "birch.example", "DOMAIN": "x"}
    settings |= {"CLIENT_ID": application.id, "CLIENT_SECRET": "A" * 43, "REFRESH_TOKEN": "A" * 43}
    for command in EXAMPLES.values():
        done = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=60)
        assert done.returncode != 0 and "AADSTS7000215" in done.stdout + done.stderr, done


def test_the_page_shows_what_is_run(portal):
    page = httpx.get(f"{portal.url}/api-reference/coming-from-partner-center", trust_env=False)
    assert page.status_code == 200
    shown = {id: html.unescape(text) for id, text in re.findall(r'<pre id="(\w+)"[^>]*>(.*?)</pre>', page.text, re.DOTALL)}
    for id, command in EXAMPLES.items():
        assert shown[id].strip() == command[-1].read_text().strip()
