"""Two instances on one PostgreSQL: the same people added through both at the same moment, then one instance is killed."""

import threading

from common import KEY, Browser, Postgres, Program, Verdict, temporary

PEOPLE = 60


def main():
    verdict = Verdict()
    with temporary() as folder, Postgres(folder) as postgres:
        settings = {"ASSENT_DATABASE_URL": postgres.url, "ASSENT_SECRET_KEY": KEY}
        with Program(folder, "serve", **settings) as one, Program(folder, "serve", **settings) as other:
            other.set_up()  # A start ends the set-up link of the one before.
            browsers = [Browser(program.url).sign_in("olga@operator.example") for program in (one, other)]
            statuses: list[int] = []
            for number in range(PEOPLE):
                barrier = threading.Barrier(2)

                def add(browser: Browser):
                    page = browser.get("/people/new")
                    fields = {"first_name": "Nils", "last_name": "Ny", "email": f"nils{number}@operator.example", "roles": "auditor"}
                    barrier.wait()
                    statuses.append(browser.send(page, "/people/new", fields).status)

                threads = [threading.Thread(target=add, args=(browser,)) for browser in browsers]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            count = lambda statement: int(postgres.query(statement))
            people = count("select count(*) from accounts where sign_in_key like 'nils%'")
            lines = count("select count(*) from audit_events where kind = 'person-invited'")
            verdict.figure("answers", {status: statuses.count(status) for status in sorted(set(statuses))}, max(statuses) < 500)
            verdict.figure("people", people, people == PEOPLE)
            verdict.figure("audit lines", lines, lines == PEOPLE)
            # A change through one is seen through the other, at the latest when its caches are over.
            one.kill()
            answer = browsers[1].add_person("after@operator.example").status
            verdict.figure("answer of the other one after one was killed", answer, answer == 200)
    verdict.end()


main()
