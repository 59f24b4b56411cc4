"""What rules need to know about a case, read from the database beforehand (查找)."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from models import (
    Account,
    ArchivedCase,
    Claim,
    ClaimState,
    Filing,
    FilingState,
    Move,
    Person,
    Recovery,
    RecoveryKind,
    RecoveryState,
    Role,
    Setting,
    Settlement,
    User,
)
from models.database import connection_of
from models.prepared import Prepared
from workflow.around_care import OF_CARE, around_care, referrals_of
from workflow.benefit.accumulators import any_unknown
from workflow.benefit.claim_data import load_claim_data
from workflow.claim.calculate_page import TO_CALCULATE, current
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import precheck_facts
from workflow.claim.precheck_rules import pre_check
from workflow.filing.machine import FILING
from workflow.ledger.posting import balances
from workflow.machine.context import Actor, Context, Moment, PastMove
from workflow.machine.machine import CaseMachine
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.registers.reversals import stands
from workflow.shared.errors import (
    AmbiguousCaseError,
    ArchivedCaseError,
    UnknownCaseError,
    UnknownUserError,
    WithoutHospitalError,
)
from workflow.shared.validity import blockers

CASES: dict[str, CaseMachine] = {FILING.name: FILING, CLAIM.name: CLAIM}
"""The machines of people's cases."""
TAKEN = frozenset({*CASES, QUALIFICATION.name})
"""The machines whose moves people take with `take`."""
MACHINES: dict[str, CaseMachine] = {
    **CASES, **OF_CARE, **{machine.name: machine for machine in (PAYOUT, PAYMENT, RECOVERY)}
}  # fmt: skip
"""All machines: whatever has a history."""
CALLED = {"qualification": QUALIFICATION.name}  # Where people call a machine otherwise.
NUMBERED = {
    "BA": FILING, "SB": CLAIM, "ZZ": REFERRAL, "MT": QUALIFICATION, "PC": PAYOUT, "BF": PAYMENT,
    "ZH": RECOVERY,
}  # fmt: skip
"""What a number of ours is of: it says so after the area."""


def find_case(session: Session, no: str) -> tuple[CaseMachine, Any]:
    """The case with this number, ours or the external one, and its machine."""
    if ours := NUMBERED.get(no[6:8]):
        which: Any = ours.table
        record = session.exec(select(which).where(which.no == no)).first()
        if record is not None:
            return ours, record
    for column in ("no", "ext_no"):
        found = []
        for machine in CASES.values():
            query = select(machine.table).where(getattr(machine.table, column) == no).limit(2)
            found += [(machine, record) for record in session.exec(query)]
        if len(found) > 1:
            raise AmbiguousCaseError(no, [record.no for _, record in found])
        if found:
            return found[0]
    archived = find_archived(session, no)
    if archived is not None:
        raise ArchivedCaseError(archived.no, archived.archived_on)
    raise UnknownCaseError(no)


def find_archived(session: Session, no: str) -> ArchivedCase | None:
    """The archived case with this number, ours or the external one."""
    for column in (ArchivedCase.no, ArchivedCase.ext_no):
        found = session.exec(select(ArchivedCase).where(col(column) == no).limit(2)).all()
        if len(found) > 1:
            raise AmbiguousCaseError(no, [case.no for case in found])
        if found:
            return found[0]
    return None


ACTOR = Prepared(
    select(User.name, User.roles, User.limit, User.institution).where(
        col(User.name) == bindparam("its_name"), col(User.active)
    )
)


def find_actor(session: Session, name: str) -> Actor:
    """An active user with roles, limit and hospital; somebody of a hospital needs one."""
    user = ACTOR.first(connection_of(session), {"its_name": name})
    if user is None:
        raise UnknownUserError(name)
    actor = Actor(user[0], frozenset(Role(role) for role in user[1]), user[2], user[3])
    if Role.HOSPITAL in actor.roles and not actor.institution:
        raise WithoutHospitalError(name)
    return actor


LOOKS_AROUND = ("amend", "restore", "annul")
"""The moves of filings whose guards look at the person's other filings, settlements or moves."""


def history(session: Session, machine: CaseMachine, case_id: int) -> list[Move]:
    """The moves of a case, oldest first."""
    query = select(Move).where(Move.machine == machine.name, Move.case_id == case_id)
    return list(session.exec(query.order_by(col(Move.seq))))


def look_around(
    session: Session,
    machine: CaseMachine,
    record: Any,
    moment: Moment,
    *,
    trigger: str = "",
    facts: Any = None,
) -> Context:
    """Everything around one case that a guard may look at."""
    second = _second(session, getattr(facts, "second", None))
    if machine is FILING and trigger and trigger not in LOOKS_AROUND:
        return Context(second=second)
    past = tuple(
        PastMove(m.trigger, m.actor, m.source) for m in history(session, machine, record.id)
    )
    if machine is FILING:
        return _around_filing(session, record, moment, trigger, facts, past, second)
    if machine.name in OF_CARE:
        return around_care(session, record, facts, past, second)
    return _around_claim(session, record, moment, past, second)


def _second(session: Session, name: str | None) -> Actor | None:
    if not name:
        return None
    try:
        return find_actor(session, name)
    except (UnknownUserError, WithoutHospitalError):
        return None


def _around_filing(
    session: Session,
    filing: Filing,
    moment: Moment,
    trigger: str,
    facts: Any,
    past: tuple[PastMove, ...],
    second: Actor | None,
) -> Context:
    # Whoever changes what the person has on file waits for whoever is doing so already.
    if trigger:
        session.exec(select(Person.id).where(Person.id == filing.person_id).with_for_update())
    others = session.exec(
        select(Filing).where(Filing.person_id == filing.person_id, Filing.id != filing.id)
    ).all()
    wanted_end = {
        "restore": filing.granted_to,
        "amend": getattr(facts, "ends_on", None),
    }.get(trigger)
    blocking: list[Any] = []
    if wanted_end is not None:
        wanted = SimpleNamespace(
            starts_on=filing.starts_on,
            ends_on=wanted_end,
            category=filing.category,
            destination=filing.destination,
        )
        # What waits to replace it makes room for it until then; what already did does not.
        rest = [o for o in others if o.replaces_id != filing.id or o.state == FilingState.ACTIVE]
        blocking = blockers(wanted, rest, moment.rules, names=filing.replaces_id)
    under = session.exec(
        select(Settlement.settlement_no).where(
            Settlement.person_id == filing.person_id,
            Settlement.admitted_on >= filing.starts_on,
            Settlement.admitted_on <= filing.ends_on,
            stands(Settlement),
        )
    ).all()
    return Context(
        blockers=tuple(blocking),
        successors=tuple(other for other in others if other.replaces_id == filing.id),
        second=second,
        settlements=tuple(under),
        referrals=referrals_of(session, filing.id),
        past=past,
    )


def _around_claim(
    session: Session, claim: Claim, moment: Moment, past: tuple[PastMove, ...], second: Actor | None
) -> Context:
    facts = precheck_facts(session, [claim], moment.rules.book)[claim.id or 0]
    in_precheck = claim.state == ClaimState.PRECHECK
    undecided = claim.state in TO_CALCULATE
    loaded = load_claim_data(session, [claim]) if undecided else None
    ours = claim.calc == "done" and claim.calculation_id is not None
    holds = loaded is None or not ours or current(claim, loaded, moment.rules.book)
    return Context(
        second=second,
        findings=pre_check(claim, facts, moment) if in_precheck else (),
        receipts_taken=facts.taken,
        receipts_settled=facts.settled,
        receipts_red=facts.red,
        past=past,
        sampling_key=sampling_key(session),
        amount_current=holds,
        year_unknown=loaded is not None and any_unknown(loaded.postings.get(claim.person_id, ())),
        kept_back=_kept_back(session, claim),
        bills=_amounts(loaded.bills.get(claim.id or 0, [])) if loaded else {},
    )


def _kept_back(session: Session, claim: Claim) -> int:
    """What of an approved amount that is still to be paid went to a recovery, or was supplemented."""
    if claim.state != ClaimState.TO_PAY:
        return 0
    found = balances(session, claim.id or 0)
    supplements = select(Recovery.amount).where(
        Recovery.claim_id == claim.id,
        Recovery.kind == RecoveryKind.SUPPLEMENT.value,
        col(Recovery.state).in_((RecoveryState.OPEN.value, RecoveryState.CLOSED.value)),
    )
    return found[Account.PAID] + found[Account.RECOVERABLE] + sum(session.exec(supplements))


def _amounts(bills: Sequence[tuple[Any, Sequence[Any]]]) -> dict[str, dict[int, int]]:
    """The lines of every receipt, under its number and under code and number."""
    found: dict[str, dict[int, int]] = {}
    for receipt, lines in bills:
        held = {line.position: line.amount for line in lines}
        found |= {receipt.number: held, f"{receipt.code}-{receipt.number}": held}
    return found


def sampling_key(session: Session) -> bytes:
    """The secret behind the draw for rechecks; `init` made it."""
    kept = session.get(Setting, "sampling_key")
    return bytes.fromhex(kept.value) if kept else b""
