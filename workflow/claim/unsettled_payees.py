"""What is owed to the dead, to heirs, or to who may receive no more, and may not be paid yet (领取人未确认的款项)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import and_, exists, or_, select
from sqlmodel import Session

from models import METADATA
from models.keys import MANY, in_parts, one_of
from workflow.representation.load import represented_of
from workflow.representation.payee import HEIR_WORD, receives_no_more, unsettled
from workflow.shared.represented import Represented

CLAIM, PERSON, DEATH, RECOVERY, BY = (
    METADATA.tables[name] for name in ("claim", "person", "death", "recovery", "representation")
)
DIED = PERSON.c.coverage_end == "died"


_REGISTERED = exists().where(DEATH.c.person_id == CLAIM.c.person_id)
_INHERITED = or_(DIED, _REGISTERED, CLAIM.c.payee_relation.contains(HEIR_WORD))
_ACTED_FOR = exists().where(BY.c.person_id == CLAIM.c.person_id)
IN_QUESTION = (
    select(
        CLAIM.c.id, CLAIM.c.person_id, CLAIM.c.payee_name, CLAIM.c.payable,
        _INHERITED.label("inherited"),
    )
    .join(PERSON, PERSON.c.id == CLAIM.c.person_id)
    .where(or_(_INHERITED, and_(_ACTED_FOR, CLAIM.c.payee_name != PERSON.c.name)))
)  # fmt: skip
"""The claims whose own amount is owed to somebody who may perhaps not receive it."""


class OwedPayee(NamedTuple):
    """Somebody who is to be paid: of which claim or supplement, how much in 分."""

    claim_id: int
    part: str
    person_id: int
    payee_name: str
    amount: int
    inherited: bool
    """Whether an estate pays: the insured died, or an heir claims."""


def unsettled_payees(session: Session, owed: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The claims and supplements (a claim and its part) whose payee two people have yet to confirm.

    Neither is an agent paid whose authority to receive was revoked or ended with their death.
    """
    payees = list(_in_question(session, owed))
    around = represented_of(session, {each.person_id for each in payees})
    return [
        (each.claim_id, each.part) for each in payees
        if _not_to_be_paid(around[each.person_id], each)
    ]  # fmt: skip


def _not_to_be_paid(person: Represented, owed: OwedPayee) -> bool:
    if owed.inherited:
        return unsettled(person, owed.payee_name, owed.amount) is not None
    return receives_no_more(person, owed.payee_name)


def _in_question(session: Session, owed: Sequence[tuple[int, str]]) -> Iterable[OwedPayee]:
    """What is owed to somebody who died, claimed by an heir before any death is known, or to another
    than the insured where somebody was entered who acts for them."""
    wanted = set(owed)
    for part in in_parts({claim for claim, _ in owed}, MANY):
        for row in session.execute(IN_QUESTION.where(one_of(session, CLAIM.c.id, part))):
            if (row.id, "") in wanted:
                yield OwedPayee(
                    row.id, "", row.person_id, row.payee_name, row.payable or 0,
                    bool(row.inherited),
                )  # fmt: skip
    yield from _supplements(session, {part for _, part in owed if part})


def _supplements(session: Session, numbers: set[str]) -> Iterable[OwedPayee]:
    registered = exists().where(DEATH.c.person_id == RECOVERY.c.person_id)
    inherited = or_(DIED, registered)
    acted_for = exists().where(BY.c.person_id == RECOVERY.c.person_id)
    by_another = and_(acted_for, RECOVERY.c.payee_name != PERSON.c.name)
    columns = ("claim_id", "no", "person_id", "payee_name", "amount")
    for part in in_parts(numbers):
        query = select(*(RECOVERY.c[name] for name in columns), inherited.label("inherited"))
        query = query.join(PERSON, PERSON.c.id == RECOVERY.c.person_id)
        for row in session.execute(
            query.where(RECOVERY.c.no.in_(part), or_(inherited, by_another))
        ):
            yield OwedPayee(*row)
