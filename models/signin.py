"""How people sign in (登录): by what they prove who they are, their sessions, each try that was made.

Passwords and tokens are kept as hashes, the secret of one-time passwords sealed by the agency's
key; what was tried is only added to.
"""

from datetime import datetime

from sqlalchemy import BigInteger, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant
from models.states import Labelled


class Credential(SQLModel, table=True):
    """By what a user proves who they are (登录凭据): password, one-time password, device.

    `starts_until` is the end of a starting password (初始口令), which only serves to set another.
    `totp` is the sealed secret, `totp_since` when it was proven, `totp_step` the last step that was
    taken: none is taken twice.
    """

    name: str = Field(primary_key=True, max_length=64)
    password: str = Field(default="", max_length=200)
    password_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    starts_until: datetime | None = Field(default=None, sa_type=UtcInstant)
    totp: str = Field(default="", max_length=500)
    totp_since: datetime | None = Field(default=None, sa_type=UtcInstant)
    totp_step: int = Field(default=0, sa_type=BigInteger)
    device: str = Field(default="", max_length=8000)


class SignIn(SQLModel, table=True):
    """Somebody signed in (会话): known by the SHA-256 of a token that only they have.

    `until` is its end whatever happens; `seen_at` moves with use, and idleness is counted from it.
    """

    __tablename__ = "sign_in"
    __table_args__ = (UniqueConstraint("token"), Index("ix_sign_in_name", "name", "ended_at"))

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    name: str = Field(max_length=80)
    token: bytes = Field(sa_type=LargeBinary)
    signed_by: str = Field(max_length=16)
    scopes: list[str] = Field(default_factory=list, sa_type=JsonText)
    source: str = Field(default="", max_length=80)
    opened_at: datetime = Field(sa_type=UtcInstant)
    seen_at: datetime = Field(sa_type=UtcInstant)
    until: datetime = Field(sa_type=UtcInstant)
    ended_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    ended: str = Field(default="", max_length=16)


class SignInKind(Labelled):
    """What became of a try to sign in, or of a session (登录记录类别)."""

    TRIED = "tried", "尝试登录", "tried"
    SIGNED_IN = "signed_in", "登录", "signed in"
    PROVEN = "proven", "核验通过", "proved who they are"
    FAILED = "failed", "登录失败", "failed"
    LOCKED = "locked", "锁定期内拒绝", "refused while locked out"
    RELEASED = "released", "解除锁定", "released"
    SIGNED_OUT = "signed_out", "退出", "signed out"


class SignInEvent(SQLModel, table=True):
    """A try to sign in or the end of a session (登录记录): only added, and without any secret.

    A name that nobody has stands as a keyed hash, for it may be a password typed in the wrong place.
    `about` says by what somebody proved who they are, or who ended or released.
    """

    __tablename__ = "sign_in_event"
    __table_args__ = (
        Index("ix_sign_in_event_name", "name", "id"),
        Index("ix_sign_in_event_source", "source", "at"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    at: datetime = Field(sa_type=UtcInstant)
    name: str = Field(max_length=80)
    source: str = Field(default="", max_length=80)
    kind: str = Field(max_length=12)
    about: str = Field(default="", max_length=64)
