"""The directory by date (定点医药机构目录): a visit is judged by what it said on that day."""

import json
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models import ALWAYS, FAR, Institution, InstitutionVersion, RegisterChange
from models.database import Database
from tests.conftest import ROOT, Cli, once
from tests.support.builders import A_DAY, TODAY, a_claim, an_institution, noon, saved
from tests.support.importing import Importer, as_csv, codes
from tests.support.office import Office
from tests.support.stays import ADMITTED, UNFILED, a_stay
from tests.support.worth import gets
from workflow.claim.precheck_data import precheck_payload
from workflow.registers.directory import down, listed_on

pytestmark = once

CODE = "H21010000001"
SPRING, SUMMER = date(2026, 4, 1), date(2026, 7, 1)


@pytest.fixture
def load(database: Database, book: PolicyBook, calendar: WorkCalendar) -> Importer:
    return Importer(database, book, calendar, TODAY)


def provider(**facts: str) -> Mapping[str, str]:
    given = {
        "定点医药机构编号": CODE, "定点医药机构名称": "测试医院", "机构类型": "1", "医院等级": "09",
        "所属医保区划": "210100", "开通跨省住院": "1", "开通跨省普通门诊": "0", "开通门诊慢特病": "M03900;M01600",
    }  # fmt: skip
    return given | facts


def told(load: Importer, tmp_path: Path, **facts: str) -> tuple[int, int, int]:
    """What an import of one institution came to: new, updated, unchanged."""
    (report,) = load(as_csv(tmp_path / "providers.csv", [provider(**facts)]))
    assert not report.problems, codes(report)
    return report.accepted, report.updated, report.unchanged


def levels(database: Database) -> list[tuple[str, date, date]]:
    """Every level with its days, in their order."""
    with database.reading() as session:
        now = session.exec(select(Institution)).one()
        before = session.exec(
            select(InstitutionVersion).order_by(col(InstitutionVersion.valid_from))
        ).all()
        return [(row.level, row.valid_from, row.valid_to) for row in (*before, now)]


def test_new_content_stands_from_the_day_of_its_import_and_the_old_one_until_then(
    load: Importer, tmp_path: Path
) -> None:
    assert told(load, tmp_path) == (1, 0, 0)
    assert told(load, tmp_path, 医院等级="06") == (0, 1, 0)
    assert told(load, tmp_path, 医院等级="06") == (0, 0, 1)
    assert told(load, tmp_path, 医院等级="05") == (0, 1, 0)

    assert levels(load.database) == [
        ("09", ALWAYS, TODAY - A_DAY),
        ("05", TODAY, FAR),
    ], "of two words on one day the later holds"


def test_a_file_may_say_since_when_even_for_a_day_long_gone(load: Importer, tmp_path: Path) -> None:
    told(load, tmp_path)
    told(load, tmp_path, 医院等级="06", 生效日期="2025-09-01")
    told(load, tmp_path, 医院等级="05", 生效日期="2026-01-01")

    assert levels(load.database) == [
        ("09", ALWAYS, date(2025, 8, 31)),
        ("06", date(2025, 9, 1), date(2025, 12, 31)),
        ("05", date(2026, 1, 1), FAR),
    ]

    # Somebody finds out that it was so since July: what was said in between never held.
    (report,) = load(as_csv(tmp_path / "p.csv", [provider(医院等级="05", 生效日期="2025-07-01")]))
    assert (report.updated, codes(report)) == (1, {2: ["directory_backdated"]})
    assert levels(load.database) == [
        ("09", ALWAYS, date(2025, 6, 30)),
        ("05", date(2025, 7, 1), FAR),
    ]


def test_an_institution_that_left_is_in_the_directory_until_then(
    load: Importer, tmp_path: Path
) -> None:
    told(load, tmp_path, 生效日期="2024-01-01")
    assert told(load, tmp_path, 失效日期="2025-12-31") == (0, 1, 0)

    with load.database.reading() as session:
        days = [date(2023, 12, 31), date(2024, 1, 1), date(2025, 12, 31), date(2026, 1, 1)]
        assert [len([*listed_on(session, "210100", day)]) for day in days] == [0, 1, 1, 0]
    (report,) = load(
        as_csv(tmp_path / "p.csv", [provider(生效日期="2026-02-02", 失效日期="2026-02-01")])
    )
    assert codes(report) == {2: ["end_before_start"]}


def test_an_institution_that_comes_back_was_not_there_in_between(
    load: Importer, tmp_path: Path
) -> None:
    told(load, tmp_path, 生效日期="2024-01-01")
    told(load, tmp_path, 失效日期="2025-06-30")
    assert told(load, tmp_path, 生效日期="2025-09-01", 失效日期="") == (0, 1, 0)

    def there(*days: str) -> list[bool]:
        with load.database.reading() as session:
            asked = [date.fromisoformat(day) for day in days]
            return [any(listed_on(session, "210100", day)) for day in asked]

    assert there("2025-06-30", "2025-07-01", "2025-08-31", "2025-09-01") == [
        True, False, False, True,
    ]  # fmt: skip
    # Closed again, and back without anybody saying since when: since today.
    told(load, tmp_path, 失效日期="2026-01-31")
    assert told(load, tmp_path, 失效日期="") == (0, 1, 0)
    assert told(load, tmp_path, 失效日期="") == (0, 0, 1)
    assert there("2026-01-31", "2026-02-01", str(TODAY - A_DAY), str(TODAY)) == [
        True, False, False, True,
    ]  # fmt: skip


def test_an_older_file_after_a_newer_one_is_pointed_out(load: Importer, tmp_path: Path) -> None:
    told(load, tmp_path, 医院等级="06", 生效日期="2025-09-01")

    (report,) = load(as_csv(tmp_path / "p.csv", [provider(医院等级="05", 生效日期="2025-03-01")]))

    assert codes(report) == {2: ["directory_backdated"]}
    assert report.updated == 1
    assert levels(load.database) == [("05", date(2025, 3, 1), FAR)]
    with load.database.reading() as session:
        (kept,) = session.exec(select(RegisterChange)).all()
    assert (kept.before["level"], kept.before["valid_from"]) == ("06", "2025-09-01")


# 1,0000 yuan unfiled in a hospital of the first level: 6490.40; of the third, 5716.48.
def test_last_year_s_visit_is_paid_by_last_year_s_level(office: Office) -> None:
    hospital = saved(
        office.database, an_institution(level="02", valid_from=ADMITTED + A_DAY, area="210100")
    )
    saved(
        office.database,
        InstitutionVersion(
            institution_id=hospital.id, valid_from=ALWAYS, valid_to=ADMITTED, name="", kind="1",
            level="09", area="210100",
        ),
    )  # fmt: skip

    then = a_stay(office, institution_id=hospital.id)
    now = a_stay(
        office, institution_id=hospital.id, admitted_on=ADMITTED + A_DAY,
        discharged_on=ADMITTED + 11 * A_DAY,
    )  # fmt: skip

    assert gets(office, then) == ("none", UNFILED)
    assert gets(office, now) == ("none", 5_716_48)


def test_a_visit_after_the_designation_ended_is_one_outside_the_directory(office: Office) -> None:
    hospital = saved(office.database, an_institution(valid_to=ADMITTED))
    before = saved(office.database, a_claim(institution_id=hospital.id, admitted_on=ADMITTED))
    after = saved(
        office.database, a_claim(institution_id=hospital.id, admitted_on=ADMITTED + A_DAY)
    )

    with office.database.reading() as session:
        facts = precheck_payload(session, [before, after], office.book)

    assert facts[before.id].institution is not None
    assert facts[after.id].institution is None


def notice(**facts: str) -> Mapping[str, str]:
    given = {
        "停机公告编号": "T-1", "停机范围": CODE, "停机开始时间": "2026-03-04 08:00:00",
        "停机结束时间": "2026-03-04 12:00:00", "停机业务": "住院、门诊慢特病", "公告内容": "系统升级",
    }  # fmt: skip
    return given | facts


def test_a_notice_of_downtime_stops_the_services_it_names_for_its_hours(
    load: Importer, tmp_path: Path
) -> None:
    rows = [notice(), notice(停机公告编号="T-2", 停机范围="210102", 停机业务="")]
    (report,) = load(as_csv(tmp_path / "downtimes.csv", rows))
    assert (report.kind, report.accepted, report.problems) == ("downtimes", 2, [])
    other = "H21010000002"

    def stopped(hour: int, service: str) -> dict[str, list[str]]:
        at = noon(TODAY).replace(hour=hour)
        with load.database.reading() as session:
            found = down(session, [CODE, other], "210100", at, at.replace(minute=1), service)
            return {code: [n.notice_no for n in notices] for code, notices in found.items()}

    # Noon in Shanghai is 04:00; a county is lifted to its pooling area, so T-2 is for all of it.
    assert stopped(1, "inpatient") == {CODE: ["T-1", "T-2"], other: ["T-2"]}
    assert stopped(1, "outpatient") == {CODE: ["T-2"], other: ["T-2"]}
    assert stopped(4, "inpatient") == {}
    (again,) = load(as_csv(tmp_path / "downtimes.csv", rows))
    assert again.unchanged == 2
    (bad,) = load(
        as_csv(tmp_path / "bad.csv", [notice(停机业务="体检"), notice(停机结束时间="2026-03-01")])
    )
    assert codes(bad) == {2: ["bad_value"], 3: ["end_before_start"]}


def test_the_directory_by_command(cli: Cli, tmp_path: Path) -> None:
    cli.today = TODAY
    cli("init")
    rows = [
        provider(),
        provider(定点医药机构编号="H21010000002", 开通跨省住院="0", 开通跨省普通门诊="1", 开通门诊慢特病=""),
        provider(定点医药机构编号="H31000000001", 所属医保区划="310101"),
    ]  # fmt: skip
    assert cli("import", as_csv(tmp_path / "providers.csv", rows)).code == 0
    assert cli("import", as_csv(tmp_path / "down.csv", [notice()])).code == 0

    def found(*words: str) -> list[str]:
        return [row["code"] for row in cli("directory", "--json", *words).json]

    assert found("--place", "210102") == [CODE, "H21010000002"]
    assert found("--place", "210100", "--service", "outpatient") == ["H21010000002"]
    assert found("--place", "210100", "--disease", "M01600") == [CODE]
    assert found("--place", "210100", "--service", "chronic", "--disease", "M09999") == []
    (row,) = cli("directory", "--place", "210100", "--service", "inpatient", "--json").json
    assert [each["notice_no"] for each in row["down"]] == ["T-1"]
    assert cli("directory", "--place", "999999", "--json").json["error"]["code"] == "unknown_region"
    assert cli("directory", "--place", "210100", "--service", "dental").code == 2
    screen = cli("directory", "--place", "210100").out
    assert "T-1 2026-03-04 08:00–2026-03-04 12:00 住院、门诊慢特病 系统升级" in screen
    before = cli("directory", "--place", "210100", "--on", "2026-03-03", "--json").json
    assert [row["down"] for row in before] == [[], []]
    assert "没有符合条件的定点机构" in cli("directory", "--place", "440300").out
    assert cli("directory", "--place", "440300", "--json").json == []


def test_how_an_agency_is_reached(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "config"
    shutil.copytree(ROOT / "config", folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    page = folder / "policy" / "230600.yaml"
    page.write_text(
        page.read_text("utf-8").replace('hours: ""', "hours: 工作日 8:30–17:00"), "utf-8"
    )
    cli.env["YIDI_CONFIG"] = str(folder)

    shown = cli("agency", "230602", "--json").json

    assert shown["area"] == "230600"
    assert (shown["hours"], shown["phone"]) == ("工作日 8:30–17:00", "")
    assert "（未登记）" in cli("agency", "230600").out
    refused = cli("agency", "110100", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "unknown_agency")
    page.write_text(page.read_text("utf-8").replace("hours:", "opening:"), "utf-8")
    assert "opening" in json.dumps(cli("agency", "230600", "--json").json)
