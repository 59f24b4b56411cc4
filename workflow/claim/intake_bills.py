"""Receipts and fee lines as they come in (票据、费用明细), exact to the 分."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from config.codes import CodeBook
from config.fields import renamed
from config.masking import Known
from models import FeeLine, Receipt
from models.receipt_form import form_of, named
from workflow.intake.case_row import RowContext
from workflow.intake.problems import Problem
from workflow.intake.reader import Cell, RawRow, Reader
from workflow.intake.receipt_number import as_stored, read_receipt_number, told_zeros
from workflow.shared.json_types import JsonObject
from workflow.shared.money import times, yuan
from workflow.shared.sql_types import StoredRow

MOST_RECEIPTS = 1000
MOST_LINES = 20_000


@dataclass
class FeeLineDraft:
    """A fee line (费用明细); None stands for what could not be read."""

    item_code: str
    item_name: str
    charge_type: str
    charge_level: str
    price_e6: int | None
    quantity_e4: int | None
    amount: int | None
    charged_on: date | None
    own_share_e4: int | None
    limit_e6: int | None


@dataclass
class ReceiptDraft:
    """A receipt (医疗收费票据) with its lines."""

    code: str
    number: str
    check_code: str
    issued_on: date | None
    total: int | None
    lines: list[FeeLineDraft]
    at: str

    @property
    def key(self) -> tuple[str, str]:
        """Code and number as they are stored; what was written counts for what is equal content."""
        return as_stored(self.code, self.number)

    @property
    def form(self) -> str:
        """What makes it the same receipt."""
        return form_of(*self.key).form

    @property
    def name(self) -> str:
        """How a sentence calls it."""
        return named(*self.key)

    @property
    def notes(self) -> list[Problem]:
        """What is worth knowing of how it was written."""
        return told_zeros(f"{self.at}number", self.code, self.number)


def read_bills(reader: Reader, given: Cell, codes: CodeBook) -> list[ReceiptDraft]:
    """The receipts of a claim; at least one is needed."""
    items = _objects(reader, "receipts", given, MOST_RECEIPTS)
    return [_bill(reader.part(item, f"receipts[{n}]."), codes) for n, item in items]


def _objects(reader: Reader, field: str, given: Cell, most: int) -> list[tuple[int, RawRow]]:
    if given in (None, "", []):
        reader.tell("missing_value", field)
        return []
    if not isinstance(given, list) or len(given) > most:
        why, why_en = f"应为列表，最多 {most} 项", f"a list of at most {most} is expected"
        reader.tell("bad_value", field, why=why, why_en=why_en)
        return []
    found: list[tuple[int, RawRow]] = []
    for n, item in enumerate(given):
        if isinstance(item, Mapping):
            found.append((n, renamed(field, item)))
        else:
            reader.tell(
                "bad_value", f"{field}[{n}]", why="应为对象", why_en="an object is expected"
            )
    return found


def _bill(reader: Reader, codes: CodeBook) -> ReceiptDraft:
    lines = [
        _line(reader.part(item, f"{reader.at}lines[{n}]."), codes)
        for n, item in _objects(reader, "lines", reader.raw.get("lines"), MOST_LINES)
    ]
    code, number = read_receipt_number(reader, "code", "number", needed=True)
    return ReceiptDraft(
        code=code, number=number,
        check_code=reader.text("check_code", 20, plain=True), issued_on=reader.day("issued_on"),
        total=reader.number("total", 2), lines=lines, at=reader.at,
    )  # fmt: skip


def _line(reader: Reader, codes: CodeBook) -> FeeLineDraft:
    line = _read_line(reader, codes)
    _check_signs(reader, line)
    return line


_FACTORS = {"price": "price_e6", "quantity": "quantity_e4", "amount": "amount"}
TAKES_BACK = ({"price", "amount"}, {"quantity", "amount"})
"""What is negative in a line that takes back another (退费、冲减明细)."""


def _check_signs(reader: Reader, line: FeeLineDraft) -> None:
    """Refuse a negative number, unless the line as a whole takes something back."""
    negative = {name for name, held in _FACTORS.items() if (getattr(line, held) or 0) < 0}
    if negative in TAKES_BACK:
        return
    for name in negative:
        reader.tell("negative_amount", name, value=reader.text(name, plain=True))
        setattr(line, _FACTORS[name], None)


def _read_line(reader: Reader, codes: CodeBook) -> FeeLineDraft:
    return FeeLineDraft(
        item_code=reader.text("item_code", 50, plain=True), item_name=reader.text("item_name"),
        charge_type=reader.code("charge_type", codes, "med_chrgitm_type"),
        charge_level=reader.code("charge_level", codes, "chrgitm_lv"),
        price_e6=reader.number("price", 6, signed=True),
        quantity_e4=reader.number("quantity", 4, signed=True),
        amount=reader.number("amount", 2, signed=True),
        charged_on=reader.day("charged_on"), own_share_e4=_share(reader),
        limit_e6=reader.number("limit", 6, empty=True),
    )  # fmt: skip


def _share(reader: Reader) -> int | None:
    """The share the patient bears first (自付比例), from 0 to 1."""
    share = reader.number("own_share", 4, empty=True)
    if share is not None and share > 10_000:
        expected, expected_en = "应在 0 与 1 之间", "a share from 0 to 1"
        value = f"{share / 10_000}"
        reader.tell(
            "bad_amount", "own_share", value=value, expected=expected, expected_en=expected_en
        )
        return None
    return share


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
        other = "本申请" if bill.form in seen else context.taken.get(bill.key)
        if other:
            reader.tell("duplicate_receipt", f"{bill.at}number", bill=bill.name, other=other)
        if bill.key in context.settled:
            settlement = context.settled[bill.key]
            reader.tell(
                "already_settled", f"{bill.at}number", bill=bill.name, other=Known(settlement)
            )
        if bill.key in context.red:
            reader.tell("red_receipt", f"{bill.at}number", bill=bill.name)
        seen.add(bill.form)


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


def bill_columns(
    bill: ReceiptDraft, receipt_id: int, claim_id: int, area: str, *, released: bool
) -> StoredRow:
    """The row of the receipt."""
    code, number = bill.key
    return {
        "id": receipt_id, "claim_id": claim_id, "area": area, "code": code,
        "number": number, "check_code": bill.check_code, "issued_on": bill.issued_on,
        "total": bill.total, "released": released,
    }  # fmt: skip


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


def _decimal(value: int | None, places: int) -> str | None:
    if value is None:
        return None
    whole, rest = divmod(abs(value), 10**places)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{places}d}"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
