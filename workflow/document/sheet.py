"""A sheet (文书版面): what a document says, in blocks that one layout draws; plain JSON once it is frozen.

A value that is not known is left out with its label: no document shows a dash or an empty word.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from workflow.shared.json_types import Json, JsonObject

Row = tuple[str, str]
"""A label and its value."""


def fields(title: str, *rows: Row) -> JsonObject:
    """Facts by their labels, two columns of them; those without a value are left out."""
    given: list[Json] = [[label, value] for label, value in rows if value]
    return {"type": "fields", "title": title, "rows": given}


def table(
    title: str,
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    widths: Sequence[str] = (),
    right: Sequence[int] = (),
    sums: bool = False,
) -> JsonObject:
    """A table; `right` are the columns of amounts, `sums` makes the last row a bold one."""
    return {
        "type": "table", "title": title, "head": list(head), "rows": [list(row) for row in rows],
        "widths": list(widths) or ["auto"] * len(head), "right": list(right), "sums": sums,
    }  # fmt: skip


def lines(title: str, *said: str) -> JsonObject:
    """Sentences under a title."""
    return {"type": "lines", "title": title, "lines": [line for line in said if line]}


def amount(label: str, figures: str, capitals: str, aside: str = "") -> JsonObject:
    """One amount, in figures and in capitals (大写), where the eye falls on it."""
    shown: JsonObject = {"type": "amount", "label": label, "figures": figures}
    return shown | {"capitals": capitals, "aside": aside}


def to_sign(*labels: str) -> JsonObject:
    """Places where people sign (签字栏)."""
    return {"type": "sign", "labels": list(labels)}


@dataclass(frozen=True)
class DocumentText:
    """What a document says, but for its number, organ and day: those are the same on every kind."""

    plain: Sequence[str]
    """The sentences that everybody understands, first of all."""
    blocks: Sequence[JsonObject] = ()
    subtitle: str = ""
    remedy: Sequence[str] = ()
    layout: str = "letter"
    more: JsonObject = field(default_factory=dict)
    """What a layout of its own needs beside."""

    def as_json(self) -> JsonObject:
        """The sheet as it is frozen."""
        return {
            "plain": [said for said in self.plain if said],
            "blocks": [block for block in self.blocks if any(_holds(block))],
            "subtitle": self.subtitle, "remedy": list(self.remedy), "layout": self.layout,
            **self.more,
        }  # fmt: skip


def _holds(block: JsonObject) -> Iterable[Json]:
    return (block.get(name) for name in ("rows", "lines", "figures", "labels"))
