"""Notices leave the house once, by one way after the other, and say where they stand (通知发送)."""

from datetime import UTC, datetime

import pytest

from jobs.notices.outbox import claim
from jobs.notices.port import SendOutcome
from models import DeliveryState
from models.notice import NoticeChannel
from tests.support.builders import a_filing, a_person, saved
from tests.support.mailroom import Killed, MailRoom, a_notice

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
