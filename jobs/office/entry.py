"""Moves taken in the office (办理): with what a corrected entry says, read as a file is read."""

from dataclasses import replace
from datetime import date
from typing import Any

from pydantic import BaseModel
from sqlmodel import Session

from config.text import Text
from jobs.app import App
from jobs.importing.claims import Claims
from jobs.office.counter import ContentRefused, counter_batch
from jobs.office.remarks import payee_remarks
from jobs.office.stored import stored_claim
from workflow.claim.bill_rows import bill_as_given
from workflow.claim.context import ClaimContext
from workflow.claim.entry import CorrectedEntry, EntryCorrection, corrected_receipts, differences
from workflow.claim.intake import ENTERED
from workflow.claim.reenter import findings_of
from workflow.machine.context import Context, Moment, MoveRemark
from workflow.machine.guard import Row
from workflow.machine.machine import CaseMachine
from workflow.service.load_context import AnyLoader, load_context
from workflow.service.take import Taken, take
from workflow.shared.json_types import Json


def take_move(app: App, no: str, trigger: str, actor: str, **given: Any) -> Taken:
    """Take one move with reason, facts and agent, or raise the refusal that says why not."""
    return take(app.database, no, trigger, actor, app.day, load=loading(app), **given)


def loading(app: App) -> AnyLoader:
    """What loads the context of a move at the desk: with a corrected entry, and with remarks."""

    def load(
        session: Session,
        machine: CaseMachine,
        record: Row,
        moment: Moment,
        trigger: str,
        payload: BaseModel | None,
    ) -> Context:
        found = load_context(session, machine, record, moment, trigger, payload)
        account = getattr(payload, "payee_account", None)
        given = getattr(payload, "payee_bank_code", None)
        bank_code = getattr(record, "payee_bank_code", "") if given is None else given
        found = replace(found, remarks=payee_remarks(app, account, bank_code))
        if isinstance(payload, EntryCorrection) and isinstance(found, ClaimContext):
            return _with_entry(found, record, read_entry(app, session, record, payload, moment))
        return found

    return load


PAID_TO = {"payee_name", "payee_account"}
CUT_ANEW = MoveRemark(
    "disallowed_dropped",
    Text(
        "票据有改动，原核减已清空，须由审核人员重新作出",
        "receipts changed: what was disallowed is gone, and a reviewer disallows anew",
    ),
)


def _with_entry(context: ClaimContext, claim: Row, entry: CorrectedEntry) -> ClaimContext:
    dropped = (CUT_ANEW,) if entry.bills is not None and claim.disallowed else ()
    return replace(context, entry=entry, remarks=(*context.remarks, *dropped))


def read_entry(
    app: App, session: Session, claim: Row, correction: EntryCorrection, moment: Moment
) -> CorrectedEntry:
    """The claim as it should have been entered: its whole content passes all checks again."""
    stored, given = stored_claim(session, claim), correction.given()
    if correction.receipts is not None:
        given["receipts"] = corrected_receipts(stored["receipts"], correction.receipts)
    known = frozenset(found.code for found in findings_of(session, claim.id, moment))
    if PAID_TO & given.keys():
        # Whoever names a payee anew proves it anew, whatever was wrong with the one before.
        known -= {"payee_name_mismatch"}
    loader = Claims(counter_batch(app, session, ""))
    row = loader.read({**stored, **given}, loader.batch.tables)
    loader.look_up([row])
    row.state = claim.state
    values = loader.draft(row, claim)
    if values is None:
        raise ContentRefused(row.problems)
    will_be = {name: _written(row.content[name]) for name in given if name != "receipts"}
    if correction.receipts is not None:
        will_be["receipts"] = [bill_as_given(bill, bill.lines) for bill in loader.drafted]
    before, after = differences({name: stored[name] for name in will_be}, will_be)
    bills = loader.drafted if any(path.startswith("receipts") for path in after) else None
    changed = {name: values[name] for name in ENTERED}
    return CorrectedEntry(changed, bills, before, after, known)


def _written(value: date | Json) -> Json:
    return value.isoformat() if isinstance(value, date) else value
