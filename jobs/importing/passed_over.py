"""Rows of a table that are no data (表内非数据行): totals, lines under the table, the header once more."""

import re
from collections.abc import Sequence

from config.fields import KINDS, known, our_name
from workflow.intake.formats import clipped
from workflow.intake.problems import Problem, problem

KEYS = frozenset({"psn_no", "certno", "ext_no", "settlement_no", "bill_code", "bill_no", "code",
                  "notice_no"})  # fmt: skip
"""The fields of which a row of data has at least one: no row without them could go in."""
_TOTAL = re.compile(r"(本页|本表|全部|全县|全市)?(合计|小计|总计|共计|累计)", re.IGNORECASE)
_FOOTER = re.compile(
    r"(填表|制表|填报|报送|审核|复核|经办|联系|负责|单位负责)人|(填表|制表|填报|报送|打印|导出)(日期|时间)"
    r"|(备注|说明|注)[:：]"
)
_HEADERS = frozenset(word for kind in KINDS for word in known(kind))
_COUNT = re.compile(r"[0-9]{0,6}[人条笔件行户]?")


def why_passed_over(
    kind: str, header: Sequence[str], names: Sequence[str | None], cells: Sequence[str]
) -> Problem | None:
    """Why a row is no data; None for data. `names` are our names of the columns."""
    first = next((n for n, cell in enumerate(cells) if cell.strip()), None)
    if first is None:
        return None
    word = "".join(cells[first].split())
    if word.casefold() in _HEADERS and _is_header(kind, header, names, cells):
        return problem("repeated_header", "")
    code = "total_row" if _TOTAL.match(word) else "footer_row" if _FOOTER.match(word) else None
    if code is None or not _has_no_key(names, cells, first):
        return None
    return problem(code, "", value=clipped(word, 20))


def _is_header(
    kind: str, header: Sequence[str], names: Sequence[str | None], cells: Sequence[str]
) -> bool:
    """Whether a row is the header once more, in its words or in the names of the platform."""
    said = [(header[n], names[n], cell) for n, cell in enumerate(cells[: len(header)]) if cell]
    named = [(word, name, cell) for word, name, cell in said if name]
    return len(named) > 1 and all(
        cell == word or our_name(kind, cell) == name for word, name, cell in named
    )


def _has_no_key(names: Sequence[str | None], cells: Sequence[str], first: int) -> bool:
    """Whether the key columns are empty, or hold a count under the word."""
    return all(
        _COUNT.fullmatch(cell.strip())
        for n, (name, cell) in enumerate(zip(names, cells, strict=False))
        if name in KEYS and n != first
    )
