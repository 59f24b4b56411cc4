"""How receipts stand at their platforms (票据查验状态): what may be relied on, and what speaks against.

A receipt that nobody has asked for, or about which the platform gave no answer, is not verified:
neither genuine nor false.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlmodel import Session, col, select

from models import CheckResult, ReceiptKind, ReceiptMark, ReceiptStanding
from models.keys import in_parts
from models.receipt_form import restored, tidied

FISCAL, TAX = "fiscal", "tax"
"""The platform of fiscal receipts (财政电子票据), and the one of invoices (税务发票)."""
ON_PAPER = frozenset({ReceiptKind.PAPER, ReceiptKind.EXCHANGED, ReceiptKind.DIVISION})
"""What is known by the number of a paper alone stands on no platform."""
_LENGTHS = {(8, 10): FISCAL, (10, 8): TAX, (12, 8): TAX, (0, 20): TAX}


def platform_of(code: str, number: str, kind: str) -> str:
    """The platform that knows a receipt of this code, number and kind; "" where none does."""
    if kind in ON_PAPER:
        return ""
    its = as_printed(code, number)
    return _LENGTHS.get((len(its[0]), len(its[1])), "") if "".join(its).isdecimal() else ""


def as_printed(code: str, number: str) -> tuple[str, str]:
    """Code and number as the receipt shows them: each in its field, with the zeros in front."""
    return restored(*tidied(code, number))


def verified(standing: ReceiptStanding | None) -> bool:
    """Whether the platform has said that the receipt is genuine (查验为真), and not otherwise since."""
    return standing is not None and standing.result == CheckResult.GENUINE


def held(standing: ReceiptStanding | None) -> bool:
    """Whether nobody else can have it entered: we hold it (锁定), or have entered it."""
    return standing is not None and standing.mark in (ReceiptMark.HELD, ReceiptMark.ENTERED)


def entered(standing: ReceiptStanding | None) -> bool:
    """Whether it is entered as paid by us (入账)."""
    return standing is not None and standing.mark == ReceiptMark.ENTERED


def standings_of(
    session: Session, claims: Iterable[int | None]
) -> dict[int, Sequence[ReceiptStanding]]:
    """How the receipts of these claims stand, by claim; those never asked for are not in it."""
    found: dict[int, list[ReceiptStanding]] = defaultdict(list)
    for part in in_parts([claim for claim in claims if claim is not None]):
        query = select(ReceiptStanding).where(col(ReceiptStanding.claim_id).in_(part))
        for row in session.exec(query.order_by(col(ReceiptStanding.id))):
            found[row.claim_id].append(row)
    return dict(found)
