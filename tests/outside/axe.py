"""Is a page fit for everybody? axe-core's rules for WCAG 2.0 to 2.2, levels A and AA, and no scrolling sideways."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]},
    "rules": {"target-size": {"enabled": True}},  # WCAG 2.2's only rule, which axe leaves out unless asked
}

# Names the innermost elements that stick out. A wide table in a box that scrolls by itself does not widen the page.
TOO_WIDE = """() => {
    const page = document.scrollingElement;
    if (page.scrollWidth <= innerWidth) return null;
    const wide = e => {
        const box = e.getBoundingClientRect();
        return Math.max(box.right, box.left + e.scrollWidth) > innerWidth;
    };
    const name = e => e.tagName.toLowerCase() + (e.id && '#' + e.id) + [...e.classList].map(c => '.' + c).join('');
    const culprits = [...document.body.querySelectorAll('*')].filter(e => wide(e) && ![...e.children].some(wide));
    return `the page is ${page.scrollWidth} px wide in a window of ${innerWidth} px because of `
        + culprits.slice(0, 8).map(name).join(', ');
}"""


# A page whose scripting is off reads <noscript> as elements.
HAS_SCRIPTING = """() => {
    const box = document.createElement('div');
    box.innerHTML = '<noscript><p></p></noscript>';
    return box.querySelector('p') === null;
}"""


def complaints(page: Page) -> list[str]:
    """What axe finds wrong with the page as it is now, one text a rule."""
    assert page.evaluate(HAS_SCRIPTING), "axe waits for ever on a page opened with javascript=False"
    # Playwright evaluates through the browser's debugger, so our Content-Security-Policy stays in force meanwhile.
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [_describe(violation) for violation in found]


def _describe(violation: dict) -> str:
    lines = [f"{violation['id']}: {violation['help']} ({violation['impact']}), {violation['helpUrl']}"]
    for node in violation["nodes"]:
        lines.append(f"    at   {' '.join(map(str, node['target']))}")
        lines.append(f"    html {node['html']}")
        checks = node["any"] + node["all"] + node["none"]
        lines.extend(f"         {check['message']}" for check in checks)
    return "\n".join(lines)


def assert_accessible(page: Page) -> None:
    """The page as it is now, with its menus open or its complaints shown."""
    _refuse(page.url, complaints(page))


def assert_no_sideways_scroll(page: Page) -> None:
    too_wide = page.evaluate(TOO_WIDE)
    _refuse(page.url, [too_wide] if too_wide else [])


def check_everywhere(page: Page, *paths: str) -> None:
    """Each path in light and dark, at 1280 and 320 px, and with text at 200 %. Afterwards the page is as before.

    One page serves for all, because signing in again for each would only test signing in.
    """
    found = []
    size = page.viewport_size
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    for path in paths:
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                found += _visit(page, path, f"{path}, {scheme}, {width} px")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")
        found += _visit(page, path, f"{path}, text at 200 %", text_size="200%")
    page.set_viewport_size(size)
    page.emulate_media(color_scheme="dark" if dark else "light")
    _refuse(", ".join(paths), found)


def _visit(page: Page, path: str, where: str, text_size: str | None = None) -> list[str]:
    response = page.goto(path)
    if response is not None and not response.ok:
        return [f"{where}: answered {response.status}"]
    if text_size:
        page.evaluate("size => { document.documentElement.style.fontSize = size }", text_size)
    too_wide = page.evaluate(TOO_WIDE)
    return [f"{where}: {complaint}" for complaint in complaints(page) + ([too_wide] if too_wide else [])]


def _refuse(where: str, found: list[str]) -> None:
    __tracebackhide__ = True
    if found:
        raise AssertionError(f"{len(found)} complaint(s) about {where}\n\n" + "\n\n".join(found))
