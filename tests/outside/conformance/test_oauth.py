"""The token endpoints, asked by an OAuth client that others wrote: requests-oauthlib."""

import base64
import json
import time

import httpx
import pytest
from oauthlib.oauth2 import BackendApplicationClient
from oauthlib.oauth2.rfc6749.errors import InvalidClientError, InvalidGrantError
from requests_oauthlib import OAuth2Session

from programs import BACK, RESOURCE

SCOPE = [f"{RESOURCE}/.default"]


@pytest.fixture(autouse=True)
def lenient(monkeypatch):
    """Loopback has no TLS, and Partner Center's directory answers another scope than the one that was asked for."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "1")


def claims(token: str) -> dict:
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def works(portal, token: str) -> bool:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{portal.url}/v1/customers", headers=headers, trust_env=False).status_code == 200


def endpoints(portal, application, version):
    infix = "v2.0/" if version == "v2.0" else ""
    base = f"{portal.url}/{application.tenant}/oauth2/{infix}"
    return f"{base}authorize", f"{base}token"


def what_for(version):
    """How each endpoint is told what the token is for."""
    return {"scope": SCOPE} if version == "v2.0" else {"resource": RESOURCE}


@pytest.mark.parametrize("version", ["v1", "v2.0"])
@pytest.mark.parametrize("by_header", [True, False])
def test_client_credentials(portal, application, version, by_header):
    session = OAuth2Session(client=BackendApplicationClient(application.id))
    _, address = endpoints(portal, application, version)
    proof = {"auth": (application.id, application.secret)}
    if not by_header:
        proof = {"client_id": application.id, "client_secret": application.secret, "include_client_id": True}
    token = session.fetch_token(address, **proof, **what_for(version))
    assert token["token_type"] == "Bearer" and time.time() + 3000 < token["expires_at"] < time.time() + 4000
    told = claims(token["access_token"])
    assert told["tid"] == application.tenant and told["appid"] == application.id
    assert works(portal, token["access_token"])
    assert session.get(f"{portal.url}/v1/customers").status_code == 200


@pytest.mark.parametrize("version", ["v1", "v2.0"])
def test_authorization_code_with_pkce_and_refresh(portal, application, version):
    authorize, address = endpoints(portal, application, version)
    told = what_for(version)
    session = OAuth2Session(application.id, redirect_uri=BACK, pkce="S256", scope=told.pop("scope", None))
    asked, state = session.authorization_url(authorize, **told)
    location = portal.agree("admin@birch.example", asked)
    assert httpx.URL(location).params["state"] == state
    proof = {"client_secret": application.secret, "include_client_id": True}
    token = session.fetch_token(address, authorization_response=location, **proof)
    assert claims(token["access_token"])["upn"] == "admin@birch.example"
    assert claims(token["id_token"])["aud"] == application.id
    assert works(portal, token["access_token"])
    again = {"client_id": application.id, "client_secret": application.secret}
    first = token["refresh_token"]
    refreshed = session.refresh_token(address, refresh_token=first, **again)
    assert works(portal, refreshed["access_token"]) and refreshed["refresh_token"] != first
    # Programs in use go on with the old one: it stays good for a client that proves a secret.
    assert works(portal, session.refresh_token(address, refresh_token=first, **again)["access_token"])


def test_a_public_client_proves_itself_by_pkce_and_its_refresh_token_is_good_once(portal):
    public = portal.register("birch", with_secret=False, application_name="Desk tool")
    authorize, address = endpoints(portal, public, "v2.0")
    session = OAuth2Session(public.id, redirect_uri=BACK, pkce="S256", scope=SCOPE)
    asked, _ = session.authorization_url(authorize)
    location = portal.agree("admin@birch.example", asked)
    token = session.fetch_token(address, authorization_response=location, include_client_id=True)
    assert works(portal, token["access_token"])
    first = token["refresh_token"]
    second = session.refresh_token(address, refresh_token=first, client_id=public.id)["refresh_token"]
    for used in (first, second):
        with pytest.raises(InvalidGrantError):
            session.refresh_token(address, refresh_token=used, client_id=public.id)


def test_refusals_are_read_as_oauth_errors(portal, application):
    _, address = endpoints(portal, application, "v2.0")
    session = OAuth2Session(client=BackendApplicationClient(application.id))
    with pytest.raises(InvalidClientError, match="AADSTS7000215"):
        wrong = {"client_id": application.id, "client_secret": "A" * 43, "include_client_id": True}
        session.fetch_token(address, scope=SCOPE, **wrong)
    session = OAuth2Session(application.id, redirect_uri=BACK)
    with pytest.raises(InvalidGrantError, match="AADSTS"):
        session.fetch_token(address, code="A" * 43, client_secret=application.secret, include_client_id=True)


@pytest.mark.parametrize("version", ["v1", "v2.0"])
def test_the_discovery_document_names_the_endpoints_that_answer(portal, application, version):
    infix = "v2.0/" if version == "v2.0" else ""
    base = f"{portal.url}/{application.tenant}"
    found = httpx.get(f"{base}/{infix}.well-known/openid-configuration", trust_env=False).json()
    assert (found["authorization_endpoint"], found["token_endpoint"]) == endpoints(portal, application, version)
    keys = httpx.get(found["jwks_uri"], trust_env=False).json()["keys"]
    assert keys and all(key["kty"] == "EC" for key in keys)
