"""What a document rests on, read from the database (文书取数)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlmodel import Session, col, select

from config.codes import CodeBook, Regions
from config.policy import PolicyBook
from jobs.app import App
from models import Claim, FeeLine, Institution, Payment, Person, Qualification, Receipt
from workflow.benefit.calculation_store import stored_calculation
from workflow.document.case_file import AnyCase, CaseFile
from workflow.machine.machine import CaseMachine
from workflow.moves.history import history
from workflow.shared.json_types import JsonObject


@dataclass(frozen=True)
class Making:
    """With what documents are made: the book, the code tables, whether it is a rehearsal, when, by whom."""

    policy: PolicyBook
    regions: Regions
    codes: CodeBook
    rehearsal: bool
    today: date
    now: datetime
    actor: str


def making_of(app: App, actor: str) -> Making:
    """The same for an application and a person of it."""
    rehearsal = app.database.is_rehearsal()
    return Making(app.policy, app.regions, app.states, rehearsal, app.today, app.now, actor)


def load_case_file(
    session: Session,
    making: Making,
    machine: CaseMachine,
    case: AnyCase,
    *,
    seq: int | None = None,
    params: JsonObject | None = None,
) -> CaseFile:
    """A case with all that belongs to it, as documents tell it; `seq` is the move they tell of."""
    person = session.get(Person, case.person_id)
    assert person is not None, case.no
    moves = history(session, machine, case.id)
    move = next((each for each in moves if each.seq == seq), None)
    file = CaseFile(
        machine=machine, case=case, person=person, place=None, area=making.policy.areas[case.area],
        rules=making.policy.rules(case.area, move.day if move else making.today),
        regions=making.regions, today=making.today, word=_words(making.codes), moves=moves,
        move=move, params=params,
    )  # fmt: skip
    if isinstance(case, Claim):
        return _with_bill(session, file, case)
    return _with_hospitals(session, file, case) if isinstance(case, Qualification) else file


def _words(codes: CodeBook) -> Callable[[str, str], str]:
    return lambda column, code: codes.labels.get((column, code), code)


def _with_bill(session: Session, file: CaseFile, claim: Claim) -> CaseFile:
    receipts = session.exec(
        select(Receipt).where(Receipt.claim_id == claim.id).order_by(col(Receipt.id))
    ).all()
    lines = session.exec(
        select(FeeLine)
        .where(col(FeeLine.receipt_id).in_([receipt.id for receipt in receipts]))
        .order_by(col(FeeLine.receipt_id), col(FeeLine.position))
    ).all()
    place = session.get(Institution, claim.institution_id) if claim.institution_id else None
    # What a decision kept, and not what was calculated afterwards.
    calculation = file.kept("calculation_id", claim.calculation_id)
    paid = file.kept("payment_no", claim.payment_no)
    payment = session.exec(select(Payment).where(Payment.no == paid)).first() if paid else None
    return replace(
        file, place=place, receipts=receipts, fee_lines=lines, payment=payment,
        papers=claim.materials,
        calculation=stored_calculation(session, calculation if isinstance(calculation, int) else None),
    )  # fmt: skip


def _with_hospitals(session: Session, file: CaseFile, case: Qualification) -> CaseFile:
    query = select(Institution.code, Institution.name).where(
        col(Institution.code).in_(case.hospitals)
    )
    names = dict(session.exec(query).all())
    return replace(file, hospitals=[names.get(code, code) for code in case.hospitals])
