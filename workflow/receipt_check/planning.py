"""Which receipts a platform is to be asked about (待查验票据), found in the database and kept as questions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import and_, exists, or_, select, text
from sqlmodel import Session

from models import METADATA, CheckPurpose, ClaimState, ReceiptMark, ReceiptStanding, Setting
from models.keys import in_parts, one_of
from workflow.receipt_check.answers import ask, no_question
from workflow.receipt_check.questions import (
    ENDED_STATES,
    PURPOSE,
    CheckTimes,
    ReceiptAround,
    mark_wanted,
    question,
)
from workflow.receipt_check.standing import as_printed, platform_of, verified
from workflow.shared.months import add_months
from workflow.shared.sql_types import Query, StoredRow, TableRow

CLAIM, RECEIPT, STANDING = (
    METADATA.tables[name] for name in ("claim", "receipt", "receipt_standing")
)
IN_USE = "receipt_platforms"
"""The setting of the database that names the platforms that are asked."""
PAGE = 500
UNPAID = tuple(state.value for state in ClaimState if state not in {*ENDED_STATES, ClaimState.PAID})
ENDED = tuple(state.value for state in ENDED_STATES)
HELD_OR_ENTERED = (ReceiptMark.HELD.value, ReceiptMark.ENTERED.value)


class Asking(NamedTuple):
    """An area's times on a day, and the platforms that can be asked."""

    area: str
    day: date
    now: datetime
    times: CheckTimes
    platforms: frozenset[str]


def platforms_in_use(session: Session) -> frozenset[str]:
    """The platforms that receipts are held against; empty where none was ever configured."""
    kept = session.get(Setting, IN_USE)
    return frozenset(kept.value.split()) if kept else frozenset()


def keep_platforms(session: Session, names: Iterable[str]) -> None:
    """Keep which platforms are configured, so that the rules know it."""
    session.merge(Setting(name=IN_USE, value=" ".join(sorted(names))))


def plan(session: Session, asking: Asking) -> int:
    """Open the questions of an area that are due, and close those that nobody needs; how many are open."""
    for claims in in_parts(_claims_with_new_receipts(session, asking), PAGE):
        stand(session, claims)
    candidates = list(session.execute(_candidates(asking)).scalars())
    return sum(
        bool(standing.pending)
        for part in in_parts(candidates, PAGE)
        for standing in _planned(session, asking, part)
    )


def plan_claims(
    session: Session, asking: Asking, claims: Sequence[int], *, anew: bool
) -> list[int]:
    """Open the questions about the receipts of these claims: their standings. `anew` asks also about
    what is answered already, by hand."""
    stand(session, claims)
    found: list[int] = []
    for part in in_parts(claims, PAGE):
        query = select(STANDING.c.id).where(one_of(session, STANDING.c.claim_id, part))
        ids = list(session.execute(query.order_by(STANDING.c.id)).scalars())
        for standing in _planned(session, asking, ids, anew=anew):
            if standing.pending:
                standing.next_at = None
                found.append(standing.id or 0)
    return found


def _claims_with_new_receipts(session: Session, asking: Asking) -> list[int]:
    """Claims, open or paid not long ago, with a receipt that was not asked for as it is entered now."""
    since = add_months(asking.day, -asking.times.recheck_months)
    its, known = RECEIPT.c, STANDING.c
    same = and_(known.claim_id == its.claim_id, known.form == its.form)
    new = or_(
        known.id.is_(None),
        known.total != its.total,
        known.issued_on != its.issued_on,
        known.check_code != its.check_code,
    )
    recent = or_(
        CLAIM.c.state.in_(UNPAID),
        and_(CLAIM.c.state == ClaimState.PAID.value, CLAIM.c.state_since >= since),
    )
    query = select(CLAIM.c.id).join(RECEIPT, its.claim_id == CLAIM.c.id).outerjoin(STANDING, same)
    query = query.where(
        CLAIM.c.area == asking.area, recent, new, its.of_id.is_(None), its.form != ""
    )
    return list(session.execute(query.distinct().order_by(CLAIM.c.id)).scalars())


def stand(session: Session, claims: Sequence[int]) -> None:
    """Let the receipts of these claims stand as not checked; what stood for another bill begins anew."""
    known = {(each.claim_id, each.form): each for each in _standings(session, claims)}
    for bill in _bills(session, claims):
        values = _as_asked(bill)
        standing = known.get((bill.claim_id, bill.form))
        if standing is None:
            session.add(ReceiptStanding(**values, form=bill.form))
        elif any(getattr(standing, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(standing, name, value)
            standing.result, standing.checked_on = "", None
            standing.cleared_with = standing.cleared_by = ""
            no_question(standing)
    session.flush()


def _standings(session: Session, claims: Sequence[int]) -> list[ReceiptStanding]:
    query = select(ReceiptStanding).where(one_of(session, STANDING.c.claim_id, claims))
    return list(session.execute(query).scalars())


def _bills(session: Session, claims: Sequence[int]) -> Sequence[TableRow]:
    """The receipts of these claims, each once."""
    its = RECEIPT.c
    query = select(
        its.claim_id, its.area, its.code, its.number, its.check_code, its.issued_on, its.total,
        its.form, its.kind,
    )  # fmt: skip
    mine = (one_of(session, its.claim_id, claims), its.form != "", its.of_id.is_(None))
    return session.execute(query.where(*mine).order_by(its.id)).all()


def _as_asked(bill: TableRow) -> StoredRow:
    """What a platform is told of a receipt, as its face shows it."""
    code, number = as_printed(bill.code, bill.number)
    return {
        "claim_id": bill.claim_id, "area": bill.area, "platform": platform_of(code, number, bill.kind),
        "code": code, "number": number, "check_code": bill.check_code,
        "issued_on": bill.issued_on, "total": bill.total,
    }  # fmt: skip


def _candidates(asking: Asking) -> Query:
    """Standings of which something may be due: of open claims, those that hold what has ended, and
    paid ones that were not asked for a month."""
    recently = add_months(asking.day, -asking.times.recheck_months)
    last_month = add_months(asking.day, -1)
    paid = and_(
        CLAIM.c.state == ClaimState.PAID.value,
        CLAIM.c.state_since >= recently,
        or_(STANDING.c.checked_on.is_(None), STANDING.c.checked_on <= last_month,
            STANDING.c.mark != ReceiptMark.ENTERED.value, STANDING.c.pending != ""),
    )  # fmt: skip
    ended = and_(
        CLAIM.c.state.in_(ENDED),
        or_(STANDING.c.mark.in_(HELD_OR_ENTERED), STANDING.c.pending != ""),
    )
    query = select(STANDING.c.id).join(CLAIM, CLAIM.c.id == STANDING.c.claim_id)
    return query.where(
        STANDING.c.area == asking.area,
        STANDING.c.platform.in_(sorted(asking.platforms)),
        or_(CLAIM.c.state.in_(UNPAID), paid, ended),
    ).order_by(STANDING.c.id)


def _planned(
    session: Session, asking: Asking, ids: Sequence[int], *, anew: bool = False
) -> Iterator[ReceiptStanding]:
    """These standings, locked, each with the question that is due."""
    around = _around(session, ids)
    query = select(ReceiptStanding).where(one_of(session, STANDING.c.id, ids))
    held = query.order_by(STANDING.c.id).with_for_update(skip_locked=True)
    for standing in session.execute(held).scalars():
        its = around.get(standing.id or 0)
        if its is None or standing.platform not in asking.platforms:
            continue
        purpose = question(standing, its, asking.times, asking.day)
        if anew and purpose is CheckPurpose.NONE:
            wanted = PURPOSE.get(mark_wanted(its))
            genuine = verified(standing) and PURPOSE.get(ReceiptMark(standing.mark)) == wanted
            purpose = CheckPurpose.BY_HAND if genuine else wanted or CheckPurpose.NONE
        if purpose is not CheckPurpose.NONE:
            ask(standing, purpose, asking.now)
        elif standing.pending != CheckPurpose.BY_HAND:
            no_question(standing)
            if mark_wanted(its) is ReceiptMark.FREE:
                standing.mark = ReceiptMark.FREE.value
        yield standing
    session.flush()


def _around(session: Session, ids: Sequence[int]) -> Mapping[int, ReceiptAround]:
    """What the house knows beside these standings."""
    other, its_claim = RECEIPT.alias("other"), CLAIM.alias("its_claim")
    ours = exists().where(
        other.c.form == STANDING.c.form,
        other.c.claim_id != STANDING.c.claim_id,
        text("NOT other.released"),  # in the words of the partial index
        its_claim.c.id == other.c.claim_id,
        its_claim.c.state.not_in(ENDED),
    )
    there = exists().where(
        RECEIPT.c.claim_id == STANDING.c.claim_id, RECEIPT.c.form == STANDING.c.form
    )
    query = select(
        STANDING.c.id, CLAIM.c.state, CLAIM.c.return_to, CLAIM.c.state_since,
        there.label("there"), ours.label("ours"),
    )  # fmt: skip
    query = query.join(CLAIM, CLAIM.c.id == STANDING.c.claim_id)
    return {
        row.id: ReceiptAround(row.state, row.return_to, row.state_since, row.there, row.ours)
        for row in session.execute(query.where(one_of(session, STANDING.c.id, ids)))
    }
