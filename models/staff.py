"""What proves who was who (人员与操作): each change of a user chained by hashes, each writing command.

The database refuses to change either. Users themselves stand in `models.record`.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from models.base import BigId, JsonText, UtcInstant, canonical
from models.chain import SEPARATOR, digest, instant_text


class UserChange(SQLModel, table=True):
    """A user added, changed or disabled, by whom (人员变更记录); a chain as seals are.

    `content` is the user from then on: roles, limit in 分, institution, whether active.
    """

    __tablename__ = "user_change"

    no: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str = Field(max_length=64)
    kind: str = Field(max_length=16)
    content: dict[str, Any] = Field(sa_type=JsonText)
    actor: str = Field(max_length=64)
    os_user: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcInstant)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)

    def expected(self) -> bytes:
        """The hash that these columns give."""
        parts = (
            self.no, self.name, self.kind, canonical(self.content), self.actor, self.os_user,
            instant_text(self.at),
        )  # fmt: skip
        return digest(self.prev_hash, SEPARATOR.join(("1", "user", *map(str, parts))))


class CommandAct(SQLModel, table=True):
    """A command that wrote or wrote out (操作记录): by whom, and which user of the machine typed it."""

    __tablename__ = "act"

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    at: datetime = Field(sa_type=UtcInstant)
    actor: str = Field(max_length=64)
    os_user: str = Field(max_length=64)
    what: str = Field(max_length=200)
