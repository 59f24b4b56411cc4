"""A notice takes its document along, sealed first where the database is no rehearsal (随附文书)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.notices.sending import send_notices_now
from jobs.notices.service import serve
from models import Claim, Document, Notice
from models.database import Database
from models.delivery import ServiceWay
from models.notice import NoticeChannel
from models.schema import upgrade
from tests.conftest import on_both, once
from tests.support.builders import AREA, TODAY, a_claim, a_filing, saved
from tests.support.importing import an_app
from tests.support.mailroom import MailRoom, a_notice, confirmed, delivered, told
from workflow.shared.errors import Refusal


@pytest.fixture
def real(empty_url: str, book: PolicyBook, calendar: WorkCalendar) -> Iterator[MailRoom]:
    """A mail room of a database that is no rehearsal."""
    database = Database(empty_url)
    upgrade(database)
    yield MailRoom(told(an_app(database, book, calendar, TODAY)))
    database.close()


def to_correct(room: MailRoom) -> tuple[Claim, Notice]:
    """A returned claim whose reminder waits."""
    claim = saved(room.app.database, a_claim(state="returned", listed=["诊断证明"]))
    return claim, a_notice(room.app, claim, "correction_ends")


@once
def test_a_letter_is_a_line_in_the_list_and_a_pdf(room: MailRoom, tmp_path: Path) -> None:
    claim, notice = to_correct(room)
    confirmed(room.app, claim)
    app = told(room.app, sms=None, post={"folder": str(tmp_path / "post")})

    assert send_notices_now(app, [AREA]).sent == 1

    names = sorted(file.suffix for file in (tmp_path / "post").iterdir())
    assert names == [".csv", ".pdf"]
    (pdf,) = (tmp_path / "post").glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF") and pdf.stat().st_mode & 0o077 == 0
    (letters,) = (tmp_path / "post").glob("*.csv")
    line = letters.read_text("utf-8-sig").splitlines()[1]
    assert line.startswith(f"{notice.id}-1,王芳,大庆市某路 1 号,") and pdf.name in line


def test_what_arrives_in_the_agreed_system_is_served_with_its_document(room: MailRoom) -> None:
    claim, notice = to_correct(room)
    confirmed(room.app, claim, electronic=True, electronic_to="u1")
    room.wires.clear()
    wire = room.wire(NoticeChannel.ELECTRONIC, outcome=delivered("M9"))

    assert room.send().delivered == 1

    (message,) = wire.got
    assert (message.to, bool(message.pdf), bool(message.document_no)) == ("u1", True, True)
    assert room.notice(notice).delivered_on == TODAY
    with room.app.database.reading() as session:
        document = session.exec(select(Document)).one()
    assert (document.state, document.served_on) == ("served", TODAY)


@on_both
def test_without_its_seal_it_is_neither_sent_nor_served_and_goes_when_it_has_one(
    real: MailRoom,
) -> None:
    wire = real.wire(NoticeChannel.COUNTER)
    _, notice = to_correct(real)

    real.send()

    assert (real.notice(notice).state, real.notice(notice).error) == ("parked", "document_unsealed")
    assert wire.got == []
    with pytest.raises(Refusal) as refused, real.app.database.writing() as session:
        serve(session, real.app, notice.id or 0, ServiceWay.COUNTER, on=TODAY,
              proof={"signed_by": "王芳"}, by="intake")  # fmt: skip
    assert refused.value.code == "document_unsealed"
    assert real.later(days=2).send().sent == 0, "looked at again, and still without"

    with real.app.database.writing() as session:
        session.execute(text("UPDATE document SET state = 'to_serve'"))
    assert real.send().sent == 1
    with real.app.database.writing() as session:
        serve(session, real.app, notice.id or 0, ServiceWay.COUNTER, on=TODAY,
              proof={"signed_by": "王芳"}, by="intake")  # fmt: skip
    with real.app.database.reading() as session:
        assert session.exec(select(Document.state)).one() == "served"


@once
def test_what_needs_no_document_goes_in_a_real_database(real: MailRoom) -> None:
    real.wire(NoticeChannel.SMS)
    notice = a_notice(real.app, saved(real.app.database, a_filing()))

    assert real.send().sent == 1
    assert real.notice(notice).state == "sent"


def test_service_is_neither_changed_nor_taken_away(room: MailRoom) -> None:
    notice = a_notice(room.app, saved(room.app.database, a_filing()))
    with room.app.database.writing() as session:
        serve(session, room.app, notice.id or 0, ServiceWay.COUNTER, on=TODAY,
              proof={"signed_by": "王芳"}, by="intake")  # fmt: skip

    for statement in ("UPDATE delivery SET delivered_on = '2026-01-01'", "DELETE FROM delivery"):
        with (
            pytest.raises(DBAPIError, match="proves service"),
            room.app.database.writing() as session,
        ):
            session.execute(text(statement))
