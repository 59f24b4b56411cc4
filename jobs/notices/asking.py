"""Asking a channel about attempts whose sender died (查询结果): by our reference, where it can be asked."""

from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import text
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.notices.addressees import routed
from jobs.notices.letters import Unsendable, message_for
from jobs.notices.outbox import CLAIM_MINUTES, Channels, locked
from jobs.notices.port import NoticeMessage, SendOutcome
from jobs.notices.settle import settle
from models import Delivery, DeliveryState, Notice, NoticeState
from models.notice import ARE_UNSENT, NoticeChannel

AT_ONCE = 100


class Asked(NamedTuple):
    """An attempt that is asked about."""

    channel: NoticeChannel
    reference: str
    message: NoticeMessage


def ask_unknown(app: App, channels: Channels, area: str) -> list[DeliveryState]:
    """Ask about the attempts of an area that were left open; what is known of each now.

    Where nobody can say, the notice stays unknown and is not sent again by itself.
    """
    done: list[DeliveryState] = []
    while True:
        with app.database.writing() as session:
            asked, more = _take(session, app, channels, area)
        for each in asked:
            outcome = _ask(channels, each)
            known = {} if outcome is None else {each.message.reference: outcome}
            with app.database.writing() as session:
                done += settle(session, app, channels, [each.reference], known)
        if not more:
            return done


def _ask(channels: Channels, asked: Asked) -> SendOutcome | None:
    batch = asked.reference.rpartition("/")[0]
    return channels[asked.channel].ask(batch, asked.message)


def _take(session: Session, app: App, channels: Channels, area: str) -> tuple[list[Asked], bool]:
    """Take some for this process, and put them off for all others; and whether there are more."""
    due = (
        text(ARE_UNSENT), col(Notice.state) == NoticeState.UNKNOWN.value,
        col(Notice.area) == area, col(Notice.next_at) <= app.now,
    )  # fmt: skip
    notices = locked(session, due, AT_ONCE)
    found = routed(session, app, notices, channels)
    asked = []
    for notice in notices:
        notice.next_at = app.now + timedelta(minutes=CLAIM_MINUTES)
        delivery = _latest(session, notice)
        if delivery is None or delivery.channel not in channels:
            continue
        channel, reference = NoticeChannel(delivery.channel), delivery.reference
        bare, its = reference.rpartition("/")[2], found.get(notice.id or 0)
        try:
            message = message_for(session, app, notice, its, channel, bare)
        except Unsendable:
            continue
        asked.append(Asked(channel, reference, message))
    return asked, len(notices) == AT_ONCE


def _latest(session: Session, notice: Notice) -> Delivery | None:
    mine = (
        Delivery.notice_id == notice.id, Delivery.n == notice.tries,
        Delivery.state == DeliveryState.INTENDED.value,
    )  # fmt: skip
    return session.exec(select(Delivery).where(*mine)).first()
