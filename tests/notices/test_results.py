"""What the provider and the mail room hand back (回执文件): it is read once, and serves by proof alone."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from jobs.app import App
from jobs.notices.sending import send_notices_now
from jobs.notices.service import serve
from models import Delivery, Notice
from models.delivery import ServiceWay
from models.notice import NoticeChannel
from tests.support.builders import AREA, TODAY, a_claim, a_filing, saved
from tests.support.mailroom import SMS, MailRoom, a_notice, confirmed, told


@pytest.fixture
def out(room: MailRoom, tmp_path: Path) -> App:
    """Text messages and letters as files, with folders for what comes back."""
    for name in ("sms-back", "post-back"):
        (tmp_path / name).mkdir()
    return told(
        room.app, counter=True,
        sms={**SMS["sms"], "folder": str(tmp_path / "sms"), "results": str(tmp_path / "sms-back")},
        post={"folder": str(tmp_path / "post"), "results": str(tmp_path / "post-back")},
    )  # fmt: skip


def told_back(folder: Path, name: str, *rows: dict[str, Any]) -> None:
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows))


def stands(app: App, notice: Notice) -> tuple[str, str]:
    found = MailRoom(app).notice(notice)
    return found.state, found.channel


def test_a_dead_number_goes_by_the_next_way_and_an_ok_is_no_service(
    out: App, tmp_path: Path
) -> None:
    dead = a_notice(out, saved(out.database, a_filing()))
    good = a_notice(out, saved(out.database, a_filing()))
    send_notices_now(out, [AREA])
    told_back(
        tmp_path / "sms-back", "r1.jsonl", {"reference": f"{dead.id}-1", "status": "failed", "error": "空号"},
        {"reference": f"{good.id}-1", "status": "delivered", "at": "2026-03-04T13:00:00"},
        {"reference": "99999-1", "status": "failed"}, {"reference": "x'; --", "status": "failed"},
    )  # fmt: skip

    send_notices_now(out, [AREA])

    assert stands(out, dead) == ("sent", "counter")
    assert stands(out, good) == ("sent", "sms")
    assert [each.name for each in (tmp_path / "sms-back" / "read").iterdir()] == ["r1.jsonl"]


def test_the_same_file_twice_and_a_broken_one_change_nothing(out: App, tmp_path: Path) -> None:
    notice = a_notice(out, saved(out.database, a_filing()))
    send_notices_now(out, [AREA])
    back = tmp_path / "sms-back"
    for name in ("r1.jsonl", "r2.jsonl"):
        told_back(back, name, {"reference": f"{notice.id}-1", "status": "failed"})
    (back / "r3.jsonl").write_text('{"reference": ')

    send_notices_now(out, [AREA])

    assert MailRoom(out).attempts(notice) == [("sms", "bounced"), ("counter", "sent")]
    assert (back / "r3.jsonl").exists(), "perhaps it is still being written"


def test_what_the_provider_has_left_the_house_whoever_died(out: App, tmp_path: Path) -> None:
    notice = a_notice(out, saved(out.database, a_filing()))
    room = MailRoom(out)
    room.wire(NoticeChannel.SMS, broken=True)
    room.send()
    assert stands(out, notice) == ("unknown", "sms")
    told_back(tmp_path / "sms-back", "r.jsonl", {"reference": f"{notice.id}-1", "status": "ok"})

    send_notices_now(out, [AREA])

    assert stands(out, notice) == ("sent", "sms")


def a_letter(out: App, notice: Notice) -> None:
    """An attempt by post, as the mail room has it."""
    room = MailRoom(out)
    room.wire(NoticeChannel.COUNTER)
    room.send()
    with out.database.writing() as session:
        delivery = session.exec(select(Delivery).where(Delivery.notice_id == notice.id)).one()
        delivery.channel = "post"
        found = session.get(Notice, notice.id)
        assert found is not None
        found.channel = "post"


def test_the_day_on_the_receipt_of_the_post_is_the_day_of_service(out: App, tmp_path: Path) -> None:
    notice = a_notice(out, saved(out.database, a_filing()), "correction_ends")
    a_letter(out, notice)
    with (tmp_path / "post-back" / "list.csv").open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["reference", "registered_no", "status", "on", "signed_by"])
        rows.writerow([f"{notice.id}-1", "XA12345678901", "", "", ""])
    send_notices_now(out, [AREA])
    assert stands(out, notice) == ("sent", "post"), "given to the post, not served"

    told_back(
        tmp_path / "post-back", "receipt.jsonl",
        {"reference": f"{notice.id}-1", "status": "妥投", "on": TODAY.isoformat(), "signed_by": "王芳"},
    )  # fmt: skip
    send_notices_now(out, [AREA])

    assert stands(out, notice) == ("delivered", "post")
    with out.database.reading() as session:
        delivery = session.exec(select(Delivery)).one()
        assert delivery.proof == {
            "registered_no": "XA12345678901", "signed_by": "王芳"
        }  # fmt: skip
        assert delivery.delivered_on == TODAY


@pytest.mark.parametrize(
    "row",
    [
        {"on": "2026-03-05", "registered_no": "XA12345678901"}, {"on": "2026-03-04"},
        {"on": "", "registered_no": "XA12345678901"},
    ],
)  # fmt: skip
def test_a_receipt_without_number_or_of_tomorrow_serves_nobody(
    out: App, tmp_path: Path, row: dict[str, str]
) -> None:
    notice = a_notice(out, saved(out.database, a_filing()), "correction_ends")
    a_letter(out, notice)
    told_back(
        tmp_path / "post-back", "r.jsonl", {"reference": f"{notice.id}-1", "status": "签收", **row}
    )

    send_notices_now(out, [AREA])

    assert stands(out, notice) == ("sent", "post")


def test_a_letter_that_came_back_goes_by_the_next_way(out: App, tmp_path: Path) -> None:
    notice = a_notice(out, saved(out.database, a_filing()), "correction_ends")
    a_letter(out, notice)
    told_back(
        tmp_path / "post-back", "r.jsonl",
        {"reference": f"{notice.id}-1", "status": "退回", "error": "查无此人"},
    )  # fmt: skip

    send_notices_now(out, [AREA])

    found = MailRoom(out).notice(notice)
    assert (found.state, found.channel) == ("sent", "counter")
    assert MailRoom(out).attempts(notice)[0] == ("post", "bounced")


def test_what_another_system_took_by_list_is_served_when_it_says_that_it_arrived(
    room: MailRoom, tmp_path: Path
) -> None:
    back = tmp_path / "back"
    back.mkdir()
    app = told(
        room.app, electronic={"folder": str(tmp_path / "out"), "results": str(back)}, sms=None
    )
    claim = saved(app.database, a_claim(state="returned", listed=["诊断证明"]))
    confirmed(app, claim, electronic=True, electronic_to="u1")
    notice = a_notice(app, claim, "correction_ends")
    send_notices_now(app, [AREA])
    assert stands(app, notice) == ("sent", "electronic")
    assert sorted(file.suffix for file in (tmp_path / "out").iterdir()) == [".csv", ".pdf"]

    for day, state in (("2026-03-09", "sent"), (TODAY.isoformat(), "delivered")):
        told_back(
            back, "r.jsonl",
            {"reference": f"{notice.id}-1", "arrived_at": f"{day}T09:00:00+08:00", "message_no": "M1"},
        )  # fmt: skip
        send_notices_now(app, [AREA])
        assert stands(app, notice)[0] == state, day

    assert len(list((back / "read").iterdir())) == 2, "what was read before stays"


def test_proven_twice_the_first_day_stands(out: App, tmp_path: Path) -> None:
    notice = a_notice(out, saved(out.database, a_filing()), "correction_ends")
    a_letter(out, notice)
    later = MailRoom(out).later(days=3).app
    with later.database.writing() as session:
        serve(session, later, notice.id or 0, ServiceWay.COUNTER, on=TODAY,
              proof={"signed_by": "王芳"}, by="intake")  # fmt: skip
    told_back(
        tmp_path / "post-back", "r.jsonl",
        {"reference": f"{notice.id}-1", "status": "签收", "on": "2026-03-06", "registered_no": "XA12345678901"},
    )  # fmt: skip

    send_notices_now(later, [AREA])

    assert MailRoom(out).notice(notice).delivered_on == TODAY
    assert MailRoom(out).attempts(notice) == [("post", "delivered"), ("counter", "delivered")]
