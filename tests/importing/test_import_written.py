"""How values come out of offices' spreadsheets (取值的写法): marks, error values, numbers kept as text."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select
from stdnum.cn import ric

from jobs.sample import FOLDER as SAMPLE
from models import Claim, Filing, Person
from tests.conftest import once
from tests.support.importing import (
    TODAY,
    Importer,
    as_csv,
    as_lines,
    claim_object,
    codes,
    filing_row,
    id_number,
    person_row,
)
from workflow.intake.formats import same_name
from workflow.intake.identity_numbers import document_fault
from workflow.shared.plain_text import is_error_value, without_marks
from workflow.shared.private_use import STANDARD

pytestmark = once


def one(load: Importer, table: type[Any]) -> Any:
    with load.database.reading() as session:
        return session.exec(select(table)).one()


def notes(report: Any) -> list[tuple[int, str, str]]:
    return [(n.row, n.problem.code, n.problem.sentence()) for n in report.notes]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("\u202d{}\u202c", "U+202D"),
        ("\u200b{}", "U+200B"),
        ("{}\ufeff", "U+FEFF"),
        ("'{}", "撇号"),
        ('="{}"', '="…"'),
    ],
)
def test_what_is_wrapped_around_a_number_is_taken_off_and_noted(
    load: Importer, tmp_path: Path, written: str, said: str
) -> None:
    row = person_row(1)
    row |= {name: written.format(row[name]) for name in ("人员编号", "证件号码", "银行账号")}

    report = load.one(as_csv(tmp_path / "people.csv", [row]))

    person, plain = one(load, Person), person_row(1)
    assert (person.psn_no, person.certno, person.account) == tuple(
        plain[name] for name in ("人员编号", "证件号码", "银行账号")
    )
    assert report.accepted == 1 and not report.problems
    assert {code for _, code, _ in notes(report)} == {"cleaned_value"}
    assert any(said in sentence for _, _, sentence in notes(report))
    assert plain["证件号码"] not in str(notes(report))


def test_a_name_with_a_mark_that_nobody_sees_is_the_name_and_the_mark_is_named(
    load: Importer, tmp_path: Path
) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(1)]))

    report = load.one(as_csv(tmp_path / "filings.csv", [filing_row(1, 姓名="王\u200b芳")]))

    assert (report.accepted, codes(report)) == (1, {})
    assert "姓名：看不见的字符 U+200B" in notes(report)[0][2]


def test_a_character_of_the_private_area_is_the_standard_one(
    load: Importer, tmp_path: Path
) -> None:
    report = load.one(as_csv(tmp_path / "people.csv", [person_row(1, 姓名="王\ue863")]))
    filing = load.one(as_csv(tmp_path / "filings.csv", [filing_row(1, 姓名="王䶮")]))

    assert one(load, Person).name == "王䶮"
    assert (filing.accepted, codes(filing)) == (1, {})
    assert "U+E863" in notes(report)[0][2]
    assert same_name("王\ue863", "王䶮") and not same_name("王\ue863", "王龻")


def test_the_fixed_pairs_of_gb_18030_are_those_of_its_tables() -> None:
    """Python has the edition of 2000: what it leaves in the private area was given its place later."""
    trail = [byte for byte in range(0x50, 0xA1) if byte != 0x7F]

    for private, byte in zip(range(0xE815, 0xE865), trail, strict=True):
        known = bytes([0xFE, byte]).decode("gb18030")
        assert known in (STANDARD[chr(private)], chr(private))
        assert not 0xE000 <= ord(STANDARD[chr(private)]) <= 0xF8FF


def test_a_private_character_without_a_standard_one_stays_and_is_told() -> None:
    found = without_marks("王\ue000")

    assert found.words == "王\ue000" and "U+E000" in found.taken[0].zh


@pytest.mark.parametrize(
    "word", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#n/a", "########", "＃N/A"]
)
@pytest.mark.parametrize("field", ["银行账号", "联行号", "停保日期", "证件类型", "人员编号"])
def test_an_error_value_refuses_its_row_and_fills_no_field(
    load: Importer, tmp_path: Path, field: str, word: str
) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(1)]))

    report = load.one(as_csv(tmp_path / "again.csv", [person_row(1, **{field: word})]))

    assert codes(report) == {2: ["error_value"]}
    assert one(load, Person).account == person_row(1)["银行账号"]


def test_a_filing_whose_end_is_an_error_value_does_not_come_in_without_end(
    load: Importer, tmp_path: Path
) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(1)]))

    report = load.one(
        as_csv(tmp_path / "f.csv", [filing_row(1, 结束日期="#N/A", 居外地址="#REF!")])
    )

    assert codes(report) == {2: ["error_value", "error_value"]}
    with load.database.reading() as session:
        assert session.exec(select(Filing)).all() == []


def test_words_that_only_look_like_an_error_value_are_none() -> None:
    assert not any(map(is_error_value, ("#1号楼", "#", "N/A", "# 3", "#N/A 楼")))


@pytest.mark.parametrize(
    ("field", "word", "code", "why"),
    [
        ("银行账号", "622208", "bad_account", "写了 6 位"),
        ("银行账号", "6222O80000000000041", "bad_account", "“O”"),
        ("联行号", "10226500001", "bad_bank_code", "写了 11 位"),
        ("联系电话", "无", "bad_phone", "7 至 20 位"),
    ],
)
def test_account_bank_code_and_telephone_are_checked_as_a_move_checks_them(
    load: Importer, tmp_path: Path, field: str, word: str, code: str, why: str
) -> None:
    report = load.one(as_csv(tmp_path / "people.csv", [person_row(1, **{field: word})]))

    assert codes(report) == {2: [code]}
    assert why in report.problems[0].problem.sentence()


def test_the_payee_of_a_claim_is_read_in_plain_digits_or_refused(
    load: Importer, tmp_path: Path
) -> None:
    load.one(SAMPLE / "providers.csv")
    load.one(as_csv(tmp_path / "people.csv", [person_row(1), person_row(2)]))
    good = claim_object(
        1, payee={"acctname": "王芳", "bankacct": "６２２２ ０８００ ００００ ００００ ０４１"}
    )
    bad = claim_object(2, payee={"acctname": "王芳", "bankacct": "62220", "bankcode": "#N/A"})

    report = load.one(as_lines(tmp_path / "claims.jsonl", [good, bad]))

    assert codes(report) == {2: ["bad_account", "error_value"]}
    assert one(load, Claim).payee_account == "6222080000000000041"


def test_two_person_numbers_with_one_identity_number_are_said_and_stay(
    load: Importer, tmp_path: Path
) -> None:
    first, second = person_row(1), person_row(1, 人员编号="23060000000000000777")
    third = person_row(1, 人员编号="23060000000000000888")
    load.one(as_csv(tmp_path / "people.csv", [first]))

    report = load.one(as_csv(tmp_path / "more.csv", [first, second, third]))
    again = load.one(as_csv(tmp_path / "again.csv", [second]))

    assert (report.accepted, report.unchanged) == (2, 1)
    assert [(row, code) for row, code, _ in notes(report)] == [
        (3, "same_identity"), (4, "same_identity"),
    ]  # fmt: skip
    assert (
        first["人员编号"][-4:] in notes(report)[0][2]
        and first["证件号码"] not in notes(report)[0][2]
    )
    assert notes(again) == []


FOREIGNER = "91112419810803002"
RESIDENT = "81000019900307001"


@pytest.mark.parametrize(
    ("kind", "number", "why"),
    [
        ("01", "230602 19800101 0193", "有空格"),
        ("01", "230602198001010", "15位的旧号码"),
        ("01", "23060219750628585×", "末位是“×”，应为字母 X"),
        ("01", "230602********1259", "已脱敏"),
        ("01", "23060219800101O193", "其中“O”不是数字，是否为 0"),
        ("01", "2306021980010101", "写了 16 位"),
        ("01", FOREIGNER + "4", "证件类型应为 07"),
        ("07", FOREIGNER + "4", None),
        ("07", FOREIGNER + "5", "校验码不符"),
        ("07", "CAN110081080311", None),
        ("07", "230602198001010193", "以 9 开头"),
        ("17", RESIDENT + ric.calc_check_digit(RESIDENT + "0"), None),
        ("17", RESIDENT + "x", "校验码不符"),
        ("17", id_number(1), "81、82、83"),
        ("17", RESIDENT[:-1], "写了 16 位"),
        ("08", "E12345678", None),
    ],
)
def test_the_number_of_a_paper_is_checked_by_its_kind(
    kind: str, number: str, why: str | None
) -> None:
    fault = document_fault(kind, number.upper(), TODAY)

    assert (fault is None) == (why is None)
    assert why is None or why in fault[0]  # type: ignore[index]


@pytest.mark.parametrize(
    "written", ["2015年1月1日", "2015/1/1 0:00:00", "２０１５-０１-０１", "20150101"]
)
def test_a_day_of_a_file_is_read_in_every_spelling(
    load: Importer, tmp_path: Path, written: str
) -> None:
    report = load.one(as_csv(tmp_path / "people.csv", [person_row(1, 参保日期=written)]))

    assert report.clean and one(load, Person).insured_from == date(2015, 1, 1)


def test_a_day_with_two_readings_is_told_why(load: Importer, tmp_path: Path) -> None:
    rows = [
        person_row(n, 参保日期=it) for n, it in enumerate(("05/01/2020", "43835", "2020-01"), 1)
    ]

    report = load.one(as_csv(tmp_path / "people.csv", rows))

    assert codes(report) == {2: ["bad_date"], 3: ["bad_date"], 4: ["bad_date"]}
    said = [found.problem.sentence() for found in report.problems]
    assert "两种读法" in said[0] and "Excel" in said[1] and "缺少日" in said[2]
