"""A claim as the calculation sees it (手工报销的计算对象): the treatment, and the lines of its bill.

Pure: records in, `Treatment` and `ClaimInputs` out; what cannot be calculated is refused by field.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from workflow.benefit.bill import CLASS_A, CLASS_B, CLASS_C, BillLine, BillLineValues
from workflow.benefit.item_class import by_catalogue
from workflow.benefit.json_reader import QuoteError
from workflow.benefit.plan_cache import CaseRules
from workflow.benefit.rows import FeeRow, ReceiptRow
from workflow.benefit.settlement import BenefitYear, ClaimInputs
from workflow.benefit.treatment import Treatment
from workflow.shared.json_types import Json
from workflow.shared.money import fen, yuan

WITHOUT_SHARE = (CLASS_A, CLASS_C)
ITEM_CODE: Final = 8
"""Where a line from the database has the code of its item, behind what `BillLine` is made of."""

Bills: TypeAlias = Sequence[tuple[ReceiptRow, Sequence[FeeRow]]]
"""The receipts of a claim with their lines; a line begins with the columns of `BillLine`."""
LinePlace = tuple[int, int]
"""Which receipt, and which of its lines; (-1, n) stands for the whole claim."""


class BillDecisions(NamedTuple):
    """What reviewers decided about a bill: amounts disallowed, and borne by a third party (核减、第三人负担)."""

    disallowed: Sequence[Mapping[str, Json]]
    third_party_paid: int


def claim_inputs(
    case: Treatment, bills: Bills, decided: BillDecisions, rules: CaseRules, years: tuple[BenefitYear, ...]
) -> ClaimInputs:  # fmt: skip
    """The lines of a claim, what was disallowed, and what its benefit years had used up."""
    off = _disallowed(decided.disallowed, bills) if decided.disallowed else {}
    lines = []
    for n, (receipt, fees) in enumerate(bills):
        for m, fee in enumerate(fees):
            line: BillLineValues = fee[:8]
            # An item without code needs no catalogue, not even one that can be read.
            if off or (fee[ITEM_CODE] and rules.has_catalogue):
                less = max(0, min(off.pop((n, m), 0), line[1]))
                line = by_catalogue(rules.rules, case, fee[ITEM_CODE], BillLine(*line[:7], less))
            level = line[0]
            known = level in WITHOUT_SHARE or (
                level == CLASS_B and (line[4] is not None or rules.has_default)
            )
            if not known:
                raise _amiss(line, f"{receipt.number}[{fee.position}]")
            lines.append(line)
    if any(line[1] < 0 for line in lines):
        _check_classes(lines)
    left = sum(off.values()) if off else 0
    return ClaimInputs(case.on, lines, left, decided.third_party_paid, years)


def _check_classes(lines: Sequence[BillLineValues]) -> None:
    """Refuse lines that take back more of a class than was charged in it: nobody knows whose cost it was."""
    charged: dict[str, int] = {}
    for line in lines:
        charged[line[0]] = charged.get(line[0], 0) + line[1]
    for level, amount in charged.items():
        if amount < 0:
            zh = f"收费等级 {level} 的负数明细超过同等级费用 {yuan(-amount)} 元，须更正录入或退回补正"
            en = f"lines of level {level} take back {yuan(-amount)} more than was charged in it"
            raise QuoteError("negative_amount", "lines", zh, en)


def _amiss(line: BillLineValues, at: str) -> QuoteError:
    """Why a line cannot be calculated."""
    if line[0] == CLASS_B:
        zh = "乙类项目缺少先行自付比例，参数库也没有缺省"
        en = "a class B line needs its first-pay share; the book has no default"
        return QuoteError("missing_value", f"{at}.selfpay_prop", zh, en)
    zh, en = f"收费等级“{line[0]}”不在代码表内", f"the unknown level “{line[0]}”"
    return QuoteError("bad_charge_level", f"{at}.chrgitm_lv", zh, en)


def _disallowed(entries: Sequence[Mapping[str, Json]], bills: Bills) -> dict[LinePlace, int]:
    """What was disallowed of which line.

    An amount of a receipt comes off its own lines, those in the catalogue first.
    """
    found: dict[LinePlace, int] = {}
    for k, entry in enumerate(entries):
        left = fen(entry["amount"]) or 0
        for key, held in _lines_of(entry, bills):
            off = min(left, held - found.get(key, 0))
            found[key] = found.get(key, 0) + off
            left -= off
        if left:
            found[-1, k] = left
    return found


def _lines_of(entry: Mapping[str, Json], bills: Bills) -> Iterator[tuple[LinePlace, int]]:
    """The lines that an entry is about, with what they hold."""
    for n, (receipt, fees) in enumerate(bills):
        if entry.get("receipt") not in (receipt.number, f"{receipt.code}-{receipt.number}"):
            continue
        for m, line in sorted(enumerate(fees), key=lambda pair: pair[1].charge_level == CLASS_C):
            # From a line that takes something back nothing can be taken off.
            if line.amount > 0 and entry.get("line") in (None, line.position):
                yield (n, m), line.amount
