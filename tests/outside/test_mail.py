"""Letters of the served portal, by a real mail server that refuses, hangs, hangs up, asks for TLS and a password, stops
and comes back; and of a portal that is killed."""

import re
import time

import httpx
import pytest

from mail_server import Certificates, MailServer, accepts
from server import Server, free_port
from words import say


class Served:
    """`assent serve` on a database of its own in a folder, with its Operator admin signed in. It can be killed and started
    again."""

    def __init__(self, folder, **settings):
        self.folder = folder
        self.settings = {"ASSENT_DATABASE_URL": "sqlite:data/assent.db", "ASSENT_LOG": "info"} | settings
        self.starts = 0
        self.logs = []
        self.start()
        link = re.search(r"http://\S+/set-up/\S+", self.server.log()).group()
        page = self.client.get(link)
        fields = {"first_name": "Olga", "last_name": "Ek", "email": "olga@op.example", "new_password": "a-very-own-password"}
        self.post(page, "/set-up", fields)

    def start(self):
        self.starts += 1
        scratch = self.folder / f"start-{self.starts}"
        scratch.mkdir()
        settings = self.settings | {"ASSENT_DATABASE_URL": f"sqlite:{self.folder}/data/assent.db"}
        self.server = Server(scratch, "serve", **settings)
        cookies = self.client.cookies if self.starts > 1 else None
        self.client = httpx.Client(
            base_url=self.server.url, follow_redirects=True, trust_env=False, timeout=20, cookies=cookies
        )

    def post(self, page, path, fields):
        token = re.search(r'name="_csrf" value="([^"]+)"', page.text).group(1)
        answer = self.client.post(path, data=fields | {"_csrf": token})
        assert answer.status_code == 200, answer.text
        return answer

    def invite(self, email):
        page = self.client.get("/people/new")
        fields = {"first_name": "Åsa, \"VD\"", "last_name": "Öberg 海", "email": email, "roles": "auditor", "language": "en"}
        self.post(page, "/people/new", fields)

    def outgoing(self, email):
        """The list of emails to an address, as text."""
        page = self.client.get("/outgoing-mail", params={"recipient": email})
        assert page.status_code == 200
        return re.sub(r"<[^>]+>", " ", re.search(r"<main.*</main>", page.text, re.DOTALL).group())

    def wait_for_outgoing(self, email, words, seconds=25):
        deadline = time.monotonic() + seconds
        while words not in (shown := self.outgoing(email)):
            assert time.monotonic() < deadline, f"no {words!r} in {shown}"
            time.sleep(0.1)

    def kill(self):
        self.logs.append(self.server.log())
        self.server.kill()

    def stop(self):
        self.logs.append(self.server.log())
        self.server.stop()
        log = "".join(self.logs)
        assert "panicked at" not in log, log
        assert "@op.example" not in log.replace("olga@op.example", ""), f"the log names a recipient:\n{log}"


@pytest.fixture
def serve(tmp_path):
    started = []

    def start(port, address="smtp://127.0.0.1:{port}", **settings):
        url = address.format(port=port)
        served = Served(tmp_path, ASSENT_SMTP_URL=url, ASSENT_SMTP_TIMEOUT="2", **settings)
        started.append(served)
        return served

    yield start
    for served in started:
        served.stop()


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


def test_a_letter_arrives_whole_and_its_link_works(serve, mail):
    served = serve(mail.port, ASSENT_MAIL_FROM="Åsas avtal <post@op.example>")
    served.invite("asa+x@smörgås.example")
    (letter,) = mail.wait_for("asa+x@xn--smrgs-pra0j.example")
    assert re.fullmatch(r"<[0-9a-f-]{36}@127\.0\.0\.1>", letter["Message-ID"])
    assert letter["From"] == "Åsas avtal <post@op.example>"
    assert letter["To"].addresses[0].display_name == 'Åsa, "VD" Öberg 海'
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Date"].datetime.tzinfo is not None
    text, html = (letter.get_body((kind,)).get_content() for kind in ("plain", "html"))
    link = re.search(r"http://\S+/set-password/\S+", text).group()
    assert f'href="{link}"' in html
    with httpx.Client(trust_env=False, follow_redirects=True) as stranger:
        assert 'name="new_password"' in stranger.get(link).text
    served.wait_for_outgoing("asa+x@", "Sent")
    assert "set-password" not in served.outgoing("asa+x@")


def test_a_refused_letter_fails_with_the_servers_words_and_can_be_sent_again(serve, mail):
    mail.on_rcpt = lambda address: f"550 5.1.1 No mailbox {address} here" if "nora" in address else None
    served = serve(mail.port)
    served.invite("nora@op.example")
    served.wait_for_outgoing("nora@", "No mailbox nora@op.example here")
    served.invite("bo@op.example")
    mail.wait_for("bo@op.example")
    mail.on_rcpt = lambda address: None
    path = re.search(r'/outgoing-mail/[0-9a-f-]{36}', served.client.get("/outgoing-mail?state=failed").text).group()
    served.post(served.client.get(path), f"{path}/resend", {})
    mail.wait_for("nora@op.example")


def test_a_letter_that_is_put_off_goes_later(serve, mail):
    mail.on_data = lambda: "451 4.3.0 Try again later" if len(mail.letters) == 1 else None
    served = serve(mail.port)
    served.invite("nora@op.example")
    served.wait_for_outgoing("nora@", "451 4.3.0 Try again later")
    first, second = mail.wait_for("nora@op.example", 2)
    assert first["Message-ID"] == second["Message-ID"]
    served.wait_for_outgoing("nora@", "Sent")


def test_a_server_that_hangs_holds_nobody_up_for_long(serve, mail):
    mail.rcpt_pause = 30
    served = serve(mail.port)
    served.invite("nora@op.example")
    served.wait_for_outgoing("nora@", "no answer within 2 s")
    mail.rcpt_pause = 0
    mail.wait_for("nora@op.example")


def test_a_connection_lost_after_the_letter_repeats_the_same_message(serve, mail):
    mail.hang_ups = 1
    served = serve(mail.port)
    served.invite("nora@op.example")
    first, second, *_ = mail.wait_for("nora@op.example", 2)
    assert first["Message-ID"] == second["Message-ID"]
    assert first.as_bytes() == second.as_bytes()


def test_an_outage_delays_and_loses_nothing(serve):
    mail = MailServer()
    served = serve(mail.port)
    for n in range(3):
        served.invite(f"p{n}@op.example")
    served.wait_for_outgoing("p2@", say("outgoing-failure-unreachable"))
    assert served.client.get("/health/ready").status_code == 200
    with mail:
        for n in range(3):
            assert len(mail.wait_for(f"p{n}@op.example")) == 1


@pytest.mark.parametrize("scheme", ["smtp://u%40x:p%2Bw@127.0.0.1:{port}?tls=required", "smtps://u%40x:p%2Bw@127.0.0.1:{port}"])
def test_encryption_and_a_password(serve, tmp_path, scheme):
    certificates = Certificates(tmp_path)
    security = {"ssl_context" if scheme.startswith("smtps") else "tls_context": certificates.context}
    if "tls_context" in security:
        security["require_starttls"] = True
    checks = {"authenticator": accepts(b"u@x", b"p+w"), "auth_required": True, "auth_require_tls": "tls_context" in security}
    with MailServer(**security, **checks) as mail:
        served = serve(mail.port, scheme, ASSENT_SMTP_CA_FILE=str(certificates.authority))
        served.invite("nora@op.example")
        assert len(mail.wait_for("nora@op.example")) == 1
        assert "p+w" not in served.server.log() and "p%2Bw" not in served.server.log()


def test_a_certificate_that_nobody_vouches_for_is_not_believed(serve, tmp_path):
    certificates = Certificates(tmp_path)
    with MailServer(tls_context=certificates.context) as mail:
        served = serve(mail.port, "smtp://127.0.0.1:{port}?tls=required")
        served.invite("nora@op.example")
        served.wait_for_outgoing("nora@", "certificate")
        assert mail.letters == []


def test_a_wrong_password_fails_no_letter(serve, tmp_path):
    certificates = Certificates(tmp_path)
    checks = {"authenticator": accepts(b"u", b"right"), "auth_required": True}
    with MailServer(tls_context=certificates.context, **checks) as mail:
        url = "smtp://u:wrong@127.0.0.1:{port}?tls=required"
        served = serve(mail.port, url, ASSENT_SMTP_CA_FILE=str(certificates.authority))
        served.invite("nora@op.example")
        served.wait_for_outgoing("nora@", "535")
        assert say("outgoing-state-failed") not in served.outgoing("nora@").split(say("outgoing-tries"))[1]


def test_killed_between_commit_and_sending_the_letter_goes_once(serve):
    mail = MailServer()
    served = serve(mail.port)
    served.invite("nora@op.example")
    served.kill()
    with mail:
        served.start()
        mail.wait_for("nora@op.example")
        served.wait_for_outgoing("nora@", "Sent")
        time.sleep(1)
        assert len(mail.to("nora@op.example")) == 1


def test_killed_while_sending_the_letter_goes_again_as_the_same_message(serve, mail):
    mail.data_pause = 20
    served = serve(mail.port, ASSENT_SECRET_KEY="AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    served.invite("nora@op.example")
    mail.wait_for("nora@op.example")
    served.kill()
    mail.data_pause = 0
    served.start()
    first, second = mail.wait_for("nora@op.example", 2)
    assert first["Message-ID"] == second["Message-ID"]
    served.wait_for_outgoing("nora@", "Sent")


def test_told_to_stop_it_finishes_the_letter_under_way(serve, mail):
    mail.data_pause = 1
    served = serve(mail.port)
    served.invite("nora@op.example")
    mail.wait_for("nora@op.example")
    served.server.stop()
    served.start()
    served.wait_for_outgoing("nora@", "Sent")
    assert len(mail.to("nora@op.example")) == 1


def test_without_a_mail_server_letters_wait_and_the_operator_is_told(tmp_path):
    served = Served(tmp_path)
    try:
        served.invite("nora@op.example")
        assert "ASSENT_SMTP_URL is not set" in served.server.log()
        assert say("outgoing-off") in served.outgoing("nora@") and say("outgoing-state-queued") in served.outgoing("nora@")
        assert say("outgoing-off") in served.client.get("/").text
    finally:
        served.stop()


def test_a_password_that_would_travel_readable_is_refused_and_not_repeated(tmp_path):
    with pytest.raises(AssertionError) as refused:
        Server(tmp_path, "serve", ASSENT_DATABASE_URL=f"sqlite:{tmp_path}/a.db", ASSENT_SMTP_URL=f"smtp://u:hush@mail.example:{free_port()}")
    assert "readable" in str(refused.value) and "hush" not in str(refused.value)
