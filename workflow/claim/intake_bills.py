"""Receipts and fee lines as they come in (票据、费用明细), exact to the 分."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from config.codes import CodeBook
from config.fields import renamed
from models import ReceiptKind
from models.receipt_form import form_of, named
from workflow.intake.problems import Problem
from workflow.intake.reader import Cell, RawRow, Reader
from workflow.intake.receipt_number import as_stored, read_receipt_number, told_zeros

MOST_RECEIPTS = 1000
MOST_LINES = 20_000
HASH = re.compile(r"[0-9a-f]{64}")
BillKey = tuple[str, str]


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
    facts: dict[str, str] = field(default_factory=dict)
    """What else was given, by its column; what was not given is left out."""

    @property
    def key(self) -> tuple[str, str]:
        """Code and number as they are stored; what was written counts for what is equal content."""
        return as_stored(self.code, self.number)

    @property
    def paper_key(self) -> BillKey:
        """Code and number of the paper that it was exchanged for (换开), as they are stored."""
        return as_stored(*self._paper)

    @property
    def _paper(self) -> BillKey:
        return self.facts.get("paper_code", ""), self.facts.get("paper_number", "")

    @property
    def keys(self) -> list[BillKey]:
        """Its own code and number, and those of the paper where they are others."""
        paper = form_of(*self.paper_key).form
        return (
            [self.key, self.paper_key] if paper not in ("", form_of(*self.key).form) else [self.key]
        )

    @property
    def forms(self) -> list[str]:
        """What makes it the same receipt: the form of each of its numbers."""
        return [form_of(*key).form for key in self.keys]

    @property
    def name(self) -> str:
        """How a sentence calls it."""
        return named(*self.key)

    @property
    def notes(self) -> list[Problem]:
        """What is worth knowing of how it was written."""
        return [
            *told_zeros(f"{self.at}number", self.code, self.number),
            *told_zeros(f"{self.at}paper_number", *self._paper),
        ]


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
    facts = _facts(reader, codes)
    # Who has the paper alone knows no other number: the paper's is the receipt's.
    on_paper = bool(facts.get("paper_number")) and not reader.raw.get("number")
    code, number = read_receipt_number(reader, "code", "number", needed=not on_paper)
    if on_paper:
        code, number = facts.pop("paper_code", ""), facts.pop("paper_number")
        facts = {"kind": ReceiptKind.EXCHANGED.value, **facts}
    return ReceiptDraft(
        code=code, number=number,
        check_code=reader.text("check_code", 20, plain=True), issued_on=reader.day("issued_on"),
        total=reader.number("total", 2), lines=lines, at=reader.at, facts=facts,
    )  # fmt: skip


def _facts(reader: Reader, codes: CodeBook) -> dict[str, str]:
    """Kind, number of the paper, payer, issuer and file of a receipt: those that were given."""
    paper = read_receipt_number(reader, "paper_code", "paper_number", needed=False)
    given = {
        "kind": _kind(reader, codes),
        **dict(zip(("paper_code", "paper_number"), paper, strict=True)),
        "payer": reader.text("payer", 100),
        "issuer": reader.text("issuer", 200),
        "file_sha256": _file_hash(reader),
    }
    return {name: value for name, value in given.items() if value}


def _kind(reader: Reader, codes: CodeBook) -> str:
    """The kind of a receipt (票据种类); an empty field says nothing."""
    if not reader.text("receipt_kind", plain=True):
        return ""
    found = reader.coded("receipt_kind", codes, "receipt_kind", "unknown_code")
    return found[1] if found else ""


def _file_hash(reader: Reader) -> str:
    """The SHA-256 of the file of an electronic receipt, in 64 hex digits."""
    words = reader.text("file_sha256", 64, plain=True).lower()
    if words and not HASH.fullmatch(words):
        why, why_en = (
            "应为文件的 SHA-256（64 位十六进制）",
            "a SHA-256 in 64 hex digits is expected",
        )
        reader.tell("bad_value", "file_sha256", why=why, why_en=why_en)
        return ""
    return words


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
