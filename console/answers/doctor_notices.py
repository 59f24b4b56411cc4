"""Whether people are told (自检：通知): what waits, what nobody knows of, channels that are not set up."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from sqlalchemy import ColumnElement, func, select, text
from sqlmodel import Session, col

from config.errors import ConfigError
from config.text import Text
from console.answers.doctor_database import Check
from console.answers.doctor_unsent import MOST, many
from jobs.app import App
from jobs.notices.channels import channels_of
from models import Notice, NoticeState
from models.notice import ARE_UNSENT

S = NoticeState


def notices_checks(session: Session, app: App) -> Iterator[Check]:
    """Yield what is to be seen to about notices."""
    yield _waiting(session, app)
    yield _troubled(session)
    yield _channels(session, app)


def _waiting(session: Session, app: App) -> Check:
    waiting = _count(session, (S.QUEUED,))
    late = _count(session, (S.QUEUED,), col(Notice.day) < app.today - timedelta(days=1))
    says = Text(
        f"待发送的通知 {many(waiting)} 件，其中昨天以前的 {many(late)} 件（yidi notices list --state queued）",
        f"{many(waiting)} notices to be sent, {many(late)} of them from before yesterday (yidi notices "
        "list --state queued)",
    )
    return Check("notices", not late, says)


def _troubled(session: Session) -> Check:
    unknown, parked = _count(session, (S.UNKNOWN,)), _count(session, (S.PARKED,))
    lost = _count(session, (S.BOUNCED, S.FAILED))
    says = Text(
        f"结果不明的通知 {many(unknown)} 件，搁置 {many(parked)} 件，退回或未能发出 {many(lost)} 件"
        "（查明后 yidi notices retry 编号，或 yidi notices serve 登记送达）",
        f"{many(unknown)} notices of which nobody knows whether they went out, {many(parked)} parked, "
        f"{many(lost)} returned or failed (look, then yidi notices retry ID, or yidi notices serve)",
    )
    return Check("notices_stuck", not (unknown or parked or lost), says)


def _channels(session: Session, app: App) -> Check:
    try:
        available = channels_of(app)
    except ConfigError as fault:
        # A secret that cannot be read, or that others can: sending would fail as well.
        return Check("notice_channels", False, Text(fault.sentence("zh"), fault.sentence("en")))
    if available or not _count(session, (S.QUEUED,)):
        says = Text("有通知要发时，发送渠道已设置", "where notices wait, a channel is set up")
        return Check("notice_channels", True, says)
    says = Text(
        "有待发送的通知，而 settings.yaml 的 notices 没有写明可用的渠道，什么都不会发送（docs/notices.md）",
        "notices wait, and settings.yaml names no channel under notices that may be used: nothing is sent (docs/notices.md)",
    )
    return Check("notice_channels", False, says)


def _count(session: Session, states: Sequence[NoticeState], *where: ColumnElement[bool]) -> int:
    few = select(col(Notice.id)).where(text(ARE_UNSENT), col(Notice.state).in_(states), *where)
    counted = select(func.count()).select_from(few.limit(MOST + 1).subquery())
    return int(session.execute(counted).scalar_one())
