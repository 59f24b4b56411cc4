"""A filing or claim as a form (登记表单): its fields from the declaration, and what was typed as content.

A bill is two grids, receipts and lines, into which rows of a worksheet may be pasted; each line
says by its number on which receipt it stands.
"""

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any, NamedTuple

from config.fields import KINDS, PARTS
from console.answers.form import Question, questions_of_case, questions_of_part
from console.web.forms import Input
from console.web.visitor import Sent
from jobs.app import App

DAYS = frozenset(
    {"starts_on", "ends_on", "admitted_on", "discharged_on", "issued_on", "charged_on"}
)
FLAGS = frozenset(
    {"promise", "emergency", "service_electronic", "service_paper", "service_co_resident"}
)
FROM_LIST = {
    "area": "region",
    "destination": "region",
    "diagnosis": "disease",
    "institution_code": "institution",
}
"""The fields that are found by a word, and the list in which."""
AMOUNTS = frozenset({"total", "price", "quantity", "amount", "limit", "own_share"})
NOT_HERE = frozenset({"applied_at", "channel", "replaces"})
"""What the counter does not type: it is now, and at the window."""
ROWS = {"receipts": 3, "lines": 12}
OF_RECEIPT = "of"
"""The column of a line that says on which receipt it stands."""


class GridColumn(NamedTuple):
    """One column of a grid: its name, its word, whether it is an amount or a day."""

    name: str
    label: str
    kind: str


class Grid(NamedTuple):
    """A table to type or paste into: what it is of, its columns, its rows as they were typed."""

    part: str
    title: str
    columns: tuple[GridColumn, ...]
    rows: list[dict[str, str]]
    summed: str
    """The column whose sum runs along."""


def inputs_of_case(app: App, kind: str, given: Mapping[str, str]) -> list[Input]:
    """The fields of a filing or claim, as they were filled in."""
    parts = {each.name for each in KINDS[f"{kind}s"] if each.name in PARTS}
    return [
        _input(asked, given)
        for asked in questions_of_case(app, kind)
        if asked.name not in NOT_HERE and asked.name not in parts
    ]


def _input(asked: Question, given: Mapping[str, str]) -> Input:
    name = asked.name
    kind = "day" if name in DAYS else "yes" if name in FLAGS else "text"
    if name in FROM_LIST:
        kind = "listed"
    hint = "多项以；分隔" if name == "materials" else ""
    return Input(
        name, asked.label.zh, "choice" if asked.choices else kind, asked.needed,
        hint, asked.choices, given.get(name, ""), FROM_LIST.get(name, ""),
    )  # fmt: skip


def grids_of(app: App, rows: Mapping[str, list[dict[str, str]]]) -> list[Grid]:
    """The receipts and the lines of a claim, as they were typed."""
    return [
        _grid(app, "receipts", "票据", "total", rows),
        _grid(app, "lines", "费用明细", "amount", rows),
    ]


def _grid(
    app: App, part: str, title: str, summed: str, rows: Mapping[str, list[dict[str, str]]]
) -> Grid:
    columns = [
        GridColumn(asked.name, asked.label.zh, _kind(asked.name))
        for asked in questions_of_part(app, part)
    ]
    if part == "lines":
        columns.insert(0, GridColumn(OF_RECEIPT, "票据序号", "amount"))
    typed = rows.get(part, [])
    blank = max(ROWS[part] - len(typed), 1)
    return Grid(part, title, tuple(columns), [*typed, *({} for _ in range(blank))], summed)


def _kind(name: str) -> str:
    return "day" if name in DAYS else "amount" if name in AMOUNTS else "text"


def typed_rows(sent: Sent, app: App) -> dict[str, list[dict[str, str]]]:
    """The rows of both grids in which anything was typed."""
    return {grid.part: list(_rows(sent, grid)) for grid in grids_of(app, {})}


def _rows(sent: Sent, grid: Grid) -> Iterator[dict[str, str]]:
    columns = [sent.texts(f"{grid.part}.{column.name}") for column in grid.columns]
    for values in zip_longest(*columns, fillvalue=""):
        row = {
            column.name: value for column, value in zip(grid.columns, values, strict=True) if value
        }
        if row:
            yield row


def content_of(kind: str, sent: Sent, rows: Mapping[str, list[dict[str, str]]]) -> dict[str, Any]:
    """What was typed, as a filing or claim comes in; what was left empty is left out."""
    names = {each.name for each in KINDS[f"{kind}s"]}
    content: dict[str, Any] = {name: sent.text(name) for name in names if sent.text(name)}
    for flag in FLAGS & set(content):
        content[flag] = content[flag] == "1"
    if "materials" in content:
        content["materials"] = [
            each.strip()
            for each in str(content["materials"]).replace(";", "；").split("；")
            if each.strip()
        ]
    if kind == "claim":
        content["receipts"] = [
            {**receipt, "lines": list(_lines_on(str(place), rows["lines"], len(rows["receipts"])))}
            for place, receipt in enumerate(rows["receipts"], 1)
        ]
    return content


def _lines_on(place: str, lines: list[dict[str, str]], receipts: int) -> Iterator[dict[str, str]]:
    """The lines of one receipt; where there is but one, all are on it."""
    for line in lines:
        if line.get(OF_RECEIPT, "1" if receipts == 1 else "") == place:
            yield {name: value for name, value in line.items() if name != OF_RECEIPT}
