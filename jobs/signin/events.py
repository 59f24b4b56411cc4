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
    if session.exec(select(User.id).where(User.name == name)).first() is not None:
        return name
    digest = hmac.new(sampling_key(session), name.encode(), hashlib.sha256).hexdigest()
    return f"?{digest[:16]}"
