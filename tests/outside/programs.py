"""A served portal with partners in it, set up through its pages as people do, and what programs need to use its API."""

import base64
import os
import re
from dataclasses import dataclass
from html.parser import HTMLParser

import httpx

from mail_server import MailServer
from server import Server

PASSWORD = "a-very-own-password"
# Where agents are sent back to. Nobody follows.
BACK = "https://client.example/back"
RESOURCE = "https://api.partnercenter.microsoft.com"


class _Forms(HTMLParser):
    """The hidden fields of each form, by its action."""

    def __init__(self, html: str):
        super().__init__()
        self.found: dict[str, dict[str, str]] = {}
        self._open: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self._open = self.found.setdefault(values.get("action", ""), {})
        elif tag == "input" and values.get("type") == "hidden" and "name" in values:
            self._open[values["name"]] = values.get("value") or ""


class Person:
    """Somebody with a browser, as far as forms go."""

    def __init__(self, url: str):
        self.client = httpx.Client(base_url=url, follow_redirects=True, trust_env=False, timeout=20)

    def fill(self, page: str, action: str, fields: dict) -> httpx.Response:
        """Sends the form with that action on a page."""
        shown = self.client.get(page)
        forms = _Forms(shown.text).found
        assert action in forms, f"{page} has no form that leads to {action}: {shown.status_code} {list(forms)}"
        return self.client.post(action, data=forms[action] | fields)

    def sign_in(self, name: str) -> "Person":
        answer = self.fill("/sign-in", "/sign-in", {"sign_in_name": name, "password": PASSWORD})
        assert answer.status_code == 200 and answer.url.path != "/sign-in", answer.text
        return self


@dataclass
class Application:
    """A registered application; one without a secret proves itself by PKCE."""

    tenant: str
    id: str
    secret: str | None


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, f"no {pattern} in {text}"
    return match.group(1)


class Portal:
    """`assent serve` with the indirect provider Birch, its reseller Cedar, and the direct-bill partner Dogwood."""

    def __init__(self, folder, database_url: str):
        self.mail = MailServer()
        self.mail.start()
        self.server = Server(
            folder,
            "serve",
            ASSENT_DATABASE_URL=database_url,
            ASSENT_SECRET_KEY=base64.b64encode(os.urandom(32)).decode(),
            ASSENT_SMTP_URL=f"smtp://127.0.0.1:{self.mail.port}",
            ASSENT_LOG="info",
            ASSENT_API_CALLS_PER_APPLICATION="100000",  # more than schemathesis can send
        )
        self.url = self.server.url
        self.people: dict[str, Person] = {}
        self._set_up()

    def _set_up(self) -> None:
        operator = Person(self.url)
        link = _found(r"(http://\S+/set-up/\S+)", self.server.log())
        name = {"first_name": "Olga", "last_name": "Ek", "email": "olga@op.example", "new_password": PASSWORD}
        operator.fill(link, "/set-up", name)
        partners = {
            "birch": ("indirect_provider", "Birch Distribution", "4512002"),
            "cedar": ("indirect_reseller", "Cedar Resale", "4512003"),
            "dogwood": ("direct_bill", "Dogwood Cloud", "4512004"),
        }
        pages = {}
        for short, (kind, company, mpn_id) in partners.items():
            fields = {
                "partner_kind": kind,
                "name": company,
                "country": "GB",
                "mpn_id": mpn_id,
                "contact_name": "Berit Olsen",
                "contact_email": f"contact@{short}.example",
                "domains": f"{short}.example",
                "first_name": "Berit",
                "last_name": "Olsen",
                "email": f"global@{short}.example",
                "language": "en",
            }
            page = operator.fill("/partners/new", "/partners/new", fields)
            assert page.url.path != "/partners/new", page.text
            pages[short] = page.url.path
            self._welcome(f"global@{short}.example")
        birch = pages["birch"]
        answer = operator.fill(birch, f"{birch}/partnerships", {"other": "Cedar Resale"})
        assert "Cedar Resale" in answer.text
        for short in ("birch", "dogwood"):
            self._add_agent(short, "admin", ["admin_agent"])
            self._add_agent(short, "helpdesk", ["helpdesk_agent"])

    def _add_agent(self, partner: str, name: str, roles: list[str]) -> None:
        email = f"{name}@{partner}.example"
        fields = {"first_name": "Arne", "last_name": "Vik", "email": email, "roles": roles, "language": "en"}
        answer = self.people[f"global@{partner}.example"].fill("/people/new", "/people/new", fields)
        assert answer.url.path != "/people/new", answer.text
        self._welcome(email)

    def _welcome(self, email: str) -> None:
        """Somebody who was invited chooses a password and signs in."""
        letter = self.mail.wait_for(email)[-1].get_body(("plain",)).get_content()
        person = Person(self.url)
        person.fill(_found(r"(http://\S+/set-password/\S+)", letter), "/set-password", {"new_password": PASSWORD})
        self.people[email] = Person(self.url).sign_in(email)

    def register(self, partner: str, with_secret: bool = True, **fields) -> Application:
        """An application that a Global admin registers; it may do everything, unless `permissions` says otherwise."""
        person = self.people[f"global@{partner}.example"]
        fields = {
            "application_name": "Order bridge",
            "permissions": ["for_agents", "on_its_own", "may_change"],
            "redirect_uris": BACK,
        } | fields
        page = person.fill("/api-access/new", "/api-access/new", fields)
        id = page.url.path.removeprefix("/api-access/")
        assert id != "new", page.text
        tenant = _found(r'id="tenant"[^>]*>([^<]+)<', page.text)
        secret = None
        if with_secret:
            shown = person.fill(page.url.path, f"{page.url.path}/secrets", {})
            secret = _found(r'id="client-secret"[^>]*>([^<]+)<', shown.text)
        return Application(tenant, id, secret)

    def agree(self, agent: str, address: str) -> str:
        """An agent opens the authorize address and agrees; where the browser is sent then, which nobody follows."""
        person = Person(self.url).sign_in(agent)
        person.client.follow_redirects = False
        action = address.removeprefix(self.url)
        answer = person.fill(action, action, {"act": "allow"})
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]

    def tokens_for(self, application: Application, agent: str) -> dict:
        """What an application with a secret gets for an agent."""
        query = httpx.QueryParams(
            client_id=application.id, response_type="code", redirect_uri=BACK, resource=RESOURCE, state="s1"
        )
        location = self.agree(agent, f"{self.url}/{application.tenant}/oauth2/authorize?{query}")
        fields = {"grant_type": "authorization_code", "code": httpx.URL(location).params["code"], "redirect_uri": BACK}
        return self.token(application, fields)

    def token_alone(self, application: Application) -> str:
        return self.token(application, {"grant_type": "client_credentials"})["access_token"]

    def token(self, application: Application, fields: dict) -> dict:
        fields = {"client_id": application.id, "client_secret": application.secret, "resource": RESOURCE} | fields
        answer = httpx.post(f"{self.url}/{application.tenant}/oauth2/token", data=fields, trust_env=False)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def __enter__(self) -> "Portal":
        return self

    def __exit__(self, *_) -> None:
        self.server.stop()
        self.mail.stop()
        assert "panicked at" not in self.server.log(), self.server.log()
