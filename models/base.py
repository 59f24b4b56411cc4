"""What every table shares: naming, exact types, labelled states, the open end of time."""

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlmodel import SQLModel

from models.chain import canonical as canonical  # noqa: PLC0414  (part of what tables share)

FAR = date(9999, 12, 31)
"""An open end (长期、未定): a real date, so that a comparison means the same in Python and SQL."""

ALWAYS = date(1900, 1, 1)
"""A beginning that nobody knows (起始不详)."""

BigId = BigInteger().with_variant(Integer(), "sqlite")

SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention
METADATA = SQLModel.metadata


class no_bytes(GenericFunction[bytes]):  # noqa: N801  (SQL's own way of naming functions)
    """An empty byte string as a default, in the words of each database."""

    inherit_cache = True


@compiles(no_bytes, "sqlite")
def _in_sqlite(_element: Any, _compiler: Any, **_more: Any) -> str:
    return "x''"


@compiles(no_bytes, "postgresql")
def _in_postgresql(_element: Any, _compiler: Any, **_more: Any) -> str:
    return "'\\x'::bytea"


class UtcInstant(TypeDecorator[datetime]):
    """An instant, stored in UTC; one without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a time zone: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database; SQLite gives back no zone."""
        return None if value is None else value.replace(tzinfo=value.tzinfo or UTC)


class JsonText(TypeDecorator[Any]):
    """Small structured facts, kept as the same JSON text on both databases."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """To the database."""
        return None if value is None else canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """From the database."""
        return None if value is None else json.loads(value)
