"""The program and PostgreSQL, started for one run; a browser without pictures; figures."""

import contextlib
import glob
import html.parser
import http.client
import http.cookiejar
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
BINARY = Path(os.environ.get("ASSENT_BINARY", TARGET / "debug" / "assent")).resolve()
KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
PASSWORD = "a-very-own-password"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Program:
    """`assent …`, ready to answer. `before` runs in its process before it starts."""

    def __init__(self, folder: Path, *arguments: str, before=None, **settings: str):
        assert BINARY.exists(), f"{BINARY} is not there: cargo build"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = folder / f"server-{self.port}.log"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ASSENT_")}
        environment |= {"ASSENT_LISTEN": f"127.0.0.1:{self.port}", "ASSENT_LOG": "warn", "TMPDIR": str(folder)} | settings
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [BINARY, *arguments], cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT, preexec_fn=before
            )
        wait_for(lambda: self.process.poll() is not None or get(self.url + "/health/ready")[0] == 200, 60)
        assert self.process.poll() is None, self.log()

    def log(self) -> str:
        return self._log.read_text(errors="replace")

    def rss(self) -> float:
        """Megabytes of memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def set_up(self) -> "Browser":
        """Makes the first Operator admin, who is signed in afterwards."""
        link = re.search(r"(/set-up/\S+)", self.log())[1]
        browser = Browser(self.url)
        page = browser.get(link)
        fields = {"first_name": "Olga", "last_name": "Sandberg", "email": "olga@operator.example", "new_password": PASSWORD}
        assert browser.send(page, "/set-up", fields).status == 200
        return browser

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()


class Forms(html.parser.HTMLParser):
    """The forms of a page: where each is sent, and what a browser would send of it untouched."""

    def __init__(self, path: str, text: str):
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []
        self._path, self._select = path, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        value = dict(attributes)
        if tag == "form":
            self.forms.append((value.get("action") or self._path, {}))
        elif tag == "select":
            self._select = value.get("name")
        elif self.forms:
            _, fields = self.forms[-1]
            if tag == "input" and "name" in value:
                if value.get("type") not in ("checkbox", "radio") or "checked" in value:
                    fields[value["name"]] = value.get("value") or ""
            elif tag == "option" and self._select and ("selected" in value or self._select not in fields):
                fields[self._select] = value.get("value") or ""

    def handle_endtag(self, tag):
        if tag == "select":
            self._select = None


class Answer:
    def __init__(self, status: int, url: str, text: str):
        self.status, self.path, self.text = status, urllib.parse.urlparse(url).path, text

    def fields(self, action: str) -> dict[str, str]:
        """What the form to this address holds."""
        for to, fields in Forms(self.path, self.text).forms:
            if to == action:
                return fields
        raise AssertionError(f"no form to {action} on {self.path} ({self.status})")


class Browser:
    """Keeps cookies, follows redirects, sends forms with their token."""

    def __init__(self, url: str):
        self.url = url
        self.jar = http.cookiejar.CookieJar()
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(self.jar)
        )

    def _open(self, path: str, body: bytes | None) -> Answer:
        url = path if path.startswith("http") else self.url + path
        try:
            with self._opener.open(urllib.request.Request(url, data=body), timeout=60) as response:
                return Answer(response.status, response.url, response.read().decode(errors="replace"))
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.url, error.read().decode(errors="replace"))

    def get(self, path: str) -> Answer:
        return self._open(path, None)

    def send(self, page: Answer, action: str, fields: dict[str, str]) -> Answer:
        return self._open(action, urllib.parse.urlencode(page.fields(action) | fields).encode())

    def sign_in(self, name: str, password: str = PASSWORD) -> "Browser":
        page = self.get("/sign-in")
        answer = self.send(page, "/sign-in", {"sign_in_name": name, "password": password})
        assert answer.status == 200 and answer.path != "/sign-in", (answer.status, answer.path)
        return self

    def cookies(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)

    def add_person(self, email: str) -> Answer:
        """As an Operator admin: a new auditor."""
        page = self.get("/people/new")
        fields = {"first_name": "Nils", "last_name": "Ny", "email": email, "roles": "auditor"}
        return self.send(page, "/people/new", fields)


def get(url: str, timeout: float = 60) -> tuple[int, float]:
    """The status of a page, 0 without an answer, and how many seconds it took."""
    parsed = urllib.parse.urlparse(url)
    began = time.monotonic()
    try:
        connection = http.client.HTTPConnection(parsed.hostname, parsed.port, timeout=timeout)
        with contextlib.closing(connection):
            connection.request("GET", parsed.path or "/")
            return connection.getresponse().status, time.monotonic() - began
    except (OSError, http.client.HTTPException):
        return 0, time.monotonic() - began


def wait_for(holds, seconds: float) -> float:
    """Waits until something holds; how many seconds that took."""
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < seconds, f"not within {seconds} s"
        time.sleep(0.02)
    return time.monotonic() - began


class Postgres:
    """A PostgreSQL of its own."""

    def __init__(self, folder: Path):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        assert found, "PostgreSQL is not installed"
        self.bin, self.port = found[-1], free_port()
        self.folder = folder / "postgres"
        self.folder.mkdir()
        if os.getuid() == 0:
            subprocess.run(["chown", "postgres", self.folder], check=True)
            # The temporary folder above is root's alone.
            folder.chmod(0o755)
        self._run(f"{self.bin}/initdb -D {self.folder}/data -U assent -A trust -E UTF8 --locale=C.UTF-8 -N")
        self.start()
        self.url = f"postgres://assent@127.0.0.1:{self.port}/postgres"

    def _run(self, command: str):
        line = ["su", "postgres", "-s", "/bin/sh", "-c", command] if os.getuid() == 0 else ["sh", "-c", command]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, cwd="/")

    def start(self):
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        self._run(f'{self.bin}/pg_ctl -D {self.folder}/data -w -l {self.folder}/log -o "{options}" start')

    def stop(self):
        self._run(f"{self.bin}/pg_ctl -D {self.folder}/data -m fast -w stop")

    def query(self, statement: str) -> str:
        line = [f"{self.bin}/psql", self.url, "-At", "-c", statement]
        return subprocess.run(line, check=True, capture_output=True, text=True).stdout.strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(subprocess.CalledProcessError):
            self._run(f"{self.bin}/pg_ctl -D {self.folder}/data -m immediate stop")


@contextlib.contextmanager
def temporary():
    with tempfile.TemporaryDirectory(prefix="assent-fault-") as folder:
        yield Path(folder)


class Verdict:
    """Figures, and whether each is as it must be."""

    def __init__(self):
        self._failed = False

    def figure(self, name: str, value, holds: bool = True):
        self._failed |= not holds
        shown = f"{value:.2f}" if isinstance(value, float) else str(value)
        print(f"{'ok  ' if holds else 'FAIL'}  {name}: {shown}", flush=True)

    def end(self):
        sys.exit(1 if self._failed else 0)
