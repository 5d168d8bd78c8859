"""Agreements as clients of Partner Center send them, by HTTP and nothing else."""

import json
import urllib.error
import urllib.request
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from itertools import count

import pytest

CUSTOMER_AGREEMENT = "117a77b0-9360-443b-8795-c6dedc750cf9"
CLOUD_AGREEMENT = "998b88de-aa99-4388-a42c-1b3517d49490"
numbers = count(1)


class Program:
    def __init__(self, portal, token):
        self.url, self.token = portal.url, token

    def send(self, method, path, body=None, **headers):
        """Status, headers, and the JSON of the body."""
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"} | headers
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=20) as answer:
                return answer.status, answer.headers, json.loads(answer.read() or "null")
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers, json.loads(refused.read() or "null")

    def get(self, path, **headers):
        return self.send("GET", path, **headers)

    def post(self, path, body, **headers):
        return self.send("POST", path, body, **headers)


@pytest.fixture(scope="module")
def program(portal, tokens):
    return Program(portal, tokens["access_token"])


@pytest.fixture
def customer(program):
    body = {
        "CompanyProfile": {"Domain": f"agreements{next(numbers)}.onmicrosoft.com"},
        "BillingProfile": {
            "Culture": "EN-US",
            "Email": "someone@example.com",
            "Language": "En",
            "CompanyName": "Feldspar Lamps",
            "DefaultAddress": {
                "FirstName": "Tania",
                "LastName": "Carr",
                "AddressLine1": "One Microsoft Way",
                "City": "Redmond",
                "State": "WA",
                "PostalCode": "98052",
                "Country": "US",
                "PhoneNumber": "4255550101",
            },
        },
        "Attributes": {"ObjectType": "Customer"},
        "Links": None,
    }
    headers = {"MS-RequestId": str(uuid.uuid4()), "MS-CorrelationId": str(uuid.uuid4()), "MS-Contract-Version": "v1"}
    status, _, made = program.post("/v1/customers", body, **headers)
    assert status == 201, made
    return made["id"]


def confirmation(**fields):
    agreed = datetime.now(timezone.utc) - timedelta(minutes=1)
    return {
        "primaryContact": {
            "firstName": "Tania",
            "lastName": "Carr",
            "email": "someone@example.com",
            "phoneNumber": "1234567890",
        },
        "templateId": CUSTOMER_AGREEMENT,
        "dateAgreed": agreed.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "type": "MicrosoftCustomerAgreement",
    } | fields


def agreements(customer, kind="*"):
    return f"/v1/customers/{customer}/agreements" + (f"?agreementType={kind}" if kind else "")


@pytest.mark.parametrize("path", ["/v1/agreements", "/v1.0/agreements/", "/v1//agreements", "/V1/Agreements"])
def test_metadata_has_one_template_a_type(program, path):
    status, _, body = program.get(f"{path}?agreementType=*")
    assert status == 200
    assert body["totalCount"] == len(body["items"]) and body["attributes"] == {"objectType": "Collection"}
    assert body["links"]["self"] == {"uri": "/agreements", "method": "GET", "headers": []}
    (item,) = [item for item in body["items"] if item["agreementType"] == "MicrosoftCustomerAgreement"]
    assert item["templateId"] == CUSTOMER_AGREEMENT
    assert item["agreementLink"].startswith("http") and isinstance(item["versionRank"], int)
    assert program.get(f"{path}?AgreementType=")[2]["items"] == []


def test_a_document_has_two_links_that_open(program, portal):
    path = f"/v1/agreementtemplates/{CUSTOMER_AGREEMENT}/document"
    status, _, body = program.get(f"{path}?language=de-DE&country=US")
    assert status == 200 and set(body) == {"displayUri", "downloadUri", "language", "country"}
    for name in ("displayUri", "downloadUri"):
        with urllib.request.urlopen(body[name], timeout=20) as answer:
            assert answer.status == 200 and answer.read()
    assert program.get(path)[2]["displayUri"] != body["displayUri"]
    assert program.get("/v1/agreementtemplates/unknown/document")[0] == 400


def test_a_confirmation_is_recorded_and_read_again(program, customer):
    sent = confirmation()
    status, headers, made = program.post(agreements(customer, None), sent, **{"MS-CorrelationId": "c-1"})
    assert status == 201 and headers["MS-CorrelationId"] == "c-1" and headers["Content-Type"].startswith("application/json")
    assert made["primaryContact"]["firstName"] == "Tania" and made["templateId"] == CUSTOMER_AGREEMENT
    assert made["type"] == "MicrosoftCustomerAgreement" and made["dateAgreed"].endswith("Z")
    assert uuid.UUID(made["userId"]) and "agreementLink" not in made
    status, _, listed = program.get(agreements(customer))
    assert status == 200 and listed["totalCount"] == 1
    (item,) = listed["items"]
    assert item["primaryContact"] == made["primaryContact"] and item["agreementLink"]
    assert program.get(agreements(customer, None))[2]["totalCount"] == 0, "without a type, the Cloud Agreement is meant"
    assert program.get(agreements(customer, "MicrosoftCustomerAgreement"))[2]["totalCount"] == 1


def test_a_confirmation_in_the_words_of_the_net_sdk(program, customer):
    body = {
        "PrimaryContact": {"FirstName": "Ada", "LastName": "Berg", "Email": "ada@example.com", "PhoneNumber": None},
        "TemplateId": CUSTOMER_AGREEMENT.upper(),
        "DateAgreed": datetime.now(timezone.utc).strftime("%Y-%m-%dT00:00:00"),
        "AgreementLink": "https://aka.ms/customeragreement",
        "UserId": None,
    }
    data = b"\xef\xbb\xbf" + json.dumps(body).encode()
    assert program.post(f"/v1/customers/{customer.upper()}/Agreements/", data)[0] == 201


def test_the_same_signer_again_is_refused_and_another_is_not(program, customer):
    path = agreements(customer, None)
    assert program.post(path, confirmation())[0] == 201
    status, _, refused = program.post(path, confirmation())
    assert (status, refused["code"]) == (400, 600061)
    assert refused["errorName"] == "PartnerConfirmedAgreementAlreadyExists" and refused["isRetryable"] is False
    assert refused["data"] == [] and refused["source"] and refused["message"] == refused["description"]
    other = {"firstName": "Tania", "lastName": "Carr", "email": "other@example.com"}
    assert program.post(path, confirmation(primaryContact=other))[0] == 201
    assert program.get(agreements(customer))[2]["totalCount"] == 2


def test_the_same_request_sent_again_is_recorded_once(program, customer):
    headers, body = {"MS-RequestId": str(uuid.uuid4())}, confirmation()
    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(lambda _: program.post(agreements(customer, None), body, **headers), range(5)))
    assert [(status, body) for status, _, body in answers] == [(201, answers[0][2])] * 5
    assert program.get(agreements(customer))[2]["totalCount"] == 1


def test_a_refusal_sent_five_times_is_the_same_refusal(program, customer):
    headers, body = {"MS-RequestId": str(uuid.uuid4())}, confirmation(templateId=str(uuid.uuid4()))
    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(lambda _: program.post(agreements(customer, None), body, **headers), range(5)))
    assert {(status, body["code"]) for status, _, body in answers} == {(400, 3000)}


@pytest.mark.parametrize(
    ("wrong", "names"),
    [
        ({"templateId": CLOUD_AGREEMENT, "type": "MicrosoftCloudAgreement"}, "no longer supported"),
        ({"type": "MicrosoftCloudAgreement"}, "type"),
        ({"templateId": "x"}, "templateId"),
        ({"dateAgreed": "2099-01-01T00:00:00Z"}, "dateAgreed"),
        ({"dateAgreed": "yesterday"}, "dateAgreed"),
        ({"primaryContact": {"firstName": "Tania", "lastName": "Carr"}}, "primaryContact.email"),
        ({"primaryContact": "Tania"}, "primaryContact"),
    ],
)
def test_a_wrong_property_is_named(program, customer, wrong, names):
    status, _, refused = program.post(agreements(customer, None), confirmation(**wrong))
    assert status == 400 and names in refused["description"], refused
    assert program.get(agreements(customer))[2]["totalCount"] == 0


def test_direct_acceptance_and_the_relationship_link(program, portal, customer):
    status, _, signed = program.get(f"/v1/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus")
    assert (status, signed) == (200, {"isSigned": False})
    status, _, request = program.get("/v1/customers/relationshiprequests")
    assert status == 200 and request["attributes"] == {"objectType": "RelationshipRequest"}
    assert request["url"].startswith(f"{portal.url}/accept?")


def test_a_program_on_its_own_may_not_confirm(portal, application, customer):
    alone = Program(portal, portal.token_alone(application))
    for answer in (
        alone.get("/v1/agreements?agreementType=*"),
        alone.get(agreements(customer)),
        alone.post(agreements(customer, None), confirmation()),
    ):
        assert (answer[0], answer[2]["code"]) == (403, 900329)


def test_another_partner_finds_nothing(portal, customer):
    tokens = portal.tokens_for(portal.register("dogwood"), "admin@dogwood.example")
    stranger = Program(portal, tokens["access_token"])
    for answer in (stranger.get(agreements(customer)), stranger.post(agreements(customer, None), confirmation())):
        assert (answer[0], answer[2]["code"]) == (404, 1000)
