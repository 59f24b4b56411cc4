"""The lists of what is to lapse (逾期终止名单): each is looked at and signed before anything on it lapses."""

from datetime import date

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from models.base import FAR


class LapseListed(SQLModel, table=True):
    """A case on a list, at the version that was looked at: one that moved since is not on it.

    `signed_by` is who signed the list, empty until then.
    """

    __tablename__ = "lapse_listed"
    __table_args__ = ({"sqlite_with_rowid": False},)

    machine: str = Field(primary_key=True, max_length=12)
    case_id: int = Field(primary_key=True, sa_type=BigInteger)
    version: int = Field(primary_key=True)
    area: str = Field(max_length=6)
    listed_on: date
    signed_by: str = Field(default="", max_length=64)
    signed_on: date = FAR
