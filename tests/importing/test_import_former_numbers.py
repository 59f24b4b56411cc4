"""A person is found by a former number (原证件号码): a renewed card, a birth certificate before it."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from jobs.sample import FOLDER as SAMPLE
from models import Claim, Filing, Person, Settlement
from tests.support.importing import (
    Importer,
    as_csv,
    as_lines,
    claim_object,
    codes,
    filing_row,
    id_number,
    person_row,
)
from workflow.registers.former_numbers import former_numbers, ids_named

SETTLEMENT = {
    "结算ID": "S1", "参保所属医保区划": "230600", "定点医药机构编号": "H11010000001", "医疗类别": "21",
    "开始日期": "2025-07-01", "结束日期": "2025-07-03", "结算时间": "2025-07-03 10:00:00", "费用总额": "100.00",
    "基金支付总额": "60.00", "票据代码": "11060125", "票据号码": "0000000099", "退费标志": "0",
}  # fmt: skip
CERTIFICATE = {"证件类型": "990201", "证件号码": "T230000001"}


@pytest.fixture
def renewed(load: Importer, tmp_path: Path) -> Importer:
    """A child who came in with a birth certificate and has an identity card since."""
    load.one(SAMPLE / "providers.csv")
    load.one(as_csv(tmp_path / "before.csv", [person_row(1, **CERTIFICATE), person_row(2)]))
    load.one(as_csv(tmp_path / "after.csv", [person_row(1), person_row(2)]))
    return load


def notes(report: Any) -> list[tuple[int, str]]:
    return [(note.row, note.problem.code) for note in report.notes]


def owner(load: Importer, table: type[Any]) -> int:
    """The number behind the person number of whoever has the only row of a table."""
    with load.database.reading() as session:
        its = session.exec(select(table.person_id)).one()
        return int(session.get_one(Person, its).psn_no[4:])


def test_a_filing_under_the_birth_certificate_is_the_persons_and_says_todays_number(
    renewed: Importer, tmp_path: Path
) -> None:
    report = renewed.one(as_csv(tmp_path / "f.csv", [filing_row(1, **CERTIFICATE)]))
    again = renewed.one(as_csv(tmp_path / "f.csv", [filing_row(1, **CERTIFICATE)]))

    assert (report.accepted, codes(report), notes(report)) == (1, {}, [(2, "former_number")])
    assert again.unchanged == 1
    said = report.notes[0].problem.sentence()
    assert "230602" in said and id_number(1) not in said and "T230000001" not in said
    assert owner(renewed, Filing) == 1


def test_claims_and_settlements_find_the_person_as_well(renewed: Importer, tmp_path: Path) -> None:
    claim = claim_object(1, psn_cert_type="990201", certno="T230000001")
    settled = SETTLEMENT | CERTIFICATE

    claims = renewed.one(as_lines(tmp_path / "claims.jsonl", [claim]))
    settlements = renewed.one(as_csv(tmp_path / "settlements.csv", [settled]))

    assert (codes(claims), notes(claims)) == ({}, [(1, "former_number")])
    assert (codes(settlements), notes(settlements)) == ({}, [(2, "former_number")])
    assert owner(renewed, Claim) == owner(renewed, Settlement) == 1


def test_whoever_has_the_number_today_goes_before_whoever_had_it(
    renewed: Importer, tmp_path: Path
) -> None:
    renewed.one(as_csv(tmp_path / "more.csv", [person_row(3, **CERTIFICATE)]))

    report = renewed.one(as_csv(tmp_path / "f.csv", [filing_row(1, **CERTIFICATE)]))

    assert (report.accepted, notes(report)) == (1, [])
    assert owner(renewed, Filing) == 3


def test_a_former_number_of_somebody_with_another_name_is_refused(
    renewed: Importer, tmp_path: Path
) -> None:
    report = renewed.one(as_csv(tmp_path / "f.csv", [filing_row(1, **CERTIFICATE, 姓名="李四")]))

    assert codes(report) == {2: ["name_mismatch"]}


def test_a_number_of_another_kind_of_paper_is_nobodys(renewed: Importer, tmp_path: Path) -> None:
    other = CERTIFICATE | {"证件类型": "08"}

    report = renewed.one(as_csv(tmp_path / "f.csv", [filing_row(1, **other)]))

    assert codes(report) == {2: ["unknown_person"]}


def test_a_person_is_asked_for_by_either_number(renewed: Importer) -> None:
    with renewed.database.reading() as session:
        found = [ids_named(session, number) for number in (id_number(1), "t230000001", "nobody")]
        of_certificate = former_numbers(session, ["T230000001", id_number(1), ""])

        (child,) = session.exec(select(Person.id).where(Person.certno == id_number(1)))

    assert found == [[child], [child], []]
    assert [(each.certno, each.cert_type, each.person_id) for each in of_certificate] == [
        ("T230000001", "990201", child)
    ]
