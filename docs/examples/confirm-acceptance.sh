#!/usr/bin/env bash
# Creates a customer and confirms that it has accepted the Microsoft Customer Agreement.
#
# The program acts for an agent: REFRESH_TOKEN is the one that it got when the agent agreed. Set beforehand:
#   ASSENT_URL=https://assent.example  TENANT=alder.example  CLIENT_ID=…  CLIENT_SECRET=…  REFRESH_TOKEN=…
#   DOMAIN=fjordfoods.onmicrosoft.com
set -euo pipefail

# The answer; if the server refuses, what it says about it ends the program.
send() {
    local answer
    answer=$(curl --silent --show-error --fail-with-body "$@") || { echo "$answer" >&2; exit 1; }
    echo "$answer"
}

# A change that is sent again with the same identifier is made once. Keep it for your retries.
call() {
    send --header "Authorization: Bearer $token" --header "Content-Type: application/json" \
        --header "MS-RequestId: $(cat /proc/sys/kernel/random/uuid)" "$@"
}

tokens=$(send "$ASSENT_URL/$TENANT/oauth2/v2.0/token" \
    --data grant_type=refresh_token \
    --data-urlencode "client_id=$CLIENT_ID" \
    --data-urlencode "client_secret=$CLIENT_SECRET" \
    --data-urlencode "refresh_token=$REFRESH_TOKEN" \
    --data-urlencode "scope=https://api.partnercenter.microsoft.com/.default")
token=$(jq --raw-output .access_token <<<"$tokens")

template=$(call "$ASSENT_URL/v1/agreements?agreementType=MicrosoftCustomerAgreement" |
    jq --raw-output '.items[0].templateId')
echo "The template is $template."

customer=$(call "$ASSENT_URL/v1/customers" --data @- <<JSON
{
  "companyProfile": { "domain": "$DOMAIN" },
  "billingProfile": {
    "email": "tania.carr@fjordfoods.example",
    "culture": "en-US",
    "language": "en",
    "companyName": "Fjord Foods Inc.",
    "defaultAddress": {
      "firstName": "Tania", "lastName": "Carr",
      "addressLine1": "1 Microsoft Way", "city": "Redmond", "state": "WA",
      "postalCode": "98052", "country": "US", "phoneNumber": "425 555 0100"
    }
  }
}
JSON
)
id=$(jq --raw-output .id <<<"$customer")
# The password is shown this once: hand it to the customer, and do not log it.
echo "The customer $id signs in as $(jq --raw-output '.userCredentials.userName + "@" + .companyProfile.domain' <<<"$customer")."

call "$ASSENT_URL/v1/customers/$id/agreements" --data @- <<JSON >/dev/null
{
  "primaryContact": {
    "firstName": "Tania", "lastName": "Carr",
    "email": "tania.carr@fjordfoods.example", "phoneNumber": "425 555 0100"
  },
  "templateId": "$template",
  "dateAgreed": "$(date --utc +%Y-%m-%dT%H:%M:%SZ)",
  "type": "MicrosoftCustomerAgreement"
}
JSON

call "$ASSENT_URL/v1/customers/$id/agreements?agreementType=*" |
    jq --raw-output '.items[] | "\(.primaryContact.firstName) \(.primaryContact.lastName) accepted \(.type) on \(.dateAgreed)."'
