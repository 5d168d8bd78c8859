"""What a browser fetches that comes to a page for the first time: at most 40 KB, whoever it is and whichever page."""

import re
from collections import Counter, deque
from urllib.parse import urlsplit

import httpx

MOST = 40_000  # bytes, with the answers' heads
PEOPLE = [
    None,
    "sales@alder.example",
    "global@alder.example",
    "sales@birch.example",
    "sales@cedar.example",
    "operator@assent.example",
    "admin@fjordfoods.onassent.example",
]
LANGUAGES = ["en", "sv", "zh-CN", "zh-TW"]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
SO_MANY_OF_A_KIND = 3


def kind(path):
    """`/customers/{id}?at&status`: pages that differ only in what they show."""
    parts = urlsplit(path)
    names = sorted(part.split("=")[0] for part in parts.query.split("&") if part)
    return UUID.sub("{id}", parts.path) + "".join(f" {name}" for name in names)


def weight(answer):
    """Status line, headers and body as they came over the wire."""
    head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    return len(f"HTTP/1.1 {answer.status_code} {answer.reason_phrase}") + 4 + head + answer.num_bytes_downloaded


def sign_in(client, name):
    token = re.search(r'name="_csrf" value="([^"]+)"', client.get("/sign-in").text).group(1)
    fields = {"_csrf": token, "sign_in_name": name, "password": "assent-demo"}
    assert client.post("/sign-in", data=fields).status_code == 303


def first_loads(client):
    """Every kind of page that links lead to, a few of each, with what its first load weighs."""
    assets, seen, kinds, loads = {}, set(), Counter(), {}
    queue = deque(["/", "/sign-in", "/forgotten-password", "/demo", "/demo/mailbox"])
    while queue:
        path = queue.popleft()
        if path in seen or kinds[kind(path)] >= SO_MANY_OF_A_KIND:
            continue
        seen.add(path)
        kinds[kind(path)] += 1
        answer = client.get(path)
        if answer.is_redirect:
            queue.append(answer.headers["location"])
        is_page = answer.headers.get("content-type", "").startswith("text/html")
        if not is_page or answer.headers.get("content-disposition", "").startswith("attachment"):
            continue
        names = set(re.findall(r'"(/assets/[^"]+)"', answer.text))
        for name in names - assets.keys():
            assets[name] = weight(client.get(name))
        is_letter = path.endswith("/html")  # as it was sent: it names nothing of ours
        assert len(names) >= 3 or is_letter, f"{path} names no style sheet, script or icon"
        loads[path] = weight(answer) + sum(assets[name] for name in names)
        queue += [link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"#]*)"', answer.text) if link not in names]
    return loads


def test_no_first_load_is_larger_than_40_kilobytes(demo):
    heavy, kinds = {}, set()
    for number, who in enumerate(PEOPLE):
        headers = {"accept-language": LANGUAGES[number % len(LANGUAGES)], "accept-encoding": "gzip"}
        with httpx.Client(base_url=demo.url, headers=headers, trust_env=False, timeout=20) as client:
            if who:
                sign_in(client, who)
            loads = first_loads(client)
        kinds |= {kind(path) for path in loads}
        heavy |= {f"{who or 'a stranger'}: {path}": load for path, load in loads.items() if load > MOST}
    assert not heavy, heavy
    assert len(kinds) > 40, f"only {len(kinds)} kinds of pages were found: {sorted(kinds)}"
