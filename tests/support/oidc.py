"""Unified sign-in for the tests (测试用身份提供方): a real provider in this process, and people who sign in.

The provider gives tokens for whatever verifier it is shown, so that part is asserted on our side.
"""

import http.client
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

from config.oidc import CITIZENS, OidcProvider

CLIENT, SECRET = "yidi", "a-word-of-the-tests"


def a_provider(**facts: Any) -> OidcProvider:
    """A provider of citizens."""
    given: dict[str, Any] = {
        "name": "unified", "label": "统一身份认证", "whom": CITIZENS, "client_id": CLIENT,
        "issuer": "https://login.example.gov.cn", "number_claim": "id_number",
        "address": "https://yidi.example.gov.cn",
    }  # fmt: skip
    return OidcProvider(**given | facts)


@dataclass(frozen=True)
class ProviderDesk:
    """A provider that runs in this process."""

    port: int
    secret_file: Path

    def settings(self, **facts: Any) -> OidcProvider:
        """The provider as settings.yaml has it."""
        given = {"issuer": f"http://localhost:{self.port}", "secret_file": str(self.secret_file)}
        return replace(a_provider(), **given | facts)

    def signs_in(self, url: str, subject: str) -> dict[str, str]:
        """What comes back in the address when somebody follows the link and signs in there."""
        parts = urlsplit(url)
        connection = http.client.HTTPConnection("localhost", self.port, timeout=10)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", f"{parts.path}?{parts.query}", urlencode({"sub": subject}), form)
        answer = connection.getresponse()
        back = answer.getheader("Location") or ""
        answer.read()
        connection.close()
        assert answer.status == 302, answer.status
        return dict(parse_qsl(urlsplit(back).query))


@contextmanager
def a_running_provider(
    folder: Path, people: Mapping[str, Mapping[str, str]]
) -> Iterator[ProviderDesk]:
    """A provider that knows these people, by subject with their claims."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from oidc_provider_mock import User, run_server_in_thread
    users = [User(sub=subject, claims=dict(claims)) for subject, claims in people.items()]
    file = folder / "oidc-secret"
    file.write_text(SECRET)
    file.chmod(0o600)
    with run_server_in_thread(user_claims=users) as server:
        yield ProviderDesk(server.server_port, file)


@dataclass(frozen=True)
class KeyPair:
    """A key of a provider that the tests play themselves."""

    key: RSAKey

    @classmethod
    def new(cls, number: str | None = None) -> "KeyPair":
        """A new key with this number."""
        return cls(RSAKey.generate_key(2048, {"kid": number} if number else None))

    def public(self, **more: str) -> dict[str, Any]:
        """The key as the provider publishes it."""
        return {**self.key.as_dict(private=False), **more}

    def token(self, claims: Mapping[str, Any], header: Mapping[str, Any] | None = None) -> str:
        """A token that this key signs."""
        said = {"alg": "RS256", **(header or {})}
        return jwt.encode(said, dict(claims), self.key, algorithms=[said["alg"]])


def queried(url: str) -> dict[str, str]:
    """What an address asks."""
    return dict(parse_qsl(urlsplit(url).query))
