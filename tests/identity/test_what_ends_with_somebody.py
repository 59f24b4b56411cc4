"""Nothing outlives the rights of whoever it hung on (随人员、密钥、代理终止的事项)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from config.errors import YidiError
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from console.answers.users import answer_user_add, answer_user_disable
from jobs.identity.staff import record
from jobs.proposals import answer
from jobs.proposals.open import waits_for
from jobs.signin.credentials import begin_one_time, prove_one_time
from jobs.signin.errors import SignInFailedError
from jobs.signin.staff import Presented
from models import Representation, Scope, User
from models.database import Database
from models.notice import NoticeChannel
from tests.proposals.test_moves_of_two import refused
from tests.support.api import an_app as served_app
from tests.support.builders import TODAY, a_filing, a_person, an_id, noon, saved
from tests.support.citizens import entered_for
from tests.support.mailroom import MailRoom, a_notice, confirmed, told
from tests.support.office import Office
from tests.support.proposing import a_proposal, desk, kept
from tests.support.signed import PASSWORD, with_password

pytestmark = pytest.mark.once
ONES_OWN = Presented("reviewer", PASSWORD)


def changed(office: Office, name: str, **rights: Any) -> None:
    """A user who may do something else from now on, as an admin says."""
    app = desk(office, "admin")
    with app.database.writing() as session:
        user = session.exec(select(User).where(User.name == name)).one()
        record(session, user, "kept", app.asker, app.now - timedelta(days=1))
        user.sqlmodel_update(rights)
        record(session, user, "placed", app.asker, app.now)


@pytest.mark.parametrize(
    "rights", [{"roles": ["approver"]}, {"limit": 1}, {"areas": ["110100"]}, {"active": False}],
    ids=["other roles", "another limit", "another area", "disabled"],
)  # fmt: skip
def test_what_somebody_proposed_is_over_once_they_may_do_something_else(
    office: Office, rights: dict[str, Any]
) -> None:
    filing = saved(office.database, a_filing(state="active"))
    made = a_proposal(office, "reviewer", filing, "annul", "承诺不实")
    approver = desk(office, "approver")
    with office.database.reading() as session:
        assert waits_for(approver, session, kept(office, made))

    changed(office, "reviewer", **rights)

    with office.database.reading() as session:
        assert not waits_for(approver, session, kept(office, made))
    refused("proposal_stale", answer.confirm, approver, made.no, made.hash.hex())
    assert kept(office, made).state == "stale" and office.again(filing).state == "active"


def test_a_change_that_is_no_right_leaves_what_was_proposed(office: Office) -> None:
    filing = saved(office.database, a_filing(state="active"))
    made = a_proposal(office, "reviewer", filing, "annul", "承诺不实")

    changed(office, "reviewer", subjects=[{"issuer": "i", "subject": "s"}])

    answer.confirm(desk(office, "approver"), made.no, made.hash.hex())
    assert office.again(filing).state == "cancelled"


def test_an_authenticator_that_somebody_began_to_set_up_is_nothing_once_they_are_disabled(
    office: Office,
) -> None:
    with_password(office.database, "reviewer")
    app = desk(office, "admin")
    begin_one_time(app, ONES_OWN, "here")

    answer_user_disable(app, "reviewer", app.asker)

    with pytest.raises(SignInFailedError):
        prove_one_time(app, ONES_OWN, "123456", "here")


def test_nobody_takes_the_name_of_somebody_who_left(office: Office) -> None:
    app = desk(office, "admin")
    answer_user_disable(app, "reviewer", app.asker)

    with pytest.raises(YidiError) as taken:
        answer_user_add(app, "reviewer", ["reviewer"], None, "", app.asker)

    assert taken.value.code == "user_exists"


@pytest.fixture
def room(database: Database, book: PolicyBook, calendar: WorkCalendar) -> MailRoom:
    app = served_app(database, book, calendar)
    return MailRoom(told(replace(app, clock=lambda: noon(TODAY))))


@pytest.mark.parametrize("over", ["revoked", "term"])
def test_no_notice_goes_to_the_address_of_an_agent_whose_authority_is_over(
    room: MailRoom, over: str
) -> None:
    sms, database = room.wire(NoticeChannel.SMS), room.app.database
    person = saved(database, a_person(certno=an_id(3), phone="13900000001"))
    entry = entered_for(
        database, person, "李娜", an_id(4), Scope.SUBMIT, Scope.QUERY, ends_on=TODAY
    )
    filing = saved(database, a_filing(person_id=person.id, phone=""))
    confirmed(room.app, filing, phone="13900000009", given_by=f"agt:{entry.id}")
    a_notice(room.app, filing)
    room.send()

    if over == "revoked":
        with database.writing() as session:
            its = session.get_one(Representation, entry.id)
            its.ended_on, its.ended_by = TODAY, "intake"
    a_notice(room.app, filing, "correction_ends")
    (room if over == "revoked" else room.later(days=1)).send()

    assert [each.to for each in sms.got] == ["13900000009", "13900000001"]
