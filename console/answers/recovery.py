"""Recoveries and supplements on the command line (追回、补支)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.text import Lang, Text
from console.answers.queries import View
from console.answers.refusals import check_state
from console.terminal.output import Face
from jobs.app import App
from jobs.office import recoveries
from models import Account, Entry, EntryKind, Move, Recovery, RecoveryKind, RecoveryState
from workflow.claim.payment_blockers import KNOWN
from workflow.ledger.funds import FUNDS
from workflow.recovery.errors import UnknownRecoveryError
from workflow.recovery.explain_difference import CAUSES
from workflow.recovery.machine import RECOVERY
from workflow.shared.money import yuan

PROPOSED = Text("提出", "propose")


def recovery_row(recovery: Recovery, view: View) -> dict[str, Any]:
    """A recovery or supplement. Money in yuan; the account masked unless the viewer may see it."""
    pays = recovery.kind == RecoveryKind.SUPPLEMENT
    cause = CAUSES.get(recovery.cause)
    code = recovery.cause
    label = (
        cause.say(view.lang, what="…", was="…", to="…", was_en="…", to_en="…") if cause else None
    )
    return {
        "no": recovery.no,
        "kind": recovery.kind,
        "kind_label": RecoveryKind(recovery.kind).label.say(view.lang),
        "state": recovery.state,
        "state_label": RecoveryState(recovery.state).label.say(view.lang),
        "since": recovery.state_since.isoformat(),
        "area": recovery.area,
        "claim": recovery.claim_no,
        "amount": yuan(recovery.amount),
        "done": yuan(recovery.done),
        "left": yuan(_left(recovery)),
        "funds": {fund: yuan(amount) for fund, amount in recovery.funds.items()},
        "shift": {fund: yuan(amount) for fund, amount in recovery.shift.items()},
        "set_off": recovery.set_off,
        "payee": recovery.payee_name or None,
        "account": view.account(recovery.payee_account) if pays else None,
        "held_back": recovery.held_back,
        "cause": code,
        "cause_label": label,
        "reason": recovery.reason,
        "proposed_by": recovery.proposed_by,
        "decided_by": recovery.decided_by or None,
    }


def _left(recovery: Recovery) -> int:
    gone = recovery.state in (RecoveryState.CLOSED, RecoveryState.CANCELLED)
    return 0 if gone else recovery.amount - recovery.done


def propose(
    face: Face, app: App, claim: str, kind: str, user: str, amount: str, reason: str
) -> None:
    """Propose one by its amount."""
    made = recoveries.propose_one(
        app, claim, RecoveryKind(kind), user, amount=amount, reason=reason
    )
    _done(face, app, made)


def decide(face: Face, app: App, no: str, user: str, reason: str, set_off: bool) -> None:
    """Decide on a proposal."""
    _done(face, app, recoveries.decide(app, no, user, reason, set_off=set_off))


def repay(
    face: Face, app: App, no: str, user: str, second: str, amount: str, voucher: str, on: date
) -> None:
    """Record money that came back."""
    done = recoveries.repay(
        app, no, user, second, amount=amount, voucher=voucher, paid_on=on
    )  # fmt: skip
    _done(face, app, done)


def cancel(face: Face, app: App, no: str, user: str, second: str, reason: str) -> None:
    """Let go what has not come or gone yet."""
    _done(face, app, recoveries.cancel(app, no, user, second, reason))


def uphold(face: Face, app: App, no: str, user: str, second: str, reason: str) -> None:
    """Let a supplement go out in spite of its claim's receipts."""
    _done(face, app, recoveries.uphold(app, no, user, second, reason))


def change_payee(
    face: Face, app: App, no: str, user: str, second: str, facts: dict[str, Any]
) -> None:
    """Name another account for a supplement that came back."""
    _done(face, app, recoveries.change_payee(app, no, user, second, facts))


def _done(face: Face, app: App, recovery: Recovery) -> None:
    told = recovery_row(recovery, View(face.lang, app.regions))
    face.show(told, lambda shown: _draw(face, [shown]))


def list_recoveries(face: Face, app: App, state: str | None, claim: str | None) -> None:
    """Recoveries and supplements, the newest first."""
    check_state(RecoveryState, state)
    view = View(face.lang, app.regions)
    with app.database.reading() as session:
        query = select(Recovery).order_by(col(Recovery.id).desc())
        query = query.where(Recovery.state == state) if state else query
        query = query.where(Recovery.claim_no == claim) if claim else query
        rows = [recovery_row(each, view) for each in session.exec(query)]
    face.show(rows, lambda told: _draw(face, told))


def _draw(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    heads = [
        face.say("编号", "number"), face.say("类别", "kind"), face.say("状态", "state"),
        face.say("受理号", "claim"), face.say("金额（元）", "amount"), face.say("已办", "done"),
        face.say("提出", "proposed by"), face.say("决定", "decided by"), face.say("理由", "reason"),
    ]  # fmt: skip
    names = ("no", "kind_label", "state_label", "claim", "amount", "done", "proposed_by",
             "decided_by", "reason")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in rows])


def show(face: Face, app: App, no: str, unmasked: bool) -> None:
    """One with its explanation, its entries in the ledger and its moves."""
    view = View(face.lang, app.regions, unmasked)
    with app.database.reading() as session:
        recovery = session.exec(select(Recovery).where(Recovery.no == no)).first()
        if recovery is None:
            raise UnknownRecoveryError(no)
        told = recovery_row(recovery, view) | {
            "explained": recovery.explained,
            "entries": _entries(session, recovery, face.lang),
            "moves": _moves(session, recovery, face.lang),
        }
    face.show(told, lambda shown: _draw_one(face, shown))


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
    """What a move is called; a decision by what it decides."""
    for step in RECOVERY.steps:
        kinds = [g.name for g in step.guards if g.name in ("is_recover", "is_supplement")]
        if step.trigger == trigger and kinds in ([], [f"is_{recovery.kind}"]):
            return step.label
    return PROPOSED


def _draw_one(face: Face, told: dict[str, Any]) -> None:
    _draw(face, [told])
    for fund, amount in told["funds"].items():
        label = face.words(FUNDS[fund]) if fund in FUNDS else fund
        face.line(f"  {fund} {label}  {amount}")
    said = told["explained"].get(face.lang)
    if said:
        face.line(said)
    for change in told["explained"].get("changed", ()):
        face.line(f"  {change['input']}: {change['was']} → {change['is']}")
    if known := told["explained"].get(KNOWN):
        bills = "、".join(known)
        face.line(face.say(f"决定时已知有问题的票据：{bills}", f"known to be spoilt: {bills}"))
    for move in told["moves"]:
        face.line(f"{move['day']}  {move['label']}  {move['actor']}  {move['reason']}")
    for entry in told["entries"]:
        face.line(f"{entry['day']}  {entry['kind']}  {entry['from']} → {entry['to']}  "
                  f"{entry['fund']}  {entry['amount']}")  # fmt: skip
