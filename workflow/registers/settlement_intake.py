"""Direct settlements as they are handed over (直接结算登记)."""

from collections.abc import Mapping, Sequence

from config.masking import mask_id
from models import FAR
from workflow.intake.case_row import told_former
from workflow.intake.reader import RawRow, Reader
from workflow.intake.receipt_number import as_stored, read_receipt_number, told_zeros
from workflow.intake.registers import RegisterRow, RowTables, read_area
from workflow.shared.sql_types import TableRow

SETTLED_AMOUNTS = (
    "inscp_scp_amt", "act_pay_dedc", "hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay",
)  # fmt: skip
"""What the benefit year needs to know of a settlement; a file may leave any of it out."""
SETTLEMENT_OPTIONS: dict[str, None] = dict.fromkeys(("undoes", "disease", *SETTLED_AMOUNTS))


def read_settlement(raw: RawRow, tables: RowTables) -> RegisterRow:
    """A settlement's columns but for the person and institution, which the register knows.

    A reversal (退费) is a row of its own with negative amounts, so the sign is accepted.
    """
    reader = Reader(raw)
    settlement_no = reader.needed("settlement_no", 30)
    area = read_area(reader, tables) if reader.text("area") else None
    cert = None
    if reader.text("cert_type"):
        cert = reader.coded("cert_type", tables.codes, "cert_type", "unknown_cert_type")
    med_type = reader.coded("med_type", tables.codes, "med_type", "unknown_med_type")
    admitted, discharged = reader.day("admitted_on"), reader.day("discharged_on")
    if admitted and discharged and discharged < admitted:
        reader.tell(
            "discharge_before_admission", "discharged_on",
            admitted_on=admitted.isoformat(), discharged_on=discharged.isoformat(),
        )  # fmt: skip
    bill = read_receipt_number(reader, "bill_code", "bill_no", needed=False)
    values = {
        "settlement_no": settlement_no, "certno": reader.needed("certno", 50).upper(),
        "cert_type": cert[0] if cert else "", "psn_no": reader.text("psn_no", 30, plain=True),
        "institution_code": reader.needed("institution_code", 12),
        "med_type": med_type[0] if med_type else "", "admitted_on": admitted,
        "discharged_on": discharged, "settled_at": reader.instant("settled_at"),
        "total": reader.number("total", 2, signed=True),
        "fund_paid": reader.number("fund_paid", 2, signed=True),
        "pay_loc": reader.code("pay_loc", tables.codes, "pay_loc", 3),
        "setl_type": reader.code("setl_type", tables.codes, "setl_type", 3),
        **dict(zip(("bill_code", "bill_no"), as_stored(*bill), strict=True)),
        "reversed": reader.flag("reversed"),
    }  # fmt: skip
    for name, size in (("undoes", 30), ("disease", 20)):
        if name in raw:
            values[name] = reader.text(name, size, plain=True).upper() or None
    for name in SETTLED_AMOUNTS:
        if name in raw:
            values[name] = reader.number(name, 2, empty=True, signed=True)
    notes = [*reader.notes, *told_zeros("bill_no", *bill)]
    return RegisterRow((area or "", settlement_no), values, reader.problems, notes=notes)


def place_settlement(
    draft: RegisterRow, people: Sequence[TableRow], institutions: Mapping[str, int]
) -> None:
    """Find whose settlement it is and where it was made."""
    values, reader = draft.values, Reader({}, draft.problems)
    certno, cert_type = values.pop("certno"), values.pop("cert_type")
    psn_no, code = values.pop("psn_no"), values.pop("institution_code")
    fit = [
        p for p in people
        if cert_type in ("", p.cert_type) and psn_no in ("", p.psn_no)
        and draft.key[0] in ("", p.area)
    ]  # fmt: skip
    if certno and not fit:
        reader.tell("unknown_person", "certno", value=mask_id(certno), area=draft.key[0] or "—")
    if len({p.area for p in fit}) > 1:
        reader.tell("ambiguous_person", "certno", value=mask_id(certno))
    if code and code not in institutions:
        reader.tell("unknown_provider", "institution_code", value=code)
    if fit:
        day = values["admitted_on"] or FAR
        person = max(fit, key=lambda p: (p.covered_to >= day, p.insured_from, p.id))
        values |= {"area": person.area, "person_id": person.id}
        if now := getattr(person, "now", ""):
            draft.notes.append(told_former(certno, now))
        draft.key = (person.area, draft.key[1])
    values["institution_id"] = institutions.get(code)
