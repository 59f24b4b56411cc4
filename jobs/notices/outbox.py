"""The outbox (发件箱): routed, claimed before anything leaves, settled afterwards.

A claim commits the intent (拟发出) with the notice as 结果不明; only then the channel is called, and
what it says is committed. Killed in between, the notice says what is true: nobody knows. Many
daemons may claim at once, because a claimed notice is no longer 待发送.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, TextClause, or_, text
from sqlmodel import Session, col, select

from jobs.app import App
from jobs.notices.addressees import Routed, routed
from jobs.notices.letters import Unsendable, message_for
from jobs.notices.port import Carrier, NoticeMessage
from models import Delivery, DeliveryState, Notice, NoticeState
from models.keys import one_of
from models.notice import ARE_UNSENT, NoticeChannel

CLAIM_MINUTES = 15
"""So long a claim is left to whoever made it; then the channel is asked, where it can be."""
ROUTED_AT_ONCE = 200
PARKED_DAYS = 1
"""A document that could not be made or served is looked at again so many days later."""
SYSTEM = "system"
Channels = Mapping[NoticeChannel, Carrier]
Condition = ColumnElement[bool] | TextClause
Q = NoticeState.QUEUED.value


@dataclass(frozen=True)
class Begun:
    """A batch of attempts whose intent is committed."""

    batch: str
    messages: Sequence[NoticeMessage]

    @property
    def references(self) -> list[str]:
        """As the attempts bear them: the batch, and the message in it."""
        return [f"{self.batch}/{message.reference}" for message in self.messages]


def queued(area: str, now: datetime, channel: str | None = None) -> list[Condition]:
    """The condition that a notice of an area may go now, by a channel ("" where none is chosen)."""
    found: list[Condition] = [
        text(ARE_UNSENT), col(Notice.state) == Q, col(Notice.area) == area,
        or_(col(Notice.next_at).is_(None), col(Notice.next_at) <= now),
    ]  # fmt: skip
    return found if channel is None else [*found, col(Notice.channel) == channel]


def locked(session: Session, where: Sequence[Condition], limit: int) -> list[Notice]:
    """Notices that fulfil a condition, locked; those that another process has are skipped."""
    query = select(Notice).where(*where).order_by(col(Notice.id)).limit(limit)
    return list(session.exec(query.with_for_update(skip_locked=True)))


def route(session: Session, app: App, channels: Channels, area: str) -> int:
    """Choose the first channel of notices that have none; how many there were."""
    notices = locked(session, queued(area, app.now, ""), ROUTED_AT_ONCE)
    found = routed(session, app, notices, channels)
    for notice in notices:
        send_on(notice, found.get(notice.id or 0), app.now)
    return len(notices)


def send_on(notice: Notice, its: Routed | None, now: datetime) -> None:
    """Put a notice on its first channel; parked with the reason where none will do."""
    if its is None:
        park(notice, "no_addressee")
    elif its.paper is not None and its.paper.refusal is not None:
        park(notice, its.paper.refusal.code, now + timedelta(days=PARKED_DAYS))
    elif not its.plan:
        # A telephone may be told, or a channel set up, by tomorrow.
        park(notice, "no_way", now + timedelta(days=PARKED_DAYS))
    else:
        notice.channel = its.plan[0].value


def park(notice: Notice, why: str, again: datetime | None = None) -> None:
    """Set a notice aside until somebody looks, or until it is looked at again (搁置)."""
    notice.state, notice.error, notice.next_at = NoticeState.PARKED.value, why, again


def claim(
    session: Session, app: App, channels: Channels, channel: Carrier, area: str
) -> Begun | None:
    """Write the intent of the next batch of a channel; None where nothing waits for it."""
    notices = locked(session, queued(area, app.now, channel.name), channel.batch)
    found = routed(session, app, notices, channels)
    begun: list[tuple[Notice, NoticeMessage]] = []
    for notice in notices:
        its = found.get(notice.id or 0)
        if its is not None and channel.name not in its.plan:
            # The telephone is gone, or another way was confirmed: it is routed anew.
            notice.channel = ""
            continue
        reference = f"{notice.id}-{notice.tries + 1}"
        try:
            begun.append((notice, message_for(session, app, notice, its, channel.name, reference)))
        except Unsendable as fault:
            park(notice, fault.why, app.now + timedelta(days=PARKED_DAYS))
    if not begun:
        # None of these goes: there may be more behind.
        return Begun("", ()) if notices else None
    batch = f"{channel.name}-{area}-{begun[0][1].reference}"
    for notice, message in begun:
        _intend(session, app, notice, channel.name, f"{batch}/{message.reference}")
    return Begun(batch, [message for _, message in begun])


def _intend(
    session: Session, app: App, notice: Notice, channel: NoticeChannel, reference: str
) -> None:
    notice.tries += 1
    notice.state, notice.error = NoticeState.UNKNOWN.value, "no_outcome"
    notice.next_at = app.now + timedelta(minutes=CLAIM_MINUTES)
    session.add(
        Delivery(
            notice_id=notice.id or 0, n=notice.tries, machine=notice.machine,
            case_id=notice.case_id, channel=channel.value, state=DeliveryState.INTENDED.value,
            started_at=app.now, reference=reference, by=SYSTEM,
        )
    )  # fmt: skip


def attempts(session: Session, references: Collection[str]) -> list[tuple[Delivery, Notice]]:
    """Attempts by reference, with their notices, both locked, in the order of the notices' ids."""
    ids = sorted({notice_named(reference) for reference in references})
    mine = select(Notice).where(one_of(session, col(Notice.id), ids)).order_by(col(Notice.id))
    notices = {each.id: each for each in session.exec(mine.with_for_update())}
    rows = select(Delivery).where(one_of(session, col(Delivery.notice_id), ids))
    rows = rows.order_by(col(Delivery.notice_id), col(Delivery.n))
    found, wanted = session.exec(rows.with_for_update()), set(references)
    return [(each, notices[each.notice_id]) for each in found if each.reference in wanted]


def notice_named(reference: str) -> int:
    """The notice that a reference of ours names: …/NOTICE-N."""
    return int(reference.rpartition("/")[2].partition("-")[0])
