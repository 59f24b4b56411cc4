"""A text message only points: it names nothing of the case, whoever reads the telephone (短信提示)."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.errors import ConfigError
from config.notices import TEMPLATE, read_notices
from jobs.notices.addressees import routed
from jobs.notices.channels import channels_of
from jobs.notices.letters import message_for
from jobs.notices.sending import send_notices_now
from models.notice import NoticeChannel
from tests.conftest import once
from tests.support.builders import AREA, a_claim, a_filing, a_person, saved
from tests.support.mailroom import SMS, MailRoom, a_notice, told
from workflow.delivery.plan import SERVED_KINDS
from workflow.delivery.pointer import after_quiet, mobile, point
from workflow.explain.notices import TEXTS

pytestmark = once
KINDS = sorted({*TEXTS, *SERVED_KINDS, "filing_ends_7", "correction_ends"})
NAME, CERTNO, ACCOUNT = "欧阳锦绣", "230602198501011259", "6222081234567890123"
SECRETS = ("C34.900", "肺恶性肿瘤", "沈阳市测试医院", "2409.79", "http", "不予支付", "超出限定范围")


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_the_notice_is_about_the_message_tells_the_last_four_and_no_more(
    room: MailRoom, kind: str
) -> None:
    database = room.app.database
    person = saved(database, a_person(name=NAME, certno=CERTNO, account=ACCOUNT))
    claim = saved(database, a_claim(person_id=person.id, payee_name=NAME, payee_account=ACCOUNT))
    params = {"reason": " ".join((NAME, CERTNO, ACCOUNT, *SECRETS)), "listed": list(SECRETS)}
    notice = a_notice(room.app, claim, kind, params=params)
    wire = room.wire(NoticeChannel.SMS)

    room.send()

    (message,) = wire.got
    said = f"{message.text} {message.title} {message.name} {message.case_no}"
    for secret in (*SECRETS, NAME, NAME[:2], ACCOUNT[-4:], CERTNO, CERTNO[:6], claim.no, kind):
        assert secret not in said
    assert "1259" in said
    assert re.findall(r"\d+", said) == ["1259"]
    assert message.reference.split("-")[0] == str(notice.id)


@given(
    certno=st.text(st.characters(codec="utf-8"), max_size=40),
    agency=st.sampled_from(["大庆市医保中心", "{tail}", "a"]),
)
def test_of_a_number_of_any_kind_four_characters_are_told_at_most(certno: str, agency: str) -> None:
    said = point("{agency}|{tail}|", agency=agency, telephone="", certno=certno)

    tail = said.removeprefix(f"{agency}|").removesuffix("|")
    assert tail == "—" or (len(tail) == 4 and certno.endswith(tail) and len(certno) >= 8)


@pytest.mark.parametrize(
    "text",
    [
        "{name}，您好", "详见 https://a.example", "www.yb.gov", "请登录 yibao.cn 查看", "{tail!r:>9}{no}",
        "{agency", "{tail.__class__}", "{0}",
    ],
)  # fmt: skip
def test_a_text_that_could_name_more_or_holds_a_link_is_refused_at_the_start(text: str) -> None:
    with pytest.raises(ConfigError, match=r"notices\.sms\.templates"):
        read_notices({"sms": {"folder": "x", "templates": {230600: text}}})


def test_the_text_that_ships_is_one_that_may_be_used() -> None:
    given = read_notices({"sms": {"folder": "x", "templates": {"default": TEMPLATE}}})

    assert given.sms is not None and given.sms.template(AREA) == TEMPLATE


@pytest.mark.parametrize(
    ("phone", "reached"),
    [
        ("13900000000", "13900000000"), ("+86 139-0000-0000", "13900000000"),
        ("8613900000000", "13900000000"), ("１３９００００００００", "13900000000"), ("0459-1234567", ""),
        ("12900000000", ""), ("139000000001", ""), ("", ""),
    ],
)  # fmt: skip
def test_only_a_mobile_telephone_gets_a_message(phone: str, reached: str) -> None:
    assert mobile(phone) == reached


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 3 * 1440))
def test_what_is_put_off_goes_when_the_quiet_hours_are_over(
    begins: int, ends: int, at: int
) -> None:
    now = datetime(2026, 3, 4, tzinfo=UTC) + timedelta(minutes=at)
    morning = after_quiet(now, (begins, ends))

    if morning is not None:
        assert now < morning <= now + timedelta(days=1)
        assert after_quiet(morning, (begins, ends)) is None


def test_without_a_telephone_of_ours_a_text_that_says_to_call_is_not_sent(room: MailRoom) -> None:
    app = told(room.app, sms={"folder": "x"})
    notice = a_notice(app, saved(app.database, a_filing()))

    with app.database.trying() as session:
        its = routed(session, app, [notice], (NoticeChannel.SMS,))[notice.id or 0]

    assert its.plan == (), "Daqing's telephone is not registered"


@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_the_provider_finds_a_file_that_only_we_can_read(
    room: MailRoom, tmp_path: Path, kind: str
) -> None:
    folder = tmp_path / "out"
    app = told(room.app, sms={**SMS["sms"], "folder": str(folder), "format": kind})
    notice = a_notice(app, saved(app.database, a_filing(phone="13900000001")))

    done = send_notices_now(app, [AREA])

    assert done.sent == 1
    (file,) = folder.iterdir()
    assert file.name == f"sms-{AREA}-{notice.id}-1.{kind}"
    assert file.stat().st_mode & 0o077 == 0
    content = file.read_text(encoding="utf-8-sig")
    if kind == "jsonl":
        assert json.loads(content)["phone"] == "13900000001"
    assert f"{notice.id}-1" in content and "13900000001" in content
    sms = channels_of(app)[NoticeChannel.SMS]
    with app.database.trying() as session:
        its = routed(session, app, [notice], channels_of(app)).get(notice.id or 0)
        message = message_for(session, app, notice, its, NoticeChannel.SMS, f"{notice.id}-1")
    assert sms.ask(file.stem, message) is not None
    assert sms.ask("sms-other", message) is None


def test_a_folder_that_takes_no_file_has_let_nothing_out(room: MailRoom, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    app = told(room.app, sms={**SMS["sms"], "folder": str(blocked / "out")})
    notice = a_notice(app, saved(app.database, a_filing()))

    assert send_notices_now(app, [AREA]).failed == 1

    assert MailRoom(app).notice(notice).state == "queued"
    assert MailRoom(app).notice(notice).next_at is not None
