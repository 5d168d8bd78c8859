"""Makes data/public-mail-domains.txt: domains at which anybody gets a mailbox, so that an address there shows nothing about where
its owner works (E-4).

    npm pack freemail@1.7.0 email-providers@2.26.0 free-email-domains@1.12.6
    python data/public-mail-domains.py FOLDER_WITH_THE_THREE_PACKAGES

The first two packages (ISC) are taken whole but for disposable addresses of the first; of the third (MIT), which also lists hosting
companies, only the country domains of the large providers.
"""

import json
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).parent
LARGE = {
    "aol", "daum", "duck", "fastmail", "gmail", "gmx", "googlemail", "hey", "hotmail", "hushmail", "icloud", "inbox", "live", "mac",
    "mail", "mailfence", "me", "msn", "naver", "outlook", "posteo", "proton", "protonmail", "rediffmail", "seznam", "tuta", "tutanota",
    "web", "yahoo", "yandex", "ymail", "zoho",
}
# Providers of connections, whose mailboxes come with the line, and what the packages lack.
MORE = {
    "bahnhof.se", "bredband.net", "bredband2.com", "comhem.se", "hey.com", "hinet.net", "hotmail.co.nz", "keemail.me", "pm.me",
    "proton.me", "seed.net.tw", "spray.se", "telia.com", "telenor.no", "tele2.se", "tuta.com", "tuta.io", "tutamail.com",
    "tutanota.com", "tutanota.de",
}
# Entries of the packages that no mailbox is at.
NOT = {"example.com"}


def member(folder: Path, package: str, path: str) -> bytes:
    (archive,) = folder.glob(f"{package}-[0-9]*.tgz")
    with tarfile.open(archive) as tar:
        return tar.extractfile(f"package/{path}").read()


def main() -> None:
    folder = Path(sys.argv[1])
    free = set(member(folder, "freemail", "data/free.txt").decode().split())
    known = set(json.loads(member(folder, "email-providers", "all.json")))
    countries = {name for name in json.loads(member(folder, "free-email-domains", "domains.json")) if name.split(".")[0] in LARGE}
    names = {name.strip().lower().encode("idna").decode() for name in (free | known | countries | MORE) - NOT if "." in name}
    (HERE / "public-mail-domains.txt").write_text("".join(f"{name}\n" for name in sorted(names)))


if __name__ == "__main__":
    main()
