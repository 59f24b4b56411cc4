"""An id token checked (身份令牌核验): signature, issuer, audience, time, nonce. Pure."""

import hmac
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey, import_key

from workflow.shared.json_types import Json, JsonObject

SKEW_SECONDS = 60
"""So far the provider's clock and ours may be apart."""
FAMILIES = {"RS": "RSA", "PS": "RSA", "ES": "EC"}
LONGEST_SUBJECT = 255
PublicKey = RSAKey | ECKey


class IdTokenRefused(Exception):
    """A token is not believed; `why` is a word for it, without anything of the token."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


class KeyUnknown(IdTokenRefused):
    """No published key fits the token: the provider may have changed them since they were read."""


class Expected(NamedTuple):
    """What a token must say to be the answer to our request."""

    issuer: str
    client_id: str
    algorithm: str
    nonce: str


def check_id_token(
    token: str, keys: Sequence[Mapping[str, Json]], expected: Expected, now: datetime
) -> JsonObject:
    """The claims of a token that is believed; IdTokenRefused says why another is not.

    The algorithm is the one of the settings, whatever the token says of itself.
    """
    key = _key_for(_header(token), keys, expected.algorithm)
    try:
        claims = jwt.decode(token, key, algorithms=[expected.algorithm]).claims
    except (JoseError, ValueError) as fault:
        # Perhaps a new key under an old number: whoever asks may read the keys once more.
        raise KeyUnknown("bad_signature") from fault
    _check_claims(claims, expected, int(now.timestamp()))
    return claims


def _header(token: str) -> Mapping[str, object]:
    try:
        return jws.extract_compact(token.encode()).headers()
    except (JoseError, ValueError) as fault:
        raise IdTokenRefused("no_token") from fault


def _key_for(
    header: Mapping[str, object], keys: Sequence[Mapping[str, Json]], algorithm: str
) -> PublicKey:
    """The one key that may have signed; without a number of it in the token there must be one alone."""
    if header.get("alg") != algorithm:
        raise IdTokenRefused("wrong_algorithm")
    fitting = [each for each in keys if _fits(each, algorithm)]
    number = header.get("kid")
    if number is not None:
        fitting = [each for each in fitting if each.get("kid") == number]
    if not fitting:
        raise KeyUnknown("unknown_key")
    if len(fitting) > 1:
        raise IdTokenRefused("ambiguous_key")
    try:
        return _imported(fitting[0], FAMILIES[algorithm[:2]])
    except (JoseError, ValueError, TypeError) as fault:
        raise IdTokenRefused("bad_key") from fault


def _fits(key: Mapping[str, Json], algorithm: str) -> bool:
    signs = key.get("use") in (None, "sig") and key.get("alg") in (None, algorithm)
    return signs and key.get("kty") == FAMILIES[algorithm[:2]]


def _imported(key: Mapping[str, Json], family: str) -> PublicKey:
    plain: dict[str, str | list[str]] = {
        name: value for name, value in key.items() if isinstance(value, str)
    }
    return import_key(plain, "RSA") if family == "RSA" else import_key(plain, "EC")


def _check_claims(claims: JsonObject, expected: Expected, now: int) -> None:
    audience = claims.get("aud")
    several = audience if isinstance(audience, list) else [audience]
    nonce, subject = claims.get("nonce"), claims.get("sub")
    right = {
        "wrong_issuer": claims.get("iss") == expected.issuer,
        "wrong_audience": expected.client_id in several,
        "wrong_party": claims.get("azp", expected.client_id) == expected.client_id
        and (len(several) == 1 or "azp" in claims),
        "expired": _instant(claims.get("exp")) > now - SKEW_SECONDS,
        "not_yet": 0 < _instant(claims.get("iat")) <= now + SKEW_SECONDS
        and _instant(claims.get("nbf", 0)) <= now + SKEW_SECONDS,
        "wrong_nonce": isinstance(nonce, str)
        and hmac.compare_digest(nonce.encode(), expected.nonce.encode()),
        "no_subject": isinstance(subject, str) and 0 < len(subject) <= LONGEST_SUBJECT,
    }
    for why, holds in right.items():
        if not holds:
            raise IdTokenRefused(why)


def _instant(given: Json) -> float:
    """An instant in seconds; what is none lies before all others."""
    return given if isinstance(given, int | float) and not isinstance(given, bool) else -1
