"""What the calculation needs from the database (计算所需数据), for many claims in a handful of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col, select

from config.policy import PolicyBook, Rules
from models import Calculation, Claim, FeeLine, Filing, Institution, Person, Receipt, YearPosting
from models.keys import in_parts
from workflow.benefit.calculate import Prior
from workflow.benefit.case import Treated
from workflow.benefit.claims import inputs_of, treated
from workflow.benefit.covering import Covering, covering
from workflow.benefit.settle import Inputs
from workflow.benefit.years import parts_of

COUNTED = ("admissions", "deductible", "pool_paid", "in_scope")
BEYOND = ("second_paid", "civil_paid", "assistance_paid")
SUMS = (*COUNTED, *BEYOND)


@dataclass
class Loaded:
    """People, places, filings, bills and postings of a page of claims."""

    people: dict[int, Person]
    places: dict[int, Institution]
    filings: dict[int, list[Filing]]
    bills: dict[int, list[tuple[Receipt, list[FeeLine]]]]
    postings: dict[int, list[YearPosting]]
    seqs: dict[int, int] = field(default_factory=dict)


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
    seqs: dict[int, int] = {}
    for part in in_parts(ids):
        query = select(Calculation.claim_id, Calculation.seq).where(
            col(Calculation.claim_id).in_(part)
        )
        for claim_id, seq in session.execute(query):
            seqs[claim_id] = max(seq, seqs.get(claim_id, 0))
    return Loaded(
        {p.id: p for p in _in(session, Person, Person.id, people)},
        {i.id: i for i in _in(session, Institution, Institution.id, places)},
        filings,
        _bills(session, ids),
        postings,
        seqs,
    )


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


def priors_of(
    claim_id: int | None, case: Treated, rules: Rules, postings: Iterable[YearPosting]
) -> dict[date, Prior]:
    """What each benefit year of a case had used up before it.

    Deductible and ceiling count in the case's own bucket; the funds beyond the basic one run
    through the whole year, whatever the care was.
    """
    shared = case.care == "chronic" and (
        rules.source("chronic_buckets", *case.scopes).value == "shared"
    )
    first, last = _period(case, rules)
    found = {}
    for year, _days in parts_of(rules, case):
        own = dict.fromkeys(SUMS, 0)
        others: dict[str, int] = defaultdict(int)
        for posting in postings:
            if posting.year != year or posting.claim_id == claim_id:
                continue
            for name in BEYOND:
                own[name] += getattr(posting, name)
            same = posting.bucket == case.bucket or (
                shared and posting.bucket.startswith("chronic:")
            )
            if not same:
                others[posting.bucket] += posting.pool_paid
            elif first <= posting.on <= last:
                for name in COUNTED:
                    own[name] += getattr(posting, name)
        found[year] = Prior(others={k: v for k, v in sorted(others.items()) if v}, **own)
    return found


def _period(case: Treated, rules: Rules) -> tuple[date, date]:
    """The months whose postings count, where the area counts by quarter or month; else all."""
    per = {rules.source(name, *case.scopes).value for name in ("deductible_per", "ceiling_per")}
    if not per & {"month", "quarter"}:
        return date.min, date.max
    months = 1 if "month" in per else 3
    month = (case.on.month - 1) // months * months + 1
    ends = month + months
    after = date(case.on.year + (ends > 12), (ends - 1) % 12 + 1, 1)
    return date(case.on.year, month, 1), after - timedelta(days=1)
