"""Notices leave the house once, by one way after the other, and say where they stand (通知发送)."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from jobs.notices import sending
from jobs.notices.channels import channels_of
from jobs.notices.outbox import claim
from jobs.notices.port import SENT, SendOutcome
from jobs.notices.settle import settle
from models import DeliveryState
from models.delivery import ServiceWay
from models.notice import NoticeChannel
from tests.conftest import once
from tests.support.builders import a_claim, a_filing, a_person, saved
from tests.support.mailroom import Killed, MailRoom, a_notice, confirmed, told
from tests.support.plans import asked_of, whole_tables
from workflow.delivery.plan import SERVED_KINDS, TOLD_KINDS, Addressee, plan_of
from workflow.service.machines import MACHINES

SMS, COUNTER, WEBHOOK = NoticeChannel.SMS, NoticeChannel.COUNTER, NoticeChannel.WEBHOOK
BOUNCED = SendOutcome(DeliveryState.BOUNCED, error="空号")


def test_what_is_good_to_know_goes_once_and_is_sent_not_served(room: MailRoom) -> None:
    wire = room.wire(SMS)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    first, second = room.send(), room.later(hours=1).send()

    assert (first.sent, second.sent) == (1, 0)
    assert len(wire.got) == 1
    stands = room.notice(notice)
    assert (stands.state, stands.channel, stands.delivered_on) == ("sent", "sms", None)


def test_what_is_to_be_served_is_pointed_to_and_then_waits_at_the_counter(room: MailRoom) -> None:
    room.wire(SMS)
    room.wire(COUNTER)
    notice = a_notice(room.app, saved(room.app.database, a_filing()), "correction_ends")

    room.send()

    assert room.attempts(notice) == [("sms", "sent"), ("counter", "sent")]
    stands = room.notice(notice)
    assert (stands.state, stands.channel, stands.delivered_on) == ("sent", "counter", None)


def test_a_dead_number_and_none_at_all_go_by_the_next_way(room: MailRoom) -> None:
    room.wire(SMS, outcome=BOUNCED)
    room.wire(COUNTER)
    dead = a_notice(room.app, saved(room.app.database, a_filing(phone="13900000001")))
    person = saved(room.app.database, a_person(phone=""))
    desk = saved(room.app.database, a_filing(person_id=person.id, phone="0459-1234567"))
    none = a_notice(room.app, desk)

    room.send()

    assert room.attempts(dead) == [("sms", "bounced"), ("counter", "sent")]
    assert room.attempts(none) == [("counter", "sent")]


def test_after_the_last_way_it_stands_as_returned_and_a_person_sends_it_again(
    room: MailRoom,
) -> None:
    wire = room.wire(SMS, outcome=BOUNCED)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    room.send()

    stands = room.notice(notice)
    assert (stands.state, stands.error) == ("bounced", "空号")
    assert room.later(days=9).send().sent == 0, "not by itself"
    assert len(wire.got) == 1


def test_a_notice_that_no_channel_reaches_is_parked_with_the_reason(room: MailRoom) -> None:
    room.wire(SMS)
    person = saved(room.app.database, a_person(phone=""))
    filing = saved(room.app.database, a_filing(person_id=person.id, phone=""))
    notice = a_notice(room.app, filing)

    room.send()

    assert (room.notice(notice).state, room.notice(notice).error) == ("parked", "no_way")
    room.wire(COUNTER)
    room.later(hours=1).send()
    assert room.attempts(notice) == []
    room.later(hours=25).send()
    assert room.attempts(notice) == [("counter", "sent")], "looked at again the next day"


def test_at_night_nobody_is_written_to_and_in_the_morning_it_goes(room: MailRoom) -> None:
    wire = room.wire(SMS)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))
    late = room.at(datetime(2026, 3, 4, 14, 30, tzinfo=UTC))

    late.send()

    assert wire.got == []
    assert late.notice(notice).next_at == datetime(2026, 3, 5, 0, 0, tzinfo=UTC), "08:00 there"
    assert late.later(hours=9, minutes=29).send().sent == 0
    assert late.later(hours=9, minutes=31).send().sent == 1


def test_a_line_that_is_down_is_tried_again_ever_later_and_then_the_next_way(
    room: MailRoom,
) -> None:
    wire = room.wire(WEBHOOK, down=True)
    room.wire(COUNTER)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    for day in range(6):
        room.later(days=day * 2).send()

    assert wire.got == []
    assert room.attempts(notice) == [("webhook", "failed")] * 5 + [("counter", "sent")]


def test_a_line_that_breaks_leaves_it_unknown_and_it_does_not_go_again_by_itself(
    room: MailRoom,
) -> None:
    wire = room.wire(SMS, broken=True)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    assert room.send().unknown == 1

    wire.broken = False
    room.later(days=2).send()
    assert room.notice(notice).state == "unknown"
    assert len(wire.got) == 1


@pytest.mark.parametrize("arrived", [True, False])
def test_killed_while_it_was_out_it_is_asked_for_and_sent_or_unknown(
    room: MailRoom, arrived: bool
) -> None:
    wire = room.wire(SMS, dies=True, known=arrived)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))
    with pytest.raises(Killed):
        room.send()
    assert room.attempts(notice) == [("sms", "intended")], "the intent was there first"
    assert room.notice(notice).state == "unknown"

    wire.dies = False
    room.later(minutes=5).send()
    assert room.attempts(notice) == [("sms", "intended")], "its sender may still be at it"
    room.later(minutes=30).send()

    assert room.notice(notice).state == ("sent" if arrived else "unknown")
    assert len(wire.got) == 1, "nobody was told twice"


def test_killed_before_its_intent_was_there_it_goes_as_if_nothing_had_been(room: MailRoom) -> None:
    wire = room.wire(SMS)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    with pytest.raises(Killed), room.app.database.writing() as session:
        claim(session, room.app, room.wires, wire, notice.area)
        raise Killed

    assert room.send().sent == 1
    assert room.attempts(notice) == [("sms", "sent")]


def test_what_one_has_claimed_no_other_sends(room: MailRoom) -> None:
    wire = room.wire(SMS)
    notice = a_notice(room.app, saved(room.app.database, a_filing()), channel="sms")
    with room.app.database.writing() as session:
        begun = claim(session, room.app, room.wires, wire, notice.area)
    assert begun is not None and len(begun.messages) == 1

    assert room.send() == (0, 0, 0, 0)
    assert wire.got == []


def test_what_nobody_came_to_sign_for_goes_by_post_after_the_days_of_the_counter(
    room: MailRoom,
) -> None:
    claim = saved(room.app.database, a_claim(state="returned", listed=["诊断证明"]))
    confirmed(room.app, claim)
    room.wire(COUNTER)
    post = room.wire(NoticeChannel.POST)
    notice = a_notice(room.app, claim, "correction_ends")

    room.send()
    room.later(days=6).send()
    assert room.attempts(notice) == [("counter", "sent")]
    room.later(days=8).send()

    assert room.attempts(notice) == [("counter", "sent"), ("post", "sent")]
    (letter,) = post.got
    assert (letter.to, letter.name, bool(letter.pdf)) == ("大庆市某路 1 号", "王芳", True)
    room.later(days=40).send()
    assert room.notice(notice).state == "sent", "given to the post: the receipt says when"


@once
def test_a_rehearsal_sends_only_where_it_is_told_to(room: MailRoom) -> None:
    assert channels_of(told(room.app, counter=True))
    assert channels_of(told(room.app, counter=True, rehearsal=False)) == {}


@once
def test_of_every_notice_it_is_said_whether_it_is_served_or_only_told() -> None:
    written = {
        step.trigger for machine in MACHINES.values() for step in machine.steps if step.notifies
    }
    written |= {"correction_ends", "posting_ends", "filing_ends"}

    assert written <= SERVED_KINDS | TOLD_KINDS
    assert not SERVED_KINDS & TOLD_KINDS


@once
@pytest.mark.parametrize("kind", sorted(SERVED_KINDS | TOLD_KINDS))
def test_nobody_but_an_institution_gets_an_e_mail(kind: str) -> None:
    every = set(NoticeChannel)
    person = Addressee(
        mobile="13900000000",
        ways=tuple(ServiceWay),
        electronic_to="u",
        postal="某路",
        email="a@b.cn",
    )

    assert NoticeChannel.EMAIL not in plan_of(kind, person, every)
    hospital = replace(person, institution="H1")
    assert plan_of(kind, hospital, every)[0] is NoticeChannel.EMAIL
    assert NoticeChannel.SMS not in plan_of(kind, hospital, every)


def test_what_waits_is_found_by_its_index(room: MailRoom) -> None:
    room.wire(SMS)
    room.wire(COUNTER)
    for kind in ("withdraw", "lapse"):
        a_notice(room.app, saved(room.app.database, a_filing()), kind)

    with asked_of(room.app.database) as asked:
        room.send()

    about = [
        each for each in asked if re.search(r"FROM (notice|delivery|service_address)", each[0])
    ]
    assert len(about) > 8
    assert whole_tables(room.app.database, about) == []


def test_of_two_who_tell_what_became_of_it_the_first_counts(room: MailRoom) -> None:
    wire = room.wire(SMS)
    notice = a_notice(room.app, saved(room.app.database, a_filing()), channel="sms")
    with room.app.database.writing() as session:
        begun = claim(session, room.app, room.wires, wire, notice.area)
    assert begun is not None
    (reference,) = (message.reference for message in begun.messages)

    for outcome in (SENT, BOUNCED):
        with room.app.database.writing() as session:
            settle(session, room.app, room.wires, begun.references, {reference: outcome})

    assert room.attempts(notice) == [("sms", "sent")]
    assert room.notice(notice).state == "sent"


def test_a_line_that_is_down_is_left_alone_until_the_next_round(room: MailRoom) -> None:
    room.wire(WEBHOOK, down=True, batch=1)
    notices = [a_notice(room.app, saved(room.app.database, a_filing())) for _ in range(3)]

    assert room.send().failed == 1

    assert [room.notice(each).tries for each in notices] == [1, 0, 0]


def test_a_system_that_never_answers_is_left_alone_after_three(room: MailRoom) -> None:
    wire = room.wire(WEBHOOK, broken=True, batch=1)
    room.wire(COUNTER)
    notices = [a_notice(room.app, saved(room.app.database, a_filing())) for _ in range(5)]

    assert room.send().unknown == 3

    wire.broken = False
    assert room.later(minutes=10).send().sent == 2
    assert [room.notice(each).state for each in notices] == ["unknown"] * 3 + ["sent"] * 2


def test_a_round_ends_in_time_and_the_rest_goes_with_the_next(
    room: MailRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = room.wire(WEBHOOK, batch=1)
    for _ in range(2):
        a_notice(room.app, saved(room.app.database, a_filing()))
    monkeypatch.setattr(sending, "MOST_SECONDS", 0)

    assert room.send().sent == 0 and wire.got == []

    monkeypatch.undo()
    assert room.send().sent == 2
