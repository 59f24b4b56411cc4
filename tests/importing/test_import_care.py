"""Referrals and qualifications from files (电子转诊、慢特病资格导入): linked, made, refused with reasons."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.audit.verify import verify
from jobs.importing import FileReport
from jobs.scheduler.execute import by_hand
from models import FAR, Filing, Move, Qualification, Referral, ReferralEvent
from models.database import Database
from tests.conftest import once
from tests.support.builders import an_institution, saved
from tests.support.importing import (
    Office,
    as_csv,
    as_lines,
    as_xlsx,
    filing_row,
    id_number,
    person_row,
)

pytestmark = once

OURS, THEIRS = "H23060000001", "H21010000001"


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Office:
    """People 1 to 9, a hospital of Daqing that may refer, and one of Shenyang."""
    office = Office(database, book, calendar)
    office.folder = tmp_path
    saved(
        database,
        an_institution(code=OURS, name="大庆市第一医院", area="230600", level="02", refers=True),
        an_institution(code=THEIRS, name="沈阳市第一医院", area="210100", level="02"),
    )
    people = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 10)])
    assert office.one(people).clean
    return office


def referral_row(n: int = 1, **facts: str) -> dict[str, str]:
    """A referral as another system exports one, in official words."""
    given = {
        "外部流水号": f"ZZ-{n:04d}", "申请时间": "2025-07-14 09:30:00", "姓名": "王芳",
        "证件类型": "01", "证件号码": id_number(n), "险种类型": "390",
        "参保所属医保区划": "230600", "转出地定点医药机构编号": OURS, "转往定点机构编号": THEIRS,
        "就医地医保区划": "210100", "诊断代码": "C34.900", "诊断名称": "肺恶性肿瘤",
        "转院原因": "疑难、危重病症", "转院意见": "同意转诊", "转院日期": "2025-07-14",
        "开始日期": "2025-07-15", "结束日期": "2026-01-15", "状态": "", "复核标志": "",
        "病情描述": "",
    }  # fmt: skip
    return given | facts


def qualification_row(n: int = 1, **facts: str) -> dict[str, str]:
    """A qualification as another system exports one."""
    given = {
        "外部流水号": f"MT-{n:04d}", "申请时间": "2025-07-14 09:30:00", "姓名": "王芳",
        "证件类型": "01", "证件号码": id_number(n), "险种类型": "390",
        "参保所属医保区划": "230600", "病种编码": "M01600", "病种名称": "糖尿病",
        "选定定点医药机构": OURS, "开始日期": "", "结束日期": "", "状态": "",
        "认定依据": '[{"paper": "住院病历", "dated_on": "2025-06-01", "hospital": "H23060000001"}]',
    }  # fmt: skip
    return given | facts


def referrals(office: Office, *rows: dict[str, str]) -> FileReport:
    return office.one(as_csv(office.folder / "referrals.csv", list(rows)))


def qualifications(office: Office, *rows: dict[str, str]) -> FileReport:
    return office.one(as_csv(office.folder / "qualifications.csv", list(rows)))


def told(report: FileReport) -> set[str]:
    return {each.problem.code for each in report.problems}


def test_a_referral_that_is_asked_for_waits_for_the_hospital(office: Office) -> None:
    report = referrals(office, referral_row())

    referral = office.only(Referral)
    assert (report.kind, report.accepted, report.problems) == ("referrals", 1, [])
    assert (referral.state, referral.ext_no, referral.no[6:8]) == ("requested", "ZZ-0001", "ZZ")
    assert (referral.from_name, referral.to_level) == ("大庆市第一医院", "02")
    assert not referral.filing_no and not office.every(Filing)


@pytest.mark.parametrize("state", ["医院已同意", "已传送", "已使用"])
def test_an_agreed_referral_without_its_filing_makes_it(office: Office, state: str) -> None:
    report = referrals(office, referral_row(状态=state))

    referral, filing = office.only(Referral), office.only(Filing)
    assert report.problems == []
    assert (referral.filing_id, referral.filing_no) == (filing.id, filing.no)
    assert (filing.state, filing.category, filing.channel) == ("reviewed", "referral", "hospital")
    assert (filing.starts_on, filing.ends_on) == (date(2025, 7, 15), date(2026, 1, 15))
    moves = [(m.machine, m.trigger, m.dest) for m in office.every(Move)]
    assert moves == [
        ("filing", "imported", "submitted"), ("filing", "review", "reviewed"),
        ("referral", "imported", referral.state),
    ]  # fmt: skip
    assert verify(office.database).fault is None


def filed(**facts: str) -> dict[str, str]:
    given = {
        "外部流水号": "BA-77", "备案类型": "异地转诊就医人员", "就医地医保区划": "210100",
        "申报来源": "定点医院", "开始日期": "2025-07-15", "结束日期": "2026-01-15", "复核标志": "1",
        "已交材料": "身份证件;转诊转院证明",
    }  # fmt: skip
    return filing_row(1, **(given | facts))


@pytest.mark.parametrize("named", ["", "BA-77"])
def test_with_its_filing_in_another_file_it_is_linked_not_doubled(
    office: Office, named: str
) -> None:
    wanted = as_csv(office.folder / "r.csv", [referral_row(状态="医院已同意", 备案编号=named)])
    filings = as_csv(office.folder / "f.csv", [filed()])

    reports = office(wanted, filings)

    assert [r.kind for r in reports] == ["filings", "referrals"]
    assert all(r.problems == [] for r in reports)
    assert office.only(Referral).filing_id == office.only(Filing).id


@pytest.mark.parametrize("code", ["\x00", "\ud800", "H\u2028"])
def test_a_code_that_no_database_takes_is_told_with_its_row(office: Office, code: str) -> None:
    row = referral_row(转出地定点医药机构编号=code)

    report = office.one(as_lines(office.folder / "r.jsonl", [row]), kind="referrals")

    assert report.accepted == 0 and "no_such_hospital" in told(report)


@pytest.mark.parametrize(
    "facts",
    [
        {"hospital": "\ud800"},
        {"paper": "病历\x00"},
        {"level": "三级甲等医院及以上"},
        {"hospital": ["H"]},
    ],
)
def test_evidence_that_cannot_be_kept_as_it_is_is_told(
    office: Office, facts: dict[str, Any]
) -> None:
    """It was cut off without a word, or stopped the whole file."""
    evidence = [{"paper": "病历", "dated_on": "2025-07-01", "hospital": OURS, "level": "3"} | facts]
    row = qualification_row() | {"认定依据": evidence}

    report = office.one(as_lines(office.folder / "q.jsonl", [row]), kind="qualifications")

    assert report.accepted == 0 and told(report) == {"bad_evidence"}


def test_a_filing_goes_with_one_referral_only(office: Office) -> None:
    office.filings(filed())
    report = referrals(
        office,
        referral_row(状态="已使用", 备案编号="BA-77"),
        referral_row(1, 外部流水号="ZZ-0002", 状态="已使用", 备案编号="BA-77"),
    )

    assert (report.accepted, told(report)) == (1, {"filing_of_another"})


def test_a_filing_that_nobody_knows_is_told(office: Office) -> None:
    report = referrals(office, referral_row(状态="医院已同意", 备案编号="BA-78"))

    assert told(report) == {"unknown_made_filing"} and not office.every(Referral)


@pytest.mark.parametrize("flag", ["2", "3"])
def test_an_agreed_referral_makes_its_filing_where_another_was_rejected_or_cancelled(
    office: Office, flag: str
) -> None:
    office.filings(filed(复核标志=flag))

    report = referrals(office, referral_row(状态="医院已同意"))

    assert report.accepted == 1, report.problems
    dead, made = sorted(office.every(Filing), key=lambda filing: filing.id or 0)
    assert office.only(Referral).filing_id == made.id != dead.id
    assert made.state == "reviewed"


def test_what_stands_against_the_filing_keeps_the_referral_out(office: Office) -> None:
    office.filings(
        filed(备案类型="其他临时外出就医人员", 就医地医保区划="210100", 申报来源="快速备案")
    )

    report = referrals(office, referral_row(状态="医院已同意"))

    assert told(report) == {"already_filed"} and not office.every(Referral)


def test_what_is_over_makes_nothing(office: Office) -> None:
    past = {"申请时间": "2024-12-01", "转院日期": "2024-12-01", "开始日期": "2024-12-01"}
    report = referrals(
        office,
        referral_row(1, 状态="已过期", 结束日期="2025-06-01", **past),
        referral_row(2, 状态="已取消"),
        referral_row(3, 状态="不同意转诊"),
    )

    assert report.problems == []
    assert [r.state for r in office.every(Referral)] == ["expired", "cancelled", "refused"]
    assert not office.every(Filing)


def test_the_same_file_again_changes_nothing(office: Office) -> None:
    rows = [referral_row(1, 状态="医院已同意"), referral_row(2), referral_row(3, 状态="不同意转诊")]
    referrals(office, *rows)
    before = (office.every(Referral), office.every(Filing), office.every(Move))

    report = referrals(office, *rows)

    assert (report.unchanged, report.accepted) == (3, 0)
    assert (office.every(Referral), office.every(Filing), office.every(Move)) == before


def test_a_request_may_be_corrected_by_a_later_file_and_a_decided_one_may_not(
    office: Office,
) -> None:
    referrals(office, referral_row(1), referral_row(2, 状态="医院已同意"))

    report = referrals(
        office,
        referral_row(1, 病情描述="拟手术"),
        referral_row(2, 状态="医院已同意", 病情描述="拟手术"),
    )

    assert (report.updated, report.refused) == (1, 1)
    assert told(report) == {"changed_content", "already_final"}
    assert [r.condition for r in office.every(Referral)] == ["拟手术", ""]


def test_every_refused_row_gets_all_of_its_reasons(office: Office) -> None:
    report = referrals(
        office,
        referral_row(1, 转往定点机构编号="H99999999999", 转院原因="想去", 诊断代码="", 状态="睡着"),
        referral_row(2, 状态="医院已同意", 复核标志="2"),
        referral_row(3, 状态="已过期"),
        referral_row(4, 状态="医院已同意", 转院意见=""),
        referral_row(5, 转出地定点医药机构编号=THEIRS),
        referral_row(88),
    )

    by_row: dict[int, set[str]] = {}
    for each in report.problems:
        by_row.setdefault(each.row, set()).add(each.problem.code)
    assert by_row[2] >= {
        "no_such_hospital",
        "unknown_reason",
        "missing_value",
        "unknown_state_code",
    }
    assert by_row[3] == {"state_differs"}
    assert by_row[4] == {"state_days"}
    assert by_row[5] == {"missing_value"}
    assert by_row[6] == {"referrer_elsewhere"}
    assert by_row[7] == {"unknown_person"}
    assert not office.every(Referral) and not office.every(Move)


def test_two_rows_of_one_file_do_not_open_the_same_referral_twice(office: Office) -> None:
    report = referrals(office, referral_row(1), referral_row(1, 外部流水号="ZZ-0002"))

    assert (report.accepted, told(report)) == (1, {"already_referred"})


@pytest.mark.parametrize("form", ["gb18030", "excel", "national"])
def test_referrals_come_in_every_form(office: Office, form: str) -> None:
    national = {
        "evtsn": "ZZ-0001", "crte_time": "2025-07-14 09:30:00", "psn_name": "王芳",
        "psn_cert_type": "01", "certno": id_number(1), "insutype": "390", "insu_optins": "230600",
        "trafout_fixmedins_code": OURS, "reflin_medins_no": THEIRS, "diag_code": "C34.900",
        "diag_name": "肺恶性肿瘤", "refl_rea": "疑难、危重病症", "refl_opnn": "同意",
        "refl_date": "2025-07-14", "begndate": "2025-07-15", "rchk_flag": "1",
    }  # fmt: skip
    row = referral_row(状态="医院已同意")
    paths = {
        "gb18030": lambda: as_csv(office.folder / "r.csv", [row], "gb18030"),
        "excel": lambda: as_xlsx(office.folder / "r.xlsx", [list(row), list(row.values())]),
        "national": lambda: as_lines(office.folder / "r.jsonl", [national]),
    }

    report = office.one(paths[form]())

    assert (report.kind, report.accepted, report.problems) == ("referrals", 1, [])
    assert office.only(Filing).state == "reviewed"


def test_an_imported_referral_goes_on_as_one_of_ours(office: Office) -> None:
    referrals(office, referral_row(状态="医院已同意"))

    by_hand(office.app, ("transmit_referrals", "activate_filings"), office.today, "tester",
            confirmed=False, progress=lambda _n, _m: None)  # fmt: skip

    assert (office.only(Referral).state, office.only(Filing).state) == ("transmitted", "active")
    assert office.only(ReferralEvent).payload["trt_dcla_detl_sn"] == office.only(Filing).no


def test_qualifications_arrive_where_they_stand(office: Office) -> None:
    report = qualifications(
        office,
        qualification_row(1),
        qualification_row(2, 状态="已生效", 开始日期="2025-01-01"),
        qualification_row(3, 状态="已到期", 开始日期="2024-01-01", 结束日期="2024-12-31"),
        qualification_row(4, 状态="退回补正"),
        qualification_row(5, 状态="不予认定"),
        qualification_row(6, 状态="已取消资格", 开始日期="2024-01-01", 结束日期="2025-06-30"),
    )

    assert (report.kind, report.problems) == ("qualifications", [])
    found = office.every(Qualification)
    assert [q.state for q in found] == [
        "applied", "active", "expired", "returned", "rejected", "revoked",
    ]  # fmt: skip
    assert (found[1].starts_on, found[1].ends_on) == (date(2025, 1, 1), FAR)
    assert found[3].period_ends_on > office.today
    assert found[0].evidence[0]["level"] == "02", "what the directory says"
    assert verify(office.database).fault is None


def test_qualifications_are_idempotent_and_national(office: Office) -> None:
    national: dict[str, Any] = {
        "trt_dcla_detl_sn": "MT-1", "crte_time": "2025-07-14", "psn_name": "王芳",
        "psn_cert_type": "01", "certno": id_number(1), "insutype": "390", "insu_admdvs": "230600",
        "opsp_dise_code": "M01600", "fixmedins_code": OURS, "evidence": [],
        "begndate": "2025-01-01", "enddate": "", "rchk_flag": "1",
    }  # fmt: skip
    path = as_lines(office.folder / "q.jsonl", [national])
    first, again = office.one(path), office.one(path)

    assert (first.kind, first.accepted, first.problems) == ("qualifications", 1, [])
    assert (again.unchanged, again.accepted) == (1, 0)
    assert office.only(Qualification).state == "assessed"


def test_a_refused_qualification_says_why(office: Office) -> None:
    report = qualifications(
        office,
        qualification_row(1, 状态="已生效"),
        qualification_row(2, 选定定点医药机构="H99999999999", 状态="已生效", 开始日期="2025-01-01"),
        qualification_row(3, 状态="已到期", 开始日期="2025-01-01"),
        qualification_row(4, 病种编码="糖"),
        qualification_row(5, 状态="已生效", 开始日期="2025-01-01"),
        qualification_row(5, 外部流水号="MT-0006", 状态="已认定", 开始日期="2025-09-01"),
        qualification_row(7, 认定依据="很多病历"),
    )

    by_row: dict[int, set[str]] = {}
    for each in report.problems:
        by_row.setdefault(each.row, set()).add(each.problem.code)
    assert by_row == {
        2: {"missing_value"}, 3: {"no_such_hospital"}, 4: {"state_days"}, 5: {"bad_value"},
        7: {"already_qualified"}, 8: {"bad_evidence"},
    }  # fmt: skip
    assert [q.ext_no for q in office.every(Qualification)] == ["MT-0005"]
