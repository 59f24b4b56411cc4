"""A notice is served when somebody proves it, and a gateway's word is no proof (送达)."""

from datetime import timedelta
from typing import Any

import pytest

from jobs.notices.port import SendOutcome
from jobs.notices.service import (
    AlreadyServedError,
    NothingToRetryError,
    NotServiceError,
    NoWayOpenError,
    retry,
    serve,
    way_named,
)
from models import DeliveryState, Filing, FilingState, Notice
from models.delivery import ServiceWay
from models.notice import NoticeChannel
from tests.conftest import once
from tests.support.builders import A_DAY, TODAY, a_filing, saved
from tests.support.mailroom import MailRoom, a_notice, confirmed
from workflow.access.reach import EVERYTHING
from workflow.delivery.proof import NoProofError, ServiceDayError, proof_of

W = ServiceWay
SHA = "a" * 64


def record(
    room: MailRoom, notice: Notice, way: ServiceWay, proof: dict[str, Any], **more: Any
) -> Notice:
    """A clerk records service."""
    on = more.get("on", TODAY)
    with room.app.database.writing() as session:
        serve(session, room.app, notice.id or 0, way, on=on, proof=proof, by="intake")
    return room.notice(notice)


def test_signed_at_the_counter_is_served_on_that_day_and_the_reminder_counts(
    room: MailRoom,
) -> None:
    ends = TODAY + 20 * A_DAY
    filing = saved(room.app.database, a_filing(state=FilingState.RETURNED, period_ends_on=ends))
    notice = a_notice(room.app, filing, "correction_ends", about=ends.isoformat())
    room.wire(NoticeChannel.COUNTER)
    room.send()

    stands = record(room, notice, W.COUNTER, {"signed_by": "王芳"})

    assert (stands.state, stands.delivered_on, stands.channel) == ("delivered", TODAY, "counter")
    assert room.attempts(notice) == [("counter", "delivered")], "the attempt that was out"
    with room.app.database.reading() as session:
        case = session.get(Filing, filing.id)
        assert case is not None and case.reminded_on == TODAY


def test_what_was_only_pointed_to_sets_nothing_in_motion(room: MailRoom) -> None:
    ends = TODAY + 20 * A_DAY
    filing = saved(room.app.database, a_filing(state=FilingState.RETURNED, period_ends_on=ends))
    a_notice(room.app, filing, "correction_ends", about=ends.isoformat())
    room.wire(NoticeChannel.SMS, outcome=SendOutcome(DeliveryState.SENT))

    room.send()

    with room.app.database.reading() as session:
        case = session.get(Filing, filing.id)
        assert case is not None and case.reminded_on > TODAY + 9999 * A_DAY


@once
@pytest.mark.parametrize(
    ("way", "proof"),
    [
        (W.COUNTER, {}), (W.COUNTER, {"signed_by": ""}), (W.COUNTER, {"signed_by": "王芳", "x": "1"}),
        (W.POST, {"registered_no": "12"}), (W.POST, {"signed_by": "王芳"}),
        (W.CO_RESIDENT, {"signed_by": "李明", "relation": "子女"}),
        (W.CO_RESIDENT, {"signed_by": "李明", "relation": "子女", "adult": False}),
        (W.LEFT, {"reason": "拒收"}), (W.LEFT, {"reason": "拒收", "witnesses": ["甲"]}),
        (W.LEFT, {"reason": "拒收", "witnesses": ["甲", "甲"]}), (W.LEFT, {"picture": SHA}),
        (W.LEFT, {"reason": "拒收", "picture": "IMG_1.jpg"}),
        (W.PUBLIC_NOTICE, {"published_on": "2026-01-01", "where": "日报"}),
        (W.ELECTRONIC, {}),
    ],
)  # fmt: skip
def test_what_proves_nothing_is_refused_with_what_it_takes(
    way: ServiceWay, proof: dict[str, Any]
) -> None:
    with pytest.raises(NoProofError) as refused:
        proof_of(way, proof)

    assert "送达凭证不足" in refused.value.sentence("zh")


@once
@pytest.mark.parametrize(
    ("way", "proof"),
    [
        (W.POST, {"registered_no": "XA12345678901"}),
        (W.CO_RESIDENT, {"signed_by": "李明", "relation": "子女", "adult": "true"}),
        (W.LEFT, {"reason": "拒收", "picture": SHA}),
        (W.LEFT, {"reason": "拒收", "witnesses": ["甲", "乙"]}),
        (W.ELECTRONIC, {"message_no": "M1"}),
    ],
)
def test_each_way_is_recorded_with_its_proof(
    room: MailRoom, way: ServiceWay, proof: dict[str, Any]
) -> None:
    filing = saved(room.app.database, a_filing())
    confirmed(room.app, filing, electronic=True, electronic_to="u1", co_resident=True)
    notice = a_notice(room.app, filing, "correction_ends")

    assert record(room, notice, way, proof).state == "delivered"


@once
def test_a_public_notice_serves_thirty_days_later_and_not_before(room: MailRoom) -> None:
    notice = a_notice(room.app, saved(room.app.database, a_filing()), "correction_ends")
    proof = {"published_on": TODAY.isoformat(), "where": "大庆日报", "reason": "下落不明"}

    with pytest.raises(ServiceDayError):
        record(room, notice, W.PUBLIC_NOTICE, proof, on=None)
    later = room.later(days=30)

    stands = record(later, notice, W.PUBLIC_NOTICE, proof, on=None)
    assert stands.delivered_on == TODAY + timedelta(days=30)


@once
@pytest.mark.parametrize("on", [TODAY - A_DAY, TODAY + A_DAY])
def test_nobody_is_served_before_the_notice_or_tomorrow(room: MailRoom, on: Any) -> None:
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    with pytest.raises(ServiceDayError):
        record(room, notice, W.COUNTER, {"signed_by": "王芳"}, on=on)


@once
@pytest.mark.parametrize("way", ["sms", "email", "webhook"])
def test_what_only_points_is_no_way_of_service(way: str) -> None:
    with pytest.raises(NotServiceError):
        way_named(way)


@once
@pytest.mark.parametrize(
    ("way", "proof"),
    [
        (W.ELECTRONIC, {"message_no": "M1"}),
        (W.CO_RESIDENT, {"signed_by": "李明", "relation": "子女", "adult": True}),
    ],
)
def test_without_consent_nobody_is_served_electronically_or_through_the_household(
    room: MailRoom, way: ServiceWay, proof: dict[str, Any]
) -> None:
    notice = a_notice(room.app, saved(room.app.database, a_filing()))

    with pytest.raises(NoWayOpenError):
        record(room, notice, way, proof)


@once
def test_service_stands_and_is_neither_recorded_nor_sent_again(room: MailRoom) -> None:
    notice = a_notice(room.app, saved(room.app.database, a_filing()))
    record(room, notice, W.COUNTER, {"signed_by": "王芳"})

    with pytest.raises(AlreadyServedError):
        record(room, notice, W.COUNTER, {"signed_by": "别人"})
    with pytest.raises(NothingToRetryError), room.app.database.writing() as session:
        retry(session, notice.id or 0, EVERYTHING)


def test_unknown_it_goes_again_when_a_person_says_so_and_a_late_word_changes_nothing(
    room: MailRoom,
) -> None:
    wire = room.wire(NoticeChannel.SMS, broken=True)
    notice = a_notice(room.app, saved(room.app.database, a_filing()))
    room.send()
    wire.broken = False
    with room.app.database.writing() as session:
        retry(session, notice.id or 0, EVERYTHING)

    assert room.send().sent == 1

    assert room.attempts(notice) == [("sms", "unknown"), ("sms", "sent")]
    assert [each.reference for each in wire.got] == [f"{notice.id}-1", f"{notice.id}-2"]


@pytest.mark.parametrize(
    ("way", "given", "told"),
    [
        (W.COUNTER, {}, "签收人 signed_by 缺少此项"),
        (W.LEFT, {"reason": "拒收"}, "须有照片（--picture），或两名见证人"),
        (
            W.CO_RESIDENT,
            {"signed_by": "王", "relation": "妻", "adult": False},
            "代收的须为成年家属",
        ),
        (W.PUBLIC_NOTICE, {"published_on": "昨天"}, "公告日期 published_on 应为日期"),
    ],
)
def test_what_is_missing_in_a_proof_is_told_in_chinese_words(
    way: ServiceWay, given: dict[str, Any], told: str
) -> None:
    with pytest.raises(NoProofError) as fault:
        proof_of(way, given)

    assert told in fault.value.sentence("zh")
    assert not {"Field", "error", "required"} & set(fault.value.sentence("zh").split())
