"""A provider is asked (身份提供方): discovery, challenge and verifier, keys read again once, a clear word when it is down."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from config.clock import now
from config.oidc import OidcProvider
from jobs.short_exchange import ExchangeFailed, HttpAnswer
from jobs.signin import oidc_provider
from jobs.signin.oidc_errors import OidcRefusedError, OidcUnavailableError
from jobs.signin.oidc_provider import AskedProvider, BroughtBack
from jobs.signin.oidc_request import authorize_url, challenge, new_request
from tests.support.oidc import ProviderDesk, a_provider, a_running_provider, queried

FANG = {"name": "王芳", "id_number": "230602198504121259"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProviderDesk]:
    with a_running_provider(tmp_path_factory.mktemp("oidc"), {"fang": FANG}) as running:
        yield running


def test_who_signs_in_at_a_provider_comes_back_with_name_and_number(desk: ProviderDesk) -> None:
    asked = AskedProvider(desk.settings())
    request = new_request("http://127.0.0.1:1/back")

    back = desk.signs_in(
        authorize_url(asked.settings, asked.endpoints().authorize, request), "fang"
    )
    proof = BroughtBack(back["code"], request.verifier, request.nonce, request.redirect)
    claims = asked.claims_for(proof, now())

    assert back["state"] == request.state
    assert {name: claims[name] for name in FANG} == FANG
    with pytest.raises(OidcRefusedError, match="code_refused"):
        asked.claims_for(proof, now())


def test_the_nonce_of_another_sign_in_is_refused(desk: ProviderDesk) -> None:
    asked = AskedProvider(desk.settings())
    request = new_request("http://127.0.0.1:1/back")
    back = desk.signs_in(
        authorize_url(asked.settings, asked.endpoints().authorize, request), "fang"
    )

    with pytest.raises(OidcRefusedError, match="wrong_nonce"):
        asked.claims_for(
            BroughtBack(back["code"], request.verifier, "other", request.redirect), now()
        )


def test_the_link_shows_the_challenge_and_the_exchange_the_verifier(
    desk: ProviderDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The provider in this process takes any verifier, so what we send is looked at."""
    sent: list[bytes] = []
    real = oidc_provider.exchange

    def listened(method: str, url: str, body: bytes | None, *rest: Any, **more: Any) -> HttpAnswer:
        sent.append(body or b"")
        return real(method, url, body, *rest, **more)

    monkeypatch.setattr(oidc_provider, "exchange", listened)
    asked = AskedProvider(desk.settings())
    request = new_request("http://127.0.0.1:1/back")
    url = authorize_url(asked.settings, asked.endpoints().authorize, request)
    back = desk.signs_in(url, "fang")
    asked.claims_for(
        BroughtBack(back["code"], request.verifier, request.nonce, request.redirect), now()
    )

    shown = queried(url)
    assert (shown["code_challenge_method"], shown["code_challenge"]) == (
        "S256", challenge(request.verifier),
    )  # fmt: skip
    assert request.verifier not in url
    assert any(f"code_verifier={request.verifier}".encode() in body for body in sent)


def test_the_challenge_is_the_one_of_the_standard() -> None:
    """The example of RFC 7636, appendix B."""
    assert (
        challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )


def test_every_sign_in_has_words_of_its_own() -> None:
    one, other = new_request("r"), new_request("r")

    assert len({one.state, one.nonce, one.verifier, other.state, other.nonce, other.verifier}) == 6


def test_a_provider_that_is_down_is_said_in_a_sentence() -> None:
    asked = AskedProvider(a_provider(issuer="http://127.0.0.1:1", timeout_seconds=1))

    with pytest.raises(OidcUnavailableError) as caught:
        asked.endpoints()

    assert "统一身份认证 暂时无法使用" in caught.value.sentence("zh")
    assert caught.value.code == "provider_unavailable"


ISSUER = "https://login.example.gov.cn"
PUBLISHED = {
    "issuer": ISSUER, "authorization_endpoint": f"{ISSUER}/a", "token_endpoint": f"{ISSUER}/t",
    "jwks_uri": f"{ISSUER}/k",
}  # fmt: skip


def published(
    monkeypatch: pytest.MonkeyPatch, told: Mapping[str, Any], status: int = 200
) -> AskedProvider:
    import json

    def answer(*_given: Any, **_more: Any) -> HttpAnswer:
        return HttpAnswer(status, json.dumps(told).encode())

    monkeypatch.setattr(oidc_provider, "exchange", answer)
    return AskedProvider(a_provider())


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"issuer": "https://login.example.com"}, "wrong_issuer"),
        ({"token_endpoint": "http://login.example.gov.cn/t"}, "unsafe_address"),
        ({"jwks_uri": "http://10.0.0.1/k"}, "unsafe_address"),
        ({"authorization_endpoint": "javascript:alert(1)"}, "unsafe_address"),
        ({"userinfo_endpoint": "http://login.example.gov.cn/u"}, "unsafe_address"),
        ({"jwks_uri": None}, "unsafe_address"),
    ],
)
def test_what_a_provider_publishes_is_not_believed_where_it_is_another_or_unsafe(
    change: dict[str, Any], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OidcRefusedError, match=reason):
        published(monkeypatch, PUBLISHED | change).endpoints()


@pytest.mark.parametrize("told", [[], "text", None])
def test_what_is_no_discovery_is_said(told: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OidcUnavailableError, match="no_json"):
        published(monkeypatch, told).endpoints()


def test_a_provider_that_fails_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OidcUnavailableError, match="http_503"):
        published(monkeypatch, PUBLISHED, 503).endpoints()


class Rotating:
    """A provider that changes its keys between two answers."""

    def __init__(self, *keys: list[dict[str, Any]]) -> None:
        self.keys, self.asked = list(keys), 0

    def __call__(self, method: str, url: str, *_rest: Any, **_more: Any) -> HttpAnswer:
        import json

        if url.endswith("/k"):
            self.asked += 1
            return HttpAnswer(200, json.dumps({"keys": self.keys.pop(0)}).encode())
        told = {"id_token": self.token} if method == "POST" else PUBLISHED
        return HttpAnswer(200, json.dumps(told).encode())

    token = ""


def test_a_key_that_nobody_knows_is_asked_for_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.support.oidc import KeyPair

    old, new = KeyPair.new("one"), KeyPair.new("one")
    rotating = Rotating([old.public()], [new.public()], [old.public()])
    at = int(now().timestamp())
    claims = {
        "iss": ISSUER, "aud": "yidi", "sub": "s", "nonce": "n", "iat": at, "exp": at + 60, **FANG,
    }  # fmt: skip
    rotating.token = new.token(claims, {"kid": "one"})
    monkeypatch.setattr(oidc_provider, "exchange", rotating)
    asked = AskedProvider(a_provider())

    believed = asked.claims_for(BroughtBack("c", "v", "n", "r"), now())
    again = asked.claims_for(BroughtBack("c", "v", "n", "r"), now())

    assert (believed["name"], again["name"], rotating.asked) == ("王芳", "王芳", 2)
    rotating.token = KeyPair.new("two").token(claims, {"kid": "two"})
    with pytest.raises(OidcRefusedError, match="unknown_key"):
        asked.claims_for(BroughtBack("c", "v", "n", "r"), now())
    assert rotating.asked == 3


def test_an_exchange_that_breaks_off_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: Any, **_more: Any) -> HttpAnswer:
        raise ExchangeFailed("timeout: no answer in time")

    monkeypatch.setattr(oidc_provider, "exchange", broken)

    with pytest.raises(OidcUnavailableError, match="timeout"):
        AskedProvider(a_provider()).endpoints()


def test_a_provider_that_did_not_answer_is_left_alone_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str] = []

    def silent(method: str, url: str, *_given: Any, **_more: Any) -> HttpAnswer:
        tried.append(url)
        raise ExchangeFailed("timeout: no answer in time")

    monkeypatch.setattr(oidc_provider, "exchange", silent)
    asked = AskedProvider(a_provider())
    for _ in range(3):
        with pytest.raises(OidcUnavailableError):
            asked.endpoints()

    monkeypatch.setattr(oidc_provider, "REST_SECONDS", 0)
    with pytest.raises(OidcUnavailableError):
        asked.endpoints()
    assert len(tried) == 2


def test_nobody_waits_long_while_another_asks_the_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oidc_provider, "PATIENCE_SECONDS", 0)
    asked = AskedProvider(a_provider())

    with asked._lock, pytest.raises(OidcUnavailableError, match="busy"):
        asked.endpoints()


def settings(tmp_path: Path, **entry: Any) -> tuple[OidcProvider, ...]:
    from config.oidc import read_providers

    given = {
        "name": "unified", "for": "citizens", "issuer": ISSUER, "client_id": "yidi",
        "claims": {"name": "name", "id_number": "id_number"},
    } | entry  # fmt: skip
    return read_providers([given])


def test_a_provider_is_written_in_the_settings(tmp_path: Path) -> None:
    (found,) = settings(tmp_path, areas=[230600], scopes=["openid", "profile"])

    assert found.serves("230600")
    assert not found.serves("230100")


@pytest.mark.parametrize(
    "entry",
    [
        {"issuer": "http://login.example.gov.cn"},
        {"issuer": "https://login.example.gov.cn?x=1"},
        {"algorithm": "none"},
        {"algorithm": "HS256"},
        {"for": "everybody"},
        {"claims": {}},
        {"claims": {"nickname": "n"}},
        {"name": "Unified Sign-In"},
        {"scopes": ["profile"]},
        {"scopes": "openid"},
        {"address": "http://yidi.example.gov.cn"},
        {"timeout_seconds": 0},
        {"client_id": ""},
        {"password": "secret"},
    ],
)
def test_a_provider_that_could_not_be_believed_is_refused_in_the_settings(
    entry: dict[str, Any], tmp_path: Path
) -> None:
    from config.errors import ConfigError

    with pytest.raises(ConfigError) as caught:
        settings(tmp_path, **entry)

    assert caught.value.code == "bad_settings"
