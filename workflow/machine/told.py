"""What a notice names of its case (通知要素), beside what the move keeps: written as SQL once, for one and for many."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Table, func

from workflow.shared.sql_types import Expression


@dataclass(frozen=True)
class Told:
    """A value by its name in the notice; an amount is whole 分 and told in yuan.

    Of a column that the step itself changes SQLite would tell what it was before, in a bulk move.
    """

    name: str
    of: Callable[[Table], Expression]
    money: bool = False


def column(name: str, *, money: bool = False) -> Told:
    """A column of the case under its own name."""
    return Told(name, lambda table: table.c[name], money)


def last_four(account: Expression) -> Expression:
    """The last four of an account (尾号): enough for its owner to know it by."""
    return func.substr(account, func.length(account) - 3)
