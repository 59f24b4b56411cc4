"""Lists as pages (列表页): columns with their words, the rows of an answer, and what narrows them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from starlette.responses import Response

from config.errors import YidiError
from console.web.forms import Input
from console.web.render import moment
from console.web.visitor import Visitor

Row = Mapping[str, Any]


class ListColumn(NamedTuple):
    """One column: its word, what it shows of a row, whether as an amount, and where it leads."""

    label: str
    of: Callable[[Row], object]
    money: bool = False
    link: Callable[[Row], str] | None = None


class Cells(NamedTuple):
    """A table as a template draws it: its columns, and for each row what stands where and leads where."""

    columns: Sequence[ListColumn]
    rows: list[list[tuple[ListColumn, object, str]]]


def cells_of(columns: Sequence[ListColumn], rows: Sequence[Row]) -> Cells:
    """The rows of an answer in these columns."""
    return Cells(
        columns,
        [
            [
                (column, column.of(row), column.link(row) if column.link else "")
                for column in columns
            ]
            for row in rows
        ],
    )


def key(name: str) -> Callable[[Row], object]:
    """The value that a row has under a name; empty for none."""
    return lambda row: "" if row[name] is None else row[name]


def at(name: str) -> Callable[[Row], object]:
    """An instant of a row, by the clock on the wall."""
    return lambda row: moment(row[name])


def joined(name: str) -> Callable[[Row], object]:
    """Several values of a row, one after the other."""
    return lambda row: "、".join(str(each) for each in row[name] or ())


def listed(
    visitor: Visitor, title: str, columns: Sequence[ListColumn], rows: Sequence[Row], *,
    filters: Sequence[Input] = (), says: str = "", more: str = "", empty: str = "没有。",
    tabs: Sequence[tuple[str, str]] = (), fault: YidiError | None = None,
    template: str = "rows.html",
) -> Response:  # fmt: skip
    """A list as a page; `more` is the address of the rows behind these, `tabs` those of its kin.

    `fault` is why what was asked for with a form of this page was not done.
    """
    return visitor.page(
        template, fault=fault, title=title, table=cells_of(columns, rows), filters=filters, says=says,
        more=more, empty=empty, tabs=tabs,
    )  # fmt: skip
