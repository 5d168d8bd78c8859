"""120 uploads of 9 MB that stop just before their end: what they cost in memory, and whether pages are answered."""

import http.client
import socket
import threading
import time

from common import Browser, Program, Verdict, get, temporary, wait_for

UPLOADS = 120
SIZE = 9_000_000
PATH = "/customers/01890000-0000-7000-8000-000000000000/agreements/MicrosoftCustomerAgreement"
PEOPLE = [f"{role}@{partner}.example" for partner in ("alder", "birch", "dogwood") for role in ("sales", "admin")]


def begin(port: int, cookies: str) -> socket.socket:
    """Sends all of it but the last bytes, as far as it is taken."""
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: x\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
        f"Content-Length: {SIZE}\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7"
    ).encode()
    connection = socket.create_connection(("127.0.0.1", port), timeout=60)
    connection.sendall(head)
    left = SIZE - 2_000
    while left > 0:
        left -= connection.send(b"a" * min(left, 65_536))
    return connection


def main():
    verdict = Verdict()
    with temporary() as folder, Program(folder, "demo") as program:
        cookies = [Browser(program.url).sign_in(name, "assent-demo").cookies() for name in PEOPLE]
        before = program.rss()
        verdict.figure("memory before, MB", before)
        opened: list[socket.socket] = []
        lock = threading.Lock()

        def one(number: int):
            connection = begin(program.port, cookies[number % len(cookies)])
            with lock:
                opened.append(connection)

        threads = [threading.Thread(target=one, args=(number,)) for number in range(UPLOADS)]
        for thread in threads:
            thread.start()
        worst, page = before, 0.0
        while any(thread.is_alive() for thread in threads):
            worst = max(worst, program.rss())
            page = max(page, get(program.url + "/sign-in")[1])
            time.sleep(0.02)
        time.sleep(1)
        worst = max(worst, program.rss())
        verdict.figure("uploads under way", len(opened), len(opened) == UPLOADS)
        verdict.figure("memory at most, MB more", worst - before, worst - before <= 80)
        verdict.figure("slowest page meanwhile, s", page, page < 2)
        for connection in opened:
            connection.close()
        time.sleep(3)
        verdict.figure("memory afterwards, MB more", program.rss() - before, program.rss() - before <= 80)
        # A whole one is taken again.
        wait_for(lambda: status(program.port, cookies[0]) == 403, 10)
        verdict.figure("a whole upload is read again", True)
    verdict.end()


def status(port: int, cookies: str) -> int:
    body = "--x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 %%EOF\r\n--x--\r\n"
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Cookie": cookies, "Content-Type": "multipart/form-data; boundary=x"}
    connection.request("POST", PATH, body, headers)
    answer = connection.getresponse().status
    connection.close()
    return answer


main()
