"""Backups while people are added as fast as possible: who was acknowledged before a backup is in it."""

import sqlite3
import subprocess
import threading
import time

from common import BINARY, KEY, Browser, Program, Verdict, temporary

ROUNDS = 5
WRITERS = 4


def assent(*arguments: str):
    line = [BINARY, *arguments, "--secret-key", KEY]
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL)


def main():
    verdict = Verdict()
    with temporary() as folder:
        url = f"sqlite:{folder}/assent.db"
        with Program(folder, "serve", ASSENT_DATABASE_URL=url, ASSENT_SECRET_KEY=KEY) as program:
            program.set_up()
            acknowledged: set[str] = set()
            stop = threading.Event()

            def write(writer: int):
                browser, number = Browser(program.url).sign_in("olga@operator.example"), 0
                while not stop.is_set():
                    email = f"nils{writer}-{number}@operator.example"
                    if browser.add_person(email).status == 200:
                        acknowledged.add(email)
                    number += 1

            writers = [threading.Thread(target=write, args=(number,)) for number in range(WRITERS)]
            for writer in writers:
                writer.start()
            taken = []
            for number in range(ROUNDS):
                time.sleep(1)
                before, began = set(acknowledged), time.monotonic()
                assent("backup", f"{folder}/copy{number}.db", "--database-url", url)
                taken.append((before, time.monotonic() - began))
            stop.set()
            for writer in writers:
                writer.join()
        missing, unaudited, added = 0, 0, 0
        for number, (before, _) in enumerate(taken):
            restored = f"{folder}/restored{number}.db"
            assent("restore", f"{folder}/copy{number}.db", "--database-url", f"sqlite:{restored}")
            database = sqlite3.connect(restored)
            assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
            people = {name for (name,) in database.execute("select sign_in_key from accounts where sign_in_key like 'nils%'")}
            lines = database.execute("select count(*) from audit_events where kind = 'person-invited'").fetchone()[0]
            database.close()
            missing += len(before - people)
            unaudited += abs(lines - len(people))
            added = len(people)
        verdict.figure("people added meanwhile", len(acknowledged), len(acknowledged) > 20)
        verdict.figure("people in the last backup", added)
        verdict.figure("slowest backup, s", max(took for _, took in taken))
        verdict.figure("acknowledged before a backup and not in it", missing, missing == 0)
        verdict.figure("people without their audit line, or the reverse", unaudited, unaudited == 0)
    verdict.end()


main()
