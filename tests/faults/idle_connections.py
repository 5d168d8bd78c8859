"""Thousands of idle connections under a low limit of open files: whether health and pages are answered."""

import resource
import socket
import time
from pathlib import Path

from common import Program, Verdict, get, temporary

IDLE = 3_000
LIMIT = 1_024


def limited():
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, LIMIT))


def main():
    verdict = Verdict()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, IDLE + 500), hard))
    with temporary() as folder, Program(folder, "demo", before=limited) as program:
        idle = []
        for _ in range(IDLE):
            connection = socket.socket()
            connection.setblocking(False)
            try:
                connection.connect(("127.0.0.1", program.port))
            except BlockingIOError:
                pass
            idle.append(connection)
        first = get(program.url + "/health/ready")
        verdict.figure("health while all of them are new, s", first[1], first[0] == 200 and first[1] < 15)
        time.sleep(5)
        later = [get(program.url + path) for path in ("/health/ready", "/sign-in", "/health/live") for _ in range(5)]
        slowest = max(took for _, took in later)
        verdict.figure("slowest answer afterwards, s", slowest, all(status == 200 for status, _ in later) and slowest < 3)
        files = len(list(Path(f"/proc/{program.process.pid}/fd").iterdir()))
        verdict.figure("open files", files, files < LIMIT)
        refused = program.log().count("Error accepting")
        verdict.figure("connections that could not be accepted", refused, refused == 0)
    verdict.end()


main()
