"""What was tried (登录记录): each try to sign in, each success, failure and end; no secret among it."""

import hashlib
import hmac
from datetime import datetime

from sqlmodel import Session, select

from models import SignInEvent, SignInKind, User
from workflow.moves.history import sampling_key


def note(
    session: Session, name: str, kind: SignInKind, now: datetime, *, source: str = "", about: str = ""
) -> None:  # fmt: skip
    """Add what happened, under the name of a user or of somebody who proved who they are."""
    session.add(
        SignInEvent(at=now, name=name[:80], source=source[:80], kind=kind.value, about=about[:64])
    )


def name_kept(session: Session, name: str) -> str:
    """The name under which a try is counted: a user's, else a keyed hash of what was typed."""
    named = select(User.id).where(User.name == name)
    if usable(name) and session.exec(named).first() is not None:
        return name
    typed = name.encode("utf-8", "surrogatepass")
    return f"?{hmac.new(sampling_key(session), typed, hashlib.sha256).hexdigest()[:16]}"


def usable(name: str) -> bool:
    """Whether anybody could have this name; what a database cannot be asked for nobody has."""
    return name.isprintable() and 1 <= len(name) <= 64
