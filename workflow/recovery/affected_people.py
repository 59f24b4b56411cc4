"""Which people have a paid claim that a later fact may touch (可能受影响的人员): one set-based look."""

from sqlalchemy import ColumnElement, and_, or_, select
from sqlmodel import Session

from models import METADATA, ClaimState, PostingKind

C, K, P, F, M, Y, R, S, RED, REGISTER = (
    METADATA.tables[name].c
    for name in (
        "claim", "calculation", "person", "filing", "move", "year_posting", "receipt", "settlement",
        "red_receipt", "register_change",
    )
)  # fmt: skip
BY_TIME = ("expire", "recount", "retry", "activate")
"""The moves of a filing that say nothing new about a day in the past."""
YEAR_MOVED = (PostingKind.REVERSED.value, PostingKind.CORRECTED.value, PostingKind.UNDONE.value)


def people_touched(session: Session, area: str | None, claim_no: str | None) -> list[int]:
    """People of whom a paid claim may come to another amount by a fact, in the order of their ids.

    No touched person is missing; a person named here may turn out to be untouched.
    """
    return _people(session, or_(*_signs()), area, claim_no)


def people_of_another_book(
    session: Session, book_hash: str, area: str | None, claim_no: str | None
) -> list[int]:
    """People with a paid claim that was calculated with another policy book."""
    return _people(session, K.book_hash != book_hash, area, claim_no)


def _people(
    session: Session, sign: ColumnElement[bool], area: str | None, claim_no: str | None
) -> list[int]:
    claim, calculation, person = (METADATA.tables[n] for n in ("claim", "calculation", "person"))
    query = (
        select(C.person_id)
        .select_from(claim)
        .join(calculation, K.id == C.calculation_id)
        .join(person, P.id == C.person_id)
        .where(C.state == ClaimState.PAID.value, sign)
    )
    if area:
        query = query.where(C.area == area)
    if claim_no:
        query = query.where(or_(C.no == claim_no, C.ext_no == claim_no))
    return list(session.execute(query.distinct().order_by(C.person_id)).scalars())


def _signs() -> list[ColumnElement[bool]]:
    """What may say that an amount no longer follows from the facts."""
    return [
        P.covered_to < C.discharged_on,
        P.insured_from > C.admitted_on,
        _any(REGISTER.id, and_(REGISTER.kind == "person", REGISTER.key == C.area + "/" + P.psn_no,
                               REGISTER.day >= K.day)),
        _any(F.id, and_(F.person_id == C.person_id, M.machine == "filing", M.case_id == F.id,
                        M.day >= K.day, M.trigger.not_in(BY_TIME))),
        _any(Y.id, and_(Y.person_id == C.person_id, Y.claim_id != C.id, Y.kind.in_(YEAR_MOVED))),
        _any(Y.id, and_(Y.person_id == C.person_id, Y.settlement_id.is_not(None), Y.day >= K.day)),
        _any(R.id, and_(R.claim_id == C.id, RED.form == R.form)),
        _any(R.id, and_(R.claim_id == C.id, S.form == R.form)),
    ]  # fmt: skip


def _any(key: ColumnElement[int], where: ColumnElement[bool]) -> ColumnElement[bool]:
    tables = (METADATA.tables[n] for n in ("claim", "calculation", "person"))
    return select(key).where(where).correlate(*tables).exists()
