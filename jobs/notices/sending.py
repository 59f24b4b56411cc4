"""Sending what waits (发送): area by area, channel by channel, each batch claimed, called, settled."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import structlog
from sqlalchemy import func, update
from sqlmodel import Session, col, select

from config.masking import mask_text
from jobs.app import App
from jobs.notices.asking import ask_unknown
from jobs.notices.channels import channels_of
from jobs.notices.outbox import Begun, Channels, claim, queued, route
from jobs.notices.papers import free_parked
from jobs.notices.port import Carrier, NothingLeft, SendOutcome
from jobs.notices.results import read_results
from jobs.notices.settle import move_on, settle
from models import DeliveryState, Notice
from models.database import affected
from models.notice import NoticeChannel
from workflow.delivery.pointer import after_quiet

log = structlog.get_logger()
MOST_PASSES = 6
"""So often the channels of an area are gone through: a notice goes from one to the next."""


MOST_SECONDS = 300
"""So long a round sends; what still waits goes with the next, because other runs wait behind it."""
SILENT = 3
"""So many batches in a row of which nobody knows, and the channel rests until the next round."""


class SendCounts(NamedTuple):
    """What became of the attempts of a round."""

    sent: int = 0
    delivered: int = 0
    failed: int = 0
    unknown: int = 0

    def plus(self, states: Sequence[DeliveryState]) -> "SendCounts":
        """With these as well."""
        sent, delivered = states.count(DeliveryState.SENT), states.count(DeliveryState.DELIVERED)
        unknown = states.count(DeliveryState.UNKNOWN)
        failed = len(states) - sent - delivered - unknown
        more = (sent, delivered, failed, unknown)
        return SendCounts(*(a + b for a, b in zip(self, more, strict=True)))


def never() -> bool:
    """Nobody asks to stop."""
    return False


@dataclass
class Round:
    """One round: when it ends, and which channels are left alone until the next."""

    stopping: Callable[[], bool]
    ends: float = field(default_factory=lambda: time.monotonic() + MOST_SECONDS)
    asleep: set[NoticeChannel] = field(default_factory=set)
    silent: dict[NoticeChannel, int] = field(default_factory=dict)

    def over(self) -> bool:
        """Whether the round ends here."""
        return self.stopping() or time.monotonic() > self.ends

    def told(self, channel: NoticeChannel, outcomes: Mapping[str, SendOutcome] | None) -> None:
        """What a channel said of a batch: None where it cannot be reached, nothing where nobody knows."""
        self.silent[channel] = 0 if outcomes else self.silent.get(channel, 0) + 1
        if outcomes is None or self.silent[channel] >= SILENT:
            self.asleep.add(channel)
            log.warning("notices.channel_unavailable", channel=channel.value)


def send_notices_now(
    app: App,
    areas: Sequence[str],
    stopping: Callable[[], bool] = never,
    *,
    by: Channels | None = None,
) -> SendCounts:
    """Send what waits in these areas, after what came back was read; by other channels for a test."""
    channels, done = channels_of(app) if by is None else by, SendCounts()
    if not channels:
        return done
    read_results(app, channels)
    free_parked(app)
    this = Round(stopping)
    for area in areas:
        if this.over():
            break
        done = done.plus(ask_unknown(app, channels, area))
        _moved_on(app, channels, area)
        done = _send_area(app, channels, area, done, this)
    if any(done):
        log.info("notices.sent", **done._asdict())
    return done


def _send_area(
    app: App, channels: Channels, area: str, done: SendCounts, this: Round
) -> SendCounts:
    for _ in range(MOST_PASSES):
        while _routed(app, channels, area):
            pass
        some = False
        for channel in channels.values():
            for states in _batches(app, channels, channel, area, this):
                some, done = True, done.plus(states)
        if not some or this.over():
            break
    return done


def _moved_on(app: App, channels: Channels, area: str) -> None:
    while True:
        with app.database.writing() as session:
            if not move_on(session, app, channels, area):
                return


def _routed(app: App, channels: Channels, area: str) -> int:
    with app.database.writing() as session:
        return route(session, app, channels, area)


def _batches(
    app: App, channels: Channels, channel: Carrier, area: str, this: Round
) -> list[list[DeliveryState]]:
    found = []
    while channel.name not in this.asleep and not this.over():
        if channel.name is NoticeChannel.SMS and _resting(app, area):
            break
        with app.database.writing() as session:
            begun = claim(session, app, channels, channel, area)
        if begun is None:
            break
        if begun.messages:
            outcomes = call(channel, begun, this)
            with app.database.writing() as session:
                found.append(settle(session, app, channels, begun.references, outcomes))
    return found


def call(channel: Carrier, begun: Begun, this: Round) -> Mapping[str, SendOutcome]:
    """What the channel says of a batch; nothing of those of which nobody knows."""
    try:
        outcomes = channel.send(begun.batch, begun.messages)
        this.told(channel.name, outcomes)
        return outcomes
    except NothingLeft as fault:
        this.told(channel.name, None)
        failed = SendOutcome(DeliveryState.FAILED, error=mask_text(str(fault)), again=True)
        return dict.fromkeys((each.reference for each in begun.messages), failed)
    except Exception as fault:
        # A broken line, a disk that is gone: the run goes on with the others, and says unknown.
        log.error("notices.unknown", channel=channel.name.value, fault=type(fault).__name__)
        this.told(channel.name, {})
        return {}


def _resting(app: App, area: str) -> bool:
    """Whether it is night, when nobody is written to; what waits is put off to the morning."""
    morning = after_quiet(app.now, app.settings.notices.quiet_minutes)
    if morning is None:
        return False
    with app.database.writing() as session:
        _put_off(session, area, app.now, morning)
    return True


def _put_off(session: Session, area: str, now: datetime, until: datetime) -> None:
    where = queued(area, now, NoticeChannel.SMS)
    affected(session, update(Notice).where(*where).values(next_at=until))


def waiting(session: Session, area: str, now: datetime) -> int:
    """How many notices of an area may go now."""
    query = select(func.count(col(Notice.id))).where(*queued(area, now))
    return session.exec(query).one()
