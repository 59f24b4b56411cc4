"""What proves the history (审计): seals over a day's moves, records of what was removed, the archive.

Seals and removal records are chains of their own; the database refuses to change any of them.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field, Session, SQLModel, select

from models.base import JsonText, UtcInstant, canonical
from models.case import short_index
from models.chain import SEPARATOR, digest, instant_text
from models.spelling import spelled_form, spelled_loosely, spelled_tail, spelling_indexes


class Seal(SQLModel, table=True):
    """A seal over the moves whose instant lies in [since, upto) (封存); `root` covers them all.

    `looks_root` covers the end of every chain of looks of these days, `looks` how many looks those
    are; None in a seal from before looks were kept.

    `hash` covers every column and the seal before. Printed or published it is an anchor that
    whoever rules the database cannot move.
    """

    no: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    since: datetime = Field(sa_type=UtcInstant)
    upto: datetime = Field(sa_type=UtcInstant)
    moves: int = Field(sa_type=BigInteger)
    cases: int = Field(sa_type=BigInteger)
    root: bytes = Field(sa_type=LargeBinary)
    looks: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    looks_root: bytes | None = Field(default=None, sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcInstant)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)

    def expected(self) -> bytes:
        """The hash that these columns give."""
        days = (instant_text(self.since), instant_text(self.upto))
        of_moves = (self.no, *days, self.moves, self.cases, self.root.hex(), instant_text(self.at))
        if self.looks_root is None:
            return digest(self.prev_hash, SEPARATOR.join(("1", "seal", *map(str, of_moves))))
        parts = (*of_moves, self.looks, self.looks_root.hex())
        return digest(self.prev_hash, SEPARATOR.join(("2", "seal", *map(str, parts))))


class Removal(SQLModel, table=True):
    """What was taken out of the history, by whom and why (删除记录): erased words, archived cases.

    `seqs` are the moves that lost their words; `content` is the SHA-256 of the archived case as
    it lies in the archive since then.
    """

    no: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(max_length=8)
    machine: str = Field(max_length=12)
    case_id: int = Field(sa_type=BigInteger)
    case_no: str = Field(max_length=30)
    seqs: list[int] = Field(default_factory=list, sa_type=JsonText)
    content: bytes | None = Field(default=None, sa_type=LargeBinary)
    actor: str = Field(max_length=64)
    second: str = Field(default="", max_length=64)
    reason: str = Field(max_length=1000)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)

    __table_args__ = (Index("ix_removal_case", "machine", "case_id"),)

    def expected(self) -> bytes:
        """The hash that these columns give."""
        content = self.content.hex() if self.content else ""
        people = (self.actor, self.second, self.reason)
        parts = (
            self.no, self.kind, self.machine, self.case_id, self.case_no, canonical(self.seqs),
            content, *people, self.day.isoformat(), instant_text(self.at),
        )  # fmt: skip
        return digest(self.prev_hash, SEPARATOR.join(("1", "removal", *map(str, parts))))


class ArchivedCase(SQLModel, table=True):
    """A closed case as it was when it was archived (归档件), with all that belonged to it.

    `content` is canonical JSON, compressed: the rows of every table, the moves with their hashes.
    """

    __tablename__ = "archived_case"
    __table_args__ = (
        UniqueConstraint("no"),
        Index("ix_archived_case_ext_no", "ext_no"),
        short_index("ix_archived_case_no_end"),
        Index("ix_archived_case_person_id", "person_id"),
    )

    machine: str = Field(primary_key=True, max_length=12)
    case_id: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    no: str = Field(max_length=30)
    ext_no: str | None = Field(default=None, max_length=40)
    area: str = Field(max_length=6)
    person_id: int = Field(sa_type=BigInteger)
    state: str = Field(max_length=32)
    closed_on: date
    content_hash: str = Field(default="", max_length=64)
    archived_on: date
    moves: int
    head: bytes = Field(sa_type=LargeBinary)
    content: bytes = Field(sa_type=LargeBinary)
    digest: bytes = Field(sa_type=LargeBinary)


class ArchivedReceipt(SQLModel, table=True):
    """A receipt of an archived claim that was not released: it can never be claimed again."""

    __tablename__ = "archived_receipt"
    __table_args__ = (
        Index("ix_archived_receipt_claim_id", "claim_id"),
        *spelling_indexes("archived_receipt"),
    )

    code: str = Field(primary_key=True, max_length=30)
    number: str = Field(primary_key=True, max_length=30)
    claim_id: int = Field(sa_type=BigInteger)
    form: str | None = spelled_form()
    tail: str | None = spelled_tail()
    loose: bool | None = spelled_loosely()


def append(session: Session, row: Any) -> None:
    """Store a row at the end of its chain; on PostgreSQL two who append wait for each other."""
    table = type(row).__table__
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"LOCK TABLE {table.name} IN SHARE ROW EXCLUSIVE MODE"))
    newest = select(type(row)).order_by(table.c.no.desc()).limit(1)
    session.add(follow(session.exec(newest).first(), row))
    session.flush()


def follow(last: Any, row: Any) -> Any:
    """The row in its place in its chain, behind the last one there is."""
    row.no = last.no + 1 if last else 1
    row.prev_hash = last.hash if last else b""
    row.hash = row.expected()
    return row
