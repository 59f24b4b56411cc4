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
from jobs.app import App
from jobs.reporting_channel import FileSender, NotDelivered, Sender
from jobs.runs.reports import retry, send_now
from jobs.scheduler.execute import by_hand, run_dry
from models import FAR, Event, Filing, FilingState, Report, Reported, Role
from models.database import Database
from tests.conftest import Cli, on_both
from tests.support.builders import A_DAY, AREA, TODAY, a_filing, a_user, saved
from tests.support.importing import an_app
from workflow.access.reach import EVERYTHING
from workflow.filing.reporting import upward
from workflow.service.take import take


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    saved(database, a_user("intake", Role.INTAKE), a_user("reviewer", Role.REVIEWER),
          a_user("second", Role.REVIEWER))  # fmt: skip
    return an_app(database, book, calendar, TODAY)


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


def later(app: App, **more: float) -> App:
    instant = app.now + timedelta(**more)
    return replace(app, clock=lambda: instant)


def run(app: App, name: str, day: date = TODAY) -> dict[str, Any]:
    (done,) = by_hand(app, [name], day, "tester", confirmed=True, progress=lambda _n, _m: None)
    assert "error" not in done, done
    return done


def move(app: App, filing: Filing, trigger: str, by: str, **more: Any) -> None:
    take(app.database, filing.no, trigger, by, app.day, **more)


def queued(app: App) -> list[tuple[int, int, str]]:
    with app.database.reading() as session:
        rows = session.exec(select(Report).order_by(col(Report.case_id), col(Report.seq)))
        return [(row.case_id, row.seq, row.event) for row in rows]


def send(app: App, sender: Sender) -> tuple[int, int]:
    done = send_now(app, sender, [AREA])
    return done.moved, done.refused


def test_a_filing_that_goes_active_in_bulk_waits_to_be_reported(app: App) -> None:
    filing = saved(app.database, a_filing(state=FilingState.REVIEWED))

    run(app, "activate_filings")

    assert queued(app) == [(filing.id, 2, Event.NEW)]
    with app.database.reading() as session:
        assert upward(session, filing.id).code == "0"


def test_what_was_never_in_force_is_nobodys_business_above(app: App) -> None:
    gone = {"covered_to": TODAY - A_DAY, "coverage_end": "stopped"}
    *_, active = saved(
        app.database,
        *(
            a_filing(state=state, **gone)
            for state in ("submitted", "returned", "reviewed", "active")
        ),
    )
    other = saved(app.database, a_filing(state=FilingState.REVIEWED, starts_on=TODAY + A_DAY))
    move(app, other, "cancel", "intake")

    assert run(app, "terminate_uncovered")["moved"] == 4

    assert queued(app) == [(active.id, 2, Event.ENDED)]


def test_expiry_says_nothing_new_for_the_last_day_was_reported(app: App) -> None:
    saved(app.database, a_filing(state=FilingState.ACTIVE, starts_on=TODAY - 300 * A_DAY,
                                  ends_on=TODAY - A_DAY))  # fmt: skip

    assert run(app, "expire_filings")["moved"] == 1

    assert queued(app) == []


def test_people_who_change_or_end_a_filing_report_it_in_the_same_transaction(app: App) -> None:
    filing = saved(app.database, a_filing(state=FilingState.ACTIVE))

    move(app, filing, "amend", "intake", facts={"phone": "13911112222"})
    move(app, filing, "annul", "reviewer", reason="虚假承诺", facts={"second": "second"})
    move(app, filing, "restore", "reviewer", reason="撤销有误", facts={"second": "second"})
    move(app, filing, "cancel", "intake")

    events = [event for _, _, event in queued(app)]
    assert events == [Event.CHANGED, Event.ANNULLED, Event.RESTORED, Event.ENDED]


def test_the_national_fields_and_the_stable_key(app: App, tmp_path: Path) -> None:
    agent = {"name": "李强", "relation": "子女", "certno": "230602199001010010", "phone": "139"}
    filing = saved(app.database, a_filing(state=FilingState.REVIEWED, ends_on=FAR, agent=agent,
                                           category="long_term_resident"))  # fmt: skip
    run(app, "activate_filings")

    assert send(app, FileSender(tmp_path / "out")) == (1, 0)

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
    assert queued(app) == []
    with app.database.reading() as session:
        assert upward(session, filing.id).code == "1"
        assert session.get(Reported, (filing.id, 2)) is not None


def test_an_event_has_the_end_of_its_own_day_whatever_came_after(app: App) -> None:
    annulled, cancelled = saved(
        app.database, *(a_filing(state="reviewed") for _ in range(2))
    )  # fmt: skip
    run(app, "activate_filings")
    move(app, annulled, "annul", "reviewer", reason="虚假承诺", facts={"second": "second"})
    move(app, cancelled, "cancel", "intake")
    above = Above()

    send(app, above)

    def told(filing: Filing) -> list[tuple[str, str, str, str]]:
        mine = [event for event in above.got if event["trt_dcla_detl_sn"] == filing.no]
        return [(e["evt_type"], e["begndate"], e["enddate"], e["vali_flag"]) for e in mine]

    first, last = TODAY.isoformat(), annulled.granted_to.isoformat()
    assert told(annulled) == [("01", first, last, "1"), ("05", first, last, "0")]
    assert told(cancelled) == [("01", first, last, "1"), ("03", first, first, "0")]


def test_events_of_one_filing_go_in_their_order_one_batch_after_the_other(app: App) -> None:
    filing = saved(app.database, a_filing(state=FilingState.REVIEWED))
    run(app, "activate_filings")
    move(app, filing, "amend", "intake", facts={"phone": "13911112222"})
    above = Above()
    above.refuses = {f"{filing.no}0002": "no such area"}

    assert send(app, above) == (0, 1)
    assert above.got == []

    above.refuses = {}
    assert send(app, above) == (0, 0), "it rests before it is tried again"
    assert send(later(app, minutes=6), above) == (2, 0)
    assert [event["evt_type"] for event in above.got] == ["01", "02"]


def test_what_fails_again_and_again_is_parked_until_somebody_has_it_tried_again(app: App) -> None:
    app = replace(app, settings=replace(app.settings, reports=Reports(tries=2)))
    filing, other = saved(app.database, a_filing(state="reviewed"), a_filing(state="reviewed"))
    run(app, "activate_filings")
    above = Above()
    above.refuses = {f"{filing.no}0002": "no such area"}

    assert send(app, above) == (1, 1), "the other filing is not held up"
    assert send(later(app, hours=1), above) == (0, 1)
    with app.database.looking() as session:
        assert status(session, TODAY, 3)["reports"] == {"to_retry": 1, "parked": 0}
        assert status(session, TODAY, 2)["reports"] == {"to_retry": 0, "parked": 1}
    assert send(later(app, days=9), above) == (0, 0), "parked"

    with app.database.reading() as session:
        notes = upward_notes(
            upward(session, filing.id), session.get_one(Filing, filing.id), app, "en"
        )
        assert "no hospital can use it" in notes[0]
        assert "failed 2 times and is parked: no such area" in notes[1]
        assert (
            upward_notes(upward(session, other.id), session.get_one(Filing, other.id), app, "en")
            == []
        )
    above.refuses = {}
    with app.database.writing() as session:
        assert retry(session, None, EVERYTHING) == 1
    assert send(app, above) == (1, 0)


def test_numbers_that_those_above_quote_are_kept_and_told_masked(app: App) -> None:
    filing = saved(app.database, a_filing(state=FilingState.REVIEWED))
    run(app, "activate_filings")
    above = Above()
    above.refuses = {f"{filing.no}0002": "证件230602195405201259、账号6222080000000000041不符"}

    assert send(app, above) == (0, 1)

    with app.database.reading() as session:
        (kept,) = session.exec(select(Report.error)).all()
    assert kept == "证件230602********1259、账号622208*********0041不符"


def test_a_batch_that_did_not_get_through_goes_again_under_the_same_keys(app: App) -> None:
    saved(app.database, *(a_filing(state="reviewed") for _ in range(3)))
    run(app, "activate_filings")
    above = Above()
    above.away = True
    waiting = queued(app)

    assert send(app, above) == (0, 3)
    assert queued(app) == waiting

    above.away = False
    assert send(later(app, minutes=5), above) == (3, 0)


def test_a_process_that_dies_after_sending_sends_once_more_and_loses_nothing(app: App) -> None:
    filing = saved(app.database, a_filing(state="reviewed"))
    run(app, "activate_filings")

    class Dying(Above):
        def send(self, area: str, events: Any, now: datetime) -> dict[str, str]:
            super().send(area, events, now)
            raise KeyboardInterrupt

    dying, above = Dying(), Above()
    with pytest.raises(KeyboardInterrupt):
        send(app, dying)
    assert send(app, above) == (1, 0)

    keys = [event["evtsn"] for event in (*dying.got, *above.got)]
    assert keys == [f"{filing.no}0002"] * 2


def test_a_filing_ended_before_it_began_and_restored_is_new_to_those_above(app: App) -> None:
    filing = saved(app.database, a_filing(state=FilingState.REVIEWED))
    move(app, filing, "annul", "reviewer", reason="有误", facts={"second": "second"})
    assert queued(app) == []
    move(app, filing, "restore", "reviewer", reason="撤销有误", facts={"second": "second"})
    above = Above()

    send(app, above)

    assert [event["evt_type"] for event in above.got] == ["01"]


def test_the_run_writes_files_where_the_settings_say_and_a_dry_run_does_not(
    app: App, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    app = replace(app, settings=replace(app.settings, reports=Reports(folder=str(out))))
    filing = saved(app.database, a_filing(state="reviewed"))
    saved(app.database, *(a_filing(state="reviewed") for _ in range(4)))
    run(app, "activate_filings")
    move(app, filing, "amend", "intake", facts={"phone": "13911112222"})

    assert run_dry(app, ["send_reports"], TODAY, confirmed=False)[0]["moved"] == 5
    assert not out.exists()

    assert run(app, "send_reports")["moved"] == 6
    lines = [file.read_text("utf-8").splitlines() for file in sorted(out.iterdir())]
    assert [len(each) for each in lines] == [5, 1], (
        "the second event of a filing goes after the first"
    )
    assert run(app, "send_reports")["moved"] == 0


def test_without_a_folder_the_run_leaves_everything_waiting(app: App) -> None:
    saved(app.database, a_filing(state="reviewed"))
    run(app, "activate_filings")

    assert run(app, "send_reports")["moved"] == 0
    assert len(queued(app)) == 1


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
    failed = cli("reports", "send", "--out", "/dev/null/out", "--json")
    assert (failed.code, failed.json) == (1, {"sent": 0, "failed": 1, "waiting": 1})
    assert "reports.refused" in failed.err
    assert cli("reports", "retry", "--json").json == {"retried": 1}

    out = tmp_path / "out"
    assert cli("reports", "send", "--out", out, "--json").json == {
        "sent": 1, "failed": 0, "waiting": 0,
    }  # fmt: skip
    assert len(list(out.iterdir())) == 1
    assert cli("show", filing.no, "--json").json["out_fil_upld_stas"] == "1"
    assert cli("reports", "retry", filing.no, "--json").json == {"retried": 0}
    assert not any("上报" in note for note in cli("why", filing.no, "--json").json["notes"])
