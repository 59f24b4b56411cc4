"""The file of bad rows, and what messages show (错误数据文件、脱敏)."""

import json
import os
import stat
from pathlib import Path

import pytest

from jobs.importing import FileRefused
from tests.conftest import once
from tests.support.importing import (
    Importer,
    as_csv,
    as_lines,
    claim_object,
    codes,
    count,
    filing_row,
    id_number,
    person_row,
)

pytestmark = once


def test_the_file_of_bad_rows_holds_them_whole_with_the_reason(
    load: Importer, tmp_path: Path
) -> None:
    rows = [person_row(1), person_row(2, 姓名="", 停保日期="昨天")]
    out = tmp_path / "bad.csv"
    out.write_text("old", encoding="utf-8")
    old = os.umask(0)
    try:
        report = load.one(as_csv(tmp_path / "people.csv", rows, "gb18030"), errors=out)
    finally:
        os.umask(old)

    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert lines[0] == ",".join([*rows[1], "错误原因"])
    assert lines[1].startswith(",".join(rows[1].values()))
    assert "missing_name" in lines[1] and "bad_date" in lines[1]
    assert len(lines) == 2 and report.errors_file == str(out)
    assert not list(tmp_path.glob(".bad*"))


def test_corrected_bad_rows_can_be_imported_as_they_are(load: Importer, tmp_path: Path) -> None:
    out = tmp_path / "bad.csv"
    load.one(as_csv(tmp_path / "people.csv", [person_row(1, 姓名="")]), errors=out)
    again = load.one(out, errors=tmp_path / "worse.csv")
    corrected = out.read_text(encoding="utf-8-sig").replace(",,01,", ",王芳,01,")
    out.write_text(corrected, encoding="utf-8")

    report = load.one(out)

    assert again.refused == 1
    worse = (tmp_path / "worse.csv").read_text(encoding="utf-8-sig")
    assert worse.count("错误原因") == 1 and worse.count("missing_name") == 1
    assert report.accepted == 1


def test_bad_lines_of_json_keep_their_text(load: Importer, tmp_path: Path) -> None:
    path = as_lines(tmp_path / "claims.jsonl", [claim_object()])
    path.write_text(path.read_text(encoding="utf-8") + "{oops\n", encoding="utf-8")
    out = tmp_path / "bad.jsonl"

    report = load.one(path, errors=out)

    first, second = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert codes(report)[2] == ["bad_json"]
    assert first["receipts"] == claim_object()["receipts"]
    assert "unknown_person" in first["错误原因"] and "unknown_provider" in first["错误原因"]
    assert second["原始内容"] == "{oops"


def test_several_inputs_have_a_file_of_bad_rows_each(load: Importer, tmp_path: Path) -> None:
    people = as_csv(tmp_path / "people.csv", [person_row(1, 姓名="")])
    filings = as_csv(tmp_path / "filings.csv", [filing_row(1)])

    reports = load(people, filings, errors=tmp_path / "bad.csv")

    assert [Path(report.errors_file).name for report in reports] == [
        "bad.people.csv", "bad.filings.csv",
    ]  # fmt: skip


def test_an_input_is_never_overwritten(load: Importer, tmp_path: Path) -> None:
    path = as_csv(tmp_path / "people.csv", [person_row()])

    with pytest.raises(FileRefused) as refused:
        load(path, errors=tmp_path / "." / "people.csv")

    assert refused.value.code == "file_same_output"
    assert count(load, "person") == 0


def test_no_message_shows_an_id_number(load: Importer, tmp_path: Path) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(1)]))
    rows = [
        filing_row(1, 姓名="李四"),
        filing_row(2),
        filing_row(3, 证件号码=id_number(3)[:-1] + "A"),
        filing_row(4, 证件号码="２３０６０２１９８５０３１４"),
    ]

    report = load.one(as_csv(tmp_path / "filings.csv", rows))

    messages = str(report.as_dict("zh")) + str(report.as_dict("en"))
    assert report.refused == 4
    assert not any(id_number(n)[:-1] in messages for n in range(1, 5))
    assert "230602********" in messages
