"""Exporting (导出): what came in goes out, and comes in again as the very same bytes."""

import csv
import json
import os
import shutil
import stat
import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select

from config.codes import load_official_words, load_referral_reasons
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.atomic_file import FileExistsAlreadyError, FileNotWrittenError, write_atomically
from jobs.exporting import KINDS, ExportFilter, export
from jobs.exporting.cells import masked
from jobs.exporting.export import NotExportedError, fields_of
from jobs.exporting.export_filter import Tongue
from jobs.finance import tables
from jobs.office.referral_decisions import agree, cancel
from jobs.office.referral_requests import request
from jobs.scheduler.execute import by_hand
from models import KeptLook, Person, Role
from models.database import Database
from tests.conftest import Cli, migrate
from tests.importing.test_import_care import OURS, THEIRS, qualification_row, referral_row
from tests.support.builders import a_person, a_user, saved
from tests.support.importing import (
    SAMPLE_FILES,
    Office,
    as_csv,
    as_lines,
    claim_object,
    filing_row,
    id_number,
    person_row,
)

SUFFIXES = (".csv", ".xlsx", ".jsonl")
ORDER = ("people", "providers", "settlements", "filings", "referrals", "qualifications", "claims")
TEXT = st.text(st.sampled_from('王芳a1 ,;"；、，|()[]{}=+-@'), max_size=12).flatmap(
    lambda words: st.sampled_from([f"甲{words}乙", f"={words}乙", f"'@{words}乙", f"-{words}乙"])
)
"""Words between others, and words that a spreadsheet would run."""


@pytest.fixture
def office(database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path) -> Office:
    """An office with an empty database."""
    office = Office(database, book, calendar)
    office.folder = tmp_path
    return office


@pytest.fixture
def other(
    sqlite_template: Path, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path
) -> Iterator[Office]:
    """Another office, empty as well."""
    path = tmp_path / "other.db"
    shutil.copy(sqlite_template, path)
    office = Office(Database(f"sqlite:///{path}"), book, calendar)
    office.folder = tmp_path / "other"
    office.folder.mkdir()
    yield office
    office.database.close()


def written(office: Office, kind: str, suffix: str = ".jsonl", **options: Any) -> Path:
    path = office.folder / f"{kind}-{len(list(office.folder.iterdir()))}{suffix}"
    wanted = ExportFilter(**{n: options.pop(n) for n in ("area", "state", "since") if n in options})
    return export(office.app, kind, path, wanted, **({"unmask": True} | options)).path


def comes_back(office: Office, other: Office, suffix: str = ".jsonl") -> dict[str, bytes]:
    """Everything goes out, into the other office, and out of it again: the same bytes."""
    first: dict[str, bytes] = {}
    for kind in ORDER:
        form = ".jsonl" if kind == "claims" else suffix
        path = written(office, kind, form)
        first[kind] = path.read_bytes()
        report = other.one(path, kind=kind)
        if report.error is not None:
            assert report.error.code in ("file_empty", "file_wrong_type"), report.error.sentence()
        assert not [p for p in report.problems if report.refused], report.problems
        assert written(other, kind, form).read_bytes() == first[kind], kind
        assert written(office, kind, form).read_bytes() == first[kind], kind
    return first


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_sample_comes_back_byte_for_byte(office: Office, other: Office, suffix: str) -> None:
    office(*SAMPLE_FILES)

    first = comes_back(office, other, suffix)

    assert all(len(first[kind]) > 3000 for kind in ("people", "providers", "filings", "claims"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_referrals_and_qualifications_come_back_in_every_state(
    office: Office, other: Office, suffix: str
) -> None:
    past = {"申请时间": "2024-12-01", "转院日期": "2024-12-01", "开始日期": "2024-12-01"}
    hospitals(office)
    office(
        as_csv(office.folder / "p.csv", [person_row(n) for n in range(1, 10)]),
        as_csv(office.folder / "r.csv", [
            referral_row(1), referral_row(2, 状态="医院已同意"), referral_row(3, 状态="已传送"),
            referral_row(4, 状态="已使用", 病情描述='咳嗽,"三月"'), referral_row(5, 状态="已取消"),
            referral_row(6, 状态="不同意转诊"),
            referral_row(7, 状态="已过期", 结束日期="2025-06-01", **past),
        ]),
        as_csv(office.folder / "q.csv", [
            qualification_row(1), qualification_row(2, 状态="已生效", 开始日期="2025-01-01"),
            qualification_row(3, 状态="已到期", 开始日期="2024-01-01", 结束日期="2024-12-31"),
            qualification_row(4, 状态="退回补正"), qualification_row(5, 状态="不予认定"),
            qualification_row(6, 状态="已取消资格", 开始日期="2024-01-01", 结束日期="2023-12-31"),
        ]),
    )  # fmt: skip

    first = comes_back(office, other, suffix)

    if suffix == ".jsonl":
        lines = [json.loads(line) for line in first["referrals"].decode().splitlines()]
        assert [each["rchk_flag"] for each in lines] == ["0", "1", "1", "1", "3", "2", "0"]
        assert lines[1]["trt_dcla_detl_sn"] and lines[1]["reflin_medins_no"] == THEIRS
        held = [json.loads(line) for line in first["qualifications"].decode().splitlines()]
        # Empty would mean the area's validity where it sets one.
        assert [each["enddate"] for each in held[:2]] == ["", "9999-12-31"]


def hospitals(office: Office) -> None:
    rows = [
        {"定点医药机构编号": code, "定点医药机构名称": name, "机构类型": "1", "医院等级": "02",
         "所属医保区划": area, "转诊资格": "1"}
        for code, name, area in ((OURS, "大庆市第一医院", "230600"), (THEIRS, "沈阳, 医院", "210100"))
    ]  # fmt: skip
    assert office.one(as_csv(office.folder / "h.csv", rows)).clean


people_rows = st.fixed_dictionaries({
    "姓名": TEXT, "参保状态": st.sampled_from(["1", "2"]), "停保日期": st.sampled_from(["", "2025-09-30"]),
    "生存状态": st.sampled_from(["", "1", "2"]), "死亡日期": st.sampled_from(["", "2025-08-01"]),
    "转出日期": st.sampled_from(["", "2025-08-15"]), "公务员标志": st.sampled_from(["", "1", "0"]),
    "人员身份类别": st.sampled_from(["", "低保对象", "其他"]), "开户行名称": TEXT, "户名": TEXT,
})  # fmt: skip
filings_rows = st.fixed_dictionaries({
    "备案类型": st.sampled_from(["其他临时外出就医人员", "异地长期居住人员", "异地转诊就医人员"]),
    "结束日期": st.sampled_from(["", "2026-02-01", "2025-07-20", "2025-07-14"]),
    "申报来源": st.sampled_from(["快速备案", "地方平台-窗口", "定点医院"]),
    "复核标志": st.sampled_from(["", "0", "1", "2", "3", "4"]), "居外地址": TEXT,
    "已交材料": st.lists(TEXT, max_size=3).map(lambda items: json.dumps(items, ensure_ascii=False)),
    "代办人姓名": st.one_of(st.just(""), TEXT), "代办人联系电话": st.sampled_from(["", "13800000000"]),
})  # fmt: skip
qualifications_rows = st.fixed_dictionaries({
    "状态": st.sampled_from(["待认定", "退回补正", "已认定", "已生效", "不予认定"]),
    "开始日期": st.just("2025-03-01"), "结束日期": st.sampled_from(["", "2026-03-01", "9999-12-31"]),
    "病种名称": TEXT, "认定结论": TEXT, "鉴定定点医药机构编号": st.sampled_from(["", OURS]),
    "诊断医师姓名": TEXT,
})  # fmt: skip
claims_rows = st.fixed_dictionaries({
    "rchk_flag": st.sampled_from(["", "0", "2", "3", "4", "7"]),
    "fin_dspo_flag": st.sampled_from(["", "1", "4"]), "payable": st.just("10.00"),
    "materials": st.lists(TEXT, max_size=3), "dise_codg": st.sampled_from(["", "I10.x00"]),
    "emergency": st.booleans(), "agnter_name": st.one_of(st.just(""), TEXT),
})  # fmt: skip


@settings(max_examples=12)
@given(
    st.lists(people_rows, min_size=6, max_size=6),
    st.lists(filings_rows, min_size=6, max_size=6),
    st.lists(qualifications_rows, min_size=6, max_size=6),
    st.lists(claims_rows, min_size=6, max_size=6),
    st.sampled_from(SUFFIXES),
)
def test_whatever_came_in_comes_back_byte_for_byte(
    sqlite_template: Path, book: PolicyBook, calendar: WorkCalendar,
    tmp_path_factory: pytest.TempPathFactory,
    persons: list[Any], filings: list[Any], qualifications: list[Any], claims: list[Any], suffix: str,
) -> None:  # fmt: skip
    """Rows that are refused on the way in are no part of it; none is refused on the way back."""
    ours, theirs = (
        _fresh(sqlite_template, book, calendar, tmp_path_factory) for _ in range(2)
    )  # fmt: skip
    hospitals(ours)
    numbers = range(1, 7)
    named = [{"姓名": row["姓名"]} for row in persons]
    ours(
        as_csv(ours.folder / "p.csv", [person_row(n) | row for n, row in zip(numbers, persons, strict=True)]),
        as_csv(ours.folder / "f.csv", [filing_row(n) | name | row for n, name, row in zip(numbers, named, filings, strict=True)]),
        as_csv(ours.folder / "q.csv", [qualification_row(n) | name | row for n, name, row in zip(numbers, named, qualifications, strict=True)]),
        as_lines(ours.folder / "c.jsonl", [
            claim_object(n) | {"fixmedins_code": OURS, "psn_name": persons[n - 1]["姓名"]} | row
            for n, row in zip(numbers, claims, strict=True)
        ]),
    )  # fmt: skip

    first = comes_back(ours, theirs, suffix)
    assert first["people"] and first["claims"]

    for office in (ours, theirs):
        office.database.close()


def _fresh(
    template: Path, book: PolicyBook, calendar: WorkCalendar, folders: pytest.TempPathFactory
) -> Office:
    folder = folders.mktemp("office")
    shutil.copy(template, folder / "yidi.db")
    office = Office(Database(f"sqlite:///{folder / 'yidi.db'}"), book, calendar)
    office.folder = folder
    return office


def test_what_was_done_here_goes_out_as_well(office: Office, other: Office) -> None:
    """A referral agreed and used, one taken back with its filing: entered by hand, under our numbers."""
    hospitals(office)
    office(as_csv(office.folder / "p.csv", [person_row(n) for n in (1, 2)]))
    users = ("doctor", "office", "third")
    saved(office.database, *(a_user(name, Role.HOSPITAL, institution=OURS) for name in users))
    made = [request(office.app, asked(n), "doctor").no for n in (1, 2)]
    for no in made:
        agree(office.app, no, "office", "同意")
    runs = ("transmit_referrals", "activate_filings")
    by_hand(office.app, runs, office.today, "x", confirmed=False, progress=lambda _n, _m: None)
    cancel(office.app, made[1], "office", "本院可治", second="third")

    first = comes_back(office, other)

    filings, referrals = (
        [json.loads(line) for line in first[kind].decode().splitlines()]
        for kind in ("filings", "referrals")
    )
    assert [each["evtsn"] for each in referrals] == made
    assert [each["状态" if "状态" in each else "state"] for each in referrals] == [
        "已传送",
        "已取消",
    ]
    assert [each["trt_dcla_detl_sn"] for each in referrals] == [
        each["trt_dcla_detl_sn"] for each in filings
    ]
    assert filings[1]["enddate"] < filings[1]["begndate"], "annulled: it never held"


def asked(n: int) -> dict[str, Any]:
    """A request of person `n`."""
    return {
        "name": "王芳", "cert_type": "01", "certno": id_number(n), "insutype": "390",
        "area": "230600", "from_code": OURS, "to_code": THEIRS, "diagnosis": "C34.900",
        "diagnosis_name": "肺恶性肿瘤", "reason": "difficult",
    }  # fmt: skip


def test_a_filing_that_ended_early_comes_back_with_its_last_day(
    office: Office, other: Office
) -> None:
    office(as_csv(office.folder / "p.csv", [person_row(n) for n in (1, 2)]))
    office.filings(
        filing_row(1, 复核标志="3", 结束日期="2025-07-18"),
        filing_row(2, 复核标志="3", 结束日期="2025-07-14", 备案类型="异地长期居住人员"),
    )

    lines = comes_back(office, other)["filings"].decode().splitlines()

    assert [json.loads(line)["enddate"] for line in lines] == ["2025-07-18", "2025-07-14"]


def test_settlements_come_back_with_their_amounts_by_fund_in_yuan(
    office: Office, other: Office
) -> None:
    """What nobody told stays untold; what is nothing is written as nothing."""
    office(as_csv(office.folder / "p.csv", [person_row(1)]), SAMPLE_FILES[3])
    blank = {"inscp_amt": "", "act_pay_dedc": "", "hifp_pay": "", "cvlserv_pay": "",
             "init_setl_id": ""}  # fmt: skip
    told = {"inscp_amt": "950.50", "act_pay_dedc": "240", "hifp_pay": "600", "cvlserv_pay": "0"}
    back = {"setl_id": "S3", "refd_setl_flag": "1", "init_setl_id": "S1", "invono": "2"}
    rows = [blank | a_settlement() | more for more in (told, {"setl_id": "S2"}, told | back)]
    office(as_csv(office.folder / "s.csv", rows))

    path = written(office, "settlements")

    (first, second, third) = map(json.loads, path.read_text("utf-8").splitlines())
    assert [first[name] for name in told] == ["950.50", "240.00", "600.00", "0.00"]
    assert [second[name] for name in told] == [""] * 4
    assert third["init_setl_id"] == "S1"
    other(written(office, "people"), written(office, "providers"), path)
    assert written(other, "settlements").read_bytes() == path.read_bytes()


def a_settlement() -> dict[str, str]:
    return {
        "setl_id": "S1", "certno": id_number(1), "fixmedins_code": "H23060000001", "med_type": "21",
        "begndate": "2025-03-05", "enddate": "2025-03-15", "setl_time": "2025-03-15 10:00:00",
        "medfee_sumamt": "1000", "fund_pay_sumamt": "600", "bill_batch_code": "1", "invono": "2",
        "refd_setl_flag": "0",
    }  # fmt: skip


def test_what_people_wrote_gives_nobody_away() -> None:
    number, account = id_number(1), "6222080012345678425"
    given = {
        "requested_by": "王芳芳", "lower_level_why": f"随子女 {number}", "ext_no": "123456789012345678",
        "payee_proof": f"户口本 {number}",
        "receipts": [{"number": "12345678901234567", "lines": [{"item_name": f"转账 {account}"}]}],
    }  # fmt: skip

    shown = masked(given)

    for secret in (number, account, "芳"):
        assert secret not in str(shown)
    assert shown["ext_no"] == given["ext_no"]
    assert shown["receipts"][0]["number"] == "12345678901234567"


def test_a_table_is_in_official_words_and_masked_unless_asked(office: Office) -> None:
    office(as_csv(office.folder / "p.csv", [person_row(1)]))

    path = written(office, "people", ".csv", unmask=False)

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert list(row) == [field.label for field in fields_of("people")]
    certno = id_number(1)
    assert row["证件号码"] == f"{certno[:6]}********{certno[-4:]}"
    assert (row["姓名"], row["户名"]) == ("王*", "王*")
    for secret in (certno, f"62220000{1:011d}", "13900000000", "王芳"):
        assert secret not in path.read_text("utf-8-sig")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_claims_are_masked_to_their_receipts_and_agents(office: Office) -> None:
    office(*SAMPLE_FILES)
    for kind in ORDER:
        full = written(office, kind).read_text("utf-8")
        shown = written(office, kind, unmask=False).read_text("utf-8")
        secrets = {p.certno for p in office.every(Person)} | {
            p.account for p in office.every(Person) if p.account
        }
        assert not any(secret in shown for secret in secrets), kind
        assert kind == "providers" or not full or shown != full


def test_area_state_and_day_say_which_rows(office: Office) -> None:
    office(as_csv(office.folder / "p.csv", [person_row(n) for n in (1, 2, 3)]))
    office.filings(
        filing_row(1, 申请时间="2025-07-10"),
        filing_row(2, 复核标志="4"),
        filing_row(3, 复核标志="1"),
    )

    def numbers(**wanted: Any) -> list[str]:
        lines = written(office, "filings", **wanted).read_text("utf-8").splitlines()
        return [json.loads(line)["trt_dcla_detl_sn"][-1] for line in lines]

    assert numbers() == ["1", "2", "3"]
    assert numbers(state="returned") == ["2"]
    assert numbers(since=date(2025, 7, 14)) == ["2", "3"]
    assert numbers(area="230600", state="submitted") == ["1"]
    assert numbers(area="110100") == []


@pytest.mark.parametrize(
    ("kind", "name", "wanted", "code"),
    [
        ("claims", "a.csv", ExportFilter(), "claims_need_lines"),
        ("people", "a.txt", ExportFilter(), "unknown_format"),
        ("people", "a.csv", ExportFilter(state="active"), "unknown_state"),
        ("filings", "a.csv", ExportFilter(state="sleeping"), "unknown_state"),
    ],
)
def test_what_cannot_be_exported_is_refused_before_anything_is_written(
    office: Office, kind: str, name: str, wanted: ExportFilter, code: str
) -> None:
    with pytest.raises(NotExportedError) as refused:
        export(office.app, kind, office.folder / name, wanted)

    assert refused.value.code == code
    assert not (office.folder / name).exists()


def test_a_file_that_is_there_stays_unless_it_may_go(office: Office) -> None:
    path = office.folder / "p.csv"
    path.write_text("mine")

    with pytest.raises(FileExistsAlreadyError):
        export(office.app, "people", path, ExportFilter())
    assert path.read_text() == "mine"

    export(office.app, "people", path, ExportFilter(), force=True)
    assert path.read_text("utf-8-sig").startswith('"人员编号"')


def test_a_link_that_leads_nowhere_stays_and_a_name_that_no_disk_takes_is_refused(
    office: Office,
) -> None:
    link = office.folder / "p.csv"
    link.symlink_to(office.folder / "gone.csv")

    with pytest.raises(FileExistsAlreadyError):
        export(office.app, "people", link, ExportFilter())
    with pytest.raises(FileNotWrittenError):
        export(office.app, "people", office.folder / f"{'a' * 300}.csv", ExportFilter())


def test_settlements_since_the_first_day_of_the_calendar_are_all(office: Office) -> None:
    assert written(office, "settlements", since=date.min).read_text("utf-8") == ""


def test_an_export_that_breaks_off_leaves_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    office(as_csv(office.folder / "p.csv", [person_row(n) for n in (1, 2, 3)]))
    before = sorted(office.folder.iterdir())

    with pytest.raises(tables.SheetFullError):
        written(office, "people", ".xlsx")

    assert sorted(office.folder.iterdir()) == before


def test_memory_does_not_grow_with_the_rows(office: Office) -> None:
    def most(rows: int) -> int:
        saved(office.database, *(a_person() for _ in range(rows)))
        tracemalloc.start()
        written(office, "people", ".csv")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    few, many = most(3_000), most(9_000)
    assert many < few * 1.3


def test_what_goes_out_is_text_flags_and_lists(office: Office) -> None:
    """An amount in 分 or a day as an object would be a column that nobody put into words."""
    hospitals(office)
    office(
        *SAMPLE_FILES,
        as_csv(office.folder / "p.csv", [person_row(1)]),
        as_csv(office.folder / "r.csv", [referral_row(1, 状态="医院已同意")]),
        as_csv(
            office.folder / "q.csv", [qualification_row(1, 状态="已生效", 开始日期="2025-01-01")]
        ),
    )
    tongue = Tongue(load_official_words(), load_referral_reasons())
    with office.database.reading() as session:
        for kind, rows in KINDS.items():
            found = list(rows(session, ExportFilter(), tongue))
            assert found, kind
            for field in fields_of(kind):
                kinds = {type(values.get(field.name)) for values in found}
                assert kinds <= {str, bool, list, type(None)}, (kind, field.name, kinds)


def test_every_kind_has_its_import(office: Office) -> None:
    assert set(ORDER) == set(KINDS)
    assert all(field.label for kind in KINDS for field in fields_of(kind))


def test_unmask_needs_a_name_and_is_kept(cli: Cli, tmp_path: Path) -> None:
    migrate(cli.url)
    database = Database(cli.url)
    saved(database, a_person(), a_user("chen", Role.REVIEWER))
    path = tmp_path / "people.csv"

    nobody = cli("export", "people", str(path), "--unmask")
    assert nobody.code == 1 and not path.exists()

    done = cli("--json", "export", "people", str(path), "--unmask", "--as", "chen")
    assert (done.code, done.json["rows"], done.json["unmasked"]) == (0, 1, True)
    with database.reading() as session:
        kept = session.exec(select(KeptLook).where(KeptLook.kind == "unmask")).all()
    assert [(look.asker, look.what) for look in kept] == [("chen", "export people")]

    again = cli("--json", "export", "people", str(path))
    assert again.json["error"]["code"] == "file_exists"
    masked = cli("export", "people", str(path), "--force")
    assert masked.code == 0 and "脱敏" in masked.out
    database.close()


def test_a_pipe_or_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "out"
    os.mkfifo(pipe)

    with pytest.raises(FileNotWrittenError, match="device"), write_atomically(pipe) as out:
        out.write(b"x")

    assert stat.S_ISFIFO(pipe.stat().st_mode)
