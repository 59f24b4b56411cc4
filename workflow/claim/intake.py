"""A claim that comes in (手工报销受理): its content, whether it may be accepted, and its columns.

Missing papers, a payee of another name or a work injury do not keep a claim out: the pre-check
decides on them. What cannot be true, or was paid before, does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from config.fields import renamed
from models import FAR, Care, Claim, ClaimState, FeeLine, Person, Receipt
from workflow.claim.bill_checks import check_bills
from workflow.claim.bill_rows import bill_as_given
from workflow.claim.intake_bills import ReceiptDraft, read_bills
from workflow.intake import case_row
from workflow.intake.reader import RawRow, Reader
from workflow.intake.registers import RowTables
from workflow.shared.contact_numbers import read_account, read_bank_code
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan
from workflow.shared.sql_types import StoredRow, TableRow

EDITABLE = (ClaimState.PRECHECK, ClaimState.RETURNED)
"""The states in which a claim may still be changed by sending it again."""

NEEDS_AMOUNT = (ClaimState.APPROVAL, ClaimState.TO_PAY, ClaimState.PAID)
"""Coming over into these states, a claim must bring the amount that was found payable."""

_PAYEE = ("payee_name", "payee_account", "payee_bank_code", "payee_relation", "payee_proof")
_EDITED = frozenset(
    [
        "person_id", "insutype", "applied_at", "applied_on", "channel", "phone", "agent",
        "materials", "content_hash", "institution_id", "institution_name", "care", "med_type",
        "admitted_on", "discharged_on", "diagnosis", "emergency", "third_party", "reason_code",
        "payee_name", "payee_account", "payee_bank_code", "payee_relation", "payee_proof", "total",
        "originals_in_hand",
    ]
)  # fmt: skip


ENTERED = (
    "phone", "institution_id", "institution_name", "care", "med_type", "admitted_on",
    "discharged_on", "diagnosis", "emergency", "third_party", "reason_code", *_PAYEE, "total",
)  # fmt: skip
"""The columns that a correction of the entry may change (更正录入); whose claim it is stays."""


@dataclass
class ClaimDraft:
    """The columns of a claim and its receipts."""

    values: StoredRow
    bills: list[ReceiptDraft]


def read_claim(raw: RawRow, tables: RowTables, *, numbered: bool = True) -> case_row.CaseRow:
    """A claim from a JSON object; the fields of a payee block are read as fields of the claim."""
    payee = raw.get("payee")
    if isinstance(payee, Mapping):
        raw = {**raw, **renamed("payee", payee)}
    reader = Reader(raw)
    if payee is not None and not isinstance(payee, Mapping):
        reader.tell("bad_value", "payee", why="应为对象", why_en="an object is expected")
    ext_no = (reader.needed if numbered else reader.text)("ext_no", 40, plain=True)
    med_type = reader.coded("med_type", tables.codes, "med_type", "unknown_med_type")
    channel = reader.coded("channel", tables.codes, "claim_channel", "unknown_channel")
    content = {
        **case_row.read_applicant(reader, tables),
        "channel": channel[1] if channel else None,
        "med_type": med_type[0] if med_type else None,
        "care": med_type[1] if med_type else None,
        "reason_code": reader.text("reason_code", 6, plain=True),
        "institution_code": reader.text("institution_code", 12, plain=True),
        "institution_name": reader.text("institution_name"),
        "admitted_on": reader.day("admitted_on"),
        "discharged_on": reader.day("discharged_on"),
        "diagnosis": reader.text("diagnosis", 30, plain=True),
        "emergency": reader.flag("emergency"),
        "third_party": _third_party(reader, tables),
        **_payee(reader),
        "payable": reader.number("payable", 2, empty=True),
        "rchk_flag": reader.text("rchk_flag", 10, plain=True),
        "reim_stas": reader.text("reim_stas", 10, plain=True),
        **_of_finance(reader),
        "receipts": read_bills(reader, raw.get("receipts"), tables.codes),
    }
    columns = ("reim_stas", "rchk_flag", "fin_dspo_flag")
    state = case_row.read_state(reader, tables, "claims", columns, ClaimState.PRECHECK.value)
    notes = [*reader.notes, *(note for bill in content["receipts"] for note in bill.notes)]
    return case_row.CaseRow(ext_no, content["area"], content, reader.problems, state, notes=notes)


def _payee(reader: Reader) -> dict[str, str]:
    """Who gets the money (收款人), on which account."""
    return {
        "payee_name": reader.text("payee_name", 100),
        "payee_account": reader.contact("payee_account", read_account, "bad_account"),
        "payee_bank_code": reader.contact("payee_bank_code", read_bank_code, "bad_bank_code"),
        "payee_relation": reader.text("payee_relation", 20),
        "payee_proof": reader.text("payee_proof", 100),
    }


def _of_finance(reader: Reader) -> dict[str, str]:
    """Where its money stands (财务处理标志); left out of the content where nothing is said."""
    flag = reader.text("fin_dspo_flag", 10, plain=True)
    return {"fin_dspo_flag": flag} if flag else {}


def _third_party(reader: Reader, tables: RowTables) -> str:
    """The third party that may have to pay (第三方责任); an empty field means none."""
    if not reader.text("third_party", plain=True):
        return "none"
    found = reader.coded("third_party", tables.codes, "third_party", "unknown_third_party")
    return found[1] if found else ""


def draft_claim(row: case_row.CaseRow, context: case_row.RowContext) -> ClaimDraft | None:
    """The claim with its receipts, or None: then the problems of the row say why not."""
    reader = Reader({}, row.problems)
    content = row.content
    admitted, discharged = content["admitted_on"], content["discharged_on"]
    person = case_row.find_person(row, context.people, admitted, reader.tell)
    if admitted and discharged and discharged < admitted:
        reader.tell(
            "discharge_before_admission", "discharged_on",
            admitted_on=admitted, discharged_on=discharged,
        )  # fmt: skip
    _check_provider(reader, row, context)
    bills: list[ReceiptDraft] = content["receipts"]
    check_bills(reader, bills, row.applied_on, context)
    total = sum(bill.total or 0 for bill in bills)
    _check_amount(reader, row, total)
    if row.problems or context.rules is None or person is None:
        return None
    return ClaimDraft(_columns(row, context, person, total), bills)


def _check_provider(reader: Reader, row: case_row.CaseRow, context: case_row.RowContext) -> None:
    """The institution must be designated; emergency care elsewhere needs the name of its institution."""
    content = row.content
    emergency = content["emergency"] or content["care"] == Care.EMERGENCY
    elsewhere = emergency and content["institution_name"]
    if context.institution_id is None and not elsewhere:
        reader.tell("unknown_provider", "institution_code", value=content["institution_code"])


def _check_amount(reader: Reader, row: case_row.CaseRow, total: int) -> None:
    payable = row.content["payable"]
    if row.state in NEEDS_AMOUNT and payable is None:
        reader.tell(
            "missing_payable", "payable", value=row.content["rchk_flag"] or row.content["reim_stas"]
        )
    if payable is not None and payable > total and not row.problems:
        reader.tell(
            "bad_amount", "payable", value=yuan(payable),
            expected=f"不应超过费用总额 {yuan(total)} 元",
            expected_en=f"within the total of {yuan(total)} yuan",
        )  # fmt: skip


def _columns(
    row: case_row.CaseRow, context: case_row.RowContext, person: TableRow, total: int
) -> StoredRow:
    content, today, state = row.content, context.tables.today, row.state
    applied_on = row.applied_on
    assert applied_on is not None and state is not None
    fresh = state == ClaimState.PRECHECK
    payable = content["payable"] if state in NEEDS_AMOUNT else None
    same = ("insutype", "applied_at", "channel", "phone", "agent", "materials", "care", "med_type",
            "admitted_on", "discharged_on", "diagnosis", "emergency", "third_party", "reason_code",
            *_PAYEE)  # fmt: skip
    return {
        **case_row.fresh_clocks(state, applied_on if fresh else today),
        **{name: content[name] for name in same},
        **_clocks(row, context),
        "ext_no": row.ext_no or None,
        "area": row.area,
        "person_id": person.id,
        "applied_on": applied_on,
        "content_hash": row.hash,
        "institution_id": context.institution_id,
        "institution_name": content["institution_name"],
        "total": total,
        "payable": payable,
        "payable_source": "" if payable is None else "imported",
        "disallowed": [],
        "straight_through": False,
        "findings": [],
        "verdict": "",
        "calc": "" if payable is None else "given",
        # At a window, and once a claim is in review, the originals are with the agency.
        "originals_in_hand": content["channel"] == "window"
        or state in (ClaimState.REVIEW, *NEEDS_AMOUNT),
        "originals_only": False,
        "return_to": ClaimState.PRECHECK.value if state == ClaimState.REJECTED else "",
        "look_again_on": FAR,
    }


def _clocks(row: case_row.CaseRow, context: case_row.RowContext) -> StoredRow:
    """The national bound from the application, the promise from entry into review.

    Both stand still for a claim that comes over while it is returned; a closed one has none.
    """
    rules, calendar, today = context.rules, context.calendar, context.tables.today
    assert rules is not None and row.applied_on is not None
    due = calendar.add(row.applied_on, rules["national_decision_days"])
    clocks = {"national_due_on": due.due_on, "promise_due_on": FAR, "stopped_on": FAR}
    if row.state in (ClaimState.REVIEW, ClaimState.APPROVAL, ClaimState.TO_PAY):
        promise = calendar.add(today, rules["promised_decision_days"])
        due = min(due, promise)
        clocks["promise_due_on"] = promise.due_on
    if row.state == ClaimState.RETURNED:
        return {**clocks, **case_row.correction_period(context), "stopped_on": today}
    if row.state in (ClaimState.REJECTED, ClaimState.WITHDRAWN, ClaimState.PAID):
        return clocks
    return {**clocks, "due_on": due.due_on, "due_provisional": due.provisional}


def edited_claim(values: Mapping[str, Any], own: Claim) -> StoredRow:
    """What changes on a stored claim that came again with other content.

    Its place stays, and what the pre-check found of the old content is forgotten.
    """
    new = [item for item in values["materials"] if item not in own.materials]
    edited = {name: values[name] for name in _EDITED}
    if own.state == ClaimState.PRECHECK:
        clocks = ("national_due_on", "due_on", "due_provisional")
        edited |= {name: values[name] for name in clocks}
    edited["originals_in_hand"] = own.originals_in_hand or values["originals_in_hand"]
    return {**edited, "verdict": "", "findings": [], "arrived": [*own.arrived, *new]}


def claim_as_given(
    claim: Claim, person: Person, code: str, bills: list[tuple[Receipt, list[FeeLine]]]
) -> JsonObject:
    """A stored claim in the shape in which it comes in, so that a part of it may be changed."""
    agent = {f"agent_{name}": value for name, value in (claim.agent or {}).items()}
    same = ("insutype", "area", "channel", "materials", "phone", "med_type", "reason_code",
            "institution_name", "diagnosis", "emergency", "third_party", *_PAYEE)  # fmt: skip
    return {
        "ext_no": claim.ext_no or "", "applied_at": claim.applied_at.isoformat(),
        "name": person.name, "cert_type": person.cert_type, "certno": person.certno,
        "institution_code": code, "admitted_on": claim.admitted_on.isoformat(),
        "discharged_on": claim.discharged_on.isoformat(),
        **{name: getattr(claim, name) for name in same},
        "receipts": [bill_as_given(receipt, lines) for receipt, lines in bills], **agent,
    }  # fmt: skip
