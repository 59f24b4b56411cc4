"""Loading red-flushed receipts (冲红票据入库): from then on they pay for nothing."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import and_, select

from jobs.importing.alikes import remark_alikes
from jobs.importing.batch import Batch, Columns, write
from jobs.importing.errors import FileRefused
from jobs.importing.source import Record
from models import METADATA, ClaimState
from models.database import affected
from models.receipt_form import form_of, named
from workflow.claim.receipts import BillKey, by_form, of_forms
from workflow.intake.problems import problem
from workflow.intake.reader import Reader
from workflow.intake.receipt_number import as_stored, read_receipt_number, told_zeros
from workflow.intake.registers import RegisterRow

RED, RECEIPT, CLAIM = (METADATA.tables[name] for name in ("red_receipt", "receipt", "claim"))
APPROVED = tuple(
    state.value
    for state in (ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED)
)
"""A claim in one of these was approved before the receipt was known to be red."""


Told = tuple[str, date | None]
"""Who said it, and since when it is red."""


class RedReceipts:
    """Loads the list of the finance platform, or of a later check; the newest file is right."""

    def __init__(self, batch: Batch) -> None:
        if batch.reach.areas is not None:
            # A receipt names no area: whoever holds it finds it red.
            raise FileRefused("file_of_all_areas", file=Path(batch.report.file).name)
        self._app = batch

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in; one that is here in another spelling stays as it is written."""
        read = [(record, _parse(record)) for record in records]
        held = self._held([_bill(row) for _, row in read if not row.problems])
        new: dict[str, Columns] = {}
        report = self._app.report
        rows: dict[str, tuple[BillKey, Record]] = {}
        for record, row in read:
            if row.problems:
                self._app.refuse(record, row.values["number"], row.problems)
                continue
            bill = _bill(row)
            form = form_of(*bill).form
            rows.setdefault(form, (bill, record))
            report.remark(record, *row.notes)
            told = (row.values["source"], row.values["red_on"])
            if held.get(form) == told:
                report.unchanged += 1
            elif form in held:
                report.updated += 1
                self._change(form, told)
            else:
                report.accepted += 1
                new[form] = {**row.values, "known_on": self._app.today, "at": self._app.now}
            if form in new:
                new[form] |= dict(zip(("source", "red_on"), told, strict=True))
            held[form] = told
        write(self._app.session, "red_receipt", list(new.values()))
        remark_alikes(self._app, dict(rows.values()))
        for form, claim in self._approved([key for key, _ in rows.values()]):
            key, record = rows[form]
            values = {"bill": named(*key), "claim": claim}
            report.note(record, key[1], [problem("red_after_payment", "bill_no", **values)])

    def _held(self, keys: Sequence[BillKey]) -> dict[str, Told]:
        found: dict[str, Told] = {}
        for spelled in by_form(keys):
            query = select(RED.c.form, RED.c.source, RED.c.red_on).join(
                *of_forms(spelled, RED.c.form)
            )
            for form, *told in self._app.session.execute(query.with_for_update(of=RED)):
                found[form] = (told[0], told[1])
        return found

    def _change(self, form: str, told: Told) -> None:
        change = RED.update().where(RED.c.form == form)
        affected(self._app.session, change.values(source=told[0], red_on=told[1]))

    def _approved(self, keys: Sequence[BillKey]) -> list[tuple[str, str]]:
        """The approved or paid claims that hold any of these, by the form of the receipt."""
        found = []
        for spelled in by_form(keys):
            its = and_(CLAIM.c.id == RECEIPT.c.claim_id, CLAIM.c.state.in_(APPROVED))
            query = select(RECEIPT.c.form, CLAIM.c.no).join(*of_forms(spelled, RECEIPT.c.form))
            rows = self._app.session.execute(query.join(CLAIM, its).order_by(CLAIM.c.id))
            found += [(form, no) for form, no in rows]
        return found


def _bill(row: RegisterRow) -> BillKey:
    return row.values["code"], row.values["number"]


def _parse(record: Record) -> RegisterRow:
    if record.fault is not None:
        return RegisterRow(("", ""), {"code": "", "number": ""}, [record.fault])
    reader = Reader(record.raw)
    bill = read_receipt_number(reader, "bill_code", "bill_no", needed=True)
    stored = as_stored(*bill)
    values = {
        **dict(zip(("code", "number"), stored, strict=True)),
        "source": reader.text("source", 200),
        "red_on": reader.day("red_on"),
    }
    return RegisterRow(
        stored, values, reader.problems, notes=[*reader.notes, *told_zeros("bill_no", *bill)]
    )
