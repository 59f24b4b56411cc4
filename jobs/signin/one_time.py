"""One-time passwords by time (动态口令, RFC 6238): a step of thirty seconds, taken once and no more."""

import unicodedata
from datetime import datetime
from typing import NamedTuple

import pyotp
from pyotp.utils import strings_equal

ISSUER = "yidi"
STEP = 30
WINDOW = (0, -1, 1)
"""Steps before and after now whose code is taken as well: clocks differ."""


class Enrolment(NamedTuple):
    """What an authenticator is told, once (绑定信息)."""

    secret: str
    uri: str


def new_enrolment(name: str) -> Enrolment:
    """A new secret for somebody, and the address that an authenticator reads from a picture."""
    secret = pyotp.random_base32()
    return Enrolment(secret, pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER))


def step_of(secret: str, code: str, now: datetime, last: int) -> int | None:
    """The step whose code this is, later than the last one taken; None where it is none of them."""
    typed = unicodedata.normalize("NFKC", code).strip()
    if not typed.isascii():
        return None
    maker, this = pyotp.TOTP(secret, interval=STEP), int(now.timestamp()) // STEP
    found = None
    for offset in WINDOW:
        # Each is compared, so that the time says nothing of which.
        if strings_equal(typed, maker.generate_otp(this + offset)) and this + offset > last:
            found = this + offset
    return found
