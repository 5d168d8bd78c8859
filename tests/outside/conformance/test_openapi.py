"""schemathesis reads the OpenAPI document and tries what it describes, and what it does not: no answer may be a server error, or
one that the document does not describe."""

import json
import subprocess
import sys

import httpx
import pytest

from programs import Portal

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
]
SEED = 20
EXAMPLES = 10
SECONDS = 180


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory):
    """A portal of its own: what is tried there changes what others would count on."""
    folder = tmp_path_factory.mktemp("fuzzed")
    with Portal(folder, f"sqlite:{folder}/assent.db") as portal:
        yield portal


def customers_of(portal, token):
    """Some customers to be tried on."""
    made = []
    for number in range(3):
        body = {
            "companyProfile": {"domain": f"fuzzed{number}.onmicrosoft.com"},
            "billingProfile": {
                "email": "tania.carr@example.com",
                "culture": "en-US",
                "language": "en",
                "companyName": f"Fuzzed {number}",
                "defaultAddress": {
                    "firstName": "Tania",
                    "lastName": "Carr",
                    "addressLine1": "1 Microsoft Way",
                    "city": "Redmond",
                    "state": "WA",
                    "postalCode": "98052",
                    "country": "US",
                    "phoneNumber": "4255550100",
                },
            },
        }
        headers = {"Authorization": f"Bearer {token}"}
        answer = httpx.post(f"{portal.url}/v1/customers", json=body, headers=headers, trust_env=False)
        assert answer.status_code == 201, answer.text
        made.append(answer.json()["id"])
    return made


def test_no_answer_is_a_server_error_or_unknown_to_the_document(sqlite, tmp_path):
    application = sqlite.register("birch")
    token = sqlite.tokens_for(application, "global@birch.example")["access_token"]
    agent = sqlite.tokens_for(application, "admin@birch.example")["access_token"]
    known = {
        "path.customer": customers_of(sqlite, agent),
        "path.template": "117a77b0-9360-443b-8795-c6dedc750cf9",
        "path.tenant": application.tenant,
    }
    settings = tmp_path / "schemathesis.toml"
    lines = [f"{json.dumps(name)} = {json.dumps(value)}" for name, value in known.items()]
    settings.write_text("\n".join(["[parameters]", *lines, ""]))
    command = [
        sys.executable,
        *("-m", "schemathesis.cli", "--config-file", settings, "run", f"{sqlite.url}/openapi.json"),
        *("--url", sqlite.url, "--header", f"Authorization: Bearer {agent}"),
        *("--checks", ",".join(CHECKS), "--phases", "examples,coverage,fuzzing"),
        *("--max-examples", str(EXAMPLES), "--seed", str(SEED)),
        *("--generation-database", "none", "--max-redirects", "0", "--continue-on-failure", "--no-color"),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-5_000:]
