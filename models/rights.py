"""Who may do what, signed each quarter (权限清单): a chain as seals are; the database refuses to change it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from models.base import JsonText, UtcInstant, canonical
from models.chain import SEPARATOR, digest, instant_text


class RightsList(SQLModel, table=True):
    """The rights list of an area and a quarter as two people signed it (权限清单).

    `content` are its rows; signed again in the quarter, the later list counts.
    """

    __tablename__ = "rights_list"

    no: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    area: str = Field(max_length=6)
    quarter: str = Field(max_length=7)
    content: list[dict[str, Any]] = Field(sa_type=JsonText)
    signed_by: str = Field(max_length=64)
    second: str = Field(max_length=64)
    os_user: str = Field(max_length=64)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)

    def expected(self) -> bytes:
        """The hash that these columns give."""
        parts = (
            self.no, self.area, self.quarter, canonical(self.content), self.signed_by, self.second,
            self.os_user, self.day.isoformat(), instant_text(self.at),
        )  # fmt: skip
        return digest(self.prev_hash, SEPARATOR.join(("1", "rights", *map(str, parts))))
