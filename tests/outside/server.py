"""A program that a test starts itself, on a free port, in a temporary folder, and stops."""

import os
import socket
import subprocess
import time
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
BINARY = Path(os.environ.get("ASSENT_BINARY", TARGET / "debug" / "assent")).resolve()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Server:
    """`assent <arguments> --listen 127.0.0.1:<free port>`, ready to answer; use it in a `with`."""

    def __init__(self, folder: Path, *arguments: str, ready_within: float = 30.0, **settings: str):
        assert BINARY.exists(), f"{BINARY} is not there: build it first, or let `./test outside` do so"
        address = f"127.0.0.1:{free_port()}"
        self.url = f"http://{address}"
        self._log = folder / "server.log"
        scratch = folder / "tmp"
        scratch.mkdir()
        # Settings of whoever runs the tests must not decide how they end, and whatever the server leaves lying
        # about must lie in the test's folder.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ASSENT_")}
        environment |= {"TMPDIR": str(scratch)} | settings
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [BINARY, *arguments, "--listen", address],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_ready(ready_within)
        except BaseException:
            self.stop()
            raise

    def _wait_until_ready(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        answer = "no answer"
        with httpx.Client(base_url=self.url, trust_env=False, timeout=2) as client:
            while time.monotonic() < deadline:
                if not self.is_running():
                    status = self._process.returncode
                    raise AssertionError(f"assent ended with {status} instead of serving:\n{self.log()}")
                try:
                    response = client.get("/health/ready")
                    if response.status_code == 200:
                        return
                    answer = f"{response.status_code} {response.text}"
                except httpx.TransportError as error:
                    answer = repr(error)
                time.sleep(0.05)
        raise AssertionError(f"{self.url}/health/ready was not ready after {seconds} s ({answer}):\n{self.log()}")

    def is_running(self) -> bool:
        return self._process.poll() is None

    def log(self, since: int = 0) -> str:
        """What the server has printed, from that byte on."""
        return self._log.read_bytes()[since:].decode(errors="replace")

    def log_size(self) -> int:
        return self._log.stat().st_size

    def kill(self) -> None:
        """Ends it as a power cut does."""
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_) -> None:
        self.stop()
