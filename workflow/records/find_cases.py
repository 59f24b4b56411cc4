"""Finding cases by their numbers, and those of people (查找业务): by whole keys, each with its index."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from models import METADATA, ArchivedCase, Claim, Moved, Payment
from models.keys import one_of
from models.receipt_form import alike, form_of
from workflow.access.reach import Reach
from workflow.access.reached import reached, reaches
from workflow.claim.machine import CLAIM
from workflow.machine.machine import CaseMachine
from workflow.payout.machine import PAYMENT
from workflow.records.find_people import FoundPerson, given
from workflow.records.search_words import SearchWords
from workflow.service.find_case import reaches_archived
from workflow.service.machines import MACHINES
from workflow.shared.short_numbers import numbers_ending

ALIKE = 100
"""Receipts with one tail that are looked at."""


class FoundCase(NamedTuple):
    """A case, batch, payment or recovery, or an archived case; and by which key it was found."""

    machine: CaseMachine
    record: Moved | ArchivedCase
    matched: str


def by_number(
    session: Session, machines: Sequence[CaseMachine], words: SearchWords, most: int, reach: Reach
) -> Iterator[FoundCase]:
    """What has this number: ours or its end, the sender's, a telephone, a parcel, a receipt."""
    ending = numbers_ending(session, words.figures)
    for machine in machines:
        for matched, fits in _keys(session, machine.table, words, ending):
            mine = (*fits, reached(machine.table, reach))
            query = select(machine.table).where(*mine).limit(most)
            yield from (FoundCase(machine, each, matched) for each in session.exec(query))
    held = reached(ArchivedCase, reach)
    for matched, fits in _numbers(session, ArchivedCase, words, ending):
        yield from _archived(session, machines, [*fits, held], matched, most)
    if CLAIM in machines:
        for each in _by_receipt(session, words):
            if _reaches(session, each.record, reach):
                yield each


Conditions = list[ColumnElement[bool]]


def _numbers(
    session: Session, table: type[Moved] | type[ArchivedCase], words: SearchWords, ending: list[str]
) -> Iterator[tuple[str, Conditions]]:
    yield "no", [col(table.no) == words.figures]
    if ending:
        yield "no_end", [one_of(session, col(table.no), ending)]
    if hasattr(table, "ext_no"):
        yield "ext_no", [col(table.ext_no) == words.whole]


def _keys(
    session: Session, table: type[Moved], words: SearchWords, ending: list[str]
) -> Iterator[tuple[str, Conditions]]:
    yield from _numbers(session, table, words, ending)
    for name in ("phone", "tracking_no", "originals_back_no"):
        if column := getattr(table, name, None):
            yield name, given(col(column), words.figures)


def _archived(
    session: Session, machines: Sequence[CaseMachine], fits: Iterable[ColumnElement[bool]],
    matched: str, most: int,
) -> Iterator[FoundCase]:  # fmt: skip
    for each in session.exec(select(ArchivedCase).where(*fits).limit(most)):
        machine = MACHINES[each.machine]
        if machine in machines:
            yield FoundCase(machine, each, matched)


def _by_receipt(session: Session, words: SearchWords) -> Iterator[FoundCase]:
    """The claims that hold this receipt: by code and number however spelled, or by its number alone."""
    form, tail, _ = form_of("", words.whole)
    if not tail.isdecimal():
        return
    for name in ("receipt", "archived_receipt"):
        its = METADATA.tables[name].c
        query = select(its.claim_id, its.code, its.number, its.form).where(its.tail == tail)
        for receipt in session.execute(query.order_by(its.claim_id).limit(ALIKE)):
            if receipt.form == form or alike(("", words.whole), (receipt.code, receipt.number)):
                yield from _claim_of(session, receipt.claim_id)


def _claim_of(session: Session, claim_id: int) -> Iterator[FoundCase]:
    held = session.get(Claim, claim_id) or session.get(ArchivedCase, (CLAIM.name, claim_id))
    if held is not None:
        yield FoundCase(CLAIM, held, "receipt")


def _reaches(session: Session, record: Moved | ArchivedCase, reach: Reach) -> bool:
    if isinstance(record, ArchivedCase):
        return reaches_archived(record, reach)
    return reaches(session, CLAIM.name, record, reach)


def of_people(
    session: Session, machines: Sequence[CaseMachine], people: Sequence[FoundPerson], most: int,
    reach: Reach,
) -> list[FoundCase]:  # fmt: skip
    """The cases of these people, of each machine the newest first; payments by their claims."""
    matched = {person.id: person.matched for person in people}
    if not people:
        return []
    found = chain.from_iterable(
        _newest(session, each, sorted(matched), most, reach) for each in machines
    )
    cases = [FoundCase(machine, each, matched[owner(each)]) for machine, each in found]
    held = [
        one_of(session, col(ArchivedCase.person_id), sorted(matched)),
        reached(ArchivedCase, reach),
    ]
    for case in _archived(session, machines, held, "", most):
        cases.append(case._replace(matched=matched[owner(case.record)]))
    return cases


def owner(record: Moved | ArchivedCase) -> int:
    """The person whom it is about; 0 for a batch."""
    return int(getattr(record, "person_id", 0))


def _newest(
    session: Session, machine: CaseMachine, people: Sequence[int], most: int, reach: Reach
) -> list[tuple[CaseMachine, Moved]]:
    table = machine.table
    if machine is PAYMENT:
        claims = select(Claim.id).where(one_of(session, col(Claim.person_id), people))
        query = select(table).where(col(Payment.claim_id).in_(claims))
    elif hasattr(table, "person_id"):
        query = select(table).where(one_of(session, col(table.person_id), people))
    else:
        return []
    query = query.where(reached(table, reach))
    order = (col(table.applied_on).desc(), col(table.no).desc())
    return [(machine, each) for each in session.exec(query.order_by(*order).limit(most))]
