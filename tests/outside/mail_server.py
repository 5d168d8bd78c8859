"""A real mail server on a free port, which a test can make refuse, hang, hang up, ask for TLS and a password, or stop."""

import asyncio
import email
import email.policy
import ssl
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from server import free_port


class MailServer:
    """`with MailServer() as mail:` listens on `mail.port`. What came stands in `mail.letters`, whatever was answered."""

    def __init__(self, port: int | None = None, **options):
        self.port = port or free_port()
        self.letters: list[email.message.EmailMessage] = []
        self.on_rcpt: Callable[[str], str | None] = lambda address: None
        self.on_data: Callable[[], str | None] = lambda: None
        self.rcpt_pause = 0.0
        self.data_pause = 0.0
        self.hang_ups = 0  # so many letters are taken whole, and never answered
        self._options = options
        self._controller: Controller | None = None

    # aiosmtpd calls these two.
    async def handle_RCPT(self, server, session, envelope, address, options):
        await asyncio.sleep(self.rcpt_pause)
        answer = self.on_rcpt(address)
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        await asyncio.sleep(self.data_pause)
        if self.hang_ups > 0:
            self.hang_ups -= 1
            server.transport.abort()
        return self.on_data() or "250 Taken"

    def start(self) -> None:
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, **self._options)
        self._controller.start()

    def stop(self) -> None:
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    def to(self, address: str) -> list[email.message.EmailMessage]:
        return [letter for letter in self.letters if address in str(letter["To"])]

    def wait_for(self, address: str, count: int = 1, seconds: float = 25.0) -> list[email.message.EmailMessage]:
        """The letters to an address, once there are so many."""
        deadline = time.monotonic() + seconds
        while len(self.to(address)) < count:
            assert time.monotonic() < deadline, f"{len(self.to(address))} of {count} letters to {address} came"
            time.sleep(0.05)
        return self.to(address)

    def __enter__(self) -> "MailServer":
        self.start()
        return self

    def __exit__(self, *_) -> None:
        self.stop()


class Certificates:
    """An authority of the test's own, and a certificate of 127.0.0.1 that it signed."""

    def __init__(self, folder: Path):
        self.authority = folder / "authority.pem"
        key, server, server_key = folder / "authority.key", folder / "server.pem", folder / "server.key"
        request, names = folder / "server.csr", folder / "names"
        names.write_text("subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n")
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        _openssl("req", "-x509", *curve, "-keyout", key, "-out", self.authority, "-days", "2", "-subj", "/CN=Test authority")
        _openssl("req", *curve, "-keyout", server_key, "-out", request, "-subj", "/CN=mail server of a test")
        signed_by = ["-CA", self.authority, "-CAkey", key, "-CAcreateserial"]
        _openssl("x509", "-req", "-in", request, *signed_by, "-out", server, "-days", "2", "-extfile", names)
        self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self.context.load_cert_chain(server, server_key)


def _openssl(*arguments) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def accepts(name: bytes, password: bytes) -> Callable:
    """An authenticator that knows one name and password."""

    def authenticate(server, session, envelope, mechanism, data):
        known = isinstance(data, LoginPassword) and (data.login, data.password) == (name, password)
        # What is not handled the server answers itself: with 535.
        return AuthResult(success=known, handled=known)

    return authenticate
