"""A PostgreSQL server of a test's own, on a free port, gone when the test is."""

import subprocess
from pathlib import Path

from server import ROOT, free_port


class Postgres:
    """`with Postgres() as postgres:` has an empty database at `postgres.url`."""

    def __enter__(self) -> "Postgres":
        port = free_port()
        binaries = max(Path("/usr/lib/postgresql").glob("*/bin/initdb")).parent
        self._watch = subprocess.Popen(
            ["sh", ROOT / "tests" / "postgres.sh", binaries, str(port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._watch.stdout.readline().strip() == "ready", "PostgreSQL did not start; what it said stands above"
        self.url = f"postgres://assent@127.0.0.1:{port}/postgres"
        return self

    def __exit__(self, *_) -> None:
        self._watch.stdin.close()
        self._watch.wait(30)
