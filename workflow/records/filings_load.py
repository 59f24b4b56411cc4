"""Reading all that a person has on file (备案记录读取): filings, moves, and what lies in the archive."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from models import METADATA, ArchivedCase, Claim, Filing, Move, Person
from workflow.access.reach import Reach
from workflow.access.reached import reached_people
from workflow.audit.archived_case import restored, unpacked
from workflow.claim.precheck_data import DEAD_CLAIMS
from workflow.filing.machine import FILING
from workflow.registers.former_numbers import ids_named
from workflow.shared.errors import UnknownPersonError

DEEMED = ("emergency", "referral")
"""The situations of care that counts as filed where the area says so."""


@dataclass(frozen=True)
class PersonRecords:
    """A person's registrations and filings with their moves; `archived` holds ids of archived filings.

    `deemed` are the claims for care that counted as filed (视同已备案), though nobody filed.
    """

    people: list[Person]
    filings: list[Filing]
    moves: dict[int, list[Move]]
    archived: set[int] = field(default_factory=set)
    deemed: list[Claim] = field(default_factory=list)


def load_records(session: Session, number: str, reach: Reach) -> PersonRecords:
    """Everything on file for an identity number or a person number, of people within the reach."""
    same = and_(col(Person.id).in_(ids_named(session, number)), reached_people(reach))
    people = with_merged(session, list(session.exec(select(Person).where(same))))
    if not people:
        raise UnknownPersonError(number)
    ids = [person.id for person in people]
    filings = list(session.exec(select(Filing).where(col(Filing.person_id).in_(ids))))
    wanted = [filing.id for filing in filings]
    query = select(Move).where(Move.machine == FILING.name, col(Move.case_id).in_(wanted))
    moves: dict[int, list[Move]] = defaultdict(list)
    for move in session.exec(query.order_by(col(Move.case_id), col(Move.seq))) if wanted else ():
        moves[move.case_id].append(move)
    old = _archived(session, ids)
    for filing, its in old:
        moves[filing.id or 0] = its
    every = sorted([*filings, *(filing for filing, _ in old)], key=lambda f: (f.applied_at, f.no))
    return PersonRecords(
        people, every, moves, {filing.id or 0 for filing, _ in old}, _deemed(session, ids)
    )


def with_merged(session: Session, named: Sequence[Person]) -> list[Person]:
    """The records with all that were merged into them (合并): the archive still names those."""
    kept = {person.merged_into_id or person.id for person in named}
    its = or_(col(Person.id).in_(kept), col(Person.merged_into_id).in_(kept))
    merged_last = (col(Person.merged_into_id).is_not(None), col(Person.id))
    return list(session.exec(select(Person).where(its).order_by(*merged_last))) if kept else []


def _deemed(session: Session, person_ids: Sequence[int | None]) -> list[Claim]:
    query = select(Claim).where(
        col(Claim.person_id).in_(list(person_ids)), col(Claim.covering_id).is_(None),
        col(Claim.state).not_in(sorted(DEAD_CLAIMS)), col(Claim.situation).in_(DEEMED),
    )  # fmt: skip
    return list(session.exec(query.order_by(col(Claim.admitted_on), col(Claim.id))))


def _archived(
    session: Session, person_ids: Sequence[int | None]
) -> list[tuple[Filing, list[Move]]]:
    """Closed filings out of the archive, because past applications are asked for, too."""
    query = select(ArchivedCase).where(
        ArchivedCase.machine == FILING.name, col(ArchivedCase.person_id).in_(list(person_ids))
    )
    found = []
    for case in session.exec(query):
        content = unpacked(case.content, case.digest)
        (row,) = content["filing"]
        filing = Filing(**restored(METADATA.tables["filing"], row))
        table = METADATA.tables["move"]
        moves = [Move(**restored(table, move)) for move in content["move"]]
        found.append((filing, sorted(moves, key=lambda move: move.seq)))
    return found
