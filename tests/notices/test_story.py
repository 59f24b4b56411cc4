"""A reminder is pointed to, and nothing ends; somebody signs for it, and then it may (送达与逾期)."""

from datetime import date

from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.notices.service import serve
from jobs.scheduler.execute import by_hand
from models import Claim, ClaimState, Notice
from models.database import Database
from models.delivery import ServiceWay
from models.notice import NoticeChannel
from tests.support.builders import A_DAY, TODAY, a_claim, a_user, saved
from tests.support.importing import an_app
from tests.support.lapsing import reachable_book
from tests.support.mailroom import MailRoom, confirmed, delivered, told


def test_a_claim_ends_only_after_its_reminder_was_signed_for(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    room = MailRoom(told(an_app(database, reachable_book(book), calendar, TODAY)))
    saved(database, a_user("reviewer"))
    room.wire(NoticeChannel.SMS)
    room.wire(NoticeChannel.COUNTER)
    end = TODAY + 2 * A_DAY
    claim = saved(database, a_claim(state=ClaimState.RETURNED, period_ends_on=end))

    run(room, "remind", TODAY)
    assert room.send().sent == 2
    assert lapsed(room, end + 60 * A_DAY) == 0, "a text message and a pile of paper serve nobody"

    signed_on = end + 61 * A_DAY
    later = room.later(days=(signed_on - TODAY).days)
    with database.writing() as session:
        notice = session.exec(select(Notice)).one()
        serve(session, later.app, notice.id or 0, ServiceWay.COUNTER, on=signed_on,
              proof={"signed_by": "王芳"}, by="intake")  # fmt: skip
    assert lapsed(room, signed_on + 6 * A_DAY) == 0
    assert lapsed(room, signed_on + 7 * A_DAY) == 1

    with database.reading() as session:
        ended = session.get(Claim, claim.id)
        kinds = session.exec(select(Notice.kind).order_by(Notice.kind)).all()
    assert ended is not None and ended.state == ClaimState.LAPSED
    assert kinds == ["correction_ends", "lapse"], "and that is a notice of its own"


def test_who_agreed_to_it_is_reminded_by_arrival_alone(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    room = MailRoom(told(an_app(database, reachable_book(book), calendar, TODAY)))
    saved(database, a_user("reviewer"))
    room.wire(NoticeChannel.ELECTRONIC, outcome=delivered("M1", TODAY))
    end = TODAY + 2 * A_DAY
    claim = saved(
        database, a_claim(state=ClaimState.RETURNED, period_ends_on=end, listed=["诊断证明"])
    )
    confirmed(room.app, claim, electronic=True, electronic_to="u1")

    run(room, "remind", TODAY)
    assert room.send().delivered == 1

    assert lapsed(room, end + 11 * A_DAY) == 1


def run(room: MailRoom, name: str, day: date, *, signed: bool = False) -> int:
    (done,) = by_hand(room.app, [name], day, "reviewer", confirmed=signed, progress=lambda *_: None)
    return int(done["moved"])


def lapsed(room: MailRoom, day: date) -> int:
    """The list is made and signed; how many lapse."""
    run(room, "lapse_claims", day)
    return run(room, "lapse_claims", day, signed=True)
