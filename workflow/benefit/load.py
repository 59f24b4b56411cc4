"""What the calculation needs from the database (计算所需数据), for many claims in a handful of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from config.policy import PolicyBook, Rules
from models import Calculation, Claim, FeeLine, Filing, Institution, Person, Receipt, YearPosting
from models.keys import in_parts
from workflow.benefit.amounts import Prior
from workflow.benefit.case import Treated
from workflow.benefit.claims import inputs_of, treated
from workflow.benefit.covering import Covering, covering, undecided
from workflow.benefit.settle import Inputs
from workflow.benefit.years import parts_of

BEYOND = ("second_paid", "civil_paid", "assistance_paid")
SUMS = ("admissions", "deductible", "pool_paid", "in_scope", *BEYOND)


class Newest(NamedTuple):
    """The latest calculation of a claim: its number, and what it was made of."""

    seq: int
    plan_hash: str
    inputs: str

    def made_of(self, plan_hash: str, inputs: str) -> bool:
        """Whether a calculation now would have the same plan and inputs."""
        return (self.plan_hash, self.inputs) == (plan_hash, inputs)


@dataclass
class Loaded:
    """People, places, filings, bills and postings of a page of claims."""

    people: dict[int, Person]
    places: dict[int, Institution]
    filings: dict[int, list[Filing]]
    bills: dict[int, list[tuple[Receipt, list[FeeLine]]]]
    postings: dict[int, list[YearPosting]]
    newest: dict[int, Newest] = field(default_factory=dict)


def load(session: Session, claims: Sequence[Claim]) -> Loaded:
    """Everything for these claims."""
    people = {claim.person_id for claim in claims}
    places = {claim.institution_id for claim in claims if claim.institution_id}
    ids = [claim.id or 0 for claim in claims]
    filings: dict[int, list[Filing]] = defaultdict(list)
    for filing in _in(session, Filing, Filing.person_id, people):
        filings[filing.person_id].append(filing)
    postings: dict[int, list[YearPosting]] = defaultdict(list)
    for posting in _in(session, YearPosting, YearPosting.person_id, people):
        postings[posting.person_id].append(posting)
    return Loaded(
        {p.id: p for p in _in(session, Person, Person.id, people)},
        {i.id: i for i in _in(session, Institution, Institution.id, places)},
        filings,
        _bills(session, ids),
        postings,
        _newest(session, ids),
    )


def _newest(session: Session, ids: Sequence[int]) -> dict[int, Newest]:
    found: dict[int, Newest] = {}
    for part in in_parts(ids):
        query = select(
            Calculation.claim_id, Calculation.seq, Calculation.plan_hash, Calculation.inputs
        ).where(col(Calculation.claim_id).in_(part))
        for claim_id, seq, plan_hash, inputs in session.execute(query):
            if claim_id not in found or found[claim_id].seq < seq:
                found[claim_id] = Newest(seq, plan_hash, inputs)
    return found


def _bills(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[Receipt, list[FeeLine]]]]:
    receipts = sorted(_in(session, Receipt, Receipt.claim_id, ids), key=lambda r: r.id)
    lines: dict[int, list[FeeLine]] = defaultdict(list)
    for line in _in(session, FeeLine, FeeLine.receipt_id, [r.id for r in receipts]):
        lines[line.receipt_id].append(line)
    bills: dict[int, list[tuple[Receipt, list[FeeLine]]]] = defaultdict(list)
    for receipt in receipts:
        fees = sorted(lines[receipt.id], key=lambda line: line.position)
        bills[receipt.claim_id].append((receipt, fees))
    return bills


def _in(session: Session, table: Any, column: Any, values: Iterable[Any]) -> list[Any]:
    return [
        row
        for part in in_parts(values)
        for row in session.exec(select(table).where(col(column).in_(part)))
    ]


def question(claim: Claim, loaded: Loaded, book: PolicyBook) -> tuple[Covering, Treated, Inputs]:
    """What is to be calculated for a claim, under the book of the day of service."""
    rules = book.rules(claim.area, claim.admitted_on)
    place = loaded.places.get(claim.institution_id or 0)
    filings = loaded.filings.get(claim.person_id, [])
    found = covering(claim, place.area if place else "", filings, rules)
    case = treated(claim, loaded.people[claim.person_id], place, found, rules)
    priors = priors_of(claim.id, case, rules, loaded.postings.get(claim.person_id, []))
    return found, case, inputs_of(claim, case, loaded.bills.get(claim.id or 0, []), rules, priors)


def open_filings(claim: Claim, loaded: Loaded) -> list[Filing]:
    """The person's filings that would cover the care and are still to be decided."""
    place = loaded.places.get(claim.institution_id or 0)
    filings = loaded.filings.get(claim.person_id, [])
    return undecided(claim, place.area, filings) if place else []


def priors_of(
    claim_id: int | None, case: Treated, rules: Rules, postings: Iterable[YearPosting]
) -> dict[date, Prior]:
    """What each benefit year of a case had used up before it.

    Deductible and ceiling count in the case's own bucket, each in its own period; the funds beyond
    the basic one run through the whole year, whatever the care was. A claim that was approved
    before and pulled back keeps its place in the order of approval, but what was approved after
    it has used the ceiling all the same.
    """
    shared = case.care == "chronic" and (
        rules.source("chronic_buckets", *case.scopes).value == "shared"
    )
    deductible, ceiling = (_period(case, rules, name) for name in ("deductible_per", "ceiling_per"))
    rows = [p for p in postings if p.population == case.population and p.area == case.area]
    place = min((p.id or 0 for p in rows if p.claim_id == claim_id), default=None)
    found = {}
    for year, _days in parts_of(rules, case):
        own = dict.fromkeys(SUMS, 0)
        others: dict[str, int] = defaultdict(int)
        for posting in rows:
            if posting.year != year or posting.claim_id == claim_id:
                continue
            later = place is not None and (posting.id or 0) > place
            same = posting.bucket == case.bucket or (
                shared and posting.bucket.startswith("chronic:")
            )
            for name in BEYOND:
                own[name] += getattr(posting, name)
            if (not same or later) and _within(posting, ceiling):
                others[case.bucket if same else posting.bucket] += posting.pool_paid
            if not same or later:
                continue
            own["pool_paid"] += posting.pool_paid * _within(posting, ceiling)
            own["deductible"] += posting.deductible * _within(posting, deductible)
            own["admissions"] += posting.admissions
            own["in_scope"] += posting.in_scope
        found[year] = Prior(others={k: v for k, v in sorted(others.items()) if v}, **own)
    return found


def _within(posting: YearPosting, period: tuple[date, date]) -> bool:
    return period[0] <= posting.on <= period[1]


def _period(case: Treated, rules: Rules, name: str) -> tuple[date, date]:
    """The days whose postings count, where the area counts by quarter or month; else all."""
    months = {"month": 1, "quarter": 3}.get(rules.source(name, *case.scopes).value)
    if months is None:
        return date.min, date.max
    month = (case.on.month - 1) // months * months + 1
    ends = month + months
    after = date(case.on.year + (ends > 12), (ends - 1) % 12 + 1, 1)
    return date(case.on.year, month, 1), after - timedelta(days=1)
