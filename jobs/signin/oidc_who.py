"""Whom a provider identified (认证结果对应的人): a user by their subject, a citizen by name and number."""

from sqlmodel import Session, col, select

from config.oidc import STAFF, OidcProvider
from jobs.signin.oidc_errors import NobodyHereError, NotLinkedError, OidcRefusedError
from models import User
from workflow.representation.load_natural import IdentityPaper, name_of
from workflow.shared.json_types import JsonObject

LONGEST = {"name": 100, "number": 50}


def who_is(session: Session, provider: OidcProvider, claims: JsonObject) -> str:
    """The name under which they act here; `not_linked`, `not_known_here` where there is none."""
    if provider.whom == STAFF:
        name = linked_to(session, provider.issuer, str(claims["sub"]))
        if name is None:
            raise NotLinkedError(provider)
        return name
    found = name_of(session, _paper(provider, claims))
    if found is None:
        raise NobodyHereError
    return found


def linked_to(session: Session, issuer: str, subject: str) -> str | None:
    """The active user to whom this account of an issuer is linked."""
    users = session.exec(select(User.name, User.subjects).where(col(User.active)))
    account = {"issuer": issuer, "subject": subject}
    return next((name for name, subjects in users if account in subjects), None)


def _paper(provider: OidcProvider, claims: JsonObject) -> IdentityPaper:
    name, number = claims.get(provider.name_claim), claims.get(provider.number_claim)
    if not isinstance(name, str) or not isinstance(number, str):
        raise OidcRefusedError(provider, "no_name_or_number")
    name, number = name.strip(), number.strip().upper()
    if not (0 < len(name) <= LONGEST["name"] and 0 < len(number) <= LONGEST["number"]):
        raise OidcRefusedError(provider, "no_name_or_number")
    return IdentityPaper(name, number)
