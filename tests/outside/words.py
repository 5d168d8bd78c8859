"""Messages of the screens by their key, for journeys in which the words themselves are not the rule."""

import re
from functools import cache
from pathlib import Path

LOCALES = Path(__file__).parents[2] / "locales"


@cache
def _messages(language: str) -> dict[str, str]:
    messages = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        messages |= dict(re.findall(r"^([a-z][a-z0-9-]*) = (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE))
    return messages


def say(key: str, language: str = "en", **values: str) -> str:
    """A message of one line, with its values."""
    return re.sub(r"\{ \$(\w+) \}", lambda found: values[found[1]], _messages(language)[key])


def pattern(key: str, language: str = "en") -> str:
    """A regular expression for a message of one line, whatever the values in it."""
    return ".+?".join(re.escape(part) for part in re.split(r"\{ \$\w+ \}", _messages(language)[key]))
