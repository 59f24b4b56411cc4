"""Every row of the sample meets its fate (样例数据逐行核对)."""

import csv
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.importing import FileReport
from jobs.runs.catalogue import NAMES
from jobs.sample import FOLDER, USERS, SampleRows, load_sample
from jobs.scheduler.execute import by_hand
from models import Claim, Filing, Move
from models.database import Database
from tests.support.importing import SAMPLE_FILES, Importer, as_xlsx, codes
from tests.support.office import recomputed
from workflow.benefit.calculation_store import calculation_of
from workflow.explain.deadlines import WATCHED
from workflow.service.state_totals import overdue_count

DECIDED_LATER = {"missing_material", "payee_name_mismatch", "work_injury"}
REGISTERS = [FOLDER / name for name in ("people.csv", "providers.csv", "settlements.csv")]


def fates(name: str) -> dict[int, set[str]]:
    """What problems.csv says of a file, without what the pre-check decides."""
    found: dict[int, set[str]] = defaultdict(set)
    with (FOLDER / "problems.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["file"] == name and row["problem"] not in DECIDED_LATER:
                found[int(row["row"])].add(row["problem"])
    return found


def check_fates(report: FileReport, expected: dict[int, set[str]], rows: int) -> None:
    """Each expected problem is named, and every other row went in."""
    found = codes(report)
    assert found.keys() == expected.keys()
    assert all(problems <= set(found[row]) for row, problems in expected.items())
    assert (report.accepted, report.refused) == (rows - len(expected), len(expected))
    assert report.error is None


def test_every_row_of_the_sample_meets_its_fate_whatever_the_order_of_the_files(
    load: Importer,
) -> None:
    reports = load(*SAMPLE_FILES)

    kinds = [report.kind for report in reports]
    assert kinds == ["people", "providers", "settlements", "filings", "claims"]
    assert [report.accepted for report in reports[:3]] == [1200, 98, 45]
    assert not any(report.refused for report in reports[:3])
    check_fates(reports[3], fates("filings.csv"), 912)
    check_fates(reports[4], fates("claims.jsonl"), 385)


def test_the_same_files_twice_change_nothing(load: Importer) -> None:
    first = load(*SAMPLE_FILES)
    second = load(*SAMPLE_FILES)

    assert [report.unchanged for report in second] == [report.accepted for report in first]
    assert not any(report.accepted or report.updated for report in second)
    with load.database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM move")).scalar() == 830 + 370
        assert session.execute(text("SELECT count(*) FROM register_change")).scalar() == 0


def test_gb18030_and_excel_are_read_like_utf8(load: Importer, tmp_path: Path) -> None:
    load(*REGISTERS)
    text_of = (FOLDER / "filings.csv").read_text(encoding="utf-8-sig")
    old = tmp_path / "old.csv"
    old.write_bytes(text_of.encode("gb18030"))
    excel = as_xlsx(tmp_path / "new.xlsx", csv.reader(text_of.splitlines()))

    first = load.one(old)
    second = load.one(excel)

    check_fates(first, fates("filings.csv"), 912)
    assert codes(second) == codes(first)
    assert (second.unchanged, second.refused) == (830, 82)


def test_a_gb18030_file_with_national_headers_is_recognised(load: Importer, tmp_path: Path) -> None:
    load(*REGISTERS)
    header, rest = (FOLDER / "filings.csv").read_text(encoding="utf-8-sig").split("\n", 1)
    national = (
        "trt_dcla_detl_sn,crte_time,psn_name,PSN_CERT_TYPE,certno,insutype,insu_admdvs,rloc_rea,"
        " mdtrtarea_admdvs ,begndate,enddate,dcla_souc,promise,materials,tel"
    )
    assert header.count(",") == national.count(",")
    path = tmp_path / "filings.csv"
    path.write_bytes(f"{national}\r\n{rest}".encode("gb18030"))

    check_fates(load.one(path), fates("filings.csv"), 912)


def test_a_dry_run_sees_earlier_files_and_writes_nothing(load: Importer) -> None:
    reports = load(*SAMPLE_FILES, dry_run=True)

    check_fates(reports[3], fates("filings.csv"), 912)
    check_fates(reports[4], fates("claims.jsonl"), 385)
    with load.database.reading() as session:
        for table in ("person", "filing", "claim", "move", "receipt", "number_sequence"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0


def test_the_june_update_ends_coverage_of_people_and_of_their_filings(load: Importer) -> None:
    load(*REGISTERS, FOLDER / "filings.csv")

    report = load.one(FOLDER / "people-june.csv")

    assert (report.kind, report.updated, report.refused) == ("people", 12, 0)
    ended = "SELECT coverage_end, count(*) FROM {} WHERE covered_to >= '2025-04-01' AND "
    ended += "covered_to < '2025-07-01' GROUP BY coverage_end ORDER BY coverage_end"
    with load.database.reading() as session:
        people = session.execute(text(ended.format("person"))).all()
        filings = session.execute(text(ended.format("filing"))).all()
        calculation_of = session.execute(text("SELECT count(*) FROM register_change")).scalar()
        wrong = session.execute(
            text(
                "SELECT count(*) FROM filing JOIN person ON person.id = person_id "
                "WHERE filing.covered_to <> person.covered_to"
            )
        ).scalar()
    with (FOLDER / "people-june.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    dead = sum(row["生存状态"] == "2" for row in rows)
    gone = sum(bool(row["转出日期"]) for row in rows)
    assert people == [("died", dead), ("moved", gone), ("stopped", len(rows) - dead - gone)]
    assert (calculation_of, wrong) == (12, 0)
    assert {why for why, _ in filings} == {"died", "moved", "stopped"}


@pytest.mark.parametrize("today", [date(2026, 3, 4), date(2027, 1, 1), date(2025, 1, 6)])
def test_the_sample_ends_yesterday_at_the_latest_and_every_row_keeps_its_fate(
    database: Database, book: PolicyBook, calendar: WorkCalendar, today: date
) -> None:
    app = Importer(database, book, calendar, today).app

    counts = load_sample(app)
    again = load_sample(app)

    assert counts["filings"] == 830 and counts["claims"] == 370
    assert counts["refused"] == 82 + 15
    assert counts["users"] == len(USERS)
    assert not any(again.values())
    events = {
        "filing": "applied_on", "claim": "applied_on", "receipt": "issued_on",
        "settlement": "discharged_on",
    }  # fmt: skip
    with database.reading() as session:
        last = {
            table: session.execute(text(f"SELECT max({day}) FROM {table}")).scalar()
            for table, day in events.items()
        }
    assert all(str(day) < today.isoformat() for day in last.values()), last
    assert str(last["filing"]) >= (today - timedelta(days=7)).isoformat()
    assert str(last["claim"]) >= (today - timedelta(days=7)).isoformat()


def test_most_of_the_sample_is_in_time_and_something_is_left_to_do(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    today = date(2026, 3, 4)
    app = Importer(database, book, calendar, today).app
    load_sample(app)

    by_hand(app, NAMES, today, "tester", confirmed=False, progress=lambda _n, _m: None)

    with database.reading() as session:
        status = {
            machine: dict(
                session.execute(text(f"SELECT state, count(*) FROM {machine} GROUP BY 1")).all()
            )
            for machine in ("filing", "claim")
        }
        late = [overdue_count(session, m, WATCHED[m], today) for m in ("filing", "claim")]
    assert late[0] < 830 // 20 and late[1] < 370 // 20
    assert status["filing"]["submitted"] > 20 and status["filing"]["active"] > 400
    assert status["claim"]["review"] and status["claim"]["awaiting_parcel"] > 100


def test_all_dates_of_a_person_move_by_the_same_weeks(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    rows = SampleRows(Importer(database, book, calendar, date(2026, 3, 4)).app, date(2026, 3, 4))
    claim = {"certno": "230602199903172030", "applied_at": "2025-05-03T10:00:00+08:00"}
    stay = {"certno": "230602199903172030", "enddate": "2025-04-10", "bill_no": "2025-04"}

    applied, left = rows("claims", claim)["applied_at"][:10], rows("claims", stay)["enddate"]

    assert date.fromisoformat(applied).weekday() == date(2025, 5, 3).weekday()
    assert date.fromisoformat(applied) - date.fromisoformat(left) == timedelta(days=23)
    assert rows("claims", stay)["bill_no"] == "2025-04"


def test_the_sample_is_taken_up_again_with_the_same_shift(
    database: Database, book: PolicyBook, calendar: WorkCalendar
) -> None:
    load_sample(Importer(database, book, calendar, date(2026, 3, 4)).app)
    with database.writing() as session:
        session.execute(text("DELETE FROM setting WHERE name = 'sample_loaded'"))

    counts = load_sample(Importer(database, book, calendar, date(2026, 6, 1)).app)

    assert counts["filings"] == counts["claims"] == counts["people"] == 0


def test_the_sample_in_the_project_is_whole() -> None:
    names = {path.name for path in FOLDER.iterdir()}

    assert {"README.md", "people-june.csv", "problems.csv"} < names
    assert len(names) == 8


def test_every_claim_of_the_sample_that_reaches_review_gets_its_amount(load: Importer) -> None:
    load(*SAMPLE_FILES)
    app, names = load.app, ("activate_filings", "precheck_claims", "calculate_claims")
    by_hand(app, names, load.today, "tester", confirmed=False, progress=lambda _n, _m: None)

    with load.database.reading() as session:
        waiting = col(Claim.state).in_(["review", "recheck", "approval"])
        claims = session.exec(select(Claim).where(waiting)).all()
        assert len(claims) > 100
        for claim in claims:
            assert (claim.calc, claim.calc_problem) == ("done", None), claim.ext_no
            found = calculation_of(session, claim)
            assert found
            assert recomputed(found) == found.amounts
            assert found.amounts.medfee_sumamt == claim.total
            assert found.amounts.fund_pay_sumamt == claim.payable


def test_first_moves_name_file_and_row(load: Importer) -> None:
    load(*REGISTERS, FOLDER / "filings.csv")

    with load.database.reading() as session:
        wanted = select(Filing).where(Filing.ext_no == "230600001202503040000001")
        filing = session.exec(wanted).one()
        move = session.exec(select(Move).where(Move.case_id == filing.id)).one()

    assert (move.machine, move.seq, move.trigger, move.source) == ("filing", 1, "imported", "")
    assert (move.dest, move.actor, move.facts) == (
        "submitted", "import", {"file": "filings.csv", "row": 2},
    )  # fmt: skip
    assert filing.no.startswith("230600BA20250304") and filing.version == 1
