"""Creates a customer and confirms that it has accepted the Microsoft Customer Agreement.

The program acts for an agent: REFRESH_TOKEN is the one that it got when the agent agreed. Set beforehand:
  ASSENT_URL=https://assent.example  TENANT=alder.example  CLIENT_ID=…  CLIENT_SECRET=…  REFRESH_TOKEN=…
  DOMAIN=fjordfoods.onmicrosoft.com
"""

import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid
from datetime import datetime, timezone

ASSENT = os.environ["ASSENT_URL"]


def send(request):
    """The answer; if the server refuses, what it says about it ends the program."""
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        sys.exit(f"{refusal.code}: {refusal.read().decode()}")


def get_token():
    fields = {
        "grant_type": "refresh_token",
        "client_id": os.environ["CLIENT_ID"],
        "client_secret": os.environ["CLIENT_SECRET"],
        "refresh_token": os.environ["REFRESH_TOKEN"],
        "scope": "https://api.partnercenter.microsoft.com/.default",
    }
    address = f"{ASSENT}/{os.environ['TENANT']}/oauth2/v2.0/token"
    return send(urllib.request.Request(address, urllib.parse.urlencode(fields).encode()))["access_token"]


def call(token, path, body=None):
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    # A change that is sent again with the same identifier is made once. Keep it for your retries.
    headers["MS-RequestId"] = str(uuid.uuid4())
    data = None if body is None else json.dumps(body).encode()
    return send(urllib.request.Request(f"{ASSENT}/v1{path}", data, headers))


token = get_token()

templates = call(token, "/agreements?agreementType=MicrosoftCustomerAgreement")["items"]
template = templates[0]["templateId"]
print(f"The template is {template}.")

contact = {"firstName": "Tania", "lastName": "Carr", "phoneNumber": "425 555 0100"}
email = "tania.carr@fjordfoods.example"
customer = call(
    token,
    "/customers",
    {
        "companyProfile": {"domain": os.environ["DOMAIN"]},
        "billingProfile": {
            "email": email,
            "culture": "en-US",
            "language": "en",
            "companyName": "Fjord Foods Inc.",
            "defaultAddress": contact
            | {
                "addressLine1": "1 Microsoft Way",
                "city": "Redmond",
                "state": "WA",
                "postalCode": "98052",
                "country": "US",
            },
        },
    },
)
# The password is shown this once: hand it to the customer, and do not log it.
name = f"{customer['userCredentials']['userName']}@{customer['companyProfile']['domain']}"
print(f"The customer {customer['id']} signs in as {name}.")

agreements = f"/customers/{customer['id']}/agreements"
call(
    token,
    agreements,
    {
        "primaryContact": contact | {"email": email},
        "templateId": template,
        "dateAgreed": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "type": "MicrosoftCustomerAgreement",
    },
)

for item in call(token, f"{agreements}?agreementType=*")["items"]:
    person = item["primaryContact"]
    print(f"{person['firstName']} {person['lastName']} accepted {item['type']} on {item['dateAgreed']}.")
