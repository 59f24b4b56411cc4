"""A device signs what the server asks (UKey 接口登录): a challenge, for one name, once; keys in software alone."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.testclient import TestClient

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.signin.credentials import register_device
from models import Role
from models.database import Database
from tests.conftest import once
from tests.signin.test_device import a_certificate, a_key
from tests.support.api import an_app, calling
from tests.support.builders import SETTING_UP, TODAY, noon
from tests.support.signed import PASSWORD, signed_up

pytestmark = once
UNTIL = noon(TODAY) + timedelta(days=30)


class Desk:
    """Somebody with a device, who signs in over HTTP at a moment that a test sets."""

    def __init__(self, app: App) -> None:
        self.moment = noon(TODAY)
        self.app = replace(app, clock=lambda: self.moment)
        self.key = a_key("ec")
        register_device(self.app, "li", a_certificate(self.key, UNTIL), SETTING_UP)
        self.client: TestClient

    def challenge(self, name: str = "li") -> str:
        told = self.client.post("/api/v1/sign-in/device", json={"name": name})
        assert told.status_code == 200, told.text
        return str(told.json()["challenge"])

    def sign(self, challenge: str) -> bytes:
        assert isinstance(self.key, ec.EllipticCurvePrivateKey)
        return self.key.sign(challenge.encode(), ec.ECDSA(hashes.SHA256()))

    def sign_in(self, challenge: str, signature: bytes, **other: str) -> Any:
        said = {"challenge": challenge, "signature": base64.b64encode(signature).decode()}
        body = {"name": "li", "password": PASSWORD} | said | other
        return self.client.post("/api/v1/sign-in/password", json=body)


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Iterator[Desk]:
    signed_up(database, "li", Role.REVIEWER)
    found = Desk(an_app(database, book, calendar))
    with calling(found.app) as found.client:
        yield found


def test_whoever_signs_the_challenge_is_signed_in_and_nobody_who_heard_it_is(desk: Desk) -> None:
    challenge = desk.challenge()
    signature = desk.sign(challenge)

    assert desk.sign_in(challenge, signature).status_code == 201
    assert desk.sign_in(challenge, signature).json()["code"] == "sign_in_failed"


def test_password_and_device_are_both_asked_for(desk: Desk) -> None:
    challenge = desk.challenge()
    signature = desk.sign(challenge)

    assert desk.sign_in(challenge, signature, password="wrong").status_code == 401
    alone = desk.client.post("/api/v1/sign-in/password", json={"name": "li", "password": PASSWORD})
    assert alone.status_code == 401
    assert desk.sign_in(challenge, signature).status_code == 201


def test_a_challenge_is_one_names_and_ours(desk: Desk) -> None:
    of_another, ours = desk.challenge("wang"), desk.challenge()

    for foreign in (of_another, ours[:-1], f"{ours}é", "."):
        assert desk.sign_in(foreign, desk.sign(foreign)).status_code == 401, foreign


def test_a_challenge_lasts_two_minutes(desk: Desk) -> None:
    challenge = desk.challenge()
    desk.moment += timedelta(seconds=100)
    late = desk.challenge()
    desk.moment += timedelta(seconds=60)

    assert desk.sign_in(challenge, desk.sign(challenge)).status_code == 401
    assert desk.sign_in(late, desk.sign(late)).status_code == 201


def test_a_name_that_nobody_has_is_asked_alike(desk: Desk) -> None:
    said = [
        desk.client.post("/api/v1/sign-in/device", json={"name": n}).json() for n in ("li", "no")
    ]

    assert said[0].keys() == said[1].keys()
