"""A mail room for the tests (通知发送): cases with a notice, channels that do as they are told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import col, select

from config.notices import Notices, read_notices
from jobs.app import App
from jobs.notices.outbox import Channels
from jobs.notices.port import SENT, NothingLeft, NoticeMessage, SendOutcome
from jobs.notices.sending import SendCounts, send_notices_now
from models import Claim, Delivery, DeliveryState, Filing, Notice
from models.delivery import ServiceAddress
from models.notice import NoticeChannel
from tests.support.builders import AREA, TODAY, noon, saved

TEMPLATE = "证件尾号{tail}：您有一份医保通知，请到{agency}窗口领取。"
SMS = {"sms": {"folder": "/nowhere", "templates": {"default": TEMPLATE}}}


class Killed(BaseException):
    """The process dies here."""


@dataclass
class Wire:
    """A channel that does as it is told: answers, refuses, dies, and keeps what it was given."""

    name: NoticeChannel
    batch: int = 100
    outcome: SendOutcome = SENT
    down: bool = False
    broken: bool = False
    dies: bool = False
    known: bool = False
    """What it answers when it is asked about a message whose sender died."""
    got: list[NoticeMessage] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)

    def send(self, batch: str, messages: Sequence[NoticeMessage]) -> Mapping[str, SendOutcome]:
        """As it is told."""
        if self.down:
            raise NothingLeft("the line is down")
        self.got += messages
        self.batches.append(batch)
        if self.dies:
            raise Killed
        if self.broken:
            raise OSError("the line broke")
        return dict.fromkeys((each.reference for each in messages), self.outcome)

    def ask(self, batch: str, message: NoticeMessage) -> SendOutcome | None:
        """As it is told."""
        return SENT if self.known else None


@dataclass
class MailRoom:
    """An application with channels, and what it sends."""

    app: App
    wires: dict[NoticeChannel, Wire] = field(default_factory=dict)

    def wire(self, name: NoticeChannel, **told: Any) -> Wire:
        """Make a channel available."""
        self.wires[name] = Wire(name, **told)
        return self.wires[name]

    def later(self, **more: float) -> "MailRoom":
        """The same, some time later."""
        instant = self.app.now + timedelta(**more)
        return MailRoom(replace(self.app, clock=lambda: instant), self.wires)

    def at(self, instant: datetime) -> "MailRoom":
        """The same, at an instant."""
        return MailRoom(replace(self.app, clock=lambda: instant), self.wires)

    def send(self) -> SendCounts:
        """Send what waits."""
        channels: Channels = dict(self.wires)
        return send_notices_now(self.app, [AREA], by=channels)

    def notice(self, notice: Notice) -> Notice:
        """The notice as it stands now."""
        with self.app.database.reading() as session:
            found = session.get(Notice, notice.id)
            assert found is not None
            return found

    def attempts(self, notice: Notice) -> list[tuple[str, str]]:
        """Carrier and outcome of each attempt, in their order."""
        query = select(Delivery).where(Delivery.notice_id == notice.id).order_by(col(Delivery.n))
        with self.app.database.reading() as session:
            return [(each.channel, each.state) for each in session.exec(query)]


def told(app: App, **settings: Any) -> App:
    """The application with these settings under `notices`."""
    given: Notices = read_notices({**SMS, "rehearsal": True, **settings})
    return replace(app, settings=replace(app.settings, notices=given))


def a_notice(app: App, case: Filing | Claim, kind: str = "withdraw", **facts: Any) -> Notice:
    """A notice about a case that waits to be sent."""
    machine = "claim" if isinstance(case, Claim) else "filing"
    given: dict[str, Any] = {
        "machine": machine, "case_id": case.id or 0, "area": AREA, "kind": kind,
        "about": TODAY.isoformat(),
        "params": {}, "day": TODAY, "created_at": noon(TODAY),
    }  # fmt: skip
    notice: Notice = saved(app.database, Notice(**(given | facts)))
    return notice


def confirmed(app: App, case: Filing | Claim, **facts: Any) -> ServiceAddress:
    """What the person of a case confirmed of how they are served."""
    given: dict[str, Any] = {
        "person_id": case.person_id, "receiver": "王芳", "phone": "", "address": "大庆市某路 1 号",
        "given_on": TODAY, "given_by": "intake", "at": noon(TODAY),
    }  # fmt: skip
    found: ServiceAddress = saved(app.database, ServiceAddress(**(given | facts)))
    return found


def delivered(number: str = "M1", on: date = TODAY) -> SendOutcome:
    """What the agreed system says when a message arrived."""
    return SendOutcome(DeliveryState.DELIVERED, number, on)
