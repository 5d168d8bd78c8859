"""Takes pictures of pages of a running Assent, whole pages as PNG, to look at what was made.

    python tests/outside/shoot.py --base http://127.0.0.1:8080 --as sales@alder.example --out DIR /customers /audit

Prints for each the file, the status and the title. Without --as nobody signs in.
"""

import argparse
import re
from pathlib import Path

from playwright.sync_api import sync_playwright

import chromium


def main() -> None:
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        context = chromium.open_context(
            browser,
            options.base,
            language=options.lang,
            javascript=not options.nojs,
            dark=options.dark,
            width=options.width,
        )
        page = context.new_page()
        page.on("pageerror", lambda error: print(f"    a script failed: {error}"))
        page.on("console", lambda message: message.type == "error" and print(f"    console: {message.text}"))
        if options.name:
            chromium.sign_in_through_form(page, options.name, options.password)
        for path in options.paths:
            response = page.goto(path)
            file = options.out / _file_name(path, options)
            page.screenshot(path=file, full_page=True)
            print(f"{file}  {response.status if response else '-'}  {page.title()}")
        browser.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", metavar="PATH", nargs="+", help="such as /customers?status=waiting")
    parser.add_argument("--base", default="http://127.0.0.1:8080", help="where Assent listens (%(default)s)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--as", dest="name", metavar="NAME", help="who signs in")
    parser.add_argument("--password", default="assent-demo", help="(%(default)s)")
    parser.add_argument("--lang", default="en", help="language of the browser: en, sv, zh-CN, zh-TW (%(default)s)")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=1280, help="of the window, in pixels (%(default)s)")
    parser.add_argument("--nojs", action="store_true", help="without JavaScript")
    return parser.parse_args()


def _file_name(path: str, options: argparse.Namespace) -> str:
    """/customers/new --dark --width 320  ->  customers-new.en.dark.320.png"""
    name = re.sub(r"[^\w.]+", "-", path).strip("-") or "home"
    parts = [name, options.lang, options.dark and "dark", options.width != 1280 and str(options.width)]
    return ".".join(part for part in [*parts, options.nojs and "nojs", "png"] if part)


if __name__ == "__main__":
    main()
