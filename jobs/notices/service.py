"""Service recorded by a person (登记送达), and a notice that a person sends again (重新发送)."""

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from config.text import Text
from jobs.app import App
from jobs.notices.addressees import routed
from jobs.notices.papers import paper_for
from jobs.notices.settle import served
from models import Delivery, DeliveryState, Labelled, Notice, NoticeState
from models.delivery import ServiceWay
from models.notice import POINTING, NoticeChannel
from workflow.access.reach import Reach
from workflow.access.reached import reaches_about
from workflow.delivery.plan import DECISION_KINDS
from workflow.delivery.proof import ServiceProof, day_of_service, proof_of
from workflow.remedy.text import check_remedy
from workflow.shared.errors import Refusal

AGAIN = (
    NoticeState.BOUNCED, NoticeState.FAILED, NoticeState.PARKED, NoticeState.UNKNOWN,
    NoticeState.SENT,
)  # fmt: skip
"""From these a person may have a notice sent again."""


class UnknownNoticeError(Refusal):
    """No notice has this number (查无此通知)."""

    code = "unknown_notice"

    def __init__(self, no: str) -> None:
        says = Text(
            "没有编号为 {no} 的通知；编号见 yidi notices list。",
            "there is no notice {no}; `yidi notices list` has their numbers.",
        )
        super().__init__(says, no=no)


class NotServiceError(Refusal):
    """A channel that only points was given as a way of service (提示不是送达)."""

    code = "not_service"

    def __init__(self, way: str, label: Text) -> None:
        ways = "、".join(each.value for each in ServiceWay)
        says = Text(
            "{way_zh}（{way}）只是提示，网关回执不算送达。可登记的方式：{ways}。",
            "{way_en} ({way}) only points to a notice, and what a gateway says is no service. "
            "Ways that serve: {ways}.",
        )
        super().__init__(says, way=way, way_zh=label.zh, way_en=label.en, ways=ways)


class AlreadyServedError(Refusal):
    """The notice was served before (已送达)."""

    code = "already_served"

    def __init__(self, notice: Notice) -> None:
        says = Text(
            "通知 {no} 已于 {on} 送达（{way}），不再改动。",
            "notice {no} was served on {on}, {way_en}; that stands.",
        )
        on = notice.delivered_on.isoformat() if notice.delivered_on else "—"
        way = ServiceWay(notice.channel).label
        super().__init__(says, no=notice.id, on=on, way=way.zh, way_en=way.en)


class NoWayOpenError(Refusal):
    """The way is not open for this case (送达方式不可用)."""

    code = "way_not_open"

    def __init__(self, way: Labelled, open_: str) -> None:
        says = Text(
            "本件不能以{way}送达；按送达地址及方式确认书可用：{open}。",
            "this case is not served {way_en}; by its confirmation of address and ways: {open}.",
        )
        super().__init__(says, way=way.label.zh, way_en=way.label.en, open=open_)


class NothingToRetryError(Refusal):
    """The notice waits to be sent as it is, or was served (无须重发)."""

    code = "nothing_to_retry"

    def __init__(self, notice: Notice) -> None:
        state = NoticeState(notice.state).label
        says = Text(
            "通知 {no} 现为{state}，不需要重新发送。",
            "notice {no} is {state_en}: there is nothing to send again.",
        )
        super().__init__(says, no=notice.id, state=state.zh, state_en=state.en)


def notice_of(session: Session, no: int, reach: Reach, *, lock: bool = False) -> Notice:
    """The notice with this number, of what is within the reach; refused where there is none."""
    found = session.get(Notice, no, with_for_update=lock) if 0 < no < 2**63 else None
    if found is None or not reaches_about(session, found, reach):
        raise UnknownNoticeError(str(no))
    return found


def way_named(way: str) -> ServiceWay:
    """The way of service; a channel that only points is none."""
    pointing = next((each for each in POINTING if each.value == way), None)
    if pointing is not None:
        raise NotServiceError(way, pointing.label)
    return ServiceWay(way)


def serve(
    session: Session,
    app: App,
    no: int,
    way: ServiceWay,
    *,
    on: date | None,
    proof: dict[str, Any],
    by: str,
) -> tuple[Notice, Delivery]:
    """Record that a person was served, with the proof that the way asks for."""
    kept = proof_of(way, proof)
    notice = notice_of(session, no, app.reach, lock=True)
    if notice.state == NoticeState.DELIVERED:
        raise AlreadyServedError(notice)
    paper = paper_for(session, app, notice)
    if paper is not None and paper.refusal is not None:
        raise paper.refusal
    _check_open(session, app, notice, way)
    if way is ServiceWay.ELECTRONIC and notice.kind in DECISION_KINDS:
        check_remedy(app.policy.rules(notice.area, app.today), served_online=True)
    day = day_of_service(way, kept, on, notice.day, app.today)
    delivery = _attempt(session, app, notice, way, kept, by)
    delivery.by = by
    served(session, app, delivery, notice, day, kept.model_dump(mode="json"))
    return notice, delivery


def _check_open(session: Session, app: App, notice: Notice, way: ServiceWay) -> None:
    """Electronic service is by consent alone, and an adult of the household signs where that is allowed."""
    its = routed(session, app, [notice], ()).get(notice.id or 0)
    ways = its.to.ways if its else ()
    bound = (ServiceWay.ELECTRONIC, ServiceWay.CO_RESIDENT)
    if way in bound and way not in ways:
        raise NoWayOpenError(way, "、".join(each.label.zh for each in ways) or "—")


def _attempt(
    session: Session, app: App, notice: Notice, way: ServiceWay, proof: ServiceProof, by: str
) -> Delivery:
    """The attempt that reached the person: the one that is out by this way, else a new one."""
    mine = (
        Delivery.notice_id == notice.id, Delivery.n == notice.tries, Delivery.channel == way.value,
        col(Delivery.state).in_((DeliveryState.SENT.value, DeliveryState.UNKNOWN.value)),
    )  # fmt: skip
    found = session.exec(select(Delivery).where(*mine)).first()
    if found is not None:
        return found
    _close_open(session, notice)
    notice.tries += 1
    return Delivery(
        notice_id=notice.id or 0, n=notice.tries, machine=notice.machine, case_id=notice.case_id,
        channel=way.value, state=DeliveryState.INTENDED.value, started_at=app.now, by=by,
    )  # fmt: skip


def retry(session: Session, no: int, reach: Reach, channel: NoticeChannel | None = None) -> Notice:
    """Queue a notice again, by the channel that is named, or from its first one on.

    A person takes it on themselves that somebody may be told twice: nobody knows of an attempt
    that is unknown whether it arrived.
    """
    notice = notice_of(session, no, reach, lock=True)
    if notice.state not in AGAIN:
        raise NothingToRetryError(notice)
    _close_open(session, notice)
    again = notice.channel if notice.state in (NoticeState.UNKNOWN, NoticeState.FAILED) else ""
    notice.channel = channel.value if channel else again
    notice.state, notice.error, notice.next_at = NoticeState.QUEUED.value, "", None
    session.add(notice)
    return notice


def _close_open(session: Session, notice: Notice) -> None:
    """An attempt without an outcome stays unknown: whoever told of it later tells of that attempt alone."""
    mine = (
        Delivery.notice_id == notice.id, Delivery.state == DeliveryState.INTENDED.value
    )  # fmt: skip
    for each in session.exec(select(Delivery).where(*mine)):
        each.state = DeliveryState.UNKNOWN.value
        session.add(each)
