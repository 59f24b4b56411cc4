"""Where and how to serve is confirmed with the application or at the counter, and kept with its history."""

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from models import ServiceAddress
from models.database import Database
from tests.conftest import ROOT, Cli, on_both
from tests.support.builders import a_claim, a_filing, a_person, an_id, saved

PEOPLE = count(20)
HOME = {"送达地址": "大庆市示例路 1 号", "送达收件人": "江雨桐", "送达联系电话": "13900000004"}


@pytest.fixture
def agency(cli: Cli) -> Cli:
    assert cli("init", "--rehearsal").code == 0
    assert cli("user", "add", "clerk", "--role", "intake").code == 0
    return cli


def entered(agency: Cli, tmp_path: Path, **more: Any) -> Any:
    """A filing at the counter of somebody who is insured, with what they confirm."""
    person = saved(Database(agency.url), a_person(certno=an_id(next(PEOPLE))))
    whole = json.loads((ROOT / "examples" / "filing.json").read_text("utf-8"))
    its = {"psn_name": person.name, "certno": person.certno, "insutype": "310",
           "applied_at": f"{agency.today}T10:20:00+08:00", "begndate": str(agency.today), "ext_no": person.psn_no}  # fmt: skip
    file = tmp_path / "filing.json"
    file.write_text(json.dumps(whole | its | more, ensure_ascii=False), "utf-8")
    return agency("--json", "new", "filing", file, "--as", "clerk")


def ways(agency: Cli, no: str) -> list[str]:
    return [way["way"] for way in agency("--json", "notices", "address", no).json["ways"]]


def test_an_application_says_where_and_how_to_serve(agency: Cli, tmp_path: Path) -> None:
    mail = {"同意电子送达": "是", "电子送达地址": "jiang@example.cn"}
    no = entered(agency, tmp_path, **HOME, **mail).json["no"]
    silent = entered(agency, tmp_path).json["no"]

    told = agency("--json", "notices", "address", no).json
    assert told["stands"] | {"electronic_to": "jiang@example.cn", "of": "case"} == told["stands"]
    assert (told["stands"]["address"], told["stands"]["given_by"]) == (HOME["送达地址"], "clerk")
    assert ways(agency, no) == ["electronic", "counter", "post", "left", "public_notice"]
    assert ways(agency, silent) == ["counter", "public_notice"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"同意电子送达": "是"}, "service_to_missing"),
        ({"电子送达地址": "jiang@example.cn"}, "service_consent_missing"),
        ({"同意同住成年家属代收": "是"}, "service_address_missing"),
        ({"送达联系电话": "12"}, "bad_phone"),
    ],
)
def test_electronic_service_is_by_explicit_consent_and_goes_somewhere(
    agency: Cli, tmp_path: Path, said: dict[str, str], code: str
) -> None:
    assert entered(agency, tmp_path, **said).json["error"]["code"] == code


def test_a_later_confirmation_supersedes_and_consent_can_be_withdrawn(agency: Cli) -> None:
    claim = saved(Database(agency.url), a_claim())
    give = ("notices", "address", claim.no)
    assert (
        agency(*give, "--address", "甲路1号", "--electronic", "a@b.cn", "--as", "clerk").code == 0
    )
    assert ways(agency, claim.no)[0] == "electronic"

    assert agency(*give, "--paper", "--as", "clerk").code == 0
    assert ways(agency, claim.no) == ["counter", "post", "left", "electronic", "public_notice"]
    assert agency(*give, "--withdraw-electronic", "--as", "clerk").code == 0

    told = agency("--json", *give).json
    assert "electronic" not in [way["way"] for way in told["ways"]]
    assert (told["stands"]["address"], told["stands"]["electronic_to"]) == ("甲路1号", "")
    assert [row["electronic"] for row in told["history"]] == [False, True, True]


def test_a_confirmation_of_the_person_serves_every_case_that_has_none(agency: Cli) -> None:
    database = Database(agency.url)
    claim = saved(database, a_claim())
    filing = saved(database, a_filing(person_id=claim.person_id))

    said = ("--address", "丙路3号", "--co-resident", "--person", "--as", "clerk")
    assert agency("notices", "address", claim.no, *said).code == 0

    assert "co_resident" in ways(agency, filing.no)
    assert agency("notices", "address", filing.no, "--address", "丁路", "--as", "clerk").code == 0
    places = [
        agency("--json", "notices", "address", no).json["stands"] for no in (filing.no, claim.no)
    ]
    assert [(its["address"], its["of"]) for its in places] == [
        ("丁路", "case"),
        ("丙路3号", "person"),
    ]


def test_who_is_not_of_the_counter_confirms_nothing(agency: Cli) -> None:
    claim = saved(Database(agency.url), a_claim())
    assert agency("user", "add", "rev", "--role", "reviewer").code == 0

    said = agency("--json", "notices", "address", claim.no, "--address", "甲路", "--as", "rev")

    assert said.json["error"]["code"] == "wrong_role"


@on_both
def test_a_file_brings_confirmations_and_the_same_file_again_none(
    agency: Cli, tmp_path: Path
) -> None:
    person = saved(Database(agency.url), a_person(certno=an_id(next(PEOPLE))))
    columns = {
        "外部流水号": "LS-1", "申请时间": "2026-03-04 09:00:00", "姓名": person.name, "证件类型": "01",
        "证件号码": person.certno, "险种类型": "310", "参保所属医保区划": "230600",
        "备案类型": "其他临时外出就医人员", "就医地医保区划": "210100", "开始日期": "2026-03-04",
        "结束日期": "", "申报来源": "地方平台-线上", "承诺制": "0", "已交材料": "身份证件", **HOME,
    }  # fmt: skip
    file = tmp_path / "filings.csv"
    file.write_text("\n".join((",".join(columns), ",".join(columns.values()))) + "\n", "utf-8")

    first, second = (agency("--json", "import", file).json[0] for _ in range(2))

    assert (first["accepted"], second["unchanged"]) == (1, 1), first
    with Database(agency.url).reading() as session:
        (its,) = session.exec(select(ServiceAddress)).all()
    assert (its.machine, its.address, its.given_by) == ("filing", HOME["送达地址"], "import")
