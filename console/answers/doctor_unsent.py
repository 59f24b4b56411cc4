"""What waits to go out or to come in (待发、待收): reports, batches, answers of the bank."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlmodel import Session, col

from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from models import Document, DocumentState, Payment, PaymentState, Payout, PayoutState, Report
from workflow.service.state_totals import exception_count

MOST = 10_000
"""So many are counted; of more it is enough to know that."""


def unsent(session: Session, app: App) -> Iterator[Check]:
    """Yield what should have gone out, or come in, by today."""
    yield _reports(session, app)
    yield _documents(session, app)
    yield _batches(session, app)
    yield _answers(session, app)
    yield _exceptions(session)


def _reports(session: Session, app: App) -> Check:
    tries = app.settings.reports.tries
    counts = select(func.count(), func.count().filter(col(Report.tries) >= tries))
    waiting, parked = session.execute(counts.select_from(Report)).one()
    says = Text(
        f"待上报 {waiting} 件，其中已搁置 {parked} 件（yidi reports list --parked）",
        f"{waiting} reports waiting, {parked} of them parked (yidi reports list --parked)",
    )
    return Check("reports", not parked, says)


def _documents(session: Session, app: App) -> Check:
    """Documents that wait for their seal or their scan; until then nobody is served."""
    unsealed = select(col(Document.id)).where(
        col(Document.state).in_((DocumentState.TO_SEAL.value, DocumentState.SEALED.value))
    )
    old = unsealed.where(col(Document.made_on) < app.today - timedelta(days=1))
    waiting, late = _count(session, unsealed), _count(session, old)
    says = Text(
        f"待用印、待扫描归档的文书 {many(waiting)} 份，其中昨天以前的 {many(late)} 份（yidi documents list --state 待用印）",
        f"{many(waiting)} documents wait for their seal or scan, {many(late)} of them from before "
        "yesterday (yidi documents list --state to_seal)",
    )
    return Check("documents", not late, says)


def _batches(session: Session, app: App) -> Check:
    signed = select(col(Payout.no)).where(
        col(Payout.state) == PayoutState.SIGNED, col(Payout.state_since) < app.today
    )
    found = list(session.execute(signed.order_by(col(Payout.no)).limit(6)).scalars())
    named = "、".join(found[:5]) + (" …" if len(found) > 5 else "")
    says = (
        Text(
            f"已签批而没有发送的批次：{named}（yidi payout send 批次号 --out 文件夹）",
            f"batches signed and not sent: {named} (yidi payout send BATCH --out FOLDER)",
        )
        if found
        else Text("签批的批次都已发送", "every batch that was signed was sent")
    )
    return Check("payouts_unsent", not found, says)


def _answers(session: Session, app: App) -> Check:
    late = select(col(Payment.id)).where(
        col(Payment.state).in_((PaymentState.SENT, PaymentState.UNKNOWN)),
        col(Payment.result_due_on) < app.today,
    )
    count = _count(session, late)
    says = Text(
        f"过了期限还没有银行结果的款项 {many(count)} 笔（yidi payout read 回盘或账单）",
        f"{many(count)} payments without the bank's result in time (yidi payout read FILE)",
    )
    return Check("bank_answers", not count, says)


def _exceptions(session: Session) -> Check:
    count = exception_count(session)
    says = Text(
        f"待查的银行异常 {count} 条（yidi payout exceptions）",
        f"{count} exceptions of the bank wait for somebody (yidi payout exceptions)",
    )
    return Check("bank_exceptions", not count, says)


def _count(session: Session, query: Select[Any]) -> int:
    few = query.limit(MOST + 1).subquery()
    return int(session.execute(select(func.count()).select_from(few)).scalar_one())


def many(count: int) -> str:
    """A count, or that it is more than anybody needs to know."""
    return f"{MOST}+" if count > MOST else str(count)
