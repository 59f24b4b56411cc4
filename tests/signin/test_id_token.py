"""An id token is believed by its signature, issuer, audience, time and nonce (身份令牌核验)."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey

from config.oidc import ALGORITHMS
from jobs.signin.oidc_token import Expected, IdTokenRefused, KeyUnknown, check_id_token
from tests.support.oidc import KeyPair

NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
EXPECTED = Expected("https://login.example.gov.cn", "yidi", "RS256", "its-nonce")
CLAIMS = {
    "iss": EXPECTED.issuer, "aud": "yidi", "sub": "a-subject", "nonce": "its-nonce",
    "iat": SECONDS, "exp": SECONDS + 300, "name": "王芳",
}  # fmt: skip


@cache
def key(number: str | None = "one") -> KeyPair:
    return KeyPair.new(number)


def checked(token: str, *keys: Mapping[str, Any]) -> dict[str, Any]:
    return check_id_token(token, keys or [key().public()], EXPECTED, NOW)


def why(token: str, *keys: Mapping[str, Any]) -> str:
    with pytest.raises(IdTokenRefused) as caught:
        checked(token, *keys)
    return caught.value.why


def signed(header: Mapping[str, Any] | None = None, **facts: Any) -> str:
    claims = {name: value for name, value in (CLAIMS | facts).items() if value is not None}
    return key().token(claims, {"kid": "one"} if header is None else header)


def test_a_token_that_answers_our_request_says_who_it_is() -> None:
    assert checked(signed())["name"] == "王芳"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"iss": "https://login.example.com"}, "wrong_issuer"),
        ({"iss": EXPECTED.issuer + "/"}, "wrong_issuer"),
        ({"aud": "another"}, "wrong_audience"),
        ({"aud": None}, "wrong_audience"),
        ({"aud": ["yidi", "another"]}, "wrong_party"),
        ({"azp": "another"}, "wrong_party"),
        ({"exp": SECONDS - 61}, "expired"),
        ({"exp": None}, "expired"),
        ({"exp": "tomorrow"}, "expired"),
        ({"iat": SECONDS + 61}, "not_yet"),
        ({"iat": None}, "not_yet"),
        ({"nbf": SECONDS + 61}, "not_yet"),
        ({"nonce": "another"}, "wrong_nonce"),
        ({"nonce": None}, "wrong_nonce"),
        ({"sub": ""}, "no_subject"),
        ({"sub": None}, "no_subject"),
    ],
)
def test_a_token_that_is_no_answer_to_our_request_is_refused(
    facts: dict[str, Any], reason: str
) -> None:
    assert why(signed(**facts)) == reason


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_algorithm_that_may_be_set_is_checked(algorithm: str) -> None:
    curves = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521"}
    pair = ECKey.generate_key(curves[algorithm]) if algorithm in curves else key().key
    token = jwt.encode({"alg": algorithm}, CLAIMS, pair, algorithms=[algorithm])
    expected = EXPECTED._replace(algorithm=algorithm)

    assert check_id_token(token, [pair.as_dict(private=False)], expected, NOW)["sub"] == "a-subject"


def test_clocks_may_be_a_minute_apart() -> None:
    assert checked(signed(exp=SECONDS - 59, iat=SECONDS + 59))


def test_of_several_audiences_the_one_it_was_made_for_is_named() -> None:
    assert checked(signed(aud=["yidi", "another"], azp="yidi"))


def test_a_token_of_another_key_under_the_same_number_is_refused() -> None:
    with pytest.raises(KeyUnknown, match="bad_signature"):
        checked(signed(), KeyPair.new("one").public())


def test_a_key_that_is_not_published_is_unknown() -> None:
    with pytest.raises(KeyUnknown, match="unknown_key"):
        checked(signed(), KeyPair.new("two").public())


def test_among_several_keys_the_number_says_which() -> None:
    assert checked(signed(), KeyPair.new("two").public(), key().public())


def test_a_token_without_a_number_is_taken_where_one_key_alone_could_have_signed_it() -> None:
    unnumbered = signed(header={})

    assert checked(unnumbered, key().public(), key().public(kid="other", use="enc"))
    assert why(unnumbered, key().public(), KeyPair.new("two").public()) == "ambiguous_key"


def test_the_algorithm_is_the_one_of_the_settings_whatever_the_token_says() -> None:
    with_the_public_key_as_a_secret = jwt.encode(
        {"alg": "HS256", "kid": "one"},
        CLAIMS,
        OctKey.import_key("a-public-key-taken-for-a-secret!!"),
    )
    unsigned = signed().rpartition(".")[0] + "."
    named_none = "eyJhbGciOiJub25lIn0." + signed().split(".")[1] + "."

    assert why(with_the_public_key_as_a_secret) == "wrong_algorithm"
    assert why(signed(header={"alg": "RS512", "kid": "one"})) == "wrong_algorithm"
    assert why(named_none) == "wrong_algorithm"
    assert why(unsigned) == "bad_signature"


@pytest.mark.parametrize("token", ["", "a.b", "a.b.c", "e30.e30.e30", "…"])
def test_what_is_no_token_is_refused(token: str) -> None:
    assert why(token) in {"no_token", "wrong_algorithm"}
