"""What became of a batch (发送结果): on the attempt, on the notice, and by what it goes on."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import func, text
from sqlmodel import Session, col, select

from config.masking import mask_text
from jobs.app import App
from jobs.notices.addressees import Routed, routed
from jobs.notices.outbox import ROUTED_AT_ONCE, Channels, attempts, locked
from jobs.notices.papers import note_paper_served
from jobs.notices.port import SendOutcome
from models import Delivery, DeliveryState, Notice, NoticeState
from models.delivery import ServiceWay
from models.notice import ARE_UNSIGNED, NoticeChannel
from workflow.delivery.plan import after_pointing, following, must_be_served
from workflow.delivery.proof import NoProofError, ServiceDayError, day_of_service, proof_of
from workflow.delivery.served import note_served
from workflow.shared.json_types import JsonObject

LEFT_OPEN = SendOutcome(DeliveryState.UNKNOWN, error="no_outcome")
LONGEST_PAUSE = timedelta(days=1)
OPEN = (DeliveryState.INTENDED.value, DeliveryState.SENT.value, DeliveryState.UNKNOWN.value)
"""An attempt of which something may still be told."""


def settle(
    session: Session,
    app: App,
    channels: Channels,
    references: Sequence[str],
    outcomes: Mapping[str, SendOutcome],
) -> list[DeliveryState]:
    """Write what became of attempts, by their references; of those left out nobody knows.

    Whoever settles first counts: an attempt that has its outcome, or that a person took up again,
    stays as it is.
    """
    pairs = [
        (each, notice)
        for each, notice in attempts(session, references)
        if each.state == DeliveryState.INTENDED
    ]
    found = routed(session, app, [notice for _, notice in pairs], channels)
    done = []
    for delivery, notice in pairs:
        outcome = outcomes.get(delivery.reference.rpartition("/")[2], LEFT_OPEN)
        apply(session, app, delivery, notice, found.get(notice.id or 0), outcome)
        done.append(outcome.state)
    return done


def apply(
    session: Session,
    app: App,
    delivery: Delivery,
    notice: Notice,
    its: Routed | None,
    outcome: SendOutcome,
) -> None:
    """Write one outcome; an attempt that is no longer the latest leaves its notice alone."""
    delivery.error = mask_text(outcome.error)[:500]
    if outcome.their_reference and outcome.state is not DeliveryState.DELIVERED:
        delivery.proof = {**(delivery.proof or {}), "their_reference": outcome.their_reference}
    latest = delivery.n == notice.tries and notice.state != NoticeState.DELIVERED
    match outcome.state:
        case DeliveryState.DELIVERED:
            _arrived(session, app, delivery, notice, outcome)
        case DeliveryState.SENT:
            delivery.state, delivery.sent_at = DeliveryState.SENT.value, app.now
            notice.sent_at = notice.sent_at or app.now
            if latest:
                _sent(session, app, notice, its, NoticeChannel(delivery.channel))
        case DeliveryState.UNKNOWN:
            _unknown(app, delivery, notice, latest=latest, error=outcome.error)
        case _:
            delivery.state = outcome.state.value
            if latest:
                _not_reached(session, app, delivery, notice, its, outcome)


def _arrived(
    session: Session, app: App, delivery: Delivery, notice: Notice, outcome: SendOutcome
) -> None:
    """Arrival is service on its day; a day that cannot be is the receiver's slip, and serves nobody."""
    way = ServiceWay.ELECTRONIC
    try:
        proof = proof_of(way, {"message_no": outcome.their_reference})
        on = day_of_service(way, proof, outcome.on, notice.day, app.today)
    except (NoProofError, ServiceDayError) as fault:
        apply(
            session, app, delivery, notice, None, SendOutcome(DeliveryState.SENT, error=fault.code)
        )
        return
    served(session, app, delivery, notice, on, proof.model_dump(mode="json"))


def _sent(
    session: Session, app: App, notice: Notice, its: Routed | None, channel: NoticeChannel
) -> None:
    """Out of the house; what was only pointed to goes on to the way that serves it."""
    # What is only told needs no other way: a million of them are asked nothing.
    tried = _tried(session, notice) if its and must_be_served(notice.kind) else ()
    onward = after_pointing(notice.kind, its.plan, channel, tried) if its else None
    notice.error, notice.next_at = "", None
    notice.state = (NoticeState.QUEUED if onward else NoticeState.SENT).value
    notice.channel = (onward or channel).value
    if its is None or channel is not NoticeChannel.COUNTER or not must_be_served(notice.kind):
        return
    if following(its.plan, tried) is not None:
        notice.next_at = app.now + timedelta(days=app.settings.notices.wait_days)


def move_on(session: Session, app: App, channels: Channels, area: str) -> int:
    """Send by the next way what nobody came to sign for; how many there were."""
    due = (text(ARE_UNSIGNED), col(Notice.area) == area, col(Notice.next_at) <= app.now)
    notices = locked(session, due, ROUTED_AT_ONCE)
    found = routed(session, app, notices, channels)
    for notice in notices:
        its = found.get(notice.id or 0)
        onward = following(its.plan, _tried(session, notice)) if its else None
        notice.next_at = None
        if onward is not None:
            notice.state, notice.channel = NoticeState.QUEUED.value, onward.value
    return len(notices)


def _unknown(app: App, delivery: Delivery, notice: Notice, *, latest: bool, error: str) -> None:
    """Left open: a channel that knows our ids is asked again for a day, the others are not."""
    askable = delivery.channel in (NoticeChannel.WEBHOOK, NoticeChannel.ELECTRONIC)
    again = askable and app.now - delivery.started_at < LONGEST_PAUSE
    if not again:
        delivery.state = DeliveryState.UNKNOWN.value
    if latest:
        pause = timedelta(minutes=app.settings.notices.retry_minutes)
        notice.state, notice.error = NoticeState.UNKNOWN.value, mask_text(error)[:500]
        notice.next_at = app.now + pause if again else None


def _not_reached(
    session: Session,
    app: App,
    delivery: Delivery,
    notice: Notice,
    its: Routed | None,
    outcome: SendOutcome,
) -> None:
    """Tried again where that may help, else by the next way; the last way leaves it to a person."""
    notice.error, notice.next_at = delivery.error, None
    if outcome.again:
        session.flush()
        failed = _failures(session, delivery)
        if failed < app.settings.notices.tries:
            pause = timedelta(minutes=app.settings.notices.retry_minutes) * 2 ** (failed - 1)
            notice.state = NoticeState.QUEUED.value
            notice.next_at = app.now + min(pause, LONGEST_PAUSE)
            return
    onward = following(its.plan, _tried(session, notice)) if its else None
    if onward is not None:
        notice.state, notice.channel = NoticeState.QUEUED.value, onward.value
        return
    bounced = outcome.state is DeliveryState.BOUNCED
    notice.state = (NoticeState.BOUNCED if bounced else NoticeState.FAILED).value


def _tried(session: Session, notice: Notice) -> Collection[str]:
    """The channels by which the person was to be reached already."""
    return session.exec(select(Delivery.channel).where(Delivery.notice_id == notice.id)).all()


def _failures(session: Session, delivery: Delivery) -> int:
    same = (
        Delivery.notice_id == delivery.notice_id, Delivery.channel == delivery.channel,
        Delivery.state == DeliveryState.FAILED.value,
    )  # fmt: skip
    return session.exec(select(func.count(col(Delivery.id))).where(*same)).one()


def served(
    session: Session,
    app: App,
    delivery: Delivery,
    notice: Notice,
    on: date,
    proof: JsonObject,
) -> None:
    """Record service with its proof: on the attempt, the notice, the case and the document at once."""
    kept = {name: value for name, value in proof.items() if value not in (None, "", ())}
    delivery.state, delivery.delivered_on = DeliveryState.DELIVERED.value, on
    delivery.proof = {**(delivery.proof or {}), **kept}
    session.add(delivery)
    if notice.state == NoticeState.DELIVERED:
        # Proven twice: the first day stands.
        return
    notice.state, notice.channel = NoticeState.DELIVERED.value, delivery.channel
    notice.delivered_at, notice.delivered_on = app.now, on
    notice.sent_at = notice.sent_at or app.now
    notice.error, notice.next_at = "", None
    session.add(notice)
    session.flush()
    note_served(session, notice, on)
    note_paper_served(session, app, notice, on, delivery.channel)
