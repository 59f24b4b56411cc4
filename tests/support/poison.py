"""Cases that break whoever asks (无法办理的案件): a guard that raises for them, in SQL on both databases."""

from collections.abc import Collection
from typing import Any

import pytest
from sqlalchemy import and_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from workflow.machine.guard import Guard


class broken(GenericFunction[bool]):  # noqa: N801  (reads as the SQL function it is)
    """True for good cases; an error of the database for the others."""

    inherit_cache = True


@compiles(broken, "postgresql")
def _by_zero(element: Any, compiler: Any, **more: Any) -> str:
    return f"(1 / (CASE WHEN {compiler.process(element.clauses, **more)} THEN 0 ELSE 1 END) = 1)"


@compiles(broken, "sqlite")
def _no_json(element: Any, compiler: Any, **more: Any) -> str:
    inner = compiler.process(element.clauses, **more)
    return f"(json(CASE WHEN {inner} THEN '{{' ELSE '1' END) = '1')"


def poison(monkeypatch: pytest.MonkeyPatch, guard: str, ids: Collection[int]) -> None:
    """Let this guard raise for these cases, wherever it is asked in SQL."""
    honest = Guard.condition

    def condition(self: Guard, table: Any, moment: Any) -> Any:
        found = honest(self, table, moment)
        return and_(found, broken(table.id.in_(list(ids)))) if self.name == guard else found

    monkeypatch.setattr(Guard, "condition", condition)
