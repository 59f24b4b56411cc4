"""Values of the policy book that two people compared with the document (参数核实单); a chain as seals are.

The database refuses to change a sheet: what was signed wrongly is withdrawn by a later one.
"""

from datetime import date, datetime

from sqlalchemy import LargeBinary, Text
from sqlmodel import Field, SQLModel

from models.base import UtcInstant
from models.chain import SEPARATOR, digest, instant_text
from models.states import Labelled


class SheetKind(Labelled):
    """What a sheet says of its value (核实、撤回)."""

    SIGNED = "signed", "已核实", "signed"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"


class ValueSheet(SQLModel, table=True):
    """A sheet on one value (参数核实单): which, as it is written, its document, and the two people.

    `value` is canonical JSON of what stands in the book: a book that says something else needs a
    new sheet. The last sheet on a value counts.
    """

    __tablename__ = "value_sheet"

    no: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(max_length=12)
    area: str = Field(max_length=6)
    parameter: str = Field(max_length=64)
    scope: str = Field(max_length=40)
    start: date
    value: str = Field(sa_type=Text)
    document: str = Field(max_length=200)
    title: str = Field(max_length=300)
    clause: str = Field(max_length=200)
    page: str = Field(max_length=40)
    reason: str = Field(max_length=1000)
    checker: str = Field(max_length=64)
    confirmer: str = Field(max_length=64)
    os_user: str = Field(max_length=64)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    prev_hash: bytes = Field(sa_type=LargeBinary)
    hash: bytes = Field(sa_type=LargeBinary)

    def expected(self) -> bytes:
        """The hash that these columns give."""
        parts = (
            self.no, self.kind, self.area, self.parameter, self.scope, self.start.isoformat(),
            self.value, self.document, self.title, self.clause, self.page, self.reason,
            self.checker, self.confirmer, self.os_user, self.day.isoformat(), instant_text(self.at),
        )  # fmt: skip
        return digest(self.prev_hash, SEPARATOR.join(("1", "sheet", *map(str, parts))))
