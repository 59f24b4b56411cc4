"""Columns of a case as the canonical JSON text of a move, built by the database (流转要素)."""

from collections.abc import Mapping

from sqlalchemy import Boolean, ColumnElement, Integer, String, Text, case, cast, func, type_coerce

from models import canonical
from models.base import JsonText
from models.chain_sql import Part
from workflow.shared.sql_types import ColumnsByName, Expression

MONEY = ("payable", "total")
"""Columns in 分 that a move shows in yuan."""


def facts_sql(
    columns: ColumnsByName,
    fixed: Mapping[str, str] | None = None,
    money: tuple[str, ...] = MONEY,
) -> list[Part]:
    """These columns, and fixed values, as the pieces of canonical JSON text built by the database."""
    values = {name: _as_json(column, name in money) for name, column in columns.items()}
    values |= {name: [canonical(value)] for name, value in (fixed or {}).items()}
    pieces: list[Part] = ["{"]
    for position, name in enumerate(sorted(values)):
        pieces += ["," if position else "", f'"{name}":', *values[name]]
    return [*pieces, "}"]


def _as_json(column: Expression, money: bool) -> list[Part]:
    if isinstance(column.type, Boolean):
        return [case((column, "true"), else_="false")]
    if isinstance(column.type, Integer):
        return [_yuan(column) if money else func.coalesce(cast(column, String), "null")]
    if isinstance(column.type, JsonText):
        return [type_coerce(column, Text)]
    # Dates and codes; none of them holds a quote.
    return ['"', column, '"']


def _yuan(column: Expression) -> ColumnElement[str]:
    """分 as yuan with two decimals, in quotes; the same text as `workflow.shared.money.yuan`."""
    cents = cast(column % 100, String)
    padded = case((column % 100 < 10, "0" + cents), else_=cents)
    return func.coalesce('"' + cast(column // 100, String) + "." + padded + '"', "null")
