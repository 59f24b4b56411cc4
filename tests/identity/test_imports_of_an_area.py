"""Whoever works for one area imports its rows (分区导入); rows of others come back with the reason."""

import csv
import shutil
from typing import Any

import pytest
from sqlmodel import select

from models import Filing, Institution, Person, Settlement, SpentReceipt
from models.database import Database
from tests.conftest import ROOT, Cli
from tests.support.builders import (
    AREA,
    TODAY,
    a_claim,
    a_person,
    an_id,
    an_institution,
    saved,
)

PEOPLE = "人员编号,姓名,证件类型,证件号码,险种类型,参保状态,参保所属医保区划,参保日期,停保日期"
PROVIDERS = "定点医药机构编号,定点医药机构名称,机构类型,医院等级,所属医保区划,开通跨省住院,开通跨省普通门诊,开通门诊慢特病,转诊资格"
DOWNTIMES = "停机公告编号,停机范围,停机开始时间,停机结束时间,停机业务,公告内容"
SETTLEMENTS = "结算ID,证件类型,证件号码,参保所属医保区划,定点医药机构编号,医疗类别,开始日期,结束日期,结算时间,费用总额,基金支付总额,票据代码,票据号码,退费标志"
FILINGS = "外部流水号,申请时间,姓名,证件类型,证件号码,险种类型,参保所属医保区划,备案类型,就医地医保区划,开始日期,结束日期,申报来源,承诺制,已交材料,联系电话"
OTHER = "360100"
HERE, THERE = "H23060000001", "H36010000001"


@pytest.fixture
def desk(cli: Cli) -> Cli:
    """An agency of two areas: a clerk of the one, an admin of all, a person and a hospital in each."""
    conf = cli.folder / "conf"
    shutil.copytree(ROOT / "config", conf, ignore=shutil.ignore_patterns("*.py", "sample"))
    # The other area does as Daqing does.
    said = (conf / "policy" / f"{AREA}.yaml").read_text("utf-8").replace(AREA, OTHER)
    (conf / "policy" / f"{OTHER}.yaml").write_text(said, "utf-8")
    cli.env["YIDI_CONFIG"] = str(conf)
    cli("init", "--admin", "wang")
    said = cli("user", "add", "li", "--role", "intake", "--area", AREA, "--as", "wang")
    assert said.code == 0, said
    database = Database(cli.url)
    saved(database, a_person(certno=an_id(1), name="王芳"), an_institution(code=HERE, area=AREA))
    saved(
        database,
        a_person(certno=an_id(2), name="李雷", area=OTHER),
        an_institution(code=THERE, area=OTHER),
    )
    database.close()
    return cli


def imported(desk: Cli, head: str, *rows: str, by: str = "li") -> Any:
    """What an import of these rows came to; the rows that came back are at `back`."""
    file = desk.folder / "rows.csv"
    file.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return desk("--json", "import", file, "--errors", desk.folder / "back.csv", "--as", by).json[0]


def back(desk: Cli) -> list[list[str]]:
    """The rows that came back, without their header."""
    with (desk.folder / "back.csv").open(encoding="utf-8-sig") as file:
        return [*csv.reader(file)][1:]


def stored(desk: Cli, table: Any) -> list[Any]:
    database = Database(desk.url)
    with database.reading() as session:
        found = list(session.exec(select(table)))
    database.close()
    return found


def filing(no: str, n: int, name: str, area: str) -> str:
    return (
        f"{no},2025-03-03 09:20:00,{name},01,{an_id(n)},310,{area},其他临时外出就医人员,110100,"
        "2025-03-04,,地方平台-窗口,0,身份证件,13900000002"
    )


ROWS = {
    "people": (PEOPLE, f"P8,张三,01,{an_id(3)},310,1,{AREA},2015-01-01,", f"P9,赵云,01,{an_id(4)},310,1,{OTHER},2015-01-01,"),
    "providers": (PROVIDERS, f"H23060000009,大庆九院,1,09,{AREA},1,0,,0", f"H36010000009,南昌九院,1,09,{OTHER},1,0,,0"),
    "downtimes": (DOWNTIMES, f"T1,{HERE},2025-11-28 22:00:00,2025-11-29 06:00:00,,", f"T2,{THERE},2025-11-28 22:00:00,2025-11-29 06:00:00,,"),
    "settlements": (SETTLEMENTS, *(
        f"S{n},01,{an_id(n)},{area},{HERE},21,2025-02-01,2025-02-05,2025-02-05 15:00:00,900.00,100.00,1,700{n},0"
        for n, area in ((1, AREA), (2, OTHER))
    )),
    "filings": (FILINGS, filing("F1", 1, "王芳", AREA), filing("F2", 2, "李雷", OTHER)),
}  # fmt: skip
"""Of each kind a row of their own area, and one of the other."""


@pytest.mark.parametrize("kind", ROWS)
def test_rows_of_their_area_go_in_and_others_come_back_whole(desk: Cli, kind: str) -> None:
    head, own, other = ROWS[kind]

    told = imported(desk, head, own, other)

    assert (told["accepted"], told["refused"]) == (1, 1), told
    assert [(each["row"], each["code"]) for each in told["problems"]] == [(3, "area_elsewhere")]
    ((*row, why),) = back(desk)
    assert row == other.split(",")
    assert OTHER in why
    # What came back is nobody's loss: whoever works for all areas imports it as it is.
    told = imported(desk, head, ",".join(row), by="wang")
    assert told["accepted"] == 1, told.get("error")


def test_nobody_takes_an_institution_of_another_area_over_as_theirs(desk: Cli) -> None:
    told = imported(desk, PROVIDERS, f"{THERE},改名医院,1,09,{AREA},1,0,,0")

    assert (told["refused"], told["problems"][0]["code"]) == (1, "area_elsewhere")
    assert {each.code: each.area for each in stored(desk, Institution)}[THERE] == OTHER


def test_a_person_of_another_area_is_nobody_whatever_the_row_says(desk: Cli) -> None:
    said = [
        imported(desk, FILINGS, filing("F3", n, "李雷", AREA))["problems"][0]["message"]
        for n in (2, 9)
    ]

    assert said[0].replace(an_id(2)[-4:], "") == said[1].replace(an_id(9)[-4:], "")
    assert not stored(desk, Filing)


def test_what_is_of_no_one_area_is_imported_by_whoever_works_for_all(desk: Cli) -> None:
    head, row = "票据代码,票据号码,来源,冲红日期", "21010126,9000000009,财政电子票据平台,2025-11-20"

    assert imported(desk, head, row)["error"]["code"] == "file_of_all_areas"
    assert imported(desk, head, row, by="wang")["accepted"] == 1


def test_a_claim_of_another_area_that_holds_a_receipt_is_not_named(desk: Cli) -> None:
    database = Database(desk.url)
    person = next(each for each in stored(desk, Person) if each.area == OTHER)
    claim = saved(database, a_claim(person_id=person.id, area=OTHER))
    spent = {"holder": claim.no, "settled": False, "day": TODAY}
    saved(database, SpentReceipt(code="1", number="7001", **spent))
    database.close()

    told = imported(desk, *ROWS["settlements"][:2])

    assert [each["code"] for each in told["problems"]] == ["settled_and_claimed"]
    assert claim.no not in str(told) and "另一件" in str(told)
    assert len(stored(desk, Settlement)) == 1


def test_a_dry_run_says_the_same(desk: Cli) -> None:
    file = desk.folder / "rows.csv"
    file.write_text("\n".join(ROWS["people"]) + "\n", "utf-8")

    told = desk("--json", "import", file, "--dry-run", "--as", "li").json[0]

    assert (told["accepted"], told["refused"]) == (1, 1)
    assert not [each for each in stored(desk, Person) if each.psn_no in ("P8", "P9")]
