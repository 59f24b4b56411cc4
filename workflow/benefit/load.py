"""What the calculation needs from the database (计算所需数据), for many claims in a handful of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import literal_column, select
from sqlmodel import Session

from config.errors import YidiError
from config.policy import Rules
from models import FAR, METADATA
from models.bulk import read_rows
from models.keys import one_of
from workflow.benefit.amounts import NOTHING_BEFORE, Prior
from workflow.benefit.case import Treated
from workflow.benefit.claims import inputs_of, rank_facts, treated
from workflow.benefit.covering import Covering, covering, undecided
from workflow.benefit.plan import Plan
from workflow.benefit.plans import Kind, Plans
from workflow.benefit.quote import admission_of
from workflow.benefit.rows import (
    FILING,
    PERSON,
    PLACE,
    RECEIPT,
    FeeRow,
    FilingRow,
    PersonRow,
    PlaceRow,
    ReceiptRow,
    parts,
    rows,
)
from workflow.benefit.settle import Given, Year

BEYOND = ("second_paid", "civil_paid", "assistance_paid")
SUMS = ("admissions", "deductible", "pool_paid", "in_scope", *BEYOND)
POSTED = ("id", "person_id", "claim_id", "calculation_id", "area", "population", "year", "bucket", "on",
          *SUMS)  # fmt: skip
LINE, CALCULATION, POSTING = (
    METADATA.tables[name] for name in ("fee_line", "calculation", "year_posting")
)
LINE_COLUMNS = [
    LINE.c[name] if name in LINE.c else literal_column("0").label(name) for name in FeeRow._fields
]
OF_RECEIPT, POSITION = itemgetter(10), itemgetter(9)


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

    people: dict[int, PersonRow]
    places: dict[int, PlaceRow]
    filings: dict[int, list[FilingRow]]
    bills: dict[int, list[tuple[ReceiptRow, list[FeeRow]]]]
    postings: dict[int, list[Any]]
    newest: dict[int, Newest] = field(default_factory=dict)


def load(session: Session, claims: Sequence[Any]) -> Loaded:
    """Everything for these claims."""
    people = {claim.person_id for claim in claims}
    places = {claim.institution_id for claim in claims}
    ids = [claim.id for claim in claims]
    filings: dict[int, list[FilingRow]] = defaultdict(list)
    for filing in rows(session, FilingRow, FILING.c.person_id, people):
        filings[filing.person_id].append(filing)
    return Loaded(
        {p.id: p for p in rows(session, PersonRow, PERSON.c.id, people)},
        {i.id: i for i in rows(session, PlaceRow, PLACE.c.id, places)},
        filings,
        _bills(session, ids),
        _postings(session, people),
        _newest(session, ids),
    )


def _postings(session: Session, people: Iterable[int]) -> dict[int, list[Any]]:
    columns = [POSTING.c[name] for name in POSTED]
    found: dict[int, list[Any]] = defaultdict(list)
    for part in parts(people):
        query = select(*columns).where(one_of(session, POSTING.c.person_id, part))
        for posting in session.connection().execute(query).all():
            found[posting.person_id].append(posting)
    return found


def _newest(session: Session, ids: Sequence[int]) -> dict[int, Newest]:
    found: dict[int, Newest] = {}
    columns = [CALCULATION.c[name] for name in ("claim_id", "seq", "plan_hash", "inputs")]
    for part in parts(ids):
        query = select(*columns).where(one_of(session, CALCULATION.c.claim_id, part))
        for claim_id, seq, plan_hash, inputs in session.connection().execute(query).all():
            if claim_id not in found or found[claim_id].seq < seq:
                found[claim_id] = Newest(seq, plan_hash, inputs)
    return found


def _bills(
    session: Session, ids: Sequence[int]
) -> dict[int, list[tuple[ReceiptRow, list[FeeRow]]]]:
    """The receipts of each claim in the order of their coming, with their lines in order."""
    bills: dict[int, list[tuple[ReceiptRow, list[FeeRow]]]] = defaultdict(list)
    lines: dict[int, list[FeeRow]] = {}
    for receipt in sorted(rows(session, ReceiptRow, RECEIPT.c.claim_id, ids)):
        lines[receipt.id] = []
        bills[receipt.claim_id].append((receipt, lines[receipt.id]))
    for part in parts(lines):
        query = select(*LINE_COLUMNS).where(one_of(session, LINE.c.receipt_id, part))
        # They lie in order but for a few, which takes the database longer to find out.
        found = sorted(read_rows(session, query), key=OF_RECEIPT)
        for receipt_id, fees in groupby(found, key=OF_RECEIPT):
            lines[receipt_id] += sorted(map(FeeRow._make, fees), key=POSITION)
    return bills


class Question(NamedTuple):
    """What is to be calculated for a claim: its filing, the case, the bill and the plan."""

    found: Covering
    case: Treated
    inputs: Given
    plan: Plan
    kind: Kind


def question(claim: Any, loaded: Loaded, plans: Plans) -> Question:
    """What is to be calculated for a claim, under the book of the day of service."""
    try:
        return _question(claim, loaded, plans)
    except YidiError:
        # A refusal may name the day.
        return _question(claim, loaded, plans.exactly())


def _question(claim: Any, loaded: Loaded, plans: Plans) -> Question:
    person = loaded.people[claim.person_id]
    place = loaded.places.get(claim.institution_id)
    rules = plans.rules(claim.area, claim.admitted_on)
    filings = loaded.filings.get(claim.person_id, ())
    found = covering(claim, place.area if place else "", filings, rules)
    kind = _kind(claim, person, place, found, rules, plans)
    case = kind.case.on_days(
        claim.admitted_on, claim.discharged_on, person.insured_from,
        None if person.covered_to == FAR else person.covered_to, claim.diagnosis,
    )  # fmt: skip
    years = priors_of(claim.id, case, kind, loaded.postings.get(claim.person_id, ()))
    inputs = inputs_of(claim, case, loaded.bills.get(claim.id, ()), kind, years)
    return Question(found, case, inputs, kind.plan(case, admission_of(case, inputs)), kind)


def _kind(
    claim: Any,
    person: PersonRow,
    place: PlaceRow | None,
    found: Covering,
    rules: Rules,
    plans: Plans,
) -> Kind:
    """The kind of case that the facts of a claim make; the same facts make the same kind."""
    disease = claim.diagnosis if plans.by_disease(claim.area, claim.care) else ""
    key = (
        claim.area, rules.on, claim.insutype, claim.care, claim.med_type, claim.transfer_from,
        claim.observation, found.situation, disease, person.psn_type, person.identity,
        person.civil_servant, place and rank_facts(place),
    )  # fmt: skip
    return plans.asked(key) or plans.answer(key, treated(claim, person, place, found, rules))


def open_filings(claim: Any, loaded: Loaded) -> list[FilingRow]:
    """The person's filings that would cover the care and are still to be decided."""
    filings = loaded.filings.get(claim.person_id)
    place = loaded.places.get(claim.institution_id) if filings else None
    return undecided(claim, place.area, filings) if place and filings else []


def priors_of(
    claim_id: int | None, case: Treated, kind: Kind, postings: Sequence[Any]
) -> tuple[Year, ...]:
    """The benefit years of a case, and what each of them had used up before it.

    Deductible and ceiling count in the case's own bucket, each in its own period; the funds beyond
    the basic one run through the whole year, whatever the care was. A claim that was approved
    before and pulled back keeps its place in the order of approval, but what was approved after
    it has used the ceiling all the same.
    """
    shared, months = kind.shared_buckets, kind.months
    years = kind.years.parts(case)
    rows = [p for p in postings if p.population == case.population and p.area == case.area]
    if not rows:
        return tuple(Year(year.isoformat(), days, NOTHING_BEFORE) for year, days in years)
    deductible, ceiling = (_period(case.on, each) for each in months)
    place = min((p.id or 0 for p in rows if p.claim_id == claim_id), default=None)
    found = []
    for year, days in years:
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
        used = Prior(others={k: v for k, v in sorted(others.items()) if v}, **own)
        found.append(Year(year.isoformat(), days, used))
    return tuple(found)


def _within(posting: Any, period: tuple[date, date]) -> bool:
    return bool(period[0] <= posting.on <= period[1])


def _period(on: date, months: int | None) -> tuple[date, date]:
    """The days whose postings count, where the area counts by quarter or month; else all."""
    if months is None:
        return date.min, date.max
    month = (on.month - 1) // months * months + 1
    ends = month + months
    after = date(on.year + (ends > 12), (ends - 1) % 12 + 1, 1)
    return date(on.year, month, 1), after - timedelta(days=1)
