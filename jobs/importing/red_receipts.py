"""Loading red-flushed receipts (冲红票据入库): from then on they pay for nothing."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, select

from jobs.importing.batch import Batch, Columns, write
from jobs.importing.source import Record
from models import METADATA, ClaimState
from models.database import affected
from models.keys import among, in_parts
from workflow.claim.receipts import BillKey
from workflow.intake.problems import Problem, problem
from workflow.intake.reader import Reader

RED, RECEIPT, CLAIM = (METADATA.tables[name] for name in ("red_receipt", "receipt", "claim"))
APPROVED = tuple(
    state.value
    for state in (ClaimState.TO_PAY, ClaimState.PAYING, ClaimState.PAID, ClaimState.PAYMENT_FAILED)
)
"""A claim in one of these was approved before the receipt was known to be red."""


class RedReceipts:
    """Loads the list of the finance platform, or of a later check; the newest file is right."""

    def __init__(self, batch: Batch) -> None:
        self._app = batch

    def load(self, records: Sequence[Record]) -> None:
        """Put a chunk of rows in."""
        read = [(record, *_parse(record)) for record in records]
        held = self._held([(v["code"], v["number"]) for _, v, problems in read if not problems])
        new: dict[BillKey, Columns] = {}
        report = self._app.report
        rows: dict[BillKey, Record] = {}
        for record, values, problems in read:
            key = (values["code"], values["number"])
            if problems:
                self._app.refuse(record, values["number"], problems)
                continue
            rows.setdefault(key, record)
            told = (values["source"], values["red_on"])
            if held.get(key) == told:
                report.unchanged += 1
            elif key in held:
                report.updated += 1
                self._change(key, told)
            else:
                report.accepted += 1
                new[key] = {**values, "known_on": self._app.today, "at": self._app.now}
            if key in new:
                new[key] |= dict(zip(("source", "red_on"), told, strict=True))
            held[key] = told
        write(self._app.session, "red_receipt", list(new.values()))
        for key, claim in self._approved(list(rows)):
            values = {"bill": "-".join(filter(None, key)), "claim": claim}
            report.note(rows[key], key[1], [problem("red_after_payment", "bill_no", **values)])

    def _held(self, keys: Sequence[BillKey]) -> dict[BillKey, Any]:
        found: dict[BillKey, Any] = {}
        for part in in_parts(keys):
            wanted, same = among(part, RED.c.code, RED.c.number)
            query = select(RED.c.code, RED.c.number, RED.c.source, RED.c.red_on).join(wanted, same)
            for code, number, *told in self._app.session.execute(query.with_for_update(of=RED)):
                found[code, number] = tuple(told)
        return found

    def _change(self, key: BillKey, told: tuple[Any, Any]) -> None:
        change = RED.update().where(RED.c.code == key[0], RED.c.number == key[1])
        affected(self._app.session, change.values(source=told[0], red_on=told[1]))

    def _approved(self, keys: Sequence[BillKey]) -> list[tuple[BillKey, str]]:
        """The approved or paid claims that hold any of these."""
        found = []
        for part in in_parts(keys):
            wanted, same = among(part, RECEIPT.c.code, RECEIPT.c.number)
            its = and_(CLAIM.c.id == RECEIPT.c.claim_id, CLAIM.c.state.in_(APPROVED))
            query = select(RECEIPT.c.code, RECEIPT.c.number, CLAIM.c.no).join(wanted, same)
            rows = self._app.session.execute(query.join(CLAIM, its).order_by(CLAIM.c.id))
            found += [((code, number), no) for code, number, no in rows]
        return found


def _parse(record: Record) -> tuple[Columns, list[Problem]]:
    if record.fault is not None:
        return {"code": "", "number": ""}, [record.fault]
    reader = Reader(record.raw)
    values = {
        "code": reader.text("bill_code", 30, plain=True),
        "number": reader.needed("bill_no", 30),
        "source": reader.text("source", 200),
        "red_on": reader.day("red_on"),
    }
    return values, reader.problems
