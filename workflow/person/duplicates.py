"""What is there twice when two records are one person's (合并后疑似重复): the same bill, the same stay.

A receipt is live in one claim only; the duplicates that are found here were typed differently,
or lie with a direct settlement or in the archive.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from config.text import Text
from models import METADATA
from models.claim import is_stay
from workflow.benefit.direct_settlement import SettlementRow, taken_back
from workflow.claim.findings import Finding
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import DEAD_CLAIMS
from workflow.claim.receipts import ARCHIVED, KEPT, archived_receipts
from workflow.person.cascade import DOUBLED, ChangedBy, cases_of, follow
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan

C, R, S, A = (
    METADATA.tables[name].c for name in ("claim", "receipt", "settlement", "archived_case")
)


class PaidCare(NamedTuple):
    """A claim or a direct settlement, with its bills."""

    no: str
    stay: tuple[date, date] | None
    bills: frozenset[str]
    looks: frozenset[tuple[int | None, date, int]]
    """Institution, day and amount of its bills."""


class SuspectedDuplicate(NamedTuple):
    """Two numbers of one person that are perhaps about the same care, and what says so."""

    one: str
    other: str
    code: str
    what: str

    @property
    def says(self) -> Text:
        """The finding on the claim `one`."""
        bill = self.code == "duplicate_receipt"
        return Text(
            f"与 {self.other} 疑似重复：{'票据' if bill else '住院期间'} {self.what}",
            f"perhaps the same as {self.other}: {'receipt' if bill else 'stay'} {self.what}",
        )


def find_duplicates(session: Session, one: int, other: int) -> list[SuspectedDuplicate]:
    """The claims and settlements of two people that are perhaps about the same care."""
    pairs = product(_cares(session, one), _cares(session, other))
    return [found for mine, theirs in pairs for found in _same(mine, theirs)]


def _same(mine: PaidCare, theirs: PaidCare) -> Iterator[SuspectedDuplicate]:
    bills = sorted(mine.bills & theirs.bills)
    if bills:
        yield SuspectedDuplicate(mine.no, theirs.no, "duplicate_receipt", "、".join(bills))
    elif alike := sorted(f"{day} {yuan(amount)}" for _, day, amount in mine.looks & theirs.looks):
        yield SuspectedDuplicate(mine.no, theirs.no, "duplicate_receipt", "、".join(alike))
    elif (
        mine.stay
        and theirs.stay
        and mine.stay[0] < theirs.stay[1]
        and theirs.stay[0] < mine.stay[1]
    ):
        begins, ends = (day.isoformat() for day in theirs.stay)
        yield SuspectedDuplicate(mine.no, theirs.no, "overlapping_stay", f"{begins}–{ends}")


def _cares(session: Session, person_id: int) -> list[PaidCare]:
    return [
        *_claims(session, person_id),
        *_settlements(session, person_id),
        *_archived(session, person_id),
    ]


def _claims(session: Session, person_id: int) -> Iterator[PaidCare]:
    columns = (C.id, C.no, C.care, C.med_type, C.admitted_on, C.discharged_on, C.institution_id)
    query = select(*columns).where(C.person_id == person_id, C.state.not_in(sorted(DEAD_CLAIMS)))
    for claim in session.execute(query.order_by(C.id)).all():
        its = select(R.number, R.issued_on, R.total).where(R.claim_id == claim.id)
        bills = session.execute(its).all()
        stay = (claim.admitted_on, claim.discharged_on) if is_stay(claim) else None
        yield PaidCare(
            claim.no, stay,
            frozenset(number for number, _, _ in bills),
            frozenset((claim.institution_id, day, total) for _, day, total in bills if total),
        )  # fmt: skip


def _settlements(session: Session, person_id: int) -> Iterator[PaidCare]:
    columns = (*(S[name] for name in SettlementRow._fields), S.institution_id)
    query = select(*columns).where(S.person_id == person_id).order_by(S.id)
    found = [(SettlementRow._make(row[:-1]), row[-1]) for row in session.execute(query)]
    every = [row for row, _ in found]
    for row, institution_id in found:
        if not taken_back(row, every):
            looks = {(institution_id, row.discharged_on, row.total)} if row.total else ()
            stay = (row.admitted_on, row.discharged_on) if is_stay(row) else None
            bills = frozenset({row.bill_no} - {""})
            yield PaidCare(row.settlement_no, stay, bills, frozenset(looks))


def _archived(session: Session, person_id: int) -> Iterator[PaidCare]:
    """The claims in the archive, of which the receipts tell enough."""
    bills: dict[str, set[str]] = {}
    query = archived_receipts(KEPT.c.number, ARCHIVED.c.no).where(A.person_id == person_id)
    for number, no in session.execute(query):
        bills.setdefault(no, set()).add(number)
    yield from (PaidCare(no, None, frozenset(its), frozenset()) for no, its in bills.items())


def flag(
    session: Session, found: Sequence[SuspectedDuplicate], person_id: int, by: ChangedBy
) -> None:
    """Mark the claims among them for a person to look at, whatever stage they are at."""
    told = {no: list(_told(no, found)) for double in found for no in double[:2]}
    for claim in cases_of(session, CLAIM, person_id) if told else ():
        if claim.no not in told:
            continue
        twice = told[claim.no]
        kept = [*claim.findings, *(Finding(d.code, "look", d.says).kept() for d in twice)]
        facts: JsonObject = {"doubles": [d.other for d in twice]}
        follow(session, CLAIM, claim, DOUBLED, facts, by, {"findings": kept, "verdict": "look"})


def _told(no: str, found: Iterable[SuspectedDuplicate]) -> Iterator[SuspectedDuplicate]:
    """The suspected duplicates of a number, seen from that number."""
    for double in found:
        if double.one == no:
            yield double
        elif double.other == no:
            yield double._replace(one=no, other=double.one)
