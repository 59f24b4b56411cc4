"""Who looked at what (查询留痕): every look at a person's case, search, unmasking and export.

The looks of one asker on one day are a chain of their own, so that nobody waits for another; the
daily seal covers the end of each chain. The database refuses to change a row, and lets one go only
with a signed list of destruction.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from models.base import BigId, UtcInstant
from models.chain import SEPARATOR, digest, instant_text


class KeptLook(SQLModel, table=True):
    """One look (一次查询): by whom and in which roles, when, at what, and for what.

    `kind` is what was asked: case, person, search, export, unmask. `what` names the question
    without anything personal; `case_no` and `person_id` say whose it was, where it was one's.
    `reason` is the purpose in the asker's words.
    """

    __tablename__ = "look"
    __table_args__ = (
        UniqueConstraint("asker", "day", "place"),
        Index("ix_look_day", "day", "id"),
        Index(
            "ix_look_person_id", "person_id", "id",
            sqlite_where=text("person_id IS NOT NULL"),
            postgresql_where=text("person_id IS NOT NULL"),
        ),
        Index(
            "ix_look_case_no", "case_no", "id",
            sqlite_where=text("case_no <> ''"), postgresql_where=text("case_no <> ''"),
        ),
    )  # fmt: skip

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    asker: str = Field(max_length=80)
    day: date
    place: int
    at: datetime = Field(sa_type=UtcInstant)
    kind: str = Field(max_length=12)
    what: str = Field(max_length=200)
    case_no: str = Field(default="", max_length=40)
    person_id: int | None = Field(default=None, sa_type=BigInteger)
    reason: str = Field(default="", max_length=200)
    roles: str = Field(default="", max_length=120)
    os_user: str = Field(default="", max_length=64)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)

    @property
    def bare(self) -> bool:
        """Whether it names neither a case nor a purpose (无案件、无事由)."""
        return not self.case_no and not self.reason

    def text(self) -> str:
        """What its hash covers, but for its place, which the database gives last."""
        person = "" if self.person_id is None else str(self.person_id)
        parts = (
            self.asker, self.day.isoformat(), instant_text(self.at), self.kind, self.what,
            self.case_no, person, self.reason, self.roles, self.os_user,
        )  # fmt: skip
        return SEPARATOR.join(("1", "look", *parts, ""))

    def expected(self) -> bytes:
        """The hash that these columns give."""
        return digest(self.prev_hash, self.text() + str(self.place))
