"""What a key opens (密钥权限): each part of the API by one scope; what is not named here no key opens."""

from collections.abc import Mapping

from config.text import Text
from jobs.principal import Principal, SignedBy
from models import KeyScope
from workflow.shared.errors import Refusal

EVERY = frozenset(KeyScope)
OPENS: Mapping[str, frozenset[KeyScope]] = {
    "check": frozenset({KeyScope.CHECK}),
    "webhooks": frozenset({KeyScope.EVENTS}),
    "referrals": frozenset({KeyScope.REFERRALS}),
    "referral": frozenset({KeyScope.REFERRALS}),
    "filings": frozenset({KeyScope.FILINGS}),
    "filing": frozenset({KeyScope.FILINGS}),
    "claims": frozenset({KeyScope.CLAIMS}),
    "claim": frozenset({KeyScope.CLAIMS}),
    "qualifications": frozenset({KeyScope.QUALIFICATIONS}),
    "qualification": frozenset({KeyScope.QUALIFICATIONS}),
    "people": frozenset({KeyScope.RECORDS}),
    # A hospital's two people propose and confirm what takes a referral back.
    "proposals": EVERY - {KeyScope.CHECK, KeyScope.EVENTS, KeyScope.RUNS},
    "visits": frozenset({KeyScope.RECORDS, KeyScope.CLAIMS}),
    "quotes": EVERY, "codes": EVERY, "institutions": EVERY, "agencies": EVERY, "policy": EVERY,
    "whoami": EVERY,
}  # fmt: skip
"""By the first word of a path behind /api/v1."""


class OutOfScopeError(Refusal):
    """The key does not open this (密钥无此权限)."""

    code = "out_of_scope"

    def __init__(self, scopes: frozenset[KeyScope]) -> None:
        says = Text(
            "此接口密钥没有这项权限（{needed}）；请管理员发放（yidi keys add … --scope …）。",
            "this key does not open that ({needed}): an admin gives one that does "
            "(`yidi keys add … --scope …`).",
        )
        super().__init__(says, needed=", ".join(sorted(scopes)) or "—")


def check_scope(asker: Principal, path: str, prefix: str) -> None:
    """Refuse a key that does not open a path: `out_of_scope`; whoever is no system is not asked."""
    if asker.signed_by is not SignedBy.KEY:
        return
    part = path.removeprefix(f"{prefix}/").partition("/")[0]
    opens = OPENS.get(part, frozenset[KeyScope]())
    if opens.isdisjoint(map(KeyScope, asker.scopes)):
        raise OutOfScopeError(opens)
