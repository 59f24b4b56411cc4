"""Pre-checking claims that came in or came back (材料预审), a page in one transaction.

The verdict is kept on every claim. Those whose verdict decides are moved; what a person must look
at stays. A claim of which nothing is to be said gets its verdict with its move, in one statement.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BigInteger, Column, MetaData, Select, Table, update
from sqlmodel import Session

from models import METADATA, Claim, ClaimState
from models.bulk import emptied, unswept, write_rows
from models.database import affected
from workflow.benefit.rows import PrecheckRow, columns_of, fetch_rows
from workflow.claim.findings import Finding, PrecheckedClaim, verdict, wanted
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import precheck_payload
from workflow.claim.precheck_rules import pre_check
from workflow.machine.context import Moment
from workflow.machine.machine import Step
from workflow.moves.advance_many import move_picked
from workflow.moves.bulk_pick import pick_these
from workflow.shared.sql_types import StoredRow

STEPS = tuple(
    step
    for step in CLAIM.steps
    if step.automatic and any(guard.shows == ("verdict",) for guard in step.guards)
)
"""The system's moves that a verdict decides on."""
TABLE = METADATA.tables["claim"]
JUDGED = ("verdict", "findings", "listed", "arrived")
JudgedRow = tuple[int | None, str, list[dict[str, str]], list[str], list[str]]
"""The id of a claim, and its values of `JUDGED`."""
RESULTS = Table(
    "judged",
    MetaData(),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    *(Column(name, TABLE.c[name].type) for name in JUDGED),
    prefixes=["TEMPORARY"],
)
"""What a page found; a temporary table of the connection."""


class PrecheckCounts(NamedTuple):
    """What a page did: moves written, claims that a person must look at."""

    moved: int
    looked: int


@unswept()
def page_of(session: Session, query: Select[Claim]) -> list[PrecheckRow]:
    """The claims of a query over `Claim` as light rows."""
    return fetch_rows(session, PrecheckRow, query.with_only_columns(*columns_of(PrecheckRow)))


@unswept()
def precheck_page(
    session: Session,
    claims: Sequence[PrecheckedClaim],
    moment: Moment,
    *,
    now: datetime,
    run_id: int | None = None,
) -> PrecheckCounts:
    """Judge these locked claims of one area, keep what was found, and take the moves."""
    if not claims:
        return PrecheckCounts(0, 0)
    facts = precheck_payload(session, claims, moment.rules.book)
    kept: list[JudgedRow] = []
    looked = 0
    clean: dict[tuple[str, bool], list[int]] = defaultdict(list)
    noted: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for claim in claims:
        found = pre_check(claim, facts[claim.id or 0], moment)
        judged = verdict(found)
        looked += judged == "look"
        untouched = not found and claim.verdict == "" and not claim.findings
        (clean if untouched else noted)[judged, claim.originals_in_hand].append(claim.id or 0)
        if not untouched:
            kept.append((claim.id, judged, *_kept(claim, found, judged)))
    session.expunge_all()
    if kept:
        _keep(session, kept)
    moved = 0
    for judged_so, ids in [*clean.items(), *noted.items()]:
        step = _step(*judged_so, moment)
        if step is None:
            continue
        if ids is clean.get(judged_so):
            step = with_verdict(step, judged_so[0])
        pick_these(session, CLAIM, step, ids)
        moved += move_picked(session, CLAIM, step, moment, now=now, run_id=run_id)
    return PrecheckCounts(moved, looked)


def _kept(
    claim: PrecheckedClaim, found: Sequence[Finding], judged: str
) -> tuple[list[dict[str, str]], list[str], list[str]]:
    """Findings, what was listed, what arrived: as the claim keeps them."""
    findings = [finding.kept() for finding in found]
    if judged != "return":
        return findings, claim.listed, claim.arrived
    new = [item for item in wanted(found) if item not in claim.listed]
    return findings, [*claim.listed, *new], []


def _keep(session: Session, rows: Sequence[JudgedRow]) -> None:
    """Write verdict and findings on the claims."""
    write_rows(session, emptied(session, RESULTS), ("id", *JUDGED), rows)
    found = {name: RESULTS.c[name] for name in JUDGED}
    affected(session, update(TABLE).where(TABLE.c.id == RESULTS.c.id).values(found))


def _step(judged: str, originals_in_hand: bool, moment: Moment) -> Step | None:
    """The system's move for a claim with this verdict; none where a person must look."""
    claim: StoredRow = {
        "state": ClaimState.PRECHECK.value, "verdict": judged, "applied_on": moment.today,
        "originals_in_hand": originals_in_hand,
    }  # fmt: skip
    return next((step for step in STEPS if CLAIM.holds(step, Claim(**claim), moment)), None)


def with_verdict(step: Step, judged: str) -> Step:
    """The step, which keeps the verdict as it goes: nothing was found."""
    return replace(
        step, updates=lambda row, moment: {**step.updates(row, moment), "verdict": judged}
    )
