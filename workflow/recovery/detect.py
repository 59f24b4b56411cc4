"""A difference that a new calculation found, put forward as recovery or supplement (差额提出)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session, col

from models import Account, Calculation, Recovery, RecoveryKind
from workflow.benefit.calculation_store import calculation_row, new_ids, store_calculations
from workflow.benefit.rows import ClaimRow
from workflow.moves.acting import Act
from workflow.recovery.fund_shift import netted
from workflow.recovery.postings import by_fund as of_funds
from workflow.recovery.postings import on_account
from workflow.recovery.propose import ProposalBasis, propose, recoverable
from workflow.recovery.recalculate import Recalculation
from workflow.shared.json_types import Json, JsonObject
from workflow.shared.money import yuan


@dataclass(frozen=True)
class ClaimDifference:
    """What a claim would come to today: against which calculation, why, by fund with its sign."""

    claim: ClaimRow
    replaces_id: int
    again: Recalculation
    cause: str
    told: Mapping[str, Json]
    by_fund: Mapping[str, int]


class DetectionOutcome(NamedTuple):
    """What came of it."""

    what: str
    recovery: Recovery | None
    told: Mapping[str, Json]


def put_forward(
    session: Session, found: ClaimDifference, act: Act, book_hash: str
) -> DetectionOutcome:
    """Propose it, capped by what can still be recovered; the new calculation is kept with it."""
    whole, funds, shift = netted(dict(found.by_fund))
    if not whole:
        # The payee's amount is right; which fund bears it is for the finance office to settle.
        return DetectionOutcome(
            "between_funds", None, {"shift": {f: yuan(v) for f, v in shift.items()}}
        )
    kind = RecoveryKind.SUPPLEMENT if whole > 0 else RecoveryKind.RECOVER
    own = of_funds(on_account(session, found.claim.id, Account.PAID, ""))
    taken = funds if kind is RecoveryKind.RECOVER else {}
    if any(taken.get(f, 0) - amount > own.get(f, 0) for f, amount in shift.items() if amount < 0):
        # What a supplement paid is not the claim's own: the payee's amount is right all the same.
        shift = {}
    more: JsonObject = {"kind": kind.value, "amount": yuan(abs(whole))}
    if kind is RecoveryKind.RECOVER:
        room = recoverable(session, found.claim.id)
        left = _capped(funds, shift, room)
        if left != funds:
            shift, funds = {}, left
            more |= {"amount": yuan(sum(left.values())), "capped_from": yuan(-whole)}
        if not funds:
            return DetectionOutcome("nothing_left", None, more)
    made = store_new_calculation(session, found, book_hash, act)
    reason = _cut(str(found.told["zh"]))
    its = ProposalBasis(
        found.cause, {**found.told, **more}, made, found.replaces_id, shift, found.again.gone
    )
    recovery = propose(session, found.claim.no, kind, replace(act, reason=reason), funds=funds,
                       found=its)  # fmt: skip
    return DetectionOutcome("proposed", recovery, {**more, "recovery": recovery.no})


def _capped(
    funds: Mapping[str, int], shift: Mapping[str, int], room: Mapping[str, int]
) -> dict[str, int]:
    """The funds as they are where all of it is there, else what is there."""
    wanted = {f: funds.get(f, 0) + max(0, -shift.get(f, 0)) for f in sorted({*funds, *shift})}
    if all(amount <= room.get(fund, 0) for fund, amount in wanted.items()):
        return dict(funds)
    left = {fund: min(amount, room.get(fund, 0)) for fund, amount in funds.items()}
    return {fund: amount for fund, amount in left.items() if amount > 0}


def store_new_calculation(
    session: Session, found: ClaimDifference, book_hash: str, act: Act
) -> int:
    """Keep the new calculation beside the earlier ones; its id."""
    claim, again = found.claim, found.again
    last = session.execute(
        select(func.max(Calculation.seq)).where(col(Calculation.claim_id) == claim.id)
    ).scalar_one()
    (made,) = new_ids(session, 1)
    row = calculation_row(claim, (last or 0) + 1, again.asked, again.inputs, again.amounts, book_hash,
                 act.moment.today)  # fmt: skip
    plan = again.asked.plan
    store_calculations(session, [(made, *row)], {plan.hash: plan})
    return made


def _cut(words: str, most: int = 1000) -> str:
    plain = "".join(c if ord(c) >= 32 else " " for c in words)
    return plain if len(plain) <= most else plain[: most - 1] + "…"
