"""The helpers must notice what they are there to notice. These tests need no server."""

import pytest

import axe

PAGE = """<!doctype html><html lang="en"><head><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>:root {{ color-scheme: light dark }} {style}</style></head>
<body><main><h1>A page</h1>{main}</main></body></html>"""


@pytest.fixture
def check(browser, tmp_path):
    """Checks a page with that in it, everywhere."""
    page = browser.new_page()

    def check(main: str, style: str = "") -> None:
        file = tmp_path / "page.html"
        file.write_text(PAGE.format(main=main, style=style))
        axe.check_everywhere(page, file.as_uri())

    yield check
    page.close()


def test_a_good_page_passes_though_its_table_scrolls_in_a_box_of_its_own(check):
    check(
        '<form><label for="name">Name</label> <input id="name"> <button>Save</button></form>'
        '<div tabindex="0"><p>wide</p></div>',
        "div { overflow: auto } p { width: 2000px }",
    )


def test_a_bad_page_is_refused_for_all_that_is_bad_about_it(check):
    with pytest.raises(AssertionError) as refusal:
        check(
            "<form><input></form> <button>tiny</button><button>tiny</button>"
            '<p id="pale">pale in the dark</p> <p id="wide">wide</p> <p id="wider">wide when text is large</p>',
            "button { display: block; height: 9px; padding: 0 } #wide { width: 500px } #wider { width: 50rem }"
            "@media (prefers-color-scheme: dark) { #pale { background: #ccc } }",
        )
    said = str(refusal.value)
    assert "light, 1280 px: label: " in said and "html <input>" in said
    assert "light, 1280 px: target-size: " in said
    assert "light, 1280 px: color-contrast" not in said and "dark, 1280 px: color-contrast" in said
    assert "1280 px: the page is" not in said and "light, 320 px: the page is" in said and "because of p#wide" in said
    assert "text at 200 %: the page is" in said and "p#wider" in said
