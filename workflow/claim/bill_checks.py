"""What is wrong with receipts that come in (票据、费用明细的校验): sums, days, and what was used before."""

from collections.abc import Sequence
from datetime import date

from config.masking import Known
from models.receipt_form import form_of, named
from workflow.claim.intake_bills import BillKey, ReceiptDraft
from workflow.intake.case_row import RowContext
from workflow.intake.reader import Reader
from workflow.shared.money import times, yuan


def check_bills(
    reader: Reader, bills: Sequence[ReceiptDraft], applied_on: date | None, context: RowContext
) -> None:
    """Sums, days, and whether a receipt was used before; what could not be read is left alone."""
    seen: set[str] = set()
    for bill in bills:
        _check_sums(reader, bill)
        if bill.issued_on and applied_on and bill.issued_on > applied_on:
            issued_on = bill.issued_on
            reader.tell(
                "future_receipt", f"{bill.at}issued_on",
                bill=bill.name, issued_on=issued_on, applied_on=applied_on,
            )  # fmt: skip
        if not bill.number:
            continue
        for key in bill.keys:
            _check_number(reader, bill, key, seen, context)
        seen.update(bill.forms)


def _check_number(
    reader: Reader, bill: ReceiptDraft, key: BillKey, seen: set[str], context: RowContext
) -> None:
    """Whether a receipt was used before under this one of its numbers."""
    name, at = named(*key), f"{bill.at}{'number' if key == bill.key else 'paper_number'}"
    other = "本申请" if form_of(*key).form in seen else context.taken.get(key)
    if other:
        reader.tell("duplicate_receipt", at, bill=name, other=other)
    if key in context.settled:
        reader.tell("already_settled", at, bill=name, other=Known(context.settled[key]))
    if key in context.red:
        reader.tell("red_receipt", at, bill=name)


def _check_sums(reader: Reader, bill: ReceiptDraft) -> None:
    for n, line in enumerate(bill.lines):
        if line.price_e6 is None or line.quantity_e4 is None or line.amount is None:
            continue
        computed = times(line.price_e6, line.quantity_e4)
        if computed != line.amount:
            what, what_en = (
                f"{bill.name} 第{n + 1}项 单价×数量",
                f"{bill.name} line {n + 1}, price × quantity",
            )
            _mismatch(reader, f"{bill.at}lines[{n}].amount", what, what_en, computed, line.amount)
    amounts = [line.amount for line in bill.lines if line.amount is not None]
    if bill.total is None or not amounts or len(amounts) != len(bill.lines):
        return
    if sum(amounts) != bill.total:
        what, what_en = f"票据 {bill.name} 明细合计", f"receipt {bill.name}, sum of its lines"
        _mismatch(reader, f"{bill.at}total", what, what_en, sum(amounts), bill.total)


def _mismatch(
    reader: Reader, field: str, what: str, what_en: str, computed: int, given: int
) -> None:
    values = {"what": what, "what_en": what_en, "computed": yuan(computed), "given": yuan(given)}
    reader.tell("amount_mismatch", field, **values)
