"""Receipts and fee lines as rows, and in the shape in which they come in (票据、费用明细)."""

from collections.abc import Sequence
from datetime import date

from models import FeeLine, Receipt
from workflow.claim.intake_bills import FeeLineDraft, ReceiptDraft
from workflow.shared.json_types import JsonObject
from workflow.shared.sql_types import StoredRow

FACTS = ("kind", "paper_code", "paper_number", "payer", "issuer", "file_sha256")
"""The columns of what else may be given of a receipt."""
NAMED = {"kind": "receipt_kind"}
"""The fields that come in under another name than their column."""


def bill_columns(
    bill: ReceiptDraft, receipt_id: int, claim_id: int, area: str, *, released: bool
) -> StoredRow:
    """The row of the receipt."""
    code, number = bill.key
    paper = dict(zip(("paper_code", "paper_number"), bill.paper_key, strict=True))
    return {
        "id": receipt_id, "claim_id": claim_id, "area": area, "code": code,
        "number": number, "check_code": bill.check_code, "issued_on": bill.issued_on,
        "total": bill.total, "released": released, "of_id": None,
        **dict.fromkeys(FACTS, ""), **bill.facts, **paper,
    }  # fmt: skip


def other_numbers(bill: ReceiptDraft, row: StoredRow) -> list[StoredRow]:
    """The rows of the numbers by which the receipt in this row goes as well; they have no id yet."""
    own = {**row, "of_id": row["id"]}
    del own["id"]
    return [{**own, "code": code, "number": number} for code, number in bill.keys[1:]]


def line_columns(bill: ReceiptDraft, receipt_id: int) -> list[StoredRow]:
    """The rows of its lines."""
    return [
        {**vars(line), "receipt_id": receipt_id, "position": n}
        for n, line in enumerate(bill.lines, 1)
    ]


def bill_as_given(
    receipt: Receipt | ReceiptDraft, lines: Sequence[FeeLine] | Sequence[FeeLineDraft]
) -> JsonObject:
    """A receipt in the shape in which it comes in."""
    return {
        "code": receipt.code,
        "number": receipt.number,
        "check_code": receipt.check_code,
        "issued_on": _iso(receipt.issued_on),
        "total": _decimal(receipt.total, 2),
        **_facts_given(receipt),
        "lines": [
            {
                "item_code": line.item_code,
                "item_name": line.item_name,
                "charge_type": line.charge_type,
                "charge_level": line.charge_level,
                "price": _decimal(line.price_e6, 6),
                "quantity": _decimal(line.quantity_e4, 4),
                "amount": _decimal(line.amount, 2),
                "charged_on": _iso(line.charged_on),
                "own_share": _decimal(line.own_share_e4, 4),
                "limit": _decimal(line.limit_e6, 6),
            }
            for line in lines
        ],
    }


def _facts_given(receipt: Receipt | ReceiptDraft) -> JsonObject:
    """What else is known of a receipt, in the names in which it comes in."""
    if isinstance(receipt, ReceiptDraft):
        held = receipt.facts
    else:
        held = {name: getattr(receipt, name) for name in FACTS}
    return {NAMED.get(name, name): held[name] for name in FACTS if held.get(name)}


def _decimal(value: int | None, places: int) -> str | None:
    if value is None:
        return None
    whole, rest = divmod(abs(value), 10**places)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{places}d}"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
