"""Fixtures of the tests that use the API as programs do: `portal`, once on each database."""

import pytest

from partner_center import client
from postgres import Postgres
from programs import Portal


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def portal(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "sqlite":
        with Portal(folder, f"sqlite:{folder}/assent.db") as portal:
            yield portal
    else:
        with Postgres() as postgres, Portal(folder, postgres.url) as portal:
            yield portal


@pytest.fixture(scope="session")
def application(portal):
    """Birch's application, which may do everything."""
    return portal.register("birch")


@pytest.fixture(scope="session")
def tokens(portal, application):
    """What it got for an Admin agent."""
    return portal.tokens_for(application, "admin@birch.example")


@pytest.fixture(scope="session")
def apis(portal, tokens):
    """The client of Partner Center, for that agent."""
    return client(portal, tokens["access_token"])


@pytest.fixture(params=["1", "1.0"])
def version(request):
    """As the client's addresses have it."""
    return request.param
