"""An import in a browser: a file with errors, its columns, the check, the run, and the result mended and uploaded again."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

from axe import assert_accessible, check_everywhere
from words import pattern, say

HEADINGS = "Company name,Domain,Country,Address line 1,Postal code,City,Language,First name,Last name,Email,Acceptance date"
# The schedule looks at imports every second, and the page asks for itself again every three.
WITHIN = 30_000


def rows(prefix):
    good = f"{prefix} One AB,{prefix}one,SE,Storgatan 1,903 26,Umeå,sv-SE,Nora,Hale,nora@{prefix}.example,05/11/2026"
    bad = f"{prefix} Two AB,{prefix}two,SE,Storgatan 2,903 26,Umeå,sv-SE,Nils,Hale,nils,06/11/2026"
    return "\n".join([HEADINGS, good, bad, ""]).encode()


def upload(page, name, content):
    page.goto("/imports")
    page.check("[name=import_kind][value=customers]")
    page.set_input_files("#import_file", {"name": name, "mimeType": "text/csv", "buffer": content})
    page.locator("#form button.primary").click()
    assert page.url.endswith("/columns"), page.locator("main").inner_text()


def check(page):
    page.locator("#form button.primary").click()
    # Without script, too, the page goes on by itself.
    expect(page.locator("#form")).to_be_visible(timeout=WITHIN)


def run(page):
    page.check("[name=import_mode][value=good-rows]")
    page.check("#attested")
    page.locator("#form button.primary").click()
    expect(page.locator("main .head .status.good")).to_be_visible(timeout=WITHIN)


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_errors_are_mended_and_uploaded_again(sign_in, javascript):
    # Each at a partner of its own: what is chosen for these headings is remembered.
    page = sign_in("sales@alder.example" if javascript else "sales@dogwood.example", javascript=javascript)
    prefix = "scripted" if javascript else "unscripted"
    upload(page, "customers.csv", rows(prefix))
    if javascript:
        check_everywhere(page, "/imports", page.url)
    # The dates can be read in two ways, and no column says how the agent knows.
    page.locator("#form button.primary").click()
    expect(page.locator("#error-summary li")).to_have_count(2)
    if javascript:
        assert_accessible(page)
    page.check("[name=date_order][value=day-first]")
    page.check("[name=basis][value=email]")
    check(page)
    if javascript:
        check_everywhere(page, page.url)
    assert re.search(pattern("problem-email-invalid"), page.locator("main").inner_text())
    page.locator("tbody th a").first.click()
    expect(page.locator("section[aria-labelledby=rows] tbody tr")).to_have_count(1)
    page.goto(page.url.split("?")[0])
    run(page)
    if javascript:
        check_everywhere(page, page.url)
    with page.expect_download() as downloading:
        page.get_by_role("link", name=say("imports-result-csv")).click()
    text = downloading.value.path().read_text("utf-8-sig")
    table = list(csv.reader(io.StringIO(text)))
    assert table[2][-2] == say("imports-row-refused"), table
    mended = io.StringIO()
    csv.writer(mended).writerows([[f"nils@{prefix}.example" if cell == "nils" else cell for cell in row] for row in table])
    upload(page, "mended.csv", mended.getvalue().encode())
    # What was chosen for these headings is remembered, but for how one file's dates are written.
    expect(page.locator("[name=basis][value=email]")).to_be_checked()
    page.check("[name=date_order][value=day-first]")
    check(page)
    run(page)
    page.goto(f"/customers?q={prefix}")
    expect(page.locator("tbody th a")).to_have_count(2)
