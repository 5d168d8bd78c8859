"""PostgreSQL stops and starts again: how long pages and `/health/ready` take meanwhile, and when they work again."""

from common import KEY, Browser, Postgres, Program, Verdict, get, temporary, wait_for

ROUNDS = 5


def main():
    verdict = Verdict()
    with temporary() as folder, Postgres(folder) as postgres:
        settings = {"ASSENT_DATABASE_URL": postgres.url, "ASSENT_SECRET_KEY": KEY}
        with Program(folder, "serve", **settings) as program:
            program.set_up()
            browser = Browser(program.url).sign_in("olga@operator.example")
            down: list[tuple[int, float]] = []
            back: list[float] = []
            noticed: list[float] = []
            for _ in range(ROUNDS):
                postgres.stop()
                # What was good is said for a second more.
                noticed.append(wait_for(lambda: get(program.url + "/health/ready")[0] == 503, 30))
                for path in ("/health/ready", "/sign-in", "/health/ready", "/sign-in"):
                    down.append(get(program.url + path))
                assert browser.get("/partners").status == 503
                postgres.start()
                is_back = lambda: get(program.url + "/health/ready")[0] == 200 and browser.get("/partners").status == 200
                back.append(wait_for(is_back, 30))
            ready = [answer for place, answer in enumerate(down) if place % 2 == 0]
            verdict.figure("/health/ready while it is gone", sorted({status for status, _ in ready}), {503} == {s for s, _ in ready})
            slowest = max(took for _, took in down)
            verdict.figure("slowest answer while it is gone, s", slowest, slowest < 1)
            verdict.figure("slowest to be noticed, s", max(noticed), max(noticed) < 2)
            verdict.figure("slowest recovery, s", max(back), max(back) < 3)
    verdict.end()


main()
