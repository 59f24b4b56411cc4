"""Where users belong: areas, employer; what a helper, an employer and a reader do at the desk."""

import json
from typing import Any

import pytest
from sqlmodel import select

from models import Person
from models.database import Database
from tests.conftest import Cli
from tests.support.builders import (
    A_DAY,
    AREA,
    SHENYANG,
    TODAY,
    a_claim,
    a_filing,
    a_person,
    an_id,
    saved,
)

EMPLOYER = "E230600"


@pytest.fixture
def desk(cli: Cli) -> Cli:
    """An agency with an admin, a clerk of Daqing, a helper, an employer, a reader; and two people."""
    cli("init", "--admin", "wang")
    cli.env["YIDI_USER"] = "wang"
    for name, role, *more in (
        ("li", "intake", "--area", AREA),
        ("bang", "helper", "--area", AREA),
        ("dan", "unit", "--unit", EMPLOYER),
        ("du", "viewer", "--area", AREA),
    ):
        said = cli("user", "add", name, "--role", role, *more)
        assert said.code == 0, said
    database = Database(cli.url)
    saved(database, a_person(certno=an_id(1), name="王芳", emp_no=EMPLOYER))
    saved(database, a_person(certno=an_id(2), name="李雷"))
    database.close()
    return cli


def filing(cli: Cli, n: int, user: str) -> Any:
    """A filing of one of the two is entered by somebody."""
    file = cli.folder / f"{n}.json"
    content = {
        "name": {1: "王芳", 2: "李雷"}[n], "cert_type": "01", "certno": an_id(n), "insutype": "310",
        "area": AREA, "category": "other_temporary", "destination": SHENYANG,
        "starts_on": TODAY.isoformat(), "phone": "13900000000", "materials": ["身份证件"],
    }  # fmt: skip
    file.write_text(json.dumps(content), "utf-8")
    return cli("new", "filing", file, "--as", user, "--json")


def seen(cli: Cli, user: str) -> list[str]:
    """The filings in the list of somebody."""
    return [row["no"] for row in cli("list", "filings", "--as", user, "--json").json]


def code_of(cli: Cli, *words: str) -> str:
    said = cli("--json", *words)
    assert said.code == 1, said
    return str(said.json["error"]["code"])


def test_a_clerk_of_one_area_lists_and_moves_what_lies_there(desk: Cli) -> None:
    database = Database(desk.url)
    here, there = saved(database, a_filing()), saved(database, a_filing(area=SHENYANG))
    database.close()

    assert seen(desk, "li") == [here.no]
    assert sorted(seen(desk, "wang")) == sorted([here.no, there.no])
    assert code_of(desk, "take", there.no, "review", "--as", "li") == "unknown_case"
    assert desk("take", here.no, "review", "--as", "li").code == 0
    assert code_of(desk, "run", "all", "--as", "li") == "not_yours"


def test_a_short_number_of_somebody_elsewhere_is_told_as_one_of_nobody(desk: Cli) -> None:
    database = Database(desk.url)
    saved(database, a_person(certno=an_id(3), name="陈晨", psn_no="12345", area=SHENYANG))
    database.close()

    assert desk("find", "12345", "--as", "wang").code == 0
    assert code_of(desk, "find", "12345", "--as", "li") == "too_short"
    assert code_of(desk, "find", "54321", "--as", "li") == "too_short"


def test_the_history_of_users_keeps_their_areas(desk: Cli) -> None:
    assert desk("--json", "user", "areas", "li", "--area", "all").json["areas"] == ["*"]
    assert desk("--json", "user", "areas", "li", "--area", AREA).json["areas"] == [AREA]
    assert code_of(desk, "user", "areas", "li", "--area", "999999") == "unknown_area"

    kept = desk("--json", "user", "history", "li").json

    assert [(each["kind"], each["areas"]) for each in kept] == [
        ("areas_set", [AREA]), ("areas_set", ["*"]), ("added", [AREA]),
    ]  # fmt: skip
    assert desk("audit", "verify").code == 0


def test_an_admin_of_one_area_changes_nobody_who_works_beyond_it(desk: Cli) -> None:
    assert desk("user", "add", "he", "--role", "admin", "--area", AREA).code == 0
    changes = {
        "password": (), "totp": ("--reset",), "device": (), "release": (), "sign-out": (),
        "areas": ("--area", AREA), "disable": (), "person": ("--nobody",),
    }  # fmt: skip

    for change, more in changes.items():
        assert code_of(desk, "user", change, "wang", *more, "--as", "he") == "not_yours", change
    assert desk("user", "sign-out", "li", "--as", "he").code == 0
    assert desk("user", "areas", "li", "--area", AREA, "--as", "he").code == 0


def test_an_employer_needs_its_number_and_nobody_else_has_one(desk: Cli) -> None:
    assert code_of(desk, "user", "add", "x", "--role", "unit") == "unit_needed"
    assert code_of(desk, "user", "add", "x", "--role", "intake", "--unit", "E1") == "unit_not_asked"


def test_a_helper_enters_for_whoever_comes_and_has_their_own_entries(desk: Cli) -> None:
    made = filing(desk, 2, "bang").json["no"]
    other = filing(desk, 1, "li").json["no"]

    assert seen(desk, "bang") == [made]
    assert code_of(desk, "show", other, "--as", "bang") == "unknown_case"
    assert code_of(desk, "take", other, "cancel", "--as", "bang") == "unknown_case"
    assert code_of(desk, "take", made, "review", "--as", "bang") == "wrong_role"
    assert desk("take", made, "cancel", "--as", "bang", "--on-behalf-of", "李雷").code == 0


def test_an_employer_is_told_of_no_claim_of_an_employee(desk: Cli) -> None:
    database = Database(desk.url)
    ended = a_filing(state="cancelled", ended_by="terminate", activated_on=TODAY - 60 * A_DAY)
    with database.reading() as session:
        ended.person_id = session.exec(select(Person.id).where(Person.name == "王芳")).one()
    filed = saved(database, ended)
    claim = saved(database, a_claim(person_id=filed.person_id, covering_id=filed.id))
    database.close()

    told = {name: desk("why", filed.no, "--as", name).out for name in ("li", "dan")}

    assert claim.no in told["li"] and filed.no in told["dan"]
    assert claim.no not in told["dan"]


def test_an_employer_files_for_its_employees_alone(desk: Cli) -> None:
    stranger, nobody = filing(desk, 2, "dan").json, filing(desk, 2, "dan").json
    made = filing(desk, 1, "dan").json["no"]
    filing(desk, 2, "li")

    assert stranger == nobody
    assert stranger["error"]["code"] == "unknown_person"
    assert seen(desk, "dan") == [made]
    desk.env["YIDI_USER"] = "dan"
    assert code_of(desk, "records", an_id(2)) == "unknown_person"
    assert desk("records", an_id(1)).code == 0
    said = desk("--json", "new", "claim", "-", "--as", "dan", stdin="{}")
    assert said.json["error"]["code"] == "wrong_role"


def test_a_reader_reads_and_moves_nothing(desk: Cli) -> None:
    made = filing(desk, 1, "li").json["no"]

    assert seen(desk, "du") == [made]
    assert code_of(desk, "take", made, "review", "--as", "du") == "not_yours"


def test_people_come_in_with_their_employer(desk: Cli) -> None:
    head = "人员编号,姓名,证件类型,证件号码,险种类型,参保状态,参保所属医保区划,参保日期,停保日期"
    row = f"P77,张三,01,{an_id(3)},310,1,{AREA},2015-01-01,"
    for more, value in (("", ""), (",单位编号", ",E9")):
        file = desk.folder / "people.csv"
        file.write_text(f"{head}{more}\n{row}{value}\n", "utf-8")
        assert desk("import", file, "--as", "wang").code == 0
        again = desk("import", file, "--as", "wang", "--json").json[0]
        assert again["unchanged"] == 1, again

    file.write_text(f"{head}\n{row}\n", "utf-8")
    assert desk("import", file, "--as", "wang", "--json").json[0]["unchanged"] == 1
