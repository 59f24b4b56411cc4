"""What is there twice once two records are one person's (合并后疑似重复): the same bill, the same stay.

One receipt is live in one claim only, whoever's it is; what comes to light here was typed
differently, or lies with a direct settlement or in the archive.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from config.text import Text
from models import METADATA
from models.claim import is_stay
from workflow.benefit.direct_settlement import taken_back
from workflow.claim.findings import Finding
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import DEAD_CLAIMS
from workflow.claim.receipts import archived_receipts
from workflow.person.cascade import DOUBLED, By, cases_of, follow
from workflow.shared.money import yuan

C, R, S, A = (
    METADATA.tables[name].c for name in ("claim", "receipt", "settlement", "archived_case")
)


class PaidCare(NamedTuple):
    """What somebody was paid, or wants to be: a claim or a direct settlement, with its bills."""

    no: str
    stay: tuple[date, date] | None
    bills: frozenset[str]
    looks: frozenset[tuple[int | None, date, int]]
    """Institution, day and amount of its bills."""


class Double(NamedTuple):
    """Two numbers of one person that are about the same thing, and what says so."""

    one: str
    other: str
    code: str
    what: str

    @property
    def says(self) -> Text:
        """As it is told of `one`."""
        bill = self.code == "duplicate_receipt"
        return Text(
            f"与 {self.other} 疑似重复：{'票据' if bill else '住院期间'} {self.what}",
            f"perhaps the same as {self.other}: {'receipt' if bill else 'stay'} {self.what}",
        )


def doubles(session: Session, one: int, other: int) -> list[Double]:
    """What the first person has that the other has too."""
    pairs = product(_cares(session, one), _cares(session, other))
    return [found for mine, his in pairs for found in _same(mine, his)]


def _same(mine: PaidCare, his: PaidCare) -> Iterator[Double]:
    bills = sorted(mine.bills & his.bills)
    if bills:
        yield Double(mine.no, his.no, "duplicate_receipt", "、".join(bills))
    elif alike := sorted(f"{day} {yuan(amount)}" for _, day, amount in mine.looks & his.looks):
        yield Double(mine.no, his.no, "duplicate_receipt", "、".join(alike))
    elif mine.stay and his.stay and mine.stay[0] < his.stay[1] and his.stay[0] < mine.stay[1]:
        begins, ends = (day.isoformat() for day in his.stay)
        yield Double(mine.no, his.no, "overlapping_stay", f"{begins}–{ends}")


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
        yield PaidCare(
            claim.no, _stay(claim),
            frozenset(number for number, _, _ in bills),
            frozenset((claim.institution_id, day, total) for _, day, total in bills if total),
        )  # fmt: skip


def _settlements(session: Session, person_id: int) -> Iterator[PaidCare]:
    found: Sequence[Any] = session.execute(
        select(*S).where(S.person_id == person_id).order_by(S.id)
    ).all()
    for row in found:
        if not taken_back(row, found):
            looks = {(row.institution_id, row.discharged_on, row.total)} if row.total else ()
            bills = frozenset({row.bill_no} - {""})
            yield PaidCare(row.settlement_no, _stay(row), bills, frozenset(looks))


def _archived(session: Session, person_id: int) -> Iterator[PaidCare]:
    """Of what lies in the archive the receipts tell enough."""
    bills: dict[str, set[str]] = {}
    for _, number, _, no in session.execute(archived_receipts().where(A.person_id == person_id)):
        bills.setdefault(no, set()).add(number)
    yield from (PaidCare(no, None, frozenset(its), frozenset()) for no, its in bills.items())


def _stay(row: Any) -> tuple[date, date] | None:
    return (row.admitted_on, row.discharged_on) if is_stay(row) else None


def flag(session: Session, found: Sequence[Double], person_id: int, by: By) -> None:
    """The claims among them are to be looked at by a person, whatever stage they are at."""
    told = {no: list(_told(no, found)) for double in found for no in double[:2]}
    for claim in cases_of(session, CLAIM, person_id) if told else ():
        if claim.no not in told:
            continue
        twice = told[claim.no]
        kept = [*claim.findings, *(Finding(d.code, "look", d.says).kept() for d in twice)]
        facts = {"doubles": [d.other for d in twice]}
        follow(session, CLAIM, claim, DOUBLED, facts, by, {"findings": kept, "verdict": "look"})


def _told(no: str, found: Iterable[Double]) -> Iterator[Double]:
    """The doubles of a number, seen from it."""
    for double in found:
        if double.one == no:
            yield double
        elif double.other == no:
            yield double._replace(one=no, other=double.one)
