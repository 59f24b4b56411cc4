"""Values that are none (类型不符、错误值): in every field of every kind each refuses its own row alone."""

from pathlib import Path
from typing import Any

import pytest

from config.fields import KINDS, our_name
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models.database import Database
from tests.conftest import once
from tests.importing.test_import_care import OURS, THEIRS, qualification_row, referral_row
from tests.support.builders import an_institution, saved
from tests.support.importing import (
    Office,
    as_csv,
    as_lines,
    claim_object,
    codes,
    filing_row,
    person_row,
)
from tests.support.workbooks import Book

pytestmark = once
WRONG: list[Any] = [
    1.5,
    True,
    [],
    [1],
    [None],
    [[]],
    [1.5, {}],
    {},
    {"a": [1]},
    10**40,
    "\u0000",
    "[1]",
]
PROVIDER = {"code": OURS, "name": "大庆市第一医院", "kind": "1", "level": "02", "area": "230600"}
SETTLEMENT = {
    "setl_id": "S1", "certno": person_row()["证件号码"], "insu_admdvs": "230600",
    "fixmedins_code": THEIRS, "med_type": "11", "begndate": "2025-07-01", "enddate": "2025-07-01",
    "setl_time": "2025-07-01 10:00:00", "medfee_sumamt": "10.00", "fund_pay_sumamt": "5.00",
    "bill_batch_code": "21010125", "invono": "0000000001", "refd_setl_flag": "0",
}  # fmt: skip
DOWNTIME = {"notice_no": "T1", "place": "230600", "begins_at": "2025-07-01 00:00:00",
            "ends_at": "2025-07-02 00:00:00"}  # fmt: skip
RED = {"bill_code": "21010125", "bill_no": "0000000001", "source": "fiscal", "red_on": "2025-07-01"}
ROWS: dict[str, dict[str, Any]] = {
    "people": person_row(1), "providers": PROVIDER, "downtimes": DOWNTIME,
    "settlements": SETTLEMENT, "red_receipts": RED, "filings": filing_row(1),
    "referrals": referral_row(1), "qualifications": qualification_row(1), "claims": claim_object(1, fixmedins_code=THEIRS),
}  # fmt: skip

NOT_KEPT = {"referrals": {"to_name"},
            "qualifications": {"identified_name", "doctor", "doctor_code", "address"}}  # fmt: skip
"""Columns that are taken and kept nowhere."""


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


def spoilt(kind: str) -> list[dict[str, Any]]:
    """The row once for each field and each value of a wrong type."""
    row = ROWS[kind]
    names = {our_name(kind, key): key for key in row}
    keys = [names.get(field.name, field.name) for field in KINDS[kind]]
    rows = [row | {key: value} for key in keys for value in WRONG]
    for part in row.get("receipts", []):
        rows += [row | {"receipts": [part | {key: value}]} for key in part for value in WRONG]
        (line,) = part["lines"]
        rows += [
            row | {"receipts": [part | {"lines": [line | {key: value}]}]}
            for key in line for value in WRONG
        ]  # fmt: skip
    return rows


@pytest.mark.parametrize("kind", ROWS)
def test_a_value_of_a_wrong_type_refuses_its_row_alone(office: Office, kind: str) -> None:
    rows = spoilt(kind)

    report = office.one(as_lines(office.folder / "rows.jsonl", [*rows, ROWS[kind]]), kind=kind)

    assert report.error is None
    assert report.rows == len(rows) + 1
    assert report.refused > len(rows) // 2


@pytest.mark.parametrize("materials", [1.5, True, {}, [1.5], ["身份证件", 1], [["身份证件"]]])
@pytest.mark.parametrize("kind", ["filings", "referrals", "qualifications", "claims"])
def test_papers_that_are_no_texts_refuse_their_row(
    office: Office, kind: str, materials: object
) -> None:
    key = "materials" if kind == "claims" else "已交材料"
    rows = [ROWS[kind] | {key: materials}, ROWS[kind]]

    report = office.one(as_lines(office.folder / "rows.jsonl", rows), kind=kind)

    assert set(codes(report)[1]) == {"bad_value"}
    assert report.rows == 2 and report.refused == (2 if 2 in codes(report) else 1)


@pytest.mark.parametrize("kind", [kind for kind in ROWS if kind != "claims"])
def test_an_error_value_in_any_column_refuses_its_row(office: Office, kind: str) -> None:
    row = ROWS[kind]
    names = {our_name(kind, key): key for key in row}
    row = row | {field.name: "" for field in KINDS[kind] if field.name not in names}
    kept = [key for key in row if our_name(kind, key) not in NOT_KEPT.get(kind, ())]
    with Book(office.folder / "rows.xlsx") as book:
        book.sheet("a", [[*row], *[[*(row | {key: "#N/A"}).values()] for key in kept]])

    report = office.one(book.path, kind=kind)

    assert (report.accepted, report.updated, report.refused) == (0, 0, len(kept))
