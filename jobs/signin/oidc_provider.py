"""An OpenID provider asked (身份提供方): discovery, keys, the code against tokens, the claims.

What it publishes is kept for a while; a key that nobody knows is asked for once more, and no more.
"""

import base64
import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple
from urllib.parse import quote, urlencode

from config.notices import secret_of
from config.oidc import OidcProvider
from config.safe_url import is_safe
from jobs.short_exchange import ExchangeFailed, exchange
from jobs.signin.oidc_errors import OidcRefusedError, OidcUnavailableError
from jobs.signin.oidc_token import Expected, IdTokenRefused, KeyUnknown, check_id_token
from workflow.shared.json_types import Json, JsonObject

KEPT_SECONDS = 600
"""So long what a provider publishes is believed without asking again."""
REST_SECONDS = 15
"""So long a provider that did not answer is left alone: nobody else need wait for it."""
PATIENCE_SECONDS = 1
"""So long somebody waits while another asks the provider what it publishes."""
OK = 200
FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
Keys = Sequence[Mapping[str, Json]]


class Endpoints(NamedTuple):
    """Where a provider takes what (服务地址), as it publishes."""

    authorize: str
    token: str
    keys: str
    claims: str
    secret_in_body: bool


class BroughtBack(NamedTuple):
    """What a person brings back from a provider: the code, and what only whoever asked knows."""

    code: str
    verifier: str
    nonce: str
    redirect: str


@dataclass
class AskedProvider:
    """One provider with what it published, shared by the threads of this process."""

    settings: OidcProvider
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _read_at: float = 0.0
    _silent_at: float | None = None
    _endpoints: Endpoints | None = None
    _keys: Keys = ()

    def endpoints(self) -> Endpoints:
        """Where it takes what; asked for when what is known is old."""
        with self._alone():
            old = time.monotonic() - self._read_at > KEPT_SECONDS
            if self._endpoints is None or old:
                self._endpoints, self._keys = self._discovered(), ()
                self._read_at = time.monotonic()
            return self._endpoints

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One thread asks what is published; a provider that is down holds nobody up."""
        silent = self._silent_at
        if silent is not None and time.monotonic() - silent < REST_SECONDS:
            raise OidcUnavailableError(self.settings, "silent")
        if not self._lock.acquire(timeout=PATIENCE_SECONDS):
            raise OidcUnavailableError(self.settings, "busy")
        try:
            yield
            self._silent_at = None
        except OidcUnavailableError:
            self._silent_at = time.monotonic()
            raise
        finally:
            self._lock.release()

    def claims_for(self, proof: BroughtBack, now: datetime) -> JsonObject:
        """Give the code for tokens, and return the claims of the id token that is believed."""
        answer = self._tokens(proof)
        token, its = answer.get("id_token"), self.settings
        if not isinstance(token, str):
            raise OidcRefusedError(its, "no_token")
        expected = Expected(its.issuer, its.client_id, its.algorithm, proof.nonce)
        claims = self._believed(token, expected, now)
        wanted = {its.name_claim, its.number_claim} - {""}
        access = answer.get("access_token")
        if wanted <= claims.keys() or not isinstance(access, str):
            return claims
        return {**self._more(access, claims), **claims}

    def _believed(self, token: str, expected: Expected, now: datetime) -> JsonObject:
        try:
            try:
                return check_id_token(token, self._published(), expected, now)
            except KeyUnknown:
                return check_id_token(token, self._published(anew=True), expected, now)
        except IdTokenRefused as fault:
            raise OidcRefusedError(self.settings, fault.why) from fault

    def _discovered(self) -> Endpoints:
        its = self.settings
        at = its.issuer.rstrip("/") + "/.well-known/openid-configuration"
        told = self._asked("GET", at, None, {"Accept": "application/json"})
        if told.get("issuer") != its.issuer:
            raise OidcRefusedError(its, "wrong_issuer")
        names = ("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint")
        authorize, token, keys, claims = (str(told.get(name) or "") for name in names)
        if not all(map(is_safe, (authorize, token, keys))) or (claims and not is_safe(claims)):
            raise OidcRefusedError(its, "unsafe_address")
        ways = told.get("token_endpoint_auth_methods_supported")
        in_body = isinstance(ways, list) and "client_secret_basic" not in ways
        return Endpoints(authorize, token, keys, claims, in_body)

    def _published(self, *, anew: bool = False) -> Keys:
        where = self.endpoints().keys
        with self._alone():
            if anew or not self._keys:
                told = self._asked("GET", where, None, {"Accept": "application/json"}).get("keys")
                keys = told if isinstance(told, list) else []
                self._keys = [each for each in keys if isinstance(each, dict)]
            return self._keys

    def _tokens(self, proof: BroughtBack) -> JsonObject:
        its, where = self.settings, self.endpoints()
        form = {
            "grant_type": "authorization_code", "code": proof.code,
            "redirect_uri": proof.redirect, "code_verifier": proof.verifier,
        }  # fmt: skip
        headers = dict(FORM)
        secret = secret_of(its.secret_file, f"oidc.{its.name}").decode() if its.secret_file else ""
        if not secret or where.secret_in_body:
            form |= {"client_id": its.client_id} | ({"client_secret": secret} if secret else {})
        else:
            both = f"{quote(its.client_id, safe='')}:{quote(secret, safe='')}"
            headers["Authorization"] = "Basic " + base64.b64encode(both.encode()).decode()
        return self._asked("POST", where.token, urlencode(form).encode(), headers)

    def _more(self, access: str, claims: JsonObject) -> JsonObject:
        """The claims that stand not in the token but are told of the same subject."""
        where = self.endpoints().claims
        if not where:
            return {}
        headers = {"Accept": "application/json", "Authorization": f"Bearer {access}"}
        told = self._asked("GET", where, None, headers)
        if told.get("sub") != claims.get("sub"):
            raise OidcRefusedError(self.settings, "wrong_subject")
        return told

    def _asked(
        self, method: str, url: str, body: bytes | None, headers: Mapping[str, str]
    ) -> JsonObject:
        its = self.settings
        try:
            answer = exchange(
                method, url, body, headers, timeout=its.timeout_seconds, ca_file=its.ca_file or None
            )
        except ExchangeFailed as fault:
            raise OidcUnavailableError(its, fault.why) from fault
        if answer.status in (400, 401, 403) and method == "POST":
            raise OidcRefusedError(its, "code_refused")
        if answer.status != OK:
            raise OidcUnavailableError(its, f"http_{answer.status}")
        try:
            told = json.loads(answer.content)
        except ValueError as fault:
            raise OidcUnavailableError(its, "no_json") from fault
        if not isinstance(told, dict):
            raise OidcUnavailableError(its, "no_json")
        return told
