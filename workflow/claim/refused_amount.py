"""What a refusal refuses, in the words of each database (不予支付金额的 SQL): the twin of `refused`."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, case, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlmodel import col

from models import Claim
from models.keys import written


class cut_amount(GenericFunction[int]):  # noqa: N801  (SQL's own way of naming functions)
    """The sum of a claim's cuts in 分, of the column that holds them."""

    type = BigInteger()
    inherit_cache = True


@compiles(cut_amount, "sqlite")
def _in_sqlite(element: Any, compiler: Any, **more: Any) -> str:
    column = compiler.process(element.clauses, **more)
    amount = "CAST(ROUND(json_extract(value, '$.amount') * 100) AS INTEGER)"
    return f"(SELECT COALESCE(SUM({amount}), 0) FROM json_each({column}))"


@compiles(cut_amount, "postgresql")
def _in_postgresql(element: Any, compiler: Any, **more: Any) -> str:
    column = compiler.process(element.clauses, **more)
    amount = "CAST(cut->>'amount' AS numeric) * 100"
    of = f"json_array_elements(CAST({column} AS json)) AS cuts(cut)"
    return f"(SELECT CAST(COALESCE(SUM({amount}), 0) AS bigint) FROM {of})"


def refused_amount(table: type[Claim]) -> ColumnElement[int]:
    """All that was claimed, where nothing was calculated; else the amount with what was cut, at most all."""
    total, payable = col(table.total), col(table.payable)
    unknown = or_(~written(table.calc, ("done", "given")), payable.is_(None))
    with_cuts = payable + cut_amount(col(table.disallowed))
    found: ColumnElement[int] = case((unknown, total), (with_cuts < total, with_cuts), else_=total)
    return found
