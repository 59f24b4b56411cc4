"""Calculating claims that stand in review, recheck or approval (待遇计算), a page in one transaction.

Amounts are kept first, then the declared moves are taken: every calculation leaves its move, a
changed amount brings the claim back to review, and a small clean claim is marked to pass by itself (直通).
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, TypedDict

from sqlalchemy import update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from config.errors import YidiError
from config.policy import PolicyBook
from models import Claim, ClaimState
from models.bulk import unswept
from models.states import MOST_TRIES
from workflow.benefit.accumulators import any_unknown
from workflow.benefit.calculation_store import (
    RESULTS,
    ClaimAmount,
    ColumnValue,
    calculation_row,
    new_ids,
    store_calculations,
    write_results,
)
from workflow.benefit.claim_calculation import calculation_request
from workflow.benefit.claim_data import AnyClaim, CalculationFacts, ClaimData, load_claim_data
from workflow.benefit.plan import Plan
from workflow.benefit.plan_cache import PlanCache, plans_of
from workflow.benefit.rows import ClaimRow, columns_of, fetch_rows
from workflow.benefit.settlement import settle
from workflow.claim.amount_guards import drawn
from workflow.claim.coverage_rules import crosses_coverage
from workflow.claim.machine import CLAIM
from workflow.claim.payment_blockers import spoilt_bills
from workflow.claim.receipt_doubts import undecided
from workflow.machine.context import Moment
from workflow.machine.machine import Step
from workflow.moves.advance_many import move_picked
from workflow.moves.bulk_pick import pick_these

TO_CALCULATE = (ClaimState.REVIEW, ClaimState.RECHECK, ClaimState.APPROVAL)
TRIGGERS = ("calculate", "recalculate")
WAITING = ("", "stale", "stuck", "fresh", "changed")
"""The marks of a claim that is to be calculated; what was stuck or left half-way is tried again."""


class CalculationCounts(NamedTuple):
    """What a page did: moves written, claims that could not be calculated."""

    moved: int
    stuck: int


class NewCalculation(NamedTuple):
    """A new calculation: of which claim, under which plan, what is kept and what the claim gets."""

    claim: AnyClaim
    plan: Plan
    row: tuple[ColumnValue, ...]
    result: ClaimAmount


class ClaimChange(TypedDict, total=False):
    """What changes on a claim without a new calculation: why it is stuck, or which filing covers it."""

    id: int | None
    calc: str
    calc_problem: dict[str, str]
    covering_id: int | None


@unswept()
def calculate_page(
    session: Session,
    claims: Sequence[AnyClaim],
    moment: Moment,
    *,
    key: bytes,
    now: datetime,
    run_id: int | None = None,
    plans: PlanCache | None = None,
) -> CalculationCounts:
    """Calculate these locked claims of one area, keep what came out, and take the moves.

    `plans` may be kept from page to page.
    """
    if not claims:
        return CalculationCounts(0, 0)
    loaded, plans = load_claim_data(session, claims), plans or PlanCache(moment.rules.book)
    made: list[NewCalculation] = []
    changes: list[ClaimChange] = []
    for claim in claims:
        found = _one(loaded.facts_of(claim), plans, moment, key)
        if isinstance(found, NewCalculation):
            made.append(found)
        elif found:
            changes.append({"id": claim.id, **found})
    session.expunge_all()
    made = _kept_for_people(session, made)
    if changes:
        session.execute(update(Claim), changes)
    _write(session, made)
    moved = 0
    for step, ids in _by_step(made):
        pick_these(session, CLAIM, step, ids)
        moved += move_picked(session, CLAIM, step, moment, now=now, run_id=run_id, given=RESULTS)
    return CalculationCounts(moved, sum(change.get("calc") == "stuck" for change in changes))


def _write(session: Session, made: Sequence[NewCalculation]) -> None:
    """Keep the calculations, and the amounts on their claims."""
    if not made:
        return
    ids = new_ids(session, len(made))
    plans = {each.plan.hash: each.plan for each in made}
    store_calculations(session, [(n, *each.row) for n, each in zip(ids, made, strict=True)], plans)
    write_results(
        session, [(each.claim.id, n, *each.result) for n, each in zip(ids, made, strict=True)]
    )


def _kept_for_people(session: Session, made: list[NewCalculation]) -> list[NewCalculation]:
    """None passes by itself whose receipts are spoilt, or perhaps one with another, since the pre-check."""
    passing = [each.claim.id or 0 for each in made if each.result.straight_through]
    if not passing:
        return made
    held = {*spoilt_bills(session, passing), *undecided(session, passing)}
    return [
        each._replace(result=each.result._replace(straight_through=False))
        if each.claim.id in held
        else each
        for each in made
    ]


def _by_step(made: Sequence[NewCalculation]) -> list[tuple[Step, list[int]]]:
    """Which claims take which of the system's moves."""
    steps = [s for s in CLAIM.steps if s.automatic and s.trigger in TRIGGERS]
    found: list[tuple[Step, list[int]]] = []
    for step in steps:
        back = step.dest is not None
        here = [m for m in made if m.claim.state in step.sources and _overtaken(m) == back]
        found.append((step, [each.claim.id or 0 for each in here]))
    return [(step, ids) for step, ids in found if ids]


def _overtaken(made: NewCalculation) -> bool:
    """Whether an amount that somebody has decided on is another one now."""
    decided = made.claim.state != ClaimState.REVIEW and made.claim.payable is not None
    return decided and made.claim.payable != made.result.payable


def _one(
    facts: CalculationFacts, plans: PlanCache, moment: Moment, key: bytes
) -> NewCalculation | ClaimChange | None:
    """One claim: its new calculation, or what else changes on it."""
    claim, latest = facts.claim, facts.latest
    try:
        asked = calculation_request(facts, plans)
    except YidiError as fault:
        problem = {"code": fault.code, "zh": fault.sentence("zh"), "en": fault.sentence("en")}
        return {"calc": "stuck", "calc_problem": problem}
    filing = asked.found.filing
    covering_id = filing.id if filing is not None else None
    inputs = asked.inputs.text
    if claim.calc == "done" and latest is not None and latest.made_of(asked.plan.hash, inputs):
        # The same amount, perhaps under another filing.
        return None if claim.covering_id == covering_id else {"covering_id": covering_id}
    amounts = settle(asked.plan, asked.inputs).amounts
    seq = latest.seq + 1 if latest else 1
    row = calculation_row(claim, seq, asked, inputs, amounts, plans.book.digest, moment.today)
    result = ClaimAmount(
        amounts.fund_pay_sumamt, "calculated", None, asked.case.situation, covering_id,
        not asked.plan.verified,
        _passes_by_itself(facts, amounts.fund_pay_sumamt, moment, key),
        claim.calc_why or ("first" if latest is None else "inputs_changed"),
    )  # fmt: skip
    return NewCalculation(claim, asked.plan, row, result)


def _passes_by_itself(facts: CalculationFacts, payable: int, moment: Moment, key: bytes) -> bool:
    """Whether nothing about the claim, its filings and its years asks for people (直通)."""
    return (
        facts.claim.state == ClaimState.REVIEW
        and _small_and_clean(facts.claim, payable, moment, key)
        and not facts.undecided_filings()
        and not crosses_coverage(facts.claim, facts.person)
        and not any_unknown(facts.postings)
    )


def _small_and_clean(claim: AnyClaim, payable: int, moment: Moment, key: bytes) -> bool:
    """Whether the amount is small, nothing disallowed, nothing flagged, and the claim not drawn.

    Only what the system itself has pre-checked, and nobody has decided anything on since, passes
    by itself; a claim that gets nothing does not.
    """
    touched = claim.by_hand or claim.verdict != "pass"
    small = 0 < payable < moment.rules["straight_through_below"]
    clean = not (claim.disallowed or claim.findings)
    return bool(small and clean and not touched and not drawn(claim.no, moment.rules, key))


def to_calculate(
    area: str, applied_by: date, after: int, limit: int, *, wait: bool, upto: int | None = None
) -> SelectOfScalar[Claim]:
    """The next claims of an area whose amount is to be found or looked at again, locked.

    Also those that are done: what they rest on may have changed. The second pass, which waits for
    what somebody held, does not try again what has just been found stuck.
    """
    marks = ("", "stale", "fresh", "changed") if wait else (*WAITING, "done")
    found = (
        _waiting(select(Claim), marks)
        .where(col(Claim.area) == area, col(Claim.applied_on) <= applied_by, col(Claim.id) > after)
        .where(col(Claim.tries) < MOST_TRIES)
        .order_by(col(Claim.id))
        .limit(limit)
        .with_for_update(skip_locked=not wait)
    )
    return found if upto is None else found.where(col(Claim.id) <= upto)


@unswept()
def page_of(session: Session, query: SelectOfScalar[Claim]) -> list[ClaimRow]:
    """The claims of a query as light rows."""
    return fetch_rows(session, ClaimRow, query.with_only_columns(*columns_of(ClaimRow)))


def waits_for_amount(claim_id: int, today: date) -> SelectOfScalar[Claim]:
    """This claim, if it waits for its calculation; what somebody has just moved is read anew."""
    query = _waiting(select(Claim), WAITING)
    query = query.where(col(Claim.id) == claim_id, col(Claim.applied_on) <= today)
    return query.execution_options(populate_existing=True)


def _waiting(query: SelectOfScalar[Claim], marks: tuple[str, ...]) -> SelectOfScalar[Claim]:
    states = [state.value for state in TO_CALCULATE]
    return query.where(col(Claim.state).in_(states), col(Claim.calc).in_(marks))


def current(claim: Claim, loaded: ClaimData, book: PolicyBook) -> bool:
    """Whether the amount still follows from the bill, the register, the filings and the book."""
    facts = loaded.facts_of(claim)
    try:
        asked = calculation_request(facts, plans_of(book))
    except YidiError:
        return False
    latest = facts.latest
    return latest is not None and latest.made_of(asked.plan.hash, asked.inputs.text)
