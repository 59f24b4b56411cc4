"""The drift of a batch from its plan (拨付清单的变动): payee, amount, claim, set-off."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlmodel import Session

from models import METADATA, Account, ClaimState, PaymentState, Payout, PayoutState, RecoveryState
from workflow.claim.payment_blockers import troubles_of
from workflow.ledger.posting import net

P, C, R, E = (METADATA.tables[name].c for name in ("payment", "claim", "recovery", "entry"))


def hold_recoveries(session: Session, batch: Payout) -> None:
    """Lock the recoveries behind a batch: a cancellation or a repayment comes before us, or waits."""
    its = select(P.part).where(P.batch_id == batch.id, P.state == PaymentState.PLANNED.value)
    kept = its.with_only_columns(P.kept_back_no)
    held = select(R.id).where(or_(R.no.in_(its), R.no.in_(kept))).order_by(R.id)
    session.execute(held.with_for_update()).all()


def changed(session: Session, batch: Payout) -> dict[int, str]:
    """The planned payments of a batch that have changed since they were planned, with the reason."""
    its = [P.batch_id == batch.id, P.state == PaymentState.PLANNED.value]
    signed = batch.state == PayoutState.SIGNED.value
    state = ClaimState.PAYING if signed else ClaimState.TO_PAY
    found: dict[int, str] = {}
    claims = select(P.id).outerjoin(METADATA.tables["claim"], C.id == P.claim_id)
    payee = or_(
        C.payee_name != P.payee_name,
        C.payee_account != P.payee_account,
        C.payee_bank_code != P.payee_bank_code,
    )
    own = P.part == ""
    moved = or_(C.id.is_(None), C.state != state.value)
    if signed:
        moved = or_(moved, C.payment_no != P.no)
    planned = select(P.claim_id, P.part, P.id).where(*its)
    for reason, query in (
        ("set_off_changed", _set_off(its)),
        ("amount_changed", _amounts(its)),
        ("payee_changed", claims.where(*its, own, payee)),
        ("claim_moved", claims.where(*its, own, moved)),
        ("claim_moved", _supplements(its)),
    ):
        found |= dict.fromkeys(session.execute(query).scalars(), reason)
    owed = {(row.claim_id, row.part): row.id for row in session.execute(planned)}
    return found | {owed[each]: why for each, why in troubles_of(session, owed).items()}


def _amounts(its: Sequence[ColumnElement[bool]]) -> Select[int]:
    """The payments whose payable amount in the ledger is another than they pay and keep back."""
    payable = (
        select(net(Account.PAYABLE))
        .where(E.claim_id == P.claim_id, E.part == P.part)
        .correlate(METADATA.tables["payment"])
        .scalar_subquery()
    )
    return select(P.id).where(*its, payable != P.amount + P.kept_back)


def _supplements(its: Sequence[ColumnElement[bool]]) -> Select[int]:
    there = and_(
        R.no == P.part, R.state == RecoveryState.OPEN.value,
        ~R.held_back, R.payee_account == P.payee_account,
        R.payee_name == P.payee_name,
    )  # fmt: skip
    return select(P.id).where(*its, P.part != "", ~select(R.id).where(there).exists())


def _set_off(its: Sequence[ColumnElement[bool]]) -> Select[int]:
    """A recovery may be kept back of several payments, which together are no more than it is."""
    kept = select(P.kept_back_no, func.sum(P.kept_back).label("sum")).where(*its)
    whole = kept.group_by(P.kept_back_no).subquery()
    there = select(R.no).join(whole, whole.c.kept_back_no == R.no).where(
        R.state == RecoveryState.OPEN.value, R.set_off, R.amount - R.done >= whole.c.sum
    )  # fmt: skip
    return select(P.id).where(*its, P.kept_back > 0, P.kept_back_no.not_in(there))
