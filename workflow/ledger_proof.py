"""The proof of the ledger (资金账核对): what must be true of all entries, set-based, and where it is not.

A claim's balances follow from its state by the same rule that the database keeps when the state
changes; payments and recoveries must come to what their entries say.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    case,
    cast,
    func,
    literal,
    or_,
    select,
)
from sqlmodel import Session

from config.text import Text
from models import METADATA, Account, EntryKind, RecoveryKind, RecoveryState
from workflow.ledger import CLAIM, ENTRY, PAYMENT, net
from workflow.ledger_words import SAYS
from workflow.money import yuan

RECOVERY, ARCHIVED = (METADATA.tables[name] for name in ("recovery", "archived_case"))
A = Account
E, P, R = ENTRY.c, PAYMENT.c, RECOVERY.c
KEPT = tuple(account for account in Account if account is not A.FUND)
"""The accounts that may never fall below zero."""


class Difference(NamedTuple):
    """One thing that does not fit: its code, what it is about, and the sentence."""

    code: str
    about: str
    says: Text
    values: dict[str, Any]


def difference(code: str, about: str, **values: Any) -> Difference:
    """A difference with its sentence; amounts in 分 are shown in yuan."""
    plain = {key: int(value) if key in AMOUNTS else value for key, value in values.items()}
    shown = {key: yuan(value) if key in AMOUNTS else value for key, value in plain.items()}
    zh, en = (SAYS[code].say(lang, about=about, **shown) for lang in ("zh", "en"))
    return Difference(code, about, Text(_safe(zh), _safe(en)), plain)


AMOUNTS = frozenset({"amount", "owed", "posted", "done", "stands", *(a.value for a in Account)})
_RECOVERED = "recovered"


def _safe(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


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


def _by_claim() -> Any:
    """The balances of every claim's own amount, in one pass over the ledger."""
    own = E.part == ""
    return (
        select(
            E.claim_id,
            *(total(account, where=own).label(account.value) for account in KEPT),
            recovered().label(_RECOVERED),
        )
        .group_by(E.claim_id)
        .subquery("stands")
    )


def fits(stands: Any) -> ColumnElement[bool]:
    """Whether the balances of a claim are those of its state: the rule of the whole ledger."""

    def on(*accounts: Account) -> Any:
        return sum((_of(stands, account.value) for account in accounts), literal(0))

    there = on(A.PAID, A.RECOVERABLE) + _of(stands, _RECOVERED)
    owed = func.coalesce(CLAIM.c.payable, 0)
    state = case((CLAIM.c.state == "suspended", CLAIM.c.return_to), else_=CLAIM.c.state)

    def none(*accounts: Account) -> list[Any]:
        return [on(account) == 0 for account in accounts]

    return case(
        (state == "to_pay", and_(on(A.PAYABLE) + there == owed, *none(A.BANK, A.BACK))),
        (state == "paying", and_(on(A.PAYABLE, A.BANK) + there == owed, *none(A.BACK))),
        (state == "paid", and_(there == owed, *none(A.PAYABLE, A.BANK, A.BACK))),
        (state == "payment_failed",
         and_(on(A.BACK) + there == owed, *none(A.PAYABLE, A.BANK))),
        else_=and_(*none(A.PAYABLE, A.BANK, A.BACK), there == 0),
    )  # fmt: skip


def _of(stands: Any, name: str) -> Any:
    return func.coalesce(stands.c[name], 0)


def differences(session: Session, most: int) -> Iterator[Difference]:
    """Everything that does not fit, at most so many of each kind."""
    for query, told in (
        (_states(), _state),
        (_below_zero(), _below),
        (_orphans(), _orphan),
        (_payments(), _payment),
        (_kept_back(), _kept),
        (_references(), _reference),
        (_supplements(), _supplement),
        (_recoveries(), _recovery),
    ):
        for row in session.execute(query.limit(most)).mappings():
            yield told(row)


def _states() -> Select[Any]:
    stands = _by_claim()
    names = [_of(stands, account.value).label(account.value) for account in KEPT]
    query = select(
        CLAIM.c.no, CLAIM.c.state, func.coalesce(CLAIM.c.payable, 0).label("owed"), *names
    ).outerjoin_from(CLAIM, stands, stands.c.claim_id == CLAIM.c.id)
    return query.where(~fits(stands)).order_by(CLAIM.c.id)


def _state(row: Any) -> Difference:
    return difference("ledger_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _below_zero() -> Select[Any]:
    of = (E.claim_id, E.part, E.fund)
    sums = [total(account).label(account.value) for account in KEPT]
    query = select(*of, *sums).group_by(*of)
    return query.having(or_(*(total(account) < 0 for account in KEPT))).order_by(*of)


def _below(row: Any) -> Difference:
    account = next(account for account in KEPT if row[account.value] < 0)
    about = row["part"] or str(row["claim_id"])
    values = {"account": account.value, "fund": row["fund"], "amount": row[account.value]}
    return difference("below_zero", about, **values)


def _orphans() -> Select[Any]:
    """Entries of a claim that is neither here nor closed in the archive."""
    stands = _by_claim()
    there = select(ARCHIVED.c.case_id).where(
        ARCHIVED.c.machine == "claim", ARCHIVED.c.case_id == stands.c.claim_id
    )
    moving = or_(*(stands.c[a.value] != 0 for a in (A.PAYABLE, A.BANK, A.BACK)))
    query = select(stands.c.claim_id).outerjoin(CLAIM, CLAIM.c.id == stands.c.claim_id)
    return query.where(CLAIM.c.id.is_(None), or_(~there.exists(), moving))


def _orphan(row: Any) -> Difference:
    return difference("entry_without_claim", str(row["claim_id"]))


def _by_payment(which: ColumnElement[bool], *columns: Any) -> Any:
    return select(E.ref, *columns).where(which).group_by(E.ref).subquery("posted")


ENDS = {
    "sent": A.BANK, "unknown": A.BANK, "paid": A.PAID, "failed": A.BACK, "returned": A.BACK,
}  # fmt: skip
"""Where a payment has taken what was payable."""


def _payments() -> Select[Any]:
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


def _payment(row: Any) -> Difference:
    return difference("payment_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _kept_back() -> Select[Any]:
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


def _kept(row: Any) -> Difference:
    return difference("set_off_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _references() -> Select[Any]:
    """Entries that name a payment or recovery that is not there."""
    query = select(E.id, E.ref, E.claim_id).where(E.ref != "")
    payment = select(P.id).where(P.no == E.ref).exists()
    recovery = select(R.id).where(R.no == E.ref).exists()
    return query.where(~payment, ~recovery).order_by(E.id)


def _reference(row: Any) -> Difference:
    return difference("unknown_reference", row["ref"], entry=row["id"])


def _supplements() -> Select[Any]:
    """Supplements of which other amounts are paid or on the way than they say."""
    posted = (
        select(
            E.part,
            total(A.PAID, A.RECOVERABLE).label("paid"),
            total(A.PAYABLE, A.BANK, A.BACK).label("payable"),
            cast(func.sum(case((and_(E.source == A.RECOVERABLE.value, E.dest == A.FUND.value),
                                E.amount), else_=0)), BigInteger).label(_RECOVERED),
        )
        .where(E.part != "")
        .group_by(E.part)
        .subquery("posted")
    )  # fmt: skip
    paid = _of(posted, "paid") + _of(posted, _RECOVERED)
    coming = _of(posted, "payable")
    open_ = R.state == RecoveryState.OPEN.value
    wanted = case((open_, R.amount - R.done), else_=0)
    query = select(R.no, R.state, R.done, paid.label("posted"), coming.label("payable"))
    query = query.outerjoin_from(RECOVERY, posted, posted.c.part == R.no)
    query = query.where(R.kind == RecoveryKind.SUPPLEMENT.value)
    return query.where(or_(paid != R.done, coming != wanted)).order_by(R.id)


def _supplement(row: Any) -> Difference:
    return difference("recovery_mismatch", row["no"], **{k: row[k] for k in row if k != "no"})


def _recoveries() -> Select[Any]:
    """Claims of which another amount is to come back than their open recoveries say."""
    posted = (
        select(E.claim_id, total(A.RECOVERABLE).label("stands")).group_by(E.claim_id).subquery()
    )
    open_ = and_(R.kind == RecoveryKind.RECOVER.value, R.state == RecoveryState.OPEN.value)
    owed = cast(func.sum(R.amount - R.done), BigInteger).label("owed")
    owing = select(R.claim_id, owed).where(open_).group_by(R.claim_id).subquery()
    stands, wanted = (func.coalesce(c, 0) for c in (posted.c.stands, owing.c.owed))
    query = select(posted.c.claim_id, stands.label("stands"), wanted.label("owed"))
    query = query.outerjoin_from(posted, owing, owing.c.claim_id == posted.c.claim_id)
    return query.where(stands != wanted).order_by(posted.c.claim_id)


def _recovery(row: Any) -> Difference:
    values = {"stands": row["stands"], "owed": row["owed"]}
    return difference("recoverable_mismatch", str(row["claim_id"]), **values)


def named(session: Session, found: Sequence[Difference]) -> list[Difference]:
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
