"""Paid money that comes back (已付款退回): the payments whose money is no longer there."""

from collections.abc import Iterable, Sequence

from sqlalchemy import func, or_, select
from sqlmodel import Session

from models import METADATA, Account, EntryKind, PaymentState, RecoveryKind, RecoveryState
from models.keys import MANY, in_parts, one_of
from workflow.ledger.posting import net
from workflow.payout.locked_payments import LockedPayment

E, R, C = (METADATA.tables[name].c for name in ("entry", "recovery", "claim"))
CLAIMED_BACK = (RecoveryState.OPEN.value, RecoveryState.CLOSED.value)


def no_longer_there(session: Session, held: Iterable[LockedPayment]) -> dict[int, str]:
    """Paid payments that cannot simply come back, with the code of the exception.

    They were claimed back since, settled among the funds since, or their claim is archived.
    """
    paid = {(each.claim_id, each.part): each for each in held if each.state == PaymentState.PAID}
    found: dict[int, str] = {}
    for part in in_parts({claim for claim, _ in paid}, MANY):
        its_own = (paid.get((claim, "")) for claim in _claimed(session, part))
        found |= {its.id: "recovered_already" for its in its_own if its}
        wanted = set(part)
        numbers = [its.no for (claim, _), its in paid.items() if claim in wanted]
        its_all = (paid.get(key) for key in _short(session, part, numbers))
        found |= {its.id: "recovered_already" for its in its_all if its}
        here = set(session.execute(select(C.id).where(one_of(session, C.id, part))).scalars())
        found |= {
            its.id: "claim_archived" for (claim, _), its in paid.items()
            if claim in wanted and claim not in here
        }  # fmt: skip
    return found


def _claimed(session: Session, part: Sequence[int]) -> Iterable[int]:
    """The claims among these of which something is, or was, recovered."""
    claimed = select(R.claim_id).where(
        one_of(session, R.claim_id, part),
        R.kind == RecoveryKind.RECOVER.value,
        or_(R.state.in_(CLAIMED_BACK), R.done > 0),
    )
    return session.execute(claimed).scalars()


def _short(
    session: Session, part: Sequence[int], numbers: Sequence[str]
) -> Iterable[tuple[int, str]]:
    """The claims and supplements of which a fund has less standing as paid than these payments took."""
    sent = func.sum(E.amount).filter(
        E.kind == EntryKind.SEND.value, one_of(session, E.ref, numbers)
    )
    query = (
        select(E.claim_id, E.part)
        .where(one_of(session, E.claim_id, part))
        .group_by(E.claim_id, E.part, E.fund)
        .having(net(Account.PAID) < sent)
    )
    return [(claim, of) for claim, of in session.execute(query)]
