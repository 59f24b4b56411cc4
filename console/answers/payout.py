"""Payouts on the command line (拨付): drafts, lists, signatures, files, what the bank answered."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from config.policy import UnknownAreaError
from console.answers.payout_rows import batch_row, exception_row, payment_row
from console.answers.queries import View
from console.answers.refusals import check_state
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from jobs.payouts.answers import exception, read_file
from jobs.payouts.batches import (
    build,
    drop_from,
    find_batch,
    pay_by_hand,
    send_batch,
    sign_batch,
    void_batch,
)
from jobs.payouts.errors import PlanChangedError
from models import BankLine, LineStatus, Payment, Payout, PayoutState, Role
from workflow.claim.payment_blockers import WHY
from workflow.moves.actors import find_actor
from workflow.payout.signing import SigningOutcome
from workflow.shared.errors import WrongRoleError


def build_batches(
    face: Face, app: App, user: str, area: str | None, bank: str | None, only: Sequence[str]
) -> None:
    """Draft what is owed, in one area or in all."""
    made: list[dict[str, Any]] = []
    left: list[dict[str, Any]] = []
    areas = app.policy.pooling_areas()
    if area is not None and area not in areas:
        raise UnknownAreaError(area, areas)
    for each in [area] if area else areas:
        with app.database.writing() as session:
            who = find_actor(session, user)
            if Role.CASHIER not in who.roles:
                raise WrongRoleError(who.name, "payout build", [Role.CASHIER])
            drafted = build(session, app, each, who, app.today, bank=bank, only=only or None)
            made += [batch_row(batch, face.lang) for batch in drafted.batches]
            left += [
                {"no": no, "why": why, "says": face.words(WHY[why])} for no, why in drafted.left_out
            ]
    face.show({"batches": made, "left_out": left}, lambda told: _draw_built(face, told))


def _draw_built(face: Face, told: dict[str, Any]) -> None:
    if not told["batches"]:
        face.line(face.say("没有可以拨付的款项。", "nothing is to be paid."))
    _draw_batches(face, told["batches"])
    for each in told["left_out"]:
        face.line(f"✗ {each['no']}  {each['says']} [{each['why']}]")


def list_batches(face: Face, app: App, state: str | None, area: str | None) -> None:
    """The batches, the newest first."""
    check_state(PayoutState, state)
    with app.database.reading() as session:
        query = select(Payout).order_by(col(Payout.id).desc())
        query = query.where(Payout.state == state) if state else query
        query = query.where(Payout.area == area) if area else query
        rows = [batch_row(batch, face.lang) for batch in session.exec(query)]
    face.show(rows, lambda told: _draw_batches(face, told))


def _draw_batches(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    heads = [
        face.say("批次号", "batch"), face.say("状态", "state"), face.say("笔数", "payments"),
        face.say("合计（元）", "total"), face.say("银行", "bank"), face.say("编制", "drafted"),
        face.say("摘要", "hash"),
    ]  # fmt: skip
    names = ("no", "state_label", "items", "total", "bank", "drafted_on", "hash")
    face.table(heads, [[str(row[name] or "") for name in names] for row in rows])


def show_batch(face: Face, app: App, no: str, unmasked: bool) -> None:
    """One batch with its list: who gets how much, on which account."""
    view = View(face.lang, app.regions, unmasked)
    with app.database.reading() as session:
        batch = find_batch(session, no)
        told = batch_row(batch, face.lang) | {
            "files": batch.files, "payments": list(_payments(session, batch, view))
        }  # fmt: skip
    face.show(told, lambda shown: _draw_batch(face, shown))


def _payments(session: Session, batch: Payout, view: View) -> Iterator[dict[str, Any]]:
    query = select(Payment).where(Payment.batch_id == batch.id).order_by(col(Payment.position))
    return (payment_row(payment, view) for payment in session.exec(query))


def _draw_batch(face: Face, told: dict[str, Any]) -> None:
    _draw_batches(face, [told])
    heads = [
        face.say("款项", "payment"), face.say("受理号", "claim"), face.say("收款人", "payee"),
        face.say("账号", "account"), face.say("金额（元）", "amount"), face.say("抵扣", "set off"),
        face.say("状态", "state"), face.say("原因", "reason"),
    ]  # fmt: skip
    names = ("no", "claim", "payee", "account", "amount", "kept_back", "state_label", "reason")
    face.table(heads, [[str(row[name] or "") for name in names] for row in told["payments"]])
    for file in told["files"]:
        face.line(f"{file['name']}  {file['rows']}  sha256 {file['sha256']}")


def sign(face: Face, app: App, no: str, shown: str, user: str) -> None:
    """Sign the list with this hash."""
    _show_outcome(face, sign_batch(app, no, shown, user))


def void(face: Face, app: App, no: str, user: str, reason: str) -> None:
    """Void a batch that was not sent."""
    _show_outcome(face, void_batch(app, no, user, reason), expected=True)


def drop(face: Face, app: App, no: str, numbers: Sequence[str], user: str) -> None:
    """Take payments out of a draft."""
    _show_outcome(face, drop_from(app, no, numbers, user), expected=True)


def send(face: Face, app: App, no: str, user: str, folder: Path, again: bool) -> None:
    """Hand a signed batch over: its files in a folder."""
    outcome, paths = send_batch(app, no, user, folder, again=again)
    _show_outcome(face, outcome, files=[str(path) for path in paths])


def _show_outcome(
    face: Face, outcome: SigningOutcome, *, expected: bool = False, files: Sequence[str] = ()
) -> None:
    batch = outcome.batch
    if outcome.dropped and not expected:
        raise PlanChangedError(batch.no, outcome.dropped, batch.plan_hash)
    told = batch_row(batch, face.lang) | {
        "dropped": [{"payment": no, "why": why} for no, why in outcome.dropped],
        "written": list(files),
    }  # fmt: skip
    face.show(told, lambda shown: _draw_outcome(face, shown))


def _draw_outcome(face: Face, told: dict[str, Any]) -> None:
    _draw_batches(face, [told])
    for each in told["dropped"]:
        face.line(f"− {each['payment']}  {face.words(WHY[each['why']])}")
    for path in told["written"]:
        face.line(path)


def read(face: Face, app: App, files: Sequence[Path], user: str, bank: str | None) -> None:
    """Read what the bank answered; exit 1 when a line became an exception."""
    told = []
    for path in files:
        found = read_file(app, path, user, bank)
        told.append({
            "file": found.name, "kind": found.kind, "known": found.known,
            **{status.value: found.lines.get(status.value, 0) for status in LineStatus},
            "exceptions": [exception_row(e, face.lang) for e in found.exceptions],
        })  # fmt: skip
    face.show(told, lambda shown: _draw_read(face, shown))
    if any(each["exceptions"] for each in told):
        leave(REFUSED)


def _draw_read(face: Face, told: Sequence[dict[str, Any]]) -> None:
    heads = [face.say("文件", "file"), face.say("类型", "kind")]
    heads += [status.label.say(face.lang) for status in LineStatus]
    rows = [[e["file"], e["kind"], *(str(e[s.value]) for s in LineStatus)] for e in told]
    face.table(heads, rows)
    for each in told:
        if each["known"]:
            face.line(face.say(f"{each['file']} 已读过，没有重复入账。",
                               f"{each['file']} was read before; nothing is booked twice."))  # fmt: skip
        _draw_exceptions(face, each["exceptions"])


def _draw_exceptions(face: Face, told: Sequence[dict[str, Any]]) -> None:
    for each in told:
        what = each["payment"] or each["batch"] or each["raw"]
        face.line(f"✗ {each['line']}  {what}  {each['says']} [{each['code']}]")


def exceptions(face: Face, app: App) -> None:
    """The exceptions that wait for somebody."""
    with app.database.reading() as session:
        query = select(BankLine).where(BankLine.status == LineStatus.OPEN.value)
        rows = [exception_row(exception(line), face.lang)
                for line in session.exec(query.order_by(col(BankLine.id)))]  # fmt: skip
    face.show(rows, lambda told: _draw_exceptions(face, told))


def by_hand(
    face: Face, app: App, claim: str, user: str, second: str, voucher: str, paid_on: date,
    reason: str,
) -> None:  # fmt: skip
    """Record a payment in another way."""
    no = pay_by_hand(app, claim, user, second, voucher, paid_on, reason)
    face.show({"claim": claim, "payment": no, "voucher": voucher},
              lambda told: face.line(f"✓ {told['claim']}  {told['payment']}  {told['voucher']}"))  # fmt: skip
