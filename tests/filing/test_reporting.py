"""Filings are reported upward (备案上报): with the move, in order, at least once, and tried again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.settings import Reports, load_settings
from config.workdays import WorkCalendar
from console.answers.reports import upward_notes
from console.answers.status import status
from jobs.app import Desk
from jobs.reporting_channel import FileSender, NotDelivered, Sender
from jobs.runs.reports import retry, send_now
from jobs.scheduler.execute import by_hand, rehearse
from models import FAR, Event, Filing, FilingState, Report, Reported, Role
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import A_DAY, AREA, TODAY, a_filing, a_user, saved
from tests.support.importing import a_desk
from workflow.filing.reporting import upward
from workflow.service.take import take


@pytest.fixture
def desk(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Desk:
    saved(database, a_user("intake", Role.INTAKE), a_user("reviewer", Role.REVIEWER),
          a_user("second", Role.REVIEWER))  # fmt: skip
    return a_desk(database, book, calendar, TODAY)


class Above:
    """Somebody who takes batches, refuses what he is told to, and is away when he is told to be."""

    name = "above"

    def __init__(self) -> None:
        self.got: list[Mapping[str, Any]] = []
        self.refuses: dict[str, str] = {}
        self.away = False

    def send(self, area: str, events: Sequence[Mapping[str, Any]], now: datetime) -> dict[str, str]:
        if self.away:
            raise NotDelivered("the line is down")
        self.got += [event for event in events if event["evtsn"] not in self.refuses]
        return {e["evtsn"]: self.refuses[e["evtsn"]] for e in events if e["evtsn"] in self.refuses}


def later(desk: Desk, **more: float) -> Desk:
    instant = desk.now + timedelta(**more)
    return replace(desk, clock=lambda: instant)


def run(desk: Desk, name: str, day: date = TODAY) -> dict[str, Any]:
    (done,) = by_hand(desk, [name], day, "tester", confirmed=True, progress=lambda _n, _m: None)
    assert "error" not in done, done
    return done


def move(desk: Desk, filing: Filing, trigger: str, by: str, **more: Any) -> None:
    take(desk.database, filing.no, trigger, by, today=desk.today, now=desk.now, policy=desk.policy,
         calendar=desk.calendar, **more)  # fmt: skip


def queued(desk: Desk) -> list[tuple[int, int, str]]:
    with desk.database.reading() as session:
        rows = session.exec(select(Report).order_by(col(Report.case_id), col(Report.seq)))
        return [(row.case_id, row.seq, row.event) for row in rows]


def send(desk: Desk, sender: Sender) -> tuple[int, int]:
    done = send_now(desk, sender, [AREA])
    return done.moved, done.refused


def test_a_filing_that_goes_active_in_bulk_waits_to_be_reported(desk: Desk) -> None:
    filing = saved(desk.database, a_filing(state=FilingState.REVIEWED))

    run(desk, "activate_filings")

    assert queued(desk) == [(filing.id, 2, Event.NEW)]
    with desk.database.reading() as session:
        assert upward(session, filing.id).code == "0"


def test_what_was_never_in_force_is_nobodys_business_above(desk: Desk) -> None:
    gone = {"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}
    *_, active = saved(
        desk.database,
        *(
            a_filing(state=state, **gone)
            for state in ("submitted", "returned", "reviewed", "active")
        ),
    )
    other = saved(desk.database, a_filing(state=FilingState.REVIEWED, starts_on=TODAY + A_DAY))
    move(desk, other, "cancel", "intake")

    assert run(desk, "terminate_uncovered")["moved"] == 4

    assert queued(desk) == [(active.id, 2, Event.ENDED)]


def test_expiry_says_nothing_new_for_the_last_day_was_reported(desk: Desk) -> None:
    saved(desk.database, a_filing(state=FilingState.ACTIVE, starts_on=TODAY - 300 * A_DAY,
                                  ends_on=TODAY - A_DAY))  # fmt: skip

    assert run(desk, "expire_filings")["moved"] == 1

    assert queued(desk) == []


def test_people_who_change_or_end_a_filing_report_it_in_the_same_transaction(desk: Desk) -> None:
    filing = saved(desk.database, a_filing(state=FilingState.ACTIVE))

    move(desk, filing, "amend", "intake", facts={"phone": "13911112222"})
    move(desk, filing, "annul", "reviewer", reason="虚假承诺", facts={"second": "second"})
    move(desk, filing, "restore", "reviewer", reason="撤销有误", facts={"second": "second"})
    move(desk, filing, "cancel", "intake")

    events = [event for _, _, event in queued(desk)]
    assert events == [Event.CHANGED, Event.ANNULLED, Event.RESTORED, Event.ENDED]


def test_the_national_fields_and_the_stable_key(desk: Desk, tmp_path: Path) -> None:
    agent = {"name": "李强", "relation": "子女", "certno": "230602199001010010", "phone": "139"}
    filing = saved(desk.database, a_filing(state=FilingState.REVIEWED, ends_on=FAR, agent=agent,
                                           category="long_term_resident"))  # fmt: skip
    run(desk, "activate_filings")

    assert send(desk, FileSender(tmp_path / "out")) == (1, 0)

    (file,) = (tmp_path / "out").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    (event,) = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert event["evtsn"] == f"{filing.no}0002"
    assert event["insu_admdvs"] == AREA
    assert event | {
        "evt_type": "01", "trt_dcla_detl_sn": filing.no, "rloc_admdvs": "210100",
        "rloc_coty_type": "省外", "rloc_rea": "异地长期居住人员", "dcla_souc": "地方平台-线上", "enddate": None,
        "begndate": TODAY.isoformat(), "vali_flag": "1", "out_fil_upld_stas": "1",
        "agnter_name": "李强", "agnter_rlts": "子女", "psn_name": "王芳",
    } == event  # fmt: skip
    assert queued(desk) == []
    with desk.database.reading() as session:
        assert upward(session, filing.id).code == "1"
        assert session.get(Reported, (filing.id, 2)) is not None


def test_an_event_has_the_end_of_its_own_day_whatever_came_after(desk: Desk) -> None:
    annulled, cancelled = saved(
        desk.database, *(a_filing(state="reviewed") for _ in range(2))
    )  # fmt: skip
    run(desk, "activate_filings")
    move(desk, annulled, "annul", "reviewer", reason="虚假承诺", facts={"second": "second"})
    move(desk, cancelled, "cancel", "intake")
    above = Above()

    send(desk, above)

    def told(filing: Filing) -> list[tuple[str, str, str, str]]:
        mine = [event for event in above.got if event["trt_dcla_detl_sn"] == filing.no]
        return [(e["evt_type"], e["begndate"], e["enddate"], e["vali_flag"]) for e in mine]

    first, last = TODAY.isoformat(), annulled.granted_to.isoformat()
    assert told(annulled) == [("01", first, last, "1"), ("05", first, last, "0")]
    assert told(cancelled) == [("01", first, last, "1"), ("03", first, first, "0")]


def test_events_of_one_filing_go_in_their_order_one_batch_after_the_other(desk: Desk) -> None:
    filing = saved(desk.database, a_filing(state=FilingState.REVIEWED))
    run(desk, "activate_filings")
    move(desk, filing, "amend", "intake", facts={"phone": "13911112222"})
    above = Above()
    above.refuses = {f"{filing.no}0002": "no such area"}

    assert send(desk, above) == (0, 1)
    assert above.got == []

    above.refuses = {}
    assert send(desk, above) == (0, 0), "it rests before it is tried again"
    assert send(later(desk, minutes=6), above) == (2, 0)
    assert [event["evt_type"] for event in above.got] == ["01", "02"]


def test_what_fails_again_and_again_is_parked_until_somebody_has_it_tried_again(desk: Desk) -> None:
    desk = replace(desk, settings=replace(desk.settings, reports=Reports(tries=2)))
    filing, other = saved(desk.database, a_filing(state="reviewed"), a_filing(state="reviewed"))
    run(desk, "activate_filings")
    above = Above()
    above.refuses = {f"{filing.no}0002": "no such area"}

    assert send(desk, above) == (1, 1), "the other filing is not held up"
    assert send(later(desk, hours=1), above) == (0, 1)
    with desk.database.looking() as session:
        assert status(session, TODAY, 3)["reports"] == {"to_retry": 1, "parked": 0}
        assert status(session, TODAY, 2)["reports"] == {"to_retry": 0, "parked": 1}
    assert send(later(desk, days=9), above) == (0, 0), "parked"

    with desk.database.reading() as session:
        notes = upward_notes(session, session.get_one(Filing, filing.id), desk, "en")
        assert "no hospital can use it" in notes[0]
        assert "failed 2 times and is parked: no such area" in notes[1]
        assert upward_notes(session, session.get_one(Filing, other.id), desk, "en") == []
    above.refuses = {}
    with desk.database.writing() as session:
        assert retry(session, None) == 1
    assert send(desk, above) == (1, 0)


def test_a_batch_that_did_not_get_through_goes_again_under_the_same_keys(desk: Desk) -> None:
    saved(desk.database, *(a_filing(state="reviewed") for _ in range(3)))
    run(desk, "activate_filings")
    above = Above()
    above.away = True
    waiting = queued(desk)

    assert send(desk, above) == (0, 3)
    assert queued(desk) == waiting

    above.away = False
    assert send(later(desk, minutes=5), above) == (3, 0)


def test_a_process_that_dies_after_sending_sends_once_more_and_loses_nothing(desk: Desk) -> None:
    filing = saved(desk.database, a_filing(state="reviewed"))
    run(desk, "activate_filings")

    class Dying(Above):
        def send(self, area: str, events: Any, now: datetime) -> dict[str, str]:
            super().send(area, events, now)
            raise KeyboardInterrupt

    dying, above = Dying(), Above()
    with pytest.raises(KeyboardInterrupt):
        send(desk, dying)
    assert send(desk, above) == (1, 0)

    keys = [event["evtsn"] for event in (*dying.got, *above.got)]
    assert keys == [f"{filing.no}0002"] * 2


def test_a_filing_ended_before_it_began_and_restored_is_new_to_those_above(desk: Desk) -> None:
    filing = saved(desk.database, a_filing(state=FilingState.REVIEWED))
    move(desk, filing, "annul", "reviewer", reason="有误", facts={"second": "second"})
    assert queued(desk) == []
    move(desk, filing, "restore", "reviewer", reason="撤销有误", facts={"second": "second"})
    above = Above()

    send(desk, above)

    assert [event["evt_type"] for event in above.got] == ["01"]


def test_the_run_writes_files_where_the_settings_say_and_a_dry_run_does_not(
    desk: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    desk = replace(desk, settings=replace(desk.settings, reports=Reports(folder=str(out))))
    filing = saved(desk.database, a_filing(state="reviewed"))
    saved(desk.database, *(a_filing(state="reviewed") for _ in range(4)))
    run(desk, "activate_filings")
    move(desk, filing, "amend", "intake", facts={"phone": "13911112222"})

    assert rehearse(desk, ["send_reports"], TODAY, confirmed=False)[0]["moved"] == 5
    assert not out.exists()

    assert run(desk, "send_reports")["moved"] == 6
    lines = [file.read_text("utf-8").splitlines() for file in sorted(out.iterdir())]
    assert [len(each) for each in lines] == [5, 1], (
        "the second event of a filing goes after the first"
    )
    assert run(desk, "send_reports")["moved"] == 0


def test_without_a_folder_the_run_leaves_everything_waiting(desk: Desk) -> None:
    saved(desk.database, a_filing(state="reviewed"))
    run(desk, "activate_filings")

    assert run(desk, "send_reports")["moved"] == 0
    assert len(queued(desk)) == 1


def test_settings_for_reports_are_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parents[2] / "config" / "settings.yaml").read_text("utf-8")
    bad = text.replace("tries: 8", "tries: 0")
    (tmp_path / "settings.yaml").write_text(bad, "utf-8")
    monkeypatch.setenv("YIDI_CONFIG", str(tmp_path))

    with pytest.raises(Exception, match=r"reports\.tries"):
        load_settings()


@on_both
def test_reports_by_command(cli: Cli, tmp_path: Path) -> None:
    cli.today = TODAY
    assert cli("init").code == 0
    database = Database(cli.url)
    filing = saved(database, a_filing(state=FilingState.REVIEWED))
    database.close()
    assert cli("run", "activate_filings").code == 0

    (row,) = cli("reports", "list", "--json").json
    assert (row["no"], row["stands"], row["evtsn"]) == (filing.no, "waiting", f"{filing.no}0002")
    why = cli("why", filing.no, "--json").json
    assert any("还不能直接结算" in note for note in why["notes"])
    assert cli("show", filing.no, "--json").json["out_fil_upld_stas"] == "0"
    refused = cli("reports", "send", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "no_sender")

    out = tmp_path / "out"
    assert cli("reports", "send", "--out", out, "--json").json == {
        "sent": 1, "failed": 0, "waiting": 0,
    }  # fmt: skip
    assert len(list(out.iterdir())) == 1
    assert cli("show", filing.no, "--json").json["out_fil_upld_stas"] == "1"
    assert cli("reports", "retry", filing.no, "--json").json == {"retried": 0}
    assert not any("上报" in note for note in cli("why", filing.no, "--json").json["notes"])
