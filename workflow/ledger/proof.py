"""The proof of the ledger (资金账核对): the rules for all entries, set-based, and what breaks them.

A claim's balances follow from its state by the same rule that the database keeps when the state
changes; payments and recoveries must come to what their entries say.
"""

from collections.abc import Iterator, Sequence

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
    literal,
    or_,
    select,
)
from sqlmodel import Session

from models import METADATA, Account
from workflow.ledger.messages import LedgerDifference, difference
from workflow.ledger.payment_proof import CHECKS, RECOVERED, sum_of
from workflow.ledger.posting import CLAIM, ENTRY
from workflow.shared.sql_types import Query

ARCHIVED = METADATA.tables["archived_case"]
A = Account
E = ENTRY.c
KEPT = tuple(account for account in Account if account is not A.FUND)
"""The accounts that may never fall below zero."""


def total(*accounts: Account, where: ColumnElement[bool] | None = None) -> ColumnElement[int]:
    """What stands on these accounts over entries of a group, or over some of them."""
    names = [account.value for account in accounts]
    its = (lambda test: test) if where is None else (lambda test: and_(where, test))
    gain = case((its(E.dest.in_(names)), E.amount), else_=0)
    loss = case((its(E.source.in_(names)), E.amount), else_=0)
    found: ColumnElement[int] = cast(func.coalesce(func.sum(gain - loss), 0), BigInteger)
    return found


def recovered() -> ColumnElement[int]:
    """What came back to the fund by recoveries: the payee had it once."""
    back = and_(E.source == A.RECOVERABLE.value, E.dest == A.FUND.value, E.part == "")
    return cast(func.coalesce(func.sum(case((back, E.amount), else_=0)), 0), BigInteger)


def _by_claim() -> Subquery:
    """The balances of every claim's own amount, in one pass over the ledger."""
    own = E.part == ""
    return (
        select(
            E.claim_id,
            *(total(account, where=own).label(account.value) for account in KEPT),
            recovered().label(RECOVERED),
        )
        .group_by(E.claim_id)
        .subquery("stands")
    )


def fits(stands: FromClause) -> ColumnElement[bool]:
    """Whether the balances of a claim are those of its state: the rule of the whole ledger."""

    def on(*accounts: Account) -> ColumnElement[int]:
        return sum((sum_of(stands, account.value) for account in accounts), literal(0))

    there = on(A.PAID, A.RECOVERABLE) + sum_of(stands, RECOVERED)
    owed = func.coalesce(CLAIM.c.payable, 0)
    state = case((CLAIM.c.state == "suspended", CLAIM.c.return_to), else_=CLAIM.c.state)

    def none(*accounts: Account) -> list[ColumnElement[bool]]:
        return [on(account) == 0 for account in accounts]

    return case(
        (state == "to_pay", and_(on(A.PAYABLE) + there == owed, *none(A.BANK, A.BACK))),
        (state == "paying", and_(on(A.PAYABLE, A.BANK) + there == owed, *none(A.BACK))),
        (state == "paid", and_(there == owed, *none(A.PAYABLE, A.BANK, A.BACK))),
        (state == "payment_failed",
         and_(on(A.BACK) + there == owed, *none(A.PAYABLE, A.BANK))),
        else_=and_(*none(A.PAYABLE, A.BANK, A.BACK), there == 0),
    )  # fmt: skip


def differences(session: Session, most: int) -> Iterator[LedgerDifference]:
    """All differences, at most so many of each kind."""
    for query, message in (
        (_states(), _state),
        (_below_zero(), _below),
        (_orphans(), _orphan),
        *((query_of(), message) for query_of, message in CHECKS),
    ):
        for row in session.execute(query.limit(most)).mappings():
            yield message(row)


def _states() -> Query:
    stands = _by_claim()
    names = [sum_of(stands, account.value).label(account.value) for account in KEPT]
    query = select(
        CLAIM.c.no, CLAIM.c.state, func.coalesce(CLAIM.c.payable, 0).label("owed"), *names
    ).outerjoin_from(CLAIM, stands, stands.c.claim_id == CLAIM.c.id)
    return query.where(~fits(stands)).order_by(CLAIM.c.id)


def _state(row: RowMapping) -> LedgerDifference:
    return difference("ledger_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _below_zero() -> Query:
    of = (E.claim_id, E.part, E.fund)
    sums = [total(account).label(account.value) for account in KEPT]
    query = select(*of, *sums).group_by(*of)
    return query.having(or_(*(total(account) < 0 for account in KEPT))).order_by(*of)


def _below(row: RowMapping) -> LedgerDifference:
    account = next(account for account in KEPT if row[account.value] < 0)
    about = row["part"] or str(row["claim_id"])
    values = {"account": account.value, "fund": row["fund"], "amount": row[account.value]}
    return difference("below_zero", about, **values)


def _orphans() -> Query:
    """Entries of a claim that is neither here nor closed in the archive."""
    stands = _by_claim()
    there = select(ARCHIVED.c.case_id).where(
        ARCHIVED.c.machine == "claim", ARCHIVED.c.case_id == stands.c.claim_id
    )
    moving = or_(*(stands.c[a.value] != 0 for a in (A.PAYABLE, A.BANK, A.BACK)))
    query = select(stands.c.claim_id).outerjoin(CLAIM, CLAIM.c.id == stands.c.claim_id)
    return query.where(CLAIM.c.id.is_(None), or_(~there.exists(), moving))


def _orphan(row: RowMapping) -> LedgerDifference:
    return difference("entry_without_claim", str(row["claim_id"]))


def named(session: Session, found: Sequence[LedgerDifference]) -> list[LedgerDifference]:
    """The same with the numbers of claims instead of our internal keys."""
    ids = [int(d.about) for d in found if d.code in BY_CLAIM and d.about.isdigit()]
    if not ids:
        return list(found)
    query = select(CLAIM.c.id, CLAIM.c.no).where(CLAIM.c.id.in_(ids))
    numbers = {str(key): no for key, no in session.execute(query)}
    return [
        difference(d.code, numbers[d.about], **d.values)
        if d.code in BY_CLAIM and d.about in numbers else d
        for d in found
    ]  # fmt: skip


BY_CLAIM = ("below_zero", "recoverable_mismatch")
