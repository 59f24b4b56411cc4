"""The grid of a review (费用审核表): lines with the cut typed beside each, and back into cuts."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from console.answers.review import OF_CUT
from console.web.visitor import Sent

Cut = dict[str, Any]


class ReviewRow(NamedTuple):
    """One row: a line of a receipt, a whole receipt, or the whole claim; with the cut of it."""

    receipt: str
    line: str
    label: str
    of: Mapping[str, Any] | None
    """The line itself; None for a receipt or the claim as a whole."""
    parts: Mapping[str, str]
    cut: Mapping[str, Any]


def rows_of(
    receipts: Sequence[Mapping[str, Any]], cuts: Sequence[Cut], tried: Mapping[str, Any] | None
) -> list[ReviewRow]:
    """The rows of a claim in the order of its receipts, each with its cut; none is lost."""
    left, parts = list(cuts), (tried or {}).get("lines") or {}
    rows: list[ReviewRow] = []
    for receipt in receipts:
        names = _names(receipt)
        for line in receipt["lines"]:
            at = parts.get(f"{receipt['place']}:{line['place']}", {})
            cut = _taken(left, names, str(line["place"]))
            rows.append(ReviewRow(names[-1], str(line["place"]), "", line, at, cut))
        whole = f"票据 {receipt['place']} 整张（{receipt['number']}，{receipt['total']} 元）"
        rows.append(ReviewRow(names[-1], "", whole, None, {}, _taken(left, names, "")))
    rows.append(ReviewRow("", "", "整件", None, {}, _taken(left, ("",), "")))
    # Two cuts of one line stand in rows of their own.
    rows += [
        ReviewRow(
            str(cut.get("receipt") or ""), str(cut.get("line") or ""), _called(cut), None, {}, cut
        )
        for cut in left
    ]
    return rows


def _called(cut: Cut) -> str:
    line = f" 第 {cut['line']} 行" if cut.get("line") else ""
    return f"另一处核减：{cut.get('receipt') or '整件'}{line}"


def _names(receipt: Mapping[str, Any]) -> tuple[str, ...]:
    """What a receipt is called in a cut: by its number, and by code and number, which is said last."""
    code, number = receipt["code"], receipt["number"]
    return (number, f"{code}-{number}") if code else (number,)


def _taken(left: list[Cut], names: Sequence[str], line: str) -> Cut:
    """The first cut of this receipt and line, which is then placed."""
    for cut in left:
        if str(cut.get("receipt") or "") in names and str(cut.get("line") or "") == line:
            left.remove(cut)
            return cut
    return {}


def cuts_sent(sent: Sent) -> list[Cut]:
    """The cuts of the grid: every row in which an amount stands."""
    columns = [sent.texts(name) for name in OF_CUT]
    found = []
    for row in zip(*columns, strict=False):
        cut: Cut = {key: value for key, value in zip(OF_CUT, row, strict=True) if value}
        if cut.get("amount"):
            if "line" in cut and cut["line"].isdecimal():
                cut["line"] = int(cut["line"])
            found.append(cut)
    return found
