"""The proof of payments and recoveries (款项与追回核对): the sums of their entries, set-based."""

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    RowMapping,
    Subquery,
    and_,
    case,
    cast,
    func,
    or_,
    select,
)

from models import METADATA, Account, EntryKind, RecoveryKind, RecoveryState
from workflow.ledger.messages import LedgerDifference, difference
from workflow.ledger.posting import ENTRY, PAYMENT, net
from workflow.shared.sql_types import Expression, Query

RECOVERY = METADATA.tables["recovery"]
A = Account
E, P, R = ENTRY.c, PAYMENT.c, RECOVERY.c
RECOVERED = "recovered"


def sum_of(sums: FromClause, name: str) -> ColumnElement[int]:
    """A sum that may be of no entries at all."""
    found: ColumnElement[int] = func.coalesce(sums.c[name], 0)
    return found


def _by_payment(which: ColumnElement[bool], *columns: Expression) -> Subquery:
    return select(E.ref, *columns).where(which).group_by(E.ref).subquery("posted")


ENDS = {
    "sent": A.BANK, "unknown": A.BANK, "paid": A.PAID, "failed": A.BACK, "returned": A.BACK,
}  # fmt: skip
"""The account to which a payment in each state has taken the money."""


def _payments() -> Query:
    """Payments whose entries do not take their amount to where they stand."""
    posted = _by_payment(
        and_(E.ref != "", E.kind != EntryKind.OFFSET.value),
        *(net(account).label(account.value) for account in (A.PAYABLE, A.BANK, A.PAID, A.BACK)),
    )
    ends = {state: func.coalesce(posted.c[account.value], 0) for state, account in ENDS.items()}
    there = case(ends, value=P.state, else_=0)
    wanted = case((P.state.in_(list(ENDS)), P.amount), else_=0)
    left = func.coalesce(posted.c.payable, 0)
    query = select(P.no, P.state, P.amount, there.label("posted"))
    query = query.outerjoin_from(PAYMENT, posted, posted.c.ref == P.no)
    return query.where(or_(there != wanted, left != -wanted)).order_by(P.id)


def _payment(row: RowMapping) -> LedgerDifference:
    return difference("payment_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _kept_back() -> Query:
    """Payments that keep back another amount than was set off with them, on either side."""
    side = {
        "kept": and_(E.source == A.PAYABLE.value, E.dest == A.PAID.value),
        "given": and_(E.source == A.RECOVERABLE.value, E.dest == A.FUND.value),
    }
    sums = [
        cast(func.coalesce(func.sum(case((test, E.amount), else_=0)), 0), BigInteger).label(name)
        for name, test in side.items()
    ]
    posted = _by_payment(and_(E.ref != "", E.kind == EntryKind.OFFSET.value), *sums)
    wanted = case((P.state.in_(list(ENDS)), P.kept_back), else_=0)
    kept, given = (func.coalesce(posted.c[name], 0) for name in side)
    query = select(P.no, P.state, P.kept_back.label("amount"), kept.label("posted"))
    query = query.outerjoin_from(PAYMENT, posted, posted.c.ref == P.no)
    return query.where(or_(kept != wanted, given != wanted)).order_by(P.id)


def _kept(row: RowMapping) -> LedgerDifference:
    return difference("set_off_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _references() -> Query:
    """Entries that name a payment or recovery that is not there."""
    query = select(E.id, E.ref, E.claim_id).where(E.ref != "")
    payment = select(P.id).where(P.no == E.ref).exists()
    recovery = select(R.id).where(R.no == E.ref).exists()
    return query.where(~payment, ~recovery).order_by(E.id)


def _reference(row: RowMapping) -> LedgerDifference:
    return difference("unknown_reference", row["ref"], entry=row["id"])


def _supplements() -> Query:
    """Supplements of which other amounts are paid or on the way than they say."""
    posted = (
        select(
            E.part,
            net(A.PAID, A.RECOVERABLE).label("paid"),
            net(A.PAYABLE, A.BANK, A.BACK).label("payable"),
            cast(func.sum(case((and_(E.source == A.RECOVERABLE.value, E.dest == A.FUND.value),
                                E.amount), else_=0)), BigInteger).label(RECOVERED),
        )
        .where(E.part != "")
        .group_by(E.part)
        .subquery("posted")
    )  # fmt: skip
    paid = sum_of(posted, "paid") + sum_of(posted, RECOVERED)
    coming = sum_of(posted, "payable")
    open_ = R.state == RecoveryState.OPEN.value
    wanted = case((open_, R.amount - R.done), else_=0)
    query = select(R.no, R.state, R.done, paid.label("posted"), coming.label("payable"))
    query = query.outerjoin_from(RECOVERY, posted, posted.c.part == R.no)
    query = query.where(R.kind == RecoveryKind.SUPPLEMENT.value)
    return query.where(or_(paid != R.done, coming != wanted)).order_by(R.id)


def _supplement(row: RowMapping) -> LedgerDifference:
    return difference("recovery_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _recoveries() -> Query:
    """Claims of which another amount is to come back than their open recoveries say."""
    posted = select(E.claim_id, net(A.RECOVERABLE).label("stands")).group_by(E.claim_id).subquery()
    open_ = and_(R.kind == RecoveryKind.RECOVER.value, R.state == RecoveryState.OPEN.value)
    owed = cast(func.sum(R.amount - R.done), BigInteger).label("owed")
    owing = select(R.claim_id, owed).where(open_).group_by(R.claim_id).subquery()
    stands, wanted = (func.coalesce(c, 0) for c in (posted.c.stands, owing.c.owed))
    query = select(posted.c.claim_id, stands.label("stands"), wanted.label("owed"))
    query = query.outerjoin_from(posted, owing, owing.c.claim_id == posted.c.claim_id)
    return query.where(stands != wanted).order_by(posted.c.claim_id)


def _recovery(row: RowMapping) -> LedgerDifference:
    values = {"stands": row["stands"], "owed": row["owed"]}
    return difference("recoverable_mismatch", str(row["claim_id"]), **values)


CHECKS = (
    (_payments, _payment),
    (_kept_back, _kept),
    (_references, _reference),
    (_supplements, _supplement),
    (_recoveries, _recovery),
)
"""The queries for differences, and the message for a row of each."""
