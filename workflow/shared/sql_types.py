"""Parts of SQL statements whose column types vary from table to table (SQL 片段)."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select
from sqlalchemy.sql.base import ReadOnlyColumnCollection
from sqlalchemy.sql.elements import KeyedColumnElement

from workflow.shared.json_types import Json

Expression = ColumnElement[Any]
Columns = ReadOnlyColumnCollection[str, KeyedColumnElement[Any]]
"""The columns of a table, of an alias of it, or of a subquery."""
ColumnsByName = dict[str, Expression]
Query = Select[*tuple[Any, ...]]
TableRow = Row[Any]
"""A row of a query, with its columns as attributes."""
StoredRow = dict[str, Any]
"""A row by column, with the values that the database gives."""
StoredValue = Json | date | bytes
"""What a column of a case may hold."""
