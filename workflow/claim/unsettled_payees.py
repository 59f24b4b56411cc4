"""What is owed to the dead, or to heirs, and may not be paid yet (领取人未确认的款项)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import exists, or_, select
from sqlmodel import Session

from models import METADATA
from models.keys import MANY, in_parts, one_of
from workflow.representation.load import represented_of
from workflow.representation.payee import HEIR_WORD, unsettled

CLAIM, PERSON, DEATH, RECOVERY = (
    METADATA.tables[name] for name in ("claim", "person", "death", "recovery")
)
DIED = PERSON.c.coverage_end == "died"


class OwedPayee(NamedTuple):
    """Somebody who is to be paid: of which claim or supplement, how much in 分."""

    claim_id: int
    part: str
    person_id: int
    payee_name: str
    amount: int


def unsettled_payees(session: Session, owed: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The claims and supplements (a claim and its part) whose payee two people have yet to confirm."""
    payees = list(_of_the_dead(session, owed))
    around = represented_of(session, {each.person_id for each in payees})
    return [
        (each.claim_id, each.part) for each in payees
        if unsettled(around[each.person_id], each.payee_name, each.amount) is not None
    ]  # fmt: skip


def _of_the_dead(session: Session, owed: Sequence[tuple[int, str]]) -> Iterable[OwedPayee]:
    """What is owed to somebody who died, or claimed by an heir before any death is known."""
    wanted = set(owed)
    registered = exists().where(DEATH.c.person_id == CLAIM.c.person_id)
    of_heirs = CLAIM.c.payee_relation.contains(HEIR_WORD)
    for part in in_parts({claim for claim, _ in owed}, MANY):
        mine = one_of(session, CLAIM.c.id, part)
        query = select(CLAIM.c.id, CLAIM.c.person_id, CLAIM.c.payee_name, CLAIM.c.payable)
        query = query.join(PERSON, PERSON.c.id == CLAIM.c.person_id)
        for row in session.execute(query.where(mine, or_(DIED, registered, of_heirs))):
            if (row.id, "") in wanted:
                yield OwedPayee(row.id, "", row.person_id, row.payee_name, row.payable or 0)
    yield from _supplements(session, {part for _, part in owed if part})


def _supplements(session: Session, numbers: set[str]) -> Iterable[OwedPayee]:
    registered = exists().where(DEATH.c.person_id == RECOVERY.c.person_id)
    columns = ("claim_id", "no", "person_id", "payee_name", "amount")
    for part in in_parts(numbers):
        query = select(*(RECOVERY.c[name] for name in columns))
        query = query.join(PERSON, PERSON.c.id == RECOVERY.c.person_id)
        for row in session.execute(query.where(RECOVERY.c.no.in_(part), or_(DIED, registered))):
            yield OwedPayee(*row)
