"""Files that are refused whole, and files that only look strange (整个文件的校验)."""

import json
import shutil
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.fields import PEOPLE
from config.policy import PolicyBook
from config.workdays import WorkCalendar
from models.database import Database
from tests.conftest import Cli
from tests.support.importing import (
    Importer,
    as_csv,
    claim_object,
    codes,
    count,
    person_row,
    refusal,
)


def test_one_bad_byte_in_the_middle_leaves_nothing(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 5000)])
    content = bytearray(path.read_bytes())
    at = content.index("王芳".encode(), len(content) // 2)
    content[at] = 0xFF
    path.write_bytes(content)

    report = load.one(path)

    assert report.error is not None and report.error.code == "file_bad_bytes"
    assert report.error.facts["line"] == content.count(b"\n", 0, at) + 1
    assert count(load, "person") == 0


def test_one_bad_byte_does_not_turn_a_file_with_plain_headers_into_gb18030(
    load: Importer, tmp_path: Path
) -> None:
    ours = {field.label: field.name for field in PEOPLE}
    rows = [{ours[k]: v for k, v in person_row(n).items()} for n in range(1, 4)]
    path = as_csv(tmp_path / "people.csv", rows, "utf-8")
    path.write_bytes(path.read_bytes().replace("王芳".encode(), b"\xcd\xf5\xb7\xbc", 1))

    assert refusal(load, path) == "file_bad_bytes"


def test_a_nul_byte_refuses_the_file(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row(1), person_row(2, 姓名="王\0芳")])

    assert refusal(load, path) == "file_bad_bytes"


def test_a_missing_column_is_named(load: Importer, tmp_path: Path) -> None:
    row = person_row()
    del row["证件号码"], row["参保日期"]

    report = load.one(as_csv(tmp_path / "people.csv", [row]))

    assert report.error is not None and report.error.code == "file_missing_column"
    assert "证件号码（certno）、参保日期（insured_from）" in report.error.sentence("zh")


def test_a_column_given_twice_is_refused(load: Importer, tmp_path: Path) -> None:
    row = person_row() | {"psn_name": "王芳"}

    assert refusal(load, as_csv(tmp_path / "people.csv", [row])) == "file_duplicate_column"


def test_an_unknown_header_is_refused(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "stock.csv", [{"药品": "阿司匹林", "库存": "3"}])

    assert refusal(load, path) == "file_unknown_header"


def test_the_kind_can_be_said_but_must_fit(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row()])

    assert refusal(load, path, kind="filings") == "file_missing_column"
    assert load.one(path, kind="people").accepted == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("people.csv", b"PK\x03\x04\x14\x00rest"),
        ("people.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest"),
        ("people.csv", b"%PDF-1.7 rest"),
        ("people.csv", b"\x89PNG\r\n\x1a\nrest"),
        ("people.csv", b'{"ext_no": "1"}\n'),
        ("people.xls", b"<html><body><table><tr><td>\xd0\xd5</td></tr></table></body></html>"),
        ("people.xls", b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
        ("people.xls", "<table><tr><td>姓名</td></tr></table>".encode("utf-16")),
        ("people.xls", b"MIME-Version: 1.0\r\nContent-Type: multipart/related"),
        ("people.csv", b"<table></table>"),
        ("claims.jsonl", "姓名,证件号码\n".encode("utf-16")),
        ("claims.jsonl", "姓名,证件号码\n".encode()),
        ("claims.jsonl", b'[{"ext_no": "1"}]\n'),
    ],
)
def test_content_that_is_not_what_the_name_says_is_refused(
    load: Importer, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    assert refusal(load, path) == "file_wrong_type"


def test_claims_cannot_come_as_a_table(load: Importer, tmp_path: Path) -> None:
    row = dict.fromkeys(claim_object(), "1")

    assert refusal(load, as_csv(tmp_path / "claims.csv", [row])) == "file_wrong_type"


@pytest.mark.parametrize("name", ["people.csv", "people.xlsx", "claims.jsonl"])
def test_an_empty_file_is_refused(load: Importer, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xef\xbb\xbf\r\n \r\n")

    assert refusal(load, path) == "file_empty"


def test_a_missing_file_and_a_folder_are_refused(load: Importer, tmp_path: Path) -> None:
    assert refusal(load, tmp_path / "nothing.csv") == "file_not_found"
    (tmp_path / "folder.csv").mkdir()
    assert refusal(load, tmp_path / "folder.csv") == "file_not_found"


def test_a_refused_file_does_not_keep_the_others_out(load: Importer, tmp_path: Path) -> None:
    good = as_csv(tmp_path / "people.csv", [person_row()])

    reports = load(tmp_path / "nothing.csv", good)

    assert [report.error is None for report in reports] == [True, False]
    assert reports[0].accepted == 1


def test_an_unclosed_quote_refuses_the_file(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 60)])
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    lines[10] = lines[10].replace("王芳", '"王芳', 1)
    path.write_text("\n".join(lines), encoding="utf-8")

    report = load.one(path)

    assert report.error is not None and report.error.code == "file_bad_quotes"
    assert report.error.facts["line"] == 11
    assert count(load, "person") == 0


def test_a_quote_that_swallows_rows_refuses_the_file(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 60)])
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    lines[10] = lines[10].replace("测试银行", '"测试银行')
    lines[20] = lines[20].replace("测试银行", '测试银行"')
    path.write_text("\n".join(lines), encoding="utf-8")

    assert refusal(load, path) == "file_bad_quotes"


def test_an_endless_line_is_refused(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row(1), person_row(2, 姓名="王" * 300_000)])

    assert refusal(load, path) == "file_line_too_long"


def test_a_row_names_its_line_whatever_lies_between(load: Importer, tmp_path: Path) -> None:
    rows = [person_row(1, 开户行名称="测试\r\n银行"), person_row(2), person_row(3, 姓名="")]
    path = as_csv(tmp_path / "people.csv", rows)
    path.write_bytes(b"\r\n" + path.read_bytes().replace(b"\xef\xbb\xbf", b"") + b"\r\n,,\r\n")

    report = load.one(path)

    # 1 blank, 2 header, 3 and 4 the first person, 5, 6.
    assert codes(report) == {6: ["missing_name"]}
    assert report.accepted == 2


def test_a_row_with_too_many_or_too_few_cells_is_a_bad_row(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 5)])
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    lines[1] += ",,"
    lines[2] += ",多"
    lines[3] = lines[3].rsplit(",", 2)[0]
    path.write_text("\n".join(lines), encoding="utf-8")

    report = load.one(path)

    assert codes(report) == {3: ["bad_row"], 4: ["bad_row"]}
    assert report.accepted == 2


def test_unknown_columns_are_ignored_and_named(load: Importer, tmp_path: Path) -> None:
    row = person_row() | {"备注": "无"}

    report = load.one(as_csv(tmp_path / "people.csv", [row]))

    assert report.accepted == 1
    assert report.as_dict()["ignored_columns"] == ["备注"]


def test_memory_stays_flat_for_a_large_file(
    tmp_path: Path, book: PolicyBook, calendar: WorkCalendar, sqlite_template: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Three times the rows take no more memory; all are refused, so the database stays small."""
    monkeypatch.setattr("jobs.importing.report.MOST_PROBLEMS", 500)
    path = tmp_path / "yidi.db"
    shutil.copy(sqlite_template, path)
    load = Importer(Database(f"sqlite:///{path}"), book, calendar)
    peaks = []
    load.one(as_csv(tmp_path / "warm.csv", [person_row(n, 姓名="") for n in range(2000)]))
    for rows in (3_000, 9_000):
        big = as_csv(tmp_path / "people.csv", (person_row(n % 999, 姓名="") for n in range(rows)))
        tracemalloc.start()
        report = load.one(big, errors=tmp_path / "bad.csv")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert report.refused == rows
        assert len(report.problems) + report.problems_omitted == rows
    load.database.close()

    assert peaks[1] < peaks[0] * 1.3


_HEADERS = ",".join(person_row()).encode()
_pieces = st.sampled_from(
    [_HEADERS, b"\n", b"\r\n", b",", b'"', b"\xff", b"\0", "王芳".encode(), "王芳".encode("gb18030"),
     b"PK\x03\x04", b"{", b'{"ext_no":1}', b"}", b"1e999", b"NaN", b"\xef\xbb\xbf", b"2025-01-01",
     ",".join(person_row().values()).encode(), b"\xed\xa0\x80", b'"\\ud800"']
)  # fmt: skip


@given(
    name=st.sampled_from(["a.csv", "a.jsonl", "a.xlsx", "a.xls", "a", "a.txt"]),
    content=st.one_of(st.binary(max_size=400), st.lists(_pieces, max_size=12).map(b"".join)),
    kind=st.sampled_from([None, "people", "filings", "claims", "settlements"]),
)
def test_any_bytes_end_in_a_report(
    database: Database, book: PolicyBook, calendar: WorkCalendar, tmp_path: Path,
    name: str, content: bytes, kind: str | None,
) -> None:  # fmt: skip
    path = tmp_path / name
    path.write_bytes(content)

    report = Importer(database, book, calendar).one(path, kind=kind, errors=tmp_path / "out")

    shown = report.as_dict("zh")
    assert report.error is not None or report.rows >= 0
    assert set(shown) >= {"file", "kind", "accepted", "updated", "unchanged", "refused", "problems"}
    assert json.dumps(shown, ensure_ascii=False).encode()


def test_a_file_that_cannot_be_opened_is_told_in_the_readers_words(cli: Cli) -> None:
    zh, en = cli("import", "nowhere.csv").out, cli("--lang", "en", "import", "nowhere.csv").out

    assert "找不到或无法打开文件 nowhere.csv：没有这个文件或文件夹。" in zh
    assert "the file nowhere.csv cannot be opened: no such file or folder." in en
