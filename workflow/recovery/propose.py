"""Proposing a recovery or supplement (提出追回、补支): against what was paid, and never for more than that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from models import METADATA, Claim, ClaimState, Person, Recovery, RecoveryKind, RecoveryState, Role
from models.chain import linked
from workflow.claim.machine import CLAIM
from workflow.claim.payment_blockers import KNOWN, doubts_of
from workflow.machine.avoiding import avoid
from workflow.moves.acting import Act
from workflow.moves.decide import check_reason
from workflow.moves.instants import instant_of
from workflow.moves.state_counts import count
from workflow.recovery.errors import BadAmountError, BeyondPaidError, BeyondTotalError, NotPaidError
from workflow.recovery.machine import PROPOSERS
from workflow.recovery.postings import owed_or_paid, paid, pool_of, proposed
from workflow.recovery.pro_rata import share_out, weighed
from workflow.shared.case_numbers import numbers
from workflow.shared.errors import ReasonRequiredError, UnknownCaseError, WrongRoleError
from workflow.shared.json_types import Json
from workflow.shared.money import yuan

BY_HAND = "by_hand"
Funds = Mapping[str, int]


@dataclass(frozen=True)
class ProposalBasis:
    """What a new calculation found: what it rests on, what it replaces, how it comes about."""

    cause: str = BY_HAND
    explained: Mapping[str, Json] = field(default_factory=dict)
    calculation_id: int | None = None
    replaces_id: int | None = None
    shift: Funds = field(default_factory=dict)
    gone: Sequence[str] = ()
    """The receipts that the new calculation left out."""


def propose(
    session: Session,
    claim_no: str,
    kind: RecoveryKind,
    act: Act,
    *,
    amount: int | None = None,
    funds: Funds | None = None,
    found: ProposalBasis | None = None,
) -> Recovery:
    """Say that money is to come back, or to go out, for a paid claim; nothing is moved by that.

    Without `funds` the amount is shared out over what each fund has paid. By an amount alone,
    without a new calculation, benefit years are left as they are.
    """
    if not act.actor.roles & (PROPOSERS | {Role.SYSTEM}):
        raise WrongRoleError(act.actor.name, "recover propose", sorted(PROPOSERS))
    if not act.reason.strip():
        raise ReasonRequiredError("recover propose")
    check_reason("recover propose", act.reason)
    claim = hold_claim(session, claim_no)
    avoid(claim.no, [claim.person_id], act.actor)
    if claim.state != ClaimState.PAID:
        raise NotPaidError(claim.no, CLAIM.state_of(claim))
    wanted = sum(funds.values()) if funds is not None else amount or 0
    if (
        wanted <= 0
        or (amount is not None and wanted != amount)
        or min((funds or {"": 1}).values()) <= 0
    ):
        raise BadAmountError("金额须大于零，分项合计须等于总额。",
                             "the amount is above zero, and its funds come to it.")  # fmt: skip
    recovers = kind is RecoveryKind.RECOVER
    by_fund = (_back if recovers else _more)(session, claim, wanted, funds)
    return _written(session, claim, kind, by_fund, act, found or ProposalBasis())


def hold_claim(session: Session, no: str) -> Claim:
    """The claim, held; its person is held before it."""
    its = col(Claim.no) == no
    owner = session.exec(select(Claim.person_id).where(its)).first()
    if owner is None:
        raise UnknownCaseError(no)
    session.exec(select(Person.id).where(Person.id == owner).with_for_update(key_share=True))
    query = select(Claim).where(its).with_for_update().execution_options(populate_existing=True)
    return session.exec(query).one()


def _back(session: Session, claim: Claim, amount: int, funds: Funds | None) -> dict[str, int]:
    room = recoverable(session, claim.id or 0)
    if amount > sum(room.values()) or any(v > room.get(f, 0) for f, v in (funds or {}).items()):
        raise BeyondPaidError(claim.no, amount, sum(room.values()))
    return dict(funds) if funds is not None else share_out(amount, room)


def recoverable(session: Session, claim_id: int) -> dict[str, int]:
    """What can still be recovered, by fund: paid, and not in any proposal."""
    waiting = proposed(session, claim_id, RecoveryKind.RECOVER)
    left = {f: v - waiting.get(f, 0) for f, v in paid(session, claim_id).items()}
    return {fund: amount for fund, amount in left.items() if amount > 0}


def _more(session: Session, claim: Claim, amount: int, funds: Funds | None) -> dict[str, int]:
    room = claim.total - owed_or_paid(session, claim.id or 0)
    if amount > room:
        raise BeyondTotalError(claim.no, amount, max(0, room))
    if funds is not None:
        return dict(funds)
    return weighed(amount, paid(session, claim.id or 0) or {pool_of(claim.insutype): 1})


def _written(
    session: Session, claim: Claim, kind: RecoveryKind, funds: Funds, act: Act, found: ProposalBasis
) -> Recovery:
    """The proposal with its first move."""
    day, state = act.moment.today, RecoveryState.PROPOSED.value
    (no,) = numbers(session, claim.area, "ZH", day, 1)
    pays = kind is RecoveryKind.SUPPLEMENT
    explained = dict(found.explained)
    gone = (
        found.gone
        if found.calculation_id
        else doubts_of(session, [claim.id or 0]).get(claim.id or 0)
    )
    if pays and gone:
        explained[KNOWN] = list[Json](sorted(gone))
    recovery = Recovery(
        no=no, area=claim.area, applied_on=day, state=state, state_since=day, kind=kind.value,
        claim_id=claim.id or 0, claim_no=claim.no, person_id=claim.person_id,
        amount=sum(funds.values()), funds=dict(funds), shift=dict(found.shift),
        payee_name=claim.payee_name if pays else "",
        payee_account=claim.payee_account if pays else "",
        payee_bank_code=claim.payee_bank_code if pays else "",
        reason=act.reason.strip(), cause=found.cause, explained=explained,
        calculation_id=found.calculation_id, replaces_id=found.replaces_id,
        proposed_by=act.actor.name,
    )  # fmt: skip
    session.add(recovery)
    session.flush()
    facts = {"claim": claim.no, "kind": kind.value, "amount": yuan(recovery.amount),
             "cause": found.cause}  # fmt: skip
    move = linked(
        {
            "machine": "recovery", "case_id": recovery.id, "seq": 1, "area": claim.area,
            "source": "", "dest": state, "trigger": "propose", "actor": act.actor.name,
            "day": day, "at": instant_of(session, act.now), "reason": recovery.reason, "facts": facts,
        },
        b"",
    )  # fmt: skip
    session.execute(METADATA.tables["move"].insert(), [move])
    recovery.head = move["hash"]
    session.flush()
    count(session, [("recovery", claim.area, state, 1)])
    return recovery
