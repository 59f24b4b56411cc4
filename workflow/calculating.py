"""Calculating claims that stand in review, recheck or approval (待遇计算), a page in one transaction.

Amounts are kept first, then the declared moves are taken: every calculation leaves its move, a
changed amount brings the claim back to review, and a small clean claim is marked to pass by itself (直通).
"""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import update
from sqlmodel import Session, col, select

from config.errors import YidiError
from config.policy import PolicyBook
from models import Calculation, Claim, ClaimState
from workflow.advance import advance
from workflow.benefit.load import Loaded, load, open_filings, question
from workflow.benefit.plan import Plan
from workflow.benefit.quote import plan_for
from workflow.benefit.settle import settle
from workflow.benefit.store import keep, row_of
from workflow.claim import CLAIM
from workflow.claim_amount_guards import drawn
from workflow.moment import Moment

TO_CALCULATE = (ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)
TRIGGERS = ("calculate", "recalculate")
WAITING = ("", "stale", "stuck", "fresh", "changed")
"""The marks of a claim that is to be calculated; what was stuck or left half-way is tried again."""


class Page(NamedTuple):
    """What a page did: moves written, claims that could not be calculated."""

    moved: int
    stuck: int


@cache
def _steps() -> tuple[Any, ...]:
    return tuple(s for s in CLAIM.steps if s.automatic and s.trigger in TRIGGERS)


def calculate_page(
    session: Session,
    claims: Sequence[Claim],
    moment: Moment,
    *,
    key: bytes,
    now: datetime,
    run_id: int | None = None,
) -> Page:
    """Calculate these locked claims of one area, keep what came out, and take the moves."""
    if not claims:
        return Page(0, 0)
    loaded, book = load(session, claims), moment.rules.book
    rows: list[dict[str, Any]] = []
    changes: list[dict[str, Any]] = []
    plans: dict[str, Plan] = {}
    for claim in claims:
        row, change = _one(claim, loaded, book, moment, key, plans)
        changes += [{"id": claim.id, **change}] if change else []
        rows += [row] if row else []
    ids, area = [change["id"] for change in changes], claims[0].area
    keep(session, rows, plans)
    session.expunge_all()
    if not changes:
        return Page(0, 0)
    session.execute(update(Claim), changes)
    _point(session, ids)
    moved = sum(
        advance(
            session, CLAIM, step, moment, now=now, area=area, limit=len(ids), run_id=run_id,
            among=col(Claim.id).in_(ids),
        )
        for step in _steps()
    )  # fmt: skip
    assert moved == len(rows), "every calculation leaves its move"
    return Page(moved, sum(change.get("calc") == "stuck" for change in changes))


def _one(
    claim: Claim,
    loaded: Loaded,
    book: PolicyBook,
    moment: Moment,
    key: bytes,
    plans: dict[str, Plan],
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """One claim: the calculation to keep, and what changes on the claim."""
    same: dict[str, Any] = {
        name: getattr(claim, name)
        for name in ("payable", "payable_source", "situation", "covering_id", "unverified",
                     "straight_through")
    }  # fmt: skip
    try:
        found, case, inputs = question(claim, loaded, book)
        plan = plan_for(book.rules(claim.area, claim.admitted_on), case, inputs)
    except YidiError as fault:
        problem = {"code": fault.code, "zh": fault.sentence("zh"), "en": fault.sentence("en")}
        return None, same | {"calc": "stuck", "calc_problem": problem, "calc_why": claim.calc_why}
    newest = loaded.newest.get(claim.id or 0)
    covering_id = found.filing.id if found.filing is not None else None
    if claim.calc == "done" and newest is not None and newest.made_of(plan.hash, inputs.text):
        # The same amount, perhaps under another filing.
        return None, {} if claim.covering_id == covering_id else {"covering_id": covering_id}
    plans[plan.hash] = plan
    amounts = settle(plan, inputs).amounts
    seq = newest.seq + 1 if newest else 1
    payable = amounts.fund_pay_sumamt
    straight = (
        claim.state == ClaimState.REVIEW
        and not open_filings(claim, loaded)
        and _straight(claim, payable, moment, key)
    )
    decided = claim.state != ClaimState.REVIEW and claim.payable is not None
    changed = decided and payable != claim.payable
    why = claim.calc_why or ("first" if newest is None else "inputs_changed")
    return row_of(claim, seq, case, plan, inputs, amounts, book.digest, moment.today), {
        "payable": payable, "payable_source": "calculated", "situation": case.situation,
        "covering_id": covering_id,
        "unverified": not plan.verified, "straight_through": straight, "calc_problem": None,
        "calc": "changed" if changed else "fresh",
        "calc_why": why,
    }  # fmt: skip


def _straight(claim: Claim, payable: int, moment: Moment, key: bytes) -> bool:
    """Whether it passes by itself (直通): small, nothing disallowed, nothing flagged, not drawn.

    Only what the system itself has pre-checked, and nobody has decided anything on since, passes
    by itself; a claim that gets nothing does not.
    """
    touched = claim.by_hand or claim.verdict != "pass"
    small = 0 < payable < moment.rules["straight_through_below"]
    clean = not (claim.disallowed or claim.findings)
    return bool(small and clean and not touched and not drawn(claim.no, moment.rules, key))


def _point(session: Session, ids: Sequence[int]) -> None:
    """The newest calculation is the one that the claim's amount rests on."""
    newest = (
        select(Calculation.id)
        .where(Calculation.claim_id == Claim.id)
        .order_by(col(Calculation.seq).desc())
        .limit(1)
        .scalar_subquery()
    )
    ready = col(Claim.calc).in_(("fresh", "changed"))
    session.execute(
        update(Claim).where(col(Claim.id).in_(ids), ready).values(calculation_id=newest),
        execution_options={"synchronize_session": False},
    )


def to_calculate(area: str, applied_by: date, after: int, limit: int, *, wait: bool) -> Any:
    """The next claims of an area whose amount is to be found or looked at again, locked.

    Also those that are done: what they rest on may have changed. The second pass, which waits for
    what somebody held, does not try again what has just been found stuck.
    """
    marks = ("", "stale", "fresh", "changed") if wait else (*WAITING, "done")
    return (
        _waiting(marks)
        .where(col(Claim.area) == area, col(Claim.applied_on) <= applied_by, col(Claim.id) > after)
        .order_by(col(Claim.id))
        .limit(limit)
        .with_for_update(skip_locked=not wait)
    )


def waits_for_amount(claim_id: int, today: date) -> Any:
    """This claim, if it waits for its calculation; what somebody has just moved is read anew."""
    query = _waiting(WAITING).where(col(Claim.id) == claim_id, col(Claim.applied_on) <= today)
    return query.execution_options(populate_existing=True)


def _waiting(marks: tuple[str, ...]) -> Any:
    states = [state.value for state in TO_CALCULATE]
    return select(Claim).where(col(Claim.state).in_(states), col(Claim.calc).in_(marks))


def current(claim: Claim, loaded: Loaded, book: PolicyBook) -> bool:
    """Whether the amount still follows from the bill, the register, the filings and the book."""
    newest = loaded.newest.get(claim.id or 0)
    try:
        _found, case, inputs = question(claim, loaded, book)
        plan = plan_for(book.rules(claim.area, claim.admitted_on), case, inputs)
    except YidiError:
        return False
    return newest is not None and newest.made_of(plan.hash, inputs.text)
