"""The years of working days that an agency loaded (工作日历), over those that ship."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from models.base import UtcInstant


class CalendarYear(SQLModel, table=True):
    """A loaded year: by which notice, when and by whom; it replaces the shipped year whole."""

    __tablename__ = "calendar_year"
    __table_args__ = (CheckConstraint("status IN ('official', 'provisional')", name="status"),)

    year: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    status: str = Field(max_length=12)
    source: str = Field(default="", max_length=400)
    loaded_at: datetime = Field(sa_type=UtcInstant)
    loaded_by: str = Field(max_length=64)


class CalendarDay(SQLModel, table=True):
    """A day of a loaded year that differs from Monday to Friday (放假、调休、补班)."""

    __tablename__ = "calendar_day"
    __table_args__ = (CheckConstraint("kind IN ('holiday', 'in_lieu', 'makeup')", name="kind"),)

    day: date = Field(primary_key=True)
    year: int = Field(foreign_key="calendar_year.year")
    kind: str = Field(max_length=8)
