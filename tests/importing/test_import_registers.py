"""People, institutions and settlements; headers; two imports at once (登记导入、表头、并发)."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import col, select

from config.codes import load_regions, load_states
from config.errors import ConfigError
from config.fields import KINDS, PARTS, known, our_name
from config.headers import plain_header
from config.masking import mask_account, mask_id
from models import FAR, Filing, Institution, Person, RegisterChange
from tests.support.builders import put
from tests.support.importing import (
    REGIONS,
    STATES,
    Importer,
    as_csv,
    codes,
    filing_row,
    id_number,
    person_row,
)

COVERAGE = {
    1: ({}, FAR, ""),
    2: ({"停保日期": "2025-05-18", "参保状态": "2"}, date(2025, 5, 18), "stopped"),
    3: ({"转出日期": "2025-05-21", "停保日期": "2025-05-21", "参保状态": "4"}, date(2025, 5, 21), "moved"),
    4: ({"死亡日期": "2025-05-20", "停保日期": "2025-05-28"}, date(2025, 5, 20), "died"),
    5: ({"生存状态": "2", "停保日期": "2025-05-28"}, date(2025, 5, 28), "died"),
    6: ({"参保状态": "0"}, date(2014, 12, 31), "stopped"),
    7: ({"参保状态": "3", "停保日期": "2020-01-01"}, date(2020, 1, 1), "stopped"),
    8: ({"停保日期": "9999-12-31"}, FAR, ""),
}  # fmt: skip
BAD_PEOPLE = [
    ({"参保状态": "2"}, ["missing_stop_date"]),
    ({"生存状态": "2"}, ["missing_stop_date"]),
    ({"参保状态": "7"}, ["unknown_status"]),
    ({"停保日期": "2025-02-30", "参保状态": "2"}, ["bad_date"]),
    ({"证件号码": id_number(1)[:-1]}, ["bad_id_number"]),
    ({"姓名": ""}, ["missing_name"]),
    ({"人员编号": ""}, ["missing_value"]),
    ({"参保所属医保区划": "440100"}, ["unknown_area_book"]),
    ({"银行账号": "6" * 51}, ["too_long"]),
]
PERSON_EXTRA = {"生存状态": "1", "死亡日期": "", "转出日期": ""}


def people(load: Importer) -> list[Person]:
    """Everybody in the register."""
    with load.database.reading() as session:
        return list(session.exec(select(Person).order_by(col(Person.psn_no))))


def test_coverage_ends_on_the_first_of_its_ends(load: Importer, tmp_path: Path) -> None:
    rows = [person_row(n, **PERSON_EXTRA | facts) for n, (facts, _, _) in COVERAGE.items()]

    report = load.one(as_csv(tmp_path / "people.csv", rows))

    assert report.clean
    found = [(person.covered_to, person.coverage_end) for person in people(load)]
    assert found == [(day, why) for _, day, why in COVERAGE.values()]


def test_every_problem_of_a_person_is_named(load: Importer, tmp_path: Path) -> None:
    rows = [person_row(1, **PERSON_EXTRA | facts) for facts, _ in BAD_PEOPLE]

    report = load.one(as_csv(tmp_path / "people.csv", rows))

    assert codes(report) == {row: names for row, (_, names) in enumerate(BAD_PEOPLE, 2)}


def test_a_changed_person_is_updated_and_the_old_row_kept(load: Importer, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    load.one(as_csv(path, [person_row(1), person_row(2)]))

    report = load.one(as_csv(path, [person_row(1, 联系电话="13911111111"), person_row(2)]))

    assert (report.updated, report.unchanged) == (1, 1)
    with load.database.reading() as session:
        kept = session.exec(select(RegisterChange)).one()
    assert (kept.kind, kept.before["phone"]) == ("person", "13900000000")
    assert people(load)[0].phone == "13911111111"


def test_columns_that_a_file_leaves_out_keep_what_was_known(load: Importer, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    load.one(as_csv(path, [person_row(1)]))
    row = person_row(1, 姓名="王小芳")
    for column in ("联系电话", "银行账号", "户名"):
        del row[column]

    report = load.one(as_csv(path, [row]))

    (person,) = people(load)
    assert report.updated == 1
    assert (person.name, person.phone) == ("王小芳", "13900000000")
    assert person.account == "6222000000000000001"


def test_the_same_person_twice_in_a_file_ends_as_the_last_row_says(
    load: Importer, tmp_path: Path
) -> None:
    rows = [
        person_row(1),
        person_row(1, 联系电话="13900000001"),
        person_row(1, 联系电话="13900000002"),
    ]

    report = load.one(as_csv(tmp_path / "people.csv", rows))

    assert (report.accepted, report.updated) == (1, 2)
    assert [person.phone for person in people(load)] == ["13900000002"]


def test_coverage_that_comes_back_reaches_terminated_filings(
    load: Importer, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    load.one(as_csv(path, [person_row(1), person_row(2)]))
    load.one(as_csv(tmp_path / "filings.csv", [filing_row(1), filing_row(2)]))
    stopped = {"参保状态": "2", "停保日期": "2025-07-20"}
    load.one(as_csv(path, [person_row(1, **stopped), person_row(2, **stopped)]))
    with load.database.writing() as session:
        first, second = session.exec(select(Filing).order_by(col(Filing.id)))
        put(session, first, state="cancelled", ended_by="terminate")
        put(session, second, state="cancelled", ended_by="cancel")

    load.one(as_csv(path, [person_row(1), person_row(2)]))

    with load.database.reading() as session:
        days = session.exec(select(Filing.covered_to).order_by(col(Filing.id))).all()
    assert days == [FAR, date(2025, 7, 20)]


def test_an_institution_needs_its_known_columns_only(load: Importer, tmp_path: Path) -> None:
    rows = [
        {"fixmedins_code": "H11010500001", "fixmedins_name": "甲医院", "fixmedins_type": "1",
         "hosp_lv": "02", "fix_blng_admdvs": "110105"},
        {"fixmedins_code": "H11010500002", "fixmedins_name": "", "fixmedins_type": "9",
         "hosp_lv": "02", "fix_blng_admdvs": "000000"},
    ]  # fmt: skip

    report = load.one(as_csv(tmp_path / "p.csv", rows))

    assert codes(report) == {3: ["unknown_region", "unknown_kind", "missing_value"]}
    with load.database.reading() as session:
        institution = session.exec(select(Institution)).one()
    assert (institution.area, institution.inpatient_networked) == ("110100", False)


def test_a_settlement_needs_a_known_person_and_institution(load: Importer, tmp_path: Path) -> None:
    row = {
        "setl_id": "S1", "certno": id_number(1), "fixmedins_code": "H11010000001", "med_type": "11",
        "begndate": "2025-07-02", "enddate": "2025-07-01", "setl_time": "2025-07-01 12:00:00",
        "medfee_sumamt": "x", "fund_pay_sumamt": "1.00", "bill_batch_code": "1", "invono": "2",
        "refd_setl_flag": "0",
    }  # fmt: skip

    report = load.one(as_csv(tmp_path / "s.csv", [row]))

    assert report.kind == "settlements"
    assert set(codes(report)[2]) == {
        "discharge_before_admission", "bad_amount", "unknown_person", "unknown_provider",
    }  # fmt: skip


def test_one_of_two_records_of_a_person_is_chosen_by_insurance_and_day(
    load: Importer, tmp_path: Path
) -> None:
    old = person_row(1, 停保日期="2024-12-31", 参保状态="4")
    new = person_row(2, 证件号码=id_number(1), 险种类型="310", 参保日期="2025-01-01")
    load.one(as_csv(tmp_path / "people.csv", [old, new]))

    report = load.one(as_csv(tmp_path / "filings.csv", [filing_row(1, 险种类型="310")]))

    assert report.clean
    with load.database.reading() as session:
        filing = session.exec(select(Filing)).one()
    assert filing.person_id == people(load)[1].id


def test_two_imports_of_the_same_rows_at_once_write_them_once(
    load: Importer, tmp_path: Path
) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 200)]))
    one = as_csv(tmp_path / "one.csv", [filing_row(n) for n in range(1, 200)])

    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(load.one, [one, one]))

    assert sorted(report.accepted for report in reports) == [0, 199]
    late = next(report for report in reports if not report.accepted)
    assert late.unchanged == 199 or (late.error and late.error.code == "file_conflict")


def test_two_imports_at_once_cannot_both_pass_the_overlap_check(
    load: Importer, tmp_path: Path
) -> None:
    load.one(as_csv(tmp_path / "people.csv", [person_row(n) for n in range(1, 200)]))
    files = [
        as_csv(
            tmp_path / f"{start}.csv",
            [filing_row(start + n, 证件号码=id_number(n)) for n in range(1, 200)],
        )
        for start in (1000, 2000)
    ]

    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(load.one, files))

    with load.database.reading() as session:
        owners = session.exec(select(Filing.person_id)).all()
    assert len(owners) == len(set(owners)) == sum(report.accepted for report in reports)
    assert len(owners) == 199


def test_a_header_means_one_field_whatever_its_spelling() -> None:
    for kind, fields in (*KINDS.items(), *PARTS.items()):
        names = [plain_header(n) for field in fields for n in dict.fromkeys(field.names)]
        assert len(names) == len(set(names)), kind
        assert known(kind).keys() == set(names)
    assert our_name("filings", " ＣＥＲＴＮＯ\t") == "certno"
    assert our_name("filings", "\ufeff姓名") == "name"


def test_places_are_lifted_to_their_pooling_area() -> None:
    lifted = {
        "230602": "230600", "230600": "230600", "110000": "110100", "110105": "110100",
        "500229": "500100", "419001": "419001", "139900": "139900", "441900": "441900",
        "230000": None, "810000": None, "999999": None,
    }  # fmt: skip

    assert {code: REGIONS.pooling_area(code) for code in lifted} == lifted
    assert REGIONS.knows("230602") and not REGIONS.knows("441990")


def test_an_agency_may_put_a_table_of_its_own(tmp_path: Path) -> None:
    header = "column,code,label,means\n"
    (tmp_path / "values.csv").write_text(
        f"{header}category,07,常驻异地,stationed_worker\n", "utf-8"
    )

    own = load_states(tmp_path)

    assert own.means("category", "07") == "stationed_worker"
    assert own.state("filings", "rchk_flag", "1") == "reviewed"
    assert STATES.means("category", "07") is None
    assert STATES.find("med_type", "1305") == ("1305", "emergency")


def test_a_broken_table_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "regions.csv").write_text("code,name\n1,2\n", "utf-8")

    with pytest.raises(ConfigError) as refused:
        load_regions(tmp_path)

    assert refused.value.code == "bad_code_table"
    assert "regions.csv" in refused.value.sentence("zh")


def test_numbers_are_masked_whatever_their_length() -> None:
    assert mask_id("230602195405201259") == "230602********1259"
    assert mask_account("6222086465981220789") == "622208*********0789"
    assert mask_id("E1234567") == "E*******"
    assert mask_id("") == ""
