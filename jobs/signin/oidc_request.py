"""A sign-in on its way to a provider and back (登录请求): state, nonce and the verifier of PKCE (S256)."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from urllib.parse import urlencode

from config.oidc import OidcProvider

RANDOM_BYTES = 32


@dataclass(frozen=True)
class OidcRequest:
    """What only whoever began a sign-in knows, and where the provider sends people back.

    `state` comes back in the address and says which sign-in it is, `nonce` comes back in the
    token, `verifier` is shown to the provider alone, when the code is given for tokens.
    """

    state: str
    nonce: str
    verifier: str
    redirect: str


def new_request(redirect: str) -> OidcRequest:
    """A sign-in that begins; nobody can guess its words."""
    state, nonce, verifier = (secrets.token_urlsafe(RANDOM_BYTES) for _ in range(3))
    return OidcRequest(state, nonce, verifier, redirect)


def challenge(verifier: str) -> str:
    """What is shown of the verifier when the sign-in begins (S256)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def authorize_url(provider: OidcProvider, endpoint: str, request: OidcRequest) -> str:
    """The address at the provider where the person signs in."""
    asked = {
        "response_type": "code", "client_id": provider.client_id,
        "redirect_uri": request.redirect, "scope": " ".join(provider.scopes),
        "state": request.state, "nonce": request.nonce,
        "code_challenge": challenge(request.verifier), "code_challenge_method": "S256",
    }  # fmt: skip
    return f"{endpoint}?{urlencode(asked)}"
