"""Recoveries and supplements (追回、补支): proposed, decided, repaid, let go, listed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.list_parts import part_of
from console.answers.moves import warnings
from console.answers.numbers import whole
from console.answers.queries import View, view_for
from console.answers.refusals import state_named
from jobs.app import App
from jobs.office import recoveries
from jobs.proposals.acts import Touched
from jobs.proposals.touches import of_case
from models import Account, Entry, EntryKind, Move, Recovery, RecoveryKind, RecoveryState, Role
from workflow.access.kinds import CASE, SEARCH, WORK
from workflow.access.reached import reached
from workflow.moves.actors import STAFF
from workflow.recovery.errors import UnknownRecoveryError
from workflow.recovery.explain_difference import CAUSES
from workflow.recovery.machine import RECOVERY
from workflow.service.find_case import own_number
from workflow.shared.money import yuan

PROPOSED = Text("提出", "propose")


def recovery_row(recovery: Recovery, view: View) -> dict[str, Any]:
    """Return a recovery or supplement as a row; money in yuan, the account of a payee masked."""
    pays = recovery.kind == RecoveryKind.SUPPLEMENT
    cause = CAUSES.get(recovery.cause)
    code = recovery.cause
    label = (
        cause.say(view.lang, what="…", was="…", to="…", was_en="…", to_en="…") if cause else None
    )
    return {
        "no": recovery.no, "kind": recovery.kind,
        "kind_label": RecoveryKind(recovery.kind).label.say(view.lang), "state": recovery.state,
        "state_label": RecoveryState(recovery.state).label.say(view.lang),
        "since": recovery.state_since.isoformat(), "area": recovery.area,
        "claim": recovery.claim_no, "amount": yuan(recovery.amount), "done": yuan(recovery.done),
        "left": yuan(_left(recovery)),
        "funds": {fund: yuan(amount) for fund, amount in recovery.funds.items()},
        "shift": {fund: yuan(amount) for fund, amount in recovery.shift.items()},
        "set_off": recovery.set_off, "payee": recovery.payee_name or None,
        "account": view.account(recovery.payee_account) if pays else None,
        "held_back": recovery.held_back, "cause": code, "cause_label": label,
        "reason": recovery.reason, "proposed_by": recovery.proposed_by,
        "decided_by": recovery.decided_by or None,
    }  # fmt: skip


def _left(recovery: Recovery) -> int:
    gone = recovery.state in (RecoveryState.CLOSED, RecoveryState.CANCELLED)
    return 0 if gone else recovery.amount - recovery.done


@asked(WORK)
def answer_proposal(
    app: App, lang: Lang, claim: str, kind: str, user: str, amount: str, reason: str
) -> dict[str, Any]:
    """Propose to recover an amount (in yuan), or to pay it in addition; another person decides."""
    kind_of = RecoveryKind(kind)
    made = recoveries.propose_one(
        app, whole(app, claim), kind_of, user, amount=amount, reason=reason
    )
    return _row(app, lang, made)


@asked(WORK)
def answer_decision(
    app: App, lang: Lang, no: str, user: str, reason: str, *, set_off: bool
) -> dict[str, Any]:
    """Agree to a proposal; with `set_off` later payments are kept back for it."""
    return _row(app, lang, recoveries.decide(app, whole(app, no), user, reason, set_off=set_off))


def _numbered(app: App, session: Session, given: Mapping[str, Any]) -> Touched:
    return of_case(app, session, given["no"])


@asked(WORK)
@of_two(
    "recover repay", Text("登记退还", "record a repayment"), frozenset({Role.CASHIER}), _numbered
)
def answer_repayment(
    app: App, lang: Lang, no: str, user: str, second: str, amount: str, voucher: str, paid_on: date
) -> dict[str, Any]:
    """Record money (in yuan) that came back; two cashiers."""
    no = whole(app, no)
    done = recoveries.repay(app, no, user, second, amount=amount, voucher=voucher, paid_on=paid_on)
    return _row(app, lang, done)


@asked(WORK)
@of_two("recover cancel", Text("取消追回、补支", "let a recovery go"), STAFF, _numbered)
def answer_cancellation(
    app: App, lang: Lang, no: str, user: str, second: str, reason: str
) -> dict[str, Any]:
    """Let go what has not come back, or has not gone out, yet; two people."""
    return _row(app, lang, recoveries.cancel(app, whole(app, no), user, second, reason))


@asked(WORK)
@of_two("recover uphold", Text("补支照付", "let a supplement go out"), STAFF, _numbered)
def answer_uphold(
    app: App, lang: Lang, no: str, user: str, second: str, reason: str
) -> dict[str, Any]:
    """Let a supplement go out in spite of spoilt receipts of its claim; two people."""
    return _row(app, lang, recoveries.uphold(app, whole(app, no), user, second, reason))


@asked(WORK)
@of_two(
    "recover payee",
    Text("变更补支收款人", "change the payee of a supplement"),
    STAFF,
    _numbered,
    never=frozenset({Role.CASHIER}),
)
def answer_payee(
    app: App, lang: Lang, no: str, user: str, second: str, payload: dict[str, Any]
) -> dict[str, Any]:
    """Name another payee or account for a supplement that came back; two people."""
    changed, remarks = recoveries.change_payee(app, whole(app, no), user, second, payload)
    return _row(app, lang, changed) | {"warnings": warnings(remarks, lang)}


def _row(app: App, lang: Lang, recovery: Recovery) -> dict[str, Any]:
    return recovery_row(recovery, View(lang, app.regions))


@asked(SEARCH, case="claim")
def answer_recoveries(
    app: App, lang: Lang, state: str | None = None, claim: str | None = None,
    *, limit: int | None = None, after: str | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return recoveries and supplements, the newest first; an unknown state is a misuse.

    With a `limit` only so many, those behind the one with the number `after`.
    """
    state = state_named(RecoveryState, state)
    with app.database.reading() as session:
        query = part_of(
            select(Recovery).where(reached(Recovery, app.reach)),
            Recovery,
            limit,
            after,
            newest_first=True,
        )
        query = query.where(Recovery.state == state) if state else query
        query = (
            query.where(Recovery.claim_no == own_number(session, claim, app.reach))
            if claim
            else query
        )
        return [_row(app, lang, each) for each in session.exec(query)]


@asked(CASE)
def answer_recovery(app: App, lang: Lang, no: str, *, unmasked: bool = False) -> dict[str, Any]:
    """Return one whole: how the difference is `explained`, its `entries` and its `moves`."""
    view = view_for(app, lang, unmasked=unmasked)
    with app.database.reading() as session:
        no = own_number(session, no, app.reach)
        recovery = session.exec(
            select(Recovery).where(Recovery.no == no, reached(Recovery, app.reach))
        ).first()
        if recovery is None:
            raise UnknownRecoveryError(no)
        return recovery_row(recovery, view) | {
            "explained": recovery.explained,
            "entries": _entries(session, recovery, lang),
            "moves": _moves(session, recovery, lang),
        }


def _entries(session: Session, recovery: Recovery, lang: Lang) -> list[dict[str, Any]]:
    query = select(Entry).where(Entry.claim_id == recovery.claim_id, Entry.ref == recovery.no)
    return [
        {
            "day": entry.day.isoformat(), "kind": EntryKind(entry.kind).label.say(lang),
            "from": Account(entry.source).label.say(lang), "to": Account(entry.dest).label.say(lang),
            "fund": entry.fund, "amount": yuan(entry.amount),
        }
        for entry in session.exec(query.order_by(col(Entry.id)))
    ]  # fmt: skip


def _moves(session: Session, recovery: Recovery, lang: Lang) -> list[dict[str, Any]]:
    query = select(Move).where(Move.machine == "recovery", Move.case_id == recovery.id)
    return [
        {
            "day": move.day.isoformat(), "trigger": move.trigger,
            "label": _label(recovery, move.trigger).say(lang),
            "source": move.source, "dest": move.dest, "actor": move.actor,
            "reason": move.reason, "facts": move.facts,
        }
        for move in session.exec(query.order_by(col(Move.seq)))
    ]  # fmt: skip


def _label(recovery: Recovery, trigger: str) -> Text:
    """Return what a move is called; a decision is called by the kind of what it decides."""
    for step in RECOVERY.steps:
        kinds = [g.name for g in step.guards if g.name in ("is_recover", "is_supplement")]
        if step.trigger == trigger and kinds in ([], [f"is_{recovery.kind}"]):
            return step.label
    return PROPOSED
